## The page that the browser lands on

landing-success-title = ID-porten has confirmed who you are
landing-success-body = You can close this tab and go back to Minside.
landing-refused-title = This login cannot be used for My page
landing-refused-body = My page needs BankID, Buypass or Commfides. MinID is not enough. Close this tab and try again from Minside.
landing-cancelled-title = You cancelled the login
landing-cancelled-body = You are not logged in. Close this tab; you can try again from Minside.
landing-failed-title = The login did not work
landing-failed-body = You are not logged in. Close this tab and go back to Minside: it says what happened and what you can do.
landing-logged-out-title = You are logged out of ID-porten
landing-logged-out-body = You can close this tab. If others use this computer, close the browser too.
landing-logging-out-title = Logging you out of ID-porten
landing-logging-out-body = If nothing happens, press the button.
landing-logging-out-button = Log out of ID-porten
landing-stray-title = There is nothing here
landing-stray-body = Close this tab and go back to Minside.
