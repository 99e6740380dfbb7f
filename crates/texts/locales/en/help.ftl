title-help = Help
help-open = Help
help-about = Help with this
help-search = What do you want to know?
help-search-hint = Write a few words, as you would say them. Spelling does not matter.
help-search-none = Nothing was found. Try other words, or look below.
help-found = Found
help-related = See also
help-all = All questions
help-section-login = Logging in
help-section-idporten = ID-porten
help-section-email = E-mail and password
help-section-my-page = My page
help-section-cases = Applications and appointments
help-section-computer = This computer
help-section-people = Help from people
help-link-guide-way = Which way should I use?
help-link-guide-lost-access = Guide: lost access
help-link-guide-trouble = Guide: I cannot log in
help-link-register = Make an account
help-link-reset = Choose a new password
help-link-check = Check a confirmation
help-link-self-test = Test this computer
help-link-report = Make a report for support
help-link-settings = Settings

## Help. A text is made of paragraphs; lines that begin with a hyphen are a list, with a number are steps.

help-where = Where do I log in to My page?
help-where-words = login sign in page start address website udi
help-where-text =
    Here, in Minside. Choose one of the two ways on the first screen: ID-porten, or e-mail and password.

    Minside opens ID-porten in your own browser and comes back by itself afterwards.

help-cannot-log-in = I cannot log in. What can I do?
help-cannot-log-in-words = error fail problem stuck not working login impossible help
help-cannot-log-in-text =
    First find out which way you use. Then try this, one after the other:

    1. Test this computer: Minside looks for what is wrong.
    2. Try another computer or phone.
    3. With e-mail: choose a new password.
    4. With ID-porten: try another browser, or another electronic ID if you have one, or ask Digdir.

    If nothing helps, save a report and send it to support.

help-minid = Can I log in with MinID?
help-minid-words = minid level 3 level 4 security low not accepted refused
help-minid-text =
    No. My page holds sensitive information, and MinID is not strong enough for it.

    You can use BankID, Buypass or Commfides. If you have none of them, log in with e-mail and password.

help-difference = What is the difference between ID-porten and e-mail?
help-difference-words = compare difference ways two best choose recommend
help-difference-text =
    With ID-porten you prove who you are. That is why it opens everything:

    - what is registered about you
    - your residence and your right to work
    - the confirmation for an employer

    With e-mail you can apply, follow applications and book appointments made with that account. Choose e-mail when you apply for another person, or have no electronic ID.

help-move-applications = Can I move applications from one account to another?
help-move-applications-words = move transfer merge copy account applications switch
help-move-applications-text =
    No. Each way of logging in has its own account, and each e-mail address too. What you began in one account stays there.

    If you miss an application, log out and log in the way you used when you made it.

help-log-out = Do I have to log out?
help-log-out-words = log out logout sign out leave close automatic session end
help-log-out-text =
    Yes, always when you are done. Press "Log out" at the top. Until then, whoever sits at the computer can read what is registered about you.

    Minside also logs you out after a while without use, but do not rely on it.

    If you logged in with ID-porten, the browser opens once more so that you are logged out there too.

help-idporten-how = How do I log in with ID-porten?
help-idporten-how-words = idporten id-porten bankid buypass commfides how steps
help-idporten-how-text =
    You need BankID, Buypass or Commfides.

    1. Choose ID-porten on the first screen.
    2. Your browser opens. The address must begin with https://login.idporten.no/.
    3. Choose your electronic ID and confirm.
    4. Come back to Minside. You are logged in.

    Minside never sees your code or password.

help-get-eid = How do I get an electronic ID?
help-get-eid-words = get order bankid electronic id eid bank passport d-number
help-get-eid-text =
    BankID comes from a Norwegian bank. Buypass and Commfides are sold by the companies of those names. You need a Norwegian identity number or D-number, and you must show your passport.

    It can take days or weeks. Until then you can log in with e-mail.

help-idporten-trouble = ID-porten or BankID does not work
help-idporten-trouble-words = bankid error idporten fails code app digdir locked blocked
help-idporten-trouble-text =
    Digdir runs ID-porten, and the bank runs BankID. Neither Minside nor the immigration authority can repair them.

    - BankID is locked or lost: ask your bank.
    - Another fault in ID-porten: ask Digdir.
    - Try another electronic ID if you have one.

    Do you need My page today? Many things can also be done with e-mail and password.

help-idporten-must = Do I have to use ID-porten?
help-idporten-must-words = must have to required idporten optional without
help-idporten-must-text =
    No. You can always choose e-mail and password.

    But what is registered about you, and the confirmation for an employer, can only be opened with ID-porten.

help-idporten-advantages = Why is ID-porten better?
help-idporten-advantages-words = advantages benefit why idporten better safer
help-idporten-advantages-text =
    - Nobody else can get in, even with your e-mail password.
    - There is no password to remember.
    - You see your contact information, your residence and your right to work.
    - You can save a confirmation for your employer.
    - New services come there first.

help-for-others = I apply for another person
help-for-others-words = apply behalf other person friend adult somebody else applying wife husband partner mother father
help-for-others-text =
    Use e-mail and password. The other person could never open an application that was made with your electronic ID.

    Never lend your electronic ID, and never use somebody else's. An e-mail account can be handed over later.

help-for-child = I apply for my child
help-for-child-words = child son daughter family under 18 parent baby kid applying
help-for-child-text =
    For your own child under 18 you can use ID-porten. Then the application belongs to your account: you follow it until there is an answer, and you book the appointment with the police or the Service Centre for Foreign Workers (SUA).

    A confirmation of residence for a child is not made here. Ask the immigration authority for it.

help-register = How do I make an e-mail account?
help-register-words = create new account register sign up e-mail user
help-register-text =
    1. Choose e-mail on the first screen, then "Make an account".
    2. Write your e-mail address and press the button.
    3. A code comes by e-mail within minutes. Write it in Minside.
    4. Choose a password and write your name.

    If it says that there is an account already, log in, or choose a new password.

help-password-rules = What must a password be like?
help-password-rules-words = password rules letters number capital characters forbidden special generator
help-password-rules-text =
    It needs at least eight characters, one capital letter, one small letter and one number.

    It cannot have æ, ø, å, letters of other alphabets, or signs such as @, % and &. Password programs often use such signs. Minside can make a password for you that is accepted.

help-forgotten-password = I have forgotten my password
help-forgotten-password-words = forgot forgotten password reset new wrong does not work
help-forgotten-password-text =
    1. Choose e-mail on the first screen, then "I have forgotten the password".
    2. Write your e-mail address. A code comes by e-mail.
    3. Write the code in Minside.
    4. Choose a new password. You are logged in.

    All other places where you were logged in are logged out.

help-code-missing = The code does not come by e-mail
help-code-missing-words = code not received missing e-mail spam junk verification late
help-code-missing-text =
    - Look in the folder for junk mail (spam).
    - Check the address for typing errors. Change it if it is wrong.
    - Wait a minute, then have a new code sent. Only the newest code counts.

    A code is good for ten minutes only.

help-email-error = I get an error with e-mail and password
help-email-error-words = error message e-mail password wrong login fails browser
help-email-error-text =
    - Choose a new password.
    - Try another computer or phone.
    - Is it urgent, and you want to send something new? You can make a new account with another address.

    If it goes on, write to support or use the chat. A report from Minside and a picture of the screen help them.

help-lost-access = I have lost access to my account
help-lost-access-words = lost access account deleted old e-mail gone no longer
help-lost-access-text =
    Try to choose a new password first. It also tells you whether the account still exists.

    Accounts that nobody used for two years are deleted. If you no longer have the e-mail address, the account cannot be opened again. Make a new one. If you have another account, you can use that.

    What you have handed in is not lost: the immigration authority still has it. The guide helps you with the next step.

help-lost-handed-in = I lost my account and have handed in an application
help-lost-handed-in-words = lost account handed in submitted documents answer decision digipost post
help-lost-handed-in-text =
    If the documents are handed in, you need not do anything. The application goes on as usual. The answer comes by Digipost, or by post if you have no Digipost.

    An appointment that you booked still holds. Search your e-mail for the message about it, in the junk folder too. If you do not find it, ask the place: the police, the service centre (SUA), the embassy or the visa centre.

help-lost-not-booked = I lost my account and have no appointment yet
help-lost-not-booked-words = lost account no appointment book fee refund pay again
help-lost-not-booked-text =
    You have two ways:

    - Ask the place that you chose in the application (the police, the service centre (SUA), the embassy or the visa centre) for an appointment.
    - Make a new account and apply again. If you paid for the first application, the place can give that fee back.

help-lost-photo = I have an answer and need a photo appointment, but lost my account
help-lost-photo-words = photo residence card appointment police lost account decision fingerprint
help-lost-photo-text =
    The appointment for the photo belongs to the account that you applied with. Log in to that one if you can.

    If you cannot, call the police and ask them for a time.

help-contact-information = What is "Contact information"?
help-contact-information-words = contact information address phone e-mail registered change move
help-contact-information-text =
    It shows the address, telephone number and e-mail that the immigration authority has registered about you. You see it when you log in with ID-porten.

    It cannot be changed here. The page says where to report a change.

help-residence = What does "Residence and work" say?
help-residence-words = residence permit work right valid until expires hours employer renew
help-residence-text =
    It says which permit you have, from when until when, and whether you can work: for whom, and how much.

    If it says that something is not clear, that is no refusal. Ask the immigration authority what holds for you. Apply for renewal well in time.

help-wrong-information = Something registered about me is wrong
help-wrong-information-words = wrong error mistake information name date incorrect correct
help-wrong-information-text =
    Minside shows what the immigration authority has registered and cannot change it. Contact the authority and say what is wrong. Have your passport or residence card at hand.

    Do not use a confirmation with an error in it.

help-confirmation = What is the confirmation?
help-confirmation-words = confirmation pdf document proof employer legal residency certificate letter
help-confirmation-text =
    It is a PDF that says that you live in Norway legally, and how you can work. The immigration authority signs it, so that an employer can check that it is genuine.

    You need to be logged in with ID-porten, and have a permit that holds today. It shows the day on which it was made; make a new one when somebody wants a fresh one.

help-confirmation-save = How do I save the confirmation?
help-confirmation-save-words = save download pdf file print store folder
help-confirmation-save-text =
    1. Log in with ID-porten and open "Confirmation".
    2. Look at it, and choose the languages.
    3. Press "Save the confirmation" and choose a folder.

    On a computer that others use, delete the file when you have sent it. The page after logging out shows the files and can delete them.

help-confirmation-employer = How does my employer know that it is genuine?
help-confirmation-employer-words = employer genuine check verify fake trust qr code send
help-confirmation-employer-text =
    Send the PDF itself, not a picture of it. The employer opens Minside, chooses "Check a confirmation" and picks the file. No login is needed.

    On paper, the square code can be photographed and checked the same way.

help-check = I have been given a confirmation. How do I check it?
help-check-words = check verify employer genuine altered false expired result
help-check-text =
    Choose "Check a confirmation" on the first screen, and pick the PDF, or a photograph of the code. You need not log in.

    - Genuine: the immigration authority stated this, and nothing was changed.
    - Genuine, but too old: it was true on the day it was made. Ask for a new one.
    - Altered, or not signed by the immigration authority: do not trust it.

    Compare the name with the person's passport.

help-applications = Where do I see my applications?
help-applications-words = applications list status receipt number case follow progress
help-applications-text =
    Under "Applications". You see those of the account that you are logged in to, with the receipt number and what comes next.

    Is one missing? It was made with another account, perhaps the other way of logging in.

help-apply = How do I apply?
help-apply-words = apply new application form hand in submit send fee draft
help-apply-text =
    1. Choose "New application", say whom it is for and what you apply for.
    2. Fill in the form. It saves itself; you can go on later.
    3. Look over everything and hand it in. You get a receipt.
    4. Book an appointment, and bring your passport and papers.

    The fee is shown before you hand in. You pay it at the appointment.

help-files = Which files can I add?
help-files-words = upload file document pdf photo picture size large attach scan
help-files-text =
    PDF, JPEG and PNG, at most 20 megabytes each and ten in all. Take care that everything can be read and no edge is cut off.

    If the network breaks, Minside goes on where it stopped. Files for an application stay with the immigration authority when you hand it in.

help-appointments = How do I book, move or cancel an appointment?
help-appointments-words = appointment book move change cancel time police service centre late
help-appointments-text =
    Open "Appointments", or the application and then "Book". Choose the place, the day and the time.

    To move or cancel, press the button at the appointment. The old time is kept until you have a new one. You get an e-mail with a file for your calendar.

help-decision = When and how do I get the answer?
help-decision-words = decision answer result waiting time long when refused granted digipost
help-decision-text =
    The answer comes by Digipost, or by post if you have no Digipost. You also see it at the application.

    If you got a permit, the next step is often a photo at the police, for the residence card. If you got no, the decision says how to appeal and until when.

help-letters = I do not get e-mails from My page
help-letters-words = letters e-mail notification not received spam appointment message
help-letters-text =
    We write to the e-mail address of the account. Look in the folder for junk mail, and check the address.

    Everything that the e-mails say is also on My page. The e-mails never hold a link that logs you in.

help-two-accounts = I have two accounts
help-two-accounts-words = two accounts both other account missing idporten e-mail switch
help-two-accounts-text =
    That is common: one with ID-porten, one with e-mail. They know nothing of each other.

    At "Applications" you can switch to the other way of logging in. You are logged out first.

help-shared-computer = I use a computer that others use too
help-shared-computer-words = shared public library service centre computer safe traces
help-shared-computer-text =
    Say so in Minside when it asks who uses the computer, or in Settings. Then:

    - nothing is kept when you leave
    - you are logged out after a few minutes, and when the screen is locked or the window closed
    - ID-porten asks you again each time

    Delete files that you saved, and close the browser too.

help-countdown = Why am I logged out after a while?
help-countdown-words = countdown automatic logged out time minutes idle stay longer
help-countdown-text =
    So that nobody else finds your page open. A minute before, Minside asks whether you are still there. Press "Stay logged in", and you go on where you were.

    After the longest allowed time you must log in again. What you wrote in an application is saved. In Settings you can choose a shorter time.

help-keyring = The password store is locked or missing
help-keyring-words = keyring keychain password store locked missing wallet memory
help-keyring-text =
    Minside keeps in the computer's password store that you are logged in and, while you make an account or choose a new password, that e-mail address. Without the store everything works, but when you close Minside you are logged out.

    Nothing is ever written to a file instead. If you want to stay logged in after closing, unlock the store, or ask whoever looks after the computer.

help-clock = The clock of this computer is wrong
help-clock-words = clock time date wrong ahead behind timezone automatic
help-clock-text =
    A login holds for minutes only. If the clock is wrong, it looks too old or not yet valid.

    Open the computer's settings for date and time, and turn on automatic time. Then try again. The self-test shows by how much the clock is off.

help-network = There is no network
help-network-words = network internet offline no connection wifi unreachable slow
help-network-text =
    Open any web page in your browser. If that does not work either, the fault is in the network.

    - In libraries, hotels and trains you often have to accept something in the browser first.
    - Turn the wireless network off and on.

    Nothing that you have handed in is lost.

help-proxy = The network asks for a password (proxy)
help-proxy-words = proxy password 407 company work school network firewall
help-proxy-text =
    In some workplaces and schools all traffic goes through a proxy. If that wants a name and a password, Minside cannot go through.

    Use another network, for example your phone's, or ask whoever looks after this one.

help-browser = The browser does not open
help-browser-words = browser does not open nothing happens link window copy address
help-browser-text =
    1. Look behind Minside: the browser may be open already.
    2. Press "Open the browser again".
    3. If nothing comes, press "Copy the address" and paste it into any browser on this computer.

    It must be on the same computer as Minside, or the login cannot come back.

help-https = The browser says that the page is not safe or cannot be opened
help-https-words = https secure connection warning browser not safe only certificate
help-https-text =
    When you come back, the browser opens an address that begins with http://127.0.0.1. That is your own computer, and nothing leaves it.

    Some browsers want https everywhere. Choose to go on to the page, or turn "https only" off for it, and log in again.

help-service-down = My page or ID-porten does not answer
help-service-down-words = down unavailable maintenance does not answer slow error server later
help-service-down-text =
    Wait a few minutes and try again. Nothing is wrong with you or your case.

    If it is urgent, for example because of an appointment today, call the place of the appointment.

help-too-often = It says that I tried too often
help-too-often-words = too many tries often wait blocked limit minutes
help-too-often-text =
    After some wrong tries My page waits a while, so that nobody can guess your password. It says how many minutes. Trying more does not help.

    Was it not you? Choose a new password when the time is over.

help-kept = What does Minside keep on this computer?
help-kept-words = keep store data privacy traces saved settings files
help-kept-text =
    - your settings: language, colours, size, and which way you logged in last, never who
    - in the password store: that you are logged in, until it ends; and, while you make an account or choose a new password, that e-mail address, which can be used for half an hour at most

    Nothing of what you see is written to the disk. Files that you save are yours. Settings has a button that removes everything.

help-reading = Can I make it easier to read?
help-reading-words = language text size zoom larger colours dark contrast screen reader keyboard
help-reading-text =
    In Settings you choose language, colours and size, up to four times as large. Ctrl and plus, Ctrl and minus do it too.

    Everything can be done with the keyboard, and screen readers can read everything. If your computer uses high contrast or less motion, Minside does so too.

help-self-test = What is the self-test?
help-self-test-words = self test check computer diagnose works network keyring
help-self-test-text =
    It tries out all that a login needs: network, clock, ID-porten, My page, browser, password store and more. Each line says that it works, or what you can do.

    It needs no login and changes nothing.

help-report = What is in a report for support?
help-report-words = report support diagnostics log screenshot send privacy
help-report-text =
    Versions, settings, the self-test, and which screens and error codes you saw. No name, number, address, password or anything from your case.

    You read all of it before you save it, and can add what happened and a picture. Nothing is sent by Minside.

help-people = I want to talk to a person
help-people-words = contact phone chat e-mail support opening hours talk person human
help-people-text =
    Under "Help from people" you find the chat with its hours, the e-mail of support, and the pages of Digdir and the immigration authority.

    Have the error code ready, if there was one. Never tell anybody your password or your codes, not even support.

help-phishing = I got a message that asks me to log in. Is it genuine?
help-phishing-words = phishing fraud scam sms message link fake suspicious mail
help-phishing-text =
    Never log in through a link in a message. Start Minside yourself.

    The immigration authority and Minside never ask for your password, your BankID code or money by message. If you gave something away: call your bank, and choose a new password.

help-official = Does Minside belong to the immigration authority?
help-official-words = official authority udi who made trust genuine app
help-official-text =
    No. Minside is a program that logs you in to My page. It is not made by the immigration authority or ID-porten.

    Your electronic ID is only ever typed into ID-porten's own page in your browser. The address must begin with https://login.idporten.no/.

help-not-set-up = Minside says that it is not set up
help-not-set-up-words = environment missing broken not set up install file administrator
help-not-set-up-text =
    Minside needs a file that says where My page and ID-porten are. Whoever prepares the installation adds it.

    Ask whoever installed Minside. If that was you: installing it again does not help. ADMIN.md, which came with Minside, says in the chapter “Environment files” what is missing.
