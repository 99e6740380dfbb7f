## الأخطاء

error-code-label = رمز لفريق الدعم:
error-login-cancelled-in-browser-title = لقد ألغيت تسجيل الدخول
error-login-cancelled-in-browser-meaning = ضغطت على الإلغاء في المتصفح. لم يتم تسجيل دخولك، ولم يُحفظ شيء.
error-login-cancelled-in-browser-next = يمكنك المحاولة من جديد متى شئت.
error-login-timed-out-title = لم يرجع المتصفح في الوقت المناسب
error-login-timed-out-meaning = لم يتم تسجيل دخولك. توقف Minside عن الانتظار.
error-login-timed-out-next = حاول من جديد. إذا أظهر المتصفح خطأً، فاستخدم متصفحاً آخر.
error-login-level-too-low-title = لا يمكن استخدام هذه الهوية الإلكترونية لـ«صفحتي»
error-login-level-too-low-meaning = تحتاج «صفحتي» إلى BankID أو Buypass أو Commfides، وهي في أعلى مستوى. MinID في مستوى أدنى. لم يتم تسجيل دخولك.
error-login-level-too-low-next = حاول من جديد باستخدام BankID أو Buypass أو Commfides. إذا لم يكن لديك أي منها، فاطلع على كيفية الحصول على واحدة.
error-login-refused-title = رفض ID-porten تسجيل الدخول
error-login-refused-meaning = لم يتم تسجيل دخولك. السبب لدى ID-porten أو في طريقة تسجيل Minside هناك، وليس منك.
error-login-refused-next = حاول من جديد بعد بضع دقائق. إذا استمر ذلك، فاتصل بـ Digdir، الجهة التي تدير ID-porten.
error-login-answer-invalid-title = تعذر استخدام الرد من ID-porten
error-login-answer-invalid-meaning = لم يتم تسجيل دخولك.
error-login-answer-invalid-next = حاول من جديد. إذا استمر ذلك، فاتصل بفريق الدعم واذكر الرمز أدناه.
error-login-answer-forged-title = أُوقف تسجيل الدخول لحمايتك
error-login-answer-forged-meaning = لم يأتِ الرد من ID-porten كما ينبغي. ربما تلاعب به أحد. لم يتم تسجيل دخولك.
error-login-answer-forged-next = حاول من جديد. إذا تكرر ذلك، فاستخدم شبكة أخرى، وأبلغ فريق الدعم بالرمز أدناه.
error-login-clock-wrong-title = قد تكون ساعة هذا الحاسوب غير مضبوطة
error-login-clock-wrong-meaning = { $off ->
    [0] يبدو أن تسجيل الدخول قديم جداً أو أن تاريخه في المستقبل. لم يتم تسجيل دخولك.
    [one] يبدو أن تسجيل الدخول قديم جداً أو أن تاريخه في المستقبل. لم يتم تسجيل دخولك. الساعة خاطئة بنحو دقيقة واحدة.
    [two] يبدو أن تسجيل الدخول قديم جداً أو أن تاريخه في المستقبل. لم يتم تسجيل دخولك. الساعة خاطئة بنحو دقيقتين.
    [few] يبدو أن تسجيل الدخول قديم جداً أو أن تاريخه في المستقبل. لم يتم تسجيل دخولك. الساعة خاطئة بنحو { $off } دقائق.
    [many] يبدو أن تسجيل الدخول قديم جداً أو أن تاريخه في المستقبل. لم يتم تسجيل دخولك. الساعة خاطئة بنحو { $off } دقيقة.
   *[other] يبدو أن تسجيل الدخول قديم جداً أو أن تاريخه في المستقبل. لم يتم تسجيل دخولك. الساعة خاطئة بنحو { $off } دقيقة.
  }
error-login-clock-wrong-next = اضبط التاريخ والوقت (الأفضل هو الضبط التلقائي)، ثم حاول من جديد.
error-login-no-national-id-title = لا يتضمن تسجيل الدخول رقم هوية وطنياً
error-login-no-national-id-meaning = تحتاج «صفحتي» إلى رقم الميلاد (fødselsnummer) أو رقم D (D-nummer) للعثور عليك. لم يتم تسجيل دخولك.
error-login-no-national-id-next = استخدم BankID أو Buypass أو Commfides برقمك أنت. إذا لم يكن لديك رقم، فاتصل بدائرة الهجرة.
error-issuer-unreachable-title = لا يمكن الوصول إلى ID-porten
error-issuer-unreachable-meaning = لا يمكنك تسجيل الدخول الآن. لا توجد مشكلة في حسابك.
error-issuer-unreachable-next = تحقق من الشبكة، وحاول من جديد بعد بضع دقائق.
error-issuer-invalid-title = ID-porten ليس كما هو متوقع
error-issuer-invalid-meaning = لا يسمح Minside لأحد بتسجيل الدخول إذا لم يتأكد من أنه متصل بـ ID-porten.
error-issuer-invalid-next = حاول من جديد لاحقاً. إذا استمر ذلك، فاتصل بفريق الدعم واذكر الرمز أدناه.
error-issuer-slow-title = يتأخر ID-porten كثيراً في الرد
error-issuer-slow-meaning = لم يتم تسجيل دخولك.
error-issuer-slow-next = حاول من جديد بعد بضع دقائق.
error-browser-not-opened-title = تعذر فتح المتصفح
error-browser-not-opened-meaning = لا يمكنك تسجيل الدخول بدون متصفح.
error-browser-not-opened-next = انسخ العنوان والصقه في متصفح على هذا الحاسوب.
error-listener-failed-title = لن يستطيع المتصفح الرجوع إلى هنا
error-listener-failed-meaning = لم يستطع Minside فتح اتصال داخل هذا الحاسوب. ربما أوقفه برنامج حماية.
error-listener-failed-next = حاول من جديد. إذا استمر ذلك، فأعد تشغيل الحاسوب، أو اسأل المسؤول عنه.
error-service-unreachable-title = لا يمكن الوصول إلى «صفحتي»
error-service-unreachable-meaning = معلوماتك في أمان، لكن لا يمكن عرضها الآن.
error-service-unreachable-next = تحقق من الشبكة، وحاول من جديد بعد بضع دقائق.
error-service-slow-title = تتأخر «صفحتي» كثيراً في الرد
error-service-slow-meaning = معلوماتك في أمان، لكن لا يمكن عرضها الآن.
error-service-slow-next = حاول من جديد بعد بضع دقائق.
error-service-refused-login-title = لم تقبل «صفحتي» تسجيل الدخول
error-service-refused-login-meaning = لقد سجلت الدخول لدى ID-porten، لكن «صفحتي» لم تقبله. لم يتم تسجيل دخولك هنا.
error-service-refused-login-next = حاول من جديد. إذا استمر ذلك، فاتصل بفريق الدعم واذكر الرمز أدناه.
error-service-fault-title = حدث خلل في «صفحتي»
error-service-fault-meaning = هذا ليس خطأك، ولم يُفقد شيء.
error-service-fault-next = حاول من جديد بعد بضع دقائق. إذا استمر ذلك، فاتصل بفريق الدعم واذكر الرمز أدناه.
error-service-rate-limited-title = محاولات كثيرة في وقت قصير
error-service-rate-limited-meaning = تطلب منك «صفحتي» الانتظار لحماية حسابك.
error-service-rate-limited-next = { $minutes ->
    [zero] انتظر لحظة، ثم حاول من جديد.
    [one] انتظر دقيقة واحدة، ثم حاول من جديد.
    [two] انتظر دقيقتين، ثم حاول من جديد. لم يُقفل حسابك نهائياً.
    [few] انتظر { $minutes } دقائق، ثم حاول من جديد. لم يُقفل حسابك نهائياً.
    [many] انتظر { $minutes } دقيقة، ثم حاول من جديد. لم يُقفل حسابك نهائياً.
   *[other] انتظر { $minutes } دقيقة، ثم حاول من جديد. لم يُقفل حسابك نهائياً.
  }
error-session-ended-title = تم تسجيل خروجك
error-session-ended-meaning = أنهت «صفحتي» تسجيل دخولك.
error-session-ended-next = سجل الدخول من جديد للمتابعة.
error-clock-wrong-title = ساعة هذا الحاسوب غير مضبوطة
error-clock-wrong-meaning = { $off ->
    [0] تختلف عن ساعة «صفحتي» بأكثر من دقيقتين. لن ينجح تسجيل الدخول.
    [one] تختلف عن ساعة «صفحتي» بنحو دقيقة واحدة. لن ينجح تسجيل الدخول.
    [two] تختلف عن ساعة «صفحتي» بنحو دقيقتين. لن ينجح تسجيل الدخول.
    [few] تختلف عن ساعة «صفحتي» بنحو { $off } دقائق. لن ينجح تسجيل الدخول.
    [many] تختلف عن ساعة «صفحتي» بنحو { $off } دقيقة. لن ينجح تسجيل الدخول.
   *[other] تختلف عن ساعة «صفحتي» بنحو { $off } دقيقة. لن ينجح تسجيل الدخول.
  }
error-clock-wrong-next = اضبط التاريخ والوقت (الأفضل هو الضبط التلقائي)، ثم حاول من جديد.
error-proxy-needs-password-title = تطلب الشبكة كلمة مرور
error-proxy-needs-password-meaning = يوجد خادم وكيل (proxy) بين هذا الحاسوب والإنترنت، ولا يستطيع Minside إعطاءه كلمة مرور.
error-proxy-needs-password-next = اسأل المسؤول عن الشبكة، أو استخدم شبكة أخرى.
error-tls-failed-title = الاتصال غير آمن
error-tls-failed-meaning = لا يثق هذا الحاسوب بالجهة التي ردت. لم يرسل Minside شيئاً.
error-tls-failed-next = تحقق من التاريخ والوقت، وجرب شبكة أخرى. إذا استمر ذلك، فاسأل المسؤول عن الحاسوب.
error-not-registered-title = لا يوجد شيء مسجل عنك لدى دائرة الهجرة
error-not-registered-meaning = لقد سجلت الدخول، لكن لا يوجد ما يمكن عرضه.
error-not-registered-next = إذا كان لديك تصريح أو قضية، فاتصل بدائرة الهجرة.
error-no-valid-permit-title = لا يوجد تصريح سارٍ يمكن تأكيده
error-no-valid-permit-meaning = لا يمكن إصدار تأكيد إلا عند وجود تصريح سارٍ.
error-no-valid-permit-next = إذا كنت ترى أن هذا غير صحيح، فاتصل بدائرة الهجرة.
error-residency-unclear-title = لا يتضح ذلك من السجل
error-residency-unclear-meaning = يجب أن يطلع موظف مختص على قضيتك. هذا لا يعني أنه ليس لديك تصريح.
error-residency-unclear-next = اتصل بدائرة الهجرة.
error-statement-invalid-title = لم يكن توقيع التأكيد صحيحاً
error-statement-invalid-meaning = لا يحفظ Minside إلا ما يمكنه التحقق منه، لذلك لم يُحفظ شيء.
error-statement-invalid-next = حاول من جديد. إذا استمر ذلك، فاتصل بفريق الدعم واذكر الرمز أدناه.
error-document-letter-missing-title = في الاسم حرف لا يمكن طباعته
error-document-letter-missing-meaning = لا ينشئ Minside مستنداً فيه اسم خاطئ. لم يُحفظ شيء.
error-document-letter-missing-next = اتصل بدائرة الهجرة للحصول على تأكيد، وأبلغ فريق الدعم بالرمز أدناه.
error-document-failed-title = تعذر إنشاء المستند
error-document-failed-meaning = لم يُحفظ شيء.
error-document-failed-next = حاول من جديد. إذا استمر ذلك، فاتصل بفريق الدعم واذكر الرمز أدناه.
error-save-disk-full-title = لا توجد مساحة كافية على القرص
error-save-disk-full-meaning = لم يُحفظ شيء. ما كان هناك من قبل لم يتغير.
error-save-disk-full-next = وفر مساحة، أو احفظ في مكان آخر.
error-save-not-allowed-title = لا يُسمح لك بالحفظ هناك
error-save-not-allowed-meaning = لم يُحفظ شيء.
error-save-not-allowed-next = اختر مجلداً آخر، مثل المستندات.
error-save-folder-missing-title = لم يعد المجلد موجوداً
error-save-folder-missing-meaning = لم يُحفظ شيء. هل سُحبت ذاكرة USB؟
error-save-folder-missing-next = اختر مجلداً آخر.
error-save-file-busy-title = يستخدم برنامج آخر هذا الملف
error-save-file-busy-meaning = لم يُحفظ شيء. الملف القديم لم يتغير.
error-save-file-busy-next = أغلق الملف في البرنامج الآخر، أو اختر اسماً آخر.
error-save-failed-title = تعذر حفظ الملف
error-save-failed-meaning = ما كان هناك من قبل لم يتغير.
error-save-failed-next = اختر مجلداً آخر أو اسماً آخر.
error-keyring-missing-title = لا يوجد في هذا الحاسوب مكان آمن لكلمات المرور
error-keyring-missing-meaning = لقد سجلت الدخول، ويحفظ Minside ذلك في الذاكرة فقط. عندما تغلق Minside يتم تسجيل خروجك.
error-keyring-missing-next = ليس عليك فعل أي شيء. لتبقى مسجل الدخول مدة أطول، شغل مخزن كلمات المرور في الحاسوب (keyring).
error-keyring-locked-title = مخزن كلمات المرور في الحاسوب مقفل
error-keyring-locked-meaning = لقد سجلت الدخول، ويحفظ Minside ذلك في الذاكرة فقط. عندما تغلق Minside يتم تسجيل خروجك.
error-keyring-locked-next = ليس عليك فعل أي شيء. افتح قفل مخزن كلمات المرور (keyring) إذا أردت أن تبقى مسجل الدخول مدة أطول.
error-keyring-slow-title = مخزن كلمات المرور في الحاسوب لا يرد
error-keyring-slow-meaning = لقد سجلت الدخول، ويحفظ Minside ذلك في الذاكرة فقط. عندما تغلق Minside يتم تسجيل خروجك.
error-keyring-slow-next = ليس عليك فعل أي شيء. إذا طلبت منك نافذة فتح قفل مخزن كلمات المرور، فأجب عليها.
error-keyring-failed-title = لم يعمل مخزن كلمات المرور في الحاسوب
error-keyring-failed-meaning = لقد سجلت الدخول، ويحفظ Minside ذلك في الذاكرة فقط. عندما تغلق Minside يتم تسجيل خروجك.
error-keyring-failed-next = ليس عليك فعل أي شيء.
error-environment-missing-title = لم يتم إعداد Minside
error-environment-missing-meaning = الملف الذي يحدد مكان تسجيل الدخول غير موجود. لا يستطيع أحد تسجيل الدخول.
error-environment-missing-next = اسأل من ثبّت Minside. ما يجب فعله مكتوب في الملف ADMIN.md الذي جاء مع Minside، في الفصل «Environment files».
error-environment-broken-title = إعداد Minside غير صحيح
error-environment-broken-meaning = في الملف الذي يحدد مكان تسجيل الدخول خطأ. لا يستطيع أحد تسجيل الدخول.
error-environment-broken-next = اطلب ممن ثبّت Minside أن يصحح الملف. ما يجب أن يكون فيه مكتوب في ADMIN.md الذي جاء مع Minside، في الفصل «Environment files».
error-place = الملف هو { $file }. الخطأ في السطر { $line }، المفتاح { $key }.
error-copy-failed-title = تعذر نسخ العنوان
error-copy-failed-meaning = تسجيل الدخول مستمر.
error-copy-failed-next = اضغط على «فتح المتصفح من جديد».
error-link-not-opened-title = تعذر فتح الصفحة
error-link-not-opened-meaning = تعذر تشغيل أي متصفح.
error-link-not-opened-next = افتح متصفحك بنفسك.
error-folder-not-opened-title = تعذر إظهار المجلد
error-folder-not-opened-meaning = الملف محفوظ على أي حال.
error-folder-not-opened-next = افتح المجلد بنفسك؛ اسمه مكتوب أدناه.
error-page-unavailable-title = هذا غير متاح الآن
error-page-unavailable-meaning = لا تقدم «صفحتي» هذا في الوقت الحالي.
error-page-unavailable-next = حاول من جديد لاحقاً.

## أخطاء حسابات البريد الإلكتروني

error-credentials-wrong-title = عنوان البريد الإلكتروني أو كلمة المرور غير صحيحة
error-credentials-wrong-meaning = لم يتم تسجيل دخولك. حفاظاً على أمانك لا نذكر أيهما غير صحيح.
error-credentials-wrong-next = راجع العنوان، واكتب كلمة المرور من جديد. إذا لم تكن متأكداً، فاختر كلمة مرور جديدة أو استخدم حساباً آخر.
error-code-wrong-title = الرمز غير صحيح
error-code-wrong-meaning = { $tries ->
    [zero] لم تبق لك أي محاولة.
    [one] يمكنك المحاولة مرة واحدة أخرى.
    [two] يمكنك المحاولة مرتين أخريين.
    [few] يمكنك المحاولة { $tries } مرات أخرى.
    [many] يمكنك المحاولة { $tries } مرة أخرى.
   *[other] يمكنك المحاولة { $tries } مرة أخرى.
  }
error-code-wrong-next = استخدم الرمز من أحدث رسالة إلكترونية.
error-code-malformed-title = هذا ليس رمزاً
error-code-malformed-meaning = يتكون الرمز من ستة أرقام.
error-code-malformed-next = انسخ الأرقام الستة من الرسالة الإلكترونية. لا تهم المسافات.
error-code-expired-title = انتهت مدة الرمز
error-code-expired-meaning = يمكن استخدام الرمز لمدة عشر دقائق، وأحدث رمز فقط.
error-code-expired-next = اطلب رمزاً جديداً أدناه.
error-code-used-up-title = كان الرمز خاطئاً خمس مرات
error-code-used-up-meaning = لحماية الحساب لم يعد من الممكن استخدام هذا الرمز.
error-code-used-up-next = اطلب رمزاً جديداً أدناه.
error-address-proof-expired-title = لقد مر وقت طويل
error-address-proof-expired-meaning = أثبت أن العنوان لك، لكن ذلك يسري نصف ساعة فقط. لم تفقد شيئاً سوى الرمز.
error-address-proof-expired-next = أرسل رمزاً جديداً إلى العنوان.
error-account-exists-title = يوجد بالفعل حساب بهذا العنوان
error-account-exists-meaning = ربما أُنشئ قبل لحظة في نافذة أخرى.
error-account-exists-next = سجل الدخول به، أو اختر كلمة مرور جديدة.
error-account-missing-title = لا يوجد حساب مسجل بهذا العنوان
error-account-missing-meaning = ربما حُذف لأن أحداً لم يستخدمه لمدة سنتين، أو أنك استخدمت عنواناً آخر.
error-account-missing-next = أنشئ حساباً جديداً، أو جرب عنوانك الآخر.
error-address-malformed-title = هذا ليس عنوان بريد إلكتروني
error-address-malformed-meaning = يكون العنوان هكذا: name@example.no. لا يمكن أن تأتي الحروف æ و ø و å إلا بعد العلامة @.
error-address-malformed-next = راجع كل حرف، وحاول من جديد.
error-password-refused-title = لا يمكن استخدام كلمة المرور هذه
error-password-refused-meaning = تخالف شرطاً واحداً على الأقل من الشروط أدناه. الشروط التي ليس بجانبها علامة صح غير مستوفاة.
error-password-refused-next = غيّر كلمة المرور، أو دع Minside ينشئ واحدة.
error-password-empty-title = كلمة المرور ناقصة
error-password-empty-meaning = لم يتم تسجيل دخولك.
error-password-empty-next = اكتب كلمة المرور، وحاول من جديد.
error-name-refused-title = الاسم ناقص أو طويل جداً
error-name-refused-meaning = يتكون الاسم من حرف واحد إلى 120 حرفاً، بأي أبجدية.
error-name-refused-next = اكتب اسمك كما هو مكتوب في جواز سفرك.
error-mail-unavailable-title = لا يمكن إرسال بريد إلكتروني الآن
error-mail-unavailable-meaning = الخلل في «صفحتي» وليس منك. لم يُرسل أي رمز.
error-mail-unavailable-next = حاول من جديد بعد بضع دقائق.
error-mail-refused-title = هذا العنوان لا يستقبل البريد الإلكتروني
error-mail-refused-meaning = يقول خادم البريد إنه لا يوجد صندوق بريد كهذا. لم يُرسل أي رمز.
error-mail-refused-next = راجع كل حرف في العنوان، وحاول من جديد.
error-remove-failed-title = تعذرت إزالة كل شيء
error-remove-failed-meaning = لا يزال على هذا الحاسوب شيء مما يحفظه Minside. تم تسجيل خروجك على أي حال.
error-remove-failed-next = أغلق البرامج الأخرى، وحاول من جديد. إذا استمر ذلك، فأبلغ المسؤول عن الحاسوب.
error-draft-changed-title = تم تعديل الطلب في مكان آخر
error-draft-changed-meaning = ترى هنا ما حُفظ هناك. لم يُحفظ تغييرك الأخير هنا.
error-draft-changed-next = راجع الطلب، وأجرِ تغييرك من جديد.
error-not-a-draft-title = تم تقديم الطلب بالفعل
error-not-a-draft-meaning = قُدم الطلب مرة واحدة، ولم يعد من الممكن تعديله.
error-not-a-draft-next = ليس عليك فعل أي شيء. رقم الإيصال مكتوب أدناه.
error-application-incomplete-title = هناك شيء ناقص
error-application-incomplete-meaning = لم يُقدَّم الطلب.
error-application-incomplete-next = املأ ما هو ناقص، وحاول من جديد.
error-child-not-under-18-title = عمر الطفل 18 سنة أو أكثر
error-child-not-under-18-meaning = من بلغ 18 سنة يقدم الطلب بنفسه. لم يُقدَّم الطلب.
error-child-not-under-18-next = راجع تاريخ الميلاد. إذا كان صحيحاً، فاختر «لشخص آخر»، أو دعه يقدم الطلب بنفسه.
error-too-many-title = العدد كبير جداً
error-too-many-meaning = يمكن أن يكون في الطلب عشرة ملفات، وعدد الطلبات غير المقدمة في كل حساب محدود.
error-too-many-next = احذف ما لا تحتاج إليه.
error-file-refused-title = لا يمكن استخدام هذا الملف
error-file-refused-meaning = ليس ملف PDF أو JPEG أو PNG، أو أنه تالف.
error-file-refused-next = احفظه بصيغة PDF، أو التقط صورة جديدة، ثم أضفه من جديد.
error-file-differs-title = لم يصل الملف كاملاً
error-file-differs-meaning = ربما تغير أثناء إرساله.
error-file-differs-next = أضفه من جديد.
error-file-too-large-title = الملف كبير جداً
error-file-too-large-meaning = يمكن أن يكون حجم الملف 20 ميغابايت على الأكثر.
error-file-too-large-next = صغّر حجمه، أو قسمه إلى ملفين.
error-file-unreadable-title = لا يمكن قراءة الملف
error-file-unreadable-meaning = ربما نُقل، أو ربما لا يُسمح لك بفتحه.
error-file-unreadable-next = انسخه إلى هذا الحاسوب، ثم أضفه من جديد.
error-time-taken-title = سبقك شخص آخر
error-time-taken-meaning = لم يعد هذا الوقت شاغراً. لم يُحجز شيء.
error-time-taken-next = اختر أحد الأوقات التي لا تزال شاغرة.
error-already-booked-title = يوجد موعد بالفعل
error-already-booked-meaning = لهذا الطلب موعد محجوز لهذا الغرض.
error-already-booked-next = غيّر الموعد في صفحة «المواعيد» إذا كان وقت آخر أنسب لك.
error-not-bookable-title = لا يمكن حجز موعد الآن
error-not-bookable-meaning = لا يحتاج هذا الطلب إلى موعد كهذا في الوقت الحالي.
error-not-bookable-next = افتح الطلب: تجد فيه ما عليك فعله الآن.
error-photo-needs-decision-title = لم يحن وقت التقاط الصورة بعد
error-photo-needs-decision-meaning = يمكن التقاط صورتك بعد الموافقة على الطلب.
error-photo-needs-decision-next = انتظر القرار، ثم احجز الموعد.
error-not-your-application-title = الطلب في حساب آخر
error-not-your-application-meaning = لا يمكن حجز موعد لالتقاط الصورة إلا من الحساب الذي أُنشئ به الطلب.
error-not-your-application-next = سجل الدخول إلى ذلك الحساب. إذا فقدته، فستحجز الشرطة الموعد لك.
error-appointment-over-title = لقد انتهى هذا الموعد
error-appointment-over-meaning = لم يعد من الممكن تغييره أو إلغاؤه.
error-appointment-over-next = إذا لم تحضر، فاتصل بمكان الحضور.
