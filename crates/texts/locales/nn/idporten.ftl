## ID-porten

idporten-heading = Logg inn med ID-porten
idporten-lead = Min side viser sensitive opplysningar. Difor trengst ein elektronisk ID på høgaste nivå.
idporten-works = Desse kan brukast
idporten-works-not = Denne kan ikkje brukast
idporten-minid-why = nivået er for lågt
idporten-confirm = Eg har BankID, Buypass eller Commfides
idporten-confirm-missing = Kryss av viss du har ein av dei tre. Viss ikkje, kan du ikkje logge inn med ID-porten.
idporten-what-happens = Nettlesaren blir opna. Logg inn der, og kom tilbake hit. Del aldri den elektroniske ID-en din med nokon.
idporten-start = Opne nettlesaren og logg inn
idporten-help-heading = Treng du hjelp?
idporten-help-text = ID-porten blir driven av Digdir, Digitaliseringsdirektoratet. Dei hjelper deg med ID-porten. Det kan ikkje utlendingsstyresmakta.
idporten-get-eid = Slik får du elektronisk ID
idporten-help-digdir = Hjelp frå Digdir
waiting-heading = Logg inn i nettlesaren
waiting-step-preparing = Minside førebur innlogginga
waiting-step-browser = Du loggar inn i nettlesaren
waiting-step-finishing = Min side blir opna
waiting-step-done = – ferdig
waiting-minutes-left =
    { $minutes ->
        [one] Minside ventar i 1 minutt til.
       *[other] Minside ventar i { $minutes } minutt til.
    }
waiting-seconds-left = Minside ventar i { $seconds } sekund til.
waiting-browser-failed = Nettlesaren lét seg ikkje opne. Kopier adressa og lim ho inn i ein nettlesar på denne maskina.
waiting-hint-https-forced = Nettlesaren endra adressa til denne maskina til https og kom ikkje tilbake. Slå av «berre HTTPS» for 127.0.0.1, eller bruk ein annan nettlesar.
waiting-open-again = Opne nettlesaren igjen
waiting-copy = Kopier adressa
waiting-copied = Adressa er kopiert. Lim ho inn i ein nettlesar på denne maskina.
waiting-closed-tab = Lukka du sida i nettlesaren? Opne ho igjen, eller avbryt.
