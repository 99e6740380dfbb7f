title-help = Hjelp
help-open = Hjelp
help-about = Hjelp med dette
help-search = Kva lurer du på?
help-search-hint = Skriv nokre ord, slik du ville sagt det. Skrivefeil gjer ingenting.
help-search-none = Ingenting vart funne. Prøv andre ord, eller sjå nedanfor.
help-found = Funne
help-related = Sjå òg
help-all = Alle spørsmål
help-section-login = Innlogging
help-section-idporten = ID-porten
help-section-email = E-post og passord
help-section-my-page = Min side
help-section-cases = Søknader og timar
help-section-computer = Denne maskina
help-section-people = Hjelp frå menneske
help-link-guide-way = Kva måte skal eg bruke?
help-link-guide-lost-access = Vegvisar: mista tilgang
help-link-guide-trouble = Vegvisar: eg får ikkje logga inn
help-link-register = Lag ein konto
help-link-reset = Vel nytt passord
help-link-check = Kontroller ei stadfesting
help-link-self-test = Test denne maskina
help-link-report = Lag ein rapport til brukarstøtta
help-link-settings = Innstillingar

## Help. A text is made of paragraphs; lines that begin with a hyphen are a list, with a number are steps.

help-where = Kvar loggar eg inn på Min side?
help-where-words = logge inn innlogging side adresse nettstad udi starte
help-where-text =
    Her i Minside. Vel ein av dei to måtane på den første sida: ID-porten, eller e-post og passord.

    Minside opnar ID-porten i din eigen nettlesar og kjem tilbake av seg sjølv etterpå.

help-cannot-log-in = Eg får ikkje logga inn. Kva kan eg gjere?
help-cannot-log-in-words = feil problem verkar ikkje innlogging umogleg får ikkje hjelp kjem ikkje inn
help-cannot-log-in-text =
    Finn først ut kva måte du bruker. Prøv så dette, éin ting om gongen:

    1. Test denne maskina: Minside ser etter kva som er gale.
    2. Prøv ei anna maskin eller ein telefon.
    3. Med e-post: vel eit nytt passord.
    4. Med ID-porten: prøv ein annan nettlesar, eller ein annan elektronisk ID om du har, eller spør Digdir.

    Hjelper ingenting, lagre ein rapport og send han til brukarstøtta.

help-minid = Kan eg logge inn med MinID?
help-minid-words = minid nivå 3 nivå 4 tryggleik låg ikkje godteken avvist
help-minid-text =
    Nei. Min side har kjenslevare opplysningar, og MinID er ikkje sterk nok for det.

    Du kan bruke BankID, Buypass eller Commfides. Har du ingen av dei, logg inn med e-post og passord.

help-difference = Kva er skilnaden på ID-porten og e-post?
help-difference-words = skilnad forskjell måtar to best velje tilrår samanlikne
help-difference-text =
    Med ID-porten viser du kven du er. Difor opnar han alt:

    - det som er registrert om deg
    - opphaldet ditt og retten til å arbeide
    - stadfestinga til ein arbeidsgivar

    Med e-post kan du søkje, følgje søknader og bestille timar med den kontoen. Vel e-post når du søkjer for ein annan person, eller ikkje har elektronisk ID.

help-move-applications = Kan eg flytte søknader frå ein konto til ein annan?
help-move-applications-words = flytte overføre slå saman kopiere konto søknader byte
help-move-applications-text =
    Nei. Kvar måte å logge inn på har sin eigen konto, og kvar e-postadresse òg. Det du byrja på i éin konto, blir der.

    Saknar du ein søknad, logg ut og logg inn på den måten du brukte då du laga han.

help-log-out = Må eg logge ut?
help-log-out-words = logge ut utlogging avslutte gå lukke automatisk
help-log-out-text =
    Ja, alltid når du er ferdig. Trykk «Logg ut» øvst. Til då kan den som sit ved maskina, lese det som er registrert om deg.

    Minside loggar deg òg ut etter ei stund utan bruk, men ikkje stol på det.

    Logga du inn med ID-porten, opnar nettlesaren seg ein gong til, så du blir logga ut der òg.

help-idporten-how = Korleis loggar eg inn med ID-porten?
help-idporten-how-words = idporten id-porten bankid buypass commfides korleis steg
help-idporten-how-text =
    Du treng BankID, Buypass eller Commfides.

    1. Vel ID-porten på den første sida.
    2. Nettlesaren opnar seg. Adressa skal byrje med https://login.idporten.no/.
    3. Vel din elektroniske ID og stadfest.
    4. Gå tilbake til Minside. Du er logga inn.

    Minside ser aldri koden eller passordet ditt.

help-get-eid = Korleis får eg elektronisk ID?
help-get-eid-words = skaffe bestille bankid elektronisk id eid bank pass d-nummer
help-get-eid-text =
    BankID får du av ein norsk bank. Buypass og Commfides blir selde av selskapa med dei namna. Du treng fødselsnummer eller D-nummer, og du må vise pass.

    Det kan ta dagar eller veker. I mellomtida kan du logge inn med e-post.

help-idporten-trouble = ID-porten eller BankID verkar ikkje
help-idporten-trouble-words = bankid feil idporten feilar kode app digdir låst sperra
help-idporten-trouble-text =
    Digdir driv ID-porten, og banken driv BankID. Verken Minside eller utlendingsstyresmakta kan rette dei.

    - BankID er sperra eller mista: spør banken din.
    - Ein annan feil i ID-porten: spør Digdir.
    - Prøv ein annan elektronisk ID om du har.

    Treng du Min side i dag? Mykje kan òg gjerast med e-post og passord.

help-idporten-must = Må eg bruke ID-porten?
help-idporten-must-words = må påkravd idporten valfritt utan treng
help-idporten-must-text =
    Nei. Du kan alltid velje e-post og passord.

    Men det som er registrert om deg, og stadfestinga til ein arbeidsgivar, kan berre opnast med ID-porten.

help-idporten-advantages = Kvifor er ID-porten betre?
help-idporten-advantages-words = fordelar kvifor idporten betre sikrare tryggare
help-idporten-advantages-text =
    - Ingen andre kjem inn, sjølv med e-postpassordet ditt.
    - Du har ikkje noko passord å hugse.
    - Du ser kontaktopplysningar, opphald og rett til å arbeide.
    - Du kan lagre ei stadfesting til arbeidsgivaren.
    - Nye tenester kjem der først.

help-for-others = Eg søkjer for ein annan person
help-for-others-words = søkje på vegner av andre ven vaksen nokon annan person kone mann ektefelle kjærast mor far
help-for-others-text =
    Bruk e-post og passord. Den andre kunne aldri ha opna ein søknad som var laga med din elektroniske ID.

    Lån aldri bort din elektroniske ID, og bruk aldri ein annan sin. Ein e-postkonto kan du gi vidare seinare.

help-for-child = Eg søkjer for barnet mitt
help-for-child-words = barn son dotter familie under 18 foreldre baby
help-for-child-text =
    For ditt eige barn under 18 år kan du bruke ID-porten. Då høyrer søknaden til din konto: du følgjer han til det kjem svar, og du bestiller timen hos politiet eller Servicesenteret for utanlandske arbeidstakarar (SUA).

    Ei stadfesting på opphald for eit barn blir ikkje laga her. Spør utlendingsstyresmakta om ho.

help-register = Korleis lagar eg ein e-postkonto?
help-register-words = lage ny konto registrere opprette brukar e-post
help-register-text =
    1. Vel e-post på den første sida, og så «Lag ein konto».
    2. Skriv e-postadressa di og trykk på knappen.
    3. Ein kode kjem på e-post i løpet av nokre minutt. Skriv han i Minside.
    4. Vel eit passord og skriv namnet ditt.

    Står det at kontoen finst frå før, logg inn eller vel eit nytt passord.

help-password-rules = Korleis må eit passord vere?
help-password-rules-words = passord reglar bokstavar tal store teikn forbode spesialteikn
help-password-rules-text =
    Det må ha minst åtte teikn, éin stor bokstav, éin liten bokstav og eitt tal.

    Det kan ikkje ha æ, ø, å, bokstavar frå andre alfabet eller teikn som @, % og &. Passordprogram bruker ofte slike teikn. Minside kan lage eit passord for deg som blir godteke.

help-forgotten-password = Eg har gløymt passordet
help-forgotten-password-words = gløymt passord nytt tilbakestille feil verkar ikkje
help-forgotten-password-text =
    1. Vel e-post på den første sida, og så «Eg har gløymt passordet».
    2. Skriv e-postadressa di. Ein kode kjem på e-post.
    3. Skriv koden i Minside.
    4. Vel eit nytt passord. Du er logga inn.

    Alle andre stader der du var logga inn, blir logga ut.

help-code-missing = Koden kjem ikkje på e-post
help-code-missing-words = kode ikkje motteken manglar e-post søppelpost spam stadfesting sein
help-code-missing-text =
    - Sjå i mappa for søppelpost (spam).
    - Sjå etter skrivefeil i adressa. Endre ho om ho er feil.
    - Vent eit minutt, og få sendt ein ny kode. Berre den nyaste gjeld.

    Ein kode gjeld berre i ti minutt.

help-email-error = Eg får feil med e-post og passord
help-email-error-words = feilmelding e-post passord feil innlogging nettlesar
help-email-error-text =
    - Vel eit nytt passord.
    - Prøv ei anna maskin eller ein telefon.
    - Hastar det, og du vil sende noko nytt? Du kan lage ein ny konto med ei anna adresse.

    Varer det ved, skriv til brukarstøtta eller bruk chatten. Ein rapport frå Minside og eit bilete av skjermen hjelper dei.

help-lost-access = Eg har mista tilgangen til kontoen
help-lost-access-words = mista tilgang konto sletta gammal e-post borte lenger
help-lost-access-text =
    Prøv først å velje eit nytt passord. Då får du òg vite om kontoen framleis finst.

    Kontoar som ingen har brukt på to år, blir sletta. Har du ikkje lenger e-postadressa, kan kontoen ikkje opnast igjen. Lag ein ny. Har du ein annan konto, kan du bruke han.

    Det du har levert, er ikkje borte: utlendingsstyresmakta har det framleis. Vegvisaren hjelper deg med neste steg.

help-lost-handed-in = Eg har mista kontoen og har levert ein søknad
help-lost-handed-in-words = mista konto levert innsend dokument svar vedtak digipost post
help-lost-handed-in-text =
    Er dokumenta leverte, treng du ikkje gjere noko. Søknaden blir behandla som vanleg. Svaret kjem i Digipost, eller i posten om du ikkje har Digipost.

    Ein time du har bestilt, gjeld framleis. Søk etter e-posten om han, òg i søppelposten. Finn du han ikkje, spør staden: politiet, servicesenteret (SUA), ambassaden eller visumsenteret.

help-lost-not-booked = Eg har mista kontoen og har ingen time enno
help-lost-not-booked-words = mista konto ingen time bestille gebyr tilbake betale igjen
help-lost-not-booked-text =
    Du har to moglegheiter:

    - Spør staden du valde i søknaden (politiet, servicesenteret (SUA), ambassaden eller visumsenteret) om ein time.
    - Lag ein ny konto og søk på nytt. Har du betalt for den første søknaden, kan staden gi det gebyret tilbake.

help-lost-photo = Eg har fått svar og treng time til foto, men har mista kontoen
help-lost-photo-words = foto bilete opphaldskort time politi mista konto vedtak fingeravtrykk
help-lost-photo-text =
    Timen til foto høyrer til kontoen du søkte med. Logg inn på han om du kan.

    Kan du ikkje det, ring politiet og be om ein time.

help-contact-information = Kva er «Kontaktopplysningar»?
help-contact-information-words = kontaktopplysningar adresse telefon e-post registrert endre flytte
help-contact-information-text =
    Der står adressa, telefonnummeret og e-posten som utlendingsstyresmakta har registrert om deg. Du ser det når du loggar inn med ID-porten.

    Det kan ikkje endrast her. Sida seier kvar du melder frå om endringar.

help-residence = Kva står under «Opphald og arbeid»?
help-residence-words = opphald løyve arbeid rett gyldig går ut timar arbeidsgivar fornye
help-residence-text =
    Der står kva løyve du har, frå når til når, og om du kan arbeide: for kven og kor mykje.

    Står det at noko er uklart, er det ikkje eit avslag. Spør utlendingsstyresmakta kva som gjeld for deg. Søk om fornying i god tid.

help-wrong-information = Noko som er registrert om meg, er feil
help-wrong-information-words = feil gale opplysningar namn dato rette urett
help-wrong-information-text =
    Minside viser det utlendingsstyresmakta har registrert, og kan ikkje endre det. Ta kontakt med styresmakta og sei kva som er feil. Ha pass eller opphaldskort for handa.

    Ikkje bruk ei stadfesting med feil i.

help-confirmation = Kva er stadfestinga?
help-confirmation-words = stadfesting bekreftelse pdf dokument prov arbeidsgivar lovleg opphald attest brev
help-confirmation-text =
    Det er ein PDF som seier at du bur lovleg i Noreg, og korleis du kan arbeide. Utlendingsstyresmakta signerer han, så ein arbeidsgivar kan kontrollere at han er ekte.

    Du må vere logga inn med ID-porten og ha eit løyve som gjeld i dag. Han viser dagen han vart laga; lag ein ny når nokon vil ha ein fersk.

help-confirmation-save = Korleis lagrar eg stadfestinga?
help-confirmation-save-words = lagre laste ned pdf fil skrive ut mappe stadfesting
help-confirmation-save-text =
    1. Logg inn med ID-porten og opne «Stadfesting».
    2. Sjå på ho, og vel språka.
    3. Trykk «Lagre stadfestinga» og vel ei mappe.

    På ei maskin som andre bruker: slett fila når du har sendt ho. Sida etter utlogginga viser filene og kan slette dei.

help-confirmation-employer = Korleis veit arbeidsgivaren at ho er ekte?
help-confirmation-employer-words = arbeidsgivar ekte kontrollere sjekke falsk stole qr-kode sende
help-confirmation-employer-text =
    Send sjølve PDF-en, ikkje eit bilete av han. Arbeidsgivaren opnar Minside, vel «Kontroller ei stadfesting» og peikar ut fila. Inga innlogging trengst.

    På papir kan den firkanta koden fotograferast og kontrollerast på same måte.

help-check = Eg har fått ei stadfesting. Korleis kontrollerer eg ho?
help-check-words = kontrollere sjekke arbeidsgivar ekte endra falsk gått ut resultat
help-check-text =
    Vel «Kontroller ei stadfesting» på den første sida, og peik ut PDF-en eller eit fotografi av koden. Du treng ikkje logge inn.

    - Ekte: utlendingsstyresmakta har stadfesta dette, og ingenting er endra.
    - Ekte, men for gammal: det stemte den dagen ho vart laga. Be om ei ny.
    - Endra, eller ikkje signert av utlendingsstyresmakta: ikkje stol på ho.

    Samanlikn namnet med passet til personen.

help-applications = Kvar ser eg søknadene mine?
help-applications-words = søknader liste status kvittering nummer sak følgje
help-applications-text =
    Under «Søknader». Du ser dei som høyrer til kontoen du er logga inn på, med kvitteringsnummer og neste steg.

    Manglar ein? Då er han laga med ein annan konto, kanskje på den andre måten å logge inn på.

help-apply = Korleis søkjer eg?
help-apply-words = søkje søke ny søknad skjema levere sende gebyr utkast
help-apply-text =
    1. Vel «Ny søknad», sei kven han er for og kva du søkjer om.
    2. Fyll ut skjemaet. Det blir lagra av seg sjølv; du kan halde fram seinare.
    3. Sjå over alt og lever. Du får ei kvittering.
    4. Bestill ein time, og ta med pass og papir.

    Gebyret blir vist før du leverer. Du betaler det når du møter.

help-files = Kva filer kan eg leggje ved?
help-files-words = laste opp fil dokument pdf bilete foto storleik stor vedlegg skanne
help-files-text =
    PDF, JPEG og PNG, høgst 20 megabyte kvar og ti til saman. Pass på at alt kan lesast, og at ingen kant er kutta.

    Blir nettet brote, held Minside fram der det stoppa. Filer til ein søknad blir hos utlendingsstyresmakta når du leverer.

help-appointments = Korleis bestiller, flyttar eller avbestiller eg ein time?
help-appointments-words = time bestille flytte endre avbestille tid politi servicesenter forseinka
help-appointments-text =
    Opne «Timar», eller søknaden og så «Bestill». Vel stad, dag og klokkeslett.

    For å flytte eller avbestille, trykk på knappen ved timen. Den gamle timen står til du har ein ny. Du får ein e-post med ei fil til kalenderen.

help-decision = Når og korleis får eg svar?
help-decision-words = vedtak svar resultat ventetid lenge avslag innvilga digipost
help-decision-text =
    Svaret kjem i Digipost, eller i posten om du ikkje har Digipost. Du ser det òg ved søknaden.

    Fekk du eit løyve, er neste steg ofte eit foto hos politiet, til opphaldskortet. Fekk du nei, seier vedtaket korleis du klagar, og innan når.

help-letters = Eg får ikkje e-post frå Min side
help-letters-words = brev e-post varsel ikkje motteke søppelpost time melding
help-letters-text =
    Vi skriv til e-postadressa til kontoen. Sjå i mappa for søppelpost, og sjå om adressa er rett.

    Alt som står i e-postane, står òg på Min side. E-postane har aldri ei lenkje som loggar deg inn.

help-two-accounts = Eg har to kontoar
help-two-accounts-words = to kontoar begge annan konto manglar idporten e-post byte
help-two-accounts-text =
    Det er vanleg: éin med ID-porten, éin med e-post. Dei veit ikkje om kvarandre.

    Under «Søknader» kan du byte til den andre måten å logge inn på. Du blir logga ut først.

help-shared-computer = Eg bruker ei maskin som andre òg bruker
help-shared-computer-words = delt felles bibliotek servicesenter maskin trygg spor offentleg
help-shared-computer-text =
    Sei frå i Minside når det blir spurt kven som bruker maskina, eller under Innstillingar. Då:

    - blir ingenting igjen når du går
    - blir du logga ut etter få minutt, og når skjermen blir låst eller vindauget lukka
    - spør ID-porten deg på nytt kvar gong

    Slett filer du har lagra, og lukk nettlesaren òg.

help-countdown = Kvifor blir eg logga ut etter ei stund?
help-countdown-words = nedteljing automatisk logga ut tid minutt utan bruk bli lenger
help-countdown-text =
    Så ingen andre finn sida di open. Eit minutt før spør Minside om du er der. Trykk «Bli innlogga», så held du fram der du var.

    Etter den lengste tillatne tida må du logge inn på nytt. Det du har fylt ut i ein søknad, er lagra. Under Innstillingar kan du velje kortare tid.

help-keyring = Passordlageret er låst eller manglar
help-keyring-words = passordlager nøkkelring keyring låst manglar minne
help-keyring-text =
    I passordlageret til maskina har Minside at du er logga inn, og, medan du lagar ein konto eller vel nytt passord, e-postadressa du bruker til det. Utan passordlageret verkar alt, men når du lukkar Minside, blir du logga ut.

    Ingenting blir skrive i ei fil i staden. Vil du vere innlogga etter at du lukkar, lås opp lageret, eller spør den som har ansvar for maskina.

help-clock = Klokka på maskina går feil
help-clock-words = klokke tid dato feil fort sakte tidssone automatisk
help-clock-text =
    Ei innlogging gjeld berre i nokre minutt. Går klokka feil, ser ho for gammal ut, eller ikkje gyldig enno.

    Opne innstillingane for dato og klokkeslett på maskina, og slå på automatisk tid. Prøv så igjen. Sjølvtesten viser kor mykje klokka går feil.

help-network = Det er ikkje noko nett
help-network-words = nettverk internett fråkopla inga samband wifi nåast ikkje tregt
help-network-text =
    Opne kva nettside som helst i nettlesaren. Verkar ikkje det heller, ligg feilen i nettet.

    - På bibliotek, hotell og tog må du ofte godta noko i nettlesaren først.
    - Slå det trådlause nettet av og på.

    Ingenting du har levert, er borte.

help-proxy = Nettverket ber om eit passord (proxy)
help-proxy-words = proxy mellomtenar passord 407 firma arbeidsplass skule nettverk brannmur
help-proxy-text =
    På nokre arbeidsplassar og skular går alt gjennom ein mellomtenar. Vil han ha namn og passord, kjem ikkje Minside gjennom.

    Bruk eit anna nett, til dømes det i telefonen, eller spør den som har ansvar for dette.

help-browser = Nettlesaren opnar seg ikkje
help-browser-words = nettlesar opnar ikkje ingenting skjer lenkje vindauge kopiere adresse
help-browser-text =
    1. Sjå bak Minside: nettlesaren kan vere open alt.
    2. Trykk «Opne nettlesaren igjen».
    3. Kjem ingenting, trykk «Kopier adressa» og lim ho inn i ein nettlesar på denne maskina.

    Det må vere på same maskin som Minside, elles finn ikkje innlogginga tilbake.

help-https = Nettlesaren seier at sida ikkje er sikker eller ikkje kan opnast
help-https-words = https sikker samband åtvaring nettlesar ikkje trygg sertifikat
help-https-text =
    Når du kjem tilbake, opnar nettlesaren ei adresse som byrjar med http://127.0.0.1. Det er di eiga maskin, og ingenting forlèt ho.

    Nokre nettlesarar vil ha https overalt. Vel å gå vidare til sida, eller slå av «berre https» for ho, og logg inn på nytt.

help-service-down = Min side eller ID-porten svarer ikkje
help-service-down-words = nede utilgjengeleg vedlikehald svarer ikkje treg feil tenar seinare
help-service-down-text =
    Vent nokre minutt og prøv igjen. Det er ikkje noko gale med deg eller saka di.

    Hastar det, til dømes fordi du har ein time i dag, ring staden der du har timen.

help-too-often = Det står at eg har prøvd for mange gonger
help-too-often-words = for mange forsøk ofte vente sperra grense minutt
help-too-often-text =
    Etter nokre feil forsøk ventar Min side ei stund, så ingen kan gjette passordet ditt. Det står kor mange minutt. Fleire forsøk hjelper ikkje.

    Var det ikkje deg? Vel eit nytt passord når tida er over.

help-kept = Kva lagrar Minside på denne maskina?
help-kept-words = lagre lagrar data personvern spor innstillingar filer
help-kept-text =
    - innstillingane dine: språk, fargar, storleik og kva måte du logga inn på sist, aldri kven
    - i passordlageret: at du er logga inn, til det er slutt; og, medan du lagar ein konto eller vel nytt passord, e-postadressa du bruker til det, som kan brukast i høgst ein halv time

    Ingenting av det du ser, blir skrive på disken. Filer du lagrar, er dine. Under Innstillingar er det ein knapp som fjernar alt.

help-reading = Kan eg gjere det lettare å lese?
help-reading-words = språk tekst storleik større skrift fargar mørk kontrast skjermlesar tastatur
help-reading-text =
    Under Innstillingar vel du språk, fargar og storleik, opptil fire gonger så stort. Ctrl og pluss, Ctrl og minus gjer det òg.

    Alt kan gjerast med tastatur, og skjermlesarar kan lese alt. Bruker maskina di høg kontrast eller mindre rørsle, gjer Minside det òg.

help-self-test = Kva er sjølvtesten?
help-self-test-words = sjølvtest test sjekke maskin diagnose verkar nettverk
help-self-test-text =
    Han prøver ut alt ei innlogging treng: nett, klokke, ID-porten, Min side, nettlesar, passordlager og meir. Kvar linje seier at det verkar, eller kva du kan gjere.

    Han treng inga innlogging og endrar ingenting.

help-report = Kva står i ein rapport til brukarstøtta?
help-report-words = rapport brukarstøtte diagnose logg skjermbilete sende personvern
help-report-text =
    Versjonar, innstillingar, sjølvtesten og kva sider og feilkodar du har sett. Ikkje namn, nummer, adresse, passord eller noko frå saka di.

    Du les alt før du lagrar, og kan leggje til kva som skjedde, og eit bilete. Minside sender ingenting.

help-people = Eg vil snakke med eit menneske
help-people-words = kontakt telefon chat e-post brukarstøtte opningstider snakke menneske person
help-people-text =
    Under «Hjelp frå menneske» finn du chatten med opningstider, e-posten til brukarstøtta, og sidene til Digdir og utlendingsstyresmakta.

    Ha feilkoden klar om det var ein. Sei aldri passordet eller kodane dine til nokon, heller ikkje til brukarstøtta.

help-phishing = Eg har fått ei melding som ber meg logge inn. Er ho ekte?
help-phishing-words = svindel phishing sms melding lenkje falsk mistenkjeleg e-post
help-phishing-text =
    Logg aldri inn gjennom ei lenkje i ei melding. Start Minside sjølv.

    Utlendingsstyresmakta og Minside ber aldri om passordet ditt, BankID-koden din eller pengar i ei melding. Har du gitt bort noko: ring banken, og vel eit nytt passord.

help-official = Høyrer Minside til utlendingsstyresmakta?
help-official-words = offisiell styresmakt udi kven har laga stole ekte program
help-official-text =
    Nei. Minside er eit program som loggar deg inn på Min side. Det er ikkje laga av utlendingsstyresmakta eller ID-porten.

    Din elektroniske ID blir berre skriven på ID-porten si eiga side i nettlesaren. Adressa skal byrje med https://login.idporten.no/.

help-not-set-up = Minside seier at det ikkje er sett opp
help-not-set-up-words = miljø manglar øydelagd ikkje sett opp installere fil administrator
help-not-set-up-text =
    Minside treng ei fil som seier kvar Min side og ID-porten er. Den som gjer klar installasjonen, legg ho ved.

    Spør den som installerte Minside. Var det deg sjølv: Det hjelper ikkje å installere på nytt. ADMIN.md, som følgde med Minside, seier i kapittelet «Environment files» kva som manglar.
