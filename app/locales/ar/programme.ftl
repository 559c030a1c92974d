programmes-title = البرامج
programmes-lead = ما قرّرت الدول والمؤسسات أن تفعله، كما كتبته هي. ونحن نضع ما نريده بجانب هذه البرامج.
programmes-held = البرامج التي نقارَن بها
programmes-none = لم يُختر أي برنامج هنا بعد. يستطيع منظّم أن يختار بعضها من المكتبة.
programmes-none-choose = لم يُختر أي برنامج هنا بعد. اختر واحدًا أدناه.
programmes-others = في المكتبة
programmes-more = يستطيع منظّم أن يضيف برنامجًا آخر: خطة مجلس بلدي، أو أهداف وزارة، أو استراتيجية جمعية خيرية.
programme-add = إضافة برنامج
programme-add-lead = خطة مجلس بلدي، أو أهداف وزارة، أو استراتيجية جمعية خيرية: بكلماته هو، لنضع ما نريده بجانبه. وسيكون في مكتبة هذا المجتمع.
programme-add-name = ما اسمه؟
programme-add-name-hint = كما في صفحة عنوانه، مثل: خطة بلدية سالو 2026 إلى 2030.
programme-add-goals-hint = هدف واحد في كل سطر، كما هو مكتوب هناك. الهدف التابع لهدف آخر يبدأ بمسافة أكبر، أو له رقم أطول: 1.1 تابع للهدف 1. والمال أو أي وزن آخر يأتي في الآخر، بعد خط: مساكن | 1250. ويمكنك أيضًا أن تلصق جدولًا (CSV) فيه العمودان item_id وtitle، أو أن تلصق JSON.
programme-add-weighting-follows = كما هو مكتوب: بالمال حيث توجد أرقام بعد الأهداف، وإلا فكلها متساوية.
programme-add-publisher-hint = مجلس بلدي، أو وزارة، أو خدمة صحية، أو جمعية خيرية.
programme-add-territory-hint = مكان، مثل بلدية سالو.
programme-add-starts = من
programme-add-ends = إلى
programme-add-starts-hint = سنة مثل 2026، أو يوم مثل 2026-04-01.
programme-add-source-hint = عنوان صفحة الويب التي يستطيع الجميع أن يقرؤوه فيها، ابتداءً من https://
programme-add-checked = قارنت اليوم ما هو مكتوب هنا بمصدره، وهو مطابق.
programme-add-licence = الشروط
programme-add-licence-hint = التي يمكن بموجبها استعمال كلماته، إن ذكرها.
programme-add-hold = قارنّا به فورًا.
programme-add-send = أضفه
programme-take = تنزيله:
programme-unknown = لم يقل أحد من وضعه
programme-goals = { $goals ->
    [zero] لا أهداف.
    [one] هدف واحد.
    [two] هدفان.
    [few] { $goals } أهداف.
    [many] { $goals } هدفًا.
   *[other] { $goals } هدف.
}
programme-goals-below = { $goals ->
    [zero] لا أهداف
    [one] هدف واحد
    [two] هدفان
    [few] { $goals } أهداف
    [many] { $goals } هدفًا
   *[other] { $goals } هدف
}، { $below ->
    [zero] ولا شيء تحتها.
    [one] وتحتها هدف واحد آخر.
    [two] وتحتها هدفان آخران.
    [few] وتحتها { $below } أهداف أخرى.
    [many] وتحتها { $below } هدفًا آخر.
   *[other] وتحتها { $below } هدف آخر.
}
programme-weighted-equal = لكل الأهداف الوزن نفسه.
programme-weighted-targets = وزن الهدف هو عدد الغايات التي فيه.
programme-weighted-money = وزن الهدف هو المال المخصّص له.
programme-weighted-priority = وزن الهدف بقدر ما يقدّمه البرنامج نفسه على غيره.
programme-checked = قورن بمصدره في { $day }.
programme-unverified = غير متحقَّق منه: لم يقارنه أحد بمصدره بعد.
programme-links = { $links ->
    [zero] لا صلات بعد
    [one] صلة واحدة من قضايانا
    [two] صلتان من قضايانا
    [few] { $links } صلات من قضايانا
    [many] { $links } صلة من قضايانا
   *[other] { $links } صلة من قضايانا
}
programme-hold = قارنّا به
programme-let-go = أوقف المقارنة به
programme-not-held = هذا المجتمع لا يقارَن بهذا البرنامج، فلا يمكن الربط بأهدافه الآن. يستطيع منظّم أن يختاره.
programme-search = ابحث عن هدف برقمه أو بكلمات
programme-found = ما وجدناه
programme-found-none = لا هدف فيه هذه الكلمات. جرّب كلمة أخرى أو أقصر.
programme-goals-title = أهدافه
programme-compare = قارنه بما نريده
programme-fact-publisher = الجهة التي وضعته
programme-fact-territory = المكان الذي يخصّه
programme-fact-dates = السنوات
programme-fact-source = المصدر
programme-fact-checked = التحقّق
programme-fact-unverified = ليس بعد: غير متحقَّق منه
programme-fact-weights = الأوزان
goal-share-equal = { $share } من الوزن
goal-share-targets = { $share } من الغايات
goal-share-money = { $share } من المال
goal-share-priority = { $share } من الوزن
goal-links = { $links ->
    [zero] لا صلات
    [one] صلة واحدة
    [two] صلتان
    [few] { $links } صلات
    [many] { $links } صلة
   *[other] { $links } صلة
}
goal-below = { $goals ->
    [zero] لا أهداف تحته
    [one] هدف واحد تحته
    [two] هدفان تحته
    [few] { $goals } أهداف تحته
    [many] { $goals } هدفًا تحته
   *[other] { $goals } هدف تحته
}
goal-link = ربط قضية
goal-link-which = { " " }بالهدف { $goal }
goal-open = عن هذا الهدف
goal-linked = قضايانا التي يخصّها
goal-linked-none = لم يربط أحد بعد قضية بهذا الهدف.
goal-link-title = اربط به قضية
goal-search-issue = أي قضية؟
goal-search-hint = كلمة أو كلمتان من عنوانها.
goal-search-none = لا قضية في عنوانها هذه الكلمات. جرّب كلمة أخرى أو أقصر.
goal-below-title = أجزاؤه
search-send = بحث
trail-label = أين أنت
programme-add-file = أو ملف
programme-add-file-hint = جدول (CSV) أو JSON أو قائمة بسيطة، بحجم لا يزيد على 4 ميغابايت. ويحلّ محلّ ما هو مكتوب أعلاه.
programme-fact-version = النسخة
programme-version = { $version }، بتاريخ { $day }
programme-past = هذه هي النسخة { $version }، كما كانت في وقتها. وقد حلّت محلّها النسخة { $latest }.
programme-past-latest = اقرأ أحدث نسخة
programme-removed = أزال منظّم هذا البرنامج في { $day }: «{ $reason }» لا يقارَن به شيء الآن. وما زالت قراءته ممكنة هنا.
programme-why = لماذا يهمّنا
programme-why-hint = بكلمات بسيطة يقرؤها الجميع، مثل: هو الذي يقرّر ماذا يُبنى هنا حتى 2030.
programme-why-save = حفظ سبب أهميته
programme-desk = للمنظّمين
programme-edit = تغيير هذا البرنامج
programme-edit-lead = ما هو مكتوب هنا الآن يصبح نسخة سابقة تبقى قراءتها ممكنة. ويحتفظ الهدف بالصلات التي وضعها الناس له ما دام يحتفظ برقمه أو باسمه؛ أما الهدف الذي صار معناه مختلفًا فيحتاج إلى رقم جديد واسم جديد.
programme-edit-past = هنا مكتوبة النسخة { $version }. إذا حفظتها، يصبح ما تقوله أحدث نسخة من جديد.
programme-edit-long = الأهداف كثيرة ولا يتسع لها هذا الحقل. لتغييرها، نزّل البرنامج ملف CSV، وغيّر الملف، وأرسله أدناه. وإن تركت هذا فارغًا، تبقى الأهداف كما هي.
programme-edit-send = حفظ كنسخة جديدة
programme-edit-leave = اتركه كما هو
programme-remove = إزالة هذا البرنامج
programme-remove-lead = يخرج من مكتبتنا، ولا نعود نقارَن به. وتبقى قراءته ممكنة، وصلاته محفوظة، ويمكن إعادته.
programme-remove-reason = لماذا يُزال؟
programme-remove-send = إزالة
programme-restore = إعادة
versions-name = النسخة { $version }، بتاريخ { $day }
versions-title = النسخ
versions-lead = البرنامج الذي يتغيّر يحتفظ بما كان يقوله من قبل. وكل نسخة يمكن قراءتها ومقارنتها وتنزيلها.
versions-changes = ما تغيّر في النسخة { $version }
versions-first = هذه أول نسخة، فلم يتغيّر شيء.
versions-nothing = لم يتغيّر شيء مما نحفظه منه.
versions-by-library = جاءت مع تطبيق Folkmoot.
versions-by-operator = وضعها من يشغّل هذا الخادم.
versions-by-organiser = وضعها منظّم.
versions-what = ما تغيّر
versions-back = الرجوع إليها
versions-facts = عن البرنامج كله
versions-added = أهداف جديدة
versions-removed = أهداف لم تعد موجودة
versions-reworded = أهداف بكلمات أخرى
versions-moved = أهداف في مكان آخر
versions-weighed = أهداف بوزن آخر
versions-links = الهدف الذي بقي، مهما كانت كلماته ومكانه، يحتفظ بالصلات التي وضعها الناس له. وصلات الهدف الذي لم يعد موجودًا تُحفظ مع النسخة السابقة ولا تُحسب في هذه النسخة.
versions-left = { $goal } ({ $links ->
    [zero] لا صلة تبقى مع النسخة السابقة
    [one] صلة واحدة تبقى مع النسخة السابقة
    [two] صلتان تبقيان مع النسخة السابقة
    [few] { $links } صلات تبقى مع النسخة السابقة
    [many] { $links } صلة تبقى مع النسخة السابقة
   *[other] { $links } صلة تبقى مع النسخة السابقة
})
versions-from-to = قبل: { $before }؛ بعد: { $after }
versions-text = تغيّر نصّه الأطول
versions-none = لا شيء
versions-moved-under = { $goal }، وهو الآن جزء من { $parent }
versions-moved-up = { $goal }، وهو الآن هدف رئيسي
versions-more = { $count ->
    [zero] ولا شيء آخر؛
    [one] وواحد آخر؛
    [two] واثنان آخران؛
    [few] و{ $count } أخرى؛
    [many] و{ $count } أخرى؛
   *[other] و{ $count } أخرى؛
} تجدها كلها في الملفات.
