## Contact

contact-lead = Slik kan styresmakta nå deg.
contact-email = E-post
contact-phone = Telefon
contact-address = Adresse
contact-not-registered = Ikkje registrert
contact-wrong = Er noko feil, eller manglar noko? Si frå til styresmakta.
