## Contact

contact-lead = Slik kan utlendingsstyresmakta nå deg.
contact-email = E-post
contact-phone = Telefon
contact-address = Adresse
contact-not-registered = Ikkje registrert
contact-wrong = Er noko feil, eller manglar noko? Sei frå til utlendingsstyresmakta.
