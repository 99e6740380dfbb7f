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
start-trouble = Jeg får ikke logget inn
