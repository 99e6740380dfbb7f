## حسابات البريد الإلكتروني

title-email = تسجيل الدخول بالبريد الإلكتروني
title-register = إنشاء حساب
title-reset = اختيار كلمة مرور جديدة
title-guide = دليل
email-lead = استخدم عنوان البريد الإلكتروني وكلمة المرور لحسابك في «صفحتي».
email-address = عنوان البريد الإلكتروني
email-password = كلمة المرور
email-submit = تسجيل الدخول
email-logging-in = جارٍ تسجيل الدخول…
email-else = ليس لديك حساب، أو لا يعمل الدخول؟
email-forgotten = نسيت كلمة المرور
email-lost = لم أعد أستطيع الدخول إلى حسابي
email-accounts = كل عنوان بريد إلكتروني حساب مستقل، وكذلك ID-porten. لا يمكن نقل أي شيء بين الحسابات.
register-lead = أولاً تثبت أن عنوان البريد الإلكتروني لك: يصلك رمز بالبريد الإلكتروني. ثم تختار كلمة مرور.
register-address-hint = استخدم عنواناً سيبقى لديك بعد سنتين.
reset-lead = يصلك رمز بالبريد الإلكتروني. بهذا الرمز يمكنك اختيار كلمة مرور جديدة.
reset-address-hint = العنوان الذي أنشأت به الحساب.
code-send = إرسال الرمز
code-sending = جارٍ الإرسال…
code-sent-to = أرسلنا رمزاً إلى
code-restored = لقد بدأت هذا سابقاً. يمكنك المتابعة هنا.
code-label = الرمز من الرسالة الإلكترونية
code-hint = ستة أرقام. يمكنك لصق الرمز.
code-check = متابعة
code-minutes-left = { $minutes ->
    [zero] لم يبق لاستخدام الرمز سوى أقل من دقيقة.
    [one] يمكن استخدام الرمز لدقيقة واحدة أخرى.
    [two] يمكن استخدام الرمز لدقيقتين أخريين.
    [few] يمكن استخدام الرمز لمدة { $minutes } دقائق أخرى.
    [many] يمكن استخدام الرمز لمدة { $minutes } دقيقة أخرى.
   *[other] يمكن استخدام الرمز لمدة { $minutes } دقيقة أخرى.
  }
code-seconds-left = الثواني المتبقية لاستخدام الرمز: { $seconds }.
code-too-old = انتهت مدة الرمز. اطلب رمزاً جديداً.
code-missing = لم يصل الرمز؟
code-missing-spam = ابحث في مجلد البريد غير المرغوب فيه (spam).
code-missing-address = انظر إلى العنوان أعلاه: هل كل حرف صحيح؟
code-missing-wait = قد يستغرق الأمر بضع دقائق. إذا طلبت رمزاً جديداً فلن يعمل الرمز السابق.
code-resend = إرسال رمز جديد
code-resend-in = إرسال رمز جديد (بعد { $seconds } ث)
code-change-address = تغيير العنوان
address-proved = عنوان البريد الإلكتروني لك:
register-name = اسمك
register-name-hint = كما هو مكتوب في جواز سفرك.
register-submit = إنشاء الحساب
register-exists = يوجد بالفعل حساب بهذا العنوان
register-exists-text = لا تحتاج إلى حساب جديد. إذا كنت لا تتذكر كلمة المرور، فاختر كلمة مرور جديدة. الحساب مسجل بالعنوان
register-exists-reset = اختيار كلمة مرور جديدة
reset-missing = لا يوجد حساب مسجل بهذا العنوان
reset-missing-text = كان الرمز صحيحاً، إذن العنوان لك. لكن لا يوجد حساب بالعنوان
reset-missing-deleted = يُحذف الحساب إذا لم يستخدمه أحد لمدة سنتين.
reset-missing-other = أو أنك أنشأت الحساب بعنوان بريد إلكتروني آخر.
reset-missing-safe = ما قدمته لا يزال لدى دائرة الهجرة، والمواعيد لا تزال سارية.
reset-missing-register = إنشاء حساب جديد
reset-ends-others = عندما تختار كلمة مرور جديدة، يتم تسجيل خروجك من كل مكان آخر.
reset-submit = حفظ كلمة المرور الجديدة
password-choose = اختر كلمة مرور
password-show = إظهار كلمة المرور
password-rules = شروط كلمة المرور:
password-rule-long = 8 أحرف على الأقل
password-rule-capital = حرف لاتيني كبير (A–Z)
password-rule-small = حرف لاتيني صغير (a–z)
password-rule-digit = رقم (0–9)
password-rule-plain = الحروف A–Z و a–z والأرقام فقط: بدون @ أو % أو & أو مسافة أو æ أو ø أو å
password-rule-uncommon = شيء لا يخمنه أحد: ليس اسمك، وليس كلمة مرور يستخدمها كثيرون
password-rule-short = 128 حرفاً على الأكثر
password-rule-kept = – تم
password-rule-broken = – ليس بعد
password-forbidden = { $character } غير مقبول
password-forbidden-space = المسافة غير مقبولة
password-generators = كلمات المرور التي تنشئها برامج إدارة كلمات المرور تحتوي غالباً على رموز غير مقبولة. يمكننا إنشاء كلمة مرور مناسبة.
password-make = إنشاء كلمة مرور لي
password-made = هذه كلمة مرور مناسبة. احفظها في برنامج إدارة كلمات المرور، أو اكتبها واحفظها في مكان آمن.
start-guide = أي طريقة أستخدم؟
locked = مقفلة
locked-heading = تحتاج إلى ID-porten لهذه الصفحة
locked-why = لقد سجلت الدخول بالبريد الإلكتروني. تعرض هذه الصفحة معلومات لا تظهر إلا لمن سجل الدخول باستخدام BankID أو Buypass أو Commfides.
locked-what = عندما تتابع، يتم أولاً تسجيل خروجك من حساب البريد الإلكتروني. لا تُنقل طلباتك الموجودة فيه.
locked-button = تسجيل الدخول عبر ID-porten
notice-logged-out-to-switch = تم تسجيل خروجك من حساب البريد الإلكتروني. يمكنك الآن تسجيل الدخول عبر ID-porten.
overview-account = حسابك هو
overview-email-account = حساب البريد الإلكتروني مخصص للطلبات التي أُنشئت به. أما الإقامة ومعلومات الاتصال والتأكيد فتحتاج من أجلها إلى ID-porten.
notice-logged-out-to-switch-email = تم تسجيل خروجك من صفحتي. يمكنك الآن تسجيل الدخول بالبريد الإلكتروني.
