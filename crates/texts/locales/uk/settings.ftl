title-settings = Налаштування
settings-look = Мова і вигляд
settings-language-locked = Мову вибрав адміністратор цього комп’ютера.
settings-zoom = Розмір усього
settings-zoom-keys = З клавіатури: Ctrl і плюс, Ctrl і мінус, Ctrl і 0.
settings-times = Коли завершується сеанс
settings-idle = Завершувати сеанс, якщо нічого не робити протягом
settings-minutes = { $minutes ->
    [one] { $minutes } хвилини
    [few] { $minutes } хвилин
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
  }
settings-idle-fixed = { $minutes ->
    [one] Сеанс завершується, якщо нічого не робити протягом { $minutes } хвилини. На цьому комп’ютері це не можна змінити.
    [few] Сеанс завершується, якщо нічого не робити протягом { $minutes } хвилин. На цьому комп’ютері це не можна змінити.
    [many] Сеанс завершується, якщо нічого не робити протягом { $minutes } хвилин. На цьому комп’ютері це не можна змінити.
   *[other] Сеанс завершується, якщо нічого не робити протягом { $minutes } хвилини. На цьому комп’ютері це не можна змінити.
  }
settings-absolute = { $minutes ->
    [one] У будь-якому разі сеанс завершується через { $minutes } хвилину. За хвилину до цього ви побачите попередження.
    [few] У будь-якому разі сеанс завершується через { $minutes } хвилини. За хвилину до цього ви побачите попередження.
    [many] У будь-якому разі сеанс завершується через { $minutes } хвилин. За хвилину до цього ви побачите попередження.
   *[other] У будь-якому разі сеанс завершується через { $minutes } хвилини. За хвилину до цього ви побачите попередження.
  }
settings-environment = До чого під’єднано Minside
settings-environment-name = Середовище
settings-environment-sandbox = Для спроб. Тут немає справжніх людей.
settings-environment-test = Для тестів. Тут немає справжніх людей.
settings-environment-production = Справжнє
settings-environment-none = Жодного: Minside ще не налаштовано.
settings-service = «Моя сторінка»
settings-remove = Видалити все
settings-remove-what = Minside зберігає на цьому комп’ютері ваші налаштування, а в сховищі паролів — дані про те, що ви увійшли. І те, і те можна видалити. Файли, які ви зберегли самі, залишаться.
settings-remove-ask = Видалити налаштування і те, що є у сховищі паролів?
settings-remove-ask-logged-in = Спершу ваш сеанс завершиться. Видалити налаштування і те, що є у сховищі паролів?
settings-remove-yes = Так, видалити все
settings-remove-button = Видалити все, що зберігає Minside
notice-everything-removed = Усе, що Minside зберігав на цьому комп’ютері, видалено.
