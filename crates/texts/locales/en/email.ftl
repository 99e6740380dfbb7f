## E-mail accounts

title-email = Log in with e-mail
title-register = Make an account
title-reset = Choose a new password
title-guide = Guide
email-lead = Use the e-mail address and the password of your account on My page.
email-address = E-mail address
email-password = Password
email-submit = Log in
email-logging-in = Logging in …
email-else = No account, or does it not work?
email-forgotten = I have forgotten the password
email-lost = I cannot get into my account any more
email-accounts = Each e-mail address is an account of its own, and so is ID-porten. Nothing can be moved between accounts.
register-lead = First you show that the e-mail address is yours: you get a code by e-mail. Then you choose a password.
register-address-hint = Use an address that you will still have in two years.
reset-lead = You get a code by e-mail. With the code you can choose a new password.
reset-address-hint = The address that you made the account with.
code-send = Send the code
code-sending = Sending …
code-sent-to = We have sent a code to
code-restored = You began this earlier. You can go on here.
code-label = Code from the e-mail
code-hint = Six digits. You can paste the code.
code-check = Go on
code-minutes-left = { $minutes ->
    [one] The code can be used for 1 more minute.
   *[other] The code can be used for { $minutes } more minutes.
  }
code-seconds-left = { $seconds ->
    [one] The code can be used for 1 more second.
   *[other] The code can be used for { $seconds } more seconds.
  }
code-too-old = The code is too old. Ask for a new one.
code-missing = The code has not come?
code-missing-spam = Look in the folder for junk mail (spam).
code-missing-address = Look at the address above: is every letter right?
code-missing-wait = It can take a few minutes. A new code replaces the one before.
code-resend = Send a new code
code-resend-in = Send a new code (in { $seconds } s)
code-change-address = Change the address
address-proved = The e-mail address is yours:
register-name = Your name
register-name-hint = As it is written in your passport.
register-submit = Make the account
register-exists = There is an account with this address already
register-exists-text = You do not need a new one. If you do not remember the password, choose a new one. The account belongs to
register-exists-reset = Choose a new password
reset-missing = No account is registered with this address
reset-missing-text = The code was right, so the address is yours. But there is no account with
reset-missing-deleted = An account that nobody has used for two years is deleted.
reset-missing-other = Or you made the account with another e-mail address.
reset-missing-safe = What you have handed in is still with the immigration authority, and appointments are still valid.
reset-missing-register = Make a new account
reset-ends-others = When you have a new password, you are logged out everywhere else.
reset-submit = Save the new password
password-choose = Choose a password
password-show = Show the password
password-rules = The password must have:
password-rule-long = at least 8 characters
password-rule-capital = a capital letter (A–Z)
password-rule-small = a small letter (a–z)
password-rule-digit = a digit (0–9)
password-rule-plain = only the letters A–Z and a–z and digits: no @, %, &, space, æ, ø or å
password-rule-uncommon = something that nobody guesses: not your name, and not a password that many use
password-rule-short = at most 128 characters
password-rule-kept = – done
password-rule-broken = – not yet
password-forbidden = { $character } is not accepted
password-forbidden-space = A space is not accepted
password-generators = Passwords made by a password manager often have characters that are not accepted. We can make one that fits.
password-make = Make a password for me
password-made = Here is a password that fits. Save it in your password manager, or write it down and keep it safe.
start-guide = Which way should I use?
locked = locked
locked-heading = You need ID-porten for this page
locked-why = You are logged in with e-mail. This page shows information that is only shown to people who have logged in with BankID, Buypass or Commfides.
locked-what = When you go on, you are logged out of the e-mail account first. Your applications there are not moved.
locked-button = Log in with ID-porten
notice-logged-out-to-switch = You are logged out of the e-mail account. Now you can log in with ID-porten.
overview-account = Your account is
overview-email-account = An e-mail account is for applications that were made with it. For residence, contact information and the confirmation you need ID-porten.
notice-logged-out-to-switch-email = You are logged out of My page. Now you can log in with e-mail.
