title-self-test = Самоперевірка
self-test-lead = Minside перевіряє те, що потрібно для входу. Ніхто не входить і не виходить, нічого не зберігається.
self-test-open = Перевірити цей комп’ютер
self-test-again = Перевірити ще раз
self-test-running = Перевіряємо …
self-test-done = { $bad ->
    [0] Усе, що потрібно для входу, працює.
    [one] { $bad } річ не працює. Нижче сказано, що можна зробити.
    [few] { $bad } речі не працюють. Нижче сказано, що можна зробити.
    [many] { $bad } речей не працюють. Нижче сказано, що можна зробити.
   *[other] { $bad } речі не працюють. Нижче сказано, що можна зробити.
  }
self-test-good = Працює
self-test-notice = Варто знати
self-test-bad = Не працює
self-test-check-network = Мережа
self-test-check-proxy = Проксі-сервер
self-test-check-clock = Годинник
self-test-check-issuer = ID-porten
self-test-check-service = «Моя сторінка»
self-test-check-keyring = Сховище паролів
self-test-check-browser = Браузер
self-test-check-loopback = Шлях назад із браузера
self-test-check-policy = Налаштування адміністратора
self-test-check-signals = Блокування екрана і сон
self-test-check-web-view = Те, що малює це вікно
self-test-network-reached = Мережа працює.
self-test-network-nothing = Ні ID-porten, ні «Моя сторінка» не відповідають.
self-test-network-nothing-next = Перевірте, чи комп’ютер під’єднано до інтернету: відкрийте будь-яку сторінку в браузері. У бібліотеці чи готелі там, можливо, спершу треба щось прийняти.
self-test-proxy-none = Комп’ютер виходить в інтернет напряму.
self-test-proxy-used = Комп’ютер виходить в інтернет через { $what }.
self-test-clock-right = Годинник іде правильно.
self-test-clock-ahead = { $minutes ->
    [one] Годинник поспішає на { $minutes } хвилину.
    [few] Годинник поспішає на { $minutes } хвилини.
    [many] Годинник поспішає на { $minutes } хвилин.
   *[other] Годинник поспішає на { $minutes } хвилини.
  }
self-test-clock-behind = { $minutes ->
    [one] Годинник відстає на { $minutes } хвилину.
    [few] Годинник відстає на { $minutes } хвилини.
    [many] Годинник відстає на { $minutes } хвилин.
   *[other] Годинник відстає на { $minutes } хвилини.
  }
self-test-clock-unknown = Годинник не вдалося порівняти, бо «Моя сторінка» не відповіла.
self-test-clock-unknown-next = Подивіться, чи правильні дата і час.
self-test-issuer-good = ID-porten відповідає.
self-test-issuer-without-level = ID-porten відповідає, але без рівня безпеки, потрібного «Моїй сторінці».
self-test-issuer-without-level-next = Спробуйте пізніше. Якщо нічого не зміниться, повідомте службу підтримки.
self-test-service-good = «Моя сторінка» відповідає.
self-test-keyring-good = Сховище паролів працює.
self-test-keyring-unused = Цим комп’ютером користуються й інші, тому в сховище паролів нічого не кладемо.
self-test-browser-found = Є браузер, через який можна увійти.
self-test-browser-missing = Не налаштовано жодного браузера, що відкриває вебсторінки.
self-test-browser-missing-next = Установіть браузер або виберіть типовий у налаштуваннях комп’ютера. Під час входу можна також скопіювати адресу.
self-test-browser-unknown = Комп’ютер не каже, яким браузером користується.
self-test-browser-unknown-next = Якщо під час входу браузер не відкриється, натисніть «Скопіювати адресу» і вставте її в браузер.
self-test-loopback-good = Браузер на цьому комп’ютері може повернутися до Minside.
self-test-policy-none = Адміністратор нічого не визначив для цього комп’ютера.
self-test-policy-in-force = Деякі налаштування визначив адміністратор.
self-test-policy-broken = Налаштування адміністратора не вдається прочитати. Діють найобережніші.
self-test-policy-broken-next = Повідомте того, хто відповідає за комп’ютер.
self-test-signals-whole = Комп’ютер повідомляє, коли екран блокується і коли він засинає.
self-test-signals-part = Комп’ютер не про все повідомляє, коли від нього відходять.
self-test-signals-part-next = Якщо нічого не робити, сеанс завершиться раніше. Вийдіть, перш ніж відійти.
self-test-signals-none = Комп’ютер не повідомляє, коли екран блокується.
self-test-signals-none-next = Якщо нічого не робити, сеанс завершиться раніше. Вийдіть, перш ніж відійти.
self-test-web-view-good = Версія { $what }
self-test-web-view-old = Версія { $what } застара. Деякі сторінки можуть мати неправильний вигляд.
self-test-web-view-old-next = Оновіть комп’ютер.
self-test-web-view-unknown = Версія невідома.
self-test-web-view-unknown-next = Якщо сторінки мають неправильний вигляд, оновіть комп’ютер.
self-test-took-too-long = Це тривало надто довго.
self-test-took-too-long-next = Перевірте ще раз. Якщо нічого не зміниться, перезапустіть комп’ютер.
