## Після виходу

signed-out-reason-asked = Ви вийшли.
signed-out-reason-idle = Сеанс завершено, бо якийсь час нічого не відбувалося.
signed-out-reason-absolute = Сеанс завершено, бо найдовший дозволений час минув.
signed-out-reason-ended-by-service = «Моя сторінка» завершила ваш сеанс. Щоб продовжити, увійдіть ще раз.
receipt-heading = Що зроблено
receipt-memory-done = Minside більше не пам’ятає нічого, що показував про вас.
receipt-keyring-under-way = Очищуємо сховище паролів комп’ютера.
receipt-keyring-done = У сховищі паролів комп’ютера не залишилося даних про ваш вхід.
receipt-keyring-not-needed = У сховищі паролів комп’ютера нічого не зберігалося.
receipt-keyring-failed = Сховище паролів комп’ютера не відповіло. Те, що в ньому є, перестане діяти, щойно «Моя сторінка» завершить ваш сеанс.
receipt-service-under-way = «Моя сторінка» завершує ваш сеанс.
receipt-service-done = «Моя сторінка» завершила ваш сеанс.
receipt-service-not-needed = «Моя сторінка» вже завершила ваш сеанс раніше.
receipt-service-failed = Не вдалося зв’язатися з «Моєю сторінкою». Ваш сеанс там завершиться сам, якщо ним якийсь час не користуватися.
receipt-idporten-under-way = Відкрився браузер, щоб завершити ваш сеанс в ID-porten.
receipt-idporten-done = Ви вийшли з ID-porten у браузері.
receipt-idporten-unconfirmed = Браузер отримав запит на вихід з ID-porten, але відповіді немає. Подивіться в браузер і закрийте його.
receipt-idporten-failed = Можливо, ваш сеанс в ID-porten у браузері ще триває. Закрийте всі вікна браузера.
receipt-files-heading = Файли на цьому комп’ютері
receipt-files-lead = Ви зберегли ці файли. Вони ще тут. Якщо цим комп’ютером користуються й інші, надішліть файли куди треба і видаліть їх.
receipt-delete-files =
    { $count ->
        [one] Видалити { $count } файл
        [few] Видалити { $count } файли
        [many] Видалити { $count } файлів
       *[other] Видалити { $count } файлу
    }
receipt-deleted =
    { $count ->
        [one] Видалено { $count } файл.
        [few] Видалено { $count } файли.
        [many] Видалено { $count } файлів.
       *[other] Видалено { $count } файлу.
    }
receipt-not-deleted =
    { $count ->
        [one] Не вдалося видалити { $count } файл. Видаліть його самі.
        [few] Не вдалося видалити { $count } файли. Видаліть їх самі.
        [many] Не вдалося видалити { $count } файлів. Видаліть їх самі.
       *[other] Не вдалося видалити { $count } файлу. Видаліть їх самі.
    }
receipt-done = Готово
