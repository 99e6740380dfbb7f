title-self-test = Sjølvtest
self-test-lead = Minside prøver ut det ei innlogging treng. Ingen blir logga inn eller ut, og ingenting blir lagra.
self-test-open = Test denne maskina
self-test-again = Test på nytt
self-test-running = Testar …
self-test-done = { $bad ->
    [0] Alt ei innlogging treng, verkar.
    [one] Éin ting verkar ikkje. Under står det kva du kan gjere.
   *[other] { $bad } ting verkar ikkje. Under står det kva du kan gjere.
  }
self-test-good = Verkar
self-test-notice = Greitt å vite
self-test-bad = Verkar ikkje
self-test-check-network = Nettverk
self-test-check-proxy = Mellomtenar (proxy)
self-test-check-clock = Klokke
self-test-check-issuer = ID-porten
self-test-check-service = Min side
self-test-check-keyring = Passordlager
self-test-check-browser = Nettlesar
self-test-check-loopback = Vegen tilbake frå nettlesaren
self-test-check-policy = Innstillingar frå administrator
self-test-check-signals = Låst skjerm og kvilemodus
self-test-check-web-view = Det som teiknar vindauget
self-test-network-reached = Nettverket verkar.
self-test-network-nothing = Verken ID-porten eller Min side kan nåast.
self-test-network-nothing-next = Sjekk at maskina er på nett: opne ei nettside i nettlesaren. På bibliotek og hotell må du kanskje godta noko der først.
self-test-proxy-none = Maskina går rett ut på internett.
self-test-proxy-used = Maskina går ut på internett gjennom { $what }.
self-test-clock-right = Klokka går rett.
self-test-clock-ahead = { $minutes ->
    [one] Klokka går 1 minutt for fort.
   *[other] Klokka går { $minutes } minutt for fort.
  }
self-test-clock-behind = { $minutes ->
    [one] Klokka går 1 minutt for sakte.
   *[other] Klokka går { $minutes } minutt for sakte.
  }
self-test-clock-unknown = Klokka kunne ikkje samanliknast, for Min side svarte ikkje.
self-test-clock-unknown-next = Sjå etter at dato og klokkeslett er rett.
self-test-issuer-good = ID-porten svarer.
self-test-issuer-without-level = ID-porten svarer, men ikkje med tryggingsnivået Min side krev.
self-test-issuer-without-level-next = Prøv igjen seinare. Varer det ved, sei frå til brukarstøtta.
self-test-service-good = Min side svarer.
self-test-keyring-good = Passordlageret verkar.
self-test-keyring-unused = Andre bruker òg denne maskina, så ingenting blir lagt i passordlageret.
self-test-browser-found = Det finst ein nettlesar å logge inn med.
self-test-browser-missing = Ingen nettlesar er sett opp til å opne nettsider.
self-test-browser-missing-next = Installer ein nettlesar, eller vel ein som standard i innstillingane til maskina. Du kan òg kopiere adressa når du loggar inn.
self-test-browser-unknown = Maskina seier ikkje kva nettlesar ho bruker.
self-test-browser-unknown-next = Opnar det seg ingen nettlesar når du loggar inn, trykk «Kopier adressa» og lim ho inn i ein nettlesar.
self-test-loopback-good = Ein nettlesar på denne maskina finn tilbake til Minside.
self-test-policy-none = Ingen har bestemt noko for denne maskina.
self-test-policy-in-force = Ein administrator har bestemt nokre av innstillingane.
self-test-policy-broken = Innstillingane frå administratoren kan ikkje lesast. Dei mest varsame gjeld.
self-test-policy-broken-next = Sei frå til den som har ansvar for maskina.
self-test-signals-whole = Maskina seier frå når skjermen blir låst, og når ho går i kvilemodus.
self-test-signals-part = Maskina seier ikkje frå om alt når nokon går frå ho.
self-test-signals-part-next = Du blir logga ut tidlegare når ingenting skjer. Logg ut før du går.
self-test-signals-none = Maskina seier ikkje frå når skjermen blir låst.
self-test-signals-none-next = Du blir logga ut tidlegare når ingenting skjer. Logg ut før du går.
self-test-web-view-good = Versjon { $what }
self-test-web-view-old = Versjon { $what } er for gammal. Nokre sider kan sjå feil ut.
self-test-web-view-old-next = Oppdater maskina.
self-test-web-view-unknown = Versjonen er ikkje kjend.
self-test-web-view-unknown-next = Ser sider feil ut, oppdater maskina.
self-test-took-too-long = Det tok for lang tid.
self-test-took-too-long-next = Test på nytt. Varer det ved, start maskina på nytt.
