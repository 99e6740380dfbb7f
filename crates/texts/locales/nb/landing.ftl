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
