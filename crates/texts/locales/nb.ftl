### Minside på bokmål. Nøkler og argumenter er de samme i alle språk; en test sammenligner dem.

product-name = Minside

## Files

file-name = oppholdsbekreftelse-{ $day }.pdf
file-name-test = TEST-oppholdsbekreftelse-{ $day }.pdf

## The page that the browser lands on

landing-success-title = ID-porten har bekreftet hvem du er
landing-success-body = Du kan lukke denne fanen og gå tilbake til Minside.
landing-refused-title = Denne innloggingen kan ikke brukes på Min side
landing-refused-body = Min side krever BankID, Buypass eller Commfides. MinID er ikke nok. Lukk denne fanen og prøv på nytt fra Minside.
landing-cancelled-title = Du avbrøt innloggingen
landing-cancelled-body = Du er ikke logget inn. Lukk denne fanen. Du kan prøve på nytt fra Minside.
landing-failed-title = Innloggingen virket ikke
landing-failed-body = Du er ikke logget inn. Lukk denne fanen og gå tilbake til Minside. Der står det hva som skjedde, og hva du kan gjøre.
landing-logged-out-title = Du er logget ut av ID-porten
landing-logged-out-body = Du kan lukke denne fanen. Hvis flere bruker denne maskinen, bør du lukke nettleseren også.
landing-logging-out-title = Vi logger deg ut av ID-porten
landing-logging-out-body = Trykk på knappen hvis ingenting skjer.
landing-logging-out-button = Logg ut av ID-porten
landing-stray-title = Her er det ingenting
landing-stray-body = Lukk denne fanen og gå tilbake til Minside.

## Confirmation document (PDF)

pdf-title = Bekreftelse på lovlig opphold
pdf-title-work = Bekreftelse på lovlig opphold og rett til å arbeide
pdf-intro = Dette arket er en utskrift av en erklæring som Min side hos utlendingsmyndigheten har signert om personen nedenfor. Opplysningene var riktige da erklæringen ble utstedt.
pdf-name = Navn
pdf-birth-date = Fødselsdato
pdf-duf = DUF-nummer
pdf-citizenship = Statsborgerskap
pdf-citizenship-none = Ikke registrert
pdf-citizenship-stateless = Statsløs
pdf-permit = Oppholdstillatelse
pdf-permit-permanent = Permanent
pdf-permit-temporary = Midlertidig
pdf-basis = Grunnlag
pdf-basis-work = Arbeid
pdf-basis-family = Familie
pdf-basis-study = Studier
pdf-basis-protection = Beskyttelse (asyl)
pdf-basis-collective = Midlertidig kollektiv beskyttelse
pdf-basis-other = Annet grunnlag
pdf-period = Periode
pdf-period-from-to = Fra og med { $from } til og med { $to }
pdf-period-from = Fra og med { $from }, uten sluttdato
pdf-after-end = Etter sluttdatoen
pdf-after-end-applied = Perioden er over, men oppholdet er fortsatt lovlig: Det ble søkt om fornyelse i tide, { $day }. Rettighetene gjelder til søknaden er avgjort.
pdf-after-end-pending = Det ble søkt om fornyelse i tide, { $day }. Er søknaden ikke avgjort ved sluttdatoen, er oppholdet fortsatt lovlig, og rettighetene gjelder til den er avgjort.
pdf-after-end-collective = Beskyttelsen er forlenget for alle som har den, uten søknad. Oppholdet er lovlig til og med { $day }.
pdf-work = Rett til å arbeide
pdf-work-yes = Ja
pdf-work-yes-limited = Ja, med begrensninger
pdf-work-no = Nei
pdf-work-unclear = Uavklart
pdf-work-no-body = Oppholdet er lovlig, men gir ikke rett til å arbeide.
pdf-work-unclear-body = Registeret viser ikke om personen har rett til å arbeide. Spør utlendingsmyndigheten.
pdf-work-any = Alt slags arbeid, for alle arbeidsgivere.
pdf-work-employer = Bare for en bestemt arbeidsgiver eller oppdragsgiver.
pdf-work-certain = Bare et bestemt arbeid eller oppdrag.
pdf-work-employer-certain = Bare et bestemt arbeid for en bestemt arbeidsgiver, eller et bestemt oppdrag for en bestemt oppdragsgiver.
pdf-work-kind-unclear = Registeret viser ikke hvilket arbeid som er tillatt. Spør utlendingsmyndigheten før arbeidet begynner.
pdf-limited-to = Begrenset til
pdf-hours = Arbeidstid
pdf-hours-any = Ingen krav til stillingsprosent
pdf-hours-full = Bare heltid
pdf-hours-part = Bare deltid
pdf-hours-holidays = Deltid, og heltid i ferier
pdf-hours-unclear = Registeret viser ikke hvor mye det er tillatt å arbeide
pdf-work-period = Arbeidsperiode
pdf-issued = Utstedt
pdf-valid-until = Gyldig til
pdf-moment = { $moment } (norsk tid)
pdf-reference = Referanse
pdf-issuer = Utsteder
pdf-check = Slik kontrollerer du
pdf-check-code = Koden på dette arket og filen som det er skrevet ut fra, inneholder den signerte erklæringen. Minside viser hva den sier, og om den er ekte, uten innlogging: Velg «Kontroller en bekreftelse», og så filen eller et bilde av koden.
pdf-check-body = Sammenlign det den sier med dette arket, og navn og fødselsdato med et bevis på identitet. Hvem som helst kan endre en fil eller et ark, så det som er trykt her, beviser alene ingenting. Er du i tvil, spør utlendingsmyndigheten om den har utstedt en bekreftelse med denne referansen.
pdf-code-instead = QR-kode med den signerte erklæringen som dette arket viser
pdf-attachment = Den signerte erklæringen som dette arket viser

## Shell

title-start = Logg inn på Min side
title-idporten = Logg inn med ID-porten
title-idporten-waiting = Venter på nettleseren
title-overview = Oversikt
title-contact = Kontaktopplysninger
title-residency = Opphold og arbeid
title-confirmation = Bekreftelse
title-signed-out = Du er logget ut
skip-to-content = Gå til innholdet
environment-sandbox = SANDKASSE: bare for utprøving. Ingen her er ekte.
environment-test = TESTMILJØ: Ingen her er ekte.
environment-none = Minside er ikke satt opp ennå.
language = Språk
language-nb = Norsk bokmål
language-en = English
theme = Farger
theme-system = Farger: automatisk
theme-light = Farger: lyse
theme-dark = Farger: mørke
navigation = Sider på Min side
log-out = Logg ut
log-out-now = Logg ut nå
stay = Bli innlogget
countdown-title = Er du der fortsatt?
countdown-text = Du blir logget ut om { $seconds } sekunder.
countdown-absolute = Du har vært innlogget så lenge det er lov. Logg inn på nytt for å fortsette.
session-minutes-left =
    { $minutes ->
        [one] 1 minutt igjen
       *[other] { $minutes } minutter igjen
    }
account-no-name = Innlogget
way-id-porten = ID-porten
way-email = E-post og passord
not-official = Minside er ikke laget av myndigheten eller av ID-porten.
close = Lukk
back = Tilbake
cancel = Avbryt
loading = Laster
action-retry = Prøv igjen
action-sign-in = Prøv igjen
action-save-again = Lagre på nytt
contact-authority = Slik kontakter du myndigheten
period-from-to = { $from } til { $to }
period-from = Fra { $from }, uten sluttdato
memory-only-no-keyring = Maskinen har ikke noe trygt sted for passord. Du er innlogget til du lukker Minside.
memory-only-keyring-locked = Maskinens passordlager er låst. Du er innlogget til du lukker Minside.
memory-only-keyring-slow = Maskinens passordlager svarer ikke. Du er innlogget til du lukker Minside.
memory-only-keyring-failed = Maskinens passordlager virket ikke. Du er innlogget til du lukker Minside.
notice-login-cancelled = Innloggingen ble avbrutt. Ingenting er lagret.
notice-session-restored = Du var fortsatt innlogget fra før. Logg ut hvis dette ikke er deg.

## Start

start-heading = Hvordan vil du logge inn?
start-lead = Det er to måter. Hver har sin egen konto, og ingenting kan flyttes fra den ene til den andre.
start-last-way = Forrige innlogging på denne maskinen var med: { $way }.
start-recommended = Anbefalt
start-idporten-safer = Beskytter opplysningene dine bedre
start-idporten-all = Gir tilgang til alt på Min side
start-idporten-no-password = Ikke noe passord å huske
start-idporten-contact = Se kontaktopplysningene som er registrert om deg
start-idporten-residency = Se oppholdet ditt og om du kan arbeide
start-idporten-confirmation = Lagre en bekreftelse til arbeidsgiver
start-idporten-future = Nye tjenester kommer her først
start-idporten-eids = Du trenger BankID, Buypass eller Commfides.
start-idporten-no-minid = MinID kan ikke brukes.
start-idporten-button = Logg inn med ID-porten
start-email-applications = Følg søknader som er laget med denne e-postkontoen
start-email-others = Best når du søker for en annen person
start-email-without = For deg som ikke har norsk elektronisk ID
start-email-button = Logg inn med e-post

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
idporten-help-text = ID-porten drives av Digdir, Digitaliseringsdirektoratet. De hjelper deg med ID-porten. Det kan ikke myndigheten.
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
waiting-seconds-left = Minside venter i { $seconds } sekunder til.
waiting-browser-failed = Nettleseren lot seg ikke åpne. Kopier adressen og lim den inn i en nettleser på denne maskinen.
waiting-hint-https-forced = Nettleseren endret adressen til denne maskinen til https og kom ikke tilbake. Slå av «bare HTTPS» for 127.0.0.1, eller bruk en annen nettleser.
waiting-open-again = Åpne nettleseren igjen
waiting-copy = Kopier adressen
waiting-copied = Adressen er kopiert. Lim den inn i en nettleser på denne maskinen.
waiting-closed-tab = Lukket du siden i nettleseren? Åpne den igjen, eller avbryt.

## Overview

overview-logged-in-as = Du er logget inn som
overview-way = Du brukte: { $way }.
overview-no-name = Du er logget inn med ID-porten. Myndigheten har ikke registrert noe om deg.
overview-remember-logout = Logg ut når du er ferdig.
overview-residency = Se tillatelsen din, og hvilket arbeid du kan ha.
overview-residency-button = Se opphold og arbeid
overview-confirmation = Lagre et dokument som viser arbeidsgiveren at du bor her lovlig.
overview-confirmation-button = Hent bekreftelsen
overview-contact = Se e-postadressen, telefonnummeret og postadressen som er registrert om deg.
overview-contact-button = Se kontaktopplysninger

## Contact

contact-lead = Slik kan myndigheten nå deg.
contact-email = E-post
contact-phone = Telefon
contact-address = Adresse
contact-not-registered = Ikke registrert
contact-wrong = Er noe feil, eller mangler noe? Si fra til myndigheten.

## Residency

residency-standing-legal = Du oppholder deg lovlig i Norge
residency-standing-legal-meaning = Det er dette myndigheten har registrert.
residency-standing-ended = Tillatelsen din er utløpt
residency-standing-ended-meaning = Myndigheten har ikke registrert noen gyldig tillatelse på deg. Har du søkt om en ny, kan du kontakte myndigheten.
residency-standing-none = Ingen tillatelse er registrert
residency-standing-none-meaning = Myndigheten har ikke registrert noen oppholdstillatelse på deg. Mener du at det er feil, kan du kontakte myndigheten.
residency-standing-unclear = Registeret gir ikke svar
residency-standing-unclear-meaning = En saksbehandler må se på saken din. Det betyr ikke at du mangler tillatelse. Kontakt myndigheten.
residency-permit-heading = Tillatelsen din
residency-work-heading = Din rett til å arbeide
residency-permit = Tillatelse
residency-duration-permanent = Permanent oppholdstillatelse
residency-duration-temporary = Midlertidig oppholdstillatelse
residency-basis-work = For arbeid
residency-basis-family = For familieliv
residency-basis-study = For studier
residency-basis-protection = For beskyttelse (asyl)
residency-basis-collective-protection = Midlertidig kollektiv beskyttelse
residency-basis-other = På annet grunnlag
residency-period = Periode
residency-renewal = Etter sluttdatoen
residency-renewal-applied-in-time = Du søkte om fornyelse i tide, { $day }. Du kan bli og arbeide til du får svar.
residency-renewal-collective-extension = Kollektiv beskyttelse er forlenget for alle. Du kan bli til { $day }.
residency-work = Kan du arbeide?
residency-access-yes = Ja
residency-access-no = Nei
residency-access-unclear = Registeret sier ikke det. Kontakt myndigheten.
residency-kind = Hvilket arbeid?
residency-kind-general = Alt slags arbeid, hos enhver arbeidsgiver
residency-kind-certain-employer = Bare hos denne arbeidsgiveren eller oppdragsgiveren:
residency-kind-certain-work = Bare dette arbeidet eller oppdraget:
residency-kind-certain-employer-and-work = Bare dette arbeidet hos denne arbeidsgiveren:
residency-kind-unclear = Registeret sier ikke det. Kontakt myndigheten.
residency-extent = Hvor mye?
residency-extent-any = Ingen grense for antall timer
residency-extent-full-time-only = Bare heltid
residency-extent-part-time-only = Bare deltid
residency-extent-part-time-and-full-time-in-holidays = Deltid, og heltid i ferier
residency-extent-unclear = Registeret sier ikke det. Kontakt myndigheten.
residency-work-period = Fra når til når?
residency-as-of = Slik det var registrert { $time } (norsk tid).

## Confirmation

confirmation-lead = Bekreftelsen er en PDF-fil. Den viser at du oppholder deg lovlig i Norge, og hvilket arbeid du kan ha. Du kan gi den til en arbeidsgiver.
confirmation-language = Språk i dokumentet
confirmation-save = Lagre bekreftelsen
confirmation-step-fetching = Henter bekreftelsen …
confirmation-step-choosing = Velg hvor den skal lagres.
confirmation-step-writing = Lagrer …
confirmation-child = Bekreftelse for barnet ditt kan ikke lages her. Kontakt myndigheten om det.
confirmation-saved = Bekreftelsen er lagret
confirmation-saved-shared = Bruker andre denne maskinen? Send filen til deg selv, og slett den når du logger ut.
confirmation-open-folder = Vis filen
confirmation-ended = Det er ingenting å bekrefte: Tillatelsen din er utløpt
confirmation-ended-meaning = Bekreftelsen kan bare lages når det finnes en gyldig tillatelse. Har du søkt om en ny tillatelse, eller mener du at dette er feil, kan du kontakte myndigheten.
confirmation-none = Det er ingenting å bekrefte: Ingen tillatelse er registrert
confirmation-none-meaning = Bekreftelsen kan bare lages når det finnes en gyldig tillatelse. Mener du at dette er feil, kan du kontakte myndigheten.
confirmation-unclear = Registeret gir ikke svar på om oppholdet ditt kan bekreftes
confirmation-unclear-meaning = Det betyr ikke at du mangler tillatelse. En saksbehandler må se på det. Kontakt myndigheten.

## Signed out

signed-out-reason-asked = Du logget ut.
signed-out-reason-idle = Du ble logget ut fordi det ikke skjedde noe på en stund.
signed-out-reason-absolute = Du ble logget ut fordi du hadde vært innlogget så lenge det er lov.
signed-out-reason-ended-by-service = Min side avsluttet innloggingen. Logg inn på nytt for å fortsette.
receipt-heading = Dette ble gjort
receipt-memory-done = Minside har glemt alt den viste om deg.
receipt-keyring-under-way = Maskinens passordlager blir tømt.
receipt-keyring-done = Ingenting fra innloggingen ligger igjen i maskinens passordlager.
receipt-keyring-not-needed = Ingenting var lagret i maskinens passordlager.
receipt-keyring-failed = Maskinens passordlager svarte ikke. Det som ligger der, virker ikke lenger når Min side har avsluttet innloggingen.
receipt-service-under-way = Min side avslutter innloggingen din.
receipt-service-done = Min side har avsluttet innloggingen din.
receipt-service-not-needed = Min side hadde allerede avsluttet innloggingen din.
receipt-service-failed = Min side svarte ikke. Innloggingen din der avsluttes av seg selv innen 15 minutter.
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

## Errors

error-code-label = Kode til brukerstøtte:
error-login-cancelled-in-browser-title = Du avbrøt innloggingen
error-login-cancelled-in-browser-meaning = Du trykket avbryt i nettleseren. Du er ikke logget inn, og ingenting er lagret.
error-login-cancelled-in-browser-next = Du kan prøve igjen når du vil.
error-login-timed-out-title = Nettleseren kom ikke tilbake i tide
error-login-timed-out-meaning = Du er ikke logget inn. Minside har sluttet å vente.
error-login-timed-out-next = Prøv igjen. Viser nettleseren en feil, kan du bruke en annen nettleser.
error-login-level-too-low-title = Denne elektroniske ID-en kan ikke brukes på Min side
error-login-level-too-low-meaning = Min side krever BankID, Buypass eller Commfides, som er på høyeste nivå. MinID er på et lavere nivå. Du er ikke logget inn.
error-login-level-too-low-next = Prøv igjen med BankID, Buypass eller Commfides. Har du ingen av dem, kan du se hvordan du får en.
error-login-refused-title = ID-porten avviste innloggingen
error-login-refused-meaning = Du er ikke logget inn. Årsaken ligger hos ID-porten eller i hvordan Minside er registrert der, ikke hos deg.
error-login-refused-next = Prøv igjen om noen minutter. Fortsetter det, kan du kontakte Digdir, som driver ID-porten.
error-login-answer-invalid-title = Svaret fra ID-porten kunne ikke brukes
error-login-answer-invalid-meaning = Du er ikke logget inn.
error-login-answer-invalid-next = Prøv igjen. Fortsetter det, kan du kontakte brukerstøtte og oppgi koden under.
error-login-answer-forged-title = Innloggingen ble stoppet for å beskytte deg
error-login-answer-forged-meaning = Svaret kom ikke fra ID-porten slik det skal. Noen kan ha tuklet med det. Du er ikke logget inn.
error-login-answer-forged-next = Prøv igjen. Skjer det på nytt, kan du bruke et annet nettverk og gi brukerstøtte koden under.
error-login-clock-wrong-title = Klokken på maskinen kan være feil
error-login-clock-wrong-meaning = Innloggingen ser for gammel ut, eller den kommer fra fremtiden. Du er ikke logget inn.
error-login-clock-wrong-next = Still dato og klokkeslett riktig (helst automatisk), og prøv igjen.
error-login-no-national-id-title = Innloggingen mangler fødselsnummer
error-login-no-national-id-meaning = Min side trenger et fødselsnummer eller D-nummer for å finne deg. Du er ikke logget inn.
error-login-no-national-id-next = Bruk BankID, Buypass eller Commfides med ditt eget nummer. Har du ikke det, kan du kontakte myndigheten.
error-issuer-unreachable-title = ID-porten svarer ikke
error-issuer-unreachable-meaning = Du kan ikke logge inn akkurat nå. Det er ikke noe galt med kontoen din.
error-issuer-unreachable-next = Sjekk nettverket, og prøv igjen om noen minutter.
error-issuer-invalid-title = ID-porten er ikke som ventet
error-issuer-invalid-meaning = Minside logger ikke inn noen når det ikke er sikkert at den snakker med ID-porten.
error-issuer-invalid-next = Prøv igjen senere. Fortsetter det, kan du kontakte brukerstøtte og oppgi koden under.
error-issuer-slow-title = ID-porten bruker for lang tid på å svare
error-issuer-slow-meaning = Du er ikke logget inn.
error-issuer-slow-next = Prøv igjen om noen minutter.
error-browser-not-opened-title = Nettleseren lot seg ikke åpne
error-browser-not-opened-meaning = Du kan ikke logge inn uten en nettleser.
error-browser-not-opened-next = Kopier adressen og lim den inn i en nettleser på denne maskinen.
error-listener-failed-title = Nettleseren ville ikke kunne komme tilbake
error-listener-failed-meaning = Minside fikk ikke åpnet en forbindelse inne i maskinen. Et sikkerhetsprogram kan ha stoppet den.
error-listener-failed-next = Prøv igjen. Fortsetter det, kan du starte maskinen på nytt eller spørre den som har ansvar for den.
error-service-unreachable-title = Min side svarer ikke
error-service-unreachable-meaning = Opplysningene dine er trygge, men kan ikke vises nå.
error-service-unreachable-next = Sjekk nettverket, og prøv igjen om noen minutter.
error-service-slow-title = Min side bruker for lang tid på å svare
error-service-slow-meaning = Opplysningene dine er trygge, men kan ikke vises nå.
error-service-slow-next = Prøv igjen om noen minutter.
error-service-refused-login-title = Min side godtok ikke innloggingen
error-service-refused-login-meaning = Du logget inn hos ID-porten, men Min side godtok den ikke. Du er ikke logget inn her.
error-service-refused-login-next = Prøv igjen. Fortsetter det, kan du kontakte brukerstøtte og oppgi koden under.
error-service-fault-title = Noe gikk galt på Min side
error-service-fault-meaning = Det er ikke din feil, og ingenting er gått tapt.
error-service-fault-next = Prøv igjen om noen minutter. Fortsetter det, kan du kontakte brukerstøtte og oppgi koden under.
error-service-rate-limited-title = For mange forsøk på kort tid
error-service-rate-limited-meaning = Min side ber deg vente, for å beskytte kontoen din.
error-service-rate-limited-next = { $minutes ->
    [one] Vent ett minutt, og prøv igjen.
   *[other] Vent { $minutes } minutter, og prøv igjen. Du er ikke utestengt for godt.
  }
error-session-ended-title = Du er logget ut
error-session-ended-meaning = Min side avsluttet innloggingen.
error-session-ended-next = Logg inn på nytt for å fortsette.
error-clock-wrong-title = Klokken på maskinen er feil
error-clock-wrong-meaning = Den avviker mer enn to minutter fra klokken på Min side. En innlogging ville mislykkes.
error-clock-wrong-next = Still dato og klokkeslett riktig (helst automatisk), og prøv igjen.
error-proxy-needs-password-title = Nettverket ber om et passord
error-proxy-needs-password-meaning = En mellomtjener (proxy) står mellom maskinen og internett, og Minside kan ikke gi den noe passord.
error-proxy-needs-password-next = Spør den som har ansvar for nettverket, eller bruk et annet nettverk.
error-tls-failed-title = Forbindelsen er ikke trygg
error-tls-failed-meaning = Maskinen stoler ikke på den som svarte. Minside sendte ingenting.
error-tls-failed-next = Sjekk dato og klokkeslett, og prøv et annet nettverk. Fortsetter det, kan du spørre den som har ansvar for maskinen.
error-not-registered-title = Myndigheten har ikke registrert noe om deg
error-not-registered-meaning = Du er logget inn, men det er ingenting å vise.
error-not-registered-next = Har du en tillatelse eller en sak, kan du kontakte myndigheten.
error-no-valid-permit-title = Det finnes ingen gyldig tillatelse å bekrefte
error-no-valid-permit-meaning = Bekreftelsen kan bare lages når det finnes en gyldig tillatelse.
error-no-valid-permit-next = Mener du at dette er feil, kan du kontakte myndigheten.
error-residency-unclear-title = Registeret gir ikke svar
error-residency-unclear-meaning = En saksbehandler må se på saken din. Det betyr ikke at du mangler tillatelse.
error-residency-unclear-next = Kontakt myndigheten.
error-statement-invalid-title = Bekreftelsen hadde ikke riktig signatur
error-statement-invalid-meaning = Minside lagrer bare det den kan kontrollere. Ingenting er lagret.
error-statement-invalid-next = Prøv igjen. Fortsetter det, kan du kontakte brukerstøtte og oppgi koden under.
error-document-letter-missing-title = En bokstav i navnet kan ikke skrives ut
error-document-letter-missing-meaning = Minside lager ikke et dokument med feil navn. Ingenting er lagret.
error-document-letter-missing-next = Kontakt myndigheten for å få en bekreftelse, og gi brukerstøtte koden under.
error-document-failed-title = Dokumentet kunne ikke lages
error-document-failed-meaning = Ingenting er lagret.
error-document-failed-next = Prøv igjen. Fortsetter det, kan du kontakte brukerstøtte og oppgi koden under.
error-save-disk-full-title = Det er ikke plass på disken
error-save-disk-full-meaning = Bekreftelsen er ikke lagret. Det som lå der fra før, er urørt.
error-save-disk-full-next = Rydd plass, eller lagre den et annet sted.
error-save-not-allowed-title = Du har ikke lov til å lagre der
error-save-not-allowed-meaning = Bekreftelsen er ikke lagret.
error-save-not-allowed-next = Velg en annen mappe, for eksempel Dokumenter.
error-save-folder-missing-title = Mappen finnes ikke lenger
error-save-folder-missing-meaning = Bekreftelsen er ikke lagret. Ble en minnepinne tatt ut?
error-save-folder-missing-next = Velg en annen mappe.
error-save-file-busy-title = Et annet program bruker denne filen
error-save-file-busy-meaning = Bekreftelsen er ikke lagret. Den gamle filen er urørt.
error-save-file-busy-next = Lukk filen i det andre programmet, eller velg et annet navn.
error-save-failed-title = Bekreftelsen kunne ikke lagres
error-save-failed-meaning = Det som lå der fra før, er urørt.
error-save-failed-next = Velg en annen mappe eller et annet navn.
error-keyring-missing-title = Maskinen har ikke noe trygt sted for passord
error-keyring-missing-meaning = Du er logget inn, og Minside husker det bare mens den kjører. Når du lukker Minside, er du logget ut.
error-keyring-missing-next = Du trenger ikke gjøre noe. Vil du være innlogget lenger, kan du starte maskinens passordlager (nøkkelring).
error-keyring-locked-title = Maskinens passordlager er låst
error-keyring-locked-meaning = Du er logget inn, og Minside husker det bare mens den kjører. Når du lukker Minside, er du logget ut.
error-keyring-locked-next = Du trenger ikke gjøre noe. Lås opp passordlageret (nøkkelringen) hvis du vil være innlogget lenger.
error-keyring-slow-title = Maskinens passordlager svarer ikke
error-keyring-slow-meaning = Du er logget inn, og Minside husker det bare mens den kjører. Når du lukker Minside, er du logget ut.
error-keyring-slow-next = Du trenger ikke gjøre noe. Ber et vindu deg om å låse opp passordlageret, kan du svare på det.
error-keyring-failed-title = Maskinens passordlager virket ikke
error-keyring-failed-meaning = Du er logget inn, og Minside husker det bare mens den kjører. Når du lukker Minside, er du logget ut.
error-keyring-failed-next = Du trenger ikke gjøre noe.
error-environment-missing-title = Minside er ikke satt opp
error-environment-missing-meaning = Filen som sier hvor man logger inn, mangler. Ingen kan logge inn.
error-environment-missing-next = Spør den som installerte Minside.
error-environment-broken-title = Minside er satt opp feil
error-environment-broken-meaning = Det er en feil i filen som sier hvor man logger inn. Ingen kan logge inn.
error-environment-broken-next = Spør den som installerte Minside. Programmets logg nevner filen, linjen og nøkkelen.
error-copy-failed-title = Adressen kunne ikke kopieres
error-copy-failed-meaning = Innloggingen fortsetter.
error-copy-failed-next = Trykk «Åpne nettleseren igjen».
error-link-not-opened-title = Siden kunne ikke åpnes
error-link-not-opened-meaning = Ingen nettleser lot seg starte.
error-link-not-opened-next = Åpne nettleseren selv.
error-folder-not-opened-title = Mappen kunne ikke vises
error-folder-not-opened-meaning = Filen er lagret likevel.
error-folder-not-opened-next = Åpne mappen selv. Navnet står nedenfor.
error-page-unavailable-title = Dette er ikke tilgjengelig nå
error-page-unavailable-meaning = Min side tilbyr ikke dette for øyeblikket.
error-page-unavailable-next = Prøv igjen senere.

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

## E-mail accounts

title-email = Logg inn med e-post
title-register = Lag en konto
title-reset = Velg nytt passord
title-guide = Veiviser
email-lead = Bruk e-postadressen og passordet til kontoen din på Min side.
email-address = E-postadresse
email-password = Passord
email-submit = Logg inn
email-logging-in = Logger inn …
email-else = Har du ingen konto, eller virker det ikke?
email-forgotten = Jeg har glemt passordet
email-lost = Jeg kommer ikke inn på kontoen min lenger
email-accounts = Hver e-postadresse er en egen konto, og det er ID-porten også. Ingenting kan flyttes mellom kontoer.
register-lead = Først viser du at e-postadressen er din: du får en kode på e-post. Så velger du et passord.
register-address-hint = Bruk en adresse som du fortsatt har om to år.
reset-lead = Du får en kode på e-post. Med koden kan du velge et nytt passord.
reset-address-hint = Adressen du laget kontoen med.
code-send = Send koden
code-sending = Sender …
code-sent-to = Vi har sendt en kode til
code-restored = Du begynte på dette tidligere. Du kan fortsette her.
code-label = Koden fra e-posten
code-hint = Seks sifre. Du kan lime inn koden.
code-check = Fortsett
code-minutes-left = { $minutes ->
    [one] Koden kan brukes i 1 minutt til.
   *[other] Koden kan brukes i { $minutes } minutter til.
  }
code-seconds-left = Koden kan brukes i { $seconds } sekunder til.
code-too-old = Koden er for gammel. Be om en ny.
code-missing = Har ikke koden kommet?
code-missing-spam = Se i mappen for søppelpost (spam).
code-missing-address = Se på adressen over: er hver bokstav riktig?
code-missing-wait = Det kan ta noen minutter. En ny kode gjør den forrige ugyldig.
code-resend = Send en ny kode
code-resend-in = Send en ny kode (om { $seconds } s)
code-change-address = Endre adressen
address-proved = E-postadressen er din:
register-name = Navnet ditt
register-name-hint = Slik det står i passet ditt.
register-submit = Lag kontoen
register-exists = Det finnes allerede en konto med denne adressen
register-exists-text = Du trenger ikke en ny. Hvis du ikke husker passordet, velger du et nytt. Kontoen hører til
register-exists-reset = Velg nytt passord
reset-missing = Ingen konto er registrert med denne adressen
reset-missing-text = Koden var riktig, så adressen er din. Men det finnes ingen konto med
reset-missing-deleted = En konto som ingen har brukt på to år, blir slettet.
reset-missing-other = Eller du laget kontoen med en annen e-postadresse.
reset-missing-safe = Det du har levert, er fortsatt hos myndigheten, og timer du har bestilt, gjelder fortsatt.
reset-missing-register = Lag en ny konto
reset-ends-others = Når du har fått nytt passord, blir du logget ut alle andre steder.
reset-submit = Lagre det nye passordet
password-choose = Velg et passord
password-show = Vis passordet
password-rules = Passordet må ha:
password-rule-long = minst 8 tegn
password-rule-capital = en stor bokstav (A–Z)
password-rule-small = en liten bokstav (a–z)
password-rule-digit = et siffer (0–9)
password-rule-plain = bare bokstavene A–Z og a–z og sifre: ikke @, %, &, mellomrom, æ, ø eller å
password-rule-uncommon = noe som ingen gjetter: ikke navnet ditt, og ikke et passord som mange bruker
password-rule-short = høyst 128 tegn
password-rule-kept = – oppfylt
password-rule-broken = – ikke ennå
password-forbidden = { $character } kan ikke brukes
password-forbidden-space = Mellomrom kan ikke brukes
password-generators = Passord fra en passordbehandler har ofte tegn som ikke kan brukes. Vi kan lage et som passer.
password-make = Lag et passord for meg
password-made = Her er et passord som passer. Lagre det i passordbehandleren din, eller skriv det ned og ta vare på det.
start-guide = Hvilken måte bør jeg bruke?
locked = låst
locked-heading = Du trenger ID-porten for denne siden
locked-why = Du er logget inn med e-post. Denne siden viser opplysninger som bare vises til dem som har logget inn med BankID, Buypass eller Commfides.
locked-what = Når du går videre, blir du først logget ut av e-postkontoen. Søknadene dine der flyttes ikke.
locked-button = Logg inn med ID-porten
notice-logged-out-to-switch = Du er logget ut av e-postkontoen. Nå kan du logge inn med ID-porten.
overview-account = Kontoen din er
overview-email-account = En e-postkonto er for søknader som er laget med den. For opphold, kontaktopplysninger og bekreftelsen trenger du ID-porten.

## Guides

guide-way-heading = Hvilken måte bør jeg bruke?
guide-lost-access-heading = Jeg kommer ikke inn på kontoen min lenger
guide-eid = Har du en elektronisk ID?
guide-eid-yes = Ja: BankID, Buypass eller Commfides
guide-eid-minid = Bare MinID
guide-eid-no = Nei
guide-whom = Hvem gjelder det?
guide-whom-me = Jeg søker for meg selv
guide-whom-child = Jeg søker for barnet mitt under 18 år
guide-whom-other = Jeg søker for en annen person
guide-whom-nobody = Jeg skal ikke søke, jeg vil se hva som er registrert om meg
guide-before = Har du søkt på Min side før?
guide-before-never = Nei
guide-before-idporten = Ja, med ID-porten
guide-before-email = Ja, med e-post og passord
guide-lost = Hva har skjedd?
guide-lost-password = Jeg har glemt passordet, men jeg kan lese e-posten min
guide-lost-address = Jeg har ikke lenger e-postadressen til kontoen
guide-lost-deleted = Jeg fikk vite at det ikke finnes en konto med adressen min
guide-handed-in = Hva har du levert med den kontoen?
guide-handed-in-nothing = Ingenting, eller jeg vil lage en ny søknad
guide-handed-in-booked = En søknad, og jeg har en time
guide-handed-in-not-booked = En søknad, men jeg har ingen time
guide-handed-in-documents = En søknad og dokumentene mine; jeg venter på svar
guide-handed-in-decision = Jeg har fått svar
guide-photo = Trenger du en time for å bli fotografert til oppholdskortet?
guide-photo-other-account = Ja, og jeg kommer inn på kontoen til søknaden
guide-photo-lost = Ja, men jeg har mistet kontoen til søknaden
guide-photo-no = Nei
guide-advice-idporten-title = Bruk ID-porten
guide-advice-idporten-text = Det beskytter opplysningene dine best, åpner alt på Min side, og du har ikke noe passord å huske.
guide-advice-idporten-again-title = Bruk ID-porten igjen
guide-advice-idporten-again-text = Den tidligere søknaden din ligger i kontoen du åpnet med ID-porten. Ingenting kan flyttes til en annen konto.
guide-advice-email-again-title = Bruk e-post til det du har begynt på
guide-advice-email-again-text = Den tidligere søknaden din ligger i e-postkontoen, og ingenting kan flyttes. Bruk den kontoen for å følge den. For en ny søknad er ID-porten bedre.
guide-advice-see-title = Bruk ID-porten
guide-advice-see-text = Bare ID-porten viser kontaktopplysningene dine, oppholdet ditt og retten til å arbeide, og gir deg bekreftelsen.
guide-advice-child-title = Bruk ID-porten
guide-advice-child-text = For ditt eget barn kan ID-porten være praktisk. Da må du følge søknaden til den er avgjort, og du bestiller timen hos politiet eller Servicesenteret for utenlandske arbeidstakere. En bekreftelse på opphold for et barn lages ikke her: kontakt myndigheten.
guide-advice-other-title = Bruk e-post og passord
guide-advice-other-text = Den du søker for, kan ikke se en søknad som du lager med din elektroniske ID. Med en egen e-postkonto for den kan personen få tilgang. Del aldri en elektronisk ID, ikke med noen.
guide-advice-minid-only-title = Bruk e-post og passord
guide-advice-minid-only-text = MinID har et nivå som er for lavt for Min side. Med e-post kan du søke og følge søknaden din. Hvis du får BankID, Buypass eller Commfides, kan du se alt.
guide-advice-no-eid-title = Bruk e-post og passord
guide-advice-no-eid-text = Til det trenger du ingen elektronisk ID. Du kan søke og følge søknaden din.
guide-advice-new-password-title = Velg et nytt passord
guide-advice-new-password-text = Du får en kode på e-post. Med den velger du et nytt passord, og så er du inne på kontoen igjen. Hvis det ikke finnes en konto med adressen din, får du vite det der.
guide-advice-new-account-title = Lag en ny konto
guide-advice-new-account-text = Den gamle kontoen kan ikke åpnes lenger. Det du har levert med den, er fortsatt hos myndigheten. Lag en ny konto for en ny søknad.
guide-advice-booked-title = Timen din gjelder fortsatt
guide-advice-booked-text = Da du bestilte den, fikk du en e-post med tid og sted: søk etter den, også i søppelposten. Hvis du ikke finner den, kontakter du stedet for timen: politiet, Servicesenteret for utenlandske arbeidstakere, ambassaden eller visumsenteret.
guide-advice-not-booked-title = Du kan gjøre én av to ting
guide-advice-not-booked-text = Kontakt stedet du valgte i søknaden, og be om en time. Eller lag en ny konto og en ny søknad: da kan du be samme sted om å få tilbake det første gebyret.
guide-advice-documents-title = Du trenger ikke gjøre noe
guide-advice-documents-text = Myndigheten behandler søknaden din. Hvis du har Digipost, kommer svaret dit; hvis ikke, kommer det i posten.
guide-advice-decision-title = Du trenger ikke gjøre noe med kontoen
guide-advice-decision-text = Svaret kom i Digipost eller i posten, og der står det hva du skal gjøre.
guide-advice-photo-same-account-title = Bruk kontoen til søknaden
guide-advice-photo-same-account-text = Denne timen kan bare bestilles fra kontoen som søknaden ble laget med.
guide-advice-photo-police-title = Kontakt politiet
guide-advice-photo-police-text = Denne timen kan bare bestilles fra kontoen til søknaden. Hvis du har mistet den, bestiller politiet for deg.
guide-action-idporten = Logg inn med ID-porten
guide-action-email = Logg inn med e-post
guide-action-register = Lag en konto
guide-action-reset = Velg nytt passord
guide-action-authority = Slik kontakter du myndigheten

## Errors of e-mail accounts

error-credentials-wrong-title = E-postadressen eller passordet er feil
error-credentials-wrong-meaning = Du er ikke logget inn. For din sikkerhet sier vi ikke hvilken av de to som er feil.
error-credentials-wrong-next = Se på adressen, og skriv passordet på nytt. Er du usikker, velger du et nytt passord, eller bruker en annen konto.
error-code-wrong-title = Koden er feil
error-code-wrong-meaning = { $tries ->
    [one] Du kan prøve én gang til.
   *[other] Du kan prøve { $tries } ganger til.
  }
error-code-wrong-next = Bruk koden fra den nyeste e-posten.
error-code-malformed-title = Dette er ikke en kode
error-code-malformed-meaning = En kode har seks sifre.
error-code-malformed-next = Kopier de seks sifrene fra e-posten. Mellomrom gjør ingenting.
error-code-expired-title = Koden er for gammel
error-code-expired-meaning = En kode kan brukes i ti minutter, og bare den nyeste.
error-code-expired-next = Be om en ny kode under.
error-code-used-up-title = Koden var feil fem ganger
error-code-used-up-meaning = For å beskytte kontoen kan denne koden ikke brukes lenger.
error-code-used-up-next = Be om en ny kode under.
error-address-proof-expired-title = Det har gått for lang tid
error-address-proof-expired-meaning = Du viste at adressen er din, men det gjelder i en halv time. Ingenting er tapt unntatt koden.
error-address-proof-expired-next = Send en ny kode til adressen.
error-account-exists-title = Det finnes allerede en konto med denne adressen
error-account-exists-meaning = Den kan ha blitt laget for et øyeblikk siden i et annet vindu.
error-account-exists-next = Logg inn med den, eller velg et nytt passord.
error-account-missing-title = Ingen konto er registrert med denne adressen
error-account-missing-meaning = Den kan ha blitt slettet fordi ingen brukte den på to år, eller du brukte en annen adresse.
error-account-missing-next = Lag en ny konto, eller prøv den andre adressen din.
error-address-malformed-title = Dette er ikke en e-postadresse
error-address-malformed-meaning = En adresse ser slik ut: navn@example.no. Bokstavene æ, ø og å kan bare stå etter @.
error-address-malformed-next = Se på hver bokstav, og prøv igjen.
error-password-refused-title = Dette passordet kan ikke brukes
error-password-refused-meaning = Det bryter minst én av reglene under. De uten hake mangler.
error-password-refused-next = Endre passordet, eller la Minside lage et.
error-password-empty-title = Passordet mangler
error-password-empty-meaning = Du er ikke logget inn.
error-password-empty-next = Skriv passordet ditt, og prøv igjen.
error-name-refused-title = Navnet mangler eller er for langt
error-name-refused-meaning = Et navn har 1 til 120 bokstaver, fra hvilket som helst alfabet.
error-name-refused-next = Skriv navnet ditt slik det står i passet.
error-mail-unavailable-title = Det kan ikke sendes e-post nå
error-mail-unavailable-meaning = Feilen er hos Min side, ikke hos deg. Ingen kode ble sendt.
error-mail-unavailable-next = Prøv igjen om noen minutter.
error-mail-refused-title = Denne adressen tar ikke imot e-post
error-mail-refused-meaning = E-posttjeneren sier at postkassen ikke finnes. Ingen kode ble sendt.
error-mail-refused-next = Se på hver bokstav i adressen, og prøv igjen.

## Computers that others use

notification-countdown-title = Du blir logget ut om ett minutt
notification-countdown-text = Gå tilbake til Minside hvis du vil være logget inn.
signed-out-reason-locked = Du ble logget ut fordi skjermen ble låst.
signed-out-reason-suspended = Du ble logget ut fordi maskinen gikk i hvilemodus.
signed-out-reason-switched-away = Du ble logget ut fordi noen andre begynte å bruke maskinen.
signed-out-reason-shut-down = Du ble logget ut fordi maskinen ble slått av.
signed-out-reason-closed = Du ble logget ut fordi vinduet ble lukket.
shared-heading = Hvem bruker denne maskinen?
shared-label = Andre bruker også denne maskinen
shared-what = Da blir ingenting igjen når du går: du blir logget ut etter 3 minutter uten bruk, når skjermen låses, og når du lukker vinduet.
shared-private = Den som administrerer denne maskinen, har bestemt at den ikke er delt.
shared-forced = Den som administrerer denne maskinen, har bestemt at den er delt. Ingenting blir igjen når du går.
shared-policy-broken = Innstillingene fra den som administrerer maskinen, kan ikke leses. For sikkerhets skyld bruker Minside de korteste tidene og lagrer ingenting. Si fra til den som har ansvar for maskinen.
shared-unseen = Denne maskinen sier ikke fra til Minside når skjermen låses. Du blir i stedet logget ut etter 2 minutter uten bruk. Logg ut før du går.
overview-places = { $count ->
    [one] Du er logget inn på denne kontoen ett annet sted.
   *[other] Du er logget inn på denne kontoen { $count } andre steder.
  }
log-out-everywhere = Logg ut overalt
saving-shared = Andre bruker denne maskinen. Filen blir liggende her etter at du har logget ut, hvis du ikke sletter den. Kvitteringen viser den og har en knapp for det.

## Check a confirmation

title-check = Kontroller en bekreftelse
start-check = Kontroller en bekreftelse du har fått
check-lead = Har noen gitt deg en bekreftelse på opphold? Velg PDF-filen, eller et bilde eller en skanning av den firkantede koden (PNG, JPEG), eller slipp den på dette vinduet. Ingenting sendes noe sted.
check-choose = Velg en fil
check-busy = Kontrollerer …
check-genuine-title = Ekte
check-genuine-text = Myndigheten har signert denne, ingenting i den er endret, og den er gyldig nå.
check-expired-title = Ekte, men for gammel
check-expired-text = Myndigheten har signert denne, og ingenting i den er endret, men den er ikke lenger gyldig. Be personen om en ny.
check-not-yet-valid-title = Datert i fremtiden
check-not-yet-valid-text = Signaturen stemmer, men bekreftelsen er fra fremtiden. Går klokken på denne maskinen riktig?
check-other-form-title = Stol bare på det som står under
check-other-form-text = Det som står under, er signert av myndigheten. Filen ble laget av en annen versjon av Minside, så det kan ikke avgjøres om siden sier det samme.
check-altered-title = Endret
check-altered-text = Ikke stol på denne filen. Noen har endret den etter at den ble laget. Hvis det står noe under, er det det myndigheten virkelig har bekreftet.
check-unknown-signer-title = Ikke signert av myndigheten
check-unknown-signer-text = Ikke stol på denne filen. Den ser ut som en bekreftelse, men er ikke signert med en nøkkel fra myndigheten som denne utgaven av Minside er satt opp for.
check-damaged-title = Skadet
check-damaged-text = Dette var en bekreftelse, men en del av den mangler eller kan ikke leses. Be om filen på nytt, eller ta et skarpere bilde av koden.
check-not-a-confirmation-title = Ikke en bekreftelse
check-not-a-confirmation-text = Det er ingen bekreftelse i denne filen, og ingen kode som kan leses.
check-too-large-title = For stor
check-too-large-text = En bekreftelse er aldri større enn 20 megabyte. Var det riktig fil?
check-from-code = Dette kommer fra koden. Sammenlign det med det som er trykt på papiret: papiret kan si noe annet.
check-stated = Dette har myndigheten bekreftet
check-not-real = Laget for utprøving. Personen finnes ikke.
check-name = Navn
check-born = Født
check-duf = DUF-nummer
check-citizenship = Statsborgerskap
check-issued = Laget
check-valid-until = Gyldig til
check-reference = Referanse
check-offline = Kontrollert på denne maskinen. Om myndigheten har trukket tilbake en tillatelse etter at bekreftelsen ble laget, kan ikke ses her.
error-check-file-unreadable-title = Filen kan ikke leses
error-check-file-unreadable-meaning = Det kan ikke sies noe om den.
error-check-file-unreadable-next = Kopier den til denne maskinen, og velg den på nytt.
confirmation-open = Åpne den, for å se på eller skrive ut
error-file-not-opened-title = Filen kunne ikke åpnes
error-file-not-opened-meaning = Ingen programmer på denne maskinen viser PDF-filer, eller programmet startet ikke. Selve filen er lagret.
error-file-not-opened-next = Åpne mappen, og åpne filen derfra, om nødvendig på en annen maskin.
