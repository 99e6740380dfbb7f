title-settings = الإعدادات
settings-look = اللغة والمظهر
settings-language-locked = اختار مسؤول هذا الحاسوب اللغة.
settings-zoom = حجم كل شيء
settings-zoom-keys = من لوحة المفاتيح: Ctrl مع علامة الزائد، أو Ctrl مع علامة الناقص، أو Ctrl مع 0.
settings-times = متى يتم تسجيل خروجك
settings-idle = المدة التي يتم بعدها تسجيل خروجي إذا لم أفعل شيئاً
settings-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }
settings-idle-fixed = { $minutes ->
    [zero] يتم تسجيل خروجك إذا لم تفعل شيئاً لأقل من دقيقة. لا يمكن تغيير ذلك على هذا الحاسوب.
    [one] يتم تسجيل خروجك إذا لم تفعل شيئاً لمدة دقيقة واحدة. لا يمكن تغيير ذلك على هذا الحاسوب.
    [two] يتم تسجيل خروجك إذا لم تفعل شيئاً لمدة دقيقتين. لا يمكن تغيير ذلك على هذا الحاسوب.
    [few] يتم تسجيل خروجك إذا لم تفعل شيئاً لمدة { $minutes } دقائق. لا يمكن تغيير ذلك على هذا الحاسوب.
    [many] يتم تسجيل خروجك إذا لم تفعل شيئاً لمدة { $minutes } دقيقة. لا يمكن تغيير ذلك على هذا الحاسوب.
   *[other] يتم تسجيل خروجك إذا لم تفعل شيئاً لمدة { $minutes } دقيقة. لا يمكن تغيير ذلك على هذا الحاسوب.
  }
settings-absolute = { $minutes ->
    [zero] في كل الأحوال يتم تسجيل خروجك بعد أقل من دقيقة. نخبرك قبل ذلك.
    [one] في كل الأحوال يتم تسجيل خروجك بعد دقيقة واحدة. نخبرك قبل ذلك بدقيقة.
    [two] في كل الأحوال يتم تسجيل خروجك بعد دقيقتين. نخبرك قبل ذلك بدقيقة.
    [few] في كل الأحوال يتم تسجيل خروجك بعد { $minutes } دقائق. نخبرك قبل ذلك بدقيقة.
    [many] في كل الأحوال يتم تسجيل خروجك بعد { $minutes } دقيقة. نخبرك قبل ذلك بدقيقة.
   *[other] في كل الأحوال يتم تسجيل خروجك بعد { $minutes } دقيقة. نخبرك قبل ذلك بدقيقة.
  }
settings-environment = الجهة التي يتصل بها Minside
settings-environment-name = البيئة
settings-environment-sandbox = للتجربة. لا يوجد هنا أشخاص حقيقيون.
settings-environment-test = للاختبار. لا يوجد هنا أشخاص حقيقيون.
settings-environment-production = البيئة الحقيقية
settings-environment-none = لا شيء: لم يتم إعداد Minside بعد.
settings-service = صفحتي
settings-remove = إزالة كل شيء
settings-remove-what = يحفظ Minside إعداداتك على هذا الحاسوب، ويحفظ في مخزن كلمات المرور أنك سجلت الدخول. يمكنه إزالة كليهما. لا تُمس الملفات التي حفظتها بنفسك.
settings-remove-ask = هل تريد إزالة الإعدادات وما في مخزن كلمات المرور؟
settings-remove-ask-logged-in = سيتم تسجيل خروجك أولاً. هل تريد إزالة الإعدادات وما في مخزن كلمات المرور؟
settings-remove-yes = نعم، أزل كل شيء
settings-remove-button = إزالة كل ما يحفظه Minside
notice-everything-removed = تمت إزالة كل ما كان Minside يحفظه على هذا الحاسوب.
