## تم تسجيل الخروج

signed-out-reason-asked = لقد سجلت الخروج.
signed-out-reason-idle = تم تسجيل خروجك لأنه لم يحدث شيء منذ فترة.
signed-out-reason-absolute = تم تسجيل خروجك لأنك بقيت مسجل الدخول أقصى مدة مسموح بها.
signed-out-reason-ended-by-service = أنهت «صفحتي» تسجيل دخولك. سجل الدخول من جديد للمتابعة.
receipt-heading = ما تم تنفيذه
receipt-memory-done = نسي Minside كل ما عرضه عنك.
receipt-keyring-under-way = جارٍ تفريغ مخزن كلمات المرور في الحاسوب.
receipt-keyring-done = لم يبق شيء من تسجيل دخولك في مخزن كلمات المرور في الحاسوب.
receipt-keyring-not-needed = لم يكن هناك شيء محفوظ في مخزن كلمات المرور في الحاسوب.
receipt-keyring-failed = لم يرد مخزن كلمات المرور في الحاسوب. ما فيه لن يعمل بعد أن تنهي «صفحتي» تسجيل دخولك.
receipt-service-under-way = تنهي «صفحتي» الآن تسجيل دخولك.
receipt-service-done = أنهت «صفحتي» تسجيل دخولك.
receipt-service-not-needed = كانت «صفحتي» قد أنهت تسجيل دخولك من قبل.
receipt-service-failed = تعذر الوصول إلى «صفحتي». ينتهي تسجيل دخولك هناك تلقائياً إذا لم يُستخدم لفترة.
receipt-idporten-under-way = فُتح متصفحك لتسجيل خروجك من ID-porten.
receipt-idporten-done = تم تسجيل خروجك من ID-porten في المتصفح.
receipt-idporten-unconfirmed = طُلب من المتصفح تسجيل خروجك من ID-porten، لكن لم يأتِ رد. انظر إلى المتصفح، ثم أغلقه.
receipt-idporten-failed = ربما لا تزال مسجل الدخول إلى ID-porten في المتصفح. أغلق كل نوافذ المتصفح.
receipt-files-heading = الملفات على هذا الحاسوب
receipt-files-lead = لقد حفظت هذه الملفات. لا تزال هنا. إذا كان آخرون يستخدمون هذا الحاسوب، فاحذفها بعد أن ترسلها.
receipt-delete-files =
    { $count ->
        [zero] لا توجد ملفات لحذفها
        [one] حذف الملف
        [two] حذف الملفين
        [few] حذف { $count } ملفات
        [many] حذف { $count } ملفاً
       *[other] حذف { $count } ملف
    }
receipt-deleted =
    { $count ->
        [zero] لم يُحذف أي ملف.
        [one] تم حذف ملف واحد.
        [two] تم حذف ملفين.
        [few] تم حذف { $count } ملفات.
        [many] تم حذف { $count } ملفاً.
       *[other] تم حذف { $count } ملف.
    }
receipt-not-deleted =
    { $count ->
        [zero] لا توجد ملفات تعذر حذفها.
        [one] تعذر حذف ملف واحد. احذفه بنفسك.
        [two] تعذر حذف ملفين. احذفهما بنفسك.
        [few] تعذر حذف { $count } ملفات. احذفها بنفسك.
        [many] تعذر حذف { $count } ملفاً. احذفها بنفسك.
       *[other] تعذر حذف { $count } ملف. احذفها بنفسك.
    }
receipt-done = تم
