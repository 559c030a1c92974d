refusal-empty = من فضلك اكتب شيئًا هنا.
refusal-too-long = من فضلك اختصر هذا: عدد أحرفه { $length }، والمساحة تتسع لعدد { $limit }.
refusal-unprintable = هنا رموز لا يمكن عرضها. من فضلك اكتب هذا من جديد بحروف عادية.
refusal-not-a-choice = من فضلك اختر واحدًا من هذه.
refusal-not-a-slug = من فضلك استعمل حروفًا لاتينية صغيرة وأرقامًا وشرطات فقط، على أن يكون حرفٌ في البداية.
refusal-taken = هذا محجوز من قبل. من فضلك اختر غيره.
refusal-passphrase-too-short = عدد الأحرف قليل، والحدّ الأدنى { $limit }. ثلاث كلمات أو أربع يسهل تذكّرها.
refusal-wrong-passphrase = هذا الاسم وعبارة المرور هذه لا يتطابقان. من فضلك حاول مرة أخرى.
refusal-sign-in-first = من فضلك سجّل الدخول أولًا.
refusal-needs-organiser = لا يستطيع فعل هذا إلا منظّم في هذا المجتمع.
refusal-needs-steward = لا يستطيع فعل هذا إلا مشرف في هذا المجتمع.
refusal-needs-researcher = لا يستطيع فعل هذا إلا باحث في هذا المجتمع.
refusal-needs-operator = لا يستطيع فعل هذا إلا مشغّل هذا الخادم.
refusal-needs-owner = لا يستطيع فعل هذا إلا من أنشأه، أو منظّم.
refusal-needs-proposer = لا يستطيع تغيير هذه القضية إلا من اقترحها.
refusal-needs-institution = لا تستطيع فعل هذا إلا مؤسسة مدعوّة. من فضلك اكتب الرمز الذي في الدعوة.
refusal-needs-keeper = لا يستطيع فعل هذا إلا منظّم في المجتمع الذي بدأ هذه القائمة.
refusal-closed = أغلق هذا المجتمع التقييم في الوقت الحالي. لم يتغيّر شيء.
refusal-unknown-account = لا أحد لديه حساب بهذا الاسم.
refusal-unknown = لم نجد هذا هنا.
refusal-taken-out = أزال منظّم هذا البرنامج. وصفحته تقول متى ولماذا.
refusal-removed = أزال مشرف هذه القضية، فلا يمكن الإجابة عنها.
refusal-answered = أجاب عنها أشخاص آخرون، فلا يمكن تغييرها. ويمكنك أن تقترح قضية جديدة.
refusal-nothing-to-undo = لا شيء للتراجع عنه.
refusal-empty-agenda = قائمة الأولويات هذه فارغة. اختر بعض القضايا أولًا.
refusal-other-words = تغيّرت الكلمات في هذه الأثناء. من فضلك اقرأها من جديد قبل أن توقّع.
refusal-overtaken = غيّر شخص آخر هذا وأنت تكتب. يظهر أولاً ما هو قائم الآن، وما كتبته ما زال في النموذج أدناه. أرسله من جديد إن أردت أن يحلّ محله.
refusal-others-are-on = في هذه القائمة مجتمعات أخرى، لذلك تبقى.
refusal-last-steward = يحتاج المجتمع إلى مشرف واحد على الأقل.
refusal-stale = بقيت هذه الصفحة مفتوحة وقتًا طويلًا. من فضلك أرسلها من جديد.
refusal-too-many-piles = عدد رزمك بلغ { $limit }. ضع هذه القضية في إحداها.
refusal-line = السطر { $line }: { $problem }
refusal-too-often = محاولات كثيرة جدًّا. من فضلك انتظر { $seconds ->
    [zero] قليلًا.
    [one] ثانية واحدة.
    [two] ثانيتين.
    [few] { $seconds } ثوانٍ.
    [many] { $seconds } ثانية.
   *[other] { $seconds } ثانية.
}
