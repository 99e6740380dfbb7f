## Confirmation

confirmation-lead = Stadfestinga er ei PDF-fil. Ho viser at du oppheld deg lovleg i Noreg, og kva arbeid du kan ha. Du kan gi ho til ein arbeidsgivar.
confirmation-language = Språk i dokumentet
confirmation-save = Lagre stadfestinga
confirmation-step-fetching = Hentar stadfestinga …
confirmation-step-choosing = Vel kvar ho skal lagrast.
confirmation-step-writing = Lagrar …
confirmation-child = Stadfesting for barnet ditt kan ikkje lagast her. Kontakt utlendingsstyresmakta om det.
confirmation-saved = Stadfestinga er lagra
confirmation-saved-shared = Bruker andre denne maskina? Send fila til deg sjølv, og slett ho når du loggar ut.
confirmation-open-folder = Vis fila
confirmation-ended = Det er ingenting å stadfeste: Løyvet ditt er utgått
confirmation-ended-meaning = Stadfestinga kan berre lagast når det finst eit gyldig løyve. Har du søkt om eit nytt løyve, eller meiner du at dette er feil, kan du kontakte utlendingsstyresmakta.
confirmation-none = Det er ingenting å stadfeste: Ikkje noko løyve er registrert
confirmation-none-meaning = Stadfestinga kan berre lagast når det finst eit gyldig løyve. Meiner du at dette er feil, kan du kontakte utlendingsstyresmakta.
confirmation-unclear = Registeret gir ikkje svar på om opphaldet ditt kan stadfestast
confirmation-unclear-meaning = Det betyr ikkje at du manglar løyve. Ein saksbehandlar må sjå på det. Kontakt utlendingsstyresmakta.
confirmation-preview = Slik ser dokumentet ut
confirmation-preview-page = Side { $page } av { $pages } av stadfestinga slik ho blir lagra. Ein skjermlesar kan lese den lagra fila.
confirmation-pair = { $norwegian } og { $other }
