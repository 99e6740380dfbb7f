## Letters by e-mail

mail-code-register-subject = Your code for My page
mail-code-reset-subject = Your code for a new password on My page
mail-code-register = You are making an account on My page. Type this code in Minside to show that this e-mail address is yours:
mail-code-register-known = You asked to make an account on My page, but there is an account with this e-mail address already. Type this code in Minside, and you can choose a new password for it:
mail-code-reset = You asked for a new password on My page. Type this code in Minside:
mail-code-reset-unknown = You asked for a new password on My page, but no account is registered with this e-mail address. Type this code in Minside, and you can make a new account:
mail-code-reset-unknown-why = An account that nobody has used for two years is deleted. Or you used another e-mail address. What you have handed in is still with the immigration authority.
mail-code-valid = { $minutes ->
    [one] The code can be used once, in the next minute.
   *[other] The code can be used once, in the next { $minutes } minutes.
  }
mail-code-nobody-asks = Nobody from the immigration authority will ever ask you for this code.
mail-code-not-you = Was it not you? Then you need not do anything. Without the code nobody gets in.
mail-warning-subject = Your account on My page will be deleted
mail-warning-name = Hello { $name },
mail-warning-when = { $days ->
    [one] You have not used your account on My page for almost two years. It will be deleted in one day.
   *[other] You have not used your account on My page for almost two years. It will be deleted in { $days } days.
  }
mail-warning-keep = Do you want to keep it? Log in once with this e-mail address and your password.
mail-warning-lose = When the account is deleted, everything that you have handed in stays with the immigration authority, and appointments that you have booked are still valid.
mail-regards = My page
mail-handed-in-subject = Your application has come in
mail-handed-in = The application with receipt number { $number } came in on { $when }.
mail-handed-in-next = The next step: book an appointment for your documents on My page. The fee, if there is one, is paid there.
mail-in-process-subject = Work on your application has started
mail-in-process = A case worker has started on the application with receipt number { $number }.
mail-in-process-next = You need not do anything now. You get a new e-mail when there is a decision.
mail-decided-subject = There is a decision in your case
mail-decided = There is a decision about the application with receipt number { $number }. What it says is not in this e-mail.
mail-decided-digipost = The decision is in your digital mailbox, Digipost.
mail-decided-post = The decision is on its way to you as a letter by post.
mail-decided-next = Log in to My page the way you did when you applied, to see whether there is something you must do now.
mail-booked-subject = Your appointment is booked
mail-booked = You have booked an appointment.
mail-moved-subject = Your appointment is moved
mail-moved = Your appointment is moved. This is the new time and place:
mail-cancelled-subject = Your appointment is cancelled
mail-cancelled = This appointment is cancelled:
mail-appointment-title = Appointment, My page
mail-appointment-moment = { $day } at { $time } (local time, { $zone })
mail-appointment-when = When: { $when }
mail-appointment-where = Where: { $place }
mail-appointment-documents = Bring your passport and the originals of your documents. Receipt number: { $number }
mail-appointment-photo = For a photo and fingerprints for your residence card. Bring your passport. Receipt number: { $number }
mail-appointment-change = Can you not come? Move or cancel the appointment on My page, so that somebody else can have the time.
