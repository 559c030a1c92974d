choose-title = اختيار القضايا
choose-words = كلمات في العنوان أو القصة
choose-kind = النوع
choose-all = كل الأنواع
choose-order = الترتيب
choose-titles = العناوين فقط
choose-search = بحث
choose-legend = القضايا
choose-none = لا قضية تطابق هذا.
choose-again = عرض كل القضايا
choose-chosen = { $issues ->
    [zero] لم تُختر أي قضية بعد
    [one] اختيرت قضية واحدة
    [two] اختيرت قضيتان
    [few] اختيرت { $issues } قضايا
    [many] اختيرت { $issues } قضية
   *[other] اختيرت { $issues } قضية
}
choose-shown = { $count ->
    [zero] لا قضية للاختيار
    [one] قضية واحدة للاختيار
    [two] قضيتان للاختيار
    [few] { $count } قضايا للاختيار
    [many] { $count } قضية للاختيار
   *[other] { $count } قضية للاختيار
}؛ تظهر من { $first } إلى { $last }
choose-section = ضع الجديدة في
choose-outside = بلا قسم
choose-send = حفظ هذه
choose-turn = من { $first } إلى { $last } من أصل { $count }
choose-before = { $size ->
    [zero] السابقة
    [one] السابقة (1)
    [two] السابقتان
    [few] الـ{ $size } السابقة
    [many] الـ{ $size } السابقة
   *[other] الـ{ $size } السابقة
}
choose-after = { $size ->
    [zero] التالية
    [one] التالية (1)
    [two] التاليتان
    [few] الـ{ $size } التالية
    [many] الـ{ $size } التالية
   *[other] الـ{ $size } التالية
}
choose-hint = احفظ قبل أن تنتقل إلى صفحة أخرى.
choose-done = العودة إلى قائمة الأولويات
sections-title = الأقسام
sections-lead = القسم يجمع القضايا تحت عنوان. وإذا أزلت قسمًا، تبقى قضاياه في قائمة الأولويات.
sections-empty = لا أقسام بعد. ولا تحتاج قائمة الأولويات إلى أي قسم.
sections-add = إضافة قسم
sections-field = العنوان
sections-rename = تغيير الاسم
sections-rename-field = عنوان القسم { $place }
sections-up = نقل إلى أعلى: { $title }
sections-down = نقل إلى أسفل: { $title }
sections-out = إزالة
sections-out-of = إزالة: { $title }
sections-send = أضفه
sections-done = العودة إلى قائمة الأولويات
place-title = نقل هذه القضية
place-section = القسم
place-outside = بلا قسم
place-number = المرتبة في قائمة الأولويات كلها
place-hint = اترك هذا فارغًا لتجد القاعدة مرتبتها. رقم من 1 إلى { $last } يضعها هناك باليد، ومن بعدها تُرتَّب قائمة الأولويات كلها باليد.
place-hint-hand = اترك هذا فارغًا لتوضع في آخر القسم. رقم من 1 إلى { $last } يضعها في تلك المرتبة.
place-send = نقل
place-gone = هذه القضية ليست في قائمة الأولويات.
