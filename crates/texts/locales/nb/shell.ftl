## Shell

title-start = Logg inn på Min side
title-idporten = Logg inn med ID-porten
title-idporten-waiting = Venter på nettleseren
title-overview = Oversikt
title-contact = Kontaktopplysninger
title-residency = Opphold og arbeid
title-confirmation = Bekreftelse
title-signed-out = Du er logget ut
skip-to-content = Gå til innholdet
environment-sandbox = SANDKASSE: bare for utprøving. Ingen her er ekte.
environment-test = TESTMILJØ: Ingen her er ekte.
environment-none = Minside er ikke satt opp ennå.
language = Språk
language-nb = Norsk bokmål
language-nn = Norsk nynorsk
language-en = English
language-uk = Українська
language-ar = العربية
theme = Farger
theme-system = Farger: automatisk
theme-light = Farger: lyse
theme-dark = Farger: mørke
navigation = Sider på Min side
log-out = Logg ut
log-out-now = Logg ut nå
stay = Bli innlogget
countdown-title = Er du der fortsatt?
countdown-text = { $seconds ->
    [one] Du blir logget ut om 1 sekund.
   *[other] Du blir logget ut om { $seconds } sekunder.
  }
countdown-absolute = Du har vært innlogget så lenge det er lov. Logg inn på nytt for å fortsette.
session-minutes-left =
    { $minutes ->
        [one] 1 minutt igjen
       *[other] { $minutes } minutter igjen
    }
account-no-name = Innlogget
way-id-porten = ID-porten
way-email = E-post og passord
not-official = Minside er ikke laget av utlendingsmyndigheten eller av ID-porten.
close = Lukk
back = Tilbake
cancel = Avbryt
loading = Laster
action-retry = Prøv igjen
action-sign-in = Prøv igjen
action-save-again = Lagre på nytt
contact-authority = Slik kontakter du utlendingsmyndigheten
period-from-to = { $from } til { $to }
period-from = Fra { $from }, uten sluttdato
memory-only-no-keyring = Maskinen har ikke noe trygt sted for passord. Du er innlogget til du lukker Minside.
memory-only-keyring-locked = Maskinens passordlager er låst. Du er innlogget til du lukker Minside.
memory-only-keyring-slow = Maskinens passordlager svarer ikke. Du er innlogget til du lukker Minside.
memory-only-keyring-failed = Maskinens passordlager virket ikke. Du er innlogget til du lukker Minside.
notice-login-cancelled = Innloggingen ble avbrutt. Ingenting er lagret.
notice-session-restored = Du var fortsatt innlogget fra før. Logg ut hvis dette ikke er deg.
not-in-your-language = Ikke alt her finnes på språket ditt. Du ser engelsk i stedet.
field-missing = Dette er ikke besvart ennå.
countdown-end-title = Tiden din er snart ute
countdown-go-on = Fortsett det siste minuttet
help-found-count = { $count } svar ble funnet.
