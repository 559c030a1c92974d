invite-title = ادعُ مؤسسة لتجيب
invite-lead = تستطيع خدمة عامة أو بلدية أو جمعية خيرية أن تجيب عمّا تطلبونه. تحصل على رمز على ورقة. تستطيع أن تجيب، ولا شيء غير ذلك: لا تصوّت، ولا تزيل شيئًا، ولا ترى من قال ماذا.
invite-name = ما اسم المؤسسة؟
invite-name-hint = المؤسسة نفسها، مثل «المجلس البلدي». لا أسماء موظفين.
invite-about = عن ماذا يمكنها أن تجيب؟
invite-about-edition = الطبعة { $edition } من «{ $title }»
invite-about-agenda = «{ $title }»، كما هي كل يوم
invite-about-issue = قضية واحدة، برقمها
invite-about-one = القضية «{ $title }»
invite-issue = رقم القضية
invite-issue-hint = إذا كانت تجيب عن قضية واحدة. تجد الرقم في أعلى صفحة القضية.
invite-send = أنشئ الرمز
invite-code-title = الرمز
invite-code-more = اكتبه أو اطبع هذه الصفحة: لا يظهر إلا هذه المرة. وتكتبه المؤسسة هنا:
invite-invited = المؤسسات المدعوّة
invite-nobody = لم تُدعَ أي مؤسسة بعد.
invite-facts = دُعيت في { $day }. { $replies ->
    [zero] لا إجابة بعد.
    [one] أجابت عن قضية واحدة.
    [two] أجابت عن قضيتين.
    [few] أجابت عن { $replies } قضايا.
    [many] أجابت عن { $replies } قضية.
   *[other] أجابت عن { $replies } قضية.
}
invite-revoke = سحب الدعوة
invite-revoked = سُحبت الدعوة. وتبقى إجاباتها.
desk-title = أجب باسم مؤسسة
desk-code-lead = دعا مجتمع { $community } مؤسستكم لتجيب. من فضلك اكتب الرمز الذي في الدعوة.
desk-code = الرمز
desk-code-hint = ستة عشر حرفًا ورقمًا.
desk-code-send = متابعة
desk-lead = أنت تجيب باسم { $institution }. ويسألكم مجتمع { $community } { $issues ->
    [zero] عن قضايا لم يبق منها شيء قائمًا.
    [one] عن قضية واحدة.
    [two] عن قضيتين.
    [few] عن { $issues } قضايا.
    [many] عن { $issues } قضية.
   *[other] عن { $issues } قضية.
}
desk-rules = أجب باسم المؤسسة، من دون أسماء موظفين. يستطيع الجميع قراءة إجاباتكم. ويمكنكم تغييرها؛ وما قلتموه من قبل يبقى مقروءًا. والسكان يقولون هل وفيتم بالوعد.
desk-answer = أجب
desk-change = غيّر الإجابة
desk-kind = إجابتكم
desk-text = بكلماتكم
desk-text-hint = ماذا ستفعلون، أو لماذا لا تستطيعون، أو ما الذي لا تفهمونه. عدد الأحرف: { $limit } على الأكثر. لا أسماء موظفين.
desk-due = متى على أبعد تقدير؟
desk-due-hint = للوعد. يجب أن يكون له يوم محدّد.
desk-send = حفظ الإجابة
desk-saved = حُفظت الإجابة. يستطيع الجميع قراءتها.
desk-forget = انسَ الرمز على هذا الجهاز
reply-will = سنفعل
reply-will-hint = ماذا ستفعلون، وفي أي موعد.
reply-cannot = لا نستطيع
reply-cannot-hint = ولماذا.
reply-question = ساعدونا لنفهم
reply-question-hint = سؤال إلى السكان.
reply-due = وعدوا به في موعد أقصاه { $day }.
reply-said-on = قيل هذا في { $day }.
reply-before = { $count ->
    [zero] لم تقل شيئًا آخر من قبل
    [one] قالت شيئًا آخر من قبل
    [two] قالت شيئًا آخر مرتين من قبل
    [few] قالت شيئًا آخر { $count } مرات من قبل
    [many] قالت شيئًا آخر { $count } مرة من قبل
   *[other] قالت شيئًا آخر { $count } مرة من قبل
}
replies-title = بماذا أجابوا
replies-lead = ما تقوله المؤسسات عن قضايانا، وهل يرى السكان أنه تحقّق.
replies-empty = لم تجب أي مؤسسة بعد.
replies-all = كل ما أجابوا به
outcome-question = هل تحقّق؟
outcome-done = تحقّق
outcome-partly = تحقّق جزئيًّا
outcome-not-done = لم يتحقّق
outcome-nobody = لم يقل أحد من السكان بعد هل تحقّق.
outcome-few = أقل من 5 من السكان قالوا هل تحقّق.
outcome-counts = يقولون إنه تحقّق: { $done }، جزئيًّا: { $partly }، لم يتحقّق: { $not }. n = { $people } من السكان.
outcome-say = قل هل تحقّق
outcome-change = غيّر ما قلته
outcome-seen = متى رأيته؟ اليوم، إن تركت هذا فارغًا.
outcome-evidence = ما الذي يُظهر ذلك؟
outcome-evidence-hint = بضع كلمات أو عنوان صفحة. يستطيع الجميع قراءة ذلك. لا تذكر اسم أحد. عدد الأحرف: { $limit } على الأكثر.
outcome-evidence-shown = ما يُظهره السكان دليلًا
outcome-send = حفظ
outcome-unsay = تراجع عمّا قلته
evidence-removed = أزال مشرف هذا في { $day }: «{ $reason }»
replies-file-json = كل الإجابات (JSON)
letter-title = دعوة إلى الإجابة
letter-to = إلى { $institution }
letter-asks = قال أهل { $community } ما يهمّهم، ويسألونكم عن «{ $title }». وهم يدعونكم إلى الإجابة عن كل قضية علنًا: ماذا ستفعلون وفي أي موعد، وما الذي لا تستطيعون فعله ولماذا، أو ما الذي لا تفهمونه بعد. ثم يقول السكان هل تحقّق ذلك.
letter-how = افتحوا هذا العنوان واكتبوا الرمز. لا حاجة إلى حساب. كل من لديه الرمز يستطيع أن يجيب باسمكم، فاحفظوه في مكان آمن من فضلكم.
letter-code = الرمز
letter-print = اطبع هذه الصفحة لتحصل على رسالة فيها الرمز. ولا يُطبع شيء آخر من الصفحة.
