title-settings = Innstillingar
settings-look = Språk og utsjånad
settings-language-locked = Den som har ansvar for denne maskina, har bestemt språket.
settings-zoom = Storleik på alt
settings-zoom-keys = Med tastaturet: Ctrl og pluss, Ctrl og minus, Ctrl og 0.
settings-times = Når du blir logga ut
settings-idle = Logg meg ut når eg ikkje har gjort noko på
settings-minutes = { $minutes ->
    [one] 1 minutt
   *[other] { $minutes } minutt
  }
settings-idle-fixed = { $minutes ->
    [one] Du blir logga ut når du ikkje har gjort noko på 1 minutt. Det kan ikkje endrast på denne maskina.
   *[other] Du blir logga ut når du ikkje har gjort noko på { $minutes } minutt. Det kan ikkje endrast på denne maskina.
  }
settings-absolute = { $minutes ->
    [one] Du blir uansett logga ut etter 1 minutt. Du får eit varsel eitt minutt før.
   *[other] Du blir uansett logga ut etter { $minutes } minutt. Du får eit varsel eitt minutt før.
  }
settings-environment = Kva Minside er kopla til
settings-environment-name = Miljø
settings-environment-sandbox = Til utprøving. Ingen her er ekte.
settings-environment-test = Til testing. Ingen her er ekte.
settings-environment-production = Det ekte
settings-environment-none = Ingen: Minside er ikkje sett opp enno.
settings-service = Min side
settings-remove = Fjern alt
settings-remove-what = Minside lagrar innstillingane dine på denne maskina. I passordlageret til maskina ligg det at du er logga inn, og, medan du lagar ein konto eller vel nytt passord, e-postadressa du bruker til det. Alt dette kan fjernast. Filer du sjølv har lagra, blir ikkje rørte.
settings-remove-ask = Vil du fjerne innstillingane og det som ligg i passordlageret?
settings-remove-ask-logged-in = Du blir logga ut først. Vil du fjerne innstillingane og det som ligg i passordlageret?
settings-remove-yes = Ja, fjern alt
settings-remove-button = Fjern alt som Minside har lagra
notice-everything-removed = Alt som Minside hadde lagra på denne maskina, er fjerna.
