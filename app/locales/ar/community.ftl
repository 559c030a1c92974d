home-title = ما الذي يهمّنا هنا؟
home-lead = على Folkmoot يقول أهل المكان ما يهمّهم، ويقيّم كل منهم قضايا الآخر، وينشرون قائمة أولويات هي لهم. ثم يستطيع كل واحد أن يرى إلى أي حدّ تتوافق معها برامج الدولة.
home-communities = المجتمعات
home-empty = لم يفتح أي مجتمع بابه هنا بعد.
home-size = { $issues ->
    [zero] لم تُقترح أي قضية بعد
    [one] قضية واحدة
    [two] قضيتان
    [few] { $issues } قضايا
    [many] { $issues } قضية
   *[other] { $issues } قضية
}، { $people ->
    [zero] ولم يشارك أحد بعد.
    [one] وشارك شخص واحد.
    [two] وشارك شخصان.
    [few] وشارك { $people } أشخاص.
    [many] وشارك { $people } شخصًا.
   *[other] وشارك { $people } شخص.
}
home-demo = عرض تجريبي: المكان من الخيال، وكل الناس فيه من الخيال.
home-found = تأسيس مجتمع
front-propose = قل ما يهمّك
front-steps = كيف تشارك
step-propose = اقترح
step-propose-more = قل لنا شيئًا واحدًا يؤلم، أو ينجح، أو يمكن أن يكون. لا تحتاج إلى حساب ولا إلى بريد إلكتروني.
step-propose-go = اقترح قضية
step-weigh = قيّم
step-weigh-more = اقرأ ما قاله جيرانك. قل «أوافق» أو «لا أوافق» أو «لا رأي لي»، بطاقة بعد بطاقة. وتوقّف متى شئت.
step-weigh-go = قيّم القضايا
step-adopt = تبنَّ
step-adopt-more = تُجمع القضايا في قائمة أولويات. إن كانت تعبّر عنك، فقل: «هذه لي أيضًا».
step-adopt-go = اقرأ قوائم الأولويات
front-matters = ما يهمّ الآن
front-matters-more = القضايا الخمس التي تهمّ كثيرًا أكبر عدد من الناس. تظهر الأعداد بعد أن تجيب.
front-empty = لم يقل أحد شيئًا بعد. كن الأول.
front-all = { $issues ->
    [zero] لا قضايا بعد
    [one] القضية الوحيدة
    [two] القضيتان معًا
    [few] كل القضايا ({ $issues })
    [many] كل القضايا ({ $issues })
   *[other] كل القضايا ({ $issues })
}
front-agendas = قوائم الأولويات
front-agendas-none = لم يبدأ أحد قائمة أولويات بعد.
front-agendas-all = كل قوائم الأولويات
front-ground = ما يوافق عليه الجميع تقريبًا، وهل توجد مجموعات، وما يفرّقنا.
front-ground-all = انظر ما يجمعنا
front-compares = المقارنة بالبرامج
front-compares-none = هذا المجتمع لا يقارَن بأي برنامج بعد.
front-compares-all = كل البرامج
