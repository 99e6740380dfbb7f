## Помилки

error-code-label = Код для підтримки:
error-login-cancelled-in-browser-title = Ви скасували вхід
error-login-cancelled-in-browser-meaning = Ви натиснули «Скасувати» в браузері. Ви не увійшли, і нічого не збережено.
error-login-cancelled-in-browser-next = Можете спробувати ще раз, коли захочете.
error-login-timed-out-title = Браузер не повернувся вчасно
error-login-timed-out-meaning = Ви не увійшли. Minside більше не чекає.
error-login-timed-out-next = Спробуйте ще раз. Якщо браузер показує помилку, скористайтеся іншим браузером.
error-login-level-too-low-title = Цей електронний ідентифікатор не підходить для «Моєї сторінки»
error-login-level-too-low-meaning = Для «Моєї сторінки» потрібен BankID, Buypass або Commfides: вони мають найвищий рівень. Рівень MinID нижчий. Ви не увійшли.
error-login-level-too-low-next = Спробуйте ще раз із BankID, Buypass або Commfides. Якщо у вас немає жодного з них, подивіться, як його отримати.
error-login-refused-title = ID-porten відхилив вхід
error-login-refused-meaning = Ви не увійшли. Причина не у вас, а в ID-porten або в тому, як там зареєстровано Minside.
error-login-refused-next = Спробуйте ще раз за кілька хвилин. Якщо це повторюється, зверніться до Digdir, що відповідає за ID-porten.
error-login-answer-invalid-title = Відповідь від ID-porten не вдалося використати
error-login-answer-invalid-meaning = Ви не увійшли.
error-login-answer-invalid-next = Спробуйте ще раз. Якщо це повторюється, зверніться до підтримки і назвіть код нижче.
error-login-answer-forged-title = Вхід зупинено, щоб вас захистити
error-login-answer-forged-meaning = Відповідь від ID-porten надійшла не так, як мала б. Можливо, хтось у неї втрутився. Ви не увійшли.
error-login-answer-forged-next = Спробуйте ще раз. Якщо це станеться знову, скористайтеся іншою мережею і повідомте підтримці код нижче.
error-login-clock-wrong-title = Годинник цього комп’ютера, можливо, неправильний
error-login-clock-wrong-meaning = { $off ->
    [0] Вхід здається застарілим або датованим майбутнім. Ви не увійшли.
    [one] Вхід здається застарілим або датованим майбутнім. Ви не увійшли. Годинник помиляється приблизно на { $off } хвилину.
    [few] Вхід здається застарілим або датованим майбутнім. Ви не увійшли. Годинник помиляється приблизно на { $off } хвилини.
    [many] Вхід здається застарілим або датованим майбутнім. Ви не увійшли. Годинник помиляється приблизно на { $off } хвилин.
   *[other] Вхід здається застарілим або датованим майбутнім. Ви не увійшли. Годинник помиляється приблизно на { $off } хвилини.
  }
error-login-clock-wrong-next = Установіть правильні дату і час (найкраще автоматично) і спробуйте ще раз.
error-login-no-national-id-title = У даних входу немає норвезького особистого номера
error-login-no-national-id-meaning = Щоб вас знайти, «Моїй сторінці» потрібен норвезький особистий номер (fødselsnummer) або D-номер. Ви не увійшли.
error-login-no-national-id-next = Увійдіть із BankID, Buypass або Commfides, що мають ваш власний номер. Якщо номера у вас немає, зверніться до імміграційної служби.
error-issuer-unreachable-title = Немає зв’язку з ID-porten
error-issuer-unreachable-meaning = Зараз увійти не можна. З вашим обліковим записом усе гаразд.
error-issuer-unreachable-next = Перевірте мережу і спробуйте ще раз за кілька хвилин.
error-issuer-invalid-title = ID-porten відповідає не так, як очікувалося
error-issuer-invalid-meaning = Minside нікого не впускає, якщо немає певності, що це справді ID-porten.
error-issuer-invalid-next = Спробуйте пізніше. Якщо це повторюється, зверніться до підтримки і назвіть код нижче.
error-issuer-slow-title = ID-porten надто довго не відповідає
error-issuer-slow-meaning = Ви не увійшли.
error-issuer-slow-next = Спробуйте ще раз за кілька хвилин.
error-browser-not-opened-title = Не вдалося відкрити браузер
error-browser-not-opened-meaning = Без браузера увійти не можна.
error-browser-not-opened-next = Скопіюйте адресу і вставте її в браузер на цьому комп’ютері.
error-listener-failed-title = Браузер не зможе повернутися
error-listener-failed-meaning = Minside не може відкрити з’єднання всередині цього комп’ютера. Можливо, його зупинила програма захисту.
error-listener-failed-next = Спробуйте ще раз. Якщо це повторюється, перезапустіть комп’ютер або запитайте того, хто за нього відповідає.
error-service-unreachable-title = Немає зв’язку з «Моєю сторінкою»
error-service-unreachable-meaning = Ваші дані в безпеці, але зараз показати їх не можна.
error-service-unreachable-next = Перевірте мережу і спробуйте ще раз за кілька хвилин.
error-service-slow-title = «Моя сторінка» надто довго не відповідає
error-service-slow-meaning = Ваші дані в безпеці, але зараз показати їх не можна.
error-service-slow-next = Спробуйте ще раз за кілька хвилин.
error-service-refused-login-title = «Моя сторінка» не прийняла вхід
error-service-refused-login-meaning = Ви увійшли в ID-porten, але «Моя сторінка» цього не прийняла. Тут ви не увійшли.
error-service-refused-login-next = Спробуйте ще раз. Якщо це повторюється, зверніться до підтримки і назвіть код нижче.
error-service-fault-title = На «Моїй сторінці» сталася помилка
error-service-fault-meaning = Це не ваша провина, і нічого не втрачено.
error-service-fault-next = Спробуйте ще раз за кілька хвилин. Якщо це повторюється, зверніться до підтримки і назвіть код нижче.
error-service-rate-limited-title = Забагато спроб за короткий час
error-service-rate-limited-meaning = «Моя сторінка» просить зачекати, щоб захистити ваш обліковий запис.
error-service-rate-limited-next = { $minutes ->
    [one] Зачекайте { $minutes } хвилину і спробуйте ще раз. Вас не заблоковано назавжди.
    [few] Зачекайте { $minutes } хвилини і спробуйте ще раз. Вас не заблоковано назавжди.
    [many] Зачекайте { $minutes } хвилин і спробуйте ще раз. Вас не заблоковано назавжди.
   *[other] Зачекайте { $minutes } хвилини і спробуйте ще раз. Вас не заблоковано назавжди.
  }
error-session-ended-title = Сеанс завершено
error-session-ended-meaning = «Моя сторінка» завершила ваш сеанс.
error-session-ended-next = Щоб продовжити, увійдіть ще раз.
error-clock-wrong-title = Годинник цього комп’ютера неправильний
error-clock-wrong-meaning = { $off ->
    [0] Він відрізняється від годинника «Моєї сторінки» більш ніж на дві хвилини. Увійти не вдалося б.
    [one] Він відрізняється від годинника «Моєї сторінки» приблизно на { $off } хвилину. Увійти не вдалося б.
    [few] Він відрізняється від годинника «Моєї сторінки» приблизно на { $off } хвилини. Увійти не вдалося б.
    [many] Він відрізняється від годинника «Моєї сторінки» приблизно на { $off } хвилин. Увійти не вдалося б.
   *[other] Він відрізняється від годинника «Моєї сторінки» приблизно на { $off } хвилини. Увійти не вдалося б.
  }
error-clock-wrong-next = Установіть правильні дату і час (найкраще автоматично) і спробуйте ще раз.
error-proxy-needs-password-title = Мережа вимагає пароль
error-proxy-needs-password-meaning = Між цим комп’ютером та інтернетом стоїть проксі-сервер, і Minside не може дати йому пароль.
error-proxy-needs-password-next = Запитайте того, хто відповідає за мережу, або скористайтеся іншою мережею.
error-tls-failed-title = З’єднання незахищене
error-tls-failed-meaning = Цей комп’ютер не довіряє тому, хто відповів. Minside нічого не надсилав.
error-tls-failed-next = Перевірте дату і час та спробуйте іншу мережу. Якщо це повторюється, запитайте того, хто відповідає за комп’ютер.
error-not-registered-title = Імміграційна служба не має про вас жодних даних
error-not-registered-meaning = Ви увійшли, але показати немає чого.
error-not-registered-next = Якщо у вас є дозвіл або справа, зверніться до імміграційної служби.
error-no-valid-permit-title = Немає чинного дозволу, який можна підтвердити
error-no-valid-permit-meaning = Підтвердження можна зробити, лише поки дозвіл чинний.
error-no-valid-permit-next = Якщо ви вважаєте, що це помилка, зверніться до імміграційної служби.
error-residency-unclear-title = З реєстру це не видно
error-residency-unclear-meaning = Вашу справу має переглянути працівник. Це не означає, що у вас немає дозволу.
error-residency-unclear-next = Зверніться до імміграційної служби.
error-statement-invalid-title = Підтвердження не мало правильного підпису
error-statement-invalid-meaning = Minside зберігає лише те, що може перевірити, тому нічого не збережено.
error-statement-invalid-next = Спробуйте ще раз. Якщо це повторюється, зверніться до підтримки і назвіть код нижче.
error-document-letter-missing-title = Одну літеру імені не можна надрукувати
error-document-letter-missing-meaning = Minside не створює документ із неправильним іменем. Нічого не збережено.
error-document-letter-missing-next = Зверніться по підтвердження до імміграційної служби і повідомте підтримці код нижче.
error-document-failed-title = Не вдалося створити документ
error-document-failed-meaning = Нічого не збережено.
error-document-failed-next = Спробуйте ще раз. Якщо це повторюється, зверніться до підтримки і назвіть код нижче.
error-save-disk-full-title = На диску немає місця
error-save-disk-full-meaning = Нічого не збережено. Те, що було там раніше, не змінилося.
error-save-disk-full-next = Звільніть місце або збережіть файл деінде.
error-save-not-allowed-title = Вам не дозволено зберігати там
error-save-not-allowed-meaning = Нічого не збережено.
error-save-not-allowed-next = Виберіть іншу папку, наприклад «Документи».
error-save-folder-missing-title = Цієї папки вже немає
error-save-folder-missing-meaning = Нічого не збережено. Можливо, від’єднали флешку?
error-save-folder-missing-next = Виберіть іншу папку.
error-save-file-busy-title = Цей файл використовує інша програма
error-save-file-busy-meaning = Нічого не збережено. Старий файл не змінився.
error-save-file-busy-next = Закрийте файл в іншій програмі або виберіть іншу назву.
error-save-failed-title = Не вдалося зберегти файл
error-save-failed-meaning = Те, що було там раніше, не змінилося.
error-save-failed-next = Виберіть іншу папку або іншу назву.
error-keyring-missing-title = На цьому комп’ютері немає безпечного місця для паролів
error-keyring-missing-meaning = Ви увійшли, і Minside тримає це лише в пам’яті. Коли ви закриєте Minside, сеанс завершиться.
error-keyring-missing-next = Вам нічого не треба робити. Щоб сеанс тривав довше, запустіть сховище паролів комп’ютера.
error-keyring-locked-title = Сховище паролів комп’ютера заблоковане
error-keyring-locked-meaning = Ви увійшли, і Minside тримає це лише в пам’яті. Коли ви закриєте Minside, сеанс завершиться.
error-keyring-locked-next = Вам нічого не треба робити. Розблокуйте сховище паролів, якщо хочете, щоб сеанс тривав довше.
error-keyring-slow-title = Сховище паролів комп’ютера не відповідає
error-keyring-slow-meaning = Ви увійшли, і Minside тримає це лише в пам’яті. Коли ви закриєте Minside, сеанс завершиться.
error-keyring-slow-next = Вам нічого не треба робити. Якщо з’явиться вікно з проханням розблокувати сховище паролів, дайте в ньому відповідь.
error-keyring-failed-title = Сховище паролів комп’ютера не спрацювало
error-keyring-failed-meaning = Ви увійшли, і Minside тримає це лише в пам’яті. Коли ви закриєте Minside, сеанс завершиться.
error-keyring-failed-next = Вам нічого не треба робити.
error-environment-missing-title = Minside не налаштовано
error-environment-missing-meaning = Немає файлу, у якому вказано, куди входити. Ніхто не може увійти.
error-environment-missing-next = Запитайте того, хто встановив Minside. Що робити, написано у файлі ADMIN.md, який надійшов разом із Minside, у розділі «Environment files».
error-environment-broken-title = Minside налаштовано неправильно
error-environment-broken-meaning = У файлі, де вказано, куди входити, є помилка. Ніхто не може увійти.
error-environment-broken-next = Попросіть того, хто встановив Minside, виправити файл. Що в ньому має бути, написано у файлі ADMIN.md, який надійшов разом із Minside, у розділі «Environment files».
error-place = Файл: { $file }. Помилка в рядку { $line }, ключ { $key }.
error-copy-failed-title = Не вдалося скопіювати адресу
error-copy-failed-meaning = Вхід триває.
error-copy-failed-next = Натисніть «Відкрити браузер ще раз».
error-link-not-opened-title = Не вдалося відкрити сторінку
error-link-not-opened-meaning = Жоден браузер не запустився.
error-link-not-opened-next = Відкрийте браузер самі.
error-folder-not-opened-title = Не вдалося показати папку
error-folder-not-opened-meaning = Файл усе одно збережено.
error-folder-not-opened-next = Відкрийте папку самі; її назва вказана нижче.
error-page-unavailable-title = Це зараз недоступно
error-page-unavailable-meaning = «Моя сторінка» наразі цього не пропонує.
error-page-unavailable-next = Спробуйте пізніше.

## Помилки облікових записів електронної пошти

error-credentials-wrong-title = Електронна адреса або пароль неправильні
error-credentials-wrong-meaning = Ви не увійшли. Заради вашої безпеки ми не кажемо, що саме неправильно.
error-credentials-wrong-next = Перевірте адресу і введіть пароль ще раз. Якщо ви не певні, виберіть новий пароль або скористайтеся іншим обліковим записом.
error-code-wrong-title = Код неправильний
error-code-wrong-meaning = { $tries ->
    [one] У вас залишилася { $tries } спроба.
    [few] У вас залишилося { $tries } спроби.
    [many] У вас залишилося { $tries } спроб.
   *[other] У вас залишилося { $tries } спроби.
  }
error-code-wrong-next = Введіть код з найновішого електронного листа.
error-code-malformed-title = Це не код
error-code-malformed-meaning = Код складається із шести цифр.
error-code-malformed-next = Скопіюйте шість цифр з електронного листа. Пробіли не заважають.
error-code-expired-title = Код застарів
error-code-expired-meaning = Код діє десять хвилин, і лише найновіший.
error-code-expired-next = Попросіть новий код нижче.
error-code-used-up-title = Код був неправильний п’ять разів
error-code-used-up-meaning = Щоб захистити обліковий запис, цей код більше не можна використати.
error-code-used-up-next = Попросіть новий код нижче.
error-address-proof-expired-title = Минуло забагато часу
error-address-proof-expired-meaning = Ви показали, що адреса ваша, але це діє пів години. Утрачено лише код.
error-address-proof-expired-next = Надішліть на адресу новий код.
error-account-exists-title = Обліковий запис із цією адресою вже є
error-account-exists-meaning = Можливо, його щойно створили в іншому вікні.
error-account-exists-next = Увійдіть до нього або виберіть новий пароль.
error-account-missing-title = З цією адресою немає облікового запису
error-account-missing-meaning = Можливо, його видалено, бо ним ніхто не користувався два роки, або ви вказували іншу адресу.
error-account-missing-next = Створіть новий обліковий запис або спробуйте іншу свою адресу.
error-address-malformed-title = Це не електронна адреса
error-address-malformed-meaning = Адреса виглядає так: name@example.no. Літери æ, ø та å можуть бути лише після @.
error-address-malformed-next = Перевірте кожну літеру і спробуйте ще раз.
error-password-refused-title = Цей пароль не підходить
error-password-refused-meaning = Він порушує принаймні одне з правил нижче. Не виконано ті, що без позначки.
error-password-refused-next = Змініть пароль або дозвольте Minside створити його.
error-password-empty-title = Бракує пароля
error-password-empty-meaning = Ви не увійшли.
error-password-empty-next = Введіть пароль і спробуйте ще раз.
error-name-refused-title = Імені бракує, або воно задовге
error-name-refused-meaning = Ім’я має від 1 до 120 літер будь-якої абетки.
error-name-refused-next = Введіть ім’я так, як написано у вашому паспорті.
error-mail-unavailable-title = Зараз не можна надіслати електронний лист
error-mail-unavailable-meaning = Помилка на «Моїй сторінці», а не у вас. Код не надіслано.
error-mail-unavailable-next = Спробуйте ще раз за кілька хвилин.
error-mail-refused-title = Ця адреса не приймає електронних листів
error-mail-refused-meaning = Поштовий сервер каже, що такої скриньки немає. Код не надіслано.
error-mail-refused-next = Перевірте кожну літеру адреси і спробуйте ще раз.
error-remove-failed-title = Не все вдалося видалити
error-remove-failed-meaning = Дещо з того, що зберігає Minside, ще є на цьому комп’ютері. Сеанс усе одно завершено.
error-remove-failed-next = Закрийте інші програми і спробуйте ще раз. Якщо це повторюється, повідомте того, хто відповідає за комп’ютер.
error-draft-changed-title = Заяву змінено в іншому місці
error-draft-changed-meaning = Ви бачите те, що збережено там. Вашу останню зміну тут не збережено.
error-draft-changed-next = Перегляньте заяву і внесіть зміну ще раз.
error-not-a-draft-title = Заяву вже подано
error-not-a-draft-meaning = Її подано один раз, і змінити її вже не можна.
error-not-a-draft-next = Вам нічого не треба робити. Реєстраційний номер вказано нижче.
error-application-incomplete-title = Чогось бракує
error-application-incomplete-meaning = Заяву не подано.
error-application-incomplete-next = Заповніть те, чого бракує, і спробуйте ще раз.
error-child-not-under-18-title = Дитині вже є 18 років
error-child-not-under-18-meaning = Той, кому вже є 18, подає заяву сам. Заяву не подано.
error-child-not-under-18-next = Перевірте дату народження. Якщо вона правильна, виберіть «За іншу людину» або нехай ця людина подасть заяву сама.
error-too-many-title = Їх забагато
error-too-many-meaning = До заяви можна додати десять файлів, а кількість неподаних заяв в обліковому записі обмежена.
error-too-many-next = Видаліть те, що вам не потрібне.
error-file-refused-title = Цей файл не підходить
error-file-refused-meaning = Це не файл PDF, JPEG або PNG, або він пошкоджений.
error-file-refused-next = Збережіть його як PDF або зробіть новий знімок і додайте ще раз.
error-file-differs-title = Файл надійшов не повністю
error-file-differs-meaning = Можливо, його змінили під час надсилання.
error-file-differs-next = Додайте його ще раз.
error-file-too-large-title = Файл завеликий
error-file-too-large-meaning = Файл може мати щонайбільше 20 мегабайтів.
error-file-too-large-next = Зменште його або поділіть на два.
error-file-unreadable-title = Файл не можна прочитати
error-file-unreadable-meaning = Можливо, його перемістили, або вам не дозволено його відкривати.
error-file-unreadable-next = Скопіюйте його на цей комп’ютер і додайте ще раз.
error-time-taken-title = Хтось вас випередив
error-time-taken-meaning = Цей час уже зайнятий. Вас не записано.
error-time-taken-next = Виберіть інший вільний час.
error-already-booked-title = Запис на прийом уже є
error-already-booked-meaning = За цією заявою вже є запис на такий прийом.
error-already-booked-next = Якщо вам краще підходить інший час, перенесіть прийом у розділі «Записи на прийом».
error-not-bookable-title = Зараз не можна записатися на прийом
error-not-bookable-meaning = Для цієї заяви такий прийом наразі не потрібен.
error-not-bookable-next = Відкрийте заяву: там написано, що робити далі.
error-photo-needs-decision-title = Фотографуватися ще рано
error-photo-needs-decision-meaning = Сфотографуватися можна, коли заяву буде задоволено.
error-photo-needs-decision-next = Зачекайте на рішення, а тоді запишіться.
error-not-your-application-title = Заява є в іншому обліковому записі
error-not-your-application-meaning = На фотографування можна записатися лише з облікового запису, з якого подано заяву.
error-not-your-application-next = Увійдіть до того облікового запису. Якщо доступ до нього втрачено, вас запише поліція.
error-appointment-over-title = Цей прийом уже минув
error-appointment-over-meaning = Його вже не можна перенести або скасувати.
error-appointment-over-next = Якщо ви не прийшли, зверніться до пункту прийому.
