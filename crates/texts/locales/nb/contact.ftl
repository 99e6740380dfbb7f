## Contact

contact-lead = Slik kan utlendingsmyndigheten nå deg.
contact-email = E-post
contact-phone = Telefon
contact-address = Adresse
contact-not-registered = Ikke registrert
contact-wrong = Er noe feil, eller mangler noe? Si fra til utlendingsmyndigheten.
