## نظرة عامة

overview-logged-in-as = لقد سجلت الدخول باسم
overview-way = الطريقة التي استخدمتها: { $way }.
overview-no-name = لقد سجلت الدخول عبر ID-porten. لا يوجد شيء مسجل عنك لدى دائرة الهجرة.
overview-remember-logout = سجل الخروج عندما تنتهي.
overview-residency = اطلع على تصريحك وعلى العمل المسموح لك به.
overview-residency-button = عرض الإقامة والعمل
overview-confirmation = احفظ مستنداً يبيّن لصاحب عملك أنك تقيم هنا بصورة قانونية.
overview-confirmation-button = الحصول على التأكيد
overview-contact = اطلع على عنوان البريد الإلكتروني ورقم الهاتف والعنوان البريدي المسجلة لك.
overview-contact-button = عرض معلومات الاتصال
