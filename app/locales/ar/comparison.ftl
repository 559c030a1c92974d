share-few = قليل
share-few-people = أقل من 5 أشخاص
share-people = { $share }، n = { $people }
share-n = n = { $people }
glance-covered = ما يخدمه
glance-unasked = ما لم يُطلب
glance-people = n = { $people } من الناس
glance-unlinked = لم يربط أحد بعد قضية به.
glance-sentence = { $issues ->
    [zero] ليست لنا قضايا
    [one] لنا قضية واحدة
    [two] لنا قضيتان
    [few] لنا { $issues } قضايا
    [many] لنا { $issues } قضية
   *[other] لنا { $issues } قضية
}: { $served ->
    [zero] لا يخدم أيًّا منها بالكامل،
    [one] يخدم واحدة منها،
    [two] يخدم اثنتين منها،
    [few] يخدم { $served } منها،
    [many] يخدم { $served } منها،
   *[other] يخدم { $served } منها،
} { $partly ->
    [zero] ولا يخدم أيًّا منها جزئيًّا.
    [one] ويخدم واحدة جزئيًّا.
    [two] ويخدم اثنتين جزئيًّا.
    [few] ويخدم { $partly } جزئيًّا.
    [many] ويخدم { $partly } جزئيًّا.
   *[other] ويخدم { $partly } جزئيًّا.
} { $goals ->
    [zero] وليست له أهداف:
    [one] وله هدف واحد:
    [two] وله هدفان:
    [few] وله { $goals } أهداف:
    [many] وله { $goals } هدفًا:
   *[other] وله { $goals } هدف:
} { $unasked ->
    [zero] كلها مطلوبة هنا.
    [one] واحد منها لم يطلبه أحد هنا.
    [two] اثنان منها لم يطلبهما أحد هنا.
    [few] { $unasked } منها لم يطلبها أحد هنا.
    [many] { $unasked } منها لم يطلبها أحد هنا.
   *[other] { $unasked } منها لم يطلبها أحد هنا.
}
compare-title = المقارنة
compare-lead = ضع ما نريده نحن بجانب ما خُطّط لنا.
compare-ours = قضايانا
compare-theirs = برامجهم
compare-whole = كل ما قيّمه المجتمع
compare-edition = { $title }، الطبعة { $number }
compare-send = قارن
compare-everything = كل ما قيّمناه، وكل برنامج
compare-all = كلها معًا
compare-edition-each = «{ $title }»، وكل برنامج
compare-how = كيف يُحسب هذا
comparison-title = «{ $community }» و«{ $programme }»
comparison-title-edition = «{ $title }» و«{ $programme }»
comparison-nothing = لم يربط أحد بعد قضية بهذا البرنامج، فلا يمكن مقارنة شيء.
comparison-first-link = ضع أول صلة
comparison-headline = { $issues ->
    [zero] ليست لنا <mark>أي</mark> قضية:
    [one] لنا قضية <mark>واحدة</mark>:
    [two] لنا <mark>قضيتان</mark>:
    [few] لنا <mark>{ $issues }</mark> قضايا:
    [many] لنا <mark>{ $issues }</mark> قضية:
   *[other] لنا <mark>{ $issues }</mark> قضية:
} يخدم البرنامج <mark>{ $served }</mark> منها، ويخدم <mark>{ $partly }</mark> منها جزئيًّا.{ $opposed ->
    [zero] {""}
   *[other] {" "}وهناك <mark>{ $opposed }</mark> منها لا يفعل البرنامج إلا العمل ضدها.
} وهناك <mark>{ $unnamed }</mark> منها لم يُظهر لها أحد هدفًا. { $goals ->
    [zero] وليس للبرنامج <mark>أي</mark> هدف:
    [one] وللبرنامج هدف <mark>واحد</mark>:
    [two] وللبرنامج <mark>هدفان</mark>:
    [few] وللبرنامج <mark>{ $goals }</mark> أهداف:
    [many] وللبرنامج <mark>{ $goals }</mark> هدفًا:
   *[other] وللبرنامج <mark>{ $goals }</mark> هدف:
} { $unasked ->
    [zero] <mark>كلها</mark> مطلوبة هنا.
    [one] <mark>واحد</mark> منها لم يطلبه أحد هنا.
    [two] <mark>اثنان</mark> منها لم يطلبهما أحد هنا.
    [few] <mark>{ $unasked }</mark> منها لم يطلبها أحد هنا.
    [many] <mark>{ $unasked }</mark> منها لم يطلبها أحد هنا.
   *[other] <mark>{ $unasked }</mark> منها لم يطلبها أحد هنا.
}
comparison-people = { $people ->
    [zero] لم يجب أحد
    [one] أجاب شخص واحد
    [two] أجاب شخصان
    [few] أجاب { $people } أشخاص
    [many] أجاب { $people } شخصًا
   *[other] أجاب { $people } شخص
} { $issues ->
    [zero] عن أي قضية؛
    [one] عن القضية الوحيدة؛
    [two] عن واحدة على الأقل من قضيتين؛
    [few] عن واحدة على الأقل من { $issues } قضايا؛
    [many] عن واحدة على الأقل من { $issues } قضية؛
   *[other] عن واحدة على الأقل من { $issues } قضية؛
} وعدد من وافقوا على واحدة على الأقل: { $approvers }.
comparison-people-theme = { $approvers ->
    [zero] لم يوافق أحد
    [one] وافق شخص واحد
    [two] وافق شخصان
    [few] وافق { $approvers } أشخاص
    [many] وافق { $approvers } شخصًا
   *[other] وافق { $approvers } شخص
} { $issues ->
    [zero] على أي قضية من هذا المحور.
    [one] على القضية الوحيدة في هذا المحور.
    [two] على واحدة على الأقل من القضيتين في هذا المحور.
    [few] على واحدة على الأقل من قضايا هذا المحور، وعددها { $issues }.
    [many] على واحدة على الأقل من قضايا هذا المحور، وعددها { $issues }.
   *[other] على واحدة على الأقل من قضايا هذا المحور، وعددها { $issues }.
}
comparison-links = { $links ->
    [zero] لا صلة محسوبة
    [one] صلة واحدة محسوبة
    [two] صلتان محسوبتان
    [few] { $links } صلات محسوبة
    [many] { $links } صلة محسوبة
   *[other] { $links } صلة محسوبة
} { $linked ->
    [zero] على أي قضية.
    [one] على قضية واحدة.
    [two] على قضيتين.
    [few] على { $linked } قضايا.
    [many] على { $linked } قضية.
   *[other] على { $linked } قضية.
}
comparison-judges = { $people ->
    [zero] لم يضعها ولم يحكم عليها أحد.
    [one] وضعها وحكم عليها شخص واحد.
    [two] وضعها وحكم عليها شخصان.
    [few] وضعها وحكم عليها { $people } أشخاص.
    [many] وضعها وحكم عليها { $people } شخصًا.
   *[other] وضعها وحكم عليها { $people } شخص.
}
comparison-judges-few = وضعها وحكم عليها أقل من 5 أشخاص.
comparison-day = حُسب هذا في { $day }.
comparison-few = وافق أقل من 5 أشخاص على أي من هذه القضايا. لا نعرض حصصهم، حتى لا يُعرف أحد.
comparison-groups = من طلب ماذا
group-both = { $count ->
    [zero] من القضايا يذكرها الطرفان
    [one] قضية يذكرها الطرفان
    [two] من القضايا يذكرهما الطرفان
    [few] قضايا يذكرها الطرفان
    [many] قضية يذكرها الطرفان
   *[other] قضية يذكرها الطرفان
}
group-both-note = { $served ->
    [zero] لا واحدة منها مخدومة بالكامل،
    [one] واحدة منها مخدومة،
    [two] اثنتان منها مخدومتان،
    [few] { $served } منها مخدومة،
    [many] { $served } منها مخدومة،
   *[other] { $served } منها مخدومة،
} { $partly ->
    [zero] ولا واحدة مخدومة جزئيًّا،
    [one] وواحدة مخدومة جزئيًّا،
    [two] واثنتان مخدومتان جزئيًّا،
    [few] و{ $partly } مخدومة جزئيًّا،
    [many] و{ $partly } مخدومة جزئيًّا،
   *[other] و{ $partly } مخدومة جزئيًّا،
} { $goals ->
    [zero] من دون أهداف.
    [one] من خلال هدف واحد.
    [two] من خلال هدفين.
    [few] من خلال { $goals } أهداف.
    [many] من خلال { $goals } هدفًا.
   *[other] من خلال { $goals } هدف.
} n = { $people } من الناس.
group-ours = من قضايانا ليست في هذا البرنامج
group-ours-nobody = من قضايانا ليست في برنامج أحد
group-both-sure = المجموع: { $ours } مما يراه الناس هنا مهمًّا ({ $oursrange })، و{ $theirs } من وزن أهداف البرنامج ({ $theirsrange }).
group-ours-sure = ومع ما هو مخدوم جزئيًّا فقط: { $share } ({ $range }).
group-sure = على الأرجح { $range }.
group-voice = واحدة منها بكلام أحد السكان: هي الأكبر وزنًا. { $share }، n = { $people } من الناس.
group-voice-goal = أكبرها بكلام البرنامج:
group-voice-goal-first = واحد من أكبرها بكلام البرنامج: الأول في ترتيبه.
group-voice-linked = ما ربطه الناس هنا به:
group-voice-nearest = أقرب ما قاله الناس هنا. وجده الحاسوب من الكلمات وحدها، فقد لا يكون مناسبًا.
group-ours-none = أظهر الناس هدفًا لكل قضية.
group-theirs-little = عدد الموافقين على قضية مربوطة به: { $people }، لكنه ينال أقل من 1 % من وزن قضايانا.
group-theirs-ours = تنال كلها معًا { $share } من وزن قضايانا ({ $range })، n = { $people } من الناس.
group-theirs-nothing = لا تنال شيئًا من وزن قضايانا.
group-opposed-sure = الجزء الذي يخصّنا على الأرجح { $range }. أما جزء البرنامج فهو نفسه أيًّا كان من يجيب.
group-ours-note = { $share } مما يراه الناس هنا مهمًّا، ولا شيء من وزن أهداف البرنامج. n = { $people } من الناس يوافقون على واحدة منها على الأقل. تبقى القضية هنا ما دام لم يُظهر أحد هدفًا يذكرها.
group-theirs = من أهدافهم لم يطلبها أحد
group-theirs-note = { $share } من وزن أهداف البرنامج. { $goals ->
    [zero] لا أهداف،
    [one] n = هدف واحد،
    [two] n = هدفان،
    [few] n = { $goals } أهداف،
    [many] n = { $goals } هدفًا،
   *[other] n = { $goals } هدف،
} { $people } من الناس. «لم يطلبه أحد» يعني هنا: أقل من 1 % من وزن قضايانا مربوط بالهدف.
group-opposed = { $count ->
    [zero] من القضايا يعمل البرنامج ضدها
    [one] قضية يعمل البرنامج ضدها
    [two] من القضايا يعمل البرنامج ضدهما
    [few] قضايا يعمل البرنامج ضدها
    [many] قضية يعمل البرنامج ضدها
   *[other] قضية يعمل البرنامج ضدها
}
group-opposed-note = { $ours } مما يراه الناس هنا مهمًّا، مقابل { $theirs } من وزن أهداف البرنامج. n = { $people } من الناس يوافقون على واحدة منها على الأقل.
group-opposed-none = لم يُظهر أحد قضية كهذه.
group-opposed-by = يعمل ضدها
group-opposed-counts = المؤكِّدون: { $confirmed }، المعترضون: { $disputed }
group-few = تظهر الأرقام ابتداءً من 5 أشخاص.
group-more = المزيد ({ $count })
group-all = عرض الكل ({ $count })
shares-title = كم من الوزن يعطي كل طرف
shares-what = الناس: لكل شخص صوت واحد، موزّع على القضايا التي يوافق عليها. البرنامج:
shares-note = n = { $people } من الناس؛ { $goals ->
    [zero] لا أهداف.
    [one] هدف واحد.
    [two] هدفان.
    [few] { $goals } أهداف.
    [many] { $goals } هدفًا.
   *[other] { $goals } هدف.
}
shares-ours = الناس
shares-theirs = البرنامج
shares-table = الشيء نفسه في جدول
shares-table-label = الوزن الذي يعطيه كل طرف، في جدول
shares-caption = حصة كل هدف من الوزن. n = { $people } من الناس، { $goals ->
    [zero] ولا أهداف.
    [one] وهدف واحد.
    [two] وهدفان.
    [few] و{ $goals } أهداف.
    [many] و{ $goals } هدفًا.
   *[other] و{ $goals } هدف.
}
shares-rest = { $goals ->
    [zero] لا أهداف أخرى أقل وزنًا عند الطرفين.
    [one] هدف واحد آخر أقل وزنًا عند الطرفين. تجده في الجدول الذي يمكن تنزيله.
    [two] هدفان آخران أقل وزنًا عند الطرفين. تجدهما في الجدول الذي يمكن تنزيله.
    [few] { $goals } أهداف أخرى أقل وزنًا عند الطرفين. تجدها في الجدول الذي يمكن تنزيله.
    [many] { $goals } هدفًا آخر أقل وزنًا عند الطرفين. تجدها في الجدول الذي يمكن تنزيله.
   *[other] { $goals } هدف آخر أقل وزنًا عند الطرفين. تجدها في الجدول الذي يمكن تنزيله.
}
shares-goal = الهدف
shares-difference = الفرق
shares-people = n
shares-no-goal = بلا هدف
comparison-method-title = كيف حُسب هذا
comparison-method-weights = لكل شخص صوت واحد، موزّع بالتساوي على القضايا التي يوافق عليها. ووزن القضية هو مجموع ما تأخذه؛ ويذهب إلى الأهداف التي تخدمها، ويذهب نصفه إلى الهدف الذي يخدمها جزئيًّا.
comparison-method-edition = تقارَن القضايا التي في هذه الطبعة، بإجابات الناس كما هي اليوم.
comparison-method-links = تُحسب الصلة ما دام الذين يؤكّدونها، ومنهم من وضعها، أكثر من الذين يعترضون عليها. ويستطيع كل واحد أن يضع صلة أو يؤكّدها أو يعترض عليها. ومن يقول إن لا هدف يناسب قضية، فهو يعترض على كل صلة لها.
comparison-method-few = لا نعرض أرقامًا وراءها أقل من 5 أشخاص.
comparison-method-sample = اختار الناس أن يشاركوا؛ فهم ليسوا عيّنة من كل من يعيش هنا.
comparison-method-ledger = يستند هذا إلى كل قيد حتى الرقم { $number } في سجلّ هذا المجتمع، في { $moment }. ومن هناك يستطيع كل واحد أن يحسبه من جديد.
comparison-method-drawn = { $draws ->
    [zero] لم يُسحب الناس بالقرعة من جديد
    [one] سُحب الناس بالقرعة من جديد مرة واحدة
    [two] سُحب الناس بالقرعة من جديد مرتين
    [few] سُحب الناس بالقرعة من جديد { $draws } مرات
    [many] سُحب الناس بالقرعة من جديد { $draws } مرة
   *[other] سُحب الناس بالقرعة من جديد { $draws } مرة
} لمعرفة مدى التأكد من كل رقم، { $shuffles ->
    [zero] ولم تُخلط الصلات
    [one] وخُلطت الصلات مرة واحدة
    [two] وخُلطت الصلات مرتين
    [few] وخُلطت الصلات { $shuffles } مرات
    [many] وخُلطت الصلات { $shuffles } مرة
   *[other] وخُلطت الصلات { $shuffles } مرة
} لمعرفة ما تفعله الصدفة. البذرة هي { $seed }. وتحصل على النتيجة نفسها بالأمر
comparison-method-more = الطريقة، خطوة بعد خطوة
comparison-here = هذه المقارنة
comparison-method-version = البرنامج هو النسخة { $version } من «{ $programme }»، بتاريخ { $day }.
comparison-taken-out = أُزيل هذا البرنامج، فلم يعد شيء يقارَن به. وما ربطه الناس به محفوظ.
comparison-taken-out-read = اقرأ البرنامج ولماذا أُزيل

together-title = كل البرامج معًا
together-first = { $count ->
    [zero] <mark>لا شيء</mark> يضعه الناس هنا أولًا:
    [one] <mark>شيء واحد</mark> يضعه الناس هنا أولًا:
    [two] <mark>شيئان</mark> يضعهما الناس هنا أولًا:
    [few] <mark>{ $count }</mark> أشياء يضعها الناس هنا أولًا:
    [many] <mark>{ $count }</mark> شيئًا يضعها الناس هنا أولًا:
   *[other] <mark>{ $count }</mark> شيء يضعها الناس هنا أولًا:
} { $unnamed ->
    [zero] { $count ->
        [one] هو
        [two] كلاهما
       *[other] كلها
    } في واحد على الأقل من هذه البرامج.
    [one] <mark>واحد</mark> { $count ->
        [two] منهما
       *[other] منها
    } ليس في أي برنامج.
    [two] <mark>اثنان</mark> { $count ->
        [two] منهما
       *[other] منها
    } ليسا في أي برنامج.
    [few] <mark>{ $unnamed }</mark> منها ليست في أي برنامج.
    [many] <mark>{ $unnamed }</mark> منها ليست في أي برنامج.
   *[other] <mark>{ $unnamed }</mark> منها ليست في أي برنامج.
}
together-gap = مما يراه الناس هنا مهمًّا، ما نسبته <mark>{ $figure }</mark> { $programmes ->
    [zero] ليس في أي برنامج.
    [one] ليس في هذا البرنامج.
    [two] ليس في أي من هذين البرنامجين.
    [few] ليس في أي من هذه البرامج، وعددها { $programmes }.
    [many] ليس في أي من هذه البرامج، وعددها { $programmes }.
   *[other] ليس في أي من هذه البرامج، وعددها { $programmes }.
} وما هو مخدوم جزئيًّا يُحسب نصفه.
together-people = n = { $people } من الناس، { $programmes ->
    [zero] ولا برامج.
    [one] وبرنامج واحد.
    [two] وبرنامجان.
    [few] و{ $programmes } برامج.
    [many] و{ $programmes } برنامجًا.
   *[other] و{ $programmes } برنامج.
}
together-not-yet = مدى التأكد من هذه الأرقام يُحسب لكل ما قيّمناه ولآخر طبعة من كل قائمة أولويات، خلال دقيقة أو دقيقتين. إما أن الحساب لم ينته بعد، أو أن هذا ليس أيًّا منهما.
together-nobodys-note = تبقى القضية هنا ما دام لم يُظهر أحد هدفًا يذكرها في أي من هذه البرامج.
together-share = { $share } مما يراه الناس هنا مهمًّا. n = { $people } من الناس يوافقون على واحدة منها على الأقل.
together-both = { $count ->
    [zero] من القضايا يخدمها برنامج واحد على الأقل
    [one] قضية يخدمها برنامج واحد على الأقل
    [two] من القضايا يخدمهما برنامج واحد على الأقل
    [few] قضايا يخدمها برنامج واحد على الأقل
    [many] قضية يخدمها برنامج واحد على الأقل
   *[other] قضية يخدمها برنامج واحد على الأقل
}
together-both-note = ما هو مخدوم جزئيًّا فقط يُحسب هنا كاملًا.
together-opposed = { $count ->
    [zero] من القضايا يعمل ضدها برنامج واحد على الأقل
    [one] قضية يعمل ضدها برنامج واحد على الأقل
    [two] من القضايا يعمل ضدهما برنامج واحد على الأقل
    [few] قضايا يعمل ضدها برنامج واحد على الأقل
    [many] قضية يعمل ضدها برنامج واحد على الأقل
   *[other] قضية يعمل ضدها برنامج واحد على الأقل
}
together-opposed-note = تكون القضية هنا متى عمل هدف واحد ضدها، حتى إن كان هدف آخر يخدمها.
together-theirs-note = يوزّع كل برنامج وزن أهدافه بطريقته، فلا يصحّ جمع هذه النسب. «لم يطلبه أحد» يعني هنا: أقل من 1 % من وزن قضايانا مربوط بالهدف.
together-theirs-line = { $share } من وزن أهدافه: { $goals ->
    [one] هدفه الوحيد.
   *[other] { $unasked } من { $goals } من أهدافه.
} n = { $people } من الناس.
together-theirs-none = طلب الناس هنا كل هدف من أهدافه.
together-table = ما يقوله كل برنامج عمّا يضعه الناس أولًا
together-unnamed = غير مذكورة
together-method = تُحسب القضية مخدومة إذا قالت ذلك صلة قائمة في برنامج واحد على الأقل، وتُحسب مخدومة جزئيًّا إذا لم يكن في أي برنامج ما هو أفضل. وهي ليست في برنامج أحد إذا لم تقم لها صلة في أي منها.
together-method-drawn = { $draws ->
    [zero] لم يُسحب الناس بالقرعة من جديد
    [one] لمعرفة مدى التأكد من الأرقام، سُحب الناس بالقرعة من جديد مرة واحدة
    [two] لمعرفة مدى التأكد من الأرقام، سُحب الناس بالقرعة من جديد مرتين
    [few] لمعرفة مدى التأكد من الأرقام، سُحب الناس بالقرعة من جديد { $draws } مرات
    [many] لمعرفة مدى التأكد من الأرقام، سُحب الناس بالقرعة من جديد { $draws } مرة
   *[other] لمعرفة مدى التأكد من الأرقام، سُحب الناس بالقرعة من جديد { $draws } مرة
}؛ والبذرة هي { $seed }. وتحصل على النتيجة نفسها بالأمر

choice-label = انظر إليها بطريقة أخرى
choice-programme = البرنامج
choice-theme = المحور
choice-all-themes = كل المحاور
choice-theme-piles = عدد من رتّبوا اثنتين على الأقل من هذه القضايا: { $people }، وقد جمعها أكثرهم معًا.
choice-theme-note = هذه أرقام محور واحد فقط، «{ $theme }»: { $issues ->
    [zero] لا قضايا،
    [one] قضية واحدة،
    [two] قضيتان،
    [few] { $issues } قضايا،
    [many] { $issues } قضية،
   *[other] { $issues } قضية،
} n = { $people } يوافقون على واحدة منها على الأقل. «وزن قضايانا» يعني هنا وزن قضايا هذا المحور؛ و«لم يطلبه أحد» و«لم يطرحه أحد» يعنيان: لم يرد في أي قضية من هذا المحور.
choice-people = من
choice-weighing = طريقة الوزن
choice-everybody = الجميع
choice-group-note = هذه أرقام { $group }: { $people ->
    [zero] لا أحد يجيب بطريقة متشابهة.
    [one] شخص واحد.
    [two] شخصان يجيبان بطريقة متشابهة.
    [few] { $people } أشخاص يجيبون بطريقة متشابهة.
    [many] { $people } شخصًا يجيبون بطريقة متشابهة.
   *[other] { $people } شخص يجيبون بطريقة متشابهة.
} و«الناس هنا» تعنيهم هم.
choice-weighing-note = حُسبت هذه الأرقام بطريقة وزن أخرى: { $weighing }. n = { $people } من الناس.
choice-back = العودة إلى الجميع، لكل شخص صوت واحد
choice-back-themes = العودة إلى كل المحاور
