## Computers that others use

notification-countdown-title = Du blir logget ut om ett minutt
notification-countdown-text = Gå tilbake til Minside hvis du vil være logget inn.
signed-out-reason-locked = Du ble logget ut fordi skjermen ble låst.
signed-out-reason-suspended = Du ble logget ut fordi maskinen gikk i hvilemodus.
signed-out-reason-switched-away = Du ble logget ut fordi noen andre begynte å bruke maskinen.
signed-out-reason-shut-down = Du ble logget ut fordi maskinen ble slått av.
signed-out-reason-closed = Du ble logget ut fordi vinduet ble lukket.
shared-heading = Hvem bruker denne maskinen?
shared-label = Andre bruker også denne maskinen
shared-what = Da blir ingenting igjen når du går: du blir logget ut etter noen få minutter uten bruk, når skjermen låses, og når du lukker vinduet.
shared-private = Den som administrerer denne maskinen, har bestemt at den ikke er delt.
shared-forced = Den som administrerer denne maskinen, har bestemt at den er delt. Ingenting blir igjen når du går.
shared-policy-broken = Innstillingene fra den som administrerer maskinen, kan ikke leses. For sikkerhets skyld bruker Minside de korteste tidene og lagrer ingenting. Si fra til den som har ansvar for maskinen.
shared-unseen = Denne maskinen sier ikke fra til Minside når skjermen låses. Derfor blir du logget ut tidligere når ingenting skjer. Logg ut før du går.
overview-places = { $count ->
    [one] Du er logget inn på denne kontoen ett annet sted.
   *[other] Du er logget inn på denne kontoen { $count } andre steder.
  }
log-out-everywhere = Logg ut overalt
saving-shared = Andre bruker denne maskinen. Filen blir liggende her etter at du har logget ut, hvis du ikke sletter den. Kvitteringen viser den og har en knapp for det.
