## Контактні дані

contact-lead = Так імміграційна служба може з вами зв’язатися.
contact-email = Електронна пошта
contact-phone = Телефон
contact-address = Адреса
contact-not-registered = Не зареєстровано
contact-wrong = Щось неправильно або чогось бракує? Повідомте імміграційну службу.
