## Signed out

signed-out-reason-asked = You logged out.
signed-out-reason-idle = You were logged out because nothing happened for a while.
signed-out-reason-absolute = You were logged out because you had been logged in for as long as is allowed.
signed-out-reason-ended-by-service = My page ended your login. Log in again to go on.
receipt-heading = What was done
receipt-memory-done = Minside has forgotten everything it showed about you.
receipt-keyring-under-way = The computer's password store is being cleared.
receipt-keyring-done = Nothing of your login is left in the computer's password store.
receipt-keyring-not-needed = Nothing was kept in the computer's password store.
receipt-keyring-failed = The computer's password store did not answer. What is in it no longer works once My page has ended your login.
receipt-service-under-way = My page is ending your login.
receipt-service-done = My page has ended your login.
receipt-service-not-needed = My page had already ended your login.
receipt-service-failed = My page could not be reached. Your login there ends by itself when it has not been used for a while.
receipt-idporten-under-way = Your browser has opened to log you out of ID-porten.
receipt-idporten-done = You are logged out of ID-porten in the browser.
receipt-idporten-unconfirmed = The browser was asked to log you out of ID-porten, but no answer came. Look at the browser, and close it.
receipt-idporten-failed = You may still be logged in to ID-porten in the browser. Close every window of the browser.
receipt-files-heading = Files on this computer
receipt-files-lead = You saved these files. They are still here. If others use this computer, delete them when you have sent them on.
receipt-delete-files =
    { $count ->
        [one] Delete the file
       *[other] Delete the { $count } files
    }
receipt-deleted =
    { $count ->
        [one] 1 file is deleted.
       *[other] { $count } files are deleted.
    }
receipt-not-deleted =
    { $count ->
        [one] 1 file could not be deleted. Delete it yourself.
       *[other] { $count } files could not be deleted. Delete them yourself.
    }
receipt-done = Done
