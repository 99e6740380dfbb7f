## Computers that others use

notification-countdown-title = Du blir logga ut om eitt minutt
notification-countdown-text = Gå tilbake til Minside viss du vil vere logga inn.
signed-out-reason-locked = Du vart logga ut fordi skjermen vart låst.
signed-out-reason-suspended = Du vart logga ut fordi maskina gjekk i kvilemodus.
signed-out-reason-switched-away = Du vart logga ut fordi nokon andre byrja å bruke maskina.
signed-out-reason-shut-down = Du vart logga ut fordi maskina vart slått av.
signed-out-reason-closed = Du vart logga ut fordi vindauget vart lukka.
shared-heading = Kven bruker denne maskina?
shared-label = Andre bruker òg denne maskina
shared-what = Då blir ingenting igjen når du går: du blir logga ut etter nokre få minutt utan bruk, når skjermen blir låst, og når du lukkar vindauget.
shared-private = Den som administrerer denne maskina, har bestemt at ho ikkje er delt.
shared-forced = Den som administrerer denne maskina, har bestemt at ho er delt. Ingenting blir igjen når du går.
shared-policy-broken = Innstillingane frå den som administrerer maskina, kan ikkje lesast. For å vere på den sikre sida bruker Minside dei kortaste tidene og lagrar ingenting. Sei frå til den som har ansvar for maskina.
shared-unseen = Denne maskina seier ikkje frå til Minside når skjermen blir låst. Difor blir du logga ut tidlegare når ingenting skjer. Logg ut før du går.
overview-places = { $count ->
    [one] Du er logga inn på denne kontoen éin annan stad.
   *[other] Du er logga inn på denne kontoen { $count } andre stader.
  }
log-out-everywhere = Logg ut overalt
saving-shared = Andre bruker denne maskina. Fila blir liggjande her etter at du har logga ut, viss du ikkje slettar ho. Kvitteringa viser ho og har ein knapp for det.
