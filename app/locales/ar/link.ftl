claim-served = يخدمها
claim-served-hint = تُحلّ، أو تبقى إن كانت شيئًا جيدًا.
claim-partly = يخدمها جزئيًّا
claim-partly-hint = يساعد، لكنه لا يكفي.
claim-opposed = يعمل ضدها
claim-opposed-hint = يجعلها أسوأ.
links-title = أهداف تخصّها
links-empty = لم يربط أحد بعد هذه القضية بهدف من أهداف برنامج.
links-answer-first = { $links ->
    [zero] لم يربطها أحد بهدف.
    [one] ربطها أحدهم بهدف.
    [two] رُبطت بهدفين.
    [few] رُبطت بـ{ $links } أهداف.
    [many] رُبطت بـ{ $links } هدفًا.
   *[other] رُبطت بـ{ $links } هدف.
} قل أولًا ما تراه أنت: الإجابات تخبرنا أكثر حين لا يتأثر أحد بغيره.
links-look = انظر ماذا يقول الآخرون
links-make = اربطها بهدف
link-goal = { $programme } { $code }: { $goal }
link-confirm = أؤكّد
link-confirmed = أكّدت هذا
link-dispute = أعترض
link-disputed = اعترضت على هذا
link-counts = { $confirmed ->
    [zero] لا أحد يؤكّد،
    [one] واحد يؤكّد،
    [two] اثنان يؤكّدان،
    [few] { $confirmed } يؤكّدون،
    [many] { $confirmed } يؤكّدون،
   *[other] { $confirmed } يؤكّدون،
} { $disputed ->
    [zero] ولا أحد يعترض.
    [one] وواحد يعترض.
    [two] واثنان يعترضان.
    [few] و{ $disputed } يعترضون.
    [many] و{ $disputed } يعترضون.
   *[other] و{ $disputed } يعترضون.
}
link-few = أقل من 5 أشخاص قالوا رأيهم فيها.
link-stands = هذه الصلة محسوبة.
link-fallen = هذه الصلة غير محسوبة: يجب أن يكون الذين يؤكّدونها أكثر من الذين يعترضون عليها.
link-back = العودة إلى القضية
link-choose = اختر
link-choose-title = أي هدف يخصّ هذه القضية؟
link-no-programme = هذا المجتمع لا يقارَن بأي برنامج بعد، فلا توجد أهداف للربط.
link-programme = البرنامج
link-search = الهدف: رقمه أو بضع كلمات
link-suggested = أهداف فيها كلمات من القضية
link-suggested-how = وجدناها بمقارنة الكلمات، لا أكثر. أنت تقرّر هل يناسبها واحد منها.
link-found = ما وجدناه
link-top-goals = كل الأهداف الرئيسية
links-already = أهداف مربوطة بها من قبل
link-title = هل يخدم هذا الهدف هذه القضية؟
link-other-goal = هدف آخر
link-issue = القضية
link-the-goal = الهدف
link-claim = لو تحقّق هذا الهدف، فماذا يفعل بالقضية؟
link-reason = لماذا؟
link-reason-hint = جملة أو جملتان. يستطيع الجميع قراءتها؛ ويؤكّدها الآخرون أو يعترضون عليها. من فضلك لا تذكر اسم أحد.
link-send = اربطهما
