## معلومات الاتصال

contact-lead = هكذا تستطيع دائرة الهجرة الاتصال بك.
contact-email = البريد الإلكتروني
contact-phone = الهاتف
contact-address = العنوان
contact-not-registered = غير مسجل
contact-wrong = هل هناك شيء خاطئ أو ناقص؟ أبلغ دائرة الهجرة.
