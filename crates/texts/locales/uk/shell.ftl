## Оболонка

title-start = Вхід на «Мою сторінку» (Min side)
title-idporten = Вхід через ID-porten
title-idporten-waiting = Чекаємо на браузер
title-overview = Огляд
title-contact = Контактні дані
title-residency = Проживання і робота
title-confirmation = Підтвердження
title-signed-out = Ви вийшли
skip-to-content = Перейти до вмісту
environment-sandbox = ПІСОЧНИЦЯ: лише для спроб. Тут немає справжніх людей.
environment-test = ТЕСТОВЕ СЕРЕДОВИЩЕ: тут немає справжніх людей.
environment-none = Minside ще не налаштовано.
language = Мова
language-nb = Norsk bokmål
language-nn = Norsk nynorsk
language-en = English
language-uk = Українська
language-ar = العربية
theme = Кольори
theme-system = Кольори: автоматично
theme-light = Кольори: світлі
theme-dark = Кольори: темні
navigation = Розділи «Моєї сторінки»
log-out = Вийти
log-out-now = Вийти зараз
stay = Залишитися
countdown-title = Ви ще тут?
countdown-text = { $seconds ->
    [one] Сеанс завершиться через { $seconds } секунду.
    [few] Сеанс завершиться через { $seconds } секунди.
    [many] Сеанс завершиться через { $seconds } секунд.
   *[other] Сеанс завершиться через { $seconds } секунди.
  }
countdown-absolute = Найдовший дозволений час сеансу минув. Щоб продовжити, увійдіть ще раз.
session-minutes-left =
    { $minutes ->
        [one] Залишилася { $minutes } хвилина
        [few] Залишилося { $minutes } хвилини
        [many] Залишилося { $minutes } хвилин
       *[other] Залишилося { $minutes } хвилини
    }
account-no-name = Ви увійшли
way-id-porten = ID-porten
way-email = Електронна пошта і пароль
not-official = Minside створено не імміграційною службою і не ID-porten.
close = Закрити
back = Назад
cancel = Скасувати
loading = Завантаження
action-retry = Спробувати ще раз
action-sign-in = Спробувати ще раз
action-save-again = Зберегти ще раз
contact-authority = Як звернутися до імміграційної служби
period-from-to = з { $from } до { $to }
period-from = З { $from }, без кінцевої дати
memory-only-no-keyring = На цьому комп’ютері немає безпечного місця для паролів. Сеанс триватиме, доки ви не закриєте Minside.
memory-only-keyring-locked = Сховище паролів цього комп’ютера заблоковане. Сеанс триватиме, доки ви не закриєте Minside.
memory-only-keyring-slow = Сховище паролів цього комп’ютера не відповідає. Сеанс триватиме, доки ви не закриєте Minside.
memory-only-keyring-failed = Сховище паролів цього комп’ютера не спрацювало. Сеанс триватиме, доки ви не закриєте Minside.
notice-login-cancelled = Вхід скасовано. Нічого не збережено.
notice-session-restored = Ваш попередній сеанс ще триває. Якщо це не ви, вийдіть.
not-in-your-language = Не все тут є вашою мовою. Натомість ви бачите англійську.
field-missing = На це ще немає відповіді.
countdown-end-title = Ваш час майже вичерпано
countdown-go-on = Продовжити останню хвилину
help-found-count = { $count ->
    [one] Знайдено { $count } відповідь.
    [few] Знайдено { $count } відповіді.
   *[many] Знайдено { $count } відповідей.
}
