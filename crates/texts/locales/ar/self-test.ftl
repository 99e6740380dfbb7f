title-self-test = اختبار ذاتي
self-test-lead = يجرّب Minside ما يحتاجه تسجيل الدخول. لا يتم تسجيل دخول أحد ولا خروجه، ولا يُحفظ شيء.
self-test-open = اختبر هذا الحاسوب
self-test-again = اختبر مرة أخرى
self-test-running = جارٍ الاختبار …
self-test-done = { $bad ->
    [0] كل ما يحتاجه تسجيل الدخول يعمل.
    [one] شيء واحد لا يعمل. تجد أدناه ما يمكنك فعله.
    [two] شيئان لا يعملان. تجد أدناه ما يمكنك فعله.
    [few] { $bad } أشياء لا تعمل. تجد أدناه ما يمكنك فعله.
    [many] { $bad } شيئاً لا يعمل. تجد أدناه ما يمكنك فعله.
   *[other] { $bad } شيء لا يعمل. تجد أدناه ما يمكنك فعله.
  }
self-test-good = يعمل
self-test-notice = من المفيد أن تعرف
self-test-bad = لا يعمل
self-test-check-network = الشبكة
self-test-check-proxy = الخادم الوكيل (proxy)
self-test-check-clock = الساعة
self-test-check-issuer = ID-porten
self-test-check-service = «صفحتي»
self-test-check-keyring = مخزن كلمات المرور
self-test-check-browser = المتصفح
self-test-check-loopback = طريق العودة من المتصفح
self-test-check-policy = إعدادات المسؤول
self-test-check-signals = قفل الشاشة والسكون
self-test-check-web-view = ما يرسم هذه النافذة
self-test-network-reached = الشبكة تعمل.
self-test-network-nothing = لا يمكن الوصول إلى ID-porten ولا إلى «صفحتي».
self-test-network-nothing-next = تأكد من أن الحاسوب متصل بالإنترنت: افتح صفحة في المتصفح. في المكتبة أو الفندق قد يلزمك أن توافق على شيء هناك أولاً.
self-test-proxy-none = يتصل الحاسوب بالإنترنت مباشرة.
self-test-proxy-used = يتصل الحاسوب بالإنترنت عبر { $what }.
self-test-clock-right = الساعة صحيحة.
self-test-clock-ahead = { $minutes ->
    [zero] الساعة متقدمة قليلاً.
    [one] الساعة متقدمة دقيقة واحدة.
    [two] الساعة متقدمة دقيقتين.
    [few] الساعة متقدمة { $minutes } دقائق.
    [many] الساعة متقدمة { $minutes } دقيقة.
   *[other] الساعة متقدمة { $minutes } دقيقة.
  }
self-test-clock-behind = { $minutes ->
    [zero] الساعة متأخرة قليلاً.
    [one] الساعة متأخرة دقيقة واحدة.
    [two] الساعة متأخرة دقيقتين.
    [few] الساعة متأخرة { $minutes } دقائق.
    [many] الساعة متأخرة { $minutes } دقيقة.
   *[other] الساعة متأخرة { $minutes } دقيقة.
  }
self-test-clock-unknown = تعذرت مقارنة الساعة لأن «صفحتي» لم تُجب.
self-test-clock-unknown-next = انظر هل التاريخ والوقت صحيحان.
self-test-issuer-good = يجيب ID-porten.
self-test-issuer-without-level = يجيب ID-porten، لكن بدون مستوى الأمان الذي تحتاجه «صفحتي».
self-test-issuer-without-level-next = حاول لاحقاً. وإذا بقي الأمر كذلك فأخبر الدعم.
self-test-service-good = تجيب «صفحتي».
self-test-keyring-good = مخزن كلمات المرور يعمل.
self-test-keyring-unused = يستخدم آخرون هذا الحاسوب أيضاً، لذلك لا يوضع شيء في مخزن كلمات المرور.
self-test-browser-found = يوجد متصفح لتسجيل الدخول.
self-test-browser-missing = لا يوجد متصفح معدّ لفتح صفحات الإنترنت.
self-test-browser-missing-next = ثبّت متصفحاً، أو اختر متصفحاً افتراضياً في إعدادات الحاسوب. ويمكنك أيضاً نسخ العنوان أثناء تسجيل الدخول.
self-test-browser-unknown = لا يقول الحاسوب أي متصفح يستخدم.
self-test-browser-unknown-next = إذا لم يُفتح متصفح عند تسجيل الدخول فاضغط «نسخ العنوان» والصقه في متصفح.
self-test-loopback-good = يستطيع متصفح على هذا الحاسوب العودة إلى Minside.
self-test-policy-none = لم يقرر أحد شيئاً لهذا الحاسوب.
self-test-policy-in-force = قرر مسؤول بعض الإعدادات.
self-test-policy-broken = لا يمكن قراءة إعدادات المسؤول. لذلك تسري أكثرها حذراً.
self-test-policy-broken-next = أخبر المسؤول عن الحاسوب.
self-test-signals-whole = يخبر الحاسوب متى تُقفل الشاشة ومتى يدخل في السكون.
self-test-signals-part = لا يخبر الحاسوب بكل شيء عندما يغادره أحد.
self-test-signals-part-next = يتم تسجيل خروجك في وقت أبكر إذا لم تفعل شيئاً. سجل الخروج قبل أن تغادر.
self-test-signals-none = لا يخبر الحاسوب متى تُقفل الشاشة.
self-test-signals-none-next = يتم تسجيل خروجك في وقت أبكر إذا لم تفعل شيئاً. سجل الخروج قبل أن تغادر.
self-test-web-view-good = الإصدار { $what }
self-test-web-view-old = الإصدار { $what } قديم جداً. قد تظهر بعض الصفحات بشكل خاطئ.
self-test-web-view-old-next = حدّث الحاسوب.
self-test-web-view-unknown = الإصدار غير معروف.
self-test-web-view-unknown-next = إذا ظهرت صفحات بشكل خاطئ فحدّث الحاسوب.
self-test-took-too-long = استغرق ذلك وقتاً طويلاً.
self-test-took-too-long-next = اختبر مرة أخرى. وإذا بقي الأمر كذلك فأعد تشغيل الحاسوب.
