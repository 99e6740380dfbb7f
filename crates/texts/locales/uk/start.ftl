## Початок

start-heading = Як ви хочете увійти?
start-lead = Є два способи. Кожен має власний обліковий запис, і з одного до іншого нічого не можна перенести.
start-last-way = Спосіб останнього входу на цьому комп’ютері: { $way }.
start-recommended = Рекомендовано
start-idporten-safer = Краще захищає ваші дані
start-idporten-all = Відкриває все на «Моїй сторінці» (Min side)
start-idporten-no-password = Не треба пам’ятати пароль
start-idporten-contact = Перегляньте свої зареєстровані контактні дані
start-idporten-residency = Перегляньте дані про своє проживання і право на роботу
start-idporten-confirmation = Збережіть підтвердження для роботодавця
start-idporten-future = Нові послуги з’являються спершу тут
start-idporten-eids = Потрібен BankID, Buypass або Commfides.
start-idporten-no-minid = MinID не підходить.
start-idporten-button = Увійти через ID-porten
start-email-applications = Стежте за заявами, поданими з цього облікового запису
start-email-others = Найкраще, якщо ви подаєте заяву за іншу людину
start-email-without = Для тих, хто не має норвезького електронного ідентифікатора
start-email-button = Увійти електронною поштою
start-trouble = Не можу увійти
