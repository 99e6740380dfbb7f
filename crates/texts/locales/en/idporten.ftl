## ID-porten

idporten-heading = Log in with ID-porten
idporten-lead = My page shows sensitive information, so it asks for an electronic ID at the highest level.
idporten-works = These can be used
idporten-works-not = This cannot be used
idporten-minid-why = its level is too low
idporten-confirm = I have BankID, Buypass or Commfides
idporten-confirm-missing = Tick the box if you have one of the three. If you do not, you cannot log in with ID-porten.
idporten-what-happens = Your web browser opens. Log in there, and come back here. Never share your electronic ID with anybody.
idporten-start = Open the browser and log in
idporten-help-heading = Do you need help?
idporten-help-text = ID-porten is run by Digdir, the Norwegian Digitalisation Agency. They help with ID-porten; the immigration authority cannot.
idporten-get-eid = How to get an electronic ID
idporten-help-digdir = Help from Digdir
waiting-heading = Log in in your browser
waiting-step-preparing = Minside prepares the login
waiting-step-browser = You log in in the browser
waiting-step-finishing = My page opens
waiting-step-done = – done
waiting-minutes-left =
    { $minutes ->
        [one] Minside waits for 1 more minute.
       *[other] Minside waits for { $minutes } more minutes.
    }
waiting-seconds-left = { $seconds ->
    [one] Minside waits for 1 more second.
   *[other] Minside waits for { $seconds } more seconds.
  }
waiting-browser-failed = The browser could not be opened. Copy the address and paste it into a browser on this computer.
waiting-hint-https-forced = Your browser changed the address of this computer to https and could not come back. Turn off "HTTPS only" for 127.0.0.1, or use another browser.
waiting-open-again = Open the browser again
waiting-copy = Copy the address
waiting-copied = The address is copied. Paste it into a browser on this computer.
waiting-closed-tab = Did you close the page in the browser? Open it again, or cancel.
