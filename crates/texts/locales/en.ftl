### Minside in English. Keys and arguments are the same in every language; a test compares them.

product-name = Minside

## Files

file-name = residency-confirmation-{ $day }.pdf
file-name-test = TEST-residency-confirmation-{ $day }.pdf

## The page that the browser lands on

landing-success-title = ID-porten has confirmed who you are
landing-success-body = You can close this tab and go back to Minside.
landing-refused-title = This login cannot be used for My page
landing-refused-body = My page needs BankID, Buypass or Commfides. MinID is not enough. Close this tab and try again from Minside.
landing-cancelled-title = You cancelled the login
landing-cancelled-body = You are not logged in. Close this tab; you can try again from Minside.
landing-failed-title = The login did not work
landing-failed-body = You are not logged in. Close this tab and go back to Minside: it says what happened and what you can do.
landing-logged-out-title = You are logged out of ID-porten
landing-logged-out-body = You can close this tab. If others use this computer, close the browser too.
landing-logging-out-title = Logging you out of ID-porten
landing-logging-out-body = If nothing happens, press the button.
landing-logging-out-button = Log out of ID-porten
landing-stray-title = There is nothing here
landing-stray-body = Close this tab and go back to Minside.

## Confirmation document (PDF)

pdf-title = Confirmation of legal stay
pdf-title-work = Confirmation of legal stay and right to work
pdf-intro = This page is a printout of a statement that My page, a service of the immigration authority, has signed about the person below. The statement was right when it was issued.
pdf-name = Name
pdf-birth-date = Date of birth
pdf-duf = DUF number
pdf-citizenship = Citizenship
pdf-citizenship-none = Not registered
pdf-citizenship-stateless = Stateless
pdf-permit = Residence permit
pdf-permit-permanent = Permanent
pdf-permit-temporary = Temporary
pdf-basis = Basis
pdf-basis-work = Work
pdf-basis-family = Family
pdf-basis-study = Studies
pdf-basis-protection = Protection (asylum)
pdf-basis-collective = Temporary collective protection
pdf-basis-other = Another reason
pdf-period = Permit period
pdf-period-from-to = From { $from } to { $to }, both days included
pdf-period-from = From { $from }, with no end date
pdf-after-end = After the end date
pdf-after-end-applied = The permit period is over, but the stay is still legal: a renewal was applied for in time, on { $day }. The rights go on until the application is decided.
pdf-after-end-pending = A renewal was applied for in time, on { $day }. If it is not decided by the end date, the stay is still legal and the rights go on until it is.
pdf-after-end-collective = The protection has been extended for everybody who has it, without an application. The stay is legal until { $day }, that day included.
pdf-work = Right to work
pdf-work-yes = Yes
pdf-work-yes-limited = Yes, with limits
pdf-work-no = No
pdf-work-unclear = Not clear
pdf-work-no-body = The stay is legal but gives no right to work.
pdf-work-unclear-body = The register does not show whether this person has the right to work. Ask the authority.
pdf-work-any = Any work, for any employer.
pdf-work-employer = Only for a certain employer or client.
pdf-work-certain = Only certain work or a certain assignment.
pdf-work-employer-certain = Only certain work for a certain employer, or a certain assignment for a certain client.
pdf-work-kind-unclear = The register does not show which work is allowed. Ask the authority before work begins.
pdf-limited-to = Limited to
pdf-hours = Working hours
pdf-hours-any = Any number of hours
pdf-hours-full = Full time only
pdf-hours-part = Part time only
pdf-hours-holidays = Part time, and full time in holidays
pdf-hours-unclear = The register does not show how many hours are allowed
pdf-work-period = Work period
pdf-issued = Issued
pdf-valid-until = Valid until
pdf-moment = { $moment } (Norwegian time)
pdf-reference = Reference
pdf-issuer = Issuer
pdf-check = How to check it
pdf-check-code = The code on this page and the file that it was printed from hold the signed statement. Minside shows what it says and whether it is genuine, without logging in: choose “Check a confirmation”, and then the file or a picture of the code.
pdf-check-body = Compare what it says with this page, and the name and the date of birth with a proof of identity. Anybody can change a file or a sheet of paper, so what is printed here alone proves nothing. If in doubt, ask the authority whether it has issued a confirmation with this reference.
pdf-code-instead = QR code with the signed statement that this page shows
pdf-attachment = The signed statement that this page shows

## Shell

title-start = Log in to My page
title-idporten = Log in with ID-porten
title-idporten-waiting = Waiting for the browser
title-overview = Overview
title-contact = Contact information
title-residency = Residence and work
title-confirmation = Confirmation
title-signed-out = You are logged out
skip-to-content = Go to the content
environment-sandbox = SANDBOX: for trying things out. Nobody here is real.
environment-test = TEST ENVIRONMENT: nobody here is real.
environment-none = Minside is not set up yet.
language = Language
language-nb = Norsk bokmål
language-en = English
theme = Colours
theme-system = Colours: automatic
theme-light = Colours: light
theme-dark = Colours: dark
navigation = Pages of My page
log-out = Log out
log-out-now = Log out now
stay = Stay logged in
countdown-title = Are you still there?
countdown-text = You will be logged out in { $seconds } seconds.
countdown-absolute = You have been logged in for as long as is allowed. Log in again to go on.
session-minutes-left =
    { $minutes ->
        [one] 1 minute left
       *[other] { $minutes } minutes left
    }
account-no-name = Logged in
way-id-porten = ID-porten
way-email = E-mail and password
not-official = Minside is not made by the authority or by ID-porten.
close = Close
back = Back
cancel = Cancel
loading = Loading
action-retry = Try again
action-sign-in = Try again
action-save-again = Save again
contact-authority = How to contact the authority
period-from-to = { $from } to { $to }
period-from = From { $from }, with no end date
memory-only-no-keyring = This computer has no safe place for passwords. You are logged in until you close Minside.
memory-only-keyring-locked = The computer's password store is locked. You are logged in until you close Minside.
memory-only-keyring-slow = The computer's password store does not answer. You are logged in until you close Minside.
memory-only-keyring-failed = The computer's password store did not work. You are logged in until you close Minside.
notice-login-cancelled = The login was cancelled. Nothing was saved.
notice-session-restored = You were still logged in from before. Log out if this is not you.

## Start

start-heading = How would you like to log in?
start-lead = There are two ways. Each has its own account, and nothing can be moved from one to the other.
start-last-way = The last login on this computer was with: { $way }.
start-recommended = Recommended
start-idporten-safer = Protects your information better
start-idporten-all = Opens everything on My page
start-idporten-no-password = No password to remember
start-idporten-contact = See the contact information registered on you
start-idporten-residency = See your residence and whether you may work
start-idporten-confirmation = Save a confirmation for your employer
start-idporten-future = New services come here first
start-idporten-eids = You need BankID, Buypass or Commfides.
start-idporten-no-minid = MinID cannot be used.
start-idporten-button = Log in with ID-porten
start-email-applications = Follow applications made with this e-mail account
start-email-others = Best when you apply for somebody else
start-email-without = For people without a Norwegian electronic ID
start-email-button = Log in with e-mail

## ID-porten

idporten-heading = Log in with ID-porten
idporten-lead = My page shows sensitive information, so it asks for an electronic ID at the highest level.
idporten-works = These can be used
idporten-works-not = This cannot be used
idporten-minid-why = its level is too low
idporten-confirm = I have BankID, Buypass or Commfides
idporten-confirm-missing = Tick the box if you have one of the three. If you do not, you cannot log in with ID-porten.
idporten-what-happens = Your web browser opens. Log in there, and come back here. Never share your electronic ID with anybody.
idporten-start = Open the browser and log in
idporten-help-heading = Do you need help?
idporten-help-text = ID-porten is run by Digdir, the Norwegian Digitalisation Agency. They help with ID-porten; the authority cannot.
idporten-get-eid = How to get an electronic ID
idporten-help-digdir = Help from Digdir
waiting-heading = Log in in your browser
waiting-step-preparing = Minside prepares the login
waiting-step-browser = You log in in the browser
waiting-step-finishing = My page opens
waiting-step-done = – done
waiting-minutes-left =
    { $minutes ->
        [one] Minside waits for 1 more minute.
       *[other] Minside waits for { $minutes } more minutes.
    }
waiting-seconds-left = Minside waits for { $seconds } more seconds.
waiting-browser-failed = The browser could not be opened. Copy the address and paste it into a browser on this computer.
waiting-hint-https-forced = Your browser changed the address of this computer to https and could not come back. Turn off "HTTPS only" for 127.0.0.1, or use another browser.
waiting-open-again = Open the browser again
waiting-copy = Copy the address
waiting-copied = The address is copied. Paste it into a browser on this computer.
waiting-closed-tab = Did you close the page in the browser? Open it again, or cancel.

## Overview

overview-logged-in-as = You are logged in as
overview-way = You used: { $way }.
overview-no-name = You are logged in with ID-porten. The authority has nothing registered on you.
overview-remember-logout = Log out when you are done.
overview-residency = See your permit, and what work you may do.
overview-residency-button = See residence and work
overview-confirmation = Save a document that shows your employer that you live here legally.
overview-confirmation-button = Get the confirmation
overview-contact = See the e-mail address, phone number and postal address registered on you.
overview-contact-button = See contact information

## Contact

contact-lead = This is how the authority can reach you.
contact-email = E-mail
contact-phone = Phone
contact-address = Address
contact-not-registered = Not registered
contact-wrong = Is something wrong or missing? Tell the authority.

## Residency

residency-standing-legal = You are staying legally in Norway
residency-standing-legal-meaning = This is what the authority has registered.
residency-standing-ended = Your permit has ended
residency-standing-ended-meaning = The authority has no valid permit registered on you. If you have applied for a new one, contact the authority.
residency-standing-none = No permit is registered
residency-standing-none-meaning = The authority has no residence permit registered on you. If you think that this is wrong, contact the authority.
residency-standing-unclear = The register does not tell
residency-standing-unclear-meaning = A case worker has to look at your case. This does not mean that you have no permit. Contact the authority.
residency-permit-heading = Your permit
residency-work-heading = Your right to work
residency-permit = Permit
residency-duration-permanent = Permanent residence permit
residency-duration-temporary = Temporary residence permit
residency-basis-work = For work
residency-basis-family = For family life
residency-basis-study = For studies
residency-basis-protection = For protection (asylum)
residency-basis-collective-protection = Temporary collective protection
residency-basis-other = On another basis
residency-period = Period
residency-renewal = After the end date
residency-renewal-applied-in-time = You applied for renewal on time, on { $day }. You may stay and work until you get an answer.
residency-renewal-collective-extension = Collective protection has been extended for everybody. You may stay until { $day }.
residency-work = May you work?
residency-access-yes = Yes
residency-access-no = No
residency-access-unclear = The register does not say. Contact the authority.
residency-kind = What work?
residency-kind-general = Any kind of work, for any employer
residency-kind-certain-employer = Only for this employer or client:
residency-kind-certain-work = Only this work or assignment:
residency-kind-certain-employer-and-work = Only this work for this employer:
residency-kind-unclear = The register does not say. Contact the authority.
residency-extent = How much?
residency-extent-any = Any number of hours
residency-extent-full-time-only = Full time only
residency-extent-part-time-only = Part time only
residency-extent-part-time-and-full-time-in-holidays = Part time, and full time in holidays
residency-extent-unclear = The register does not say. Contact the authority.
residency-work-period = From when to when?
residency-as-of = As registered on { $time } (Norwegian time).

## Confirmation

confirmation-lead = The confirmation is a PDF file. It shows that you are staying legally in Norway and what work you may do. You can give it to an employer.
confirmation-language = Language of the document
confirmation-save = Save the confirmation
confirmation-step-fetching = Fetching the confirmation …
confirmation-step-choosing = Choose where to save it.
confirmation-step-writing = Saving …
confirmation-child = A confirmation for your child cannot be made here. Contact the authority for that.
confirmation-saved = The confirmation is saved
confirmation-saved-shared = Do others use this computer? Send the file to yourself and delete it when you log out.
confirmation-open-folder = Show the file
confirmation-ended = There is nothing to confirm: your permit has ended
confirmation-ended-meaning = A confirmation can be made only while there is a valid permit. If you have applied for a new permit, or think that this is wrong, contact the authority.
confirmation-none = There is nothing to confirm: no permit is registered
confirmation-none-meaning = A confirmation can be made only while there is a valid permit. If you think that this is wrong, contact the authority.
confirmation-unclear = The register does not tell whether your stay can be confirmed
confirmation-unclear-meaning = This does not mean that you have no permit. A case worker has to look at it. Contact the authority.

## Signed out

signed-out-reason-asked = You logged out.
signed-out-reason-idle = You were logged out because nothing happened for a while.
signed-out-reason-absolute = You were logged out because you had been logged in for as long as is allowed.
signed-out-reason-ended-by-service = My page ended your login. Log in again to go on.
receipt-heading = What was done
receipt-memory-done = Minside has forgotten everything it showed about you.
receipt-keyring-under-way = The computer's password store is being cleared.
receipt-keyring-done = Nothing of your login is left in the computer's password store.
receipt-keyring-not-needed = Nothing was kept in the computer's password store.
receipt-keyring-failed = The computer's password store did not answer. What is in it no longer works once My page has ended your login.
receipt-service-under-way = My page is ending your login.
receipt-service-done = My page has ended your login.
receipt-service-not-needed = My page had already ended your login.
receipt-service-failed = My page could not be reached. Your login there ends by itself within 15 minutes.
receipt-idporten-under-way = Your browser has opened to log you out of ID-porten.
receipt-idporten-done = You are logged out of ID-porten in the browser.
receipt-idporten-unconfirmed = The browser was asked to log you out of ID-porten, but no answer came. Look at the browser, and close it.
receipt-idporten-failed = You may still be logged in to ID-porten in the browser. Close every window of the browser.
receipt-files-heading = Files on this computer
receipt-files-lead = You saved these files. They are still here. If others use this computer, delete them when you have sent them on.
receipt-delete-files =
    { $count ->
        [one] Delete the file
       *[other] Delete the { $count } files
    }
receipt-deleted =
    { $count ->
        [one] 1 file is deleted.
       *[other] { $count } files are deleted.
    }
receipt-not-deleted =
    { $count ->
        [one] 1 file could not be deleted. Delete it yourself.
       *[other] { $count } files could not be deleted. Delete them yourself.
    }
receipt-done = Done

## Errors

error-code-label = Code for support:
error-login-cancelled-in-browser-title = You cancelled the login
error-login-cancelled-in-browser-meaning = You pressed cancel in the browser. You are not logged in, and nothing was saved.
error-login-cancelled-in-browser-next = You can try again when you like.
error-login-timed-out-title = The browser did not come back in time
error-login-timed-out-meaning = You are not logged in. Minside has stopped waiting.
error-login-timed-out-next = Try again. If the browser shows an error, use another browser.
error-login-level-too-low-title = This electronic ID cannot be used for My page
error-login-level-too-low-meaning = My page needs BankID, Buypass or Commfides, which are at the highest level. MinID is at a lower level. You are not logged in.
error-login-level-too-low-next = Try again with BankID, Buypass or Commfides. If you have none of them, see how to get one.
error-login-refused-title = ID-porten refused the login
error-login-refused-meaning = You are not logged in. The reason is at ID-porten or in how Minside is registered there, not with you.
error-login-refused-next = Try again in a few minutes. If it goes on, contact Digdir, who run ID-porten.
error-login-answer-invalid-title = The answer from ID-porten could not be used
error-login-answer-invalid-meaning = You are not logged in.
error-login-answer-invalid-next = Try again. If it goes on, contact support and give the code below.
error-login-answer-forged-title = The login was stopped to protect you
error-login-answer-forged-meaning = The answer did not come from ID-porten the way it should. Somebody may have tampered with it. You are not logged in.
error-login-answer-forged-next = Try again. If it happens again, use another network, and tell support the code below.
error-login-clock-wrong-title = The clock of this computer may be wrong
error-login-clock-wrong-meaning = The login looks too old or comes from the future. You are not logged in.
error-login-clock-wrong-next = Set date and time right (automatic time is best), and try again.
error-login-no-national-id-title = The login has no national identity number
error-login-no-national-id-meaning = My page needs a birth number or a D-number to find you. You are not logged in.
error-login-no-national-id-next = Use BankID, Buypass or Commfides with your own number. If you have none, contact the authority.
error-issuer-unreachable-title = ID-porten cannot be reached
error-issuer-unreachable-meaning = You cannot log in right now. Nothing is wrong with your account.
error-issuer-unreachable-next = Check the network, and try again in a few minutes.
error-issuer-invalid-title = ID-porten is not as expected
error-issuer-invalid-meaning = Minside does not log anybody in when it cannot be sure that it talks to ID-porten.
error-issuer-invalid-next = Try again later. If it goes on, contact support and give the code below.
error-issuer-slow-title = ID-porten takes too long to answer
error-issuer-slow-meaning = You are not logged in.
error-issuer-slow-next = Try again in a few minutes.
error-browser-not-opened-title = The browser could not be opened
error-browser-not-opened-meaning = You cannot log in without a web browser.
error-browser-not-opened-next = Copy the address and paste it into a browser on this computer.
error-listener-failed-title = The browser would not be able to come back
error-listener-failed-meaning = Minside could not open a connection inside this computer. A security program may have stopped it.
error-listener-failed-next = Try again. If it goes on, start the computer again, or ask whoever looks after it.
error-service-unreachable-title = My page cannot be reached
error-service-unreachable-meaning = Your information is safe, but cannot be shown now.
error-service-unreachable-next = Check the network, and try again in a few minutes.
error-service-slow-title = My page takes too long to answer
error-service-slow-meaning = Your information is safe, but cannot be shown now.
error-service-slow-next = Try again in a few minutes.
error-service-refused-login-title = My page did not accept the login
error-service-refused-login-meaning = You logged in at ID-porten, but My page did not take it. You are not logged in here.
error-service-refused-login-next = Try again. If it goes on, contact support and give the code below.
error-service-fault-title = Something failed at My page
error-service-fault-meaning = It is not your fault, and nothing was lost.
error-service-fault-next = Try again in a few minutes. If it goes on, contact support and give the code below.
error-service-rate-limited-title = Too many tries in a short time
error-service-rate-limited-meaning = My page asks you to wait, to protect your account.
error-service-rate-limited-next = { $minutes ->
    [one] Wait one minute, and try again.
   *[other] Wait { $minutes } minutes, and try again. You are not locked out for good.
  }
error-session-ended-title = You are logged out
error-session-ended-meaning = My page ended your login.
error-session-ended-next = Log in again to go on.
error-clock-wrong-title = The clock of this computer is wrong
error-clock-wrong-meaning = It differs by more than two minutes from that of My page. A login would fail.
error-clock-wrong-next = Set date and time right (automatic time is best), and try again.
error-proxy-needs-password-title = The network asks for a password
error-proxy-needs-password-meaning = A proxy stands between this computer and the internet, and Minside cannot give it a password.
error-proxy-needs-password-next = Ask whoever looks after the network, or use another network.
error-tls-failed-title = The connection is not safe
error-tls-failed-meaning = This computer does not trust who answered. Minside sent nothing.
error-tls-failed-next = Check date and time, and try another network. If it goes on, ask whoever looks after the computer.
error-not-registered-title = The authority has nothing registered on you
error-not-registered-meaning = You are logged in, but there is nothing to show.
error-not-registered-next = If you have a permit or a case, contact the authority.
error-no-valid-permit-title = There is no valid permit to confirm
error-no-valid-permit-meaning = A confirmation can be made only while there is a valid permit.
error-no-valid-permit-next = If you think that this is wrong, contact the authority.
error-residency-unclear-title = The register does not tell
error-residency-unclear-meaning = A case worker has to look at your case. This does not mean that you have no permit.
error-residency-unclear-next = Contact the authority.
error-statement-invalid-title = The confirmation did not have the right signature
error-statement-invalid-meaning = Minside saves only what it can verify, so nothing was saved.
error-statement-invalid-next = Try again. If it goes on, contact support and give the code below.
error-document-letter-missing-title = A letter in the name cannot be printed
error-document-letter-missing-meaning = Minside does not make a document with a wrong name. Nothing was saved.
error-document-letter-missing-next = Contact the authority for a confirmation, and tell support the code below.
error-document-failed-title = The document could not be made
error-document-failed-meaning = Nothing was saved.
error-document-failed-next = Try again. If it goes on, contact support and give the code below.
error-save-disk-full-title = There is no room on the disk
error-save-disk-full-meaning = The confirmation is not saved. What was there before is untouched.
error-save-disk-full-next = Make room, or save it somewhere else.
error-save-not-allowed-title = You are not allowed to save there
error-save-not-allowed-meaning = The confirmation is not saved.
error-save-not-allowed-next = Choose another folder, such as Documents.
error-save-folder-missing-title = The folder is not there any more
error-save-folder-missing-meaning = The confirmation is not saved. Was a memory stick pulled out?
error-save-folder-missing-next = Choose another folder.
error-save-file-busy-title = Another program uses this file
error-save-file-busy-meaning = The confirmation is not saved. The old file is untouched.
error-save-file-busy-next = Close the file in the other program, or choose another name.
error-save-failed-title = The confirmation could not be saved
error-save-failed-meaning = What was there before is untouched.
error-save-failed-next = Choose another folder or another name.
error-keyring-missing-title = This computer has no safe place for passwords
error-keyring-missing-meaning = You are logged in, and Minside keeps that in memory only. When you close Minside, you are logged out.
error-keyring-missing-next = You need not do anything. To stay logged in longer, start the computer's password store (keyring).
error-keyring-locked-title = The computer's password store is locked
error-keyring-locked-meaning = You are logged in, and Minside keeps that in memory only. When you close Minside, you are logged out.
error-keyring-locked-next = You need not do anything. Unlock the password store (keyring) if you want to stay logged in longer.
error-keyring-slow-title = The computer's password store does not answer
error-keyring-slow-meaning = You are logged in, and Minside keeps that in memory only. When you close Minside, you are logged out.
error-keyring-slow-next = You need not do anything. If a window asks you to unlock the password store, answer it.
error-keyring-failed-title = The computer's password store did not work
error-keyring-failed-meaning = You are logged in, and Minside keeps that in memory only. When you close Minside, you are logged out.
error-keyring-failed-next = You need not do anything.
error-environment-missing-title = Minside is not set up
error-environment-missing-meaning = The file that says where to log in is missing. Nobody can log in.
error-environment-missing-next = Ask whoever installed Minside.
error-environment-broken-title = Minside is set up wrongly
error-environment-broken-meaning = The file that says where to log in has an error in it. Nobody can log in.
error-environment-broken-next = Ask whoever installed Minside. The program's log names the file, the line and the key.
error-copy-failed-title = The address could not be copied
error-copy-failed-meaning = The login goes on.
error-copy-failed-next = Press "Open the browser again".
error-link-not-opened-title = The page could not be opened
error-link-not-opened-meaning = No web browser could be started.
error-link-not-opened-next = Open your browser yourself.
error-folder-not-opened-title = The folder could not be shown
error-folder-not-opened-meaning = The file is saved all the same.
error-folder-not-opened-next = Open the folder yourself; its name stands below.
error-page-unavailable-title = This is not available now
error-page-unavailable-meaning = My page does not offer this at the moment.
error-page-unavailable-next = Try again later.

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
code-seconds-left = The code can be used for { $seconds } more seconds.
code-too-old = The code is too old. Ask for a new one.
code-missing = The code has not come?
code-missing-spam = Look in the folder for junk mail (spam).
code-missing-address = Look at the address above: is every letter right?
code-missing-wait = It can take a few minutes. A new code makes the one before useless.
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
reset-missing-safe = What you have handed in is still with the authority, and appointments are still valid.
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

## Guides

guide-way-heading = Which way should I use?
guide-lost-access-heading = I cannot get into my account any more
guide-eid = Do you have an electronic ID?
guide-eid-yes = Yes: BankID, Buypass or Commfides
guide-eid-minid = Only MinID
guide-eid-no = No
guide-whom = Whom is it for?
guide-whom-me = I apply for myself
guide-whom-child = I apply for my child under 18
guide-whom-other = I apply for another person
guide-whom-nobody = I do not apply, I want to see what is registered on me
guide-before = Have you applied on My page before?
guide-before-never = No
guide-before-idporten = Yes, with ID-porten
guide-before-email = Yes, with e-mail and password
guide-lost = What has happened?
guide-lost-password = I have forgotten the password, but I can read my e-mail
guide-lost-address = I no longer have the e-mail address of the account
guide-lost-deleted = I was told that there is no account with my address
guide-handed-in = What have you handed in with that account?
guide-handed-in-nothing = Nothing, or I want to make a new application
guide-handed-in-booked = An application, and I have an appointment
guide-handed-in-not-booked = An application, but I have no appointment
guide-handed-in-documents = An application and my documents; I am waiting for an answer
guide-handed-in-decision = I have got an answer
guide-photo = Do you need an appointment to be photographed for the residence card?
guide-photo-other-account = Yes, and I can get into the account of the application
guide-photo-lost = Yes, but I have lost the account of the application
guide-photo-no = No
guide-advice-idporten-title = Use ID-porten
guide-advice-idporten-text = It protects your information best, opens everything on My page, and you have no password to remember.
guide-advice-idporten-again-title = Use ID-porten again
guide-advice-idporten-again-text = Your earlier application is in the account that you opened with ID-porten. Nothing can be moved to another account.
guide-advice-email-again-title = Use e-mail for what you have begun
guide-advice-email-again-text = Your earlier application is in the e-mail account, and nothing can be moved. Use that account to follow it. For a new application ID-porten is better.
guide-advice-see-title = Use ID-porten
guide-advice-see-text = Only ID-porten shows your contact information, your residence and your right to work, and gives you the confirmation.
guide-advice-child-title = Use ID-porten
guide-advice-child-text = For your own child ID-porten can be practical. Then you must follow the application until it is decided, and you book the appointment with the police or the Service Centre for Foreign Workers. A confirmation of residence for a child is not made here: contact the authority.
guide-advice-other-title = Use e-mail and password
guide-advice-other-text = The person you apply for cannot see an application that you make with your electronic ID. With an e-mail account for it, the person can be given access. Never share an electronic ID, not with anybody.
guide-advice-minid-only-title = Use e-mail and password
guide-advice-minid-only-text = MinID is at a level that is too low for My page. With e-mail you can apply and follow your application. If you get BankID, Buypass or Commfides, you can see everything.
guide-advice-no-eid-title = Use e-mail and password
guide-advice-no-eid-text = You need no electronic ID for that. You can apply and follow your application.
guide-advice-new-password-title = Choose a new password
guide-advice-new-password-text = You get a code by e-mail. With it you choose a new password, and you are in your account again. If there is no account with your address, you are told so there.
guide-advice-new-account-title = Make a new account
guide-advice-new-account-text = The old account cannot be opened any more. What you have handed in with it is still with the authority. Make a new account for a new application.
guide-advice-booked-title = Your appointment is still valid
guide-advice-booked-text = When you booked it, you got an e-mail with time and place: search for it, in the junk mail too. If you do not find it, contact the place of the appointment: the police, the Service Centre for Foreign Workers, the embassy or the visa centre.
guide-advice-not-booked-title = You can do one of two things
guide-advice-not-booked-text = Contact the place that you chose in the application, and ask for an appointment. Or make a new account and a new application: then you can ask the same place to pay the first fee back.
guide-advice-documents-title = You need not do anything
guide-advice-documents-text = The authority goes on with your application. If you have Digipost, the answer comes there; if not, it comes by post.
guide-advice-decision-title = You need not do anything with the account
guide-advice-decision-text = The answer came in Digipost or by post, and it says what to do next.
guide-advice-photo-same-account-title = Use the account of the application
guide-advice-photo-same-account-text = This appointment can only be booked from the account that the application was made with.
guide-advice-photo-police-title = Contact the police
guide-advice-photo-police-text = This appointment can only be booked from the account of the application. If you have lost it, the police book it for you.
guide-action-idporten = Log in with ID-porten
guide-action-email = Log in with e-mail
guide-action-register = Make an account
guide-action-reset = Choose a new password
guide-action-authority = How to contact the authority

## Errors of e-mail accounts

error-credentials-wrong-title = The e-mail address or the password is wrong
error-credentials-wrong-meaning = You are not logged in. For your safety we do not say which of the two is wrong.
error-credentials-wrong-next = Look at the address, and type the password again. If you are not sure, choose a new password, or use another account.
error-code-wrong-title = The code is wrong
error-code-wrong-meaning = { $tries ->
    [one] You can try once more.
   *[other] You can try { $tries } more times.
  }
error-code-wrong-next = Use the code from the newest e-mail.
error-code-malformed-title = This is not a code
error-code-malformed-meaning = A code has six digits.
error-code-malformed-next = Copy the six digits from the e-mail. Spaces do not matter.
error-code-expired-title = The code is too old
error-code-expired-meaning = A code can be used for ten minutes, and only the newest one.
error-code-expired-next = Ask for a new code below.
error-code-used-up-title = The code was wrong five times
error-code-used-up-meaning = To protect the account this code can no longer be used.
error-code-used-up-next = Ask for a new code below.
error-address-proof-expired-title = Too much time has passed
error-address-proof-expired-meaning = You showed that the address is yours, but that counts for half an hour. Nothing is lost but the code.
error-address-proof-expired-next = Send a new code to the address.
error-account-exists-title = There is an account with this address already
error-account-exists-meaning = It may have been made a moment ago in another window.
error-account-exists-next = Log in with it, or choose a new password.
error-account-missing-title = No account is registered with this address
error-account-missing-meaning = It may have been deleted because nobody used it for two years, or you used another address.
error-account-missing-next = Make a new account, or try your other address.
error-address-malformed-title = This is not an e-mail address
error-address-malformed-meaning = An address looks like this: name@example.no. The letters æ, ø and å can only come after the @.
error-address-malformed-next = Look at every letter, and try again.
error-password-refused-title = This password cannot be used
error-password-refused-meaning = It breaks at least one of the rules below. Those without a tick are missing.
error-password-refused-next = Change the password, or let Minside make one.
error-password-empty-title = The password is missing
error-password-empty-meaning = You are not logged in.
error-password-empty-next = Type your password, and try again.
error-name-refused-title = The name is missing or too long
error-name-refused-meaning = A name has 1 to 120 letters, of any alphabet.
error-name-refused-next = Type your name as it is written in your passport.
error-mail-unavailable-title = No e-mail can be sent now
error-mail-unavailable-meaning = The fault is with My page, not with you. No code was sent.
error-mail-unavailable-next = Try again in a few minutes.
error-mail-refused-title = This address takes no e-mail
error-mail-refused-meaning = The mail server says that there is no such mailbox. No code was sent.
error-mail-refused-next = Look at every letter of the address, and try again.

## Computers that others use

notification-countdown-title = You will be logged out in a minute
notification-countdown-text = Go back to Minside if you want to stay logged in.
signed-out-reason-locked = You were logged out because the screen was locked.
signed-out-reason-suspended = You were logged out because the computer went to sleep.
signed-out-reason-switched-away = You were logged out because somebody else began to use the computer.
signed-out-reason-shut-down = You were logged out because the computer was shut down.
signed-out-reason-closed = You were logged out because the window was closed.
shared-heading = Who uses this computer?
shared-label = Others use this computer too
shared-what = Then nothing is kept when you leave: you are logged out after 3 minutes without use, when the screen is locked, and when you close the window.
shared-private = The administrator of this computer has decided that it is not shared.
shared-forced = The administrator of this computer has decided that it is shared. Nothing is kept when you leave.
shared-policy-broken = The settings of this computer's administrator cannot be read. To be safe, Minside uses the shortest times and keeps nothing. Tell whoever looks after the computer.
shared-unseen = This computer does not tell Minside when the screen is locked. You are logged out after 2 minutes without use instead. Log out before you leave.
overview-places = { $count ->
    [one] You are logged in to this account in one other place.
   *[other] You are logged in to this account in { $count } other places.
  }
log-out-everywhere = Log out everywhere
saving-shared = Others use this computer. The file stays here after you log out, unless you delete it. The receipt shows it and has a button for that.

## Check a confirmation

title-check = Check a confirmation
start-check = Check a confirmation that you were given
check-lead = Has somebody given you a confirmation of residency? Choose the PDF file, or a photo or scan of its square code (PNG, JPEG), or drop it on this window. Nothing is sent anywhere.
check-choose = Choose a file
check-busy = Checking …
check-genuine-title = Genuine
check-genuine-text = The authority has signed this, nothing in it was changed, and it is valid now.
check-expired-title = Genuine, but too old
check-expired-text = The authority has signed this and nothing in it was changed, but it is no longer valid. Ask the person for a new one.
check-not-yet-valid-title = Dated in the future
check-not-yet-valid-text = The signature fits, but the confirmation is from the future. Is the clock of this computer right?
check-other-form-title = Trust only what stands below
check-other-form-text = What stands below is signed by the authority. The file was made by another version of Minside, so whether its page says the same cannot be told.
check-altered-title = Altered
check-altered-text = Do not trust this file. Somebody has changed it after it was made. If anything stands below, that is what the authority has really stated.
check-unknown-signer-title = Not signed by the authority
check-unknown-signer-text = Do not trust this file. It looks like a confirmation, but it is not signed with a key of the authority that this Minside is set up for.
check-damaged-title = Damaged
check-damaged-text = This was a confirmation, but a part of it is missing or cannot be read. Ask for the file again, or take a sharper picture of the code.
check-not-a-confirmation-title = Not a confirmation
check-not-a-confirmation-text = There is no confirmation in this file, and no code that can be read.
check-too-large-title = Too large
check-too-large-text = A confirmation is never larger than 20 megabytes. Was it the right file?
check-from-code = This comes from the code. Compare it with what is printed on the paper: the paper may say something else.
check-stated = This is what the authority has stated
check-not-real = Made for trying things out. The person does not exist.
check-name = Name
check-born = Born
check-duf = DUF number
check-citizenship = Citizenship
check-issued = Made
check-valid-until = Valid until
check-reference = Reference
check-offline = Checked on this computer. Whether the authority has withdrawn a permit since the confirmation was made cannot be seen here.
error-check-file-unreadable-title = The file cannot be read
error-check-file-unreadable-meaning = Nothing can be said about it.
error-check-file-unreadable-next = Copy it to this computer, and choose it again.
confirmation-open = Open it, to look at or print
error-file-not-opened-title = The file could not be opened
error-file-not-opened-meaning = No program on this computer shows PDF files, or it did not start. The file itself is saved.
error-file-not-opened-next = Open the folder, and open the file from there, on another computer if need be.
