## الإطار

title-start = تسجيل الدخول إلى «صفحتي» (Min side)
title-idporten = تسجيل الدخول عبر ID-porten
title-idporten-waiting = في انتظار المتصفح
title-overview = نظرة عامة
title-contact = معلومات الاتصال
title-residency = الإقامة والعمل
title-confirmation = التأكيد
title-signed-out = تم تسجيل خروجك
skip-to-content = الانتقال إلى المحتوى
environment-sandbox = بيئة تجريبية: للتجربة. لا يوجد هنا أشخاص حقيقيون.
environment-test = بيئة اختبار: لا يوجد هنا أشخاص حقيقيون.
environment-none = لم يتم إعداد Minside بعد.
language = اللغة
language-nb = Norsk bokmål
language-nn = Norsk nynorsk
language-en = English
language-uk = Українська
language-ar = العربية
theme = الألوان
theme-system = الألوان: تلقائية
theme-light = الألوان: فاتحة
theme-dark = الألوان: داكنة
navigation = أقسام «صفحتي»
log-out = تسجيل الخروج
log-out-now = تسجيل الخروج الآن
stay = البقاء مسجل الدخول
countdown-title = هل ما زلت هنا؟
countdown-text = سيتم تسجيل خروجك قريباً. الثواني المتبقية: { $seconds }.
countdown-absolute = لقد بقيت مسجل الدخول أقصى مدة مسموح بها. سجل الدخول من جديد للمتابعة.
session-minutes-left =
    { $minutes ->
        [zero] بقي أقل من دقيقة
        [one] بقيت دقيقة واحدة
        [two] بقيت دقيقتان
        [few] بقيت { $minutes } دقائق
        [many] بقيت { $minutes } دقيقة
       *[other] بقيت { $minutes } دقيقة
    }
account-no-name = تم تسجيل الدخول
way-id-porten = ID-porten
way-email = البريد الإلكتروني وكلمة المرور
not-official = لم تصنع دائرة الهجرة ولا ID-porten برنامج Minside.
close = إغلاق
back = رجوع
cancel = إلغاء
loading = جارٍ التحميل
action-retry = المحاولة من جديد
action-sign-in = المحاولة من جديد
action-save-again = الحفظ من جديد
contact-authority = كيفية الاتصال بدائرة الهجرة
period-from-to = من { $from } إلى { $to }
period-from = من { $from }، بدون تاريخ انتهاء
memory-only-no-keyring = لا يوجد في هذا الحاسوب مكان آمن لكلمات المرور. تبقى مسجل الدخول حتى تغلق Minside.
memory-only-keyring-locked = مخزن كلمات المرور في الحاسوب مقفل. تبقى مسجل الدخول حتى تغلق Minside.
memory-only-keyring-slow = مخزن كلمات المرور في الحاسوب لا يرد. تبقى مسجل الدخول حتى تغلق Minside.
memory-only-keyring-failed = لم يعمل مخزن كلمات المرور في الحاسوب. تبقى مسجل الدخول حتى تغلق Minside.
notice-login-cancelled = تم إلغاء تسجيل الدخول. لم يُحفظ شيء.
notice-session-restored = لا تزال مسجل الدخول من قبل. سجل الخروج إذا لم تكن أنت هذا الشخص.
not-in-your-language = ليس كل شيء هنا متاحاً بلغتك. ما ليس متاحاً يظهر بالإنجليزية.
field-missing = لم تتم الإجابة عن هذا بعد.
countdown-end-title = وقتك على وشك الانتهاء
countdown-go-on = المتابعة في الدقيقة الأخيرة
help-found-count = عدد الإجابات التي عُثر عليها: { $count }.
