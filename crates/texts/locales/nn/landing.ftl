## The page that the browser lands on

landing-success-title = ID-porten har stadfesta kven du er
landing-success-body = Du kan lukke denne fanen og gå tilbake til Minside.
landing-refused-title = Denne innlogginga kan ikkje brukast på Min side
landing-refused-body = Min side krev BankID, Buypass eller Commfides. MinID er ikkje nok. Lukk denne fanen og prøv på nytt frå Minside.
landing-cancelled-title = Du avbraut innlogginga
landing-cancelled-body = Du er ikkje logga inn. Lukk denne fanen. Du kan prøve på nytt frå Minside.
landing-failed-title = Innlogginga verka ikkje
landing-failed-body = Du er ikkje logga inn. Lukk denne fanen og gå tilbake til Minside. Der står det kva som skjedde, og kva du kan gjere.
landing-logged-out-title = Du er logga ut av ID-porten
landing-logged-out-body = Du kan lukke denne fanen. Viss fleire bruker denne maskina, bør du lukke nettlesaren òg.
landing-logging-out-title = Vi loggar deg ut av ID-porten
landing-logging-out-body = Trykk på knappen viss ingenting skjer.
landing-logging-out-button = Logg ut av ID-porten
landing-stray-title = Her er det ingenting
landing-stray-body = Lukk denne fanen og gå tilbake til Minside.
