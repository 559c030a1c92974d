stance-agree = أوافق
stance-disagree = لا أوافق
stance-pass = لا رأي لي
stance-agreed = قلت: أوافق
stance-disagreed = قلت: لا أوافق
stance-passed = قلت: لا رأي لي
stance-unanswered = لم تجب بعد
stance-matters = هذا يهمّني كثيرًا
tally-hidden = الأعداد مخفية إلى أن تجيب
tally-few = أجاب أقل من 5 أشخاص: هذا أقل من أن نقول شيئًا.
tally-agree = أوافق: { $people }
tally-disagree = لا أوافق: { $people }
tally-pass = لا رأي لي: { $people }
tally-people = n = { $people }
weigh-left = متبقية
weigh-answered = أجبت عنها
weigh-story = اقرأ القصة
weigh-undo = تراجع
weigh-add = أضف قضيتك
weigh-done = كانت هذه كلها. شكرًا لك.
weigh-done-more = تأتي قضايا جديدة باستمرار. ويمكنك تغيير أي إجابة في صفحتها.
weigh-see = انظر على ماذا يوافق الناس
weigh-closed = التقييم مغلق
weigh-closed-more = أغلقه مشرف في الوقت الحالي. لم يضع شيء مما أجبت به، ويمكنك أن تقرأ ما قاله الجميع.
weigh-failed = لم يُحفظ هذا. إجابتك ما زالت هنا: من فضلك حاول مرة أخرى.
answer-title = ماذا تقول أنت؟
answer-title-closed = ماذا قال الناس
answer-label = إجابتك
answer-change = يمكنك تغيير إجابتك إلى أن يُغلق التقييم.
answer-take-back = سحب إجابتي
answer-first = { $people ->
    [zero] أجب أولًا: لم يقل أحد شيئًا بعد.
    [one] أجب أولًا: ثم ترى ما قاله شخص واحد.
    [two] أجب أولًا: ثم ترى ما قاله شخصان.
    [few] أجب أولًا: ثم ترى ما قاله { $people } أشخاص.
    [many] أجب أولًا: ثم ترى ما قاله { $people } شخصًا.
   *[other] أجب أولًا: ثم ترى ما قاله { $people } شخص.
}
answer-first-few = أجاب عن هذه قليلون حتى الآن، فإجابتك لها أثر.
answer-matters = { $matters ->
    [zero] لا أحد منهم يقول إنها تهمّه كثيرًا.
    [one] واحد منهم يقول إنها تهمّه كثيرًا.
    [two] اثنان منهم يقولان إنها تهمّهما كثيرًا.
    [few] { $matters } منهم يقولون إنها تهمّهم كثيرًا.
    [many] { $matters } منهم يقولون إنها تهمّهم كثيرًا.
   *[other] { $matters } منهم يقولون إنها تهمّهم كثيرًا.
}
finding-even = عدد من يوافقون مثل عدد من لا يوافقون: { $each } في كل جانب.
finding-all-agree = كل من أجاب يوافق.
finding-all-disagree = كل من أجاب لا يوافق.
finding-all-pass = كل من أجاب قال: لا رأي لي.
finding-nearly-all-agree = الجميع تقريبًا يوافقون.
finding-nearly-all-disagree = الجميع تقريبًا لا يوافقون.
finding-nearly-all-pass = الجميع تقريبًا قالوا: لا رأي لي.
finding-share-agrees = { $count } من كل { $of } يوافقون.
finding-share-disagrees = { $count } من كل { $of } لا يوافقون.
finding-share-passes = { $count } من كل { $of } قالوا: لا رأي لي.
finding-some-agree = { $count } من { $of } يوافقون.
finding-some-disagree = { $count } من { $of } لا يوافقون.
finding-some-pass = { $count } من { $of } قالوا: لا رأي لي.
