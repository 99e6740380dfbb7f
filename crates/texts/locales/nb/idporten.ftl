## ID-porten

idporten-heading = Logg inn med ID-porten
idporten-lead = Min side viser sensitive opplysninger. Derfor trengs en elektronisk ID på høyeste nivå.
idporten-works = Disse kan brukes
idporten-works-not = Denne kan ikke brukes
idporten-minid-why = nivået er for lavt
idporten-confirm = Jeg har BankID, Buypass eller Commfides
idporten-confirm-missing = Kryss av hvis du har en av de tre. Hvis ikke, kan du ikke logge inn med ID-porten.
idporten-what-happens = Nettleseren åpnes. Logg inn der, og kom tilbake hit. Del aldri den elektroniske ID-en din med noen.
idporten-start = Åpne nettleseren og logg inn
idporten-help-heading = Trenger du hjelp?
idporten-help-text = ID-porten drives av Digdir, Digitaliseringsdirektoratet. De hjelper deg med ID-porten. Det kan ikke utlendingsmyndigheten.
idporten-get-eid = Slik får du elektronisk ID
idporten-help-digdir = Hjelp fra Digdir
waiting-heading = Logg inn i nettleseren
waiting-step-preparing = Minside forbereder innloggingen
waiting-step-browser = Du logger inn i nettleseren
waiting-step-finishing = Min side åpnes
waiting-step-done = – ferdig
waiting-minutes-left =
    { $minutes ->
        [one] Minside venter i 1 minutt til.
       *[other] Minside venter i { $minutes } minutter til.
    }
waiting-seconds-left = { $seconds ->
    [one] Minside venter i 1 sekund til.
   *[other] Minside venter i { $seconds } sekunder til.
  }
waiting-browser-failed = Nettleseren lot seg ikke åpne. Kopier adressen og lim den inn i en nettleser på denne maskinen.
waiting-hint-https-forced = Nettleseren endret adressen til denne maskinen til https og kom ikke tilbake. Slå av «bare HTTPS» for 127.0.0.1, eller bruk en annen nettleser.
waiting-open-again = Åpne nettleseren igjen
waiting-copy = Kopier adressen
waiting-copied = Adressen er kopiert. Lim den inn i en nettleser på denne maskinen.
waiting-closed-tab = Lukket du siden i nettleseren? Åpne den igjen, eller avbryt.
