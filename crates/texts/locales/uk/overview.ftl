## Огляд

overview-logged-in-as = Ви увійшли як
overview-way = Спосіб входу: { $way }.
overview-no-name = Ви увійшли через ID-porten. Імміграційна служба не має про вас жодних даних.
overview-remember-logout = Закінчивши, не забудьте вийти.
overview-residency = Перегляньте свій дозвіл і те, як ви можете працювати.
overview-residency-button = Переглянути проживання і роботу
overview-confirmation = Збережіть документ, який покаже роботодавцю, що ви живете тут законно.
overview-confirmation-button = Отримати підтвердження
overview-contact = Перегляньте свої зареєстровані електронну адресу, номер телефону та поштову адресу.
overview-contact-button = Переглянути контактні дані
