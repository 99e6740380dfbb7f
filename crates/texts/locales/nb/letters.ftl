## Letters by e-mail

mail-code-register-subject = Koden din til Min side
mail-code-reset-subject = Kode for nytt passord på Min side
mail-code-register = Du lager en konto på Min side. Skriv denne koden i Minside for å vise at e-postadressen er din:
mail-code-register-known = Du ba om å lage en konto på Min side, men det finnes allerede en konto med denne e-postadressen. Skriv denne koden i Minside, så kan du velge et nytt passord til den:
mail-code-reset = Du ba om et nytt passord på Min side. Skriv denne koden i Minside:
mail-code-reset-unknown = Du ba om et nytt passord på Min side, men ingen konto er registrert med denne e-postadressen. Skriv denne koden i Minside, så kan du lage en ny konto:
mail-code-reset-unknown-why = En konto som ingen har brukt på to år, blir slettet. Eller du har brukt en annen e-postadresse. Det du har levert, er fortsatt hos myndigheten.
mail-code-valid = { $minutes ->
    [one] Koden kan brukes én gang, i løpet av ett minutt.
   *[other] Koden kan brukes én gang, i løpet av { $minutes } minutter.
  }
mail-code-nobody-asks = Ingen fra myndigheten vil noen gang spørre deg om denne koden.
mail-code-not-you = Var det ikke deg? Da trenger du ikke gjøre noe. Uten koden kommer ingen inn.
mail-warning-subject = Kontoen din på Min side blir slettet
mail-warning-name = Hei { $name },
mail-warning-when = { $days ->
    [one] Du har ikke brukt kontoen din på Min side på nesten to år. Den blir slettet om én dag.
   *[other] Du har ikke brukt kontoen din på Min side på nesten to år. Den blir slettet om { $days } dager.
  }
mail-warning-keep = Vil du beholde den? Logg inn én gang med denne e-postadressen og passordet ditt.
mail-warning-lose = Når kontoen er slettet, er alt du har levert, fortsatt hos myndigheten, og timer du har bestilt, gjelder fortsatt.
mail-regards = Min side
