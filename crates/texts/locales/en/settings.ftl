title-settings = Settings
settings-look = Language and look
settings-language-locked = The administrator of this computer has chosen the language.
settings-zoom = Size of everything
settings-zoom-keys = With the keyboard: Ctrl and plus, Ctrl and minus, Ctrl and 0.
settings-times = When you are logged out
settings-idle = Log me out when I have done nothing for
settings-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
  }
settings-idle-fixed = { $minutes ->
    [one] You are logged out when you have done nothing for 1 minute. On this computer that cannot be changed.
   *[other] You are logged out when you have done nothing for { $minutes } minutes. On this computer that cannot be changed.
  }
settings-absolute = { $minutes ->
    [one] In any case you are logged out after 1 minute. A minute before, you are warned.
   *[other] In any case you are logged out after { $minutes } minutes. A minute before, you are warned.
  }
settings-environment = What Minside is connected to
settings-environment-name = Environment
settings-environment-sandbox = For trying things out. Nobody here is real.
settings-environment-test = For tests. Nobody here is real.
settings-environment-production = The real one
settings-environment-none = None: Minside is not set up yet.
settings-service = My page
settings-remove = Remove everything
settings-remove-what = Minside keeps your settings on this computer. In the computer's password store it keeps that you are logged in and, while you make an account or choose a new password, that e-mail address. It can remove all of this. Files that you saved yourself are not touched.
settings-remove-ask = Do you want to remove the settings, and what is in the password store?
settings-remove-ask-logged-in = You will be logged out first. Do you want to remove the settings, and what is in the password store?
settings-remove-yes = Yes, remove everything
settings-remove-button = Remove everything that Minside keeps
notice-everything-removed = Everything that Minside kept on this computer is removed.
