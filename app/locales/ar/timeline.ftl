timeline-title = مع الوقت: «{ $community }» و«{ $programme }»
timeline-lead = كيف اقترب ما يريده الناس هنا مما يقوله البرنامج، أو ابتعد عنه.
timeline-link = كيف تغيّر هذا مع الوقت
timeline-empty = لا شيء محفوظ مع الوقت بعد. تأتي أول الأرقام بعد دقيقة أو دقيقتين من أول صلة بهذا البرنامج.
timeline-empty-not-held = نحن لا نقارَن بهذا البرنامج، فلا يُحفظ منه شيء مع الوقت.
timeline-back = إلى المقارنة
timeline-whole = كل ما قيّمه المجتمع
timeline-only-few = هذه الأرقام تستند حتى الآن إلى أقل من 5 أشخاص. لا نعرضها، حتى لا يُعرف أحد.
timeline-withheld = { $count ->
    [zero] لا نقاط أخرى مخفية.
    [one] نقطة واحدة أخرى تستند إلى أقل من 5 أشخاص، ولا نعرضها.
    [two] نقطتان أخريان تستندان إلى أقل من 5 أشخاص، ولا نعرضهما.
    [few] { $count } نقاط أخرى تستند إلى أقل من 5 أشخاص، ولا نعرضها.
    [many] { $count } نقطة أخرى تستند إلى أقل من 5 أشخاص، ولا نعرضها.
   *[other] { $count } نقطة أخرى تستند إلى أقل من 5 أشخاص، ولا نعرضها.
}
timeline-edition = الطبعة { $number }
timeline-edition-in = الطبعة { $number }
timeline-version = النسخة { $version }
timeline-version-in = { $when } (النسخة { $version } من البرنامج)
timeline-first-gap = حتى الآن هناك نقطة واحدة ({ $when }): من وزن قضايانا، ما نسبته <mark>{ $figure }</mark> ليس في أي هدف من أهداف البرنامج.
timeline-first-overlap = للطرفين وزن مشترك نسبته <mark>{ $figure }</mark>.
timeline-first-next = تأتي النقطة التالية مع الطبعة التالية، أو حين يتغيّر البرنامج.
timeline-first-next-whole = تأتي النقطة التالية في الشهر القادم، أو حين يتغيّر البرنامج.
timeline-gap = من { $from } إلى { $to }: الجزء من وزن قضايانا الذي ليس في أي هدف من أهداف البرنامج { $move ->
    [rose] ارتفع من <mark>{ $before }</mark> إلى <mark>{ $after }</mark>.
    [fell] انخفض من <mark>{ $before }</mark> إلى <mark>{ $after }</mark>.
    [same] بقي عند <mark>{ $after }</mark>، على قدر ما يمكن الحكم.
   *[open] انتقل من <mark>{ $before }</mark> إلى <mark>{ $after }</mark>. وهذا لا يكفي للتأكد من أنه تغيّر.
}
timeline-overlap = الوزن المشترك بين الطرفين { $move ->
    [rose] ارتفع من <mark>{ $before }</mark> إلى <mark>{ $after }</mark>.
    [fell] انخفض من <mark>{ $before }</mark> إلى <mark>{ $after }</mark>.
    [same] بقي عند <mark>{ $after }</mark>، على قدر ما يمكن الحكم.
   *[open] انتقل من <mark>{ $before }</mark> إلى <mark>{ $after }</mark>. وهذا لا يكفي للتأكد من أنه تغيّر.
}
timeline-changed = تغيّر البرنامج نفسه بين الوقتين، من النسخة { $before } إلى النسخة { $after }. وقد يأتي بعض التغيّر من ذلك.
timeline-label = صورة فيها { $points ->
    [zero] لا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $points } نقاط
    [many] { $points } نقطة
   *[other] { $points } نقطة
}، الأقدم أولًا: كم من وزن قضايانا ليس في أي هدف، وكم من الوزن مشترك بين الطرفين. والشيء نفسه في الجدول أدناه.
timeline-picture = الصورة: { $name }
timeline-picture-what = العلامات المستديرة: من وزن قضايانا ما ليس في أي هدف. العلامات المربعة: الوزن المشترك بين الطرفين. والأشرطة تُظهر أين يقع كل رقم على الأرجح. كل الخطوات مرسومة بالعرض نفسه، مهما طال وقتها.
timeline-picture-last = { $count ->
    [zero] الصورة فارغة، والجدول فيه كل النقاط.
    [one] الصورة تُظهر آخر نقطة، والجدول يُظهر الكل.
    [two] الصورة تُظهر آخر نقطتين، والجدول يُظهر الكل.
    [few] الصورة تُظهر آخر { $count } نقاط، والجدول يُظهر الكل.
    [many] الصورة تُظهر آخر { $count } نقطة، والجدول يُظهر الكل.
   *[other] الصورة تُظهر آخر { $count } نقطة، والجدول يُظهر الكل.
}
timeline-gap-short = ليس في أي هدف
timeline-overlap-short = مشترك
timeline-points = كل النقاط
timeline-points-of = كل النقاط: { $name }
timeline-when = متى
timeline-of = البرنامج
timeline-people = الناس
timeline-made = وقت الحساب
timeline-act = القيد { $number }
timeline-late = لاحقًا
timeline-late-what = «لاحقًا» تعني: كانت طبعة أحدث قد نُشرت من قبل. وأرقام طبعة كهذه تستند إلى إجابات اليوم الذي حُسبت فيه.
timeline-move-rose = ارتفع
timeline-move-fell = انخفض
timeline-move-open = غير مؤكد
timeline-moved-what = «ارتفع» و«انخفض» و«غير مؤكد» تقول كيف تحرّك الرقم منذ السطر الذي قبله.
timeline-files = خذها معك
timeline-method = لكل طبعة ولكل نسخة من البرنامج نحفظ آخر الأرقام؛ وللمجتمع كله، آخر أرقام كل شهر. ولا نقول إن التغيّر مؤكد إلا حيث يكون المديان منفصلين. { $draws ->
    [zero] لم يُسحب الناس بالقرعة من جديد؛
    [one] سُحب الناس بالقرعة من جديد مرة واحدة،
    [two] سُحب الناس بالقرعة من جديد مرتين،
    [few] سُحب الناس بالقرعة من جديد { $draws } مرات،
    [many] سُحب الناس بالقرعة من جديد { $draws } مرة،
   *[other] سُحب الناس بالقرعة من جديد { $draws } مرة،
} والبذرة هي { $seed }.
timeline-method-more = كيف يُحسب هذا
