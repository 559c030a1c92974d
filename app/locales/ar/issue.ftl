kind-concern = همّ
kind-strength = نقطة قوة
kind-idea = فكرة
propose-title = قل ما يهمّك
propose-lead = شيء واحد، بكلماتك أنت. سيقيّمه جيرانك. لا تحتاج إلى حساب، ولا يظهر اسمك.
propose-field-kind = ما نوع القضية؟
propose-concern = يؤلم
propose-concern-hint = همّ: شيء يضرّ أو لا يعمل أو ينقصنا.
propose-strength = ينجح
propose-strength-hint = نقطة قوة: شيء جيد. فليبقَ.
propose-idea = يمكن أن يكون
propose-idea-hint = فكرة: شيء يمكننا أن نفعله.
propose-field-title = العنوان
propose-hint-title = جملة واحدة يفهمها الجار فورًا.
propose-field-story = القصة
propose-hint-story = ماذا حدث؟ من فضلك لا تذكر اسم أحد: لا موظفين ولا جيران.
propose-field-place = المكان
propose-hint-place = شارع، أو زاوية، أو المكان كله.
propose-limit = عدد الأحرف: { $limit } على الأكثر
propose-becomes = ماذا يحدث لها: تذهب مباشرة إلى رزمة القضايا التي يقيّمها الجميع. ولا يجوز لمشرف أن يزيلها إلا بسبب يستطيع الكل قراءته، ويمكن إعادتها.
propose-send = اعرضها على الجيران
issues-title = القضايا
issues-lead = { $issues ->
    [zero] لا قضايا تطابق هذا.
    [one] شيء واحد يهمّ الناس هنا.
    [two] شيئان يهمّان الناس هنا.
    [few] { $issues } أشياء تهمّ الناس هنا.
    [many] { $issues } شيئًا تهمّ الناس هنا.
   *[other] { $issues } شيء تهمّ الناس هنا.
}
issues-weigh = قيّم، بطاقة بعد بطاقة
issues-empty = لا شيء هنا بعد.
filter-label = اختر القضايا التي تريد رؤيتها
filter-kind = النوع
filter-order = الترتيب
filter-show = العرض
filter-all = الكل
filter-concerns = هموم
filter-strengths = نقاط قوة
filter-ideas = أفكار
filter-random = عشوائي
filter-newest = الأحدث
filter-agreed = الأكثر موافقة
filter-divided = الأكثر خلافًا
filter-everyone = قضايا الجميع
filter-mine = قضاياي
filter-titles = العناوين فقط
pages-label = الصفحات
pages-before = الصفحة السابقة
pages-after = الصفحة التالية
pages-here = الصفحة { $page } من { $last }
issue-trail = أين أنت
issue-number = القضية { $number }
issue-own = أنت اقترحت هذه القضية
issue-own-more = يمكنك تغيير كلماتها إلى أن يجيب عنها شخص آخر.
issue-edit = تغيير الكلمات
issue-steward = للمشرفين
new-issue-title = صارت في الرزمة
new-issue-more = يستطيع جيرانك أن يقيّموها من الآن. أنت نفسك وافقت عليها؛ ويمكنك تغيير ذلك أدناه.
new-issue-weigh = قيّم ما قاله جيرانك
edit-title = تغيير الكلمات
edit-lead = لم يجب أحد غيرك عن هذه القضية بعد، لذلك ما زلت تستطيع تغييرها. ويظهر في تاريخها أنها تغيّرت.
edit-send = حفظ
edit-back = اتركها كما هي
remove-open = إزالة
remove-reason = لماذا؟ يستطيع الجميع قراءة هذا. من فضلك لا تذكر اسم أحد.
remove-limit = عدد الأحرف: { $limit } على الأكثر
remove-send = إزالة
restore-send = إعادة
removed-title = أُزيلت هذه القضية
erased-title = سُحبت هذه القضية
removed-by-steward = أزالها مشرف في { $day }.
removed-by-proposer = سحبها من اقترحها في { $day }.
removed-reason = السبب:
removed-words = اقرأ ما كانت تقوله
removed-answers = الإجابات السابقة
removed-kept = { $people ->
    [zero] لا إجابات
    [one] إجابة شخص واحد؛ محفوظة وغير محسوبة
    [two] إجابات شخصين؛ محفوظة وغير محسوبة
    [few] إجابات { $people } أشخاص؛ محفوظة وغير محسوبة
    [many] إجابات { $people } شخصًا؛ محفوظة وغير محسوبة
   *[other] إجابات { $people } شخص؛ محفوظة وغير محسوبة
}
removed-issues = كل القضايا
history-title = ما جرى لها
history-propose = اقترحها أحد السكان
history-edit = غيّرها من اقترحها
history-remove = أزالها مشرف
history-restore = أعادها مشرف
history-erase = سحبها من اقترحها
history-comment = { $comments ->
    [zero] لم يُضف تعليق
    [one] أُضيف تعليق
    [two] أُضيف تعليقان
    [few] أُضيفت { $comments } تعليقات
    [many] أُضيف { $comments } تعليقًا
   *[other] أُضيف { $comments } تعليق
}
history-link = { $links ->
    [zero] لم تُربط بأي هدف
    [one] رُبطت بهدف من أهداف برنامج
    [two] رُبطت بهدفين من أهداف البرامج
    [few] رُبطت بـ{ $links } أهداف من أهداف البرامج
    [many] رُبطت بـ{ $links } هدفًا من أهداف البرامج
   *[other] رُبطت بـ{ $links } هدف من أهداف البرامج
}
history-reply = { $times ->
    [zero] لم تجب أي مؤسسة
    [one] أجابت مؤسسة
    [two] أجابت المؤسسات مرتين
    [few] أجابت المؤسسات { $times } مرات
    [many] أجابت المؤسسات { $times } مرة
   *[other] أجابت المؤسسات { $times } مرة
}
history-none-fits = { $times ->
    [zero] لم يقل أحد إن لا هدف من برنامج يناسبها
    [one] قال أحدهم إن لا هدف من برنامج يناسبها
    [two] قيل مرتين إن لا هدف من برنامج يناسبها
    [few] قيل { $times } مرات إن لا هدف من برنامج يناسبها
    [many] قيل { $times } مرة إن لا هدف من برنامج يناسبها
   *[other] قيل { $times } مرة إن لا هدف من برنامج يناسبها
}
