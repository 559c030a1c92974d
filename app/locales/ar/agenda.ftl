agendas-title = قوائم الأولويات
agendas-lead = قائمة الأولويات قائمة يملكها السكان: لها اسم وترتيب، وتُنشر حين تجهز.
agendas-empty = لم يبدأ أحد قائمة أولويات هنا بعد.
agendas-start = ابدأ قائمة أولويات
agendas-start-lead = يمكن لكل من له حساب أن يبدأ قائمة. تبقى القائمة لك، ويرى الجميع كيف تكبر.
agendas-sign-in = سجّل الدخول لتبدأ قائمة
agendas-send = ابدأها
agendas-underway = { $issues ->
    [zero] قيد الإعداد. لا قضية فيها بعد.
    [one] قيد الإعداد. فيها قضية واحدة حتى الآن.
    [two] قيد الإعداد. فيها قضيتان حتى الآن.
    [few] قيد الإعداد. فيها { $issues } قضايا حتى الآن.
    [many] قيد الإعداد. فيها { $issues } قضية حتى الآن.
   *[other] قيد الإعداد. فيها { $issues } قضية حتى الآن.
}
agendas-published = { $issues ->
    [zero] { $edition }، بلا قضايا، { $date }.
    [one] { $edition }، قضية واحدة، { $date }.
    [two] { $edition }، قضيتان، { $date }.
    [few] { $edition }، { $issues } قضايا، { $date }.
    [many] { $edition }، { $issues } قضية، { $date }.
   *[other] { $edition }، { $issues } قضية، { $date }.
}
agenda-field-title = الاسم
agenda-hint-title = مثلًا: ما يريده شارعنا هذا العام.
agenda-field-purpose = ما الغرض منها؟
agenda-hint-purpose = من يجب أن يقرأها، وماذا يجب أن ينتج عنها؟
agenda-trail = أين أنت
agenda-underway = قيد الإعداد
agenda-choose = اختيار القضايا
agenda-sections = الأقسام
agenda-words = تغيير الاسم والغرض
agenda-words-title = الاسم والغرض
agenda-words-lead = الطبعات المنشورة تحتفظ بالاسم والغرض اللذين كانا لها.
agenda-words-send = حفظ
agenda-empty = لا قضية في هذه القائمة بعد.
agenda-empty-owner = اختر ما يجب أن يكون فيها. ويمكنك ترتيبها بعد ذلك.
agenda-empty-section = لا شيء في هذا القسم بعد.
agenda-outside = خارج الأقسام
agenda-issues = القضايا
agenda-count = { $issues ->
    [zero] لا قضية بعد
    [one] قضية واحدة
    [two] قضيتان
    [few] { $issues } قضايا
    [many] { $issues } قضية
   *[other] { $issues } قضية
}
agenda-item-removed = أزال مشرف هذه القضية. لن تدخل في أي طبعة.
agenda-public = ما زالت هذه القائمة قيد الإعداد. تظهر إجابات الناس عند نشر طبعة منها.
item-agree = يوافق { $share } %، n = { $people }
item-few = { $fewest ->
    [few] أقل من { $fewest } إجابات
    [many] أقل من { $fewest } إجابة
   *[other] أقل من { $fewest } إجابة
}
item-up = { $places ->
    [zero] لم تصعد
    [one] ↑ صعدت مرتبة واحدة، ليُسمع الجميع
    [two] ↑ صعدت مرتبتين، ليُسمع الجميع
    [few] ↑ صعدت { $places } مراتب، ليُسمع الجميع
    [many] ↑ صعدت { $places } مرتبة، ليُسمع الجميع
   *[other] ↑ صعدت { $places } مرتبة، ليُسمع الجميع
}
item-down = { $places ->
    [zero] لم تنزل
    [one] ↓ نزلت مرتبة واحدة، لإفساح المجال
    [two] ↓ نزلت مرتبتين، لإفساح المجال
    [few] ↓ نزلت { $places } مراتب، لإفساح المجال
    [many] ↓ نزلت { $places } مرتبة، لإفساح المجال
   *[other] ↓ نزلت { $places } مرتبة، لإفساح المجال
}
item-move-up = نقل إلى أعلى: { $title }
item-move-down = نقل إلى أسفل: { $title }
item-move-to = نقل إلى مرتبة أخرى: { $title }
item-move = نقل…
item-out = إزالة
item-out-of = إزالة: { $title }
rule-title = قاعدة الترتيب
rule-phragmen = ليُسمع الجميع
rule-phragmen-hint = كل قضية تالية تتكلم باسم أناس لم تشملهم القضايا التي قبلها.
rule-phragmen-done = رُتّبت ليُسمع الجميع: كل قضية تالية تتكلم باسم أناس لم تشملهم القضايا التي قبلها.
rule-approval = الأكثر موافقة
rule-approval-hint = بعدد الموافقين فقط.
rule-approval-done = رُتّبت بعدد الموافقين.
rule-hand = باليد
rule-hand-hint = أنت تنقل كل قضية بنفسك.
rule-hand-done = رتّبها باليد من أعدّ قائمة الأولويات هذه.
rule-send = رتّبها هكذا
rule-sections = تبقى القضايا في أقسامها؛ والقاعدة ترتّب كل قسم.
rule-when = آخر ترتيب كان في { $date }، من إجابات تلك اللحظة.
tie-notice = { $ties ->
    [zero] لا تعادل
    [one] تعادل واحد
    [two] تعادلان
    [few] { $ties } تعادلات
    [many] { $ties } تعادلًا
   *[other] { $ties } تعادل
}
tie-notice-more = القاعدة لا تستطيع أن تفرّق بينها. إن تركتها هكذا، ذكرت الطبعة ذلك؛ وإن نقلت واحدة باليد، ذكرت الطبعة أن الترتيب تم باليد.
tie-place = { $issues ->
    [zero] المرتبة { $first } لم تتعادل فيها أي قضية.
    [one] المرتبة { $first } كانت لقضية واحدة.
    [two] المرتبة { $first } تعادلت عليها قضيتان.
    [few] المرتبة { $first } تعادلت عليها { $issues } قضايا.
    [many] المرتبة { $first } تعادلت عليها { $issues } قضية.
   *[other] المرتبة { $first } تعادلت عليها { $issues } قضية.
}
tie-places = المراتب من { $first } إلى { $last } متعادلة.
tie-places-among = { $issues ->
    [zero] المراتب من { $first } إلى { $last } لم تتعادل فيها أي قضية.
    [one] المراتب من { $first } إلى { $last } كانت لقضية واحدة.
    [two] المراتب من { $first } إلى { $last } تعادلت عليها قضيتان.
    [few] المراتب من { $first } إلى { $last } تعادلت عليها { $issues } قضايا.
    [many] المراتب من { $first } إلى { $last } تعادلت عليها { $issues } قضية.
   *[other] المراتب من { $first } إلى { $last } تعادلت عليها { $issues } قضية.
}
tie-titles = المتعادلة: { $titles }.
tie-title = «{ $title }»
tie-between = ،{" "}
tie-more-approvals = تأتي أولًا القضية التي يوافق عليها ناس أكثر.
tie-proposed-earlier = تأتي أولًا القضية التي اقتُرحت قبل غيرها.
tie-lower-number = اقتُرحت في اللحظة نفسها؛ تأتي أولًا القضية ذات الرقم الأصغر.
publish-title = النشر
publish-lead = لا يمكن تغيير الطبعة بعد نشرها؛ لكن يمكنك نشر طبعة أخرى. وهي تحمل أرقامها وقاعدة ترتيبها.
publish-anew = يُحسب الترتيب مرة أخرى عند النشر، من إجابات تلك اللحظة.
publish-send = انشر { $number ->
    [1] الطبعة الأولى
    [2] الطبعة الثانية
    [3] الطبعة الثالثة
   *[other] الطبعة التالية
}
publish-editions = الطبعات
publish-edition = { $issues ->
    [zero] { $edition }، بلا قضايا
    [one] { $edition }، قضية واحدة
    [two] { $edition }، قضيتان
    [few] { $edition }، { $issues } قضايا
    [many] { $edition }، { $issues } قضية
   *[other] { $edition }، { $issues } قضية
}
