## Start

start-heading = Korleis vil du logge inn?
start-lead = Det er to måtar. Kvar har sin eigen konto, og ingenting kan flyttast frå den eine til den andre.
start-last-way = Førre innlogging på denne maskina var med: { $way }.
start-recommended = Tilrådd
start-idporten-safer = Vernar opplysningane dine betre
start-idporten-all = Gir tilgang til alt på Min side
start-idporten-no-password = Ikkje noko passord å hugse
start-idporten-contact = Sjå kontaktopplysningane som er registrerte om deg
start-idporten-residency = Sjå opphaldet ditt og om du kan arbeide
start-idporten-confirmation = Lagre ei stadfesting til arbeidsgivar
start-idporten-future = Nye tenester kjem her først
start-idporten-eids = Du treng BankID, Buypass eller Commfides.
start-idporten-no-minid = MinID kan ikkje brukast.
start-idporten-button = Logg inn med ID-porten
start-email-applications = Følg søknader som er laga med denne e-postkontoen
start-email-others = Best når du søkjer for ein annan person
start-email-without = For deg som ikkje har norsk elektronisk ID
start-email-button = Logg inn med e-post
start-trouble = Eg får ikkje logga inn
