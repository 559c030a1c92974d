joints-title = القوائم المشتركة
joints-lead = تطلب مجتمعات عدة الأشياء نفسها، ولا يذكرها أي برنامج. فتضعها في قائمة واحدة وتوقّعها معًا.
joints-empty = لا توجد قائمة مشتركة بعد.
joints-empty-here = ليس هذا المجتمع في أي قائمة مشتركة بعد.
joints-facts = { $items ->
    [zero] لا أشياء
    [one] شيء واحد
    [two] شيئان
    [few] { $items } أشياء
    [many] { $items } شيئًا
   *[other] { $items } شيء
}، { $communities ->
    [zero] ولا مجتمعات.
    [one] ومجتمع واحد حتى الآن.
    [two] ومجتمعان.
    [few] و{ $communities } مجتمعات.
    [many] و{ $communities } مجتمعًا.
   *[other] و{ $communities } مجتمع.
} بدأت في { $day }.
joints-all = كل القوائم المشتركة
joints-code-for = أي مجتمع يأتي بهذا الرمز؟
joints-code-for-lead = يمكنك أن تضع مجتمعًا في القائمة إذا كنت منظّمًا فيه.
joints-code-nobody = جئت برمز لقائمة مشتركة. يستطيع منظّم أن يستعمله: سجّل الدخول، ثم عد إلى هنا.
joints-code-none = جئت برمز لقائمة مشتركة، لكنك لست منظّمًا في أي مجتمع هنا. اطلب ذلك من منظّم في مجتمعك.
joints-here-title = قوائمنا المشتركة
joints-begin = ابدأ قائمة مشتركة
joints-begin-lead = مما نطلبه ولا يذكره أي برنامج.
joints-join = انضم إلى قائمة برمزها
joints-join-lead = المجتمع الذي بدأ القائمة يعطي رمزها للآخرين.
joints-code = الرمز
joints-code-hint = ستة عشر حرفًا ورقمًا.
joints-code-send = ضعنا في هذه القائمة
joints-from-compare = ما ليس هنا في برنامج أحد قد ينقص في أماكن أخرى أيضًا. تستطيع المجتمعات أن تطلبه معًا.
joint-number = القائمة المشتركة { $number }
joint-of = { $communities ->
    [zero] بدأها مجتمع { $beginner }.
    [one] بدأها مجتمع { $beginner }.
   *[other] بدأها مجتمع { $beginner }، { $others ->
        [zero] وحده
        [one] مع مجتمع آخر
        [two] مع مجتمعين آخرين
        [few] مع { $others } مجتمعات أخرى
        [many] مع { $others } مجتمعًا آخر
       *[other] مع { $others } مجتمع آخر
    }.
} لم يكن أي برنامج يذكر هذه الأشياء حين وُضعت هنا.
joint-demo = بعض هذه المجتمعات من الخيال، لتجربة Folkmoot. وأهلها من الخيال.
joint-signed = { $signed ->
    [zero] لم يوقّع <mark>أي مجتمع</mark> بعد.
    [one] <mark>مجتمع واحد</mark> وقّع.
    [two] <mark>مجتمعان</mark> وقّعا.
    [few] <mark>{ $signed }</mark> مجتمعات وقّعت.
    [many] <mark>{ $signed }</mark> مجتمعًا وقّعت.
   *[other] <mark>{ $signed }</mark> مجتمع وقّعت.
}
joint-earlier = { $earlier ->
    [zero] لم يوقّع <mark>أي مجتمع</mark> صياغة سابقة.
    [one] <mark>واحد</mark> وقّع صياغة سابقة.
    [two] <mark>اثنان</mark> وقّعا صياغة سابقة.
    [few] <mark>{ $earlier }</mark> وقّعت صياغة سابقة.
    [many] <mark>{ $earlier }</mark> وقّعت صياغة سابقة.
   *[other] <mark>{ $earlier }</mark> وقّعت صياغة سابقة.
}
joint-shared = { $items ->
    [zero] ليس في القائمة <mark>أي شيء</mark>:
    [one] في القائمة شيء <mark>واحد</mark>:
    [two] في القائمة <mark>شيئان</mark>:
    [few] في القائمة <mark>{ $items }</mark> أشياء:
    [many] في القائمة <mark>{ $items }</mark> شيئًا:
   *[other] في القائمة <mark>{ $items }</mark> شيء:
} { $shared ->
    [zero] <mark>لا شيء</mark> منها مطلوب بعد في مكانين أو أكثر.
    [one] <mark>واحد</mark> منها مطلوب في مكانين على الأقل.
    [two] <mark>اثنان</mark> منها مطلوبان في مكانين على الأقل.
    [few] <mark>{ $shared }</mark> منها مطلوبة في مكانين على الأقل.
    [many] <mark>{ $shared }</mark> منها مطلوبة في مكانين على الأقل.
   *[other] <mark>{ $shared }</mark> منها مطلوبة في مكانين على الأقل.
}
joint-things = ما نطلبه
joint-places = { $places ->
    [zero] لم يطلبه بعد عدد كافٍ من الناس لنقول شيئًا.
    [one] مطلوب في مكان واحد.
    [two] مطلوب في مكانين.
    [few] مطلوب في { $places } أماكن.
    [many] مطلوب في { $places } مكانًا.
   *[other] مطلوب في { $places } مكان.
}
joint-nothing-behind = لم يضع أي مجتمع قضية وراء هذا بعد.
joint-row-figures = { $people ->
    [zero] لا يوافق أحد هناك.
    [one] يوافق شخص واحد هناك.
    [two] يوافق شخصان هناك.
    [few] يوافق { $people } أشخاص هناك.
    [many] يوافق { $people } شخصًا هناك.
   *[other] يوافق { $people } شخص هناك.
} ولهذه القضية { $share } من صوت ذلك المجتمع.
joint-row-sure = { $people ->
    [zero] لا يوافق أحد هناك.
    [one] يوافق شخص واحد هناك.
    [two] يوافق شخصان هناك.
    [few] يوافق { $people } أشخاص هناك.
    [many] يوافق { $people } شخصًا هناك.
   *[other] يوافق { $people } شخص هناك.
} ولهذه القضية { $share } من صوت ذلك المجتمع، بين { $low } و{ $high }.
joint-row-few = يوافق هناك أقل من 5 أشخاص حتى الآن.
joint-row-named = صار برنامج يذكرها الآن.
joint-signers = من وقّع
joint-sign-signed = وقّع في { $day }.
joint-sign-earlier = وقّع صياغة سابقة في { $day }.
joint-sign-none = في القائمة منذ { $day }. لم يوقّع بعد.
joint-sign-people = { $people ->
    [zero] لا تستند أرقامه إلى أحد.
    [one] تستند أرقامه إلى شخص واحد.
    [two] تستند أرقامه إلى شخصين.
    [few] تستند أرقامه إلى { $people } أشخاص.
    [many] تستند أرقامه إلى { $people } شخصًا.
   *[other] تستند أرقامه إلى { $people } شخص.
}
joint-sign-few = تستند أرقامه إلى عدد من الناس أقل من أن نعرضه.
joint-files = للتنزيل
joint-file-csv = الجدول (CSV)
joint-file-json = كل شيء (JSON)
joint-file-text = الكلمات التي تُوقَّع
joint-how = كيف تقرأ هذا
joint-how-voice = لكل شخص صوت واحد في مجتمعه. يوزَّع بالتساوي على كل ما يوافق عليه. والحصة تقول كم من كل الأصوات هناك يقف وراء القضية.
joint-how-sure = حيث تجد حصتين بعد كلمة «بين»، تقع الحصة الحقيقية بينهما في 95 من كل 100 محاولة يُسحب فيها الناس بالقرعة من جديد.
joint-how-places = يُعدّ الشيء مطلوبًا في مكان إذا وافق 5 أشخاص هناك على الأقل على قضية وراءه. ولا نعرض أرقام عدد أقل من الناس.
joint-how-sum = قد يعيش شخص واحد في عدة مجتمعات. لذلك لا نجمع أعداد الناس من مجتمعات مختلفة أبدًا.
joint-how-nobody = يمكن وضع القضية هنا ما دام لا يذكرها أي برنامج يقارَن به مجتمعها. والقضية التي لم يربطها أحد بعد تُحسب غير مذكورة في أي برنامج.
joint-how-sample = شارك من أراد. ولم يُختر الناس بالقرعة.
joint-how-words = التوقيع يكون على الكلمات وترتيبها. وإذا تغيّرت، يُحسب التوقيع للصياغة السابقة إلى أن يُعطى من جديد. هذا هو المجموع الاختباري (SHA-256) للكلمات، وللملف الذي يحملها:
joint-here = هذه الصفحة:
joint-begin-title = ابدأ قائمة مشتركة
joint-begin-lead = ضع علامة أمام ما قد ينقص أماكن أخرى أيضًا. يصبح كل منها شيئًا واحدًا في القائمة. ويمكنك تغيير الكلمات بعد ذلك.
joint-field-title = ما اسم القائمة؟
joint-field-title-hint = مثلًا: «ما تطلبه إحدى عشرة قرية».
joint-field-purpose = ما الغرض منها؟
joint-field-purpose-hint = من يجب أن يقرأها، وماذا يجب أن يحدث.
joint-begin-issues = ما نطلبه ولا يذكره أي برنامج
joint-begin-send = ابدأ القائمة
joint-no-programme = هذا المجتمع لا يقارَن بأي برنامج بعد، فلا يستطيع أحد أن يقول ما الذي لا يذكره أي برنامج.
joint-no-gap = كل ما نطلبه يذكره برنامج.
joint-share = { $share } من صوتنا، n = { $people }
joint-desk-lead = هذا ما يستطيع أن يفعله منظّمو مجتمع { $community }. أما القائمة نفسها فيراها الجميع.
joint-desk-see = انظر القائمة
joint-desk-things = 1. ضع قضايانا وراءها
joint-desk-things-lead = أي قضايانا تطلب الشيء نفسه؟ هذا لا يغيّر ما يُوقَّع.
joint-desk-ours = قضايانا:
joint-desk-none = لا قضية من قضايانا بعد.
joint-desk-choose = اختيار قضايانا
joint-desk-sign = 2. وقّعها باسم مجتمعنا
joint-desk-sign-lead = المجتمع هو الذي يوقّع، ولا يُذكر اسم أحد. أنت توقّع هذه الكلمات بهذا الترتيب:
joint-desk-sign-send = وقّع باسم مجتمع { $community }
joint-desk-signed = وقّع مجتمع { $community } هذه الكلمات في { $day }.
joint-desk-earlier = وقّع مجتمع { $community } صياغة سابقة في { $day }. من فضلك اقرأ الكلمات، ووقّع من جديد إن كانت صحيحة.
joint-desk-unsign = سحب توقيعنا
joint-desk-words = الكلمات والترتيب
joint-desk-words-lead = إذا غيّرت الكلمات بعد أن وقّع مجتمع ما، يُحسب توقيعه للصياغة السابقة إلى أن يوقّع من جديد.
joint-desk-words-change = تغيير الكلمات والترتيب
joint-desk-invite = ادعُ مجتمعات أخرى
joint-desk-invite-lead = أعطها رمزًا. يكتبه منظّم هناك. والرمز الجديد يُبطل القديم.
joint-desk-code = أنشئ رمزًا جديدًا
joint-desk-put-off = إخراج مجتمع من القائمة
joint-desk-put-off-lead = تذهب معه قضاياه وتوقيعه، ولا يفتح الرمز شيئًا بعد ذلك. ويستطيع الجميع قراءة السبب.
joint-put-off = أُخرج مجتمع { $community } من هذه القائمة في { $day }: «{ $reason }»
joint-code-title = الرمز
joint-code-more = اكتبه أو اطبع هذه الصفحة: لا يظهر إلا هذه المرة. يكتبه منظّم من المجتمع الآخر في «المقارنة» ثم «القوائم المشتركة»، أو يفتح هذا الرابط:
joint-desk-leave = الخروج من القائمة
joint-desk-leave-lead = تخرج معنا قضايانا وتوقيعنا.
joint-desk-leave-send = اخرج من هذه القائمة
joint-desk-end = سحب القائمة
joint-desk-end-lead = ما دام لا يوجد مجتمع آخر فيها، يمكنك سحب القائمة كلها.
joint-desk-end-send = اسحب هذه القائمة
joint-desk-stays = في هذه القائمة مجتمعات أخرى، لذلك تبقى. ويمكنك سحب توقيعكم.
joint-words-title = الكلمات والترتيب
joint-words-now = ما هو قائم الآن
joint-words-lead = لنقل شيء، غيّر رقمه. ولحذفه من القائمة، امسح كلماته. واستعمل السطور الفارغة لشيء جديد.
joint-words-things = الأشياء التي في القائمة
joint-words-place = المرتبة
joint-words-thing = الشيء { $row }
joint-words-new = شيء جديد
joint-words-send = حفظ
joint-behind-title = أي قضايانا تطلب هذا؟
joint-behind-kept = المختارة حتى الآن
joint-behind-likely = مقترحة من كلماتها. هل تناسب؟
joint-behind-others = كل القضايا الأخرى التي لا يذكرها أي برنامج
joint-behind-none = ليست لنا قضية لا يذكرها أي برنامج.
joint-behind-send = ضع هذه وراءه
