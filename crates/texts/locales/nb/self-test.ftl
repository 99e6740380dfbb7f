title-self-test = Selvtest
self-test-lead = Minside prøver ut det en innlogging trenger. Ingen blir logget inn eller ut, og ingenting lagres.
self-test-open = Test denne maskinen
self-test-again = Test på nytt
self-test-running = Tester …
self-test-done = { $bad ->
    [0] Alt en innlogging trenger, virker.
    [one] Én ting virker ikke. Under står det hva du kan gjøre.
   *[other] { $bad } ting virker ikke. Under står det hva du kan gjøre.
  }
self-test-good = Virker
self-test-notice = Greit å vite
self-test-bad = Virker ikke
self-test-check-network = Nettverk
self-test-check-proxy = Mellomtjener (proxy)
self-test-check-clock = Klokke
self-test-check-issuer = ID-porten
self-test-check-service = Min side
self-test-check-keyring = Passordlager
self-test-check-browser = Nettleser
self-test-check-loopback = Veien tilbake fra nettleseren
self-test-check-policy = Innstillinger fra administrator
self-test-check-signals = Låst skjerm og hvilemodus
self-test-check-web-view = Det som tegner vinduet
self-test-network-reached = Nettverket virker.
self-test-network-nothing = Verken ID-porten eller Min side kan nås.
self-test-network-nothing-next = Sjekk at maskinen er på nett: åpne en nettside i nettleseren. På bibliotek og hotell må du kanskje godta noe der først.
self-test-proxy-none = Maskinen går rett ut på internett.
self-test-proxy-used = Maskinen går ut på internett gjennom { $what }.
self-test-clock-right = Klokken går riktig.
self-test-clock-ahead = { $minutes ->
    [one] Klokken går 1 minutt for fort.
   *[other] Klokken går { $minutes } minutter for fort.
  }
self-test-clock-behind = { $minutes ->
    [one] Klokken går 1 minutt for sakte.
   *[other] Klokken går { $minutes } minutter for sakte.
  }
self-test-clock-unknown = Klokken kunne ikke sammenlignes, for Min side svarte ikke.
self-test-clock-unknown-next = Se etter at dato og klokkeslett er riktig.
self-test-issuer-good = ID-porten svarer.
self-test-issuer-without-level = ID-porten svarer, men ikke med sikkerhetsnivået Min side krever.
self-test-issuer-without-level-next = Prøv igjen senere. Varer det ved, si fra til brukerstøtten.
self-test-service-good = Min side svarer.
self-test-keyring-good = Passordlageret virker.
self-test-keyring-unused = Andre bruker også denne maskinen, så ingenting legges i passordlageret.
self-test-browser-found = Det finnes en nettleser å logge inn med.
self-test-browser-missing = Ingen nettleser er satt opp til å åpne nettsider.
self-test-browser-missing-next = Installer en nettleser, eller velg en som standard i maskinens innstillinger. Du kan også kopiere adressen når du logger inn.
self-test-browser-unknown = Maskinen sier ikke hvilken nettleser den bruker.
self-test-browser-unknown-next = Åpnes ingen nettleser når du logger inn, trykk «Kopier adressen» og lim den inn i en nettleser.
self-test-loopback-good = En nettleser på denne maskinen finner tilbake til Minside.
self-test-policy-none = Ingen har bestemt noe for denne maskinen.
self-test-policy-in-force = En administrator har bestemt noen av innstillingene.
self-test-policy-broken = Innstillingene fra administratoren kan ikke leses. De forsiktigste gjelder.
self-test-policy-broken-next = Si fra til den som har ansvar for maskinen.
self-test-signals-whole = Maskinen sier fra når skjermen låses, og når den går i hvilemodus.
self-test-signals-part = Maskinen sier ikke fra om alt når noen går fra den.
self-test-signals-part-next = Du blir logget ut tidligere når ingenting skjer. Logg ut før du går.
self-test-signals-none = Maskinen sier ikke fra når skjermen låses.
self-test-signals-none-next = Du blir logget ut tidligere når ingenting skjer. Logg ut før du går.
self-test-web-view-good = Versjon { $what }
self-test-web-view-old = Versjon { $what } er for gammel. Noen sider kan se feil ut.
self-test-web-view-old-next = Oppdater maskinen.
self-test-web-view-unknown = Versjonen er ikke kjent.
self-test-web-view-unknown-next = Ser sider feil ut, oppdater maskinen.
self-test-took-too-long = Det tok for lang tid.
self-test-took-too-long-next = Test på nytt. Varer det ved, start maskinen på nytt.
