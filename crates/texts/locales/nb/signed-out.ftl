## Signed out

signed-out-reason-asked = Du logget ut.
signed-out-reason-idle = Du ble logget ut fordi det ikke skjedde noe på en stund.
signed-out-reason-absolute = Du ble logget ut fordi du hadde vært innlogget så lenge det er lov.
signed-out-reason-ended-by-service = Min side avsluttet innloggingen. Logg inn på nytt for å fortsette.
receipt-heading = Dette ble gjort
receipt-memory-done = Minside har glemt alt som ble vist om deg.
receipt-keyring-under-way = Maskinens passordlager blir tømt.
receipt-keyring-done = Ingenting fra innloggingen ligger igjen i maskinens passordlager.
receipt-keyring-not-needed = Ingenting var lagret i maskinens passordlager.
receipt-keyring-failed = Maskinens passordlager svarte ikke. Det som ligger der, virker ikke lenger når Min side har avsluttet innloggingen.
receipt-service-under-way = Min side avslutter innloggingen din.
receipt-service-done = Min side har avsluttet innloggingen din.
receipt-service-not-needed = Min side hadde allerede avsluttet innloggingen din.
receipt-service-failed = Min side svarte ikke. Innloggingen din der avsluttes av seg selv når den ikke har vært brukt på en stund.
receipt-idporten-under-way = Nettleseren er åpnet for å logge deg ut av ID-porten.
receipt-idporten-done = Du er logget ut av ID-porten i nettleseren.
receipt-idporten-unconfirmed = Nettleseren ble bedt om å logge deg ut av ID-porten, men det kom ikke noe svar. Se i nettleseren, og lukk den.
receipt-idporten-failed = Du kan fortsatt være innlogget i ID-porten i nettleseren. Lukk alle vinduer i nettleseren.
receipt-files-heading = Filer på denne maskinen
receipt-files-lead = Du lagret disse filene. De ligger fortsatt her. Bruker andre maskinen, bør du slette dem når du har sendt dem videre.
receipt-delete-files =
    { $count ->
        [one] Slett filen
       *[other] Slett de { $count } filene
    }
receipt-deleted =
    { $count ->
        [one] 1 fil er slettet.
       *[other] { $count } filer er slettet.
    }
receipt-not-deleted =
    { $count ->
        [one] 1 fil lot seg ikke slette. Slett den selv.
       *[other] { $count } filer lot seg ikke slette. Slett dem selv.
    }
receipt-done = Ferdig
