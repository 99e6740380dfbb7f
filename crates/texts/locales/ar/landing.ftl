## الصفحة التي يصل إليها المتصفح

landing-success-title = أكد ID-porten هويتك
landing-success-body = يمكنك إغلاق علامة التبويب هذه والرجوع إلى Minside.
landing-refused-title = لا يمكن استخدام تسجيل الدخول هذا لـ«صفحتي»
landing-refused-body = تحتاج «صفحتي» إلى BankID أو Buypass أو Commfides. لا يكفي MinID. أغلق علامة التبويب هذه وحاول من جديد من Minside.
landing-cancelled-title = لقد ألغيت تسجيل الدخول
landing-cancelled-body = لم يتم تسجيل دخولك. أغلق علامة التبويب هذه؛ يمكنك المحاولة من جديد من Minside.
landing-failed-title = لم ينجح تسجيل الدخول
landing-failed-body = لم يتم تسجيل دخولك. أغلق علامة التبويب هذه وارجع إلى Minside: تجد هناك ما حدث وما يمكنك فعله.
landing-logged-out-title = تم تسجيل خروجك من ID-porten
landing-logged-out-body = يمكنك إغلاق علامة التبويب هذه. إذا كان آخرون يستخدمون هذا الحاسوب، فأغلق المتصفح أيضاً.
landing-logging-out-title = جارٍ تسجيل خروجك من ID-porten
landing-logging-out-body = إذا لم يحدث شيء، فاضغط على الزر.
landing-logging-out-button = تسجيل الخروج من ID-porten
landing-stray-title = لا يوجد شيء هنا
landing-stray-body = أغلق علامة التبويب هذه وارجع إلى Minside.
