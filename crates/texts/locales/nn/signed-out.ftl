## Signed out

signed-out-reason-asked = Du logga ut.
signed-out-reason-idle = Du vart logga ut fordi det ikkje skjedde noko på ei stund.
signed-out-reason-absolute = Du vart logga ut fordi du hadde vore innlogga så lenge det er lov.
signed-out-reason-ended-by-service = Min side avslutta innlogginga. Logg inn på nytt for å halde fram.
receipt-heading = Dette vart gjort
receipt-memory-done = Minside har gløymt alt som vart vist om deg.
receipt-keyring-under-way = Passordlageret til maskina blir tømt.
receipt-keyring-done = Ingenting frå innlogginga ligg igjen i passordlageret til maskina.
receipt-keyring-not-needed = Ingenting var lagra i passordlageret til maskina.
receipt-keyring-failed = Passordlageret til maskina svarte ikkje. Det som ligg der, verkar ikkje lenger når Min side har avslutta innlogginga.
receipt-service-under-way = Min side avsluttar innlogginga di.
receipt-service-done = Min side har avslutta innlogginga di.
receipt-service-not-needed = Min side hadde allereie avslutta innlogginga di.
receipt-service-failed = Min side svarte ikkje. Innlogginga di der blir avslutta av seg sjølv når ho ikkje har vore brukt på ei stund.
receipt-idporten-under-way = Nettlesaren er opna for å logge deg ut av ID-porten.
receipt-idporten-done = Du er logga ut av ID-porten i nettlesaren.
receipt-idporten-unconfirmed = Nettlesaren vart beden om å logge deg ut av ID-porten, men det kom ikkje noko svar. Sjå i nettlesaren, og lukk han.
receipt-idporten-failed = Du kan framleis vere innlogga i ID-porten i nettlesaren. Lukk alle vindauge i nettlesaren.
receipt-files-heading = Filer på denne maskina
receipt-files-lead = Du lagra desse filene. Dei ligg framleis her. Bruker andre maskina, bør du slette dei når du har sendt dei vidare.
receipt-delete-files =
    { $count ->
        [one] Slett fila
       *[other] Slett dei { $count } filene
    }
receipt-deleted =
    { $count ->
        [one] 1 fil er sletta.
       *[other] { $count } filer er sletta.
    }
receipt-not-deleted =
    { $count ->
        [one] 1 fil lét seg ikkje slette. Slett ho sjølv.
       *[other] { $count } filer lét seg ikkje slette. Slett dei sjølv.
    }
receipt-done = Ferdig
