## Letters by e-mail

mail-code-register-subject = Koden din til Min side
mail-code-reset-subject = Kode for nytt passord på Min side
mail-code-register = Du lagar ein konto på Min side. Skriv denne koden i Minside for å vise at e-postadressa er di:
mail-code-register-known = Du bad om å lage ein konto på Min side, men det finst allereie ein konto med denne e-postadressa. Skriv denne koden i Minside, så kan du velje eit nytt passord til han:
mail-code-reset = Du bad om eit nytt passord på Min side. Skriv denne koden i Minside:
mail-code-reset-unknown = Du bad om eit nytt passord på Min side, men ingen konto er registrert med denne e-postadressa. Skriv denne koden i Minside, så kan du lage ein ny konto:
mail-code-reset-unknown-why = Ein konto som ingen har brukt på to år, blir sletta. Eller du har brukt ei anna e-postadresse. Det du har levert, er framleis hos utlendingsstyresmakta.
mail-code-valid = { $minutes ->
    [one] Koden kan brukast éin gong, i løpet av eitt minutt.
   *[other] Koden kan brukast éin gong, i løpet av { $minutes } minutt.
  }
mail-code-nobody-asks = Ingen frå utlendingsstyresmakta vil nokon gong spørje deg om denne koden.
mail-code-not-you = Var det ikkje deg? Då treng du ikkje gjere noko. Utan koden kjem ingen inn.
mail-warning-subject = Kontoen din på Min side blir sletta
mail-warning-name = Hei { $name },
mail-warning-when = { $days ->
    [one] Du har ikkje brukt kontoen din på Min side på nesten to år. Han blir sletta om éin dag.
   *[other] Du har ikkje brukt kontoen din på Min side på nesten to år. Han blir sletta om { $days } dagar.
  }
mail-warning-keep = Vil du behalde han? Logg inn éin gong med denne e-postadressa og passordet ditt.
mail-warning-lose = Når kontoen er sletta, er alt du har levert, framleis hos utlendingsstyresmakta, og timar du har bestilt, gjeld framleis.
mail-regards = Min side
mail-handed-in-subject = Søknaden din er kommen inn
mail-handed-in = Søknaden med kvitteringsnummer { $number } kom inn { $when }.
mail-handed-in-next = Neste steg: Bestill time for å levere dokumenta dine, på Min side. Eit eventuelt gebyr betaler du der.
mail-in-process-subject = Nokon har byrja på søknaden din
mail-in-process = Ein saksbehandlar har byrja på søknaden med kvitteringsnummer { $number }.
mail-in-process-next = Du treng ikkje gjere noko no. Du får ein ny e-post når det er eit vedtak.
mail-decided-subject = Det er eit vedtak i saka di
mail-decided = Det er eit vedtak om søknaden med kvitteringsnummer { $number }. Kva det seier, står ikkje i denne e-posten.
mail-decided-digipost = Vedtaket ligg i den digitale postkassa di, Digipost.
mail-decided-post = Vedtaket er på veg til deg som brev i posten.
mail-decided-next = Logg inn på Min side på same måte som då du søkte, så ser du om det er noko du må gjere no.
mail-booked-subject = Timen din er bestilt
mail-booked = Du har bestilt ein time.
mail-moved-subject = Timen din er flytta
mail-moved = Timen din er flytta. Dette er det nye tidspunktet og staden:
mail-cancelled-subject = Timen din er avbestilt
mail-cancelled = Denne timen er avbestilt:
mail-appointment-title = Time, Min side
mail-appointment-moment = { $day } kl. { $time } (lokal tid, { $zone })
mail-appointment-when = Når: { $when }
mail-appointment-where = Kvar: { $place }
mail-appointment-documents = Ta med passet og originalane av dokumenta dine. Kvitteringsnummer: { $number }
mail-appointment-photo = For foto og fingeravtrykk til opphaldskortet. Ta med passet. Kvitteringsnummer: { $number }
mail-appointment-change = Kan du ikkje komme? Flytt eller avbestill timen på Min side, så kan nokon andre få han.
