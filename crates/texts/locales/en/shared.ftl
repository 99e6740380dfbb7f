## Computers that others use

notification-countdown-title = You will be logged out in a minute
notification-countdown-text = Go back to Minside if you want to stay logged in.
signed-out-reason-locked = You were logged out because the screen was locked.
signed-out-reason-suspended = You were logged out because the computer went to sleep.
signed-out-reason-switched-away = You were logged out because somebody else began to use the computer.
signed-out-reason-shut-down = You were logged out because the computer was shut down.
signed-out-reason-closed = You were logged out because the window was closed.
shared-heading = Who uses this computer?
shared-label = Others use this computer too
shared-what = Then nothing is kept when you leave: you are logged out after a few minutes without use, when the screen is locked, and when you close the window.
shared-private = The administrator of this computer has decided that it is not shared.
shared-forced = The administrator of this computer has decided that it is shared. Nothing is kept when you leave.
shared-policy-broken = The settings of this computer's administrator cannot be read. To be safe, Minside uses the shortest times and keeps nothing. Tell whoever looks after the computer.
shared-unseen = This computer does not tell Minside when the screen is locked. So you are logged out sooner when nothing is done. Log out before you leave.
overview-places = { $count ->
    [one] You are logged in to this account in one other place.
   *[other] You are logged in to this account in { $count } other places.
  }
log-out-everywhere = Log out everywhere
saving-shared = Others use this computer. The file stays here after you log out, unless you delete it. The receipt shows it and has a button for that.
