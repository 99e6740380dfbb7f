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
language-nn = Norsk nynorsk
language-en = English
language-uk = Українська
language-ar = العربية
theme = Colours
theme-system = Colours: automatic
theme-light = Colours: light
theme-dark = Colours: dark
navigation = Pages of My page
log-out = Log out
log-out-now = Log out now
stay = Stay logged in
countdown-title = Are you still there?
countdown-text = { $seconds ->
    [one] You will be logged out in 1 second.
   *[other] You will be logged out in { $seconds } seconds.
  }
countdown-absolute = You have been logged in for as long as is allowed. Log in again to go on.
session-minutes-left =
    { $minutes ->
        [one] 1 minute left
       *[other] { $minutes } minutes left
    }
account-no-name = Logged in
way-id-porten = ID-porten
way-email = E-mail and password
not-official = Minside is not made by the immigration authority or by ID-porten.
close = Close
back = Back
cancel = Cancel
loading = Loading
action-retry = Try again
action-sign-in = Try again
action-save-again = Save again
contact-authority = How to contact the immigration authority
period-from-to = { $from } to { $to }
period-from = From { $from }, with no end date
memory-only-no-keyring = This computer has no safe place for passwords. You are logged in until you close Minside.
memory-only-keyring-locked = The computer's password store is locked. You are logged in until you close Minside.
memory-only-keyring-slow = The computer's password store does not answer. You are logged in until you close Minside.
memory-only-keyring-failed = The computer's password store did not work. You are logged in until you close Minside.
notice-login-cancelled = The login was cancelled. Nothing was saved.
notice-session-restored = You were still logged in from before. Log out if this is not you.
not-in-your-language = Not everything here is available in your language. You see English instead.
field-missing = This is not answered yet.
countdown-end-title = Your time is almost up
countdown-go-on = Go on for the last minute
help-found-count = { $count ->
    [one] { $count } answer was found.
   *[other] { $count } answers were found.
}
