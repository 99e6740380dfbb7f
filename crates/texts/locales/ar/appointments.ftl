title-appointments = المواعيد
title-booking = حجز موعد
title-moving = تغيير موعد
overview-appointments = اطلع على مواعيدك أو غيرها أو ألغها.
overview-appointments-button = عرض المواعيد
appointments-lead = هذه مواعيد طلبات هذا الحساب.
appointments-empty = ليس لديك مواعيد
appointments-empty-how = يُحجز الموعد من طلب تم تقديمه. افتح الطلب.
appointments-lost-account = يبقى الموعد سارياً إذا فقدت الحساب. في الرسالة الإلكترونية التي وصلتك عند الحجز تجد الوقت والمكان؛ وإذا لم تجدها فاتصل بمكان الحضور.
appointment-purpose-documents = لتسليم الوثائق وإظهار جواز سفرك
appointment-purpose-photo = لالتقاط صورتك من أجل بطاقة الإقامة
appointment-book-documents = حجز موعد
appointment-book-photo = حجز موعد لالتقاط الصورة
appointment-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }
appointment-local-time = الأوقات هي بالتوقيت المحلي في مكان الحضور، وليست بتوقيت النرويج.
appointment-letter = أُرسلت إليك رسالة إلكترونية فيها الوقت والمكان.
appointment-no-letter = لا يوجد عنوان بريد إلكتروني مسجل لك، لذلك دوّن الوقت والمكان.
appointment-move = تغيير الوقت
appointment-cancel = إلغاء الموعد
appointment-cancel-ask = يمكن بعد ذلك أن يأخذ شخص آخر هذا الوقت. هل تريد إلغاء الموعد؟
appointment-cancel-yes = نعم، ألغِه
appointment-keep = لا، أبقِه
appointment-begun = لم يعد من الممكن تغيير هذا الموعد أو إلغاؤه هنا.
notice-appointment-booked = تم حجز الموعد.
notice-appointment-moved = تم تغيير وقت الموعد.
notice-appointment-cancelled = تم إلغاء الموعد.
meeting-point = مكان الحضور
meeting-point-choose = أين تريد تسليم وثائقك؟
meeting-point-none = اختر مكان الحضور
place-police = الشرطة
place-sua = مركز خدمات العمال الأجانب (SUA)
place-embassy = السفارة
place-visa-centre = مركز التأشيرات
booking-moves = موعدك الحالي: { $time }
booking-no-times = لا توجد أوقات شاغرة هنا خلال الشهرين القادمين. جرب مكان حضور آخر، أو ابحث من جديد غداً.
booking-more = عرض أيام أخرى
booking-chosen = لقد اخترت
booking-book = حجز هذا الوقت
booking-move = نقل الموعد إلى هذا الوقت
booking-busy = لحظة من فضلك…
