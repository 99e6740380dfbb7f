## Overview

overview-logged-in-as = Du er logga inn som
overview-way = Du brukte: { $way }.
overview-no-name = Du er logga inn med ID-porten. Utlendingsstyresmakta har ikkje registrert noko om deg.
overview-remember-logout = Logg ut når du er ferdig.
overview-residency = Sjå løyvet ditt, og kva arbeid du kan ha.
overview-residency-button = Sjå opphald og arbeid
overview-confirmation = Lagre eit dokument som viser arbeidsgivaren at du bur her lovleg.
overview-confirmation-button = Hent stadfestinga
overview-contact = Sjå e-postadressa, telefonnummeret og postadressa som er registrert om deg.
overview-contact-button = Sjå kontaktopplysningar
