## Shell

title-start = Logg inn på Min side
title-idporten = Logg inn med ID-porten
title-idporten-waiting = Ventar på nettlesaren
title-overview = Oversikt
title-contact = Kontaktopplysningar
title-residency = Opphald og arbeid
title-confirmation = Stadfesting
title-signed-out = Du er logga ut
skip-to-content = Gå til innhaldet
environment-sandbox = SANDKASSE: berre for utprøving. Ingen her er ekte.
environment-test = TESTMILJØ: Ingen her er ekte.
environment-none = Minside er ikkje sett opp enno.
language = Språk
language-nb = Norsk bokmål
language-nn = Norsk nynorsk
language-en = English
language-uk = Українська
language-ar = العربية
theme = Fargar
theme-system = Fargar: automatisk
theme-light = Fargar: lyse
theme-dark = Fargar: mørke
navigation = Sider på Min side
log-out = Logg ut
log-out-now = Logg ut no
stay = Bli innlogga
countdown-title = Er du der framleis?
countdown-text = Du blir logga ut om { $seconds } sekund.
countdown-absolute = Du har vore innlogga så lenge det er lov. Logg inn på nytt for å halde fram.
session-minutes-left =
    { $minutes ->
        [one] 1 minutt igjen
       *[other] { $minutes } minutt igjen
    }
account-no-name = Innlogga
way-id-porten = ID-porten
way-email = E-post og passord
not-official = Minside er ikkje laga av utlendingsstyresmakta eller av ID-porten.
close = Lukk
back = Tilbake
cancel = Avbryt
loading = Laster
action-retry = Prøv igjen
action-sign-in = Prøv igjen
action-save-again = Lagre på nytt
contact-authority = Slik kontaktar du utlendingsstyresmakta
period-from-to = { $from } til { $to }
period-from = Frå { $from }, utan sluttdato
memory-only-no-keyring = Maskina har ikkje nokon trygg stad for passord. Du er innlogga til du lukkar Minside.
memory-only-keyring-locked = Passordlageret til maskina er låst. Du er innlogga til du lukkar Minside.
memory-only-keyring-slow = Passordlageret til maskina svarer ikkje. Du er innlogga til du lukkar Minside.
memory-only-keyring-failed = Passordlageret til maskina verka ikkje. Du er innlogga til du lukkar Minside.
notice-login-cancelled = Innlogginga vart avbroten. Ingenting er lagra.
notice-session-restored = Du var framleis innlogga frå før. Logg ut viss dette ikkje er deg.
not-in-your-language = Ikkje alt her finst på språket ditt. Du ser engelsk i staden.
field-missing = Dette er ikkje svart på enno.
countdown-end-title = Tida di er snart ute
countdown-go-on = Hald fram det siste minuttet
help-found-count = { $count } svar vart funne.
