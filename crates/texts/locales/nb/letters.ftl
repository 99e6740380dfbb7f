## Letters by e-mail

mail-code-register-subject = Koden din til Min side
mail-code-reset-subject = Kode for nytt passord på Min side
mail-code-register = Du lager en konto på Min side. Skriv denne koden i Minside for å vise at e-postadressen er din:
mail-code-register-known = Du ba om å lage en konto på Min side, men det finnes allerede en konto med denne e-postadressen. Skriv denne koden i Minside, så kan du velge et nytt passord til den:
mail-code-reset = Du ba om et nytt passord på Min side. Skriv denne koden i Minside:
mail-code-reset-unknown = Du ba om et nytt passord på Min side, men ingen konto er registrert med denne e-postadressen. Skriv denne koden i Minside, så kan du lage en ny konto:
mail-code-reset-unknown-why = En konto som ingen har brukt på to år, blir slettet. Eller du har brukt en annen e-postadresse. Det du har levert, er fortsatt hos utlendingsmyndigheten.
mail-code-valid = { $minutes ->
    [one] Koden kan brukes én gang, i løpet av ett minutt.
   *[other] Koden kan brukes én gang, i løpet av { $minutes } minutter.
  }
mail-code-nobody-asks = Ingen fra utlendingsmyndigheten vil noen gang spørre deg om denne koden.
mail-code-not-you = Var det ikke deg? Da trenger du ikke gjøre noe. Uten koden kommer ingen inn.
mail-warning-subject = Kontoen din på Min side blir slettet
mail-warning-name = Hei { $name },
mail-warning-when = { $days ->
    [one] Du har ikke brukt kontoen din på Min side på nesten to år. Den blir slettet om én dag.
   *[other] Du har ikke brukt kontoen din på Min side på nesten to år. Den blir slettet om { $days } dager.
  }
mail-warning-keep = Vil du beholde den? Logg inn én gang med denne e-postadressen og passordet ditt.
mail-warning-lose = Når kontoen er slettet, er alt du har levert, fortsatt hos utlendingsmyndigheten, og timer du har bestilt, gjelder fortsatt.
mail-regards = Min side
mail-handed-in-subject = Søknaden din er kommet inn
mail-handed-in = Søknaden med kvitteringsnummer { $number } kom inn { $when }.
mail-handed-in-next = Neste steg: Bestill time for å levere dokumentene dine, på Min side. Et eventuelt gebyr betaler du der.
mail-in-process-subject = Noen har begynt på søknaden din
mail-in-process = En saksbehandler har begynt på søknaden med kvitteringsnummer { $number }.
mail-in-process-next = Du trenger ikke gjøre noe nå. Du får en ny e-post når det er et vedtak.
mail-decided-subject = Det er et vedtak i saken din
mail-decided = Det er et vedtak om søknaden med kvitteringsnummer { $number }. Hva det sier, står ikke i denne e-posten.
mail-decided-digipost = Vedtaket ligger i den digitale postkassen din, Digipost.
mail-decided-post = Vedtaket er på vei til deg som brev i posten.
mail-decided-next = Logg inn på Min side på samme måte som da du søkte, så ser du om det er noe du må gjøre nå.
mail-booked-subject = Timen din er bestilt
mail-booked = Du har bestilt en time.
mail-moved-subject = Timen din er flyttet
mail-moved = Timen din er flyttet. Dette er det nye tidspunktet og stedet:
mail-cancelled-subject = Timen din er avbestilt
mail-cancelled = Denne timen er avbestilt:
mail-appointment-title = Time, Min side
mail-appointment-moment = { $day } kl. { $time } (lokal tid, { $zone })
mail-appointment-when = Når: { $when }
mail-appointment-where = Hvor: { $place }
mail-appointment-documents = Ta med passet og originalene av dokumentene dine. Kvitteringsnummer: { $number }
mail-appointment-photo = For foto og fingeravtrykk til oppholdskortet. Ta med passet. Kvitteringsnummer: { $number }
mail-appointment-change = Kan du ikke komme? Flytt eller avbestill timen på Min side, så kan noen andre få den.
