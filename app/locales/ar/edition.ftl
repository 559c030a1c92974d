edition-name = { $number ->
    [1] الطبعة الأولى
    [2] الطبعة الثانية
    [3] الطبعة الثالثة
    [4] الطبعة الرابعة
    [5] الطبعة الخامسة
    [6] الطبعة السادسة
    [7] الطبعة السابعة
    [8] الطبعة الثامنة
    [9] الطبعة التاسعة
   *[other] الطبعة { $number }
}
edition-name-inside = { $number ->
    [1] الطبعة الأولى
    [2] الطبعة الثانية
    [3] الطبعة الثالثة
    [4] الطبعة الرابعة
    [5] الطبعة الخامسة
    [6] الطبعة السادسة
    [7] الطبعة السابعة
    [8] الطبعة الثامنة
    [9] الطبعة التاسعة
   *[other] الطبعة { $number }
}
edition-title = { $title }، { $edition }
edition-people = { $people ->
    [zero] لم يجب أحد عن أي من قضاياها؛
    [one] أجاب شخص واحد عن واحدة على الأقل من قضاياها؛
    [two] أجاب شخصان عن واحدة على الأقل من قضاياها؛
    [few] أجاب { $people } أشخاص عن واحدة على الأقل من قضاياها؛
    [many] أجاب { $people } شخصًا عن واحدة على الأقل من قضاياها؛
   *[other] أجاب { $people } شخص عن واحدة على الأقل من قضاياها؛
} { $stances ->
    [zero] من دون إجابات.
    [one] والحصيلة إجابة واحدة.
    [two] والحصيلة إجابتان.
    [few] والحصيلة { $stances } إجابات.
    [many] والحصيلة { $stances } إجابة.
   *[other] والحصيلة { $stances } إجابة.
}
edition-people-few = كان من أجابوا عن قضاياها أقل من { $fewest ->
    [few] { $fewest } أشخاص.
    [many] { $fewest } شخصًا.
   *[other] { $fewest } شخص.
}
edition-published = نشرها سكان من { $community } في { $date }.
edition-adopted = { $people ->
    [zero] لم يتبنَّها أحد.
    [one] تبنّاها شخص واحد.
    [two] تبنّاها شخصان.
    [few] تبنّاها { $people } أشخاص.
    [many] تبنّاها { $people } شخصًا.
   *[other] تبنّاها { $people } شخص.
}
edition-adopted-few = تبنّاها حتى الآن أقل من { $fewest ->
    [few] { $fewest } أشخاص.
    [many] { $fewest } شخصًا.
   *[other] { $fewest } شخص.
}
edition-later = هناك طبعة أحدث من قائمة الأولويات هذه.
edition-later-see = انظر الأحدث
edition-others = قضايا أخرى
edition-issues = القضايا
edition-removed = أزال مشرف هذه القضية في { $date }، بعد نشر هذه الطبعة.
edition-removed-reason = السبب: { $reason }
edition-how = كيف أُعدّت
edition-order-when = الترتيب والأرقام كما كانت لحظة النشر.
edition-sections = الأقسام، وأي قضية في أي قسم، اختيرت باليد.
edition-no-ties = لم تتعادل أي مراتب.
edition-sample = اختار الناس أن يشاركوا أو لا يشاركوا؛ فهم ليسوا عيّنة.
edition-method = الطريقة
edition-figures = «يوافق 93 %، n = 239» تعني: من 239 شخصًا أجابوا عن هذه القضية، وافق 93 من كل مئة. ولا نعرض ما أجاب عنه أقل من { $fewest ->
    [few] { $fewest } أشخاص.
    [many] { $fewest } شخصًا.
   *[other] { $fewest } شخص.
}
edition-adopt-title = هل تعبّر عنك؟
edition-adopt = هذه لي أيضًا
edition-adopt-note = يمكنك التراجع في أي وقت. لا يرى أحد اسمك.
edition-adopted-mine = لقد تبنّيت هذه الطبعة.
edition-unadopt = تراجع عن التبنّي
edition-cite = الاستشهاد بها
edition-cite-who = سكان { $community } ({ $year }).
edition-cite-what = { $edition }. Folkmoot.
edition-ledger = القيد رقم { $number } في سجلّ المجتمع، والمجموع الاختباري
edition-file = تنزيل القائمة (CSV)
edition-compare = قارنها ببرنامج
edition-agenda = قائمة الأولويات التي جاءت منها
