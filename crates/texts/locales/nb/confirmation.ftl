## Confirmation

confirmation-lead = Bekreftelsen er en PDF-fil. Den viser at du oppholder deg lovlig i Norge, og hvilket arbeid du kan ha. Du kan gi den til en arbeidsgiver.
confirmation-language = Språk i dokumentet
confirmation-save = Lagre bekreftelsen
confirmation-step-fetching = Henter bekreftelsen …
confirmation-step-choosing = Velg hvor den skal lagres.
confirmation-step-writing = Lagrer …
confirmation-child = Bekreftelse for barnet ditt kan ikke lages her. Kontakt utlendingsmyndigheten om det.
confirmation-saved = Bekreftelsen er lagret
confirmation-saved-shared = Bruker andre denne maskinen? Send filen til deg selv, og slett den når du logger ut.
confirmation-open-folder = Vis filen
confirmation-ended = Det er ingenting å bekrefte: Tillatelsen din er utløpt
confirmation-ended-meaning = Bekreftelsen kan bare lages når det finnes en gyldig tillatelse. Har du søkt om en ny tillatelse, eller mener du at dette er feil, kan du kontakte utlendingsmyndigheten.
confirmation-none = Det er ingenting å bekrefte: Ingen tillatelse er registrert
confirmation-none-meaning = Bekreftelsen kan bare lages når det finnes en gyldig tillatelse. Mener du at dette er feil, kan du kontakte utlendingsmyndigheten.
confirmation-unclear = Registeret gir ikke svar på om oppholdet ditt kan bekreftes
confirmation-unclear-meaning = Det betyr ikke at du mangler tillatelse. En saksbehandler må se på det. Kontakt utlendingsmyndigheten.
confirmation-preview = Slik ser dokumentet ut
confirmation-preview-page = Side { $page } av { $pages } av bekreftelsen slik den blir lagret. En skjermleser kan lese den lagrede filen.
confirmation-pair = { $norwegian } og { $other }
