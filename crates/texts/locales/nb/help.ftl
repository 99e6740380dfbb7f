title-help = Hjelp
help-open = Hjelp
help-about = Hjelp med dette
help-search = Hva lurer du på?
help-search-hint = Skriv noen ord, slik du ville sagt det. Skrivefeil gjør ingenting.
help-search-none = Ingenting ble funnet. Prøv andre ord, eller se nedenfor.
help-found = Funnet
help-related = Se også
help-all = Alle spørsmål
help-section-login = Innlogging
help-section-idporten = ID-porten
help-section-email = E-post og passord
help-section-my-page = Min side
help-section-cases = Søknader og timer
help-section-computer = Denne maskinen
help-section-people = Hjelp fra mennesker
help-link-guide-way = Hvilken måte skal jeg bruke?
help-link-guide-lost-access = Veiviser: mistet tilgang
help-link-guide-trouble = Veiviser: jeg får ikke logget inn
help-link-register = Lag en konto
help-link-reset = Velg nytt passord
help-link-check = Kontroller en bekreftelse
help-link-self-test = Test denne maskinen
help-link-report = Lag en rapport til brukerstøtten
help-link-settings = Innstillinger

## Help. A text is made of paragraphs; lines that begin with a hyphen are a list, with a number are steps.

help-where = Hvor logger jeg inn på Min side?
help-where-words = logge inn innlogging side adresse nettsted udi starte
help-where-text =
    Her i Minside. Velg en av de to måtene på den første siden: ID-porten, eller e-post og passord.

    Minside åpner ID-porten i din egen nettleser og kommer tilbake av seg selv etterpå.

help-cannot-log-in = Jeg får ikke logget inn. Hva kan jeg gjøre?
help-cannot-log-in-words = feil problem virker ikke innlogging umulig får ikke hjelp kommer ikke inn
help-cannot-log-in-text =
    Finn først ut hvilken måte du bruker. Prøv så dette, én ting om gangen:

    1. Test denne maskinen: Minside ser etter hva som er galt.
    2. Prøv en annen maskin eller telefon.
    3. Med e-post: velg et nytt passord.
    4. Med ID-porten: prøv en annen nettleser, eller en annen elektronisk ID hvis du har, eller spør Digdir.

    Hjelper ingenting, lagre en rapport og send den til brukerstøtten.

help-minid = Kan jeg logge inn med MinID?
help-minid-words = minid nivå 3 nivå 4 sikkerhet lav godtas ikke avvist
help-minid-text =
    Nei. Min side har følsomme opplysninger, og MinID er ikke sterk nok for det.

    Du kan bruke BankID, Buypass eller Commfides. Har du ingen av dem, logg inn med e-post og passord.

help-difference = Hva er forskjellen på ID-porten og e-post?
help-difference-words = forskjell måter to best velge anbefaler sammenligne
help-difference-text =
    Med ID-porten beviser du hvem du er. Derfor åpner den alt:

    - det som er registrert om deg
    - oppholdet ditt og retten til å arbeide
    - bekreftelsen til en arbeidsgiver

    Med e-post kan du søke, følge søknader og bestille timer med den kontoen. Velg e-post når du søker for en annen person, eller ikke har elektronisk ID.

help-move-applications = Kan jeg flytte søknader fra en konto til en annen?
help-move-applications-words = flytte overføre slå sammen kopiere konto søknader bytte
help-move-applications-text =
    Nei. Hver måte å logge inn på har sin egen konto, og hver e-postadresse også. Det du begynte på i én konto, blir der.

    Savner du en søknad, logg ut og logg inn på den måten du brukte da du laget den.

help-log-out = Må jeg logge ut?
help-log-out-words = logge ut utlogging avslutte gå lukke automatisk
help-log-out-text =
    Ja, alltid når du er ferdig. Trykk «Logg ut» øverst. Til da kan den som sitter ved maskinen, lese det som er registrert om deg.

    Minside logger deg også ut etter en stund uten bruk, men ikke stol på det.

    Logget du inn med ID-porten, åpnes nettleseren en gang til, så du blir logget ut der også.

help-idporten-how = Hvordan logger jeg inn med ID-porten?
help-idporten-how-words = idporten id-porten bankid buypass commfides hvordan steg
help-idporten-how-text =
    Du trenger BankID, Buypass eller Commfides.

    1. Velg ID-porten på den første siden.
    2. Nettleseren åpnes. Adressen skal begynne med https://login.idporten.no/.
    3. Velg din elektroniske ID og bekreft.
    4. Gå tilbake til Minside. Du er logget inn.

    Minside ser aldri koden eller passordet ditt.

help-get-eid = Hvordan får jeg elektronisk ID?
help-get-eid-words = skaffe bestille bankid elektronisk id eid bank pass d-nummer
help-get-eid-text =
    BankID får du av en norsk bank. Buypass og Commfides selges av selskapene med de navnene. Du trenger fødselsnummer eller D-nummer, og du må vise pass.

    Det kan ta dager eller uker. I mellomtiden kan du logge inn med e-post.

help-idporten-trouble = ID-porten eller BankID virker ikke
help-idporten-trouble-words = bankid feil idporten feiler kode app digdir låst sperret
help-idporten-trouble-text =
    Digdir driver ID-porten, og banken driver BankID. Verken Minside eller utlendingsmyndigheten kan rette dem.

    - BankID er sperret eller mistet: spør banken din.
    - En annen feil i ID-porten: spør Digdir.
    - Prøv en annen elektronisk ID hvis du har.

    Trenger du Min side i dag? Mye kan også gjøres med e-post og passord.

help-idporten-must = Må jeg bruke ID-porten?
help-idporten-must-words = må påkrevd idporten valgfritt uten trenger
help-idporten-must-text =
    Nei. Du kan alltid velge e-post og passord.

    Men det som er registrert om deg, og bekreftelsen til en arbeidsgiver, kan bare åpnes med ID-porten.

help-idporten-advantages = Hvorfor er ID-porten bedre?
help-idporten-advantages-words = fordeler hvorfor idporten bedre sikrere tryggere
help-idporten-advantages-text =
    - Ingen andre kommer inn, selv med e-postpassordet ditt.
    - Du har ikke noe passord å huske.
    - Du ser kontaktopplysninger, opphold og rett til å arbeide.
    - Du kan lagre en bekreftelse til arbeidsgiveren.
    - Nye tjenester kommer der først.

help-for-others = Jeg søker for en annen person
help-for-others-words = søke på vegne av andre venn voksen noen andre person kone mann ektefelle kjæreste mor far
help-for-others-text =
    Bruk e-post og passord. Den andre kunne aldri ha åpnet en søknad som var laget med din elektroniske ID.

    Lån aldri bort din elektroniske ID, og bruk aldri en annens. En e-postkonto kan du gi videre senere.

help-for-child = Jeg søker for barnet mitt
help-for-child-words = barn sønn datter familie under 18 foreldre baby
help-for-child-text =
    For ditt eget barn under 18 år kan du bruke ID-porten. Da hører søknaden til din konto: du følger den til det kommer svar, og du bestiller timen hos politiet eller Servicesenteret for utenlandske arbeidstakere (SUA).

    En bekreftelse på opphold for et barn lages ikke her. Spør utlendingsmyndigheten om den.

help-register = Hvordan lager jeg en e-postkonto?
help-register-words = lage ny konto registrere opprette bruker e-post
help-register-text =
    1. Velg e-post på den første siden, og så «Lag en konto».
    2. Skriv e-postadressen din og trykk på knappen.
    3. En kode kommer på e-post i løpet av noen minutter. Skriv den i Minside.
    4. Velg et passord og skriv navnet ditt.

    Står det at kontoen finnes fra før, logg inn eller velg et nytt passord.

help-password-rules = Hvordan må et passord være?
help-password-rules-words = passord regler bokstaver tall store tegn forbudt spesialtegn
help-password-rules-text =
    Det må ha minst åtte tegn, én stor bokstav, én liten bokstav og ett tall.

    Det kan ikke ha æ, ø, å, bokstaver fra andre alfabeter eller tegn som @, % og &. Passordprogrammer bruker ofte slike tegn. Minside kan lage et passord for deg som blir godtatt.

help-forgotten-password = Jeg har glemt passordet
help-forgotten-password-words = glemt passord nytt tilbakestille feil virker ikke
help-forgotten-password-text =
    1. Velg e-post på den første siden, og så «Jeg har glemt passordet».
    2. Skriv e-postadressen din. En kode kommer på e-post.
    3. Skriv koden i Minside.
    4. Velg et nytt passord. Du er logget inn.

    Alle andre steder der du var logget inn, blir logget ut.

help-code-missing = Koden kommer ikke på e-post
help-code-missing-words = kode ikke mottatt mangler e-post søppelpost spam bekreftelse sent
help-code-missing-text =
    - Se i mappen for søppelpost (spam).
    - Se etter skrivefeil i adressen. Endre den hvis den er feil.
    - Vent et minutt, og få sendt en ny kode. Bare den nyeste gjelder.

    En kode gjelder bare i ti minutter.

help-email-error = Jeg får feil med e-post og passord
help-email-error-words = feilmelding e-post passord feil innlogging nettleser
help-email-error-text =
    - Velg et nytt passord.
    - Prøv en annen maskin eller telefon.
    - Haster det, og du vil sende noe nytt? Du kan lage en ny konto med en annen adresse.

    Varer det ved, skriv til brukerstøtten eller bruk chatten. En rapport fra Minside og et bilde av skjermen hjelper dem.

help-lost-access = Jeg har mistet tilgangen til kontoen
help-lost-access-words = mistet tilgang konto slettet gammel e-post borte lenger
help-lost-access-text =
    Prøv først å velge et nytt passord. Da får du også vite om kontoen fortsatt finnes.

    Kontoer som ingen har brukt på to år, blir slettet. Har du ikke lenger e-postadressen, kan kontoen ikke åpnes igjen. Lag en ny. Har du en annen konto, kan du bruke den.

    Det du har levert, er ikke borte: utlendingsmyndigheten har det fortsatt. Veiviseren hjelper deg med neste steg.

help-lost-handed-in = Jeg har mistet kontoen og har levert en søknad
help-lost-handed-in-words = mistet konto levert innsendt dokumenter svar vedtak digipost post
help-lost-handed-in-text =
    Er dokumentene levert, trenger du ikke gjøre noe. Søknaden behandles som vanlig. Svaret kommer i Digipost, eller i posten hvis du ikke har Digipost.

    En time du har bestilt, gjelder fortsatt. Søk etter e-posten om den, også i søppelposten. Finner du den ikke, spør stedet: politiet, servicesenteret (SUA), ambassaden eller visumsenteret.

help-lost-not-booked = Jeg har mistet kontoen og har ingen time ennå
help-lost-not-booked-words = mistet konto ingen time bestille gebyr tilbake betale igjen
help-lost-not-booked-text =
    Du har to muligheter:

    - Spør stedet du valgte i søknaden (politiet, servicesenteret (SUA), ambassaden eller visumsenteret) om en time.
    - Lag en ny konto og søk på nytt. Har du betalt for den første søknaden, kan stedet gi det gebyret tilbake.

help-lost-photo = Jeg har fått svar og trenger time til foto, men har mistet kontoen
help-lost-photo-words = foto bilde oppholdskort time politi mistet konto vedtak fingeravtrykk
help-lost-photo-text =
    Timen til foto hører til kontoen du søkte med. Logg inn på den hvis du kan.

    Kan du ikke det, ring politiet og be om en time.

help-contact-information = Hva er «Kontaktopplysninger»?
help-contact-information-words = kontaktopplysninger adresse telefon e-post registrert endre flytte
help-contact-information-text =
    Der står adressen, telefonnummeret og e-posten som utlendingsmyndigheten har registrert om deg. Du ser det når du logger inn med ID-porten.

    Det kan ikke endres her. Siden sier hvor du melder fra om endringer.

help-residence = Hva står under «Opphold og arbeid»?
help-residence-words = opphold tillatelse arbeid rett gyldig utløper timer arbeidsgiver fornye
help-residence-text =
    Der står hvilken tillatelse du har, fra når til når, og om du kan arbeide: for hvem og hvor mye.

    Står det at noe er uklart, er det ikke et avslag. Spør utlendingsmyndigheten hva som gjelder for deg. Søk om fornyelse i god tid.

help-wrong-information = Noe som er registrert om meg, er feil
help-wrong-information-words = feil galt opplysninger navn dato rette uriktig
help-wrong-information-text =
    Minside viser det utlendingsmyndigheten har registrert, og kan ikke endre det. Ta kontakt med myndigheten og si hva som er feil. Ha pass eller oppholdskort for hånden.

    Ikke bruk en bekreftelse med feil i.

help-confirmation = Hva er bekreftelsen?
help-confirmation-words = bekreftelse pdf dokument bevis arbeidsgiver lovlig opphold attest brev
help-confirmation-text =
    Det er en PDF som sier at du bor lovlig i Norge, og hvordan du kan arbeide. Utlendingsmyndigheten signerer den, så en arbeidsgiver kan kontrollere at den er ekte.

    Du må være logget inn med ID-porten og ha en tillatelse som gjelder i dag. Den viser dagen den ble laget; lag en ny når noen vil ha en fersk.

help-confirmation-save = Hvordan lagrer jeg bekreftelsen?
help-confirmation-save-words = lagre laste ned pdf fil skrive ut mappe
help-confirmation-save-text =
    1. Logg inn med ID-porten og åpne «Bekreftelse».
    2. Se på den, og velg språkene.
    3. Trykk «Lagre bekreftelsen» og velg en mappe.

    På en maskin som andre bruker: slett filen når du har sendt den. Siden etter utloggingen viser filene og kan slette dem.

help-confirmation-employer = Hvordan vet arbeidsgiveren at den er ekte?
help-confirmation-employer-words = arbeidsgiver ekte kontrollere sjekke falsk stole qr-kode sende
help-confirmation-employer-text =
    Send selve PDF-en, ikke et bilde av den. Arbeidsgiveren åpner Minside, velger «Kontroller en bekreftelse» og peker ut filen. Ingen innlogging trengs.

    På papir kan den firkantede koden fotograferes og kontrolleres på samme måte.

help-check = Jeg har fått en bekreftelse. Hvordan kontrollerer jeg den?
help-check-words = kontrollere sjekke arbeidsgiver ekte endret falsk utløpt resultat
help-check-text =
    Velg «Kontroller en bekreftelse» på den første siden, og pek ut PDF-en eller et fotografi av koden. Du trenger ikke logge inn.

    - Ekte: utlendingsmyndigheten har bekreftet dette, og ingenting er endret.
    - Ekte, men for gammel: det stemte den dagen den ble laget. Be om en ny.
    - Endret, eller ikke signert av utlendingsmyndigheten: ikke stol på den.

    Sammenlign navnet med passet til personen.

help-applications = Hvor ser jeg søknadene mine?
help-applications-words = søknader liste status kvittering nummer sak følge
help-applications-text =
    Under «Søknader». Du ser dem som hører til kontoen du er logget inn på, med kvitteringsnummer og neste steg.

    Mangler en? Da er den laget med en annen konto, kanskje på den andre måten å logge inn på.

help-apply = Hvordan søker jeg?
help-apply-words = søke ny søknad skjema levere sende gebyr utkast
help-apply-text =
    1. Velg «Ny søknad», si hvem den er for og hva du søker om.
    2. Fyll ut skjemaet. Det lagres av seg selv; du kan fortsette senere.
    3. Se over alt og lever. Du får en kvittering.
    4. Bestill en time, og ta med pass og papirer.

    Gebyret vises før du leverer. Du betaler det når du møter.

help-files = Hvilke filer kan jeg legge ved?
help-files-words = laste opp fil dokument pdf bilde foto størrelse stor vedlegg skanne
help-files-text =
    PDF, JPEG og PNG, høyst 20 megabyte hver og ti til sammen. Pass på at alt kan leses, og at ingen kant er kuttet.

    Brytes nettet, fortsetter Minside der det stoppet. Filer til en søknad blir hos utlendingsmyndigheten når du leverer.

help-appointments = Hvordan bestiller, flytter eller avbestiller jeg en time?
help-appointments-words = time bestille flytte endre avbestille tid politi servicesenter forsinket
help-appointments-text =
    Åpne «Timer», eller søknaden og så «Bestill». Velg sted, dag og klokkeslett.

    For å flytte eller avbestille, trykk på knappen ved timen. Den gamle timen beholdes til du har en ny. Du får en e-post med en fil til kalenderen.

help-decision = Når og hvordan får jeg svar?
help-decision-words = vedtak svar resultat ventetid lenge avslag innvilget digipost
help-decision-text =
    Svaret kommer i Digipost, eller i posten hvis du ikke har Digipost. Du ser det også ved søknaden.

    Fikk du en tillatelse, er neste steg ofte et foto hos politiet, til oppholdskortet. Fikk du nei, sier vedtaket hvordan du klager, og innen når.

help-letters = Jeg får ikke e-post fra Min side
help-letters-words = brev e-post varsel ikke mottatt søppelpost time melding
help-letters-text =
    Vi skriver til kontoens e-postadresse. Se i mappen for søppelpost, og se om adressen er riktig.

    Alt som står i e-postene, står også på Min side. E-postene har aldri en lenke som logger deg inn.

help-two-accounts = Jeg har to kontoer
help-two-accounts-words = to kontoer begge annen konto mangler idporten e-post bytte
help-two-accounts-text =
    Det er vanlig: én med ID-porten, én med e-post. De vet ikke om hverandre.

    Under «Søknader» kan du bytte til den andre måten å logge inn på. Du blir logget ut først.

help-shared-computer = Jeg bruker en maskin som andre også bruker
help-shared-computer-words = delt felles bibliotek servicesenter maskin trygg spor offentlig
help-shared-computer-text =
    Si fra i Minside når det blir spurt hvem som bruker maskinen, eller under Innstillinger. Da:

    - blir ingenting igjen når du går
    - blir du logget ut etter få minutter, og når skjermen låses eller vinduet lukkes
    - spør ID-porten deg på nytt hver gang

    Slett filer du har lagret, og lukk nettleseren også.

help-countdown = Hvorfor blir jeg logget ut etter en stund?
help-countdown-words = nedtelling automatisk logget ut tid minutter uten bruk bli lenger
help-countdown-text =
    Så ingen andre finner siden din åpen. Et minutt før spør Minside om du er der. Trykk «Bli innlogget», så fortsetter du der du var.

    Etter den lengste tillatte tiden må du logge inn på nytt. Det du har fylt ut i en søknad, er lagret. Under Innstillinger kan du velge kortere tid.

help-keyring = Passordlageret er låst eller mangler
help-keyring-words = passordlager nøkkelring keyring låst mangler minne
help-keyring-text =
    I maskinens passordlager har Minside at du er logget inn, og, mens du lager en konto eller velger nytt passord, e-postadressen du bruker til det. Uten passordlageret virker alt, men når du lukker Minside, blir du logget ut.

    Ingenting skrives i en fil i stedet. Vil du være innlogget etter at du lukker, lås opp lageret, eller spør den som har ansvar for maskinen.

help-clock = Klokken på maskinen går feil
help-clock-words = klokke tid dato feil fort sakte tidssone automatisk
help-clock-text =
    En innlogging gjelder bare i noen minutter. Går klokken feil, ser den for gammel ut, eller ikke gyldig ennå.

    Åpne maskinens innstillinger for dato og klokkeslett, og slå på automatisk tid. Prøv så igjen. Selvtesten viser hvor mye klokken går feil.

help-network = Det er ikke noe nett
help-network-words = nettverk internett frakoblet ingen forbindelse wifi nås ikke tregt
help-network-text =
    Åpne en hvilken som helst nettside i nettleseren. Virker ikke det heller, ligger feilen i nettet.

    - På bibliotek, hotell og tog må du ofte godta noe i nettleseren først.
    - Slå det trådløse nettet av og på.

    Ingenting du har levert, er borte.

help-proxy = Nettverket ber om et passord (proxy)
help-proxy-words = proxy mellomtjener passord 407 firma arbeidsplass skole nettverk brannmur
help-proxy-text =
    På noen arbeidsplasser og skoler går alt gjennom en mellomtjener. Vil den ha navn og passord, kommer ikke Minside gjennom.

    Bruk et annet nett, for eksempel telefonens, eller spør den som har ansvar for dette.

help-browser = Nettleseren åpnes ikke
help-browser-words = nettleser åpnes ikke ingenting skjer lenke vindu kopiere adresse
help-browser-text =
    1. Se bak Minside: nettleseren kan være åpen allerede.
    2. Trykk «Åpne nettleseren igjen».
    3. Kommer ingenting, trykk «Kopier adressen» og lim den inn i en nettleser på denne maskinen.

    Det må være på samme maskin som Minside, ellers finner ikke innloggingen tilbake.

help-https = Nettleseren sier at siden ikke er sikker eller ikke kan åpnes
help-https-words = https sikker forbindelse advarsel nettleser ikke trygg sertifikat
help-https-text =
    Når du kommer tilbake, åpner nettleseren en adresse som begynner med http://127.0.0.1. Det er din egen maskin, og ingenting forlater den.

    Noen nettlesere vil ha https overalt. Velg å gå videre til siden, eller slå av «bare https» for den, og logg inn på nytt.

help-service-down = Min side eller ID-porten svarer ikke
help-service-down-words = nede utilgjengelig vedlikehold svarer ikke treg feil tjener senere
help-service-down-text =
    Vent noen minutter og prøv igjen. Det er ikke noe galt med deg eller saken din.

    Haster det, for eksempel fordi du har en time i dag, ring stedet der du har timen.

help-too-often = Det står at jeg har prøvd for mange ganger
help-too-often-words = for mange forsøk ofte vente sperret grense minutter
help-too-often-text =
    Etter noen feil forsøk venter Min side en stund, så ingen kan gjette passordet ditt. Det står hvor mange minutter. Flere forsøk hjelper ikke.

    Var det ikke deg? Velg et nytt passord når tiden er over.

help-kept = Hva lagrer Minside på denne maskinen?
help-kept-words = lagre lagrer data personvern spor innstillinger filer
help-kept-text =
    - innstillingene dine: språk, farger, størrelse og hvilken måte du logget inn på sist, aldri hvem
    - i passordlageret: at du er logget inn, til det er slutt; og, mens du lager en konto eller velger nytt passord, e-postadressen du bruker til det, som kan brukes i høyst en halv time

    Ingenting av det du ser, skrives på disken. Filer du lagrer, er dine. Under Innstillinger er det en knapp som fjerner alt.

help-reading = Kan jeg gjøre det lettere å lese?
help-reading-words = språk tekst størrelse større skrift farger mørk kontrast skjermleser tastatur
help-reading-text =
    Under Innstillinger velger du språk, farger og størrelse, opptil fire ganger så stort. Ctrl og pluss, Ctrl og minus gjør det også.

    Alt kan gjøres med tastatur, og skjermlesere kan lese alt. Bruker maskinen din høy kontrast eller mindre bevegelse, gjør Minside det også.

help-self-test = Hva er selvtesten?
help-self-test-words = selvtest test sjekke maskin diagnose virker nettverk
help-self-test-text =
    Den prøver ut alt en innlogging trenger: nett, klokke, ID-porten, Min side, nettleser, passordlager og mer. Hver linje sier at det virker, eller hva du kan gjøre.

    Den trenger ingen innlogging og endrer ingenting.

help-report = Hva står i en rapport til brukerstøtten?
help-report-words = rapport brukerstøtte diagnose logg skjermbilde sende personvern
help-report-text =
    Versjoner, innstillinger, selvtesten og hvilke sider og feilkoder du har sett. Ikke navn, nummer, adresse, passord eller noe fra saken din.

    Du leser alt før du lagrer, og kan legge til hva som skjedde, og et bilde. Minside sender ingenting.

help-people = Jeg vil snakke med et menneske
help-people-words = kontakt telefon chat e-post brukerstøtte åpningstider snakke menneske person
help-people-text =
    Under «Hjelp fra mennesker» finner du chatten med åpningstider, e-posten til brukerstøtten, og sidene til Digdir og utlendingsmyndigheten.

    Ha feilkoden klar hvis det var en. Si aldri passordet eller kodene dine til noen, heller ikke til brukerstøtten.

help-phishing = Jeg har fått en melding som ber meg logge inn. Er den ekte?
help-phishing-words = svindel phishing sms melding lenke falsk mistenkelig e-post
help-phishing-text =
    Logg aldri inn gjennom en lenke i en melding. Start Minside selv.

    Utlendingsmyndigheten og Minside ber aldri om passordet ditt, BankID-koden din eller penger i en melding. Har du gitt bort noe: ring banken, og velg et nytt passord.

help-official = Tilhører Minside utlendingsmyndigheten?
help-official-words = offisiell myndighet udi hvem har laget stole ekte program
help-official-text =
    Nei. Minside er et program som logger deg inn på Min side. Det er ikke laget av utlendingsmyndigheten eller ID-porten.

    Din elektroniske ID skrives bare på ID-portens egen side i nettleseren. Adressen skal begynne med https://login.idporten.no/.

help-not-set-up = Minside sier at det ikke er satt opp
help-not-set-up-words = miljø mangler ødelagt ikke satt opp installere fil administrator
help-not-set-up-text =
    Minside trenger en fil som sier hvor Min side og ID-porten er. Den som gjør klar installasjonen, legger den ved.

    Spør den som installerte Minside. Var det deg selv: Det hjelper ikke å installere på nytt. ADMIN.md, som fulgte med Minside, sier i kapittelet «Environment files» hva som mangler.
