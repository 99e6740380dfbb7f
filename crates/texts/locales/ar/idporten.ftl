## ID-porten

idporten-heading = تسجيل الدخول عبر ID-porten
idporten-lead = تعرض «صفحتي» معلومات حساسة، لذلك تطلب هوية إلكترونية في أعلى مستوى.
idporten-works = يمكن استخدام هذه
idporten-works-not = لا يمكن استخدام هذه
idporten-minid-why = مستواها لا يكفي
idporten-confirm = لدي BankID أو Buypass أو Commfides
idporten-confirm-missing = ضع علامة في المربع إذا كانت لديك واحدة من الثلاث. وإلا فلا يمكنك تسجيل الدخول عبر ID-porten.
idporten-what-happens = سيُفتح متصفحك. سجل الدخول هناك، ثم ارجع إلى هنا. لا تشارك هويتك الإلكترونية مع أحد أبداً.
idporten-start = فتح المتصفح وتسجيل الدخول
idporten-help-heading = هل تحتاج إلى مساعدة؟
idporten-help-text = تدير خدمة ID-porten مديرية الرقمنة النرويجية Digdir. هي التي تساعد في ID-porten؛ أما دائرة الهجرة فلا تستطيع ذلك.
idporten-get-eid = كيفية الحصول على هوية إلكترونية
idporten-help-digdir = مساعدة من Digdir
waiting-heading = سجل الدخول في متصفحك
waiting-step-preparing = يجهز Minside تسجيل الدخول
waiting-step-browser = تسجل الدخول في المتصفح
waiting-step-finishing = تُفتح «صفحتي»
waiting-step-done = – تم
waiting-minutes-left =
    { $minutes ->
        [zero] سينتظر Minside أقل من دقيقة أخرى.
        [one] سينتظر Minside دقيقة واحدة أخرى.
        [two] سينتظر Minside دقيقتين أخريين.
        [few] سينتظر Minside { $minutes } دقائق أخرى.
        [many] سينتظر Minside { $minutes } دقيقة أخرى.
       *[other] سينتظر Minside { $minutes } دقيقة أخرى.
    }
waiting-seconds-left = لا يزال Minside ينتظر. الثواني المتبقية: { $seconds }.
waiting-browser-failed = تعذر فتح المتصفح. انسخ العنوان والصقه في متصفح على هذا الحاسوب.
waiting-hint-https-forced = غيّر متصفحك عنوان هذا الحاسوب إلى https ولم يستطع الرجوع. أوقف خيار «HTTPS فقط» للعنوان 127.0.0.1، أو استخدم متصفحاً آخر.
waiting-open-again = فتح المتصفح من جديد
waiting-copy = نسخ العنوان
waiting-copied = تم نسخ العنوان. الصقه في متصفح على هذا الحاسوب.
waiting-closed-tab = هل أغلقت الصفحة في المتصفح؟ افتحها من جديد، أو ألغِ تسجيل الدخول.
