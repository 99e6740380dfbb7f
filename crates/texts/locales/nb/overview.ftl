## Overview

overview-logged-in-as = Du er logget inn som
overview-way = Du brukte: { $way }.
overview-no-name = Du er logget inn med ID-porten. Utlendingsmyndigheten har ikke registrert noe om deg.
overview-remember-logout = Logg ut når du er ferdig.
overview-residency = Se tillatelsen din, og hvilket arbeid du kan ha.
overview-residency-button = Se opphold og arbeid
overview-confirmation = Lagre et dokument som viser arbeidsgiveren at du bor her lovlig.
overview-confirmation-button = Hent bekreftelsen
overview-contact = Se e-postadressen, telefonnummeret og postadressen som er registrert om deg.
overview-contact-button = Se kontaktopplysninger
