title-self-test = Self-test
self-test-lead = Minside tries out what a login needs. Nobody is logged in or out, and nothing is kept.
self-test-open = Test this computer
self-test-again = Test again
self-test-running = Testing …
self-test-done = { $bad ->
    [0] All that a login needs works.
    [one] One thing does not work. It says below what you can do.
   *[other] { $bad } things do not work. It says below what you can do.
  }
self-test-good = Works
self-test-notice = Good to know
self-test-bad = Does not work
self-test-check-network = Network
self-test-check-proxy = Proxy
self-test-check-clock = Clock
self-test-check-issuer = ID-porten
self-test-check-service = My page
self-test-check-keyring = Password store
self-test-check-browser = Browser
self-test-check-loopback = The way back from the browser
self-test-check-policy = Administrator's settings
self-test-check-signals = Locked screen and sleep
self-test-check-web-view = What draws this window
self-test-network-reached = The network works.
self-test-network-nothing = Neither ID-porten nor My page can be reached.
self-test-network-nothing-next = Check that the computer is on the internet: open a web page in the browser. In a library or hotel you may have to accept something there first.
self-test-proxy-none = The computer goes to the internet directly.
self-test-proxy-used = The computer goes to the internet through { $what }.
self-test-clock-right = The clock is right.
self-test-clock-ahead = { $minutes ->
    [one] The clock is 1 minute ahead.
   *[other] The clock is { $minutes } minutes ahead.
  }
self-test-clock-behind = { $minutes ->
    [one] The clock is 1 minute behind.
   *[other] The clock is { $minutes } minutes behind.
  }
self-test-clock-unknown = The clock could not be compared, as My page did not answer.
self-test-clock-unknown-next = Look whether date and time are right.
self-test-issuer-good = ID-porten answers.
self-test-issuer-without-level = ID-porten answers, but not with the security level that My page needs.
self-test-issuer-without-level-next = Try again later. If it stays like this, tell support.
self-test-service-good = My page answers.
self-test-keyring-good = The password store works.
self-test-keyring-unused = Others use this computer too, so nothing is put in the password store.
self-test-browser-found = There is a browser for logging in.
self-test-browser-missing = No browser is set up for opening web pages.
self-test-browser-missing-next = Install a browser, or choose one as the standard browser in the computer's settings. You can also copy the address during a login.
self-test-browser-unknown = The computer does not say which browser it uses.
self-test-browser-unknown-next = If no browser opens when you log in, press "Copy the address" and paste it into a browser.
self-test-loopback-good = A browser on this computer can come back to Minside.
self-test-policy-none = Nobody has decided anything for this computer.
self-test-policy-in-force = An administrator has decided some settings.
self-test-policy-broken = The administrator's settings cannot be read. The most careful ones hold.
self-test-policy-broken-next = Tell whoever looks after this computer.
self-test-signals-whole = The computer says when the screen is locked and when it goes to sleep.
self-test-signals-part = The computer does not tell everything when somebody goes away.
self-test-signals-part-next = You are logged out sooner when nothing is done. Log out before you leave.
self-test-signals-none = The computer does not say when the screen is locked.
self-test-signals-none-next = You are logged out sooner when nothing is done. Log out before you leave.
self-test-web-view-good = Version { $what }
self-test-web-view-old = Version { $what } is too old. Some pages may look wrong.
self-test-web-view-old-next = Update the computer.
self-test-web-view-unknown = The version is not known.
self-test-web-view-unknown-next = If pages look wrong, update the computer.
self-test-took-too-long = It took too long.
self-test-took-too-long-next = Test again. If it stays like this, start the computer again.
