## Contact

contact-lead = This is how the immigration authority can reach you.
contact-email = E-mail
contact-phone = Phone
contact-address = Address
contact-not-registered = Not registered
contact-wrong = Is something wrong or missing? Tell the immigration authority.
