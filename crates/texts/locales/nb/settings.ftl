title-settings = Innstillinger
settings-look = Språk og utseende
settings-language-locked = Den som har ansvar for denne maskinen, har bestemt språket.
settings-zoom = Størrelse på alt
settings-zoom-keys = Med tastaturet: Ctrl og pluss, Ctrl og minus, Ctrl og 0.
settings-times = Når du blir logget ut
settings-idle = Logg meg ut når jeg ikke har gjort noe på
settings-minutes = { $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutter
  }
settings-idle-fixed = { $minutes ->
    [one] Du blir logget ut når du ikke har gjort noe på 1 minutt. Det kan ikke endres på denne maskinen.
   *[other] Du blir logget ut når du ikke har gjort noe på { $minutes } minutter. Det kan ikke endres på denne maskinen.
  }
settings-absolute = { $minutes ->
    [one] Du blir uansett logget ut etter 1 minutt. Du får et varsel ett minutt før.
   *[other] Du blir uansett logget ut etter { $minutes } minutter. Du får et varsel ett minutt før.
  }
settings-environment = Hva Minside er koblet til
settings-environment-name = Miljø
settings-environment-sandbox = Til utprøving. Ingen her er ekte.
settings-environment-test = Til testing. Ingen her er ekte.
settings-environment-production = Det ekte
settings-environment-none = Ingen: Minside er ikke satt opp ennå.
settings-service = Min side
settings-remove = Fjern alt
settings-remove-what = Minside lagrer innstillingene dine på denne maskinen. I maskinens passordlager ligger det at du er logget inn, og, mens du lager en konto eller velger nytt passord, e-postadressen du bruker til det. Alt dette kan fjernes. Filer du selv har lagret, blir ikke rørt.
settings-remove-ask = Vil du fjerne innstillingene og det som ligger i passordlageret?
settings-remove-ask-logged-in = Du blir logget ut først. Vil du fjerne innstillingene og det som ligger i passordlageret?
settings-remove-yes = Ja, fjern alt
settings-remove-button = Fjern alt som Minside har lagret
notice-everything-removed = Alt som Minside hadde lagret på denne maskinen, er fjernet.
