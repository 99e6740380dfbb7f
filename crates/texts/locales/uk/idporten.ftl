## ID-porten

idporten-heading = Увійти через ID-porten
idporten-lead = «Моя сторінка» показує чутливі дані, тому потрібен електронний ідентифікатор найвищого рівня.
idporten-works = Підходять
idporten-works-not = Не підходить
idporten-minid-why = його рівень занизький
idporten-confirm = Я маю BankID, Buypass або Commfides
idporten-confirm-missing = Поставте позначку, якщо маєте один із цих трьох. Якщо не маєте, увійти через ID-porten не можна.
idporten-what-happens = Відкриється ваш браузер. Увійдіть у ньому і поверніться сюди. Ніколи нікому не давайте свій електронний ідентифікатор.
idporten-start = Відкрити браузер і увійти
idporten-help-heading = Потрібна допомога?
idporten-help-text = За ID-porten відповідає Digdir, Норвезьке агентство з цифровізації. Воно допомагає з ID-porten; імміграційна служба з цим допомогти не може.
idporten-get-eid = Як отримати електронний ідентифікатор
idporten-help-digdir = Допомога від Digdir
waiting-heading = Увійдіть у своєму браузері
waiting-step-preparing = Minside готує вхід
waiting-step-browser = Ви входите в браузері
waiting-step-finishing = Відкривається «Моя сторінка»
waiting-step-done = — готово
waiting-minutes-left =
    { $minutes ->
        [one] Minside чекатиме ще { $minutes } хвилину.
        [few] Minside чекатиме ще { $minutes } хвилини.
        [many] Minside чекатиме ще { $minutes } хвилин.
       *[other] Minside чекатиме ще { $minutes } хвилини.
    }
waiting-seconds-left =
    { $seconds ->
        [one] Minside чекатиме ще { $seconds } секунду.
        [few] Minside чекатиме ще { $seconds } секунди.
        [many] Minside чекатиме ще { $seconds } секунд.
       *[other] Minside чекатиме ще { $seconds } секунди.
    }
waiting-browser-failed = Не вдалося відкрити браузер. Скопіюйте адресу і вставте її в браузер на цьому комп’ютері.
waiting-hint-https-forced = Ваш браузер змінив адресу цього комп’ютера на https і не зміг повернутися. Вимкніть «лише HTTPS» для 127.0.0.1 або скористайтеся іншим браузером.
waiting-open-again = Відкрити браузер ще раз
waiting-copy = Скопіювати адресу
waiting-copied = Адресу скопійовано. Вставте її в браузер на цьому комп’ютері.
waiting-closed-tab = Ви закрили сторінку в браузері? Відкрийте її ще раз або скасуйте вхід.
