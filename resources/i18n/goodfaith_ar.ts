<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name></name>
    <message>
        <source>{percent} {label}</source>
        <translation>{percent} {label}</translation>
    </message>
    <message>
        <source>1 vote</source>
        <translation>صوت واحد</translation>
    </message>
    <message numerus="yes">
        <source>{votes} votes</source>
        <translation>
            <numerusform>{votes} صوت</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>{votes} أصوات</numerusform>
            <numerusform>{votes} صوتًا</numerusform>
            <numerusform>{votes} صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>لا أدري بعد</translation>
    </message>
    <message>
        <source>{count} · {percent}</source>
        <translation>{count} · {percent}</translation>
    </message>
    <message>
        <source>Voted on: {proposition}</source>
        <translation>موضوع التصويت: {proposition}</translation>
    </message>
    <message>
        <source>Reasons for {label} that reached the other side</source>
        <translation>أسباب لصالح {label} لقيت قبولًا لدى الجانب الآخر</translation>
    </message>
    <message>
        <source>Why people said {label}</source>
        <translation>لماذا قال الناس {label}</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
    </message>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>وغيرها: {count}</numerusform>
            <numerusform>وغيرها: {count}</numerusform>
            <numerusform>وغيرها: {count}</numerusform>
            <numerusform>وغيرها: {count}</numerusform>
            <numerusform>وغيرها: {count}</numerusform>
            <numerusform>وغيرها: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>No reasons to print.</source>
        <translation>لا أسباب للطباعة.</translation>
    </message>
    <message>
        <source>Picked from the list</source>
        <translation>مختارة من القائمة</translation>
    </message>
    <message>
        <source>{count} ×</source>
        <translation>{count} ×</translation>
    </message>
    <message>
        <source>× {count}</source>
        <translation>× {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>How this was counted</source>
        <translation>كيف جرى العدّ</translation>
    </message>
    <message>
        <source>Read both sides online</source>
        <translation>قراءة الجانبين على الإنترنت</translation>
    </message>
    <message>
        <source>Organiser, date</source>
        <translation>الجهة المنظِّمة، التاريخ</translation>
    </message>
    <message>
        <source>QR code of {address}</source>
        <translation>رمز QR للعنوان {address}</translation>
    </message>
    <message>
        <source>Votes were counted, not people: nobody is tracked, so nobody is kept from voting twice.</source>
        <translation>عُدّت الأصوات لا الأشخاص: لا يُتتبَّع أحد، فلا شيء يمنع التصويت مرتين.</translation>
    </message>
    <message>
        <source>Visits and votes</source>
        <translation>الزيارات والأصوات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>From where they stood to how they voted</source>
        <translation>من الموقف قبل القراءة إلى التصويت</translation>
    </message>
    <message>
        <source>Who changed their mind</source>
        <translation>من غيّر رأيه</translation>
    </message>
    <message>
        <source>Votes on a screen</source>
        <translation>الأصوات على الشاشة</translation>
    </message>
    <message>
        <source>How votes came in</source>
        <translation>كيف وصلت الأصوات</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Fair points</source>
        <translation>نقاط وجيهة</translation>
    </message>
    <message>
        <source>Ready-made points that were picked</source>
        <translation>النقاط الجاهزة المختارة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Left without voting</source>
        <translation>غادروا دون تصويت</translation>
    </message>
    <message>
        <source>1 station</source>
        <translation>محطة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{count} stations</source>
        <translation>
            <numerusform>{count} محطة</numerusform>
            <numerusform>محطة واحدة</numerusform>
            <numerusform>محطتان</numerusform>
            <numerusform>{count} محطات</numerusform>
            <numerusform>{count} محطة</numerusform>
            <numerusform>{count} محطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Votes shown</source>
        <translation>الأصوات المعروضة</translation>
    </message>
    <message>
        <source>{before}, then {after}</source>
        <translation>{before} ثم {after}</translation>
    </message>
    <message>
        <source>Votes with a first stance</source>
        <translation>أصوات معها موقف أول</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>ثبتوا</translation>
    </message>
    <message>
        <source>Changed sides</source>
        <translation>غيّروا جانبهم</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>حسموا رأيهم</translation>
    </message>
    <message>
        <source>On a screen</source>
        <translation>على الشاشة</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>على الهاتف</translation>
    </message>
    <message>
        <source>By raised hands</source>
        <translation>برفع الأيدي</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>Hidden by the organiser</source>
        <translation>أخفته الجهة المنظِّمة</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>لم يُراجَع بعد</translation>
    </message>
    <message>
        <source>Reasons written</source>
        <translation>الأسباب المكتوبة</translation>
    </message>
    <message>
        <source>{label}: {point}</source>
        <translation>{label}: {point}</translation>
    </message>
    <message>
        <source>Self-check</source>
        <translation>الفحص الذاتي</translation>
    </message>
    <message>
        <source>Votes, not people</source>
        <translation>أصوات لا أشخاص</translation>
    </message>
    <message>
        <source>Who this speaks for</source>
        <translation>من تمثّله هذه النتيجة</translation>
    </message>
    <message>
        <source>Which side was shown first</source>
        <translation>أي جانب عُرض أولًا</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>ما الذي حُفظ</translation>
    </message>
    <message>
        <source>The debate&apos;s text</source>
        <translation>نص المناظرة</translation>
    </message>
    <message>
        <source>This is what one class said, not a poll of the public.</source>
        <translation>هذا ما قاله صف واحد، وليس استطلاعًا للرأي العام.</translation>
    </message>
    <message>
        <source>The class was asked as a whole and nothing was estimated from a sample, so there is no margin of error.</source>
        <translation>سُئل الصف كله ولم يُقدَّر شيء من عيّنة، فلا هامش خطأ هنا.</translation>
    </message>
    <message>
        <source>Everyone chose to walk up: this is what visitors said, not a poll of the public.</source>
        <translation>جاء الجميع بإرادتهم: هذا ما قاله الزوار، وليس استطلاعًا للرأي العام.</translation>
    </message>
    <message>
        <source>A margin of error belongs to a random sample. These were whoever walked by, so none is given: it would promise too much.</source>
        <translation>هامش الخطأ يخصّ العيّنة العشوائية. وهنا صوّت من مرّ بالمكان، فلا يُذكر هامش: لأنه يَعِد بأكثر مما يصحّ.</translation>
    </message>
    <message>
        <source>Share of a side when it was shown first, minus its share when it was shown second: {difference} percentage points, {sure} interval {low} to {high} (Newcombe 1998, method 10), from {votes} votes.</source>
        <translation>نسبة جانب حين عُرض أولًا ناقص نسبته حين عُرض ثانيًا: {difference} نقطة مئوية، وفترة {sure} من {low} إلى {high} (نيوكوم 1998، الطريقة 10)، من {votes} صوت.</translation>
    </message>
    <message>
        <source>The kiosk kept counts and words, never who or when. Reasons stand in an order made from their words alone.</source>
        <translation>حفظ الجهاز الأعداد والكلمات فقط، لا من ولا متى. وترتيب الأسباب مأخوذ من كلماتها وحدها.</translation>
    </message>
    <message>
        <source>Groups so small that somebody could be picked out of them are not printed.</source>
        <translation>لا تُطبع المجموعات الصغيرة التي يمكن تمييز أحد فيها.</translation>
    </message>
    <message>
        <source>Which side each visitor saw first was drawn by lot.</source>
        <translation>حُدد بالقرعة الجانب الذي رآه كل زائر أولًا.</translation>
    </message>
    <message>
        <source>No order effect was seen.</source>
        <translation>لم يُلاحظ أي أثر للترتيب.</translation>
    </message>
    <message>
        <source>The order had an effect: sides got more votes when they were shown first.</source>
        <translation>كان للترتيب أثر: نال الجانبان أصواتًا أكثر حين عُرضا أولًا.</translation>
    </message>
    <message>
        <source>The order had an effect: sides got fewer votes when they were shown first.</source>
        <translation>كان للترتيب أثر: نال الجانبان أصواتًا أقل حين عُرضا أولًا.</translation>
    </message>
    <message>
        <source>The words were removed after the time the organiser had set; the counts stay.</source>
        <translation>أُزيلت الكلمات بعد المدة التي حددتها الجهة المنظِّمة؛ وتبقى الأعداد.</translation>
    </message>
    <message>
        <source>All of this is a rehearsal with made-up visitors. None of it is counted in any session.</source>
        <translation>كل هذا تجربة بزوار مختلَقين. ولا يُحسب شيء منه في أي جلسة.</translation>
    </message>
    <message>
        <source>Rehearsals are counted apart and are not in these numbers.</source>
        <translation>التجارب تُعدّ على حدة وليست ضمن هذه الأعداد.</translation>
    </message>
    <message>
        <source>The session was closed and opened again once.</source>
        <translation>أُغلقت الجلسة ثم أُعيد فتحها مرة واحدة.</translation>
    </message>
    <message numerus="yes">
        <source>The session was closed and opened again {times} times.</source>
        <translation>
            <numerusform>أُغلقت الجلسة ثم أُعيد فتحها. عدد المرات: {times}.</numerusform>
            <numerusform>أُغلقت الجلسة ثم أُعيد فتحها. عدد المرات: {times}.</numerusform>
            <numerusform>أُغلقت الجلسة ثم أُعيد فتحها. عدد المرات: {times}.</numerusform>
            <numerusform>أُغلقت الجلسة ثم أُعيد فتحها. عدد المرات: {times}.</numerusform>
            <numerusform>أُغلقت الجلسة ثم أُعيد فتحها. عدد المرات: {times}.</numerusform>
            <numerusform>أُغلقت الجلسة ثم أُعيد فتحها. عدد المرات: {times}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session was not reopened after it was closed.</source>
        <translation>لم تُفتح الجلسة مرة أخرى بعد إغلاقها.</translation>
    </message>
    <message>
        <source>The session is not closed yet.</source>
        <translation>لم تُغلق الجلسة بعد.</translation>
    </message>
    <message>
        <source>The text could not be changed once the first vote was in. Its fingerprint (SHA-256):</source>
        <translation>لم يكن تغيير النص ممكنًا بعد أول صوت. بصمته (SHA-256):</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>صف دراسي</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>ركن</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>REHEARSAL — not a result</source>
        <translation>تجربة — ليست نتيجة</translation>
    </message>
    <message>
        <source>The one reason that is not on the first page.</source>
        <translation>السبب الوحيد غير المذكور في الصفحة الأولى.</translation>
    </message>
    <message numerus="yes">
        <source>The {count} reasons that are not on the first page, as they were typed.</source>
        <translation>
            <numerusform>الأسباب غير المذكورة في الصفحة الأولى ({count})، كما كُتبت.</numerusform>
            <numerusform>الأسباب غير المذكورة في الصفحة الأولى ({count})، كما كُتبت.</numerusform>
            <numerusform>الأسباب غير المذكورة في الصفحة الأولى ({count})، كما كُتبت.</numerusform>
            <numerusform>الأسباب غير المذكورة في الصفحة الأولى ({count})، كما كُتبت.</numerusform>
            <numerusform>الأسباب غير المذكورة في الصفحة الأولى ({count})، كما كُتبت.</numerusform>
            <numerusform>الأسباب غير المذكورة في الصفحة الأولى ({count})، كما كُتبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>The one reason that may be shown.</source>
        <translation>السبب الوحيد المسموح بعرضه.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} reasons that may be shown, as they were typed.</source>
        <translation>
            <numerusform>كل الأسباب المسموح بعرضها كما كُتبت. عددها: {count}.</numerusform>
            <numerusform>كل الأسباب المسموح بعرضها كما كُتبت. عددها: {count}.</numerusform>
            <numerusform>كل الأسباب المسموح بعرضها كما كُتبت. عددها: {count}.</numerusform>
            <numerusform>كل الأسباب المسموح بعرضها كما كُتبت. عددها: {count}.</numerusform>
            <numerusform>كل الأسباب المسموح بعرضها كما كُتبت. عددها: {count}.</numerusform>
            <numerusform>كل الأسباب المسموح بعرضها كما كُتبت. عددها: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Equal words stand once, with how often they were written.</source>
        <translation>تُذكر الكلمات المتطابقة مرة واحدة مع عدد مرات كتابتها.</translation>
    </message>
    <message>
        <source>Their order is made from the words alone and says nothing about who wrote them or when.</source>
        <translation>ترتيبها مأخوذ من الكلمات وحدها ولا يدل على من كتبها ولا متى.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>بكلماتهم</translation>
    </message>
    <message numerus="yes">
        <source>{count} stayed</source>
        <translation>
            <numerusform>دون تغيير: {count}</numerusform>
            <numerusform>دون تغيير: {count}</numerusform>
            <numerusform>دون تغيير: {count}</numerusform>
            <numerusform>دون تغيير: {count}</numerusform>
            <numerusform>دون تغيير: {count}</numerusform>
            <numerusform>دون تغيير: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} changed sides</source>
        <translation>
            <numerusform>تغيير الجانب: {count}</numerusform>
            <numerusform>تغيير الجانب: {count}</numerusform>
            <numerusform>تغيير الجانب: {count}</numerusform>
            <numerusform>تغيير الجانب: {count}</numerusform>
            <numerusform>تغيير الجانب: {count}</numerusform>
            <numerusform>تغيير الجانب: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} decided</source>
        <translation>
            <numerusform>حسم الرأي: {count}</numerusform>
            <numerusform>حسم الرأي: {count}</numerusform>
            <numerusform>حسم الرأي: {count}</numerusform>
            <numerusform>حسم الرأي: {count}</numerusform>
            <numerusform>حسم الرأي: {count}</numerusform>
            <numerusform>حسم الرأي: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed their mind is not shown: too few said where they stood before, or some groups are so small that somebody could be picked out.</source>
        <translation>لا يُعرض من غيّر رأيه: قليلون جدًا ذكروا موقفهم من قبل، أو بعض المجموعات صغيرة بحيث يمكن تمييز أحد فيها.</translation>
    </message>
    <message>
        <source>Its shares are those of the rest.</source>
        <translation>والنسب فيه هي نسب بقية الأصوات.</translation>
    </message>
    <message>
        <source>From which side to which is not shown: some groups are so small that somebody could be picked out.</source>
        <translation>لا يُعرض من أي جانب إلى أي جانب: بعض المجموعات صغيرة بحيث يمكن تمييز أحد فيها.</translation>
    </message>
    <message>
        <source>1 vote came without a first stance and is not in this picture.</source>
        <translation>صوت واحد جاء دون موقف أول وليس في هذا الرسم.</translation>
    </message>
    <message numerus="yes">
        <source>{votes} votes came without a first stance and are not in this picture.</source>
        <translation>
            <numerusform>أصوات جاءت دون موقف أول وليست في هذا الرسم: {votes}.</numerusform>
            <numerusform>أصوات جاءت دون موقف أول وليست في هذا الرسم: {votes}.</numerusform>
            <numerusform>أصوات جاءت دون موقف أول وليست في هذا الرسم: {votes}.</numerusform>
            <numerusform>أصوات جاءت دون موقف أول وليست في هذا الرسم: {votes}.</numerusform>
            <numerusform>أصوات جاءت دون موقف أول وليست في هذا الرسم: {votes}.</numerusform>
            <numerusform>أصوات جاءت دون موقف أول وليست في هذا الرسم: {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{label}”</source>
        <translation>«{label}»</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>التصويت الأول</translation>
    </message>
    <message>
        <source>Read it out, line by line. Ask whether anybody sees it differently.</source>
        <translation>اقرأه بصوت عالٍ سطرًا سطرًا. اسأل هل يرى أحد غير ذلك.</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>النقاش</translation>
    </message>
    <message>
        <source>Second vote</source>
        <translation>التصويت الثاني</translation>
    </message>
    <message>
        <source>Before reading</source>
        <translation>قبل القراءة</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <source>Visits: {visits} = votes: {votes} + left without voting: {left}.</source>
        <translation>الزيارات: {visits} = الأصوات: {votes} + غادروا دون تصويت: {left}.</translation>
    </message>
    <message>
        <source>Votes by raised hands or on paper: {votes}, so {all} in all.</source>
        <translation>أصوات برفع الأيدي أو على الورق: {votes}، فالمجموع {all}.</translation>
    </message>
    <message numerus="yes">
        <source>While votes still come in, the page shows the first {votes}.</source>
        <translation>
            <numerusform>ما دامت الأصوات تصل، تعرض الصفحة أول الأصوات. عددها: {votes}.</numerusform>
            <numerusform>ما دامت الأصوات تصل، تعرض الصفحة أول الأصوات. عددها: {votes}.</numerusform>
            <numerusform>ما دامت الأصوات تصل، تعرض الصفحة أول الأصوات. عددها: {votes}.</numerusform>
            <numerusform>ما دامت الأصوات تصل، تعرض الصفحة أول الأصوات. عددها: {votes}.</numerusform>
            <numerusform>ما دامت الأصوات تصل، تعرض الصفحة أول الأصوات. عددها: {votes}.</numerusform>
            <numerusform>ما دامت الأصوات تصل، تعرض الصفحة أول الأصوات. عددها: {votes}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits: {visits} = votes on a screen: {votes} + left without voting: {left}.</source>
        <translation>الزيارات: {visits} = الأصوات على الشاشة: {votes} + غادروا دون تصويت: {left}.</translation>
    </message>
    <message>
        <source>The kiosk kept counts and words, never who or when.</source>
        <translation>حفظ الجهاز الأعداد والكلمات فقط، لا من ولا متى.</translation>
    </message>
    <message>
        <source>1 reason was hidden by the organiser.</source>
        <translation>أخفت الجهة المنظِّمة سببًا واحدًا.</translation>
    </message>
    <message numerus="yes">
        <source>{count} reasons were hidden by the organiser.</source>
        <translation>
            <numerusform>أسباب أخفتها الجهة المنظِّمة: {count}.</numerusform>
            <numerusform>أسباب أخفتها الجهة المنظِّمة: {count}.</numerusform>
            <numerusform>أسباب أخفتها الجهة المنظِّمة: {count}.</numerusform>
            <numerusform>أسباب أخفتها الجهة المنظِّمة: {count}.</numerusform>
            <numerusform>أسباب أخفتها الجهة المنظِّمة: {count}.</numerusform>
            <numerusform>أسباب أخفتها الجهة المنظِّمة: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 reason was not looked at yet and is not printed.</source>
        <translation>سبب واحد لم يُراجَع بعد ولم يُطبع.</translation>
    </message>
    <message numerus="yes">
        <source>{count} reasons were not looked at yet and are not printed.</source>
        <translation>
            <numerusform>أسباب لم تُراجَع بعد ولم تُطبع: {count}.</numerusform>
            <numerusform>أسباب لم تُراجَع بعد ولم تُطبع: {count}.</numerusform>
            <numerusform>أسباب لم تُراجَع بعد ولم تُطبع: {count}.</numerusform>
            <numerusform>أسباب لم تُراجَع بعد ولم تُطبع: {count}.</numerusform>
            <numerusform>أسباب لم تُراجَع بعد ولم تُطبع: {count}.</numerusform>
            <numerusform>أسباب لم تُراجَع بعد ولم تُطبع: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kiosk&apos;s self-check found that these counts do not add up: do not rely on this result.</source>
        <translation>وجد الفحص الذاتي للجهاز أن هذه الأعداد لا تتطابق: لا تعتمد على هذه النتيجة.</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>جلسة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{count} sessions</source>
        <translation>
            <numerusform>{count} جلسة</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>{count} جلسات</numerusform>
            <numerusform>{count} جلسة</numerusform>
            <numerusform>{count} جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {count} stations</source>
        <translation>{shown} من أصل {count} من المحطات</translation>
    </message>
    <message>
        <source>Session by session</source>
        <translation>جلسة بعد جلسة</translation>
    </message>
    <message>
        <source>Station by station</source>
        <translation>محطة بمحطة</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>This is what these classes said, not a poll of the public.</source>
        <translation>هذا ما قالته هذه الصفوف، وليس استطلاعًا للرأي العام.</translation>
    </message>
    <message>
        <source>Each row is what that session&apos;s own page shows, and the sum is made of these rows.</source>
        <translation>كل سطر هو ما تعرضه صفحة تلك الجلسة، والمجموع من هذه الأسطر.</translation>
    </message>
    <message>
        <source>A dash stands where a group of fewer than {least} could be picked out, or nobody was asked.</source>
        <translation>الشَّرطة تعني أنه يمكن تمييز أحد في مجموعة أقل من {least}، أو أن أحدًا لم يُسأل.</translation>
    </message>
    <message>
        <source>The first vote of a lesson is on that session&apos;s own page and is not added up.</source>
        <translation>التصويت الأول في الدرس موجود في صفحة جلسته ولا يُجمع هنا.</translation>
    </message>
    <message>
        <source>All of them were held on the same text. Its fingerprint (SHA-256): {fingerprint}</source>
        <translation>عُقدت كلها على النص نفسه. بصمته (SHA-256): {fingerprint}</translation>
    </message>
    <message>
        <source>The last figures of {late} of {stations} stations have not arrived and are missing here: {names}.</source>
        <translation>لم تصل الأرقام الأخيرة من {late} من أصل {stations} من المحطات، وهي ناقصة هنا: {names}.</translation>
    </message>
    <message>
        <source>The figures of these stations do not add up or are about another text, so they are left out: {names}.</source>
        <translation>أرقام هذه المحطات غير متسقة أو تخص نصًّا آخر، ولذلك لم تُدرج: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>The result speaks of {shown} of all {votes} votes: the others are held back or too few to show.</source>
        <translation>
            <numerusform>النتيجة تشمل {shown} من كل الأصوات ({votes}): والباقي محجوب أو أقل من أن يُعرض.</numerusform>
            <numerusform>النتيجة تشمل {shown} من كل الأصوات ({votes}): والباقي محجوب أو أقل من أن يُعرض.</numerusform>
            <numerusform>النتيجة تشمل {shown} من كل الأصوات ({votes}): والباقي محجوب أو أقل من أن يُعرض.</numerusform>
            <numerusform>النتيجة تشمل {shown} من كل الأصوات ({votes}): والباقي محجوب أو أقل من أن يُعرض.</numerusform>
            <numerusform>النتيجة تشمل {shown} من كل الأصوات ({votes}): والباقي محجوب أو أقل من أن يُعرض.</numerusform>
            <numerusform>النتيجة تشمل {shown} من كل الأصوات ({votes}): والباقي محجوب أو أقل من أن يُعرض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who changed their mind is known of {shown} of all {votes} votes.</source>
        <translation>
            <numerusform>يُعرف من غيّر رأيه في {shown} من كل الأصوات ({votes}).</numerusform>
            <numerusform>يُعرف من غيّر رأيه في {shown} من كل الأصوات ({votes}).</numerusform>
            <numerusform>يُعرف من غيّر رأيه في {shown} من كل الأصوات ({votes}).</numerusform>
            <numerusform>يُعرف من غيّر رأيه في {shown} من كل الأصوات ({votes}).</numerusform>
            <numerusform>يُعرف من غيّر رأيه في {shown} من كل الأصوات ({votes}).</numerusform>
            <numerusform>يُعرف من غيّر رأيه في {shown} من كل الأصوات ({votes}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>التحوّل</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Fair point</source>
        <translation>نقطة وجيهة</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>اختيرت</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Voted on</source>
        <translation>موضوع التصويت</translation>
    </message>
    <message>
        <source>Votes without a first stance</source>
        <translation>أصوات دون موقف أول</translation>
    </message>
    <message>
        <source>No PIN is set: anyone can leave the kiosk with Ctrl+Q.</source>
        <translation>لا رقم سري: يستطيع أي شخص الخروج من البرنامج بـ Ctrl+Q.</translation>
    </message>
    <message>
        <source>The kiosk is in a window, so everything beside it can be reached.</source>
        <translation>البرنامج يعمل داخل نافذة، فيمكن الوصول إلى كل ما حولها.</translation>
    </message>
    <message>
        <source>Alt+Tab switches to another program.</source>
        <translation>Alt+Tab ينتقل إلى برنامج آخر.</translation>
    </message>
    <message>
        <source>The desktop listens to Alt+F4.</source>
        <translation>سطح المكتب يستجيب لـ Alt+F4.</translation>
    </message>
    <message>
        <source>The Super key (with the Windows sign) opens the desktop.</source>
        <translation>مفتاح Super (بعلامة Windows) يفتح سطح المكتب.</translation>
    </message>
    <message>
        <source>The Print key takes pictures of the screen, and may ask where to keep them.</source>
        <translation>مفتاح Print يلتقط صور الشاشة وقد يسأل أين تُحفظ.</translation>
    </message>
    <message>
        <source>The desktop listens to these keys: %1.</source>
        <translation>سطح المكتب يستجيب لهذه المفاتيح: %1.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F1 to F12 lead to another console.</source>
        <translation>Ctrl+Alt+F1 إلى F12 تنتقل إلى وحدة تحكم أخرى.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Backspace ends the screen.</source>
        <translation>Ctrl+Alt+Backspace ينهي الشاشة.</translation>
    </message>
    <message>
        <source>The desktop listens to the mouse on the kiosk’s window: %1.</source>
        <translation>سطح المكتب يستجيب للفأرة على نافذة الجهاز: %1.</translation>
    </message>
    <message>
        <source>Touching a corner or an edge of the screen opens the desktop.</source>
        <translation>لمس زاوية الشاشة أو حافتها يفتح سطح المكتب.</translation>
    </message>
    <message>
        <source>Five times Shift opens the question about Sticky Keys.</source>
        <translation>الضغط على Shift خمس مرات يفتح سؤال تثبيت المفاتيح.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Delete and Ctrl+Shift+Escape open the Task Manager.</source>
        <translation>Ctrl+Alt+Delete و Ctrl+Shift+Escape يفتحان مدير المهام.</translation>
    </message>
    <message>
        <source>The desktop has keys and gestures of its own that a program cannot see: %1.</source>
        <translation>لسطح المكتب مفاتيح وإيماءات خاصة لا يراها البرنامج: %1.</translation>
    </message>
    <message>
        <source>macOS keeps Command+Tab, Command+Option+Escape and its gestures for itself.</source>
        <translation>يحتفظ macOS لنفسه بـ Command+Tab و Command+Option+Escape وإيماءاته.</translation>
    </message>
    <message>
        <source>A keyboard is plugged in: %1.</source>
        <translation>لوحة مفاتيح موصولة: %1.</translation>
    </message>
    <message>
        <source>Phones in the room are on: this machine answers at %1.</source>
        <translation>الهواتف في القاعة مفعّلة: يجيب هذا الجهاز على العنوان %1.</translation>
    </message>
    <message>
        <source>Start the kiosk as packaging/openbox does: its window manager listens to no key and no button.</source>
        <translation>شغّل الجهاز كما في packaging/openbox: فمدير نوافذه لا يستجيب لأي مفتاح أو زر.</translation>
    </message>
    <message>
        <source>Set one: Organiser, Kiosk, &apos;Set a PIN&apos;.</source>
        <translation>عيّن واحدًا: المنظِّمون، الجهاز، «تعيين رقم سري».</translation>
    </message>
    <message>
        <source>Start it without --windowed and without --size.</source>
        <translation>شغّله دون --windowed ودون --size.</translation>
    </message>
    <message>
        <source>Put packaging/openbox/xorg-goodfaith.conf into /etc/X11/xorg.conf.d, or run: setxkbmap -option srvrkeys:none -option</source>
        <translation>ضع packaging/openbox/xorg-goodfaith.conf في /etc/X11/xorg.conf.d أو نفّذ: setxkbmap -option srvrkeys:none -option</translation>
    </message>
    <message>
        <source>Run as administrator: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\System /v DisableTaskMgr /t REG_DWORD /d 1</source>
        <translation>نفّذ كمسؤول: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\System /v DisableTaskMgr /t REG_DWORD /d 1</translation>
    </message>
    <message>
        <source>Start the kiosk alone with: cage -- goodfaith run --supervised</source>
        <translation>شغّل الجهاز وحده بـ: cage -- goodfaith run --supervised</translation>
    </message>
    <message>
        <source>Use a management profile with Single App Mode, or lend the session a Linux machine with packaging/openbox.</source>
        <translation>استعمل ملف إدارة بوضع التطبيق الواحد، أو جهاز Linux مع packaging/openbox.</translation>
    </message>
    <message>
        <source>Take it away, and none of these keys can be pressed.</source>
        <translation>أبعدها فلا يمكن الضغط على أي من هذه المفاتيح.</translation>
    </message>
    <message>
        <source>Start cage without -s.</source>
        <translation>شغّل cage دون -s.</translation>
    </message>
    <message>
        <source>Put packaging/openbox/xorg-goodfaith.conf into /etc/X11/xorg.conf.d, or run: setxkbmap -option srvrkeys:none</source>
        <translation>ضع packaging/openbox/xorg-goodfaith.conf في /etc/X11/xorg.conf.d أو نفّذ: setxkbmap -option srvrkeys:none</translation>
    </message>
    <message>
        <source>Nothing of the organiser’s can be reached there. Switch it off: Organiser, Session, ‘Phones in the room’.</source>
        <translation>لا يمكن الوصول من هناك إلى أي شيء يخص المنظِّمين. لإيقافها: المنظِّمون، الجلسة، «الهواتف في القاعة».</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>نفّذ: %1</translation>
    </message>
    <message>
        <source>Settings, Accessibility, Keyboard: switch the shortcut for Sticky Keys off.</source>
        <translation>الإعدادات، إمكانية الوصول، لوحة المفاتيح: أوقف اختصار تثبيت المفاتيح.</translation>
    </message>
    <message>
        <source>Run as administrator: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer /v NoWinKeys /t REG_DWORD /d 1</source>
        <translation>نفّذ كمسؤول: reg add HKCU\Software\Microsoft\Windows\CurrentVersion\Policies\Explorer /v NoWinKeys /t REG_DWORD /d 1</translation>
    </message>
    <message>
        <source>Run as administrator: reg add HKLM\SOFTWARE\Policies\Microsoft\Windows\EdgeUI /v AllowEdgeSwipe /t REG_DWORD /d 0</source>
        <translation>نفّذ كمسؤول: reg add HKLM\SOFTWARE\Policies\Microsoft\Windows\EdgeUI /v AllowEdgeSwipe /t REG_DWORD /d 0</translation>
    </message>
    <message>
        <source>Make goodfaith the shell of the kiosk’s user: Settings, Accounts, Other users, Set up a kiosk; or Shell Launcher.</source>
        <translation>اجعل goodfaith واجهة مستخدم الجهاز: الإعدادات، الحسابات، مستخدمون آخرون، إعداد كشك؛ أو Shell Launcher.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>{count} of {votes}</source>
        <translation>{count} من {votes}</translation>
    </message>
    <message>
        <source>{split}; {changed}; voting goes on.</source>
        <translation>{split}؛ {changed}؛ والتصويت مستمر.</translation>
    </message>
    <message>
        <source>{split}; {changed}.</source>
        <translation>{split}؛ {changed}.</translation>
    </message>
    <message>
        <source>{split}; voting goes on.</source>
        <translation>{split}؛ والتصويت مستمر.</translation>
    </message>
    <message>
        <source>{split}.</source>
        <translation>{split}.</translation>
    </message>
    <message>
        <source>Nobody has voted yet.</source>
        <translation>لم يصوّت أحد بعد.</translation>
    </message>
    <message>
        <source>Nobody voted.</source>
        <translation>لم يصوّت أحد.</translation>
    </message>
    <message numerus="yes">
        <source>{votes} votes, evenly split: {half} said {for_} and {half} said {against}</source>
        <translation>
            <numerusform>{votes} صوت بالتساوي: {half} قالت {for_} و{half} قالت {against}</numerusform>
            <numerusform>{votes} صوت بالتساوي: {half} قالت {for_} و{half} قالت {against}</numerusform>
            <numerusform>صوتان بالتساوي: {half} قالت {for_} و{half} قالت {against}</numerusform>
            <numerusform>{votes} أصوات بالتساوي: {half} قالت {for_} و{half} قالت {against}</numerusform>
            <numerusform>{votes} صوتًا بالتساوي: {half} قالت {for_} و{half} قالت {against}</numerusform>
            <numerusform>{votes} صوت بالتساوي: {half} قالت {for_} و{half} قالت {against}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All {votes} votes said {side}</source>
        <translation>
            <numerusform>كل الأصوات ({votes}) قالت {side}</numerusform>
            <numerusform>كل الأصوات ({votes}) قالت {side}</numerusform>
            <numerusform>كل الأصوات ({votes}) قالت {side}</numerusform>
            <numerusform>كل الأصوات ({votes}) قالت {side}</numerusform>
            <numerusform>كل الأصوات ({votes}) قالت {side}</numerusform>
            <numerusform>كل الأصوات ({votes}) قالت {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {votes} votes said {side}</source>
        <translation>
            <numerusform>{count} من أصل {votes} صوت قالت {side}</numerusform>
            <numerusform>{count} من أصل {votes} صوت قال {side}</numerusform>
            <numerusform>{count} من أصل {votes} صوت قالت {side}</numerusform>
            <numerusform>{count} من أصل {votes} أصوات قالت {side}</numerusform>
            <numerusform>{count} من أصل {votes} صوتًا قالت {side}</numerusform>
            <numerusform>{count} من أصل {votes} صوت قالت {side}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{share} of {votes} votes said {side}</source>
        <translation>
            <numerusform>{share} من أصل {votes} صوت قالت {side}</numerusform>
            <numerusform>{share} من أصل {votes} صوت قالت {side}</numerusform>
            <numerusform>{share} من أصل {votes} صوت قالت {side}</numerusform>
            <numerusform>{share} من أصل {votes} أصوات قالت {side}</numerusform>
            <numerusform>{share} من أصل {votes} صوتًا قالت {side}</numerusform>
            <numerusform>{share} من أصل {votes} صوت قالت {side}</numerusform>
        </translation>
    </message>
    <message>
        <source>Almost even: {split}</source>
        <translation>تعادل تقريبًا: {split}</translation>
    </message>
    <message>
        <source>nobody changed their mind during the lesson</source>
        <translation>لم يغيّر أحد رأيه خلال الدرس</translation>
    </message>
    <message>
        <source>nobody changed their mind</source>
        <translation>لم يغيّر أحد رأيه</translation>
    </message>
    <message numerus="yes">
        <source>{changed} changed their mind during the lesson</source>
        <translation>
            <numerusform>{changed} غيّروا رأيهم خلال الدرس</numerusform>
            <numerusform>شخص واحد غيّر رأيه خلال الدرس</numerusform>
            <numerusform>شخصان غيّرا رأيهما خلال الدرس</numerusform>
            <numerusform>{changed} أشخاص غيّروا رأيهم خلال الدرس</numerusform>
            <numerusform>{changed} شخصًا غيّروا رأيهم خلال الدرس</numerusform>
            <numerusform>{changed} شخص غيّروا رأيهم خلال الدرس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{changed} changed their mind</source>
        <translation>
            <numerusform>{changed} غيّروا رأيهم</numerusform>
            <numerusform>شخص واحد غيّر رأيه</numerusform>
            <numerusform>شخصان غيّرا رأيهما</numerusform>
            <numerusform>{changed} أشخاص غيّروا رأيهم</numerusform>
            <numerusform>{changed} شخصًا غيّروا رأيهم</numerusform>
            <numerusform>{changed} شخص غيّروا رأيهم</numerusform>
        </translation>
    </message>
    <message>
        <source>{changed}, {direction}</source>
        <translation>{changed}، {direction}</translation>
    </message>
    <message>
        <source>half of them each way</source>
        <translation>نصفهم في كل اتجاه</translation>
    </message>
    <message>
        <source>towards {side}</source>
        <translation>نحو {side}</translation>
    </message>
    <message>
        <source>all of them towards {side}</source>
        <translation>كلهم نحو {side}</translation>
    </message>
    <message numerus="yes">
        <source>{towards} of them towards {side}</source>
        <translation>
            <numerusform>{towards} منهم نحو {side}</numerusform>
            <numerusform>{towards} منهم نحو {side}</numerusform>
            <numerusform>{towards} منهم نحو {side}</numerusform>
            <numerusform>{towards} منهم نحو {side}</numerusform>
            <numerusform>{towards} منهم نحو {side}</numerusform>
            <numerusform>{towards} منهم نحو {side}</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of them towards {side}</source>
        <translation>{share} منهم نحو {side}</translation>
    </message>
    <message>
        <source>Answers counted for each reason</source>
        <translation>الإجابات المحسوبة لكل سبب</translation>
    </message>
    <message>
        <source>Shares are rounded to ten percent and printed once every reason has {least} answers or more.</source>
        <translation>تُقرَّب النسب إلى أقرب عشرة في المئة، ولا تُطبع إلا بعد أن ينال كل سبب {least} إجابات أو أكثر.</translation>
    </message>
    <message>
        <source>fair point, said {share} of the {label} voters who answered</source>
        <translation>نقطة وجيهة، بحسب {share} ممن صوّتوا لـ{label} وأجابوا</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>سجل الجلسة</translation>
    </message>
    <message>
        <source>What the organiser does in a session is logged: pauses, numbers entered, exports. The code of the last line:</source>
        <translation>يُسجَّل ما تفعله الجهة المنظِّمة في الجلسة: الإيقاف المؤقت والأعداد المدخلة والتصدير. رمز السطر الأخير:</translation>
    </message>
    <message>
        <source>Compare this with the code on an earlier print: &apos;goodfaith verify&apos; says whether the log still holds it. Without an earlier print, a code proves nothing.</source>
        <translation>قارنه بالرمز على ورقة طُبعت من قبل: يبيّن &apos;goodfaith verify&apos; إن كان السجل لا يزال يحتويه. ومن دون ورقة طُبعت من قبل لا يُثبت الرمز شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>{votes} more votes are counted, but not shown: they would give single votes away.</source>
        <translation>
            <numerusform>لا صوت إضافيًا لم يُعرض.</numerusform>
            <numerusform>صوت واحد آخر محسوب لكنه لا يُعرض: عرضه يكشف كيف صوّت صاحبه.</numerusform>
            <numerusform>صوتان آخران محسوبان لكنهما لا يُعرضان: عرضهما يكشف أصواتًا بعينها.</numerusform>
            <numerusform>{votes} أصوات أخرى محسوبة لكنها لا تُعرض: عرضها يكشف أصواتًا بعينها.</numerusform>
            <numerusform>{votes} صوتًا آخر محسوبًا لكنها لا تُعرض: عرضها يكشف أصواتًا بعينها.</numerusform>
            <numerusform>{votes} صوت آخر محسوب لكنها لا تُعرض: عرضها يكشف أصواتًا بعينها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until it is shown no reasons are printed either, as they would show who voted how.</source>
        <translation>وإلى أن تُعرض لا تُطبع الأسباب أيضًا، لأنها تكشف من صوّت بماذا.</translation>
    </message>
    <message>
        <source>Where the result of a session would show who voted how, it is held back.</source>
        <translation>إذا كانت نتيجة جلسة تكشف من صوّت بماذا فإنها تُحجب.</translation>
    </message>
    <message>
        <source>The result is held back: it would show who voted how.</source>
        <translation>النتيجة محجوبة: عرضها يكشف من صوّت بماذا.</translation>
    </message>
    <message>
        <source>Hand-out</source>
        <translation>ورقة للصف</translation>
    </message>
    <message>
        <source>Exit slips</source>
        <translation>بطاقات الخروج</translation>
    </message>
    <message>
        <source>What convinced me</source>
        <translation>ما أقنعني</translation>
    </message>
    <message>
        <source>Before the lesson I would have said:</source>
        <translation>قبل الدرس كنت سأقول:</translation>
    </message>
    <message>
        <source>Now I say:</source>
        <translation>الآن أقول:</translation>
    </message>
    <message>
        <source>Why, in one sentence:</source>
        <translation>لماذا، في جملة واحدة:</translation>
    </message>
    <message>
        <source>Please write no name.</source>
        <translation>من فضلك لا تكتب أي اسم.</translation>
    </message>
    <message>
        <source>Slips to vote with</source>
        <translation>بطاقات للتصويت</translation>
    </message>
    <message>
        <source>Draw a slip without looking. It gives one vote; nobody knows whose it is, and nothing links it to the vote.</source>
        <translation>اسحب بطاقة دون أن تنظر. تمنح صوتًا واحدًا؛ لا أحد يعرف لمن هي، ولا شيء يربطها بالصوت.</translation>
    </message>
    <message>
        <source>On a phone:</source>
        <translation>على الهاتف:</translation>
    </message>
    <message>
        <source>Lesson plan</source>
        <translation>خطة الدرس</translation>
    </message>
    <message>
        <source>The times are proposals for 40 minutes: change them as you like.</source>
        <translation>الأوقات اقتراحات لأربعين دقيقة: غيّرها كما تشاء.</translation>
    </message>
    <message>
        <source>Read out the question. One by one at the screen, by raised hands or on paper: yes, no or not sure yet. Nobody sees the result before the end.</source>
        <translation>اقرأ السؤال بصوت عالٍ. واحدًا واحدًا على الشاشة، أو برفع الأيدي، أو على الورق: نعم أو لا أو لست متأكدًا بعد. لا يرى أحد النتيجة قبل النهاية.</translation>
    </message>
    <message>
        <source>Give out the hand-out. Each half of the class finds the strongest line of one side and reads it out.</source>
        <translation>وزّع ورقة الصف. يبحث كل نصف من الصف عن أقوى جملة لأحد الجانبين ويقرؤها.</translation>
    </message>
    <message>
        <source>Take the questions to discuss, if there are any, or let both sides speak in turn and for the same time: case, rebuttal, closing. A coin decides who begins.</source>
        <translation>استعمل أسئلة النقاش إن وُجدت، أو دع الجانبين يتكلمان بالتناوب وللمدة نفسها: العرض، ثم الرد، ثم الخاتمة. والعملة تقرر من يبدأ.</translation>
    </message>
    <message>
        <source>One by one at the screen, by raised hands or on paper. Nobody has to say how they voted.</source>
        <translation>واحدًا واحدًا أمام الشاشة أو برفع الأيدي أو على الورق. لا يلزم أحدًا أن يقول كيف صوّت.</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>End the session, print its page and pin it to the wall.</source>
        <translation>أنهِ الجلسة واطبع صفحتها وعلّقها على الجدار.</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>Some reasons may be by visitors who walked away before they voted: their words were kept, as the organiser had set.</source>
        <translation>قد تكون بعض الأسباب لزوّار انصرفوا قبل أن يصوّتوا: فقد احتُفظ بكلماتهم كما حدّدت الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>First vote and second vote</source>
        <translation>التصويت الأول والتصويت الثاني</translation>
    </message>
    <message>
        <source>First vote, before reading: {for_label}: {for_}, {against_label}: {against}, not sure yet: {unsure}.</source>
        <translation>التصويت الأول، قبل القراءة: {for_label}: {for_}، {against_label}: {against}، غير متأكدين بعد: {unsure}.</translation>
    </message>
    <message>
        <source>{label}: from {before} of {sure} (those who were sure) to {after} of {votes} in the second vote.</source>
        <translation>أصوات {label}: من {before} من أصل {sure} (المتأكدين) إلى {after} من أصل {votes} في التصويت الثاني.</translation>
    </message>
    <message>
        <source>{label}: from {before} of those who were sure to {after} of the second vote.</source>
        <translation>حصة {label}: من {before} من المتأكدين إلى {after} من التصويت الثاني.</translation>
    </message>
    <message>
        <source>Percentage points gained: {points}.</source>
        <translation>النقاط المئوية المكتسبة: {points}.</translation>
    </message>
    <message>
        <source>Percentage points lost: {points}.</source>
        <translation>النقاط المئوية المفقودة: {points}.</translation>
    </message>
    <message>
        <source>The two votes are not linked: the same numbers can hide people who moved in both directions.</source>
        <translation>لا رابط بين التصويتين: قد تُخفي الأرقام نفسها أشخاصًا غيّروا رأيهم في الاتجاهين.</translation>
    </message>
    <message>
        <source>The first vote is held back: it would show who voted how.</source>
        <translation>التصويت الأول محجوب: عرضه يكشف من صوّت بماذا.</translation>
    </message>
    <message>
        <source>Reveal the results on the screen: the first vote, the vote, the change. Ask who changed their mind, and why.</source>
        <translation>اكشف النتائج على الشاشة: التصويت الأول، ثم التصويت، ثم التغيّر. اسأل من غيّر رأيه ولماذا.</translation>
    </message>
    <message>
        <source>Words that set the two sides apart</source>
        <translation>كلمات تميّز كل جانب عن الآخر</translation>
    </message>
    <message numerus="yes">
        <source>How many reasons on its own side and on the other use each word, in any form. Words that only 1 to {most} reasons of a side use are left out.</source>
        <translation>
            <numerusform>عدد الأسباب التي وردت فيها كل كلمة بأي صيغة، في جانبها ثم في الجانب الآخر. حُذفت الكلمات التي لم ترد إلا في 1 إلى {most} من أسباب أحد الجانبين.</numerusform>
            <numerusform>عدد الأسباب التي وردت فيها كل كلمة بأي صيغة، في جانبها ثم في الجانب الآخر. حُذفت الكلمات التي لم ترد إلا في 1 إلى {most} من أسباب أحد الجانبين.</numerusform>
            <numerusform>عدد الأسباب التي وردت فيها كل كلمة بأي صيغة، في جانبها ثم في الجانب الآخر. حُذفت الكلمات التي لم ترد إلا في 1 إلى {most} من أسباب أحد الجانبين.</numerusform>
            <numerusform>عدد الأسباب التي وردت فيها كل كلمة بأي صيغة، في جانبها ثم في الجانب الآخر. حُذفت الكلمات التي لم ترد إلا في 1 إلى {most} من أسباب أحد الجانبين.</numerusform>
            <numerusform>عدد الأسباب التي وردت فيها كل كلمة بأي صيغة، في جانبها ثم في الجانب الآخر. حُذفت الكلمات التي لم ترد إلا في 1 إلى {most} من أسباب أحد الجانبين.</numerusform>
            <numerusform>عدد الأسباب التي وردت فيها كل كلمة بأي صيغة، في جانبها ثم في الجانب الآخر. حُذفت الكلمات التي لم ترد إلا في 1 إلى {most} من أسباب أحد الجانبين.</numerusform>
        </translation>
    </message>
    <message>
        <source>More often for {label}</source>
        <translation>أكثر مع {label}</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>{title}: {words}</source>
        <translation>{title}: {words}</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>ما زلت غير متأكد</translation>
    </message>
    <message>
        <source>{count} still not sure</source>
        <translation>ما زال غير متأكد: {count}</translation>
    </message>
    <message>
        <source>Nobody decided; still not sure: {unsure}</source>
        <translation>لم يحسم أحد رأيه؛ ما زال غير متأكد: {unsure}</translation>
    </message>
    <message>
        <source>{split} (of those who decided; still not sure: {unsure})</source>
        <translation>{split} (ممن حسموا رأيهم؛ ما زال غير متأكد: {unsure})</translation>
    </message>
    <message>
        <source>Still not sure: {unsure} of {votes}. Shares are of those who decided.</source>
        <translation>ما زال غير متأكد: {unsure} من {votes}. النِّسَب هي لمن حسموا رأيهم.</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>مدى اليقين</translation>
    </message>
    <message>
        <source>How sure people are is not shown: too few answered, or it would tell how sure somebody is.</source>
        <translation>لا يُعرض مدى اليقين: أجاب عدد قليل جدًا، أو لدلّ ذلك على يقين شخص ما.</translation>
    </message>
    <message>
        <source>How sure, {label}: not sure: {not_sure}, fairly sure: {fairly}, very sure: {very}.</source>
        <translation>مدى اليقين، {label}: غير متيقن: {not_sure}، متيقن إلى حد ما: {fairly}، متيقن جدًا: {very}.</translation>
    </message>
    <message>
        <source>Not sure of it</source>
        <translation>غير متيقن</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>متيقن إلى حد ما</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>متيقن جدًا</translation>
    </message>
    <message>
        <source>How sure you are, if you say so, adds one to a count of its own, by side. Nothing links it to anything else.</source>
        <translation>درجة تأكدك، إن ذكرتها، تضيف واحدًا إلى عدد مستقل لكل جانب، ولا شيء يربطها بغيرها.</translation>
    </message>
    <message>
        <source>Words are erased 1 day after the session has ended, later if the kiosk was off for long. Counts stay.</source>
        <translation>تُمحى الكلمات بعد انتهاء الجلسة بيوم واحد، أو بعد ذلك إن ظل الجهاز مطفأً مدة طويلة. وتبقى الأعداد.</translation>
    </message>
    <message numerus="yes">
        <source>Words are erased {days} days after the session has ended, later if the kiosk was off for long. Counts stay.</source>
        <translation>
            <numerusform>تُمحى الكلمات بعد انتهاء الجلسة بـ{days} يوم، أو بعد ذلك إن ظل الجهاز مطفأً مدة طويلة. وتبقى الأعداد.</numerusform>
            <numerusform>تُمحى الكلمات بعد انتهاء الجلسة بيوم واحد، أو بعد ذلك إن ظل الجهاز مطفأً مدة طويلة. وتبقى الأعداد.</numerusform>
            <numerusform>تُمحى الكلمات بعد انتهاء الجلسة بيومين، أو بعد ذلك إن ظل الجهاز مطفأً مدة طويلة. وتبقى الأعداد.</numerusform>
            <numerusform>تُمحى الكلمات بعد انتهاء الجلسة بـ{days} أيام، أو بعد ذلك إن ظل الجهاز مطفأً مدة طويلة. وتبقى الأعداد.</numerusform>
            <numerusform>تُمحى الكلمات بعد انتهاء الجلسة بـ{days} يومًا، أو بعد ذلك إن ظل الجهاز مطفأً مدة طويلة. وتبقى الأعداد.</numerusform>
            <numerusform>تُمحى الكلمات بعد انتهاء الجلسة بـ{days} يوم، أو بعد ذلك إن ظل الجهاز مطفأً مدة طويلة. وتبقى الأعداد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما الذي يُحفظ</translation>
    </message>
    <message>
        <source>Your vote adds one to a count: where people stood before, how they voted, and which side they read first.</source>
        <translation>صوتك يضيف واحدًا إلى عدد: الموقف قبل القراءة، والتصويت، والجانب الذي قُرئ أولًا.</translation>
    </message>
    <message>
        <source>If you write a reason, your words are kept with your answer and where you stood before, shuffled among everyone’s words each time someone writes.</source>
        <translation>إذا كتبت سببًا تُحفظ كلماتك مع جوابك وموقفك السابق، وتُخلط بكلمات الجميع كلما كتب أحد.</translation>
    </message>
    <message>
        <source>Nothing goes over the internet. The organiser can keep a second copy, print the results and take them home.</source>
        <translation>لا شيء يمرّ عبر الإنترنت. يمكن للجهة المنظِّمة حفظ نسخة ثانية وطباعة النتائج وأخذها.</translation>
    </message>
    <message>
        <source>No account and no cookie, and your device’s address is in no log and no file of this server.</source>
        <translation>لا حساب ولا ملفات تعريف ارتباط، وعنوان جهازك ليس في أي سجل ولا ملف على هذا الخادم.</translation>
    </message>
    <message>
        <source>No vote goes to the organiser’s other kiosks. They get what this kiosk’s results and page may show: numbers in steps, and words.</source>
        <translation>لا يُرسل أي صوت إلى أجهزة المنظِّم الأخرى. فهي تتلقى ما يجوز أن تُظهره نتائج هذا الجهاز وصفحته: أرقامًا على مراحل، وكلمات.</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>ما الذي لا يُحفظ أبدًا</translation>
    </message>
    <message>
        <source>No record of your vote alone. Only the counts are on the disk, so nobody can look yours up, not even the organiser.</source>
        <translation>لا سجل لصوتك وحده. ليس على القرص إلا الأعداد، فلا يستطيع أحد البحث عن صوتك، ولا حتى الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>No name, no picture, no time of day, and no order: nothing says who voted before whom.</source>
        <translation>لا اسم ولا صورة ولا وقت ولا ترتيب: لا شيء يدل على من صوّت قبل من.</translation>
    </message>
    <message>
        <source>Your answer travels encrypted. The network between sees that your device was here and when, not what it answered.</source>
        <translation>تنتقل إجابتك مشفّرة. ترى الشبكة أن جهازك كان هنا ومتى، لا ما أجاب به.</translation>
    </message>
    <message>
        <source>This address begins with http: others on this network could read what you send. To avoid that, vote at the kiosk.</source>
        <translation>يبدأ هذا العنوان بـ http: قد يتمكن آخرون على هذه الشبكة من قراءة ما ترسله. لتجنب ذلك صوّت على الجهاز.</translation>
    </message>
    <message>
        <source>What a network adds</source>
        <translation>ما تضيفه الشبكة</translation>
    </message>
    <message>
        <source>Your own device may remember that it was on this page. A private window leaves less behind.</source>
        <translation>قد يتذكر جهازك أنه زار هذه الصفحة. النافذة الخاصة تترك أثرًا أقل.</translation>
    </message>
    <message numerus="yes">
        <source>Results are shown from {votes} votes on, and in steps while voting goes on, so that no single vote can be read off.</source>
        <translation>
            <numerusform>تُعرض النتائج ابتداءً من {votes} صوت، وعلى خطوات ما دام التصويت مستمرًا، كي لا يُستنتج أي صوت.</numerusform>
            <numerusform>تُعرض النتائج ابتداءً من صوت واحد، وعلى خطوات ما دام التصويت مستمرًا، كي لا يُستنتج أي صوت.</numerusform>
            <numerusform>تُعرض النتائج ابتداءً من صوتين، وعلى خطوات ما دام التصويت مستمرًا، كي لا يُستنتج أي صوت.</numerusform>
            <numerusform>تُعرض النتائج ابتداءً من {votes} أصوات، وعلى خطوات ما دام التصويت مستمرًا، كي لا يُستنتج أي صوت.</numerusform>
            <numerusform>تُعرض النتائج ابتداءً من {votes} صوتًا، وعلى خطوات ما دام التصويت مستمرًا، كي لا يُستنتج أي صوت.</numerusform>
            <numerusform>تُعرض النتائج ابتداءً من {votes} صوت، وعلى خطوات ما دام التصويت مستمرًا، كي لا يُستنتج أي صوت.</numerusform>
        </translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>ما الذي يراه الآخرون</translation>
    </message>
    <message>
        <source>The organiser reads new words five or more at a time, in no order, and without where their writers stood before.</source>
        <translation>تقرأ الجهة المنظِّمة الكلمات الجديدة خمسًا أو أكثر معًا، دون ترتيب ودون الموقف السابق لكاتبيها.</translation>
    </message>
    <message>
        <source>What no program can prevent</source>
        <translation>ما لا يستطيع أي برنامج منعه</translation>
    </message>
    <message>
        <source>Someone who watches the screen sees what you tap. Look around first.</source>
        <translation>من ينظر إلى الشاشة يرى ما تلمسه. انظر حولك أولًا.</translation>
    </message>
    <message>
        <source>Someone who copies the disk right before and right after a vote can compare the two. Some disks keep an earlier state by themselves.</source>
        <translation>من ينسخ القرص قبل صوت وبعده مباشرة يستطيع المقارنة بينهما. وبعض الأقراص تحتفظ من تلقاء نفسها بحالة سابقة.</translation>
    </message>
    <message>
        <source>Someone who takes the disk or the second copy while voting goes on can tell the few votes since the last result shown.</source>
        <translation>من يأخذ القرص أو النسخة الثانية أثناء التصويت يستطيع معرفة الأصوات القليلة التي جاءت بعد آخر نتيجة معروضة.</translation>
    </message>
    <message>
        <source>The organiser sees when five more people have written, and their answers. Who was here just then may be guessed.</source>
        <translation>ترى الجهة المنظِّمة متى كتب خمسة أشخاص آخرون وترى إجاباتهم. وقد يُخمَّن من كان هنا في تلك اللحظة.</translation>
    </message>
    <message>
        <source>Your own words can give you away. Write no names.</source>
        <translation>كلماتك قد تدل عليك. لا تكتب أسماء.</translation>
    </message>
    <message>
        <source>Skip to the content</source>
        <translation>انتقل إلى المحتوى</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>The question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>أرضية مشتركة</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>الحجج</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Debates</source>
        <translation>المناظرات</translation>
    </message>
    <message>
        <source>For the proposition</source>
        <translation>مع الاقتراح</translation>
    </message>
    <message>
        <source>Against the proposition</source>
        <translation>ضد الاقتراح</translation>
    </message>
    <message>
        <source>Begin with the common ground</source>
        <translation>ابدأ بالأرضية المشتركة</translation>
    </message>
    <message>
        <source>Hear both sides</source>
        <translation>الاستماع إلى الجانبين</translation>
    </message>
    <message>
        <source>Read the full argument</source>
        <translation>قراءة الحجة كاملة</translation>
    </message>
    <message>
        <source>Now hear the other side</source>
        <translation>والآن إلى الجانب الآخر</translation>
    </message>
    <message>
        <source>Vote online</source>
        <translation>صوّت عبر الإنترنت</translation>
    </message>
    <message>
        <source>You can vote at the kiosk.</source>
        <translation>يمكنك التصويت على الجهاز.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضد</translation>
    </message>
    <message>
        <source>{side}: {figures}</source>
        <translation>{side}: {figures}</translation>
    </message>
    <message>
        <source>Both sides are level.</source>
        <translation>الجانبان متكافئان.</translation>
    </message>
    <message>
        <source>‘{side}’ reads longer than ‘{other}’ ({more} and {fewer}): shorten it, or give the other side more to say</source>
        <translation>قراءة «{side}» أطول من «{other}» ({more} و{fewer}): اختصره أو أعطِ الجانب الآخر مجالًا أوسع</translation>
    </message>
    <message>
        <source>‘{side}’ is harder to read than ‘{other}’ ({more} and {fewer}): use shorter sentences and words</source>
        <translation>قراءة «{side}» أصعب من «{other}» ({more} و{fewer}): استعمل جملًا وكلمات أقصر</translation>
    </message>
    <message>
        <source>‘{side}’ has more points than ‘{other}’ ({more} and {fewer}): each can be chosen as a reason, so give both as many</source>
        <translation>نقاط «{side}» أكثر من نقاط «{other}» ({more} و{fewer}): كل نقطة قد تُختار سببًا، فساوِ بين الجانبين</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>حرف واحد</translation>
    </message>
    <message numerus="yes">
        <source>{count} letters</source>
        <translation>
            <numerusform>{count} حرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{count} أحرف</numerusform>
            <numerusform>{count} حرفًا</numerusform>
            <numerusform>{count} حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>كلمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} كلمة</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{count} كلمات</numerusform>
            <numerusform>{count} كلمة</numerusform>
            <numerusform>{count} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute to read</source>
        <translation>دقيقة واحدة للقراءة</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes to read</source>
        <translation>
            <numerusform>القراءة في {count} دقيقة</numerusform>
            <numerusform>القراءة في دقيقة</numerusform>
            <numerusform>القراءة في دقيقتين</numerusform>
            <numerusform>القراءة في {count} دقائق</numerusform>
            <numerusform>القراءة في {count} دقيقة</numerusform>
            <numerusform>القراءة في {count} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>نقطة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{count} points</source>
        <translation>
            <numerusform>{count} نقطة</numerusform>
            <numerusform>نقطة واحدة</numerusform>
            <numerusform>نقطتان</numerusform>
            <numerusform>{count} نقاط</numerusform>
            <numerusform>{count} نقطة</numerusform>
            <numerusform>{count} نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>{score} ({formula})</source>
        <translation>{score} (⁨{formula}⁩)</translation>
    </message>
    <message>
        <source>school grade {score}</source>
        <translation>مستوى الصف {score}</translation>
    </message>
    <message>
        <source>reading ease {score} of 100</source>
        <translation>سهولة القراءة {score} من 100</translation>
    </message>
    <message>
        <source>no loaded words</source>
        <translation>لا كلمات منحازة</translation>
    </message>
    <message>
        <source>‘{word}’</source>
        <translation>«⁨{word}⁩»</translation>
    </message>
    <message>
        <source>loaded words: {words}</source>
        <translation>كلمات منحازة: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} minutes to read</source>
        <translation>
            <numerusform>{minutes} دقيقة للقراءة</numerusform>
            <numerusform>دقيقة واحدة للقراءة</numerusform>
            <numerusform>دقيقتان للقراءة</numerusform>
            <numerusform>{minutes} دقائق للقراءة</numerusform>
            <numerusform>{minutes} دقيقة للقراءة</numerusform>
            <numerusform>{minutes} دقيقة للقراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Open the film alone</source>
        <translation>افتح الفيلم وحده</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
    <message>
        <source>Watch it on its own site</source>
        <translation>شاهده على موقعه</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>كيف يبقى صوتك سريًا</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split: the others would give single votes away.</source>
        <translation>عدد الأصوات في التوزيع: {shown} من {votes}. البقية لا تُعرض لأنها تكشف أصواتًا بعينها.</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split so far: it moves in steps, so that no single vote can be read off.</source>
        <translation>عدد الأصوات في التوزيع حتى الآن: {shown} من {votes}. يتغيّر على خطوات كي لا يُستنتج أي صوت.</translation>
    </message>
    <message>
        <source>Shown in steps, so that no single vote can be read off.</source>
        <translation>تُعرض على خطوات كي لا يُستنتج أي صوت.</translation>
    </message>
    <message numerus="yes">
        <source>The split is shown from {votes} votes on at the earliest.</source>
        <translation>
            <numerusform>يُعرض التوزيع بعد أول الأصوات على الأقل.</numerusform>
            <numerusform>يُعرض التوزيع بعد صوت واحد على الأقل.</numerusform>
            <numerusform>يُعرض التوزيع بعد صوتين على الأقل.</numerusform>
            <numerusform>يُعرض التوزيع بعد {votes} أصوات على الأقل.</numerusform>
            <numerusform>يُعرض التوزيع بعد {votes} صوتًا على الأقل.</numerusform>
            <numerusform>يُعرض التوزيع بعد {votes} صوت على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is not shown yet: it would give single votes away.</source>
        <translation>لا يُعرض التوزيع بعد: عرضه يكشف أصواتًا بعينها.</translation>
    </message>
    <message>
        <source>The split is not shown: it would give single votes away.</source>
        <translation>لا يُعرض التوزيع: عرضه يكشف أصواتًا بعينها.</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>من {before} إلى {after}</translation>
    </message>
    <message>
        <source>stayed with their side</source>
        <translation>ثبتوا على جانبهم</translation>
    </message>
    <message>
        <source>changed sides</source>
        <translation>غيّروا جانبهم</translation>
    </message>
    <message>
        <source>made up their mind</source>
        <translation>حسموا رأيهم</translation>
    </message>
    <message>
        <source>are still not sure</source>
        <translation>ما زالوا لا يدرون</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Before you read</source>
        <translation>قبل القراءة</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>ما موقفك؟</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>أفضّل ألا أقول</translation>
    </message>
    <message>
        <source>Read both sides and vote</source>
        <translation>اقرأ رأي الطرفين ثم صوّت</translation>
    </message>
    <message>
        <source>Anonymous: no name, no address, no time of day is kept with your vote.</source>
        <translation>دون اسم: لا يُحفظ مع صوتك اسم ولا عنوان ولا وقت.</translation>
    </message>
    <message>
        <source>Choose the answer you actually believe. Nothing is cast yet.</source>
        <translation>اختر الجواب الذي تؤمن به حقًا. لم يُحسب شيء بعد.</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>اختر جوابًا أولًا.</translation>
    </message>
    <message>
        <source>How sure are you? From 1, not sure at all, to 5, very sure. You can leave it out.</source>
        <translation>ما مدى يقينك؟ من 1، غير متيقن إطلاقًا، إلى 5، متيقن جدًا. يمكنك ألا تجيب.</translation>
    </message>
    <message>
        <source>Tell us why</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>Skip the reason, cast vote</source>
        <translation>التصويت دون ذكر سبب</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>الإدلاء بصوتي</translation>
    </message>
    <message>
        <source>You chose: {answer}</source>
        <translation>اختيارك: {answer}</translation>
    </message>
    <message>
        <source>Your reason, in your own words</source>
        <translation>سببك بكلماتك</translation>
    </message>
    <message>
        <source>Or pick the one that says it best</source>
        <translation>أو اختر ما يعبّر عنك أكثر</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
    <message>
        <source>Your words may be shown on screens and printed, never with a name. Please don’t write names or contact details.</source>
        <translation>قد تُعرض كلماتك على الشاشات وتُطبع، دون اسم أبدًا. يُرجى عدم كتابة أسماء أو بيانات اتصال.</translation>
    </message>
    <message>
        <source>At most {letters} letters.</source>
        <translation>{letters} حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Letters left:</source>
        <translation>الحروف المتبقية:</translation>
    </message>
    <message>
        <source>What you wrote was too long, and its end was cut off. Read it again before you cast your vote.</source>
        <translation>كان ما كتبته أطول مما ينبغي فقُطع آخره. اقرأه مجددًا قبل أن تصوّت.</translation>
    </message>
    <message>
        <source>Write a reason or pick one first.</source>
        <translation>اكتب سببًا أو اختر واحدًا أولًا.</translation>
    </message>
    <message>
        <source>To change your answer, go back to the page before.</source>
        <translation>لتغيير جوابك ارجع إلى الصفحة السابقة.</translation>
    </message>
    <message>
        <source>Your answer could not be saved. Try again in a moment, or call the organiser.</source>
        <translation>تعذّر حفظ إجابتك. حاول مرة أخرى بعد قليل، أو نادِ الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>Your vote could not be saved. Your choice is still here: try again in a moment, or call the organiser.</source>
        <translation>لم يُحفظ صوتك. وما زال اختيارك هنا: حاول مجددًا بعد قليل، أو استدعِ الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>Thank you. In a rehearsal nothing is counted.</source>
        <translation>شكرًا. لا يُحسب شيء في التجربة.</translation>
    </message>
    <message>
        <source>Thank you. Your vote is counted.</source>
        <translation>شكرًا. حُسب صوتك.</translation>
    </message>
    <message>
        <source>Your vote is counted.</source>
        <translation>حُسب صوتك.</translation>
    </message>
    <message>
        <source>It is one of the counts now. Nobody can see it again or change it, not even you: that keeps it secret.</source>
        <translation>أصبح الآن جزءًا من العدّ. لا يمكن لأحد أن يراه ثانيةً أو يغيّره، ولا حتى أنت؛ وبهذا يبقى سريًّا.</translation>
    </message>
    <message>
        <source>This page was sent twice. Your first answer counts, and it counts once.</source>
        <translation>أُرسلت هذه الصفحة مرتين. يُحسب جوابك الأول مرة واحدة.</translation>
    </message>
    <message>
        <source>You can close this page now, or hand the device on.</source>
        <translation>يمكنك الآن إغلاق هذه الصفحة أو تسليم الجهاز لغيرك.</translation>
    </message>
    <message>
        <source>What people wrote who voted the other way</source>
        <translation>ما كتبه من صوّتوا للجواب الآخر</translation>
    </message>
    <message>
        <source>Is any of them a fair point? Answer as many as you like.</source>
        <translation>هل ترى أيًّا منها حجة وجيهة؟ أجب عن أي عدد تشاء.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>لا تقنعني</translation>
    </message>
    <message>
        <source>Send my answers</source>
        <translation>أرسل إجاباتي</translation>
    </message>
    <message>
        <source>Thank you for your answers. They are counted without your vote.</source>
        <translation>شكرًا على إجاباتك. تُعدّ دون صوتك.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>رؤية النتائج</translation>
    </message>
    <message>
        <source>The next person begins here</source>
        <translation>الشخص التالي يبدأ من هنا</translation>
    </message>
    <message>
        <source>No session is open. Please ask the organiser.</source>
        <translation>لا توجد جلسة مفتوحة. يُرجى سؤال الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>Voting is paused. Please come back soon.</source>
        <translation>التصويت متوقف مؤقتًا. يُرجى العودة قريبًا.</translation>
    </message>
    <message>
        <source>Voting has ended.</source>
        <translation>انتهى التصويت.</translation>
    </message>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>أُغلق التصويت الأول: انتهى عند عرض النتائج أو إنهاء الجلسة.</translation>
    </message>
    <message>
        <source>Your class is not voting just now. When it does, load this page again.</source>
        <translation>صفّك لا يصوّت الآن. عندما يبدأ التصويت، أعد تحميل هذه الصفحة.</translation>
    </message>
    <message>
        <source>Load the page again</source>
        <translation>إعادة تحميل الصفحة</translation>
    </message>
    <message>
        <source>First vote, before you read</source>
        <translation>التصويت الأول، قبل القراءة</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>لا أدري بعد</translation>
    </message>
    <message>
        <source>After the discussion you vote again, on the page of the question. Both votes are counted apart, and nothing links them.</source>
        <translation>بعد النقاش ستصوّت مرة أخرى في صفحة السؤال. يُعدّ الصوتان منفصلين، ولا شيء يربط بينهما.</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>العودة إلى السؤال</translation>
    </message>
    <message>
        <source>Code on your slip</source>
        <translation>الرمز الذي على بطاقتك</translation>
    </message>
    <message>
        <source>Each slip gives one vote. Which slips were used is kept, never with a vote: nobody can tell how a slip voted.</source>
        <translation>كل بطاقة تمنح صوتًا واحدًا. يُحفظ أي البطاقات استُعملت، وليس مع أي صوت أبدًا: لا يمكن لأحد أن يعرف كيف صوّتت بطاقة ما.</translation>
    </message>
    <message>
        <source>Type the code on your slip first.</source>
        <translation>اكتب أولًا الرمز الذي على بطاقتك.</translation>
    </message>
    <message>
        <source>This is not quite a code: compare it with your slip, letter by letter.</source>
        <translation>هذا ليس رمزًا صحيحًا تمامًا: قارنه ببطاقتك حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>There is no slip with this code in this session: compare it with yours, or ask the organiser.</source>
        <translation>لا توجد في هذه الجلسة بطاقة بهذا الرمز: قارنه ببطاقتك، أو اسأل الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>Somebody has already voted with this slip; it gives one vote.</source>
        <translation>صوّت أحدهم بهذه البطاقة من قبل؛ وهي تمنح صوتًا واحدًا.</translation>
    </message>
    <message>
        <source>Too many wrong codes were tried from here: wait a minute, then try again.</source>
        <translation>جُرّبت من هنا رموز خاطئة كثيرة: انتظر دقيقة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>You will see how the room voted after your own vote, so that nobody votes with the crowd.</source>
        <translation>يظهر كيف صوّتت القاعة بعد صوتك، كي لا يصوّت أحد مع الأغلبية.</translation>
    </message>
    <message>
        <source>The results are sealed. They are shown when the organiser reveals them.</source>
        <translation>النتائج مختومة. وتُعرض حين تعلنها الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>1 voice so far</source>
        <translation>صوت واحد حتى الآن</translation>
    </message>
    <message numerus="yes">
        <source>{votes} voices so far</source>
        <translation>
            <numerusform>{votes} صوت حتى الآن</numerusform>
            <numerusform>صوت واحد حتى الآن</numerusform>
            <numerusform>صوتان حتى الآن</numerusform>
            <numerusform>{votes} أصوات حتى الآن</numerusform>
            <numerusform>{votes} صوتًا حتى الآن</numerusform>
            <numerusform>{votes} صوت حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>In people’s own words</source>
        <translation>بكلمات الناس</translation>
    </message>
    <message>
        <source>Who changed their mind?</source>
        <translation>من غيّر رأيه؟</translation>
    </message>
    <message>
        <source>Many people are here just now</source>
        <translation>يوجد كثيرون هنا الآن</translation>
    </message>
    <message>
        <source>Nothing was cast, and nothing is lost. Wait half a minute, then try again.</source>
        <translation>لم يُحسب شيء ولم يُفقد شيء. انتظر نصف دقيقة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>It was open for hours, or the server was started again. Nothing was cast. Please begin again.</source>
        <translation>بقيت مفتوحة لساعات، أو أُعيد تشغيل الخادم. لم يُحسب شيء. يُرجى البدء من جديد.</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>حدث خطأ هنا</translation>
    </message>
    <message>
        <source>If you were voting, go back to the page before and try again. A vote counts once.</source>
        <translation>إن كنت تصوّت فارجع إلى الصفحة السابقة وحاول مجددًا. يُحسب الصوت مرة واحدة.</translation>
    </message>
    <message>
        <source>There is no such page</source>
        <translation>لا توجد صفحة كهذه</translation>
    </message>
    <message>
        <source>The address may be mistyped. Begin with the question.</source>
        <translation>ربما كُتب العنوان خطأً. ابدأ بالسؤال.</translation>
    </message>
    <message>
        <source>This page is too old</source>
        <translation>هذه الصفحة قديمة جدًا</translation>
    </message>
    <message>
        <source>That is too long</source>
        <translation>هذا أطول مما ينبغي</translation>
    </message>
    <message>
        <source>Nothing was cast. Go back to the page before and write less.</source>
        <translation>لم يُحسب شيء. ارجع إلى الصفحة السابقة واكتب أقل.</translation>
    </message>
    <message>
        <source>This is another address</source>
        <translation>هذا عنوان آخر</translation>
    </message>
    <message>
        <source>Use the address that the organiser gave you.</source>
        <translation>استخدم العنوان الذي أعطتك إياه الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>لم ينجح ذلك</translation>
    </message>
    <message>
        <source>Nothing was cast. Go back to the page before and try again.</source>
        <translation>لم يُحسب شيء. ارجع إلى الصفحة السابقة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Begin with the question</source>
        <translation>البدء بالسؤال</translation>
    </message>
    <message>
        <source>Under ‘{heading}’</source>
        <translation>تحت «{heading}»</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source> at ‘{words}’</source>
        <translation> عند «{words}»</translation>
    </message>
    <message>
        <source>a footnote was left out; put a source into the sentence, in brackets</source>
        <translation>تُركت حاشية؛ ضع المصدر في الجملة بين قوسين</translation>
    </message>
    <message>
        <source>a comment was left out</source>
        <translation>تُرك تعليق</translation>
    </message>
    <message>
        <source>a table was left out; write it as a list</source>
        <translation>تُرك جدول؛ اكتبه قائمةً</translation>
    </message>
    <message>
        <source>a text box was left out; put its words into the text</source>
        <translation>تُرك مربع نص؛ ضع كلماته في النص</translation>
    </message>
    <message>
        <source>a formula was left out; write it in words</source>
        <translation>تُركت معادلة؛ اكتبها بالكلمات</translation>
    </message>
    <message>
        <source>a drawing or other object was left out</source>
        <translation>تُرك رسم أو كائن آخر</translation>
    </message>
    <message>
        <source>the address of a link was left out, its words stay</source>
        <translation>تُرك عنوان رابط وبقيت كلماته</translation>
    </message>
    <message>
        <source>a picture was left out because it is not in the document itself</source>
        <translation>تُركت صورة لأنها ليست في الوثيقة نفسها</translation>
    </message>
    <message>
        <source>a picture was left out; there is room for one below what both agree on and below each side</source>
        <translation>تُركت صورة؛ هناك مكان لواحدة تحت ما يتفقان عليه وتحت كل جانب</translation>
    </message>
    <message>
        <source>a picture was left out; give it an alt text that says what it shows</source>
        <translation>تُركت صورة؛ أعطها نصًا بديلًا يقول ما تُظهره</translation>
    </message>
    <message>
        <source>a picture was left out; a JPEG, PNG or WebP of up to 5 MB was expected</source>
        <translation>تُركت صورة؛ كان المتوقع JPEG أو PNG أو WebP حتى 5 ميغابايت</translation>
    </message>
    <message>
        <source>a picture was left out; both sides need one of the same size, or neither has one</source>
        <translation>تُركت صورة؛ يحتاج الجانبان إلى صورة بالحجم نفسه أو لا صورة لأي منهما</translation>
    </message>
    <message>
        <source>this heading was left out with what is below it; none was expected here</source>
        <translation>تُرك هذا العنوان وما تحته؛ لم يكن هنا عنوان متوقع</translation>
    </message>
    <message>
        <source>these words were left out; a heading was expected before them</source>
        <translation>تُركت هذه الكلمات؛ كان المتوقع عنوان قبلها</translation>
    </message>
    <message>
        <source>no https address on a line of its own; an example was put in for the QR code</source>
        <translation>لا عنوان https في سطر وحده؛ وُضع مثال لرمز QR</translation>
    </message>
    <message>
        <source>no sentence below the question; the proposition was taken for it</source>
        <translation>لا جملة تحت السؤال؛ أُخذ الاقتراح بدلًا منها</translation>
    </message>
    <message>
        <source>no list of points; the first sentence of each paragraph was taken as one</source>
        <translation>لا قائمة نقاط؛ أُخذت الجملة الأولى من كل فقرة نقطةً</translation>
    </message>
    <message>
        <source>no argument below the points; the points were taken as the argument, too</source>
        <translation>لا حجة تحت النقاط؛ أُخذت النقاط حجةً أيضًا</translation>
    </message>
    <message>
        <source>no list; each paragraph was taken as one item</source>
        <translation>لا قائمة؛ أُخذت كل فقرة بندًا</translation>
    </message>
    <message>
        <source>a paragraph beside a list was left out; only the list was expected</source>
        <translation>تُركت فقرة بجانب قائمة؛ كانت القائمة وحدها متوقعة</translation>
    </message>
    <message>
        <source>a list in a list was taken as one list</source>
        <translation>قائمة داخل قائمة أُخذت قائمة واحدة</translation>
    </message>
    <message>
        <source>more than one paragraph; they were joined to one proposition</source>
        <translation>أكثر من فقرة؛ جُمعت في اقتراح واحد</translation>
    </message>
    <message>
        <source>no proposition; the title was taken for it</source>
        <translation>لا اقتراح؛ أُخذ العنوان بدلًا منه</translation>
    </message>
    <message>
        <source>too long for a button; put a short name and a dash before it</source>
        <translation>أطول من أن يسعه زر؛ ضع قبله اسمًا قصيرًا وشرطة</translation>
    </message>
    <message>
        <source>this heading names no side; by its place it was taken as the side for the proposition</source>
        <translation>هذا العنوان لا يسمي جانبًا؛ عُدّ بحسب موضعه الجانب المؤيد للاقتراح</translation>
    </message>
    <message>
        <source>this heading names no side; by its place it was taken as the side against the proposition</source>
        <translation>هذا العنوان لا يسمي جانبًا؛ عُدّ بحسب موضعه الجانب المعارض للاقتراح</translation>
    </message>
    <message>
        <source>Net swing: {first}; {second}. Small sides gain more easily, so read the flow, not the swing.</source>
        <translation>التحول الصافي: {first}؛ {second}. الجانب الصغير يكسب بسهولة أكبر، فاقرأ المسارات لا التحول الصافي.</translation>
    </message>
    <message>
        <source>{side} as before</source>
        <translation>{side} كما كان</translation>
    </message>
    <message>
        <source>{side} gained 1 point</source>
        <translation>{side} كسب نقطة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{side} gained {points} points</source>
        <translation>
            <numerusform>{side} كسب {points} نقطة</numerusform>
            <numerusform>{side} كسب {points} نقطة</numerusform>
            <numerusform>{side} كسب {points} نقطة</numerusform>
            <numerusform>{side} كسب {points} نقاط</numerusform>
            <numerusform>{side} كسب {points} نقطة</numerusform>
            <numerusform>{side} كسب {points} نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>{side} lost 1 point</source>
        <translation>{side} خسر نقطة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>{side} lost {points} points</source>
        <translation>
            <numerusform>{side} خسر {points} نقطة</numerusform>
            <numerusform>{side} خسر {points} نقطة</numerusform>
            <numerusform>{side} خسر {points} نقطة</numerusform>
            <numerusform>{side} خسر {points} نقاط</numerusform>
            <numerusform>{side} خسر {points} نقطة</numerusform>
            <numerusform>{side} خسر {points} نقطة</numerusform>
        </translation>
    </message>
    <message>
        <source>Still to be written</source>
        <translation>لم يُكتب بعد</translation>
    </message>
    <message>
        <source>Too long for a button: at most {count} letters</source>
        <translation>أطول من أن يتسع له زر: {count} حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>Both sides have this name: give each its own</source>
        <translation>للجانبين هذا الاسم نفسه: أعطِ كلًّا منهما اسمه</translation>
    </message>
    <message>
        <source>An address begins with https:// and holds no spaces</source>
        <translation>يبدأ العنوان بـ https:// ولا يحوي مسافات</translation>
    </message>
    <message>
        <source>Say in a sentence what there is to watch</source>
        <translation>قل في جملة ما الذي يمكن مشاهدته</translation>
    </message>
    <message>
        <source>A paragraph has at most {count} letters: begin a new one</source>
        <translation>في الفقرة {count} حرف على الأكثر: ابدأ فقرة جديدة</translation>
    </message>
    <message>
        <source>The other side has more points ({count}): give both as many, because each can be chosen as a reason</source>
        <translation>للجانب الآخر نقاط أكثر ({count}): أعطِ الجانبين العدد نفسه، فكل نقطة يمكن اختيارها سببًا</translation>
    </message>
    <message>
        <source>The other side has more questions ({count}): give both as many</source>
        <translation>للجانب الآخر أسئلة أكثر ({count}): أعطِ الجانبين العدد نفسه</translation>
    </message>
    <message>
        <source>the other languages ({detail}) are not in this document: each needs one of its own</source>
        <translation>اللغات الأخرى (⁨{detail}⁩) ليست في هذا المستند: لكل منها مستند خاص</translation>
    </message>
    <message>
        <source>the document will be read in another language than ‘{detail}’</source>
        <translation>سيُقرأ المستند بلغة غير «⁨{detail}⁩»</translation>
    </message>
    <message>
        <source>the film ({detail}) is not in this document</source>
        <translation>الفيلم (⁨{detail}⁩) ليس في هذا المستند</translation>
    </message>
    <message>
        <source>the logo ({detail}) is not in this document</source>
        <translation>الشعار (⁨{detail}⁩) ليس في هذا المستند</translation>
    </message>
    <message>
        <source>the picture ({detail}) is not in this document: only JPEG and PNG can be</source>
        <translation>الصورة (⁨{detail}⁩) ليست في هذا المستند: لا يقبل إلا JPEG وPNG</translation>
    </message>
    <message>
        <source>the names of the sides ({detail}) are not in this document: their headings begin with others</source>
        <translation>اسما الجانبين (⁨{detail}⁩) ليسا في هذا المستند: عنواناهما يبدآن بغيرهما</translation>
    </message>
    <message>
        <source>what stands below ‘{detail}’ will come back from the document changed</source>
        <translation>ما تحت «⁨{detail}⁩» سيعود من المستند متغيرًا</translation>
    </message>
</context>
<context>
    <name>AboutPage</name>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Goodfaith is free software under the GNU General Public License, version 3 or later: use it, study it, pass it on, change it. There is no warranty.</source>
        <translation>برنامج Goodfaith حرّ برخصة جنو العمومية العامة، الإصدار 3 أو ما بعده: استخدمه وادرسه وانشره وعدّله. لا ضمان عليه.</translation>
    </message>
    <message>
        <source>A list of what is inside for other programs (SBOM) comes with each release.</source>
        <translation>مع كل إصدار منشور قائمة بمحتوياته لبرامج أخرى (SBOM).</translation>
    </message>
    <message>
        <source>A list of what is inside for other programs (SBOM): %1</source>
        <translation>قائمة المحتويات لبرامج أخرى (SBOM): %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>AboutViewModel</name>
    <message>
        <source>The licence could not be read: {reason}.</source>
        <translation>تعذّرت قراءة الرخصة: {reason}.</translation>
    </message>
    <message>
        <source>inside {holder}</source>
        <translation>داخل {holder}</translation>
    </message>
</context>
<context>
    <name>AddressCode</name>
    <message>
        <source>%1 – try the code with a phone: the kiosk itself is never online.</source>
        <translation>%1 – جرّب الرمز بهاتف: الجهاز نفسه لا يتصل بالإنترنت أبدًا.</translation>
    </message>
    <message>
        <source>The address is long, so its code is dense: on a small screen visitors have to tap it to enlarge it. A shorter address is easier for phones.</source>
        <translation>العنوان طويل ولذلك رمزه كثيف: على شاشة صغيرة يجب لمسه لتكبيره. العنوان الأقصر أسهل على الهواتف.</translation>
    </message>
    <message>
        <source>The debate’s address is only an example, so visitors see no QR code. Enter the real one.</source>
        <translation>عنوان المناظرة مجرد مثال، لذلك لا يرى الزوار رمز QR. أدخل العنوان الحقيقي.</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>AppearanceViewModel</name>
    <message>
        <source>On this screen capitals are at least 4.8 mm high, and buttons 12.7 mm.</source>
        <translation>على هذه الشاشة لا يقل ارتفاع الأحرف الكبيرة عن 4.8 مم، وارتفاع الأزرار عن 12.7 مم.</translation>
    </message>
    <message>
        <source>This screen is too small for capitals of 4.8 mm and buttons of 12.7 mm everywhere. Texts have capitals of {text} mm, buttons and notes of {label} mm; buttons are at least {target} mm high. Nothing is cut off, but more pages scroll.</source>
        <translation>هذه الشاشة أصغر من أن تتسع في كل موضع لأحرف كبيرة بارتفاع 4.8 مم وأزرار بارتفاع 12.7 مم. ارتفاع الأحرف الكبيرة {text} مم في النصوص و{label} مم على الأزرار وفي الملاحظات، ولا يقل ارتفاع الأزرار عن {target} مم. لا يُقطع شيء، لكن صفحات أكثر تحتاج إلى التمرير.</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>Go to the vote</source>
        <translation>إلى التصويت</translation>
    </message>
</context>
<context>
    <name>Asleep</name>
    <message>
        <source>See you at %1</source>
        <translation>نراكم عند %1</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظِّمون</translation>
    </message>
</context>
<context>
    <name>Attract</name>
    <message>
        <source>Tap to begin</source>
        <translation>للبدء المس الشاشة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) so far</source>
        <translation>
            <numerusform>%Ln صوت حتى الآن</numerusform>
            <numerusform>صوت واحد حتى الآن</numerusform>
            <numerusform>صوتان حتى الآن</numerusform>
            <numerusform>%Ln أصوات حتى الآن</numerusform>
            <numerusform>%Ln صوتًا حتى الآن</numerusform>
            <numerusform>%Ln صوت حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymous · %1</source>
        <translation>دون اسم · %1</translation>
    </message>
    <message>
        <source>This kiosk is not locked yet: Ctrl+Q closes it. Choose a PIN behind ‘Organiser’.</source>
        <translation>هذا الجهاز غير مقفل بعد: Ctrl+Q يغلقه. يمكن اختيار رقم سري خلف «المنظِّمون».</translation>
    </message>
</context>
<context>
    <name>AttractHeader</name>
    <message>
        <source>Organiser</source>
        <translation>المنظِّمون</translation>
    </message>
    <message>
        <source>The machine needs the organiser</source>
        <translation>الجهاز يحتاج إلى الجهة المنظِّمة</translation>
    </message>
</context>
<context>
    <name>BlankScreen</name>
    <message>
        <source>The screen is blank. Tap to see it again.</source>
        <translation>الشاشة سوداء. المسها لرؤيتها من جديد.</translation>
    </message>
</context>
<context>
    <name>BothVotes</name>
    <message>
        <source>Not sure yet</source>
        <translation>لا أدري بعد</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>التصويت الأول</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>ما زلت لا أدري</translation>
    </message>
</context>
<context>
    <name>BothVotesPage</name>
    <message>
        <source>Not sure yet</source>
        <translation>لا أدري بعد</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>التصويت الأول</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>ما زلت غير متأكد</translation>
    </message>
</context>
<context>
    <name>CastRow</name>
    <message>
        <source>Hide keyboard</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Skip the reason, cast vote</source>
        <translation>التصويت دون ذكر سبب</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>الإدلاء بصوتي</translation>
    </message>
    <message>
        <source>Write a reason or pick one first.</source>
        <translation>اكتب سببًا أو اختر واحدًا أولًا.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Your choice</source>
        <translation>اختيارك</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>ClassViewViewModel</name>
    <message>
        <source>{phase}: the time is up</source>
        <translation>{phase}: انتهى الوقت</translation>
    </message>
</context>
<context>
    <name>ClassroomPaper</name>
    <message>
        <source>A hand-out for every pupil: both sides in short and in full, with lines to write on. Exit slips: four on a sheet.</source>
        <translation>ورقة لكل تلميذ: الجانبان باختصار وبالكامل، مع أسطر للكتابة. بطاقات الخروج: أربع في كل ورقة.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Print the hand-out</source>
        <translation>اطبع ورقة الصف</translation>
    </message>
    <message>
        <source>Print the exit slips</source>
        <translation>اطبع بطاقات الخروج</translation>
    </message>
    <message>
        <source>Save both as PDF…</source>
        <translation>احفظ الاثنتين بصيغة PDF…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ClassroomPaperViewModel</name>
    <message>
        <source>The page is on its way to the printer, and saved as {path}.</source>
        <translation>الصفحة في الطريق إلى الطابعة ومحفوظة باسم {path}.</translation>
    </message>
    <message>
        <source>Saved in {folder}: {files}.</source>
        <translation>حُفظت في {folder}: {files}.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>وجّه كاميرا هاتفك نحو الرمز</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>CoinToss</name>
    <message>
        <source>Who begins?</source>
        <translation>من يبدأ؟</translation>
    </message>
    <message>
        <source>Toss the coin</source>
        <translation>ارمِ العملة</translation>
    </message>
    <message>
        <source>Toss it again</source>
        <translation>ارمِها مرة أخرى</translation>
    </message>
    <message>
        <source>Then both sides speak in turn: case, rebuttal, closing, each for the same time. The side that begins does not have the last word.</source>
        <translation>بعد ذلك يتكلم الجانبان بالتناوب: العرض، ثم الرد، ثم الخاتمة، ولكل كلمة الوقت نفسه. والجانب الذي يبدأ لا تكون له الكلمة الأخيرة.</translation>
    </message>
</context>
<context>
    <name>CopiesRow</name>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>One copy less</source>
        <translation>إنقاص نسخة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copies: %Ln</source>
        <translation>
            <numerusform>النسخ: %Ln</numerusform>
            <numerusform>النسخ: %Ln</numerusform>
            <numerusform>النسخ: %Ln</numerusform>
            <numerusform>النسخ: %Ln</numerusform>
            <numerusform>النسخ: %Ln</numerusform>
            <numerusform>النسخ: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>زيادة نسخة</translation>
    </message>
</context>
<context>
    <name>CountPad</name>
    <message>
        <source>Raised hands</source>
        <translation>الأيدي المرفوعة</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Enter these numbers</source>
        <translation>إدخال هذه الأعداد</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>لا أدري بعد</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>ما زلت لا أدري</translation>
    </message>
</context>
<context>
    <name>CountUndoViewModel</name>
    <message>
        <source>The count is undone. Counted again as before: {votes}.</source>
        <translation>تم التراجع عن العد. يُحتسب من جديد كما كان: {votes}.</translation>
    </message>
</context>
<context>
    <name>CurrentSession</name>
    <message>
        <source>Mode</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>%L1 (%L2 waiting for you)</source>
        <translation>%L1 (بانتظارك: %L2)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>every vote, on this machine</source>
        <translation>كل صوت، على هذا الجهاز</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Planned time left</source>
        <translation>المتبقي من المدة المقررة</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>أُغلق التصويت الأول: انتهى عند عرض النتائج أو إنهاء الجلسة.</translation>
    </message>
    <message>
        <source>Is the projector off?</source>
        <translation>هل جهاز العرض مطفأ؟</translation>
    </message>
    <message>
        <source>First vote: is the projector off?</source>
        <translation>التصويت الأول: هل جهاز العرض مطفأ؟</translation>
    </message>
    <message>
        <source>What pupils tap here is on the projector, too. Switch it off or cover it, then pass this screen from hand to hand. Or count raised hands or paper slips instead: Organiser, Voting.</source>
        <translation>ما يلمسه التلاميذ هنا يظهر على جهاز العرض أيضًا. أطفئه أو غطِّه، ثم مرِّر هذه الشاشة من يد إلى يد. أو احسب الأيدي المرفوعة أو الأوراق بدلًا من ذلك: المنظِّمون، التصويت.</translation>
    </message>
    <message>
        <source>Nobody else sees this screen</source>
        <translation>لا أحد غيري يرى هذه الشاشة</translation>
    </message>
    <message>
        <source>Ready for the next one</source>
        <translation>جاهزة للشخص التالي</translation>
    </message>
</context>
<context>
    <name>DatabaseRecoveryViewModel</name>
    <message>
        <source>The second copy is in place</source>
        <translation>النسخة الثانية في مكانها</translation>
    </message>
    <message>
        <source>A new file without votes is in place</source>
        <translation>ملف جديد دون أصوات في مكانه</translation>
    </message>
</context>
<context>
    <name>DebateFormViewModel</name>
    <message>
        <source>The debate is made: a session can be held on it.</source>
        <translation>المناظرة جاهزة: يمكن عقد جلسة عنها.</translation>
    </message>
    <message>
        <source>Something is still missing: it is named beside its field.</source>
        <translation>ما زال شيء ناقصًا: ستجده مذكورًا بجانب حقله.</translation>
    </message>
</context>
<context>
    <name>DebatesPage</name>
    <message>
        <source>New session on it</source>
        <translation>جلسة جديدة عنها</translation>
    </message>
    <message>
        <source>See it as a visitor</source>
        <translation>رؤيتها كزائر</translation>
    </message>
    <message>
        <source>Paper for a class</source>
        <translation>ورق للصف</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>فحصها</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>كتابة مناظرة</translation>
    </message>
    <message>
        <source>Change it, or a copy</source>
        <translation>تعديلها أو تعديل نسخة</translation>
    </message>
    <message>
        <source>Bringing it in …</source>
        <translation>جارٍ إحضارها…</translation>
    </message>
    <message>
        <source>Bring one in</source>
        <translation>إحضار مناظرة</translation>
    </message>
    <message>
        <source>Put it in the earlier one’s place</source>
        <translation>وضعها مكان السابقة</translation>
    </message>
    <message>
        <source>Save to a stick</source>
        <translation>الحفظ على ذاكرة USB</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Remove it…</source>
        <translation>إزالتها…</translation>
    </message>
    <message>
        <source>It is on the kiosk now. Start a session on another debate to remove it.</source>
        <translation>هي معروضة على الجهاز الآن. ابدأ جلسة عن مناظرة أخرى لتتمكن من إزالتها.</translation>
    </message>
</context>
<context>
    <name>DebatesViewModel</name>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>لا خطأ فيها.</translation>
    </message>
    <message>
        <source>cannot be used: check it</source>
        <translation>غير صالحة: افحصها</translation>
    </message>
    <message>
        <source>Saved in {folder}: {files}</source>
        <translation>حُفظ في ⁨{folder}⁩: ⁨{files}⁩</translation>
    </message>
    <message>
        <source>The debate is there.</source>
        <translation>المناظرة موجودة.</translation>
    </message>
    <message>
        <source>‘{debate}’ is removed.</source>
        <translation>أُزيلت «{debate}».</translation>
    </message>
    <message>
        <source>Remove ‘{debate}’ from this kiosk?</source>
        <translation>هل تُزال «{debate}» من هذا الجهاز؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) were held on it: votes stay, but no page can be made of them again.</source>
        <translation>
            <numerusform>عدد الجلسات التي عُقدت عنها: %Ln. تبقى الأصوات، لكن لا يمكن إعداد صفحة لها من جديد.</numerusform>
            <numerusform>عدد الجلسات التي عُقدت عنها: %Ln. تبقى الأصوات، لكن لا يمكن إعداد صفحة لها من جديد.</numerusform>
            <numerusform>عدد الجلسات التي عُقدت عنها: %Ln. تبقى الأصوات، لكن لا يمكن إعداد صفحة لها من جديد.</numerusform>
            <numerusform>عدد الجلسات التي عُقدت عنها: %Ln. تبقى الأصوات، لكن لا يمكن إعداد صفحة لها من جديد.</numerusform>
            <numerusform>عدد الجلسات التي عُقدت عنها: %Ln. تبقى الأصوات، لكن لا يمكن إعداد صفحة لها من جديد.</numerusform>
            <numerusform>عدد الجلسات التي عُقدت عنها: %Ln. تبقى الأصوات، لكن لا يمكن إعداد صفحة لها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>تأتي مع البرنامج</translation>
    </message>
</context>
<context>
    <name>DeskAction</name>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>أُغلق التصويت الأول: انتهى عند عرض النتائج أو إنهاء الجلسة.</translation>
    </message>
    <message>
        <source>The projector shows the question and how many have voted. Pupils vote on this screen, one after the other; or count raised hands or paper slips: Organiser, Voting.</source>
        <translation>يعرض جهاز العرض السؤال وعدد من صوّتوا. يصوّت التلاميذ على هذه الشاشة واحدًا بعد الآخر؛ أو احسب الأيدي المرفوعة أو الأوراق: المنظِّمون، التصويت.</translation>
    </message>
    <message>
        <source>Once they are shown they stay shown, also while further votes come in.</source>
        <translation>بعد عرضها تبقى ظاهرة، حتى مع وصول أصوات أخرى.</translation>
    </message>
    <message>
        <source>It is made when the session is ended: Organiser, Session, ‘End session and make the page’. After that it can be printed under Report.</source>
        <translation>تُعَدّ عند إنهاء الجلسة: المنظِّمون، الجلسة، «إنهاء الجلسة وإعداد الصفحة». بعد ذلك يمكن طباعتها من التقرير.</translation>
    </message>
    <message>
        <source>Pass this screen from hand to hand</source>
        <translation>تمرير هذه الشاشة من يد إلى يد</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>Toss the coin</source>
        <translation>ارمِ العملة</translation>
    </message>
    <message>
        <source>Toss it again</source>
        <translation>ارمِها مرة أخرى</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>عرض النتائج</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظِّمون</translation>
    </message>
</context>
<context>
    <name>DiagnosticsViewModel</name>
    <message>
        <source>The sheet was handed to {printer}.</source>
        <translation>سُلّمت الورقة إلى {printer}.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Typefaces</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>On-screen keyboard</source>
        <translation>لوحة مفاتيح الشاشة</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>الأعداد</translation>
    </message>
    <message>
        <source>Session log</source>
        <translation>سجل الجلسة</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>النسخة الثانية</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>القرص</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>المخارج</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>الهواتف</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صوت القراءة</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>المناظرة</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Online address</source>
        <translation>عنوان الإنترنت</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Set PIN</source>
        <translation>تعيين الرقم السري</translation>
    </message>
</context>
<context>
    <name>Discussion</name>
    <message>
        <source>Discuss</source>
        <translation>ناقشوا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>DraftLanguages</name>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Write in</source>
        <translation>الكتابة بـ</translation>
    </message>
    <message>
        <source>Show beside it, to translate from</source>
        <translation>العرض بجانبها للترجمة منها</translation>
    </message>
    <message>
        <source>Visitors see the first language if theirs is missing. Lists are as long in every language, because votes name a point by its place.</source>
        <translation>يرى الزوار اللغة الأولى إن لم تتوفر لغتهم. القوائم متساوية الطول في كل لغة، لأن الأصوات تشير إلى النقطة بموضعها.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Begun and not done yet</source>
        <translation>بدأت ولم تنتهِ بعد</translation>
    </message>
    <message>
        <source>%1: throw away</source>
        <translation>%1: حذف</translation>
    </message>
    <message>
        <source>There is nothing here to choose.</source>
        <translation>لا شيء هنا للاختيار.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ بها</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>Begin a new one</source>
        <translation>بدء مناظرة جديدة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>DraftListViewModel</name>
    <message>
        <source>Without a question yet</source>
        <translation>بلا سؤال بعد</translation>
    </message>
    <message>
        <source>Throw away what was written of ‘{debate}’?</source>
        <translation>أتريد حذف ما كُتب من «{debate}»؟</translation>
    </message>
</context>
<context>
    <name>DraftPreview</name>
    <message>
        <source>Preview: %1. A tap on words leads to their field.</source>
        <translation>معاينة: %1. لمس الكلمات يقود إلى حقلها.</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>تعذّر رسم المعاينة.</translation>
    </message>
    <message>
        <source>The preview is being drawn …</source>
        <translation>جارٍ رسم المعاينة…</translation>
    </message>
    <message>
        <source>Screen: %1</source>
        <translation>الشاشة: %1</translation>
    </message>
    <message>
        <source>Lying</source>
        <translation>أفقية</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>عمودية</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>الألوان: %1</translation>
    </message>
</context>
<context>
    <name>DraftPreviewPage</name>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>DraftPreviewViewModel</name>
    <message>
        <source>First screen</source>
        <translation>الشاشة الأولى</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>أرضية مشتركة</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Argument for</source>
        <translation>الحجة المؤيدة</translation>
    </message>
    <message>
        <source>Argument against</source>
        <translation>الحجة المعارضة</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message>
        <source>Vote without your words?</source>
        <translation>هل تصوّت دون كلماتك؟</translation>
    </message>
    <message>
        <source>Change your answer?</source>
        <translation>هل تغيّر إجابتك؟</translation>
    </message>
    <message>
        <source>Throw your words away?</source>
        <translation>هل تُمحى كلماتك؟</translation>
    </message>
    <message>
        <source>Your vote counts either way. What you wrote would be erased.</source>
        <translation>صوتك محسوب في الحالتين. أما ما كتبته فسيُمحى.</translation>
    </message>
    <message>
        <source>What you wrote stays, and goes with the answer that you choose next.</source>
        <translation>يبقى ما كتبته، ويرافق الإجابة التي تختارها بعد ذلك.</translation>
    </message>
    <message>
        <source>The field will be empty. You can write something else.</source>
        <translation>سيصبح الحقل فارغًا، ويمكنك كتابة شيء آخر.</translation>
    </message>
    <message>
        <source>You have not voted yet. Starting over erases what you wrote.</source>
        <translation>لم تصوّت بعد. البدء من جديد يمحو ما كتبته.</translation>
    </message>
    <message>
        <source>Keep my answer</source>
        <translation>أبقِ إجابتي</translation>
    </message>
    <message>
        <source>Keep my words</source>
        <translation>أبقِ كلماتي</translation>
    </message>
    <message>
        <source>Vote without them</source>
        <translation>صوّت دونها</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>غيّرها</translation>
    </message>
    <message>
        <source>Erase my words</source>
        <translation>محو كلماتي</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>DraftVersions</name>
    <message>
        <source>Earlier versions</source>
        <translation>نسخ سابقة</translation>
    </message>
    <message>
        <source>A tap goes back to a version. ‘Undo’ returns to what is there now.</source>
        <translation>لمسة واحدة تعيدك إلى نسخة. و«تراجع» يعيدك إلى ما هو موجود الآن.</translation>
    </message>
    <message>
        <source>There is none yet. One is kept before each time of writing, and every ten minutes.</source>
        <translation>لا توجد نسخة بعد. تُحفظ نسخة قبل كل كتابة، ثم كل عشر دقائق.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>EventViewModel</name>
    <message>
        <source>The logo is on the first screen, and on pages from now on.</source>
        <translation>الشعار على الشاشة الأولى، وعلى الصفحات من الآن فصاعدًا.</translation>
    </message>
</context>
<context>
    <name>FairPointCard</name>
    <message>
        <source>Fair point</source>
        <translation>نقطة وجيهة</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>لا تقنعني</translation>
    </message>
</context>
<context>
    <name>FairnessBars</name>
    <message>
        <source>For</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضد</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>The first steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <translation>%L1. %2</translation>
    </message>
    <message>
        <source>Take these steps in order, or leave out any of them. Visitors can vote already; until someone does, a new session takes the place of this one.</source>
        <translation>اتبع هذه الخطوات بالترتيب، أو اترك ما تشاء منها. يمكن للزوار التصويت من الآن؛ وما لم يصوّت أحد، تحل أي جلسة جديدة محل هذه.</translation>
    </message>
    <message>
        <source>Hold a lesson</source>
        <translation>إعطاء درس</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>تركها</translation>
    </message>
</context>
<context>
    <name>FirstStepsViewModel</name>
    <message>
        <source>Set a PIN</source>
        <translation>تعيين رقم سري</translation>
    </message>
    <message>
        <source>Measure the screen</source>
        <translation>قياس الشاشة</translation>
    </message>
    <message>
        <source>Choose the debate</source>
        <translation>اختيار المناظرة</translation>
    </message>
    <message>
        <source>Booth or classroom</source>
        <translation>ركن أو صف دراسي</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>إجراء تجربة</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>فتح الجلسة</translation>
    </message>
    <message>
        <source>It is set.</source>
        <translation>تم تعيينه.</translation>
    </message>
    <message>
        <source>Without one, anyone can leave the kiosk.</source>
        <translation>من دونه يمكن لأي شخص الخروج من الجهاز.</translation>
    </message>
    <message>
        <source>It is measured.</source>
        <translation>تم قياسها.</translation>
    </message>
    <message>
        <source>Then letters and buttons are as large as they have to be.</source>
        <translation>لتكون الحروف والأزرار بالحجم اللازم.</translation>
    </message>
    <message>
        <source>With the name and the other rules of the session.</source>
        <translation>مع الاسم وسائر قواعد الجلسة.</translation>
    </message>
    <message>
        <source>Tap through a visit. Nothing counts.</source>
        <translation>جرّب زيارة كاملة باللمس. لا يُحتسب شيء.</translation>
    </message>
    <message>
        <source>Votes count from now on, in a session with today’s date.</source>
        <translation>تُحتسب الأصوات منذ ذلك الحين، في جلسة بتاريخ اليوم.</translation>
    </message>
    <message>
        <source>A lesson in two minutes, alone, with made-up votes.</source>
        <translation>حصة في دقيقتين، بمفردك، بأصوات مختلَقة.</translation>
    </message>
</context>
<context>
    <name>FirstVote</name>
    <message>
        <source>Not sure yet</source>
        <translation>لا أدري بعد</translation>
    </message>
    <message>
        <source>Tap the answer you actually believe. Nothing is cast yet.</source>
        <translation>المس الجواب الذي تؤمن به حقًا. لم يُحسب شيء بعد.</translation>
    </message>
    <message>
        <source>Anonymous: no name, no camera, no time of day is kept with your vote.</source>
        <translation>دون اسم: لا يُحفظ مع صوتك اسم ولا صورة ولا وقت.</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>كيف يبقى صوتك سريًا</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>الإدلاء بصوتي</translation>
    </message>
</context>
<context>
    <name>FittedList</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowCard</name>
    <message>
        <source>Not sure</source>
        <translation>لا أدري بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed with the side they came with.</source>
        <translation>
            <numerusform>دون تغيير الجانب الأول: %Ln.</numerusform>
            <numerusform>دون تغيير الجانب الأول: %Ln.</numerusform>
            <numerusform>دون تغيير الجانب الأول: %Ln.</numerusform>
            <numerusform>دون تغيير الجانب الأول: %Ln.</numerusform>
            <numerusform>دون تغيير الجانب الأول: %Ln.</numerusform>
            <numerusform>دون تغيير الجانب الأول: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>ما زلت لا أدري</translation>
    </message>
</context>
<context>
    <name>FlowRow</name>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>من %1 إلى %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>There is nothing here to choose.</source>
        <translation>لا شيء هنا للاختيار.</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>استعمال هذا المجلد</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>FolderBrowserViewModel</name>
    <message>
        <source>This machine: {folder}</source>
        <translation>هذا الجهاز: {folder}</translation>
    </message>
    <message>
        <source>There is no file ‘{file}’ in this folder. The folder of a debate has one: open it, or choose a zip file or a document.</source>
        <translation>لا يوجد ملف «{file}» في هذا المجلد. لمجلد المناظرة ملف كهذا: افتحه، أو اختر ملف zip أو وثيقة.</translation>
    </message>
    <message>
        <source>This folder cannot be looked at: {why}.</source>
        <translation>لا يمكن عرض هذا المجلد: {why}.</translation>
    </message>
</context>
<context>
    <name>FooterBar</name>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Go to the vote</source>
        <translation>إلى التصويت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>FormActions</name>
    <message>
        <source>See it as a visitor</source>
        <translation>رؤيتها كزائر</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Done: make it a debate</source>
        <translation>انتهيت: حوّلها إلى مناظرة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>نسخ سابقة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Go on another time</source>
        <translation>المتابعة في وقت آخر</translation>
    </message>
    <message>
        <source>All of it is saved on this kiosk.</source>
        <translation>كل ذلك محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: further up</source>
        <translation>%1: إلى أعلى</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1: إلى أسفل</translation>
    </message>
    <message>
        <source>%1: delete</source>
        <translation>%1: حذف</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source>The question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>A sentence below it</source>
        <translation>جملة تحته</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>What both sides agree on</source>
        <translation>ما يتفق عليه الجانبان</translation>
    </message>
    <message>
        <source>The proposition that is voted on</source>
        <translation>الاقتراح الذي يُصوَّت عليه</translation>
    </message>
    <message>
        <source>Name of the side, as on its button</source>
        <translation>اسم الجانب كما على زره</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>The argument</source>
        <translation>الحجة</translation>
    </message>
    <message>
        <source>To discuss</source>
        <translation>للنقاش</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>أرضية مشتركة</translation>
    </message>
    <message>
        <source>The two sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>الحجج</translation>
    </message>
    <message>
        <source>Film and address</source>
        <translation>الفيلم والعنوان</translation>
    </message>
    <message>
        <source>What there is to watch</source>
        <translation>ما يمكن مشاهدته</translation>
    </message>
    <message>
        <source>Web address of the film</source>
        <translation>عنوان الفيلم على الويب</translation>
    </message>
    <message>
        <source>Web address of the debate</source>
        <translation>عنوان المناظرة على الويب</translation>
    </message>
    <message>
        <source>Each line is a paragraph.</source>
        <translation>كل سطر فقرة.</translation>
    </message>
    <message>
        <source>A sentence that one can be for or against.</source>
        <translation>جملة يمكن تأييدها أو معارضتها.</translation>
    </message>
    <message>
        <source>Such as ‘Yes’.</source>
        <translation>مثل «نعم».</translation>
    </message>
    <message>
        <source>Each line is a paragraph. A line that begins with • is an item of a list, one with &gt; a quote.</source>
        <translation>كل سطر فقرة. والسطر الذي يبدأ بـ • بند في قائمة، والذي يبدأ بـ &gt; اقتباس.</translation>
    </message>
    <message>
        <source>Left empty, there is nothing to watch.</source>
        <translation>إن تُرك فارغًا فلا شيء للمشاهدة.</translation>
    </message>
    <message>
        <source>For the code that visitors take with them. Left empty, there is none.</source>
        <translation>للرمز الذي يأخذه الزوار معهم. إن تُرك فارغًا فلا رمز.</translation>
    </message>
    <message>
        <source>Add something both agree on</source>
        <translation>إضافة أمر يتفقان عليه</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>إضافة نقطة</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>إضافة سؤال</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>For</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>ضد</translation>
    </message>
</context>
<context>
    <name>Ground</name>
    <message>
        <source>Hear both sides</source>
        <translation>الاستماع إلى الجانبين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Thank you. In a rehearsal nothing is counted.</source>
        <translation>شكرًا. لا يُحسب شيء في التجربة.</translation>
    </message>
    <message>
        <source>Thank you. Your vote is counted.</source>
        <translation>شكرًا. حُسب صوتك.</translation>
    </message>
    <message>
        <source>Please hand the screen on.</source>
        <translation>مرِّر الشاشة من فضلك.</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Looking at the machine …</source>
        <translation>جارٍ فحص الجهاز…</translation>
    </message>
    <message>
        <source>Nothing was looked at yet.</source>
        <translation>لم يُفحص شيء بعد.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>عائق</translation>
    </message>
</context>
<context>
    <name>HealthWarningsViewModel</name>
    <message>
        <source>The file with the votes is damaged: votes may not be saved. Leave the kiosk and start it again; it asks what to do.</source>
        <translation>ملف الأصوات تالف: قد لا تُحفظ الأصوات. اخرج من البرنامج وشغّله من جديد؛ وسيسأل عمّا يجب فعله.</translation>
    </message>
    <message>
        <source>The counts of a session do not add up. Voting goes on and nothing was changed, but do not rely on its result: make a backup, and see what &apos;goodfaith doctor&apos; says.</source>
        <translation>أعداد إحدى الجلسات لا تتطابق. التصويت مستمر ولم يتغيّر شيء، لكن لا تعتمد على نتيجتها: احفظ نسخة احتياطية وانظر ما يقوله &apos;goodfaith doctor&apos;.</translation>
    </message>
    <message>
        <source>The last thing a visitor left could not be saved, and they were told. Every vote that was confirmed is safe. Look at Health under Kiosk; the cause is also in goodfaith.log.</source>
        <translation>آخر ما تركه زائر لم يُحفظ، وقد أُبلغ بذلك. وكل صوت جرى تأكيده محفوظ. انظر «الحالة» في «الجهاز»؛ والسبب مسجَّل أيضًا في goodfaith.log.</translation>
    </message>
    <message>
        <source>Every vote is saved, but the disk did not overwrite the state before the last one: whoever reads the disk could find that vote out. The kiosk tries again at the next vote. Check the disk.</source>
        <translation>كل الأصوات محفوظة، لكن القرص لم يمحُ الحالة السابقة لآخر صوت: فمن يقرأ القرص قد يعرف ذلك الصوت. يعيد الجهاز المحاولة مع الصوت التالي. افحص القرص.</translation>
    </message>
    <message>
        <source>The machine’s clock was set while the kiosk ran. Check the time: opening hours and the day on the page go by it. If it is right, start the kiosk again.</source>
        <translation>ضُبطت ساعة الجهاز أثناء عمله. تحقق من الوقت: فبه تتعلق ساعات العمل واليوم على الصفحة. وإن كان صحيحًا فشغّل الجهاز من جديد.</translation>
    </message>
    <message>
        <source>The machine’s clock says {date}, which is in the past. Set the date in the system’s settings. Until then opening hours do not close the kiosk, and no words are erased.</source>
        <translation>تشير ساعة الجهاز إلى {date}، وهو تاريخ مضى. اضبط التاريخ في إعدادات النظام. وإلى ذلك الحين لا تغلق ساعات العمل الجهاز، ولا تُمحى أي كلمات.</translation>
    </message>
    <message>
        <source>The machine’s clock says {date}, long after the kiosk last ran. If that is wrong, set the date in the system’s settings. No words are erased today.</source>
        <translation>تشير ساعة الجهاز إلى {date}، بعد آخر تشغيل له بمدة طويلة. إن كان ذلك خاطئًا فاضبط التاريخ في إعدادات النظام. ولا تُمحى اليوم أي كلمات.</translation>
    </message>
    <message numerus="yes">
        <source>The disk is nearly full: less than %Ln MB are free. Make room, or votes cannot be saved.</source>
        <translation>
            <numerusform>القرص شبه ممتلئ: المتاح أقل من %Ln ميغابايت. وفّر مساحة وإلا فلن تُحفظ الأصوات.</numerusform>
            <numerusform>القرص شبه ممتلئ: المتاح أقل من %Ln ميغابايت. وفّر مساحة وإلا فلن تُحفظ الأصوات.</numerusform>
            <numerusform>القرص شبه ممتلئ: المتاح أقل من %Ln ميغابايت. وفّر مساحة وإلا فلن تُحفظ الأصوات.</numerusform>
            <numerusform>القرص شبه ممتلئ: المتاح أقل من %Ln ميغابايت. وفّر مساحة وإلا فلن تُحفظ الأصوات.</numerusform>
            <numerusform>القرص شبه ممتلئ: المتاح أقل من %Ln ميغابايت. وفّر مساحة وإلا فلن تُحفظ الأصوات.</numerusform>
            <numerusform>القرص شبه ممتلئ: المتاح أقل من %Ln ميغابايت. وفّر مساحة وإلا فلن تُحفظ الأصوات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program replaced or removed the file with the votes while the kiosk was running. No vote is saved now. Leave the kiosk; &apos;goodfaith restore&apos; brings the votes back from the file &apos;goodfaith.db.kept-1&apos; beside it, if there is one, or from a backup.</source>
        <translation>استبدل برنامج آخر ملف الأصوات أو حذفه أثناء عمل البرنامج. لا يُحفظ أي صوت الآن. اخرج من البرنامج؛ فالأمر &apos;goodfaith restore&apos; يستعيد الأصوات من الملف &apos;goodfaith.db.kept-1&apos; المجاور إن وُجد، وإلا فمن نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The screen {name}, which was chosen for the kiosk, is not plugged in, so the kiosk is on the main one. Plug it in, or choose another one under Kiosk. These are plugged in: {screens}.</source>
        <translation>الشاشة {name} التي اختيرت للجهاز غير موصولة، لذلك يظهر البرنامج على الشاشة الرئيسية. صِلها أو اختر شاشة أخرى ضمن «الجهاز». الشاشات الموصولة: {screens}.</translation>
    </message>
    <message>
        <source>The screen may go dark while the kiosk is open: this system does not let the kiosk keep it on. Turn off screen saver, screen lock and energy saving in the system’s settings.</source>
        <translation>قد تنطفئ الشاشة والجهاز مفتوح للزوار: هذا النظام لا يسمح للبرنامج بإبقائها مضاءة. أوقف شاشة التوقف وقفل الشاشة وتوفير الطاقة في إعدادات النظام.</translation>
    </message>
</context>
<context>
    <name>JoinFields</name>
    <message>
        <source>Kiosks that join a hub show their results together. It is a database of yours; ‘goodfaith hub init’ prepares it and names the address. Voting goes on whenever it cannot be reached.</source>
        <translation>الأجهزة التي تنضم إلى مركز تعرض نتائجها معًا. المركز قاعدة بيانات لديك؛ يهيئها الأمر ‘goodfaith hub init’ ويذكر عنوانها. ويستمر التصويت حتى إذا تعذّر الوصول إليها.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>عنوان المركز</translation>
    </message>
    <message>
        <source>Name of this station, such as ‘Hall B, left’</source>
        <translation>اسم هذه المحطة، مثل ‘القاعة ب، يسار’</translation>
    </message>
    <message>
        <source>Password for joining</source>
        <translation>كلمة مرور الانضمام</translation>
    </message>
    <message>
        <source>When the hub ends a joint session</source>
        <translation>عندما ينهي المركز جلسة مشتركة</translation>
    </message>
    <message>
        <source>Tell me here</source>
        <translation>إبلاغي هنا</translation>
    </message>
    <message>
        <source>End it here too, when nobody votes</source>
        <translation>إنهاؤها هنا أيضًا عندما لا يصوّت أحد</translation>
    </message>
</context>
<context>
    <name>JointSessionsViewModel</name>
    <message>
        <source>The session is open.</source>
        <translation>الجلسة مفتوحة.</translation>
    </message>
    <message>
        <source>The session ‘{session}’ is still running. End it first.</source>
        <translation>الجلسة ‘{session}’ ما زالت جارية. أنهِها أولًا.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Letters as on typewriters</source>
        <translation>الحروف كما في الآلة الكاتبة</translation>
    </message>
    <message>
        <source>Letters in the order of the alphabet</source>
        <translation>الحروف بترتيب الأبجدية</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Erase all that you wrote</source>
        <translation>محو كل ما كتبته</translation>
    </message>
</context>
<context>
    <name>KioskTab</name>
    <message>
        <source>This machine</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>set: only the organiser’s door leads out</source>
        <translation>معيَّن: لا مخرج إلا باب المنظِّمين</translation>
    </message>
    <message>
        <source>none: anyone can leave the kiosk with Ctrl+Q</source>
        <translation>لا يوجد: يستطيع أي شخص الخروج من البرنامج بـ Ctrl+Q</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>الاسترداد</translation>
    </message>
    <message>
        <source>a code was written down</source>
        <translation>كُتب رمز</translation>
    </message>
    <message>
        <source>no code yet: whoever forgets the PIN is locked out</source>
        <translation>لا رمز بعد: من ينسى الرقم السري يبقى خارجًا</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>has a PIN to review reasons, pause and print</source>
        <translation>له رقم سري لمراجعة الأسباب والإيقاف المؤقت والطباعة</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>بلا رقم سري</translation>
    </message>
    <message>
        <source>Close the program? The screen then shows this computer’s own desktop, and nobody can vote until the program is started again. Every vote is kept.</source>
        <translation>هل يُغلق البرنامج؟ ستعرض الشاشة بعد ذلك سطح مكتب هذا الجهاز، ولا يمكن لأحد التصويت حتى يُشغَّل البرنامج من جديد. تبقى كل الأصوات محفوظة.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Put the settings in force back into the file</source>
        <translation>إعادة الإعدادات السارية إلى الملف</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>تغيير الرقم السري</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>تعيين رقم سري</translation>
    </message>
    <message>
        <source>Change the helper’s PIN</source>
        <translation>تغيير الرقم السري للمساعد</translation>
    </message>
    <message>
        <source>Set a helper’s PIN</source>
        <translation>تعيين رقم سري للمساعد</translation>
    </message>
    <message>
        <source>Remove the helper’s PIN</source>
        <translation>إزالة الرقم السري للمساعد</translation>
    </message>
    <message>
        <source>New recovery code</source>
        <translation>رمز استرداد جديد</translation>
    </message>
</context>
<context>
    <name>LanguageViewModel</name>
    <message>
        <source>The debate itself is not there in this language; you read it as it was written.</source>
        <translation>المناظرة غير متوفرة بهذه اللغة؛ وتقرؤها كما كُتبت.</translation>
    </message>
    <message>
        <source>A translation from English</source>
        <translation>مترجمة عن الإنجليزية</translation>
    </message>
    <message>
        <source>A translation from Spanish</source>
        <translation>مترجمة عن الإسبانية</translation>
    </message>
    <message>
        <source>A translation from French</source>
        <translation>مترجمة عن الفرنسية</translation>
    </message>
    <message>
        <source>A translation from German</source>
        <translation>مترجمة عن الألمانية</translation>
    </message>
    <message>
        <source>A translation from Arabic</source>
        <translation>مترجمة عن العربية</translation>
    </message>
    <message>
        <source>A translation</source>
        <translation>مترجمة</translation>
    </message>
    <message>
        <source>The debate itself stays in {language}.</source>
        <translation>يبقى نص المناظرة بلغتها الأصلية: {language}.</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>In which language?</source>
        <translation>بأي لغة؟</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>LessonEnd</name>
    <message>
        <source>The page for the wall</source>
        <translation>الصفحة للحائط</translation>
    </message>
    <message>
        <source>It is made when the session is ended: Organiser, Session, ‘End session and make the page’. After that it can be printed under Report.</source>
        <translation>تُعَدّ عند إنهاء الجلسة: المنظِّمون، الجلسة، «إنهاء الجلسة وإعداد الصفحة». بعد ذلك يمكن طباعتها من التقرير.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظِّمون</translation>
    </message>
</context>
<context>
    <name>LessonPlan</name>
    <message>
        <source>The lesson</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Questions and points</source>
        <translation>أسئلة ونقاط</translation>
    </message>
    <message>
        <source>Speaking order</source>
        <translation>ترتيب الكلام</translation>
    </message>
    <message>
        <source>Time for each speech: each side has three, and a coin decides who begins</source>
        <translation>وقت كل كلمة: لكل جانب ثلاث كلمات، والعملة تقرر من يبدأ</translation>
    </message>
    <message>
        <source>Pupils in class, so that you see when all have voted</source>
        <translation>عدد التلاميذ في الصف، لترى متى صوّت الجميع</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>متابعة الحصة</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>بدء الحصة</translation>
    </message>
    <message>
        <source>Start the lesson from the beginning</source>
        <translation>بدء الحصة من أولها</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>رجوع إلى الجلسة</translation>
    </message>
    <message>
        <source>The lesson moves through these phases on the screen, with a timer that you can stop. You go on and back by touch, with the keys Page Down and Page Up, or with a presenter’s clicker; B makes the screen black. What is shown to the class counts as no visit.</source>
        <translation>تمر الحصة بهذه المراحل على الشاشة، مع مؤقّت يمكنك إيقافه. تتقدّم وتعود باللمس، أو بمفتاحي Page Down وPage Up، أو بجهاز التحكم بالعروض؛ والمفتاح B يجعل الشاشة سوداء. ما يُعرض على الصف لا يُحسب زيارة.</translation>
    </message>
    <message>
        <source>Try a lesson out, in two minutes</source>
        <translation>جرّب حصة، في دقيقتين</translation>
    </message>
</context>
<context>
    <name>LessonPlanViewModel</name>
    <message numerus="yes">
        <source>%Ln pupil(s)</source>
        <translation>
            <numerusform>%Ln تلميذ</numerusform>
            <numerusform>تلميذ واحد</numerusform>
            <numerusform>تلميذان</numerusform>
            <numerusform>%Ln تلاميذ</numerusform>
            <numerusform>%Ln تلميذًا</numerusform>
            <numerusform>%Ln تلميذ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>لم يُدخَل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>محذوفة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>بلا حد زمني</translation>
    </message>
</context>
<context>
    <name>LessonStepsViewModel</name>
    <message>
        <source>part {number} of {count}</source>
        <translation>الجزء {number} من {count}</translation>
    </message>
</context>
<context>
    <name>LessonViewModel</name>
    <message>
        <source>The results could not be shown. Nothing is lost. Please try again.</source>
        <translation>تعذّر عرض النتائج. لم يضع شيء. حاول مرة أخرى من فضلك.</translation>
    </message>
</context>
<context>
    <name>LetterPad</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>LicencePage</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>LockdownPage</name>
    <message>
        <source>Every way out that can be found is closed.</source>
        <translation>كل مخرج يمكن العثور عليه مغلق.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>فحص من جديد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>LockdownViewModel</name>
    <message>
        <source>Not locked: no PIN is set</source>
        <translation>غير مقفل: لا رقم سري</translation>
    </message>
    <message>
        <source>Phones in the room are on</source>
        <translation>الهواتف في القاعة مفعّلة</translation>
    </message>
    <message>
        <source>Not locked: some ways out of this machine are open</source>
        <translation>غير مقفل: بعض مخارج هذا الجهاز مفتوحة</translation>
    </message>
    <message>
        <source>Could not check whether the kiosk is locked</source>
        <translation>تعذّر التحقق من القفل</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Goodfaith</source>
        <translation>Goodfaith</translation>
    </message>
</context>
<context>
    <name>MeasureActions</name>
    <message>
        <source>The bar fits, keep this size</source>
        <translation>الشريط مطابق، حفظ المقاس</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>MeasurePage</name>
    <message>
        <source>Lay a bank card against the bar and make the bar as long as the card: then letters and buttons are as large as they have to be.</source>
        <translation>ضع بطاقة مصرفية عند الشريط واجعل طوله كطولها: فتكون الحروف والأزرار بالحجم المطلوب.</translation>
    </message>
</context>
<context>
    <name>MovesRow</name>
    <message>
        <source>stayed with their side</source>
        <translation>ثبتوا على جانبهم</translation>
    </message>
    <message>
        <source>changed sides</source>
        <translation>غيّروا جانبهم</translation>
    </message>
    <message>
        <source>made up their mind</source>
        <translation>حسموا رأيهم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>are still not sure</source>
        <translation>ما زالوا لا يدرون</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Name of the new session</source>
        <translation>اسم الجلسة الجديدة</translation>
    </message>
</context>
<context>
    <name>NewSession</name>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>المناظرة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Booth: one by one</source>
        <translation>ركن: واحدًا بعد واحد</translation>
    </message>
    <message>
        <source>Classroom: together</source>
        <translation>صف دراسي: معًا</translation>
    </message>
    <message>
        <source>Where do you stand, before reading</source>
        <translation>ما موقفك، قبل القراءة</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>يُسأل</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>لا يُسأل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>لا يُطلب</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Required when the mind changed</source>
        <translation>مطلوب عند تغيير الرأي</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Sealed until you reveal them</source>
        <translation>مختومة حتى إعلانها</translation>
    </message>
    <message>
        <source>Shown after voting</source>
        <translation>تُعرض بعد التصويت</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>‘%1’ is still running and has votes (%L2). End it? Its voting stops, its page is made, and everyone can see its results.</source>
        <translation>«%1» ما زالت جارية وفيها أصوات (%L2). هل تُنهى؟ يتوقف التصويت فيها، وتُعدّ صفحتها، ويمكن للجميع رؤية نتائجها.</translation>
    </message>
    <message>
        <source>Keep it going</source>
        <translation>تركها مستمرة</translation>
    </message>
    <message>
        <source>End it and read them now</source>
        <translation>إنهاؤها وقراءتها الآن</translation>
    </message>
    <message>
        <source>End it and start the new one</source>
        <translation>إنهاؤها وبدء الجديدة</translation>
    </message>
    <message>
        <source>Start the session</source>
        <translation>بدء الجلسة</translation>
    </message>
    <message>
        <source>Rehearse first</source>
        <translation>تجربة أولًا</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Planned time</source>
        <translation>المدة المقررة</translation>
    </message>
    <message>
        <source>When it is over, voting pauses and you are asked how to go on. Nothing is revealed by itself.</source>
        <translation>عند انتهائها يتوقف التصويت مؤقتًا وتُسأل عن كيفية المتابعة. لا تُعلَن أي نتيجة تلقائيًا.</translation>
    </message>
    <message>
        <source>Required for ‘%1’</source>
        <translation>مطلوب لمن اختار «%1»</translation>
    </message>
    <message>
        <source>Try a lesson out, in two minutes</source>
        <translation>جرّب حصة، في دقيقتين</translation>
    </message>
    <message>
        <source>Answers of the vote</source>
        <translation>إجابات التصويت</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>اثنتان</translation>
    </message>
    <message>
        <source>Three, also ‘Still not sure’</source>
        <translation>ثلاث، منها «ما زلت لا أدري»</translation>
    </message>
    <message>
        <source>The results are sealed until you reveal them: shown step by step, three numbers would tell who was not sure.</source>
        <translation>تبقى النتائج مختومة حتى إعلانها: فعرض ثلاثة أعداد خطوة بخطوة يدلّ على من لم يكن يدري.</translation>
    </message>
    <message>
        <source>How sure, after the choice</source>
        <translation>مدى اليقين، بعد الاختيار</translation>
    </message>
</context>
<context>
    <name>NewSessionViewModel</name>
    <message>
        <source>The session is open.</source>
        <translation>الجلسة مفتوحة.</translation>
    </message>
    <message>
        <source>This is a rehearsal. Nothing counts, and all of it is wiped when the session opens.</source>
        <translation>هذه تجربة. لا شيء يُحسب، وكلها تُمحى عند فتح الجلسة.</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>%1, no number yet</source>
        <translation>%1، لا عدد بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Before you read</source>
        <translation>قبل القراءة</translation>
    </message>
    <message>
        <source>Where do you stand?</source>
        <translation>ما موقفك؟</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>لا أدري بعد</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>أفضّل ألا أقول</translation>
    </message>
</context>
<context>
    <name>Organiser</name>
    <message>
        <source>Organiser</source>
        <translation>المنظِّمون</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>رجوع إلى الجهاز</translation>
    </message>
</context>
<context>
    <name>OrganiserTabs</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Reasons (%L1)</source>
        <translation>الأسباب (%L1)</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Voting</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الجهاز</translation>
    </message>
</context>
<context>
    <name>OrganiserViewModel</name>
    <message>
        <source>The planned time is over. Voting is paused.</source>
        <translation>انتهت المدة المقررة. التصويت متوقف مؤقتًا.</translation>
    </message>
</context>
<context>
    <name>OutOfServiceWindow</name>
    <message>
        <source>Goodfaith</source>
        <translation>Goodfaith</translation>
    </message>
    <message>
        <source>This kiosk is out of service</source>
        <translation>هذا الجهاز خارج الخدمة</translation>
    </message>
    <message>
        <source>Votes are safe. Please tell the organiser.</source>
        <translation>الأصوات محفوظة. يُرجى إبلاغ الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظِّمون</translation>
    </message>
    <message>
        <source>The kiosk failed again and again</source>
        <translation>تعطّل الجهاز مرة بعد مرة</translation>
    </message>
    <message>
        <source>Every vote that was confirmed is saved. Start it again; where that does not help, switch the computer off and on.</source>
        <translation>كل الأصوات التي جرى تأكيدها محفوظة. شغّله من جديد؛ وإن لم ينفع فأطفئ الحاسوب وشغّله.</translation>
    </message>
    <message>
        <source>&apos;goodfaith doctor&apos; looks for the cause. What happened is in %1.</source>
        <translation>&apos;goodfaith doctor&apos; يبحث عن السبب. وما حدث مكتوب في %1.</translation>
    </message>
    <message>
        <source>Start the kiosk again</source>
        <translation>تشغيل الجهاز من جديد</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>الخروج من البرنامج</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>OverdueReasons</name>
    <message>
        <source>Is the time of these words over?</source>
        <translation>هل انقضت مدة هذه الكلمات؟</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>مدة الحفظ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The calendar says one thing, the days this kiosk has run say another: it was off for long, or its clock was wrong. Nothing was erased.</source>
        <translation>يقول التقويم شيئًا وتقول أيام عمل هذا الجهاز شيئًا آخر: فإما أنه ظل مطفأً مدة طويلة، وإما أن ساعته كانت خاطئة. ولم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>Erase them now</source>
        <translation>محوها الآن</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>اسألني لاحقًا</translation>
    </message>
</context>
<context>
    <name>OverdueReasonsViewModel</name>
    <message>
        <source>They are kept. The kiosk erases them by itself once it has run for enough days.</source>
        <translation>بقيت الكلمات. وسيمحوها الجهاز من تلقاء نفسه بعد أن يعمل أيامًا كافية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) are erased. The counts stay.</source>
        <translation>
            <numerusform>أسباب مُحيت: %Ln. وتبقى الأعداد.</numerusform>
            <numerusform>أسباب مُحيت: %Ln. وتبقى الأعداد.</numerusform>
            <numerusform>أسباب مُحيت: %Ln. وتبقى الأعداد.</numerusform>
            <numerusform>أسباب مُحيت: %Ln. وتبقى الأعداد.</numerusform>
            <numerusform>أسباب مُحيت: %Ln. وتبقى الأعداد.</numerusform>
            <numerusform>أسباب مُحيت: %Ln. وتبقى الأعداد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageNames</name>
    <message>
        <source>Debates</source>
        <translation>المناظرات</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Look and sound</source>
        <translation>المظهر والصوت</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>حجم الشاشة</translation>
    </message>
    <message>
        <source>Online address</source>
        <translation>عنوان الإنترنت</translation>
    </message>
    <message>
        <source>Printer and files</source>
        <translation>الطابعة والملفات</translation>
    </message>
    <message>
        <source>Reasons and small groups</source>
        <translation>الأسباب والمجموعات الصغيرة</translation>
    </message>
    <message>
        <source>Where votes are kept</source>
        <translation>أين تُحفظ الأصوات</translation>
    </message>
    <message>
        <source>Other kiosks</source>
        <translation>أجهزة أخرى</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول البرنامج</translation>
    </message>
    <message>
        <source>Name and logo of the event</source>
        <translation>اسم الفعالية وشعارها</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>The time is up</source>
        <translation>انتهى الوقت</translation>
    </message>
    <message>
        <source>Time left: %1</source>
        <translation>الوقت المتبقي: %1</translation>
    </message>
    <message>
        <source>%1: the time is up</source>
        <translation>%1: انتهى الوقت</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Back to the phase before</source>
        <translation>رجوع إلى المرحلة السابقة</translation>
    </message>
    <message>
        <source>Stop the time</source>
        <translation>إيقاف الوقت</translation>
    </message>
    <message>
        <source>Let the time run</source>
        <translation>تشغيل الوقت</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 د</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>دقيقة أخرى</translation>
    </message>
    <message>
        <source>On to the next phase</source>
        <translation>إلى المرحلة التالية</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظِّمون</translation>
    </message>
    <message>
        <source>Show the lesson to the class on the second screen</source>
        <translation>عرض الحصة على الصف على الشاشة الثانية</translation>
    </message>
</context>
<context>
    <name>PhaseNames</name>
    <message>
        <source>First vote</source>
        <translation>التصويت الأول</translation>
    </message>
    <message>
        <source>Common ground</source>
        <translation>أرضية مشتركة</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>النقاش</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>كل النتائج</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Rebuttal</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>الخاتمة</translation>
    </message>
    <message>
        <source>What speaks for your side, at its strongest?</source>
        <translation>ما أقوى ما يدعم جانبكم؟</translation>
    </message>
    <message>
        <source>What do you answer to the other side?</source>
        <translation>بماذا تردّون على الجانب الآخر؟</translation>
    </message>
    <message>
        <source>Why is your side still right? Nothing new now.</source>
        <translation>لماذا ما زال جانبكم على حق؟ لا شيء جديدًا الآن.</translation>
    </message>
</context>
<context>
    <name>PhonesPage</name>
    <message>
        <source>Phones in the room: on</source>
        <translation>الهواتف في القاعة: مفعّلة</translation>
    </message>
    <message>
        <source>Phones in the room: starting</source>
        <translation>الهواتف في القاعة: قيد التشغيل</translation>
    </message>
    <message>
        <source>Phones in the room: off</source>
        <translation>الهواتف في القاعة: متوقفة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>First votes</source>
        <translation>أصوات التصويت الأول</translation>
    </message>
    <message>
        <source>Phones in the same network read and vote in their browser, while this screen goes on. Nothing of the organiser’s can be reached from there.</source>
        <translation>تقرأ الهواتف المتصلة بالشبكة نفسها وتصوّت في متصفحها، بينما تستمر هذه الشاشة في العمل. ولا يمكن الوصول من هناك إلى أي شيء يخص المنظِّمين.</translation>
    </message>
    <message>
        <source>If a phone does not find the page: guest networks often keep devices apart. Use another network, or a hotspot of your own, for this machine and the phones.</source>
        <translation>إذا لم يجد هاتفٌ الصفحة: كثيرًا ما تعزل شبكات الضيوف الأجهزة بعضها عن بعض. استخدم شبكة أخرى، أو نقطة اتصال خاصة بك، لهذا الجهاز وللهواتف.</translation>
    </message>
    <message>
        <source>Others in that network could read what a phone sends. Each phone says so before the choice.</source>
        <translation>قد يتمكن آخرون في تلك الشبكة من قراءة ما يرسله الهاتف. ويذكر كل هاتف ذلك قبل الاختيار.</translation>
    </message>
    <message>
        <source>Slips made</source>
        <translation>البطاقات المُعدّة</translation>
    </message>
    <message>
        <source>Each vote on a phone needs the code of a slip. The screen asks for none.</source>
        <translation>كل صوت على هاتف يحتاج إلى رمز بطاقة. الشاشة لا تطلب رمزًا.</translation>
    </message>
    <message>
        <source>One vote a slip: once you have made slips, each vote on a phone needs the code of one. Everyone draws one unseen. The screen asks for none.</source>
        <translation>صوت لكل بطاقة: بعد أن تُعدّ البطاقات يحتاج كل صوت على هاتف إلى رمز بطاقة. يسحب كل شخص بطاقة دون أن ينظر. الشاشة لا تطلب رمزًا.</translation>
    </message>
    <message>
        <source>Switch phones off</source>
        <translation>إيقاف الهواتف</translation>
    </message>
    <message>
        <source>Switch phones on</source>
        <translation>تفعيل الهواتف</translation>
    </message>
    <message>
        <source>This machine is in several networks. Which one are the phones in?</source>
        <translation>هذا الجهاز متصل بعدة شبكات. بأيها تتصل الهواتف؟</translation>
    </message>
    <message>
        <source>Look for networks again</source>
        <translation>البحث عن الشبكات من جديد</translation>
    </message>
    <message>
        <source>Slips, one vote each</source>
        <translation>بطاقات، صوت واحد لكل منها</translation>
    </message>
    <message>
        <source>Print slips</source>
        <translation>طباعة البطاقات</translation>
    </message>
    <message>
        <source>Save slips as PDF</source>
        <translation>حفظ البطاقات بصيغة PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PhonesViewModel</name>
    <message>
        <source>The server for phones has ended: %1</source>
        <translation>توقف الخادم المخصص للهواتف: %1</translation>
    </message>
    <message>
        <source>This machine is no longer in that network. Plug the cable in or join the network again, then look again.</source>
        <translation>لم يعد هذا الجهاز متصلًا بتلك الشبكة. صِل الكابل أو انضم إلى الشبكة مجددًا، ثم أعد البحث.</translation>
    </message>
    <message>
        <source>This machine is in no network. Join the wireless network of the phones, or plug in a cable, then look again.</source>
        <translation>هذا الجهاز غير متصل بأي شبكة. انضم إلى الشبكة اللاسلكية للهواتف، أو صِل كابلًا، ثم أعد البحث.</translation>
    </message>
</context>
<context>
    <name>PinConfirmation</name>
    <message>
        <source>Without the PIN nothing was changed.</source>
        <translation>لم يتغيّر شيء دون الرقم السري.</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message numerus="yes">
        <source>%Ln digit(s)</source>
        <translation>
            <numerusform>الأرقام: %Ln</numerusform>
            <numerusform>الأرقام: %Ln</numerusform>
            <numerusform>الأرقام: %Ln</numerusform>
            <numerusform>الأرقام: %Ln</numerusform>
            <numerusform>الأرقام: %Ln</numerusform>
            <numerusform>الأرقام: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Organiser</source>
        <translation>المنظِّمون</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>اختيار رقم سري</translation>
    </message>
    <message>
        <source>Choose a PIN for helpers</source>
        <translation>اختيار رقم سري للمساعدين</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>The recovery code</source>
        <translation>رمز الاسترداد</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>أدخل الرقم السري.</translation>
    </message>
    <message>
        <source>First enter your own PIN.</source>
        <translation>أدخل رقمك السري أولًا.</translation>
    </message>
    <message>
        <source>6 to 12 digits. It locks the kiosk: afterwards only this door leads out. Keep it somewhere safe.</source>
        <translation>من 6 إلى 12 رقمًا. وهو يقفل الجهاز: بعده لا مخرج إلا هذا الباب. احفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>6 to 12 digits. With it helpers can review reasons, pause voting and print, and nothing else.</source>
        <translation>من 6 إلى 12 رقمًا. به يستطيع المساعدون مراجعة الأسباب وإيقاف التصويت مؤقتًا والطباعة، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>Type the same digits again, so that a slip cannot lock you out.</source>
        <translation>أدخل الأرقام نفسها مرة أخرى كي لا تمنعك زلّة من الدخول.</translation>
    </message>
    <message>
        <source>It opens this door where the PIN is forgotten. It is shown only now: write it down, and keep it away from the kiosk.</source>
        <translation>يفتح هذا الباب إذا نُسي الرقم السري. ويُعرض الآن فقط: اكتبه واحفظه بعيدًا عن الجهاز.</translation>
    </message>
    <message>
        <source>The 16 letters and digits that were shown when the PIN was set. A new PIN is chosen then.</source>
        <translation>الحروف والأرقام الستة عشر التي عُرضت عند تعيين الرقم السري. ثم يُختار رقم سري جديد.</translation>
    </message>
    <message>
        <source>The recovery code opens this door at once.</source>
        <translation>رمز الاسترداد يفتح هذا الباب فورًا.</translation>
    </message>
    <message>
        <source>I know the PIN</source>
        <translation>أعرف الرقم السري</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>نسيت الرقم السري؟</translation>
    </message>
    <message>
        <source>Back to the kiosk</source>
        <translation>رجوع إلى الجهاز</translation>
    </message>
    <message>
        <source>Not now, stay unlocked</source>
        <translation>ليس الآن، دون قفل</translation>
    </message>
</context>
<context>
    <name>PinViewModel</name>
    <message numerus="yes">
        <source>Too many wrong tries. Wait %Ln second(s).</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة. انتظر %Ln ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر ثانية واحدة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر ثانيتين.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر %Ln ثوانٍ.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر %Ln ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>ليس هذا هو الرقم السري.</translation>
    </message>
    <message>
        <source>This needs the organiser’s PIN.</source>
        <translation>يتطلب هذا الرقم السري للمنظِّمين.</translation>
    </message>
    <message>
        <source>That is not the recovery code.</source>
        <translation>ليس هذا هو رمز الاسترداد.</translation>
    </message>
    <message>
        <source>The two were not the same. Choose a PIN again.</source>
        <translation>لم يتطابق الاثنان. اختر رقمًا سريًا من جديد.</translation>
    </message>
</context>
<context>
    <name>PlannedEnd</name>
    <message>
        <source>The planned time is over</source>
        <translation>انتهت المدة المقررة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Voting is paused. Nothing was ended and nothing was revealed.</source>
        <translation>التصويت متوقف مؤقتًا. لم يُنهَ شيء ولم تُعلَن أي نتيجة.</translation>
    </message>
    <message>
        <source>If you end the session, its page is made, and everyone can see the results.</source>
        <translation>إذا أنهيت الجلسة تُعَدّ صفحتها، ويمكن للجميع رؤية النتائج.</translation>
    </message>
    <message>
        <source>Go on for 15 minutes</source>
        <translation>المتابعة 15 دقيقة</translation>
    </message>
    <message>
        <source>Go on without an end time</source>
        <translation>المتابعة بلا وقت انتهاء</translation>
    </message>
    <message>
        <source>End session and make the page</source>
        <translation>إنهاء الجلسة وإعداد الصفحة</translation>
    </message>
    <message>
        <source>Ask me later</source>
        <translation>اسألني لاحقًا</translation>
    </message>
</context>
<context>
    <name>PlannedEndViewModel</name>
    <message>
        <source>Voting goes on for {time}.</source>
        <translation>يستمر التصويت لمدة {time}.</translation>
    </message>
    <message>
        <source>Voting goes on, without an end time.</source>
        <translation>يستمر التصويت بلا وقت انتهاء.</translation>
    </message>
    <message>
        <source>No end time</source>
        <translation>بلا وقت انتهاء</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <source>Something else, in my own words</source>
        <translation>شيء آخر، بكلماتي</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Nothing can be shown to visitors outside the opening hours.</source>
        <translation>لا يمكن عرض أي شيء على الزوار خارج ساعات العمل.</translation>
    </message>
</context>
<context>
    <name>PrintingViewModel</name>
    <message>
        <source>looking for it</source>
        <translation>جارٍ البحث عنها</translation>
    </message>
    <message>
        <source>{printer} is not there</source>
        <translation>{printer} ليست هنا</translation>
    </message>
    <message>
        <source>none on this machine</source>
        <translation>لا توجد على هذا الجهاز</translation>
    </message>
    <message>
        <source>{printer}, {state}</source>
        <translation>{printer}، {state}</translation>
    </message>
    <message>
        <source>{paper}, as in the printer</source>
        <translation>{paper}، كما في الطابعة</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>تطبع</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>paper is stuck in it</source>
        <translation>الورق عالق فيها</translation>
    </message>
    <message>
        <source>a cover is open</source>
        <translation>أحد الأغطية مفتوح</translation>
    </message>
    <message>
        <source>out of ink or toner</source>
        <translation>نفد الحبر</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>لا تستجيب</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>takes no pages now</source>
        <translation>لا تستقبل صفحات الآن</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>تحتاج إلى عناية</translation>
    </message>
    <message>
        <source>{printer}: {trouble}. It prints on once that is mended. The PDF is safe at {path}.</source>
        <translation>{printer}: {trouble}. ستكمل الطباعة بعد إصلاح ذلك. ملف PDF محفوظ في {path}.</translation>
    </message>
    <message>
        <source>Printing page {page} of {pages} on {printer}.</source>
        <translation>تُطبع الصفحة {page} من {pages} على {printer}.</translation>
    </message>
    <message>
        <source>The page waits for {printer}.</source>
        <translation>الصفحة تنتظر {printer}.</translation>
    </message>
    <message>
        <source>Printing on {printer}.</source>
        <translation>تُطبع على {printer}.</translation>
    </message>
    <message>
        <source>The page is held back in the queue of {printer}. The PDF is safe at {path}.</source>
        <translation>الصفحة محتجزة في قائمة {printer}. ملف PDF محفوظ في {path}.</translation>
    </message>
    <message>
        <source>Printed on {printer}.</source>
        <translation>طُبعت على {printer}.</translation>
    </message>
    <message>
        <source>Printing was cancelled. The PDF is safe at {path}.</source>
        <translation>أُلغيت الطباعة. ملف PDF محفوظ في {path}.</translation>
    </message>
    <message>
        <source>{printer} gave up on the page. The PDF is safe at {path}: look at the printer and print again.</source>
        <translation>تخلّت {printer} عن الصفحة. ملف PDF محفوظ في {path}: افحص الطابعة واطبع مرة أخرى.</translation>
    </message>
    <message>
        <source>{printer} knows nothing of the page any more. If it is not on paper, print again: it is at {path}.</source>
        <translation>لم تعد {printer} تعرف شيئًا عن الصفحة. إن لم تكن على الورق فاطبع مرة أخرى: هي في {path}.</translation>
    </message>
    <message>
        <source>The page was handed to {printer}, which does not tell more. The PDF is safe at {path}.</source>
        <translation>سُلّمت الصفحة إلى {printer}، وهي لا تقول أكثر. ملف PDF محفوظ في {path}.</translation>
    </message>
</context>
<context>
    <name>ProjectorBar</name>
    <message>
        <source>%L1/%L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>تجربة</translation>
    </message>
</context>
<context>
    <name>ProjectorViewModel</name>
    <message>
        <source>The screens have changed over, but that could not be saved: after a restart they are as before.</source>
        <translation>تم تبديل الشاشتين، لكن تعذّر حفظ ذلك: بعد إعادة التشغيل تعودان كما كانتا.</translation>
    </message>
    <message>
        <source>There is a second screen: {name}</source>
        <translation>توجد شاشة ثانية: {name}</translation>
    </message>
    <message>
        <source>The projector is unplugged. The lesson goes on here.</source>
        <translation>جهاز العرض مفصول. تستمر الحصة هنا.</translation>
    </message>
</context>
<context>
    <name>ProjectorWindow</name>
    <message>
        <source>The lesson</source>
        <translation>الحصة</translation>
    </message>
</context>
<context>
    <name>QrButton</name>
    <message>
        <source>Enlarge the QR code of %1</source>
        <translation>تكبير رمز QR للعنوان %1</translation>
    </message>
</context>
<context>
    <name>QrMatrix</name>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR للعنوان %1</translation>
    </message>
</context>
<context>
    <name>QrNote</name>
    <message>
        <source>Keep thinking: the full debate on your phone</source>
        <translation>للتفكير أكثر: المناظرة كاملة على هاتفك</translation>
    </message>
    <message>
        <source>Tap the code to enlarge it: the full debate on your phone</source>
        <translation>المس الرمز لتكبيره: المناظرة كاملة على هاتفك</translation>
    </message>
</context>
<context>
    <name>QuoteCard</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Bring the top down</source>
        <translation>إنزال الجزء العلوي</translation>
    </message>
    <message>
        <source>Bring the middle down</source>
        <translation>إنزال الوسط</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>إلى الأعلى</translation>
    </message>
</context>
<context>
    <name>ReadAloudBar</name>
    <message>
        <source>Sound comes through headphones here. Plug them in and put them on.</source>
        <translation>الصوت هنا عبر السماعات. صِلها وضعها على أذنيك.</translation>
    </message>
    <message>
        <source>One moment: the voice is getting ready.</source>
        <translation>لحظة: الصوت يستعد.</translation>
    </message>
    <message>
        <source>This screen cannot read aloud. Everything can still be read, with larger letters too.</source>
        <translation>لا تستطيع هذه الشاشة القراءة بصوت عالٍ. ويمكن قراءة كل شيء، وبحروف أكبر أيضًا.</translation>
    </message>
    <message>
        <source>There is no voice for %1 on this screen.</source>
        <translation>لا يوجد صوت للغة %1 على هذه الشاشة.</translation>
    </message>
    <message>
        <source>My headphones are on</source>
        <translation>وضعت السماعات</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Read this page</source>
        <translation>قراءة هذه الصفحة</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>%L1 words a minute</source>
        <translation>الكلمات في الدقيقة: %L1</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>How far you have read</source>
        <translation>كم قرأت حتى الآن</translation>
    </message>
    <message>
        <source>Convinced? Cast your vote</source>
        <translation>اقتنعت؟ إلى التصويت</translation>
    </message>
    <message>
        <source>You have heard both sides. Thank you.</source>
        <translation>لقد استمعت إلى الجانبين. شكرًا.</translation>
    </message>
</context>
<context>
    <name>ReadingFooter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Back to top</source>
        <translation>إلى الأعلى</translation>
    </message>
    <message>
        <source>Now hear the other side</source>
        <translation>والآن إلى الجانب الآخر</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Your words may be shown on this screen and printed, never with a name, even if you leave without voting. Please don’t write names or contact details.</source>
        <translation>قد تُعرض كلماتك على هذه الشاشة وتُطبع، دون اسم أبدًا، حتى إن غادرت دون تصويت. يُرجى عدم كتابة أسماء أو بيانات اتصال.</translation>
    </message>
    <message>
        <source>Tell us why</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>كيف يبقى صوتك سريًا</translation>
    </message>
    <message>
        <source>Or pick the one that says it best</source>
        <translation>أو اختر ما يعبّر عنك أكثر</translation>
    </message>
    <message>
        <source>Your words may be shown on this screen and printed, never with a name. Please don’t write names or contact details.</source>
        <translation>قد تُعرض كلماتك على هذه الشاشة وتُطبع، دون اسم أبدًا. يُرجى عدم كتابة أسماء أو بيانات اتصال.</translation>
    </message>
</context>
<context>
    <name>ReasonActions</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation>إخفاؤه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>عرضه</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Your reason, in your own words</source>
        <translation>سببك بكلماتك</translation>
    </message>
    <message>
        <source>Type, or press Enter to choose letters</source>
        <translation>اكتب، أو اضغط Enter لاختيار الحروف</translation>
    </message>
    <message>
        <source>Tap here to write in your own words</source>
        <translation>المس هنا للكتابة بكلماتك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln letter(s) left</source>
        <translation>
            <numerusform>الحروف الباقية: %Ln</numerusform>
            <numerusform>الحروف الباقية: %Ln</numerusform>
            <numerusform>الحروف الباقية: %Ln</numerusform>
            <numerusform>الحروف الباقية: %Ln</numerusform>
            <numerusform>الحروف الباقية: %Ln</numerusform>
            <numerusform>الحروف الباقية: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The field is full. Delete something to go on.</source>
        <translation>امتلأ الحقل. احذف شيئًا لتتابع.</translation>
    </message>
</context>
<context>
    <name>ReasonHeader</name>
    <message>
        <source>Tell us why</source>
        <translation>لماذا؟</translation>
    </message>
    <message>
        <source>You chose: %1</source>
        <translation>اختيارك: %1</translation>
    </message>
    <message>
        <source>How your vote stays secret</source>
        <translation>كيف يبقى صوتك سريًا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>ReasonsTab</name>
    <message>
        <source>Waiting (%L1)</source>
        <translation>بالانتظار (%L1)</translation>
    </message>
    <message>
        <source>Shown (%L1)</source>
        <translation>معروضة (%L1)</translation>
    </message>
    <message>
        <source>Hidden (%L1)</source>
        <translation>مخفية (%L1)</translation>
    </message>
    <message>
        <source>No reason is shown yet.</source>
        <translation>لا سبب معروض بعد.</translation>
    </message>
    <message>
        <source>No reason is hidden. Hidden ones are kept and counted, and can be shown again.</source>
        <translation>لا سبب مخفي. الأسباب المخفية محفوظة ومحسوبة ويمكن عرضها من جديد.</translation>
    </message>
    <message>
        <source>Reason %L1 of %L2, in no order of time</source>
        <translation>السبب %L1 من %L2، دون ترتيب زمني</translation>
    </message>
</context>
<context>
    <name>ReasonsTabViewModel</name>
    <message numerus="yes">
        <source>%Ln reason(s) are unread. What nobody has read is not on the page.</source>
        <translation>
            <numerusform>لا توجد أسباب غير مقروءة (%Ln).</numerusform>
            <numerusform>سبب واحد (%Ln) لم يُقرأ. ما لم يقرأه أحد لا يظهر في الصفحة.</numerusform>
            <numerusform>سببان (%Ln) لم يُقرآ. ما لم يقرأه أحد لا يظهر في الصفحة.</numerusform>
            <numerusform>%Ln أسباب لم تُقرأ. ما لم يقرأه أحد لا يظهر في الصفحة.</numerusform>
            <numerusform>%Ln سببًا لم يُقرأ. ما لم يقرأه أحد لا يظهر في الصفحة.</numerusform>
            <numerusform>%Ln سبب لم يُقرأ. ما لم يقرأه أحد لا يظهر في الصفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons are shown at once, as the settings say. Look through the shown ones and hide what should not stay.</source>
        <translation>تُعرض الأسباب فورًا كما في الإعدادات. راجع المعروض وأخفِ ما لا ينبغي أن يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) from before the last start wait. They come with the next five. The end of the session brings them only if five or more are new since it was reopened.</source>
        <translation>
            <numerusform>لا توجد أسباب منتظرة من قبل آخر تشغيل (%Ln).</numerusform>
            <numerusform>سبب واحد (%Ln) من قبل آخر تشغيل ينتظر. يأتي مع الخمسة التالية. ولا تأتي به نهاية الجلسة إلا إذا كان هناك خمسة أسباب جديدة أو أكثر منذ إعادة فتحها.</numerusform>
            <numerusform>سببان (%Ln) من قبل آخر تشغيل ينتظران. يأتيان مع الخمسة التالية. ولا تأتي بهما نهاية الجلسة إلا إذا كان هناك خمسة أسباب جديدة أو أكثر منذ إعادة فتحها.</numerusform>
            <numerusform>%Ln أسباب من قبل آخر تشغيل تنتظر. تأتي مع الخمسة التالية. ولا تأتي بها نهاية الجلسة إلا إذا كان هناك خمسة أسباب جديدة أو أكثر منذ إعادة فتحها.</numerusform>
            <numerusform>%Ln سببًا من قبل آخر تشغيل تنتظر. تأتي مع الخمسة التالية. ولا تأتي بها نهاية الجلسة إلا إذا كان هناك خمسة أسباب جديدة أو أكثر منذ إعادة فتحها.</numerusform>
            <numerusform>%Ln سبب من قبل آخر تشغيل تنتظر. تأتي مع الخمسة التالية. ولا تأتي بها نهاية الجلسة إلا إذا كان هناك خمسة أسباب جديدة أو أكثر منذ إعادة فتحها.</numerusform>
        </translation>
    </message>
    <message>
        <source>New reasons come to you in batches of five or more, so that none can be told by when it came. The end of the session brings the rest only if five or more are new since it was reopened.</source>
        <translation>تصل الأسباب الجديدة في مجموعات من خمسة أو أكثر، كي لا يُعرف أيّ منها من وقت وصوله. ولا تأتي نهاية الجلسة بالباقي إلا إذا كان هناك خمسة أسباب جديدة أو أكثر منذ إعادة فتحها.</translation>
    </message>
    <message>
        <source>New reasons come to you in batches of five or more, or when the session ends, so that none can be told by when it came.</source>
        <translation>تصل الأسباب الجديدة في مجموعات من خمسة أو أكثر، أو عند نهاية الجلسة، كي لا يُعرف أيّ منها من وقت وصوله.</translation>
    </message>
    <message>
        <source>Look twice: ‘{found}’</source>
        <translation>يحتاج إلى نظرة ثانية: «{found}»</translation>
    </message>
    <message>
        <source>Perhaps an e-mail address: {found}</source>
        <translation>ربما عنوان بريد إلكتروني: {found}</translation>
    </message>
    <message>
        <source>Perhaps a telephone number: {found}</source>
        <translation>ربما رقم هاتف: {found}</translation>
    </message>
    <message>
        <source>Perhaps a web address: {found}</source>
        <translation>ربما عنوان موقع: {found}</translation>
    </message>
    <message>
        <source>Perhaps somebody’s account: {found}</source>
        <translation>ربما حساب شخص ما: {found}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) from before the last start wait. They come with the next five, or when the session ends.</source>
        <translation>
            <numerusform>لا توجد أسباب منتظرة من قبل آخر تشغيل (%Ln).</numerusform>
            <numerusform>سبب واحد (%Ln) من قبل آخر تشغيل ينتظر. يأتي مع الخمسة التالية، أو عند انتهاء الجلسة.</numerusform>
            <numerusform>سببان (%Ln) من قبل آخر تشغيل ينتظران. يأتيان مع الخمسة التالية، أو عند انتهاء الجلسة.</numerusform>
            <numerusform>%Ln أسباب من قبل آخر تشغيل تنتظر. تأتي مع الخمسة التالية، أو عند انتهاء الجلسة.</numerusform>
            <numerusform>%Ln سببًا من قبل آخر تشغيل تنتظر. تأتي مع الخمسة التالية، أو عند انتهاء الجلسة.</numerusform>
            <numerusform>%Ln سبب من قبل آخر تشغيل تنتظر. تأتي مع الخمسة التالية، أو عند انتهاء الجلسة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryChoice</name>
    <message>
        <source>Voting is not possible now</source>
        <translation>التصويت غير ممكن الآن</translation>
    </message>
    <message>
        <source>The file with the votes is damaged</source>
        <translation>ملف الأصوات تالف</translation>
    </message>
    <message>
        <source>Start with no votes?</source>
        <translation>هل نبدأ دون أصوات؟</translation>
    </message>
    <message>
        <source>The file with the votes is damaged. Nothing in it was changed. Please call the organiser.</source>
        <translation>ملف الأصوات تالف. لم يتغيّر فيه شيء. يُرجى استدعاء الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>Nothing in it was changed. It stays kept, whatever you choose; it is %1.</source>
        <translation>لم يتغيّر فيه شيء. وهو محفوظ مهما كان الاختيار؛ وهو %1.</translation>
    </message>
    <message>
        <source>Everyone&apos;s votes stay in the damaged file, which is kept beside the new one. The kiosk counts from zero.</source>
        <translation>تبقى أصوات الجميع في الملف التالف المحفوظ بجانب الجديد. ويبدأ الجهاز العدّ من الصفر.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1. Someone who knows about databases may get votes out of it.</source>
        <translation>الملف التالف محفوظ باسم %1. وقد يستطيع خبير بقواعد البيانات استخراج أصوات منه.</translation>
    </message>
    <message>
        <source>No second copy is kept. If there is a backup elsewhere, leave the kiosk and use &apos;goodfaith restore&apos;.</source>
        <translation>لا توجد نسخة ثانية. إن كانت هناك نسخة احتياطية في مكان آخر، فاخرج من البرنامج واستعمل &apos;goodfaith restore&apos;.</translation>
    </message>
    <message>
        <source>The second copy is %1. It may lack the last votes.</source>
        <translation>النسخة الثانية هي %1. وقد تنقصها آخر الأصوات.</translation>
    </message>
    <message>
        <source>The second copy would be %1, which is not here now. If it is on a stick, put the stick in.</source>
        <translation>النسخة الثانية ستكون %1، وهي ليست هنا الآن. إن كانت على وحدة USB فأدخلها.</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظِّمون</translation>
    </message>
    <message>
        <source>Bring the second copy back</source>
        <translation>إعادة النسخة الثانية</translation>
    </message>
    <message>
        <source>Start with no votes</source>
        <translation>البدء دون أصوات</translation>
    </message>
    <message>
        <source>Yes, start with no votes</source>
        <translation>نعم، البدء دون أصوات</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>لا، رجوع</translation>
    </message>
    <message>
        <source>Open the kiosk</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>الخروج من البرنامج</translation>
    </message>
</context>
<context>
    <name>RecoveryCode</name>
    <message>
        <source>Recovery code: %1</source>
        <translation>رمز الاسترداد: %1</translation>
    </message>
    <message>
        <source>Going to the printer</source>
        <translation>في الطريق إلى الطابعة</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>طباعته</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>كتبته عندي</translation>
    </message>
</context>
<context>
    <name>RecoveryCodeViewModel</name>
    <message>
        <source>Recovery code of this kiosk</source>
        <translation>رمز استرداد هذا الجهاز</translation>
    </message>
    <message>
        <source>It opens the organiser’s door where the PIN is forgotten; a new PIN is chosen then. Keep it away from the kiosk.</source>
        <translation>يفتح باب المنظِّمين إذا نُسي الرقم السري؛ ثم يُختار رقم سري جديد. احفظه بعيدًا عن الجهاز.</translation>
    </message>
    <message>
        <source>It is at the printer. Fetch it, and check that it can be read.</source>
        <translation>هو عند الطابعة. خذه وتأكد أنه مقروء.</translation>
    </message>
</context>
<context>
    <name>RecoveryWindow</name>
    <message>
        <source>Goodfaith</source>
        <translation>Goodfaith</translation>
    </message>
</context>
<context>
    <name>RehearsalViewModel</name>
    <message>
        <source>Rehearsal — the votes are made up</source>
        <translation>تجربة — الأصوات مختلَقة</translation>
    </message>
    <message>
        <source>Preview — nothing counts</source>
        <translation>معاينة — لا شيء يُحسب</translation>
    </message>
    <message>
        <source>Rehearsal — nothing counts</source>
        <translation>تجربة — لا شيء يُحسب</translation>
    </message>
    <message>
        <source>Page Down shows one step after the other.</source>
        <translation>مفتاح Page Down يعرض خطوة بعد أخرى.</translation>
    </message>
    <message>
        <source>Pupils vote one by one here, or you count hands. Go on with Page Down or the arrow.</source>
        <translation>هنا يصوّت التلاميذ واحدًا واحدًا، أو تعدّ الأيدي المرفوعة. تابع بمفتاح Page Down أو بالسهم.</translation>
    </message>
    <message>
        <source>Have this read aloud. The padlock ends the rehearsal at any time.</source>
        <translation>اطلب قراءة هذا بصوت عالٍ. القفل يُنهي التجربة في أي وقت.</translation>
    </message>
    <message>
        <source>Each half of the class prepares one side. You can stop the time, or give a minute more.</source>
        <translation>يُعِدّ كل نصف من الصف جانبًا واحدًا. يمكنك إيقاف الوقت أو إضافة دقيقة.</translation>
    </message>
    <message>
        <source>One question and one point of each side at a time. Page Up goes back.</source>
        <translation>سؤال واحد ونقطة واحدة من كل جانب في كل مرة. مفتاح Page Up يعود إلى الوراء.</translation>
    </message>
    <message>
        <source>The class votes again, in the same way. B makes the screen black.</source>
        <translation>يصوّت الصف مرة أخرى بالطريقة نفسها. مفتاح B يجعل الشاشة سوداء.</translation>
    </message>
    <message>
        <source>Page Down shows the results here. In a lesson Enter does, or the button.</source>
        <translation>هنا يعرض Page Down النتائج. وفي الحصة يعرضها مفتاح Enter أو الزر.</translation>
    </message>
    <message>
        <source>That was all. In a lesson you end the session now and print its page; here the padlock leads out.</source>
        <translation>هذا كل شيء. في الحصة تُنهي الجلسة الآن وتطبع صفحتها؛ أما هنا فالقفل هو طريق الخروج.</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>Print the page</source>
        <translation>طباعة الصفحة</translation>
    </message>
    <message>
        <source>Print the page so far</source>
        <translation>طباعة الصفحة حتى الآن</translation>
    </message>
    <message>
        <source>Print the page as it is now</source>
        <translation>طباعة الصفحة كما هي الآن</translation>
    </message>
    <message>
        <source>Print the saved page unchanged</source>
        <translation>طباعة الصفحة المحفوظة دون تغيير</translation>
    </message>
    <message>
        <source>Cancel printing</source>
        <translation>إلغاء الطباعة</translation>
    </message>
    <message>
        <source>Print it in large letters</source>
        <translation>طباعتها بحروف كبيرة</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>حفظ الصفحة</translation>
    </message>
    <message>
        <source>Save PDF and data to ‘%1’</source>
        <translation>حفظ PDF والبيانات على «%1»</translation>
    </message>
    <message>
        <source>Put in a USB stick to take PDF and data home.</source>
        <translation>أدخل وحدة USB لأخذ PDF والبيانات.</translation>
    </message>
</context>
<context>
    <name>ReportProgress</name>
    <message>
        <source>%L1 %</source>
        <translation>‏%L1 %</translation>
    </message>
    <message>
        <source>You can go back to the kiosk meanwhile: voting is not held up.</source>
        <translation>يمكن الرجوع إلى الجهاز في هذه الأثناء: التصويت مستمر.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ReportTab</name>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>There is a page once the session has ended or its results are revealed.</source>
        <translation>تكون هناك صفحة بعد انتهاء الجلسة أو إعلان نتائجها.</translation>
    </message>
    <message>
        <source>One page to keep: the question, the result, who changed their mind, and people’s own words.</source>
        <translation>صفحة تستحق الحفظ: السؤال والنتيجة ومن غيّر رأيه وكلمات الناس.</translation>
    </message>
    <message>
        <source>The session goes on: the page says how it stands so far.</source>
        <translation>الجلسة مستمرة: الصفحة تذكر الحال حتى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reason(s) wait for you and are not on it.</source>
        <translation>
            <numerusform>أسباب بانتظارك وليست فيها: %Ln.</numerusform>
            <numerusform>أسباب بانتظارك وليست فيها: %Ln.</numerusform>
            <numerusform>أسباب بانتظارك وليست فيها: %Ln.</numerusform>
            <numerusform>أسباب بانتظارك وليست فيها: %Ln.</numerusform>
            <numerusform>أسباب بانتظارك وليست فيها: %Ln.</numerusform>
            <numerusform>أسباب بانتظارك وليست فيها: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
</context>
<context>
    <name>ReportTabViewModel</name>
    <message>
        <source>The session has ended.</source>
        <translation>انتهت الجلسة.</translation>
    </message>
    <message>
        <source>Its page is being made.</source>
        <translation>يجري إعداد صفحتها.</translation>
    </message>
    <message>
        <source>Making the page to print it</source>
        <translation>إعداد الصفحة للطباعة</translation>
    </message>
    <message>
        <source>Making the large print</source>
        <translation>إعداد الحروف الكبيرة</translation>
    </message>
    <message>
        <source>Sending the page to the printer</source>
        <translation>إرسال الصفحة إلى الطابعة</translation>
    </message>
    <message>
        <source>Saving to {stick}</source>
        <translation>الحفظ على {stick}</translation>
    </message>
    <message>
        <source>Making the page</source>
        <translation>إعداد الصفحة</translation>
    </message>
    <message>
        <source>One thing after the other: wait for it, or cancel it.</source>
        <translation>مهمة واحدة في كل مرة: انتظرها أو ألغِها.</translation>
    </message>
    <message>
        <source>The page is saved as {path}.</source>
        <translation>حُفظت الصفحة باسم {path}.</translation>
    </message>
    <message>
        <source>The page is on its way to the printer, and saved as {path}.</source>
        <translation>الصفحة في الطريق إلى الطابعة ومحفوظة باسم {path}.</translation>
    </message>
    <message>
        <source>{count} files are on {stick}. It is safe to remove.</source>
        <translation>الملفات على {stick}: {count}. يمكن نزعها بأمان.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed, and nothing is lost.</source>
        <translation>أُلغي. لم يتغيّر شيء ولم يضع شيء.</translation>
    </message>
</context>
<context>
    <name>RestartNotice</name>
    <message>
        <source>Part of this holds from the next start. Votes and the session are kept.</source>
        <translation>جزء من هذا يسري من التشغيل التالي. الأصوات والجلسة محفوظة.</translation>
    </message>
    <message>
        <source>Start the kiosk again now</source>
        <translation>تشغيل الجهاز من جديد الآن</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Who changed their mind?</source>
        <translation>من غيّر رأيه؟</translation>
    </message>
    <message>
        <source>In people’s own words</source>
        <translation>بكلمات الناس</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>ResultsViewModel</name>
    <message>
        <source>{votes} by raised hands</source>
        <translation>{votes} برفع الأيدي</translation>
    </message>
    <message>
        <source>{votes} on paper</source>
        <translation>{votes} على الورق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) so far</source>
        <translation>
            <numerusform>%Ln صوت حتى الآن</numerusform>
            <numerusform>صوت واحد حتى الآن</numerusform>
            <numerusform>صوتان حتى الآن</numerusform>
            <numerusform>%Ln أصوات حتى الآن</numerusform>
            <numerusform>%Ln صوتًا حتى الآن</numerusform>
            <numerusform>%Ln صوت حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln صوت</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
    <message>
        <source>{votes} — the room is split</source>
        <translation>{votes} — القاعة منقسمة</translation>
    </message>
    <message>
        <source>{votes} — almost even</source>
        <translation>{votes} — تعادل تقريبًا</translation>
    </message>
    <message>
        <source>{votes} — the room leans {side}</source>
        <translation>{votes} — القاعة تميل إلى {side}</translation>
    </message>
    <message>
        <source>{votes} — more said {side}</source>
        <translation>{votes} — الأكثر لصالح {side}</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>لا توجد جلسة مفتوحة.</translation>
    </message>
    <message>
        <source>One reason from each side, as soon as the split is shown.</source>
        <translation>سبب واحد من كل جانب، حالما يُعرض توزيع الأصوات.</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split: the others would give single votes away.</source>
        <translation>عدد الأصوات في التوزيع: {shown} من {votes}. البقية لا تُعرض لأنها تكشف أصواتًا بعينها.</translation>
    </message>
    <message>
        <source>{shown} of {votes} votes are in the split so far: it moves in steps, so that no single vote can be read off.</source>
        <translation>عدد الأصوات في التوزيع حتى الآن: {shown} من {votes}. يتغيّر على خطوات كي لا يُستنتج أي صوت.</translation>
    </message>
    <message>
        <source>Shown in steps, so that no single vote can be read off.</source>
        <translation>تُعرض على خطوات كي لا يُستنتج أي صوت.</translation>
    </message>
    <message>
        <source>You will see how the room voted after your own vote, so that nobody votes with the crowd.</source>
        <translation>يظهر كيف صوّتت القاعة بعد صوتك، كي لا يصوّت أحد مع الأغلبية.</translation>
    </message>
    <message>
        <source>{votes} on a screen</source>
        <translation>{votes} على الشاشة</translation>
    </message>
    <message>
        <source>The results are sealed. They are shown when the organiser reveals them.</source>
        <translation>النتائج مختومة. وتُعرض حين تعلنها الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>Nobody was asked where they stood before reading.</source>
        <translation>لم يُسأل أحد عن موقفه قبل القراءة.</translation>
    </message>
    <message>
        <source>From which side to which is not shown: so few took some ways that they could be picked out.</source>
        <translation>لا يُعرض من أي جانب إلى أي جانب: سلك بعضَ الطرق عدد قليل يمكن تمييزه.</translation>
    </message>
    <message>
        <source>Not shown: too few said where they stood before, or so few took some ways that they could be picked out.</source>
        <translation>لا تُعرض: قليلون جدًا ذكروا موقفهم من قبل، أو سلك بعضَ الطرق عدد قليل يمكن تمييزه.</translation>
    </message>
    <message>
        <source>Shown when the session has ended, so that no single vote can be read off, if enough said where they stood before.</source>
        <translation>يُعرض بعد انتهاء الجلسة، كي لا يمكن استنتاج أي صوت بعينه، إذا ذكر عدد كافٍ موقفهم من قبل.</translation>
    </message>
    <message>
        <source>The split is not shown: it would give single votes away.</source>
        <translation>لا يُعرض التوزيع: عرضه يكشف أصواتًا بعينها.</translation>
    </message>
    <message numerus="yes">
        <source>The split is shown from %Ln vote(s) on at the earliest.</source>
        <translation>
            <numerusform>يُعرض التوزيع بعد أول الأصوات على الأقل.</numerusform>
            <numerusform>يُعرض التوزيع بعد صوت واحد على الأقل.</numerusform>
            <numerusform>يُعرض التوزيع بعد صوتين على الأقل.</numerusform>
            <numerusform>يُعرض التوزيع بعد %Ln أصوات على الأقل.</numerusform>
            <numerusform>يُعرض التوزيع بعد %Ln صوتًا على الأقل.</numerusform>
            <numerusform>يُعرض التوزيع بعد %Ln صوت على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The split is not shown yet: it would give single votes away.</source>
        <translation>لا يُعرض التوزيع بعد: عرضه يكشف أصواتًا بعينها.</translation>
    </message>
    <message>
        <source>Who changed their mind</source>
        <translation>من غيّر رأيه</translation>
    </message>
    <message>
        <source>When the session has ended, if enough people took each way.</source>
        <translation>بعد انتهاء الجلسة، إذا سلك كلَّ طريق عددٌ كافٍ.</translation>
    </message>
    <message>
        <source>In people’s own words</source>
        <translation>بكلمات الناس</translation>
    </message>
</context>
<context>
    <name>Reveal</name>
    <message>
        <source>Show the results to everyone?</source>
        <translation>هل تُعرض النتائج على الجميع؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s) so far.</source>
        <translation>
            <numerusform>%Ln صوت حتى الآن.</numerusform>
            <numerusform>صوت واحد حتى الآن.</numerusform>
            <numerusform>صوتان حتى الآن.</numerusform>
            <numerusform>%Ln أصوات حتى الآن.</numerusform>
            <numerusform>%Ln صوتًا حتى الآن.</numerusform>
            <numerusform>%Ln صوت حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once they are shown they stay shown, also while further votes come in.</source>
        <translation>بعد عرضها تبقى ظاهرة، حتى مع وصول أصوات أخرى.</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>عرض النتائج</translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>A bar as long as a bank card</source>
        <translation>شريط بطول بطاقة مصرفية</translation>
    </message>
    <message>
        <source>85.6 mm: a bank card</source>
        <translation>85.6 مم: بطاقة مصرفية</translation>
    </message>
</context>
<context>
    <name>ScanKeyLabels</name>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>علامة استفهام</translation>
    </message>
    <message>
        <source>Exclamation mark</source>
        <translation>علامة تعجب</translation>
    </message>
    <message>
        <source>Apostrophe</source>
        <translation>فاصلة عليا</translation>
    </message>
</context>
<context>
    <name>ScanPanel</name>
    <message>
        <source>Letters to choose</source>
        <translation>حروف للاختيار</translation>
    </message>
</context>
<context>
    <name>ScanRow</name>
    <message>
        <source>Row: %1</source>
        <translation>الصف: %1</translation>
    </message>
</context>
<context>
    <name>ScrollArea</name>
    <message>
        <source>More below</source>
        <translation>المزيد في الأسفل</translation>
    </message>
    <message>
        <source>Back to top</source>
        <translation>إلى الأعلى</translation>
    </message>
</context>
<context>
    <name>SecondCopyViewModel</name>
    <message>
        <source>Second copy: on {place}, up to date.</source>
        <translation>النسخة الثانية: على {place}، محدَّثة.</translation>
    </message>
    <message>
        <source>Second copy: on {place}, up to date since vote {votes}.</source>
        <translation>النسخة الثانية: على {place}، محدَّثة منذ الصوت {votes}.</translation>
    </message>
    <message>
        <source>Second copy: none. Choose a folder or a stick for it in the settings.</source>
        <translation>النسخة الثانية: لا توجد. اختر لها مجلدًا أو وحدة USB في الإعدادات.</translation>
    </message>
    <message>
        <source>Second copy: looking for {place}.</source>
        <translation>النسخة الثانية: جارٍ البحث عن {place}.</translation>
    </message>
    <message>
        <source>Second copy: none on {place} yet. It is written after the next votes, or when the session ends.</source>
        <translation>النسخة الثانية: لا توجد بعد على {place}. تُكتب بعد الأصوات القادمة أو عند نهاية الجلسة.</translation>
    </message>
    <message>
        <source>Second copy: {place} is missing since {since}. The votes are safe on this machine.</source>
        <translation>النسخة الثانية: {place} غائبة منذ {since}. الأصوات محفوظة على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Second copy: {place} holds votes that this kiosk does not have, so it was left alone. Bring them back with &apos;goodfaith restore&apos;, or use another folder.</source>
        <translation>النسخة الثانية: في {place} أصوات ليست على هذا الجهاز، فلم تُمسّ. أعدها بـ &apos;goodfaith restore&apos; أو استعمل مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Second copy: not up to date. {problem} The votes are safe on this machine.</source>
        <translation>النسخة الثانية: غير محدَّثة. {problem} الأصوات محفوظة على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>Secrecy</name>
    <message>
        <source>How your vote stays secret</source>
        <translation>كيف يبقى صوتك سريًا</translation>
    </message>
    <message>
        <source>Back to my vote</source>
        <translation>رجوع إلى صوتي</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما الذي يُحفظ</translation>
    </message>
    <message>
        <source>What is never kept</source>
        <translation>ما الذي لا يُحفظ أبدًا</translation>
    </message>
    <message>
        <source>What others see</source>
        <translation>ما الذي يراه الآخرون</translation>
    </message>
    <message>
        <source>What no program can prevent</source>
        <translation>ما لا يستطيع أي برنامج منعه</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Open the session, wipe the rehearsal</source>
        <translation>فتح الجلسة ومحو التجربة</translation>
    </message>
    <message>
        <source>Everyone voted the same way. Show it?</source>
        <translation>صوّت الجميع بالطريقة نفسها. هل يُعرض؟</translation>
    </message>
    <message>
        <source>Show the result</source>
        <translation>عرض النتيجة</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>End session and make the page</source>
        <translation>إنهاء الجلسة وإعداد الصفحة</translation>
    </message>
    <message>
        <source>Go on with voting</source>
        <translation>استئناف التصويت</translation>
    </message>
    <message>
        <source>Pause voting</source>
        <translation>إيقاف التصويت مؤقتًا</translation>
    </message>
    <message>
        <source>Phones in the room: on</source>
        <translation>الهواتف في القاعة: مفعّلة</translation>
    </message>
    <message>
        <source>Phones in the room</source>
        <translation>الهواتف في القاعة</translation>
    </message>
    <message>
        <source>Reveal results on screen</source>
        <translation>إعلان النتائج على الشاشة</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>With the helper’s PIN you can review reasons, pause voting and print. Everything else needs the organiser’s PIN.</source>
        <translation>بالرقم السري للمساعد يمكنك مراجعة الأسباب وإيقاف التصويت مؤقتًا والطباعة. ولكل ما عدا ذلك يلزم الرقم السري للمنظِّمين.</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>متابعة الحصة</translation>
    </message>
    <message>
        <source>Start the lesson</source>
        <translation>بدء الحصة</translation>
    </message>
    <message>
        <source>Phases and times of the lesson</source>
        <translation>مراحل الحصة وأوقاتها</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>ترك الحصة</translation>
    </message>
    <message>
        <source>Everyone who decided voted the same way. Show it?</source>
        <translation>كل من حسموا رأيهم صوّتوا بالطريقة نفسها. هل يُعرض؟</translation>
    </message>
</context>
<context>
    <name>SessionComparison</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Changed their mind</source>
        <translation>غيّروا رأيهم</translation>
    </message>
    <message>
        <source>Hands and paper</source>
        <translation>الأيدي والورق</translation>
    </message>
    <message>
        <source>Left without voting</source>
        <translation>غادروا دون تصويت</translation>
    </message>
    <message>
        <source>Debate</source>
        <translation>المناظرة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>ركن</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>صف دراسي</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>{count} to {side}</source>
        <translation>{count} إلى {side}</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
    <message>
        <source>held back: it would show who voted how</source>
        <translation>محجوبة: عرضها يكشف من صوّت بماذا</translation>
    </message>
</context>
<context>
    <name>SessionHistory</name>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>Session log: %1</source>
        <translation>السجل: %1</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>لا توجد جلسة بعد.</translation>
    </message>
    <message>
        <source>Mark a session to go on with it or to erase it, two to compare them.</source>
        <translation>حدّد جلسة لمتابعتها أو محوها، وجلستين للمقارنة.</translation>
    </message>
    <message>
        <source>Erase it permanently</source>
        <translation>محوها نهائيًا</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>مقارنة الاثنتين</translation>
    </message>
    <message>
        <source>Show it on the kiosk</source>
        <translation>عرضها على الجهاز</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحها من جديد</translation>
    </message>
    <message>
        <source>Read its log</source>
        <translation>قراءة سجلها</translation>
    </message>
    <message>
        <source>Read the kiosk’s log</source>
        <translation>قراءة سجل الجهاز</translation>
    </message>
    <message>
        <source>Erase it…</source>
        <translation>محوها…</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>رجوع إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>رجوع إلى الجلسة</translation>
    </message>
</context>
<context>
    <name>SessionHistoryViewModel</name>
    <message>
        <source>This session is on the kiosk again. It takes no votes.</source>
        <translation>هذه الجلسة على الجهاز من جديد. وهي لا تستقبل أصواتًا.</translation>
    </message>
    <message>
        <source>Erase ‘{name}’ with its votes and its reasons? Its pages and exports go too (files: {files}), and what is set aside of it (copies: {copies}). There is no way back, not even from a copy.</source>
        <translation>هل تُمحى «{name}» بأصواتها وأسبابها؟ تُمحى صفحاتها وملفاتها المصدَّرة أيضًا (الملفات: {files}) وما وُضع منها جانبًا (النسخ: {copies}). لا رجعة في ذلك، ولا حتى من نسخة.</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>rehearsal, ended</source>
        <translation>تجربة، انتهت</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>opened again: {times}</source>
        <translation>أُعيد فتحها: {times}</translation>
    </message>
    <message>
        <source>The session takes votes again. Its report will say that it was opened again.</source>
        <translation>الجلسة تستقبل الأصوات من جديد. وسيذكر تقريرها أنها فُتحت مرة أخرى.</translation>
    </message>
    <message>
        <source>‘{name}’ is erased.</source>
        <translation>مُحيت «{name}».</translation>
    </message>
    <message>
        <source>The second copy still holds it: it goes from there when {place} is back.</source>
        <translation>النسخة الثانية ما زالت تحويها: تُمحى منها عند عودة {place}.</translation>
    </message>
    <message>
        <source>The print queue may still hold pages of it: {jobs}.</source>
        <translation>قد تظل في قائمة انتظار الطباعة صفحات منها: {jobs}.</translation>
    </message>
</context>
<context>
    <name>SessionLog</name>
    <message>
        <source>Days and no times, and nothing about single votes. A code on an earlier print proves that nothing before it was changed.</source>
        <translation>أيام بلا ساعات، ولا شيء عن أصوات مفردة. الرمز على ورقة طُبعت من قبل يُثبت أن شيئًا قبله لم يتغير.</translation>
    </message>
</context>
<context>
    <name>SessionLogViewModel</name>
    <message>
        <source>The kiosk</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Line {number} does not continue the one before it: a line was changed, removed or moved.</source>
        <translation>السطر {number} لا يواصل السطر الذي قبله: غُيّر سطر أو حُذف أو نُقل.</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>السجل فارغ.</translation>
    </message>
    <message>
        <source>Every line continues the one before it. Lines: {lines}. Last code: {code}.</source>
        <translation>كل سطر يواصل السطر الذي قبله. عدد الأسطر: {lines}. آخر رمز: {code}.</translation>
    </message>
    <message>
        <source>Only the last {lines} lines are listed here; ‘goodfaith log’ lists all.</source>
        <translation>هنا آخر {lines} سطر فقط؛ ويعرض ‘goodfaith log’ كل الأسطر.</translation>
    </message>
    <message>
        <source>The log begins: an earlier version kept none</source>
        <translation>يبدأ السجل: إصدار أقدم لم يكن يحتفظ بسجل</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>فُتحت</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>أُوقفت مؤقتًا</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>استُؤنفت</translation>
    </message>
    <message>
        <source>Results revealed</source>
        <translation>كُشفت النتائج</translation>
    </message>
    <message>
        <source>Agreed to show a unanimous result</source>
        <translation>وُوفق على إظهار نتيجة بالإجماع</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>غُيّرت الإعدادات</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>أُنهيت</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>Raised hands entered: {votes}</source>
        <translation>أُدخلت الأيدي المرفوعة: {votes}</translation>
    </message>
    <message>
        <source>Paper votes entered: {votes}</source>
        <translation>أُدخلت الأصوات على الورق: {votes}</translation>
    </message>
    <message>
        <source>Raised hands of the first vote entered: {votes}</source>
        <translation>أُدخلت الأيدي المرفوعة في التصويت الأول: {votes}</translation>
    </message>
    <message>
        <source>Paper votes of the first vote entered: {votes}</source>
        <translation>أُدخلت أصوات التصويت الأول على الورق: {votes}</translation>
    </message>
    <message>
        <source>Reasons reviewed: {shown} shown, {hidden} hidden, {restored} decided again</source>
        <translation>رُوجعت الأسباب: المعروضة {shown}، المخفية {hidden}، ما تقرر من جديد {restored}</translation>
    </message>
    <message>
        <source>Results written as {files}</source>
        <translation>كُتبت النتائج بصيغة {files}</translation>
    </message>
    <message>
        <source>Reasons erased</source>
        <translation>مُحيت الأسباب</translation>
    </message>
    <message>
        <source>Restored from a backup</source>
        <translation>استُعيد من نسخة احتياطية</translation>
    </message>
    <message>
        <source>A session erased</source>
        <translation>مُحيت جلسة</translation>
    </message>
</context>
<context>
    <name>SessionQuestion</name>
    <message>
        <source>Only the first vote was held. It cannot go on after the end, and no page is made.</source>
        <translation>جرى التصويت الأول فقط. لا يمكن متابعته بعد الإنهاء، ولا تُعدّ صفحة.</translation>
    </message>
    <message>
        <source>Nobody has voted, so no page is made.</source>
        <translation>لم يصوّت أحد، لذا لا تُعدّ صفحة.</translation>
    </message>
    <message>
        <source>Voting stops, the page is made, and everyone can see the results.</source>
        <translation>يتوقف التصويت، وتُعدّ الصفحة، ويمكن للجميع رؤية النتائج.</translation>
    </message>
    <message>
        <source>End ‘%1’?</source>
        <translation>هل تُنهى «%1»؟</translation>
    </message>
    <message>
        <source>Reveal the results of ‘%1’? Everyone at this screen can see them from now on, while voting goes on. This cannot be taken back.</source>
        <translation>هل تُعلن نتائج «%1»؟ من الآن يمكن للجميع رؤيتها على هذه الشاشة بينما يستمر التصويت. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>End it and read them now</source>
        <translation>إنهاؤها وقراءتها الآن</translation>
    </message>
    <message>
        <source>Reveal them</source>
        <translation>إعلانها</translation>
    </message>
    <message>
        <source>End it without them</source>
        <translation>إنهاؤها من دونها</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤها</translation>
    </message>
</context>
<context>
    <name>SessionTabViewModel</name>
    <message>
        <source>The session is open. The rehearsal is wiped.</source>
        <translation>الجلسة مفتوحة. مُحيت التجربة.</translation>
    </message>
    <message>
        <source>Voting goes on.</source>
        <translation>التصويت مستمر.</translation>
    </message>
    <message>
        <source>Voting is paused.</source>
        <translation>التصويت متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>The planned time is over. The organiser decides how to go on.</source>
        <translation>انتهت المدة المقررة. يقرر المنظِّمون كيف يُستأنف.</translation>
    </message>
    <message>
        <source>Everyone can see the results now.</source>
        <translation>يستطيع الجميع رؤية النتائج الآن.</translation>
    </message>
    <message>
        <source>The result is shown now.</source>
        <translation>النتيجة معروضة الآن.</translation>
    </message>
    <message>
        <source>The session has ended. Its page is made when you have read the reasons.</source>
        <translation>انتهت الجلسة. تُعدّ صفحتها بعد أن تقرأ الأسباب.</translation>
    </message>
    <message>
        <source>The session has ended. There are no votes for a page.</source>
        <translation>انتهت الجلسة. لا توجد أصوات لإعداد صفحة.</translation>
    </message>
    <message>
        <source>No session is open</source>
        <translation>لا جلسة مفتوحة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Rehearsal: nothing counts</source>
        <translation>تجربة: لا شيء يُحسب</translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation>بدء جلسة</translation>
    </message>
    <message>
        <source>Booth — attendees tap one by one</source>
        <translation>ركن — واحدًا بعد واحد</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>صف دراسي</translation>
    </message>
    <message>
        <source>held back: everyone voted the same way</source>
        <translation>محجوبة: صوّت الجميع بالطريقة نفسها</translation>
    </message>
    <message>
        <source>shown to everyone</source>
        <translation>معروضة للجميع</translation>
    </message>
    <message>
        <source>shown after voting</source>
        <translation>تُعرض بعد التصويت</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>مختومة</translation>
    </message>
    <message>
        <source>held back: everyone who decided voted the same way</source>
        <translation>محجوبة: كل من حسموا رأيهم صوّتوا بالطريقة نفسها</translation>
    </message>
</context>
<context>
    <name>SettingField</name>
    <message>
        <source>It begins with https://. Left empty, the debate’s own address is used.</source>
        <translation>يبدأ بـ https://. وإذا تُرك فارغًا يُستعمل عنوان المناظرة.</translation>
    </message>
    <message>
        <source>Use this address</source>
        <translation>استعمال هذا العنوان</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>استخدام هذا الاسم</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>How large is this screen?</source>
        <translation>ما حجم هذه الشاشة؟</translation>
    </message>
    <message>
        <source>Lay a bank card against the bar and make the bar as long as the card: then letters and buttons are as large as they have to be.</source>
        <translation>ضع بطاقة مصرفية عند الشريط واجعل طوله كطولها: فتكون الحروف والأزرار بالحجم المطلوب.</translation>
    </message>
    <message>
        <source>Votes are in</source>
        <translation>الأصوات في</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>النسخة الثانية</translation>
    </message>
    <message>
        <source>none: choose a stick or a folder on another disk</source>
        <translation>لا توجد: اختر وحدة USB أو مجلدًا على قرص آخر</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>طباعة صفحة تجريبية</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>No second copy</source>
        <translation>دون نسخة ثانية</translation>
    </message>
    <message>
        <source>They are on the first screen, the page and the slide. A logo is a PNG or SVG file of up to 2 MB, for a light background.</source>
        <translation>يظهران على الشاشة الأولى والصفحة والشريحة. الشعار ملف PNG أو SVG لا يتجاوز 2 ميغابايت، لخلفية فاتحة.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتاد</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>On</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Headphones only</source>
        <translation>السماعات فقط</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>دون صوت</translation>
    </message>
    <message>
        <source>Colours a visit begins with</source>
        <translation>الألوان عند بدء الزيارة</translation>
    </message>
    <message>
        <source>Text size at the start of a visit</source>
        <translation>حجم الخط عند بدء الزيارة</translation>
    </message>
    <message>
        <source>Movement on the screen</source>
        <translation>الحركة على الشاشة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>دون حركة</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>Everything within reach</source>
        <translation>كل شيء في المتناول</translation>
    </message>
    <message>
        <source>Lower half only</source>
        <translation>النصف الأسفل فقط</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>الشاشة كلها</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Reading aloud</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) a minute</source>
        <translation>
            <numerusform>%Ln كلمة في الدقيقة</numerusform>
            <numerusform>كلمة واحدة في الدقيقة</numerusform>
            <numerusform>كلمتان في الدقيقة</numerusform>
            <numerusform>%Ln كلمات في الدقيقة</numerusform>
            <numerusform>%Ln كلمة في الدقيقة</numerusform>
            <numerusform>%Ln كلمة في الدقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>As on typewriters</source>
        <translation>كما في الآلة الكاتبة</translation>
    </message>
    <message>
        <source>In the order of the alphabet</source>
        <translation>بترتيب الأبجدية</translation>
    </message>
    <message>
        <source>Languages visitors may choose</source>
        <translation>اللغات المتاحة للزوار</translation>
    </message>
    <message>
        <source>The debate’s first</source>
        <translation>لغة المناظرة الأولى</translation>
    </message>
    <message>
        <source>Language a visit begins in</source>
        <translation>لغة بدء الزيارة</translation>
    </message>
    <message>
        <source>Letters of the keyboard</source>
        <translation>حروف لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>يفتح عند</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>يغلق عند</translation>
    </message>
    <message>
        <source>Quiet before ‘Still there?’</source>
        <translation>مدة عدم اللمس قبل «هل ما زلت هنا؟»</translation>
    </message>
    <message>
        <source>Time to answer it</source>
        <translation>وقت الإجابة</translation>
    </message>
    <message>
        <source>‘Thank you’ stays for</source>
        <translation>تبقى «شكرًا»</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Dark outside these hours</source>
        <translation>معتم خارج هذه الساعات</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>مفتوح دائمًا</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>لم يُقَس بعد</translation>
    </message>
    <message>
        <source>{inches} inches, {cm} cm</source>
        <translation>{inches} بوصة، {cm} سم</translation>
    </message>
    <message>
        <source>From corner to corner</source>
        <translation>من زاوية إلى زاوية</translation>
    </message>
    <message>
        <source>Online version</source>
        <translation>النسخة على الإنترنت</translation>
    </message>
    <message>
        <source>The system’s first</source>
        <translation>الافتراضية في النظام</translation>
    </message>
    <message>
        <source>As spreadsheets in the page’s language expect</source>
        <translation>كما تتوقعه جداول البيانات بلغة الصفحة</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>What is in the printer</source>
        <translation>ما في الطابعة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>When a session ends</source>
        <translation>عند انتهاء الجلسة</translation>
    </message>
    <message>
        <source>Print its page</source>
        <translation>طباعة صفحتها</translation>
    </message>
    <message>
        <source>Only save it</source>
        <translation>حفظها فقط</translation>
    </message>
    <message>
        <source>The CSV file is separated by</source>
        <translation>الفاصل في ملف CSV</translation>
    </message>
    <message>
        <source>After you have read them</source>
        <translation>بعد قراءتها</translation>
    </message>
    <message>
        <source>At once, in batches</source>
        <translation>فورًا، في مجموعات</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>تُمحى</translation>
    </message>
    <message>
        <source>Keep them, without a vote</source>
        <translation>تُحفظ دون صوت</translation>
    </message>
    <message>
        <source>Reasons are shown</source>
        <translation>تُعرض الأسباب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Words of someone who walks away</source>
        <translation>كلمات من يغادر دون تصويت</translation>
    </message>
    <message>
        <source>Words are erased at the earliest after</source>
        <translation>أقرب موعد لمحو الكلمات: بعد</translation>
    </message>
    <message>
        <source>Smallest group that is shown</source>
        <translation>أصغر مجموعة تُعرض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln صوت</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>from the next start</source>
        <translation>من التشغيل التالي</translation>
    </message>
    <message>
        <source>The system’s main screen</source>
        <translation>الشاشة الرئيسية للنظام</translation>
    </message>
    <message>
        <source>Screen the kiosk is on</source>
        <translation>الشاشة التي يظهر عليها البرنامج</translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation>اسم الفعالية</translation>
    </message>
</context>
<context>
    <name>SettingsTransfer</name>
    <message>
        <source>This would change</source>
        <translation>هذا ما سيتغيّر</translation>
    </message>
    <message>
        <source>Save this kiosk’s settings on a stick and take them over on others. The PIN, the printer, the size of the screen and folders stay with each machine.</source>
        <translation>احفظ إعدادات هذا الجهاز على وحدة USB واستوردها في أجهزة أخرى. أما الرقم السري والطابعة وحجم الشاشة والمجلدات فتبقى لكل جهاز.</translation>
    </message>
    <message>
        <source>Take these over</source>
        <translation>استيرادها</translation>
    </message>
    <message>
        <source>Save the set-up</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>Take one over</source>
        <translation>استيراد إعدادات</translation>
    </message>
    <message>
        <source>All kiosks in one place</source>
        <translation>كل الأجهزة في مكان واحد</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>SettingsTransferViewModel</name>
    <message>
        <source>The set-up is taken over.</source>
        <translation>استُوردت الإعدادات.</translation>
    </message>
    <message>
        <source>{key}: {new} instead of {old}</source>
        <translation>{key}: {new} بدلًا من {old}</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <translation>القيمة الافتراضية</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>The set-up is saved as {path}.</source>
        <translation>حُفظت الإعدادات باسم {path}.</translation>
    </message>
    <message>
        <source>‘{file}’ holds what is set here already.</source>
        <translation>«{file}» يحوي ما هو معيَّن هنا بالفعل.</translation>
    </message>
</context>
<context>
    <name>SettingsViewModel</name>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>The settings in force are in the file again. The one that could not be used is kept beside it.</source>
        <translation>عادت الإعدادات السارية إلى الملف. وغير الصالح محفوظ بجانبه.</translation>
    </message>
    <message>
        <source>This address was not saved: it has to begin with https:// and name a website, as in https://museum.example/debate.</source>
        <translation>لم يُحفظ هذا العنوان: يجب أن يبدأ بـ https:// وأن يسمّي موقعًا، مثل https://museum.example/debate.</translation>
    </message>
</context>
<context>
    <name>SideActions</name>
    <message>
        <source>Read the full argument</source>
        <translation>قراءة الحجة كاملة</translation>
    </message>
    <message>
        <source>Listen: %1</source>
        <translation>الاستماع: %1</translation>
    </message>
</context>
<context>
    <name>SideViewModel</name>
    <message>
        <source>For the proposition</source>
        <translation>مع الاقتراح</translation>
    </message>
    <message>
        <source>Against the proposition</source>
        <translation>ضد الاقتراح</translation>
    </message>
</context>
<context>
    <name>SlipsViewModel</name>
    <message>
        <source>The slips are on their way to the printer, and saved as {path}.</source>
        <translation>البطاقات في طريقها إلى الطابعة، وقد حُفظت باسم {path}.</translation>
    </message>
    <message>
        <source>The slips are saved as {path}. Print them, and let nobody see them before they are drawn.</source>
        <translation>حُفظت البطاقات باسم {path}. اطبعها، ولا تدع أحدًا يراها قبل سحبها.</translation>
    </message>
</context>
<context>
    <name>SpeakingOrderPage</name>
    <message>
        <source>Who begins?</source>
        <translation>من يبدأ؟</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>SpeakingOrderViewModel</name>
    <message>
        <source>‘{side}’ begins</source>
        <translation>يبدأ «{side}»</translation>
    </message>
    <message>
        <source>Toss the coin</source>
        <translation>ارمِ العملة</translation>
    </message>
</context>
<context>
    <name>Speeches</name>
    <message>
        <source>Speech %L1 of %L2</source>
        <translation>الكلمة %L1 من %L2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SplitBar</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2، %3 %4</translation>
    </message>
</context>
<context>
    <name>StationBoard</name>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln صوت</numerusform>
            <numerusform>صوت واحد</numerusform>
            <numerusform>صوتان</numerusform>
            <numerusform>%Ln أصوات</numerusform>
            <numerusform>%Ln صوتًا</numerusform>
            <numerusform>%Ln صوت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kiosk(s)</source>
        <translation>
            <numerusform>%Ln جهاز</numerusform>
            <numerusform>جهاز واحد</numerusform>
            <numerusform>جهازان</numerusform>
            <numerusform>%Ln أجهزة</numerusform>
            <numerusform>%Ln جهازًا</numerusform>
            <numerusform>%Ln جهاز</numerusform>
        </translation>
    </message>
    <message>
        <source>all are well</source>
        <translation>كلها بخير</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) somebody</source>
        <translation>
            <numerusform>%Ln تحتاج إلى أحد</numerusform>
            <numerusform>واحد يحتاج إلى أحد</numerusform>
            <numerusform>اثنان يحتاجان إلى أحد</numerusform>
            <numerusform>%Ln تحتاج إلى أحد</numerusform>
            <numerusform>%Ln تحتاج إلى أحد</numerusform>
            <numerusform>%Ln تحتاج إلى أحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationBoardViewModel</name>
    <message>
        <source>{session}: {for} {votes for}, {against} {votes against}</source>
        <translation>{session}: {for} {votes for}، {against} {votes against}</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>All kiosks in one place</source>
        <translation>كل الأجهزة في مكان واحد</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>The hub asks to end ‘%1’. End it on the Session tab when you are ready.</source>
        <translation>يطلب المركز إنهاء ‘%1’. أنهِها في علامة التبويب ‘الجلسة’ عندما تكون مستعدًا.</translation>
    </message>
    <message>
        <source>Sent is what this kiosk’s own page may show, and nothing changes with a single vote. The hub may end a joint session here.</source>
        <translation>يُرسَل ما يجوز أن تعرضه صفحة هذا الجهاز نفسه، ولا يتغير شيء بصوت واحد. ويجوز للمركز أن ينهي جلسة مشتركة هنا.</translation>
    </message>
    <message>
        <source>Sent is what this kiosk’s own page may show, and nothing changes with a single vote. Nobody can change anything here from afar.</source>
        <translation>يُرسَل ما يجوز أن تعرضه صفحة هذا الجهاز نفسه، ولا يتغير شيء بصوت واحد. ولا يستطيع أحد تغيير شيء هنا عن بُعد.</translation>
    </message>
    <message>
        <source>Joint sessions</source>
        <translation>جلسات مشتركة</translation>
    </message>
    <message>
        <source>Start ‘%1’ on this kiosk? Its votes are added to those of the other kiosks.</source>
        <translation>أتبدأ ‘%1’ على هذا الجهاز؟ تُضاف أصواته إلى أصوات الأجهزة الأخرى.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>بدؤها</translation>
    </message>
    <message>
        <source>Leave the other kiosks? Votes stay here, and what was sent stays at the hub. To join again you need the password.</source>
        <translation>أتترك الأجهزة الأخرى؟ تبقى الأصوات هنا، ويبقى ما أُرسل في المركز. وللانضمام من جديد تلزم كلمة المرور.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>جارٍ سؤال المركز …</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>See all kiosks</source>
        <translation>عرض كل الأجهزة</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>أرسل الآن</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>مغادرة…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StationTexts</name>
    <message>
        <source>Last sent {time}.</source>
        <translation>آخر إرسال {time}.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسَل شيء بعد.</translation>
    </message>
    <message>
        <source>Last sent {time}, will try again.</source>
        <translation>آخر إرسال {time}، وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. This kiosk goes on trying.</source>
        <translation>لم يُرسَل شيء بعد. ويواصل هذا الجهاز المحاولة.</translation>
    </message>
    <message>
        <source>The hub cannot be reached now. Voting goes on, and nothing is lost.</source>
        <translation>لا يمكن الوصول إلى المركز الآن. يستمر التصويت ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>The hub refuses this kiosk: {why} Voting goes on, and nothing is lost.</source>
        <translation>يرفض المركز هذا الجهاز: {why} يستمر التصويت ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Another machine sends as this station: one disk is a copy of the other. Leave here, and join again under another name.</source>
        <translation>جهاز آخر يرسل باسم هذه المحطة: أحد القرصين نسخة من الآخر. غادر هنا وانضم من جديد باسم آخر.</translation>
    </message>
    <message>
        <source>voting</source>
        <translation>التصويت جارٍ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>لا جلسة</translation>
    </message>
    <message>
        <source>needs somebody now</source>
        <translation>يحتاج إلى أحد الآن</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>two machines send as this station</source>
        <translation>جهازان يرسلان باسم هذه المحطة</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>لم يصل منها شيء قط</translation>
    </message>
    <message>
        <source>silent since {time}</source>
        <translation>صامتة منذ {time}</translation>
    </message>
    <message>
        <source>seen {time}</source>
        <translation>شوهدت {time}</translation>
    </message>
    <message>
        <source>file with the votes replaced</source>
        <translation>ملف الأصوات استُبدل</translation>
    </message>
    <message>
        <source>file with the votes damaged</source>
        <translation>ملف الأصوات تالف</translation>
    </message>
    <message>
        <source>counts do not add up</source>
        <translation>الأعداد غير متطابقة</translation>
    </message>
    <message>
        <source>a vote was not saved</source>
        <translation>صوت لم يُحفظ</translation>
    </message>
    <message>
        <source>traces of a change not removed</source>
        <translation>آثار تغيير لم تُزل</translation>
    </message>
    <message>
        <source>disk nearly full</source>
        <translation>القرص شبه ممتلئ</translation>
    </message>
    <message>
        <source>its page cannot be made</source>
        <translation>لا يمكن إعداد صفحته</translation>
    </message>
</context>
<context>
    <name>StationsViewModel</name>
    <message>
        <source>This kiosk is a station now.</source>
        <translation>أصبح هذا الجهاز محطة.</translation>
    </message>
    <message>
        <source>This kiosk is on its own again. What was sent stays at the hub.</source>
        <translation>عاد هذا الجهاز مستقلًا. ويبقى ما أُرسل في المركز.</translation>
    </message>
</context>
<context>
    <name>StatusMessage</name>
    <message>
        <source>That is not possible now.</source>
        <translation>هذا غير ممكن الآن.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>%1: less</source>
        <translation>%1: أقل</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: أكثر</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The screen will be cleared for the next person. Nothing is cast without you.</source>
        <translation>ستُمسح الشاشة للشخص التالي. ولا يُحسب شيء من دونك.</translation>
    </message>
    <message>
        <source>Your words are kept, but no vote is cast without you.</source>
        <translation>تُحفظ كلماتك، ولكن لا يُحسب صوت من دونك.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>I’m finished</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>SureRow</name>
    <message>
        <source>How sure are you? From 1, not sure at all, to 5, very sure. You can leave it out.</source>
        <translation>ما مدى يقينك؟ من 1، غير متيقن إطلاقًا، إلى 5، متيقن جدًا. يمكنك ألا تجيب.</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
    <message>
        <source>How sure: %L1 of 5</source>
        <translation>مدى اليقين: %L1 من 5</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Common ground</source>
        <translation>أرضية مشتركة</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>الحجج</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>TeacherDesk</name>
    <message>
        <source>Questions to discuss</source>
        <translation>أسئلة للنقاش</translation>
    </message>
    <message>
        <source>Show the projector again</source>
        <translation>إظهار جهاز العرض من جديد</translation>
    </message>
    <message>
        <source>Blank the projector</source>
        <translation>تعتيم جهاز العرض</translation>
    </message>
    <message>
        <source>Change over the screens</source>
        <translation>تبديل الشاشتين</translation>
    </message>
    <message>
        <source>Use this screen only</source>
        <translation>استخدام هذه الشاشة فقط</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Thanks</name>
    <message>
        <source>Thank you. Your vote is counted.</source>
        <translation>شكرًا. حُسب صوتك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) who voted %1 gave these reasons. Is any of them a fair point?</source>
        <translation>
            <numerusform>كتب %Ln شخص ممن صوّتوا %1 هذه الأسباب. هل منها نقطة وجيهة؟</numerusform>
            <numerusform>كتب شخص صوّت %1 هذا السبب. هل هو نقطة وجيهة؟</numerusform>
            <numerusform>كتب شخصان صوّتا %1 هذين السببين. هل منهما نقطة وجيهة؟</numerusform>
            <numerusform>كتب %Ln أشخاص ممن صوّتوا %1 هذه الأسباب. هل منها نقطة وجيهة؟</numerusform>
            <numerusform>كتب %Ln شخصًا ممن صوّتوا %1 هذه الأسباب. هل منها نقطة وجيهة؟</numerusform>
            <numerusform>كتب %Ln شخص ممن صوّتوا %1 هذه الأسباب. هل منها نقطة وجيهة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on this machine, without your name and without the time. Talk about it with someone who voted the other way.</source>
        <translation>هو على هذا الجهاز دون اسمك ودون الوقت. جرّب الحديث مع شخص صوّت بخلافك.</translation>
    </message>
    <message>
        <source>Thank you. In a rehearsal nothing is counted.</source>
        <translation>شكرًا. لا يُحسب شيء في التجربة.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>رؤية النتائج</translation>
    </message>
    <message>
        <source>Counted. Is the next person here?</source>
        <translation>حُسب الصوت. هل حضر الشخص التالي؟</translation>
    </message>
    <message numerus="yes">
        <source>Done (%Ln)</source>
        <translation>
            <numerusform>انتهيت (%Ln)</numerusform>
            <numerusform>انتهيت (%Ln)</numerusform>
            <numerusform>انتهيت (%Ln)</numerusform>
            <numerusform>انتهيت (%Ln)</numerusform>
            <numerusform>انتهيت (%Ln)</numerusform>
            <numerusform>انتهيت (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on this machine, without your name and without the time. Talk about it with someone who has decided.</source>
        <translation>هو على هذا الجهاز دون اسمك ودون الوقت. جرّب الحديث مع شخص حسم رأيه.</translation>
    </message>
</context>
<context>
    <name>ThemeNames</name>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>أسود على أبيض</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>أبيض على أسود</translation>
    </message>
</context>
<context>
    <name>ThemeTable</name>
    <message>
        <source>Words that set the two sides apart</source>
        <translation>كلمات تميّز كل جانب عن الآخر</translation>
    </message>
    <message>
        <source>Reasons that use the word in any form</source>
        <translation>أسباب وردت فيها الكلمة بأي صيغة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnoutViewModel</name>
    <message numerus="yes">
        <source>%Ln vote(s) so far</source>
        <translation>
            <numerusform>%Ln صوت حتى الآن</numerusform>
            <numerusform>صوت واحد حتى الآن</numerusform>
            <numerusform>صوتان حتى الآن</numerusform>
            <numerusform>%Ln أصوات حتى الآن</numerusform>
            <numerusform>%Ln صوتًا حتى الآن</numerusform>
            <numerusform>%Ln صوت حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>{votes} of {pupils} have voted</source>
        <translation>صوّت {votes} من أصل {pupils}</translation>
    </message>
    <message>
        <source>{votes} votes, {pupils} in class</source>
        <translation>عدد الأصوات {votes}، وعدد تلاميذ الصف {pupils}</translation>
    </message>
</context>
<context>
    <name>VisitViewModel</name>
    <message>
        <source>Your vote could not be saved. Your choice is still on the screen. Please call the organiser.</source>
        <translation>لم يُحفظ صوتك. وما زال اختيارك على الشاشة. يُرجى استدعاء الجهة المنظِّمة.</translation>
    </message>
</context>
<context>
    <name>Vote</name>
    <message>
        <source>How your vote stays secret</source>
        <translation>كيف يبقى صوتك سريًا</translation>
    </message>
    <message>
        <source>Tap the answer you actually believe. Nothing is cast yet.</source>
        <translation>المس الجواب الذي تؤمن به حقًا. لم يُحسب شيء بعد.</translation>
    </message>
    <message>
        <source>Anonymous: no name, no camera, no time of day is kept with your vote.</source>
        <translation>دون اسم: لا يُحفظ مع صوتك اسم ولا صورة ولا وقت.</translation>
    </message>
    <message>
        <source>You chose: %1.</source>
        <translation>اختيارك: %1.</translation>
    </message>
    <message>
        <source>Still not sure</source>
        <translation>ما زلت لا أدري</translation>
    </message>
</context>
<context>
    <name>VoteActions</name>
    <message>
        <source>Skip the reason, cast vote</source>
        <translation>التصويت دون ذكر سبب</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>الإدلاء بصوتي</translation>
    </message>
    <message>
        <source>Tell us why</source>
        <translation>لماذا؟</translation>
    </message>
</context>
<context>
    <name>VoteCounted</name>
    <message>
        <source>Your vote is counted.</source>
        <translation>حُسب صوتك.</translation>
    </message>
    <message>
        <source>It is one of the counts now. Nobody can see it again or change it, not even you: that keeps it secret.</source>
        <translation>أصبح الآن جزءًا من العدّ. لا يمكن لأحد أن يراه ثانيةً أو يغيّره، ولا حتى أنت؛ وبهذا يبقى سريًّا.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>رؤية النتائج</translation>
    </message>
</context>
<context>
    <name>VoteRow</name>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>%L1</source>
        <translation>%L1</translation>
    </message>
</context>
<context>
    <name>VotingNotice</name>
    <message>
        <source>No session is open. Please ask the organiser.</source>
        <translation>لا توجد جلسة مفتوحة. يُرجى سؤال الجهة المنظِّمة.</translation>
    </message>
    <message>
        <source>Voting is paused. Please come back soon.</source>
        <translation>التصويت متوقف مؤقتًا. يُرجى العودة قريبًا.</translation>
    </message>
    <message>
        <source>Voting has ended. Tap to read and see the results.</source>
        <translation>انتهى التصويت. المس الشاشة للقراءة ورؤية النتائج.</translation>
    </message>
    <message>
        <source>Voting has ended.</source>
        <translation>انتهى التصويت.</translation>
    </message>
</context>
<context>
    <name>VotingTab</name>
    <message numerus="yes">
        <source>%Ln</source>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 (%L2 %3, %L4 %5)</source>
        <translation>%L1 (%L2 %3، %L4 %5)</translation>
    </message>
    <message>
        <source>How votes came in</source>
        <translation>كيف وصلت الأصوات</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>الأيدي</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Count raised hands or slips of paper and enter the numbers here. They are added to the votes, and told apart from the screen’s everywhere.</source>
        <translation>عُدّ الأيدي المرفوعة أو الأوراق وأدخل الأعداد هنا. تُضاف إلى الأصوات وتُميَّز عن أصوات الشاشة في كل مكان.</translation>
    </message>
    <message>
        <source>Numbers can be entered while a session is open or paused. An ended one can be opened again on the Session tab.</source>
        <translation>يمكن إدخال الأعداد ما دامت الجلسة مفتوحة أو متوقفة مؤقتًا. ويمكن فتح المنتهية من جديد في صفحة الجلسة.</translation>
    </message>
    <message>
        <source>Count raised hands or slips of paper and enter the numbers here. They are added to the first votes.</source>
        <translation>عُدّ الأيدي المرفوعة أو الأوراق وأدخل الأعداد هنا. تُضاف إلى أصوات التصويت الأول.</translation>
    </message>
    <message>
        <source>Undo the last count? Votes on paper go back from %L1 to %L2.</source>
        <translation>أتريد التراجع عن العد الأخير؟ تعود الأصوات على الورق من %L1 إلى %L2.</translation>
    </message>
    <message>
        <source>Undo the last count? Raised hands go back from %L1 to %L2.</source>
        <translation>أتريد التراجع عن العد الأخير؟ تعود الأيدي المرفوعة من %L1 إلى %L2.</translation>
    </message>
    <message>
        <source>Keep the count</source>
        <translation>الاحتفاظ بالعد</translation>
    </message>
    <message>
        <source>Undo the count</source>
        <translation>التراجع عن العد</translation>
    </message>
    <message>
        <source>%1 They take the place of what was entered before (%L2).</source>
        <translation>%1 وهي تحلّ محل ما أُدخل من قبل (%L2).</translation>
    </message>
    <message>
        <source>Count these votes</source>
        <translation>حساب هذه الأصوات</translation>
    </message>
    <message>
        <source>Correct the numbers</source>
        <translation>تصحيح الأعداد</translation>
    </message>
    <message>
        <source>These numbers are not counted yet.</source>
        <translation>لم تُحتسب هذه الأرقام بعد.</translation>
    </message>
    <message>
        <source>These numbers are not counted yet, and one is missing.</source>
        <translation>لم تُحتسب هذه الأرقام بعد، وأحدها ناقص.</translation>
    </message>
    <message>
        <source>Back to the numbers</source>
        <translation>العودة إلى الأرقام</translation>
    </message>
    <message>
        <source>Leave without counting them</source>
        <translation>المغادرة من دون احتسابها</translation>
    </message>
    <message>
        <source>Raised hands: %1 %2, %3 %4.</source>
        <translation>الأيدي المرفوعة: %1 %2، %3 %4.</translation>
    </message>
    <message>
        <source>On paper: %1 %2, %3 %4.</source>
        <translation>على الورق: %1 %2، %3 %4.</translation>
    </message>
    <message>
        <source>Undo the last count</source>
        <translation>التراجع عن العد الأخير</translation>
    </message>
    <message>
        <source>How first votes came in</source>
        <translation>كيف وردت أصوات التصويت الأول</translation>
    </message>
    <message>
        <source>The first vote is closed: its time ended when the results were shown or the session was ended.</source>
        <translation>أُغلق التصويت الأول: انتهى عند عرض النتائج أو إنهاء الجلسة.</translation>
    </message>
    <message>
        <source>First vote:</source>
        <translation>التصويت الأول:</translation>
    </message>
    <message>
        <source>First vote</source>
        <translation>التصويت الأول</translation>
    </message>
    <message>
        <source>The vote</source>
        <translation>التصويت</translation>
    </message>
    <message>
        <source>First vote, raised hands: %1 %2, %3 %4, %5 not sure yet.</source>
        <translation>التصويت الأول، الأيدي المرفوعة: %1 %2، %3 %4، %5 غير متأكدين بعد.</translation>
    </message>
    <message>
        <source>First vote, on paper: %1 %2, %3 %4, %5 not sure yet.</source>
        <translation>التصويت الأول، على الورق: %1 %2، %3 %4، %5 غير متأكدين بعد.</translation>
    </message>
    <message>
        <source>%L1 (%L2 %3, %L4 %5, %L6 still not sure)</source>
        <translation>%L1 (%L2 %3، %L4 %5، %L6 ما زال لا يدري)</translation>
    </message>
    <message>
        <source>Raised hands: %1 %2, %3 %4, %5 still not sure.</source>
        <translation>الأيدي المرفوعة: %1 %2، %3 %4، %5 ما زال لا يدري.</translation>
    </message>
    <message>
        <source>On paper: %1 %2, %3 %4, %5 still not sure.</source>
        <translation>على الورق: %1 %2، %3 %4، %5 ما زال لا يدري.</translation>
    </message>
</context>
<context>
    <name>VotingTabViewModel</name>
    <message>
        <source>Kept: {votes}, apart from the votes on the screen.</source>
        <translation>حُفظ: {votes}، على حدة عن أصوات الشاشة.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Watch it on your phone</source>
        <translation>مشاهدة على هاتفك</translation>
    </message>
    <message>
        <source>Tap the code to enlarge it, then watch on your phone</source>
        <translation>المس الرمز لتكبيره ثم شاهد على هاتفك</translation>
    </message>
</context>
<context>
    <name>WatchControls</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>رجوع 10 ثوانٍ</translation>
    </message>
    <message>
        <source>Captions on</source>
        <translation>مع الشرح النصي</translation>
    </message>
    <message>
        <source>Captions off</source>
        <translation>دون الشرح النصي</translation>
    </message>
    <message>
        <source>Put on the headphones, then tap for sound</source>
        <translation>ضع السماعات ثم المس لسماع الصوت</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <source>Volume %L1</source>
        <translation>مستوى الصوت %L1</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>رفع الصوت</translation>
    </message>
</context>
<context>
    <name>WatchPlayer</name>
    <message>
        <source>How far you have watched</source>
        <translation>كم شاهدت حتى الآن</translation>
    </message>
</context>
<context>
    <name>_PinPad</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>المنظِّمون</translation>
    </message>
    <message>
        <source>Enter your PIN.</source>
        <translation>أدخل الرقم السري.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>الأرقام: %n</numerusform>
            <numerusform>الأرقام: %n</numerusform>
            <numerusform>الأرقام: %n</numerusform>
            <numerusform>الأرقام: %n</numerusform>
            <numerusform>الأرقام: %n</numerusform>
            <numerusform>الأرقام: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>The field is full</source>
        <translation>الحقل ممتلئ</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
</context>
</TS>
