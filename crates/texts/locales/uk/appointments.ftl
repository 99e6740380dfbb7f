title-appointments = Записи на прийом
title-booking = Записатися на прийом
title-moving = Перенести прийом
overview-appointments = Переглядайте, переносьте або скасовуйте свої прийоми.
overview-appointments-button = Переглянути записи на прийом
appointments-lead = Це записи на прийом за заявами цього облікового запису.
appointments-empty = У вас немає записів на прийом
appointments-empty-how = На прийом записуються з поданої заяви. Відкрийте заяву.
appointments-lost-account = Запис на прийом чинний, навіть якщо ви втратите доступ до облікового запису. Час і місце є в електронному листі, який ви тоді отримали; якщо не можете його знайти, зверніться до пункту прийому.
appointment-purpose-documents = Подати документи і показати паспорт
appointment-purpose-photo = Сфотографуватися для посвідки на проживання
appointment-book-documents = Записатися на прийом
appointment-book-photo = Записатися на фотографування
appointment-minutes = { $minutes ->
    [one] { $minutes } хвилина
    [few] { $minutes } хвилини
    [many] { $minutes } хвилин
   *[other] { $minutes } хвилини
  }
appointment-local-time = Вказано місцевий час пункту прийому, а не норвезький.
appointment-letter = Вам надіслано електронний лист із часом і місцем.
appointment-no-letter = Ваша електронна адреса не зареєстрована, тому запишіть час і місце.
appointment-move = Перенести
appointment-cancel = Скасувати прийом
appointment-cancel-ask = Тоді цей час може отримати хтось інший. Скасувати прийом?
appointment-cancel-yes = Так, скасувати
appointment-keep = Ні, залишити
appointment-begun = Цей прийом уже не можна перенести або скасувати тут.
notice-appointment-booked = Вас записано на прийом.
notice-appointment-moved = Прийом перенесено.
notice-appointment-cancelled = Прийом скасовано.
meeting-point = Пункт прийому
meeting-point-choose = Де ви подасте документи?
meeting-point-none = Виберіть пункт прийому
place-police = Поліція
place-sua = Сервісний центр для іноземних працівників (SUA)
place-embassy = Посольство
place-visa-centre = Візовий центр
booking-moves = Ваш нинішній запис: { $time }
booking-no-times = Тут немає вільного часу на найближчі два місяці. Спробуйте інший пункт прийому або подивіться ще раз завтра.
booking-more = Показати більше днів
booking-chosen = Ви вибрали
booking-book = Записатися на цей час
booking-move = Перенести на цей час
booking-busy = Хвилинку …
