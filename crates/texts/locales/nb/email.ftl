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
code-seconds-left = { $seconds ->
    [one] Koden kan brukes i 1 sekund til.
   *[other] Koden kan brukes i { $seconds } sekunder til.
  }
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
reset-missing-safe = Det du har levert, er fortsatt hos utlendingsmyndigheten, og timer du har bestilt, gjelder fortsatt.
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
notice-logged-out-to-switch-email = Du er logget ut av Min side. Nå kan du logge inn med e-post.
