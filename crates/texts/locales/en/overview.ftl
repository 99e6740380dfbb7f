## Overview

overview-logged-in-as = You are logged in as
overview-way = You used: { $way }.
overview-no-name = You are logged in with ID-porten. The immigration authority has nothing registered about you.
overview-remember-logout = Log out when you are done.
overview-residency = See your permit, and what work you may do.
overview-residency-button = See residence and work
overview-confirmation = Save a document that shows your employer that you live here legally.
overview-confirmation-button = Get the confirmation
overview-contact = See the e-mail address, phone number and postal address registered about you.
overview-contact-button = See contact information
