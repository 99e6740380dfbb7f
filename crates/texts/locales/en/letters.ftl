## Letters by e-mail

mail-code-register-subject = Your code for My page
mail-code-reset-subject = Your code for a new password on My page
mail-code-register = You are making an account on My page. Type this code in Minside to show that this e-mail address is yours:
mail-code-register-known = You asked to make an account on My page, but there is an account with this e-mail address already. Type this code in Minside, and you can choose a new password for it:
mail-code-reset = You asked for a new password on My page. Type this code in Minside:
mail-code-reset-unknown = You asked for a new password on My page, but no account is registered with this e-mail address. Type this code in Minside, and you can make a new account:
mail-code-reset-unknown-why = An account that nobody has used for two years is deleted. Or you used another e-mail address. What you have handed in is still with the authority.
mail-code-valid = { $minutes ->
    [one] The code can be used once, in the next minute.
   *[other] The code can be used once, in the next { $minutes } minutes.
  }
mail-code-nobody-asks = Nobody from the authority will ever ask you for this code.
mail-code-not-you = Was it not you? Then you need not do anything. Without the code nobody gets in.
mail-warning-subject = Your account on My page will be deleted
mail-warning-name = Hello { $name },
mail-warning-when = { $days ->
    [one] You have not used your account on My page for almost two years. It will be deleted in one day.
   *[other] You have not used your account on My page for almost two years. It will be deleted in { $days } days.
  }
mail-warning-keep = Do you want to keep it? Log in once with this e-mail address and your password.
mail-warning-lose = When the account is deleted, everything that you have handed in stays with the authority, and appointments that you have booked are still valid.
mail-regards = My page
