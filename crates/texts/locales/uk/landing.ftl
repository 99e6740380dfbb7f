## Сторінка, на яку повертається браузер

landing-success-title = ID-porten підтвердив вашу особу
landing-success-body = Можете закрити цю вкладку і повернутися до Minside.
landing-refused-title = Цей вхід не підходить для «Моєї сторінки»
landing-refused-body = Для «Моєї сторінки» потрібен BankID, Buypass або Commfides. MinID недостатньо. Закрийте цю вкладку і спробуйте ще раз із Minside.
landing-cancelled-title = Ви скасували вхід
landing-cancelled-body = Ви не увійшли. Закрийте цю вкладку; можете спробувати ще раз із Minside.
landing-failed-title = Вхід не вдався
landing-failed-body = Ви не увійшли. Закрийте цю вкладку і поверніться до Minside: там написано, що сталося і що можна зробити.
landing-logged-out-title = Ви вийшли з ID-porten
landing-logged-out-body = Можете закрити цю вкладку. Якщо цим комп’ютером користуються й інші, закрийте і браузер.
landing-logging-out-title = Виходимо з ID-porten
landing-logging-out-body = Якщо нічого не відбувається, натисніть кнопку.
landing-logging-out-button = Вийти з ID-porten
landing-stray-title = Тут нічого немає
landing-stray-body = Закрийте цю вкладку і поверніться до Minside.
