## التأكيد

confirmation-lead = التأكيد هو ملف PDF. يبيّن أنك تقيم في النرويج بصورة قانونية وما العمل المسموح لك به. يمكنك إعطاؤه لصاحب العمل.
confirmation-language = لغة المستند
confirmation-save = حفظ التأكيد
confirmation-step-fetching = جارٍ جلب التأكيد…
confirmation-step-choosing = اختر مكان الحفظ.
confirmation-step-writing = جارٍ الحفظ…
confirmation-child = لا يمكن هنا إصدار تأكيد لطفلك. اتصل بدائرة الهجرة من أجل ذلك.
confirmation-saved = تم حفظ التأكيد
confirmation-saved-shared = هل يستخدم آخرون هذا الحاسوب؟ أرسل الملف إلى نفسك واحذفه عند تسجيل الخروج.
confirmation-open-folder = إظهار الملف
confirmation-ended = لا يوجد ما يمكن تأكيده: لقد انتهى تصريحك
confirmation-ended-meaning = لا يمكن إصدار تأكيد إلا عند وجود تصريح سارٍ. إذا كنت قد طلبت تصريحاً جديداً، أو كنت ترى أن هذا غير صحيح، فاتصل بدائرة الهجرة.
confirmation-none = لا يوجد ما يمكن تأكيده: لا يوجد تصريح مسجل
confirmation-none-meaning = لا يمكن إصدار تأكيد إلا عند وجود تصريح سارٍ. إذا كنت ترى أن هذا غير صحيح، فاتصل بدائرة الهجرة.
confirmation-unclear = لا يتضح من السجل ما إذا كان يمكن تأكيد إقامتك
confirmation-unclear-meaning = هذا لا يعني أنه ليس لديك تصريح. يجب أن يطلع موظف مختص على الأمر. اتصل بدائرة الهجرة.
confirmation-preview = هكذا يبدو المستند
confirmation-preview-page = الصفحة { $page } من { $pages } من التأكيد كما سيُحفظ. يستطيع قارئ الشاشة قراءة الملف المحفوظ.
confirmation-pair = { $norwegian } مع { $other }
