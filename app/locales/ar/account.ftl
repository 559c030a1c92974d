sign-in-title = تسجيل الدخول
sign-in-refused = لم يتم تسجيل الدخول
sign-in-send = تسجيل الدخول
sign-in-guest = ما فعلته على هذا الجهاز كضيف يبقى محسوبًا لضيف. ولا ينضم إلى الحساب الذي تدخل به.
sign-in-no-need = لا تحتاج إلى حساب لتشارك.
sign-in-make = افتح حسابًا لتحفظ مكانك على جهاز آخر.
account-name = الاسم
account-name-hint = أي اسم تتذكّره (عدد الأحرف: { $limit } على الأكثر). لا يلزم أن يكون اسمك الحقيقي.
account-passphrase = عبارة المرور
account-passphrase-hint = عدد الأحرف: { $minimum } على الأقل. أربع كلمات لا علاقة بينها اختيار جيد.
account-keep-title = احفظ مكانك
account-keep-lead = أنت تشارك كضيف: هذا الجهاز يتذكّرك. بالحساب يمكنك أن تكمل من جهاز آخر، ويبقى ما فعلته لك. نحن لا نطلب بريدًا إلكترونيًّا ولا رقم هاتف، لذلك لا يستطيع أحد أن يرسل إليك عبارة مرور جديدة.
account-make = افتح حسابي
account-have = هل لديك حساب؟
account-made = سجّلت الدخول. ما فعلته كضيف ما زال لك.
account-deleted = حُذف حسابك.
account-lead = هذا الاسم لتسجيل الدخول فقط. لا يظهر بجانب ما تقترحه أو تجيب به. وإذا توليت دورًا، يراه مشرفو ذلك المجتمع.
account-things = أشيائي
account-nothing-yet = لم تشارك في أي مجتمع بعد.
account-did = { $answered ->
    [zero] لم تقيّم أي قضية
    [one] قيّمت قضية واحدة
    [two] قيّمت قضيتين
    [few] قيّمت { $answered } قضايا
    [many] قيّمت { $answered } قضية
   *[other] قيّمت { $answered } قضية
}، { $proposed ->
    [zero] ولم تقترح أي قضية
    [one] واقترحت واحدة
    [two] واقترحت اثنتين
    [few] واقترحت { $proposed }
    [many] واقترحت { $proposed }
   *[other] واقترحت { $proposed }
}
account-server = هذا الخادم
account-operator = أنت من يشغّله.
account-devices = الأجهزة التي دخلت منها
account-this-device = هذا الجهاز
account-other-device = جهاز آخر
account-sign-out = تسجيل الخروج
account-sign-out-everywhere = تسجيل الخروج من كل الأجهزة
account-data = بياناتي
account-data-more = كل ما نحفظه عنك، في ملف واحد.
account-data-download = تنزيل بياناتي
account-leave = المغادرة
account-leave-more = يُحذف حسابك واسمك وكلماتك إلى الأبد. أما ما بناه الآخرون عليها فيبقى، من دونك.
account-delete = حذف حسابي
account-answers = ماذا يحدث لإجاباتي؟
account-answers-keep = تبقى محسوبة
account-answers-keep-hint = من دون اسم أحد عليها.
account-answers-withdraw = تُحذف أيضًا
account-answers-withdraw-hint = تتغيّر الأعداد التي كنت جزءًا منها. أما الطبعات المنشورة فتبقى بالأرقام التي نُشرت بها.
account-sure = عبارة مرورك، للتأكد
account-delete-send = حذف نهائي
account-not-deleted = لم يُحذف شيء
role-organiser = منظّم
role-organiser-hint = يدعو الناس، ويجمع القضايا في قوائم أولويات، ويختار البرامج.
role-steward = مشرف
role-steward-hint = يزيل ما يضرّ، ويغلق التقييم ويفتحه، ويعطي الأدوار.
role-researcher = باحث
role-researcher-hint = يأخذ البيانات للبحث، بموجب اتفاق.
