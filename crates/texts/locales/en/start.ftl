## Start

start-heading = How would you like to log in?
start-lead = There are two ways. Each has its own account, and nothing can be moved from one to the other.
start-last-way = The last login on this computer was with: { $way }.
start-recommended = Recommended
start-idporten-safer = Protects your information better
start-idporten-all = Opens everything on My page
start-idporten-no-password = No password to remember
start-idporten-contact = See the contact information registered about you
start-idporten-residency = See your residence and whether you may work
start-idporten-confirmation = Save a confirmation for your employer
start-idporten-future = New services come here first
start-idporten-eids = You need BankID, Buypass or Commfides.
start-idporten-no-minid = MinID cannot be used.
start-idporten-button = Log in with ID-porten
start-email-applications = Follow applications made with this e-mail account
start-email-others = Best when you apply for somebody else
start-email-without = For people without a Norwegian electronic ID
start-email-button = Log in with e-mail
start-trouble = I cannot log in
