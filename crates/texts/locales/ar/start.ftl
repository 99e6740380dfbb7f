## البداية

start-heading = كيف تريد تسجيل الدخول؟
start-lead = هناك طريقتان. لكل منهما حساب خاص، ولا يمكن نقل أي شيء من أحدهما إلى الآخر.
start-last-way = آخر تسجيل دخول على هذا الحاسوب كان عبر: { $way }.
start-recommended = موصى به
start-idporten-safer = يحمي معلوماتك بشكل أفضل
start-idporten-all = يفتح كل شيء في «صفحتي» (Min side)
start-idporten-no-password = ليس عليك أن تتذكر كلمة مرور
start-idporten-contact = ترى معلومات الاتصال المسجلة لك
start-idporten-residency = ترى إقامتك وما إذا كان يُسمح لك بالعمل
start-idporten-confirmation = تحفظ تأكيداً لصاحب عملك
start-idporten-future = الخدمات الجديدة تأتي هنا أولاً
start-idporten-eids = تحتاج إلى BankID أو Buypass أو Commfides.
start-idporten-no-minid = لا يمكن استخدام MinID.
start-idporten-button = تسجيل الدخول عبر ID-porten
start-email-applications = تتابع الطلبات التي أُنشئت بحساب البريد الإلكتروني هذا
start-email-others = الأنسب عندما تقدم طلباً لشخص آخر
start-email-without = لمن ليست لديه هوية إلكترونية نرويجية
start-email-button = تسجيل الدخول بالبريد الإلكتروني
start-trouble = لا أستطيع تسجيل الدخول
