<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>تحدّث مع نماذج RWKV اللغوية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>إصدار نسخة version build</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>تراخيص Mynah وكل جزء يتكوّن منه.</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>مفتوح المصدر حقوق النشر ترخيص open source copyright Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>عرض…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>حول هذا الإصدار</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer %L1</source>
        <translation>الإجابة %L1</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>المتابعة بهذه الإجابة</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>نص قيد الكتابة</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>اسم الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>بدء محادثة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>الرجوع إلى هنا</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>بدء محادثة من هنا</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>تصدير ملف الحالة…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>حفظ إشارة مرجعية</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>اسم الإشارة المرجعية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>تنزيل ⁦%1⁩، %2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>إيقاف تنزيل ⁦%1⁩ مؤقتًا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>استئناف تنزيل ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>إلغاء تنزيل ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>تحميل ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>تنزيل ⁦%1⁩</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>التنزيل من جديد</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>الاحتفاظ به دون تحقق</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>تنزيله على أي حال</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>إيقاف وإزالة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
</context>
<context>
    <name>CatalogueDetails</name>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>المجموع الاختباري</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>official RWKV models, fetched only when you ask for them</source>
        <translation>نماذج RWKV الرسمية، لا تُنزَّل إلا بطلبك</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>نوع النماذج</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>ما يناسب هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>لا تتسع ذاكرة هذا الحاسوب لأي نموذج من هذا النوع.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>عرضها كلها</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>مكان حفظ التنزيلات</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>تغيير مكان حفظ التنزيلات</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>قائمة النماذج</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>استخدام أحدث منها…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>استخدام قائمة نماذج أحدث</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>اختيار مكان حفظ التنزيلات</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>اختيار قائمة نماذج</translation>
    </message>
    <message>
        <source>Lists of models (*.json)</source>
        <translation>قوائم النماذج (*.json)</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show conversations</source>
        <translation>إظهار المحادثات</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>محادثة مؤقتة جديدة</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>إخفاء اللوحة</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>إظهار اللوحة</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>تنظيف الحالات المحفوظة</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>تنظيف</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>تتيح الحالة المحفوظة متابعة المحادثة فورًا. وإن لم تعد موجودة، يقرأ النموذج المحادثة من جديد قبل أن يجيب. لا يُحذف أي نص.</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>ما يتجاوز الحد فقط</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>كل شيء ما عدا الإشارات المرجعية وأحدث حالة لكل محادثة</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>ابحث عن إجراء أو محادثة</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لا نتائج عن «%1».</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>محادثة مؤقتة جديدة</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>خاص تصفح خفي private incognito</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>إعادة تسمية المحادثة</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>بحث النص الكامل السجل find history</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>تثبيت المحادثة أو إلغاء تثبيتها</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>تكرار المحادثة</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>تحديد محادثات</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>حذف المحادثة</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>إعادة الإجابة</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>التفكير قبل الإجابة</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>الانتقال إلى حقل الرسالة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>تبديل تحميل switch load</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>مجلدات دقة جهاز ذاكرة folders precision device memory</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>مفاتيح مساعدة keys help</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>إظهار المحادثات أو إخفاؤها</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>الشريط الجانبي side bar</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>إظهار اللوحة أو إخفاؤها</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>حالة إشارات مرجعية ذاكرة state bookmarks memory</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>الانتقال إلى المحادثة</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>التمرير لأعلى</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>التمرير لأسفل</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>مظهر فاتح</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>مظهر داكن</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>المظهر مثل النظام</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>تكبير تصغير حجم zoom size</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>خيارات تفضيلات options preferences</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>تحريك رسوم متحركة animation</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>ما يُفتح عند البدء</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>تشغيل بدء launch</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>مفتاح الإرسال</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>إدخال enter return</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>الحالات المحفوظة وتنظيفها</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>مساحة القرص disk space</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>حد الحالات المحفوظة</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>النماذج المجهّزة</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>ذاكرة مخبئية تخزين مؤقت cache</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>مكان حفظ المحادثات</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>قاعدة بيانات ملف database file</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>تصدير كل المحادثات</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>نسخة احتياطية back-up backup JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>مسح محو erase</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>شبكة سجل network log</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>المعالج وخيوط المعالجة</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>أنوية جهاز cores device</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>حول Mynah والتراخيص</translation>
    </message>
    <message>
        <source>version</source>
        <translation>إصدار version</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>بحث نص نتيجة search text</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>تصدير المحادثة…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>حفظ تصدير نص save markdown text pdf json</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>استيراد محادثات…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>تحميل استيراد load json ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>كتابة عدة إجابات معًا</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>إصدارات مقارنة versions compare</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>الإكمال</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>متابعة إكمال نص قصة continue text prompt story</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>متابعة النص في صفحة الإكمال</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>إظهار احتمال الكلمة التالية أو السابقة</translation>
    </message>
</context>
<context>
    <name>CompletionField</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Write the beginning of a text. The model goes on where you stop.</source>
        <translation>اكتب بداية نص، ويتابع النموذج من حيث تتوقف.</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>إظهار المحادثات</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>الإكمال</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>استعادة النص</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>حفظ كملف نصي…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>مسح النص</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>أقصى عدد من الرموز يُكتب دفعة واحدة</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>كلما ارتفعت زادت الحرية؛ وعند 0 يُؤخذ دائمًا الرمز الأكثر احتمالًا</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>يُختار فقط من الرموز الأكثر احتمالًا التي تبلغ معًا هذه النسبة</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>التظليل بحسب الاحتمال</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>الإكمال</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>قراءة النص</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>تراجع عن المتابعة</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>قراءة %L1 من %L2 رمز</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>حفظ النص</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية ‎(*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>اكتب رسالة…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>اختيار مجلد للمحادثات</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>محادثات ‎(*.json *.md *.txt)</translation>
    </message>
</context>
<context>
    <name>ConversationItem</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A conversation for the screen reader: its title, its group (&quot;Yesterday&quot;) and its time</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>المزيد لـ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>ستظهر محادثاتك هنا. تُحفظ على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>CopyLabel</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>processor CPU</source>
        <translation>معالج CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>بطاقة رسوميات شاشة GPU video</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The device that is used where none is chosen</extracomment>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Graphics card</source>
        <translation>بطاقة رسوميات</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>رسوميات مدمجة</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>رسوميات افتراضية</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>رسوميات برمجية بطيئة: لا تُستخدم إلا حيث تُختار</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>غير مستخدم: مع برنامج التشغيل %1 كانت حساباته خاطئة عند اختباره.</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>غير مستخدم: مع برنامج التشغيل %1 كانت حساباته خاطئة في اختبار %2.</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>غير مستخدم: تعطّل برنامج التشغيل %1 أو توقّف عن الاستجابة أثناء الاختبار.</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>غير مستخدم: تعذّر فتحه لاختباره.</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>تعطّل برنامج تشغيل الرسوميات أثناء البحث عن الأجهزة. يُستخدم المعالج فقط.</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>لم يستجب برنامج تشغيل الرسوميات أثناء البحث عن الأجهزة. يُستخدم المعالج فقط.</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>تعذّر سرد أجهزة هذا الحاسوب. يُستخدم المعالج فقط.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>يُختبر %1…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>البحث عن بطاقات الرسوميات…</translation>
    </message>
</context>
<context>
    <name>DevicesSettings</name>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>Threads of the processor</source>
        <translation>خيوط المعالج</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>العدد الأقل يترك من المعالج مزيدًا للبرامج الأخرى. يسري عند تحميل نموذج.</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>أنوية سرعة خيوط cores speed CPU</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>بعدد الأنوية</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>ما زال النموذج المحمَّل يستخدم العدد السابق</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>تستغرق إعادة التحميل لحظات. تبقى المحادثة كما هي.</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>إعادة التحميل الآن</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>بطاقات الرسوميات</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>بطاقة رسوميات شاشة GPU video</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>اختبار الرسوميات</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>يُختبر كل جهاز مرة واحدة، ثم مجددًا عند تغيّر برنامج تشغيله. ولا يُستخدم جهاز حساباته خاطئة.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>الاختبار مجددًا</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a download: how much has arrived, of all</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a download; %1 is a size such as &quot;48 MB&quot;</extracomment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of a download; %1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>القرص ممتلئ: يلزم %1 والمتاح %2. يُستأنف التنزيل تلقائيًا حين تتوفر مساحة.</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>لا يقبل هذا القرص ملفات بهذا الحجم. اختر مجلدًا آخر للتنزيلات.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>تتعذر الكتابة في %1.</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>يوجد ملف باسم %1 بالفعل. انقله أو غيّر اسمه.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>المجموع الاختباري غير مطابق: الملف يختلف عن المنشور.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>تعذر العثور على %1. هل هذا الحاسوب متصل بالإنترنت؟</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>يتعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>توقف %1 عن الإرسال.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>انقطع الاتصال بـ %1.</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>الخادم الوكيل المحدد في إعدادات شبكة هذا الحاسوب لا يستجيب.</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>يطلب الخادم الوكيل اسمًا وكلمة مرور. أدخلهما في إعدادات شبكة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>لم يستطع %1 إثبات هويته، لذا لم يُجلب شيء. قد تكون ساعة هذا الحاسوب خاطئة، أو أن أحدًا يتنصت في الطريق.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>يقود %1 إلى عنوان غير آمن.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>لم يعد هذا الملف موجودًا في %1.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>لا يتيح %1 هذا الملف للجميع.</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1 مشغول جدًا.</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>لا يرسل %1 الملف كما ينبغي.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>حجم الملف في %1 يختلف عن المنشور.</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>يبدأ عند انتهاء تنزيل آخر</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>يُتحقق مما وصل</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>جارٍ الاتصال بـ %1</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1 تُعاد المحاولة بعد %2.</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>متوقف عند %1 · يُستأنف من حيث توقف</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>اكتمل التنزيل والمجموع الاختباري صحيح</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>اكتمل التنزيل دون مقارنته بمجموع اختباري منشور</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>أفلت نموذجًا لفتحه، أو محادثات مصدَّرة لاستيرادها</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>عمَّ نتحدث؟</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>افتح نموذجًا للبدء</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>بأي لغة. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>يشغّل Mynah نماذج RWKV من ملف على هذا الحاسوب. يمكنك أيضًا إفلات الملف هنا.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>فتح ملف نموذج…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>مؤقتة: لا يُحفظ منها شيء</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة بجميع إصداراتها</numerusform>
            <numerusform>محادثتان بجميع إصداراتهما</numerusform>
            <numerusform>%Ln محادثات بجميع إصداراتها</numerusform>
            <numerusform>%Ln محادثة بجميع إصداراتها</numerusform>
            <numerusform>%Ln محادثة بجميع إصداراتها</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>كل الحالات المحفوظة والإشارات المرجعية والشخصيات والمسودات</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>النسخ الاحتياطية لملف المحادثات، وما حُفظ من ملف تالف</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>ما يتذكره البرنامج في ذلك الملف</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>حذف كل شيء؟</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>يُحذف ما يلي نهائيًا، فلا يمكن قراءة شيء منه من الملف بعد ذلك:</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>تبقى ملفات النماذج والملفات المصدَّرة وإعدادات هذه النافذة.</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>نعم، احذف كل ذلك</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>اختيار المفردات…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>تحديد مكانه…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>نماذج أخرى…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>التحميل على أي حال</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>لا يمكن فتح الملف</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>هذا الملف ليس نموذجًا</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>هذا الملف غير مكتمل</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>ملف النموذج هذا تالف</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>لا يمكن استخدام هذا النوع من النماذج بعد</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>المفردات مفقودة أو غير مناسبة</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>الحالة المحفوظة لا تناسب هذا النموذج</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>الذاكرة غير كافية</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>توقّف الجهاز عن الاستجابة</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>لا يمكن حفظ محادثاتك</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>محادثاتك مفتوحة في برنامج آخر</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>ملف محادثاتك تالف</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>نتيجة حساب النموذج ليست عددًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّفت</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>لا يمكن فتح النموذج</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>تعذّرت كتابة الإجابة</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>ربما نُقل أو حُذف. اختر مكانه الآن.</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>حدث خطأ في القرص. افحص القرص أو انسخ الملف من جديد.</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>اختر ملف نموذج RWKV، مثلًا ملفًا ينتهي اسمه بـ ‎.pth أو ‎.safetensors أو ‎.gguf.</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>ينقص جزء من نهايته. نزّله أو انسخه من جديد.</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>المعلومات داخل الملف متناقضة. نزّله أو انسخه من جديد.</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>الملف سليم، لكنه من نوع لا يشغّله هذا البرنامج. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>يحتاج النموذج إلى المفردات التي دُرّب بها، وهي في ملف مستقل.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>لم تتغيّر المحادثة. حاول مجددًا لتُقرأ من بدايتها.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>أغلق برامج أخرى، أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>حُفظ ما كُتب من الإجابة حتى الآن. حاول مجددًا.</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>لا يمكن فتح ملف المحادثات. لم يُغيَّر فيه شيء.</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>ربما امتلأ القرص. يبقى ما على الشاشة إلى أن تغلق النافذة.</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>شغّل Mynah من جديد: سيحفظ ما يمكن قراءته، ويُبقي الملف التالف.</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>قد يكون الملف تالفًا أو دقته غير مناسبة. حاول مجددًا أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>لم تتغيّر المحادثة. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>أُصلحت محادثاتك</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>تلف ملف المحادثات على القرص. كل الرسائل موجودة.</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>تلف ملف المحادثات على القرص. ما أمكنت قراءته موجود، وتبيّن التفاصيل ما تعذّرت قراءته.</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>الملف التالف محفوظ: %1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>يتعذّر فتح محادثاتك</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>أغلق البرنامج الآخر، ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown ‎(*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص عادي ‎(*.txt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF ‎(*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON ‎(*.json)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>To read and to edit. Headings, code and formulas stay as they are.</source>
        <translation>للقراءة والتحرير. تبقى العناوين والشفرة والصيغ كما هي.</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>ما قيل فقط، دورًا بعد دور.</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>للطباعة والمشاركة.</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>كل شيء، بجميع إصدارات كل إجابة. يمكن لـ Mynah استيراده من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>لا محادثات للتصدير</numerusform>
            <numerusform>تصدير محادثة واحدة</numerusform>
            <numerusform>تصدير محادثتين</numerusform>
            <numerusform>تصدير %Ln محادثات</numerusform>
            <numerusform>تصدير %Ln محادثة</numerusform>
            <numerusform>تصدير %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>تصدير المحادثة</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>اختيار مكان…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <extracomment>%1 millions of parameters of a model</extracomment>
        <translation>%1 مليون معامل</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>%1 مليار معامل</translation>
    </message>
</context>
<context>
    <name>FilesToast</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>Open</source>
        <comment>unfolded</comment>
        <extracomment>A part of the panel is unfolded; said by a screen reader</extracomment>
        <translation>موسَّع</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <extracomment>A part of the panel is folded; what it holds follows</extracomment>
        <translation>مطوي. %1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>مجلدات النماذج</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>تظهر الملفات الجديدة في هذه المجلدات تلقائيًا. لا يتغيّر شيء فيها.</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>عدم البحث في ⁦%1⁩</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>عدم البحث هنا</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>اختيار مجلد فيه نماذج</translation>
    </message>
</context>
<context>
    <name>FormatSettings</name>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>The roles that the model was trained with. A conversation keeps its own; another one is read from the beginning.</source>
        <translation>الأدوار التي دُرّب عليها النموذج. تحتفظ المحادثة بصيغتها، وعند اختيار غيرها تُقرأ من بدايتها.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>كم يفكّر النموذج قبل أن يجيب.</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>تذكّر التفكير</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>تعرف الإجابات اللاحقة ما فُكّر فيه، لا ما قيل فقط.</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>إجابات طويلة</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>يتابع بعد الأسطر الفارغة، للقوائم والشفرة. قد لا تعرف بعض النماذج عندئذ متى تتوقف.</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>إبقاء الأسطر الفارغة</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>تُقرأ رسائلك كما هي. قد يبدو السطر الفارغ نهاية لدورك.</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>رمز البداية</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>يبدأ المحادثة بالرمز 0، كما تتوقع معظم النماذج.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>تتغيّر النافذة فورًا.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>سمة داكن فاتح ألوان theme dark light</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>يسري على الرسائل والنافذة كلها.</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>تكبير خط كبير صغير zoom font</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>تظهر اللوحات والرسائل بلا حركة. هذا ما يطلبه النظام.</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>تظهر اللوحات والرسائل بلا حركة.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>تحريك رسوم متحركة animation</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>عند البدء</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>يفتح آخر محادثة مع نموذجها.</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>يفتح محادثة فارغة بآخر نموذج.</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>المتابعة من حيث توقفت</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>بدء محادثة جديدة</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>جرت هذه المحادثة مع ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>تبديل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>أتريد فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>LoadingCard</name>
    <message>
        <source>⁦%1⁩ stays ready until then</source>
        <translation>يبقى ⁦%1⁩ جاهزًا حتى ذلك الحين</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>التالي: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>جارٍ تحميل ⁦%1⁩</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>يُحمَّل فور اكتمال هذه الإجابة.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>تحميل النموذج</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>إيقاف وتبديل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>فُحص الملف</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>جُهّزت الأوزان</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>تجهيز الأوزان</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>فحص الأوزان</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>جاهز للإجابة</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>⁨%1⁩ – Mynah</source>
        <translation>⁨%1⁩ – Mynah</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Answer again</source>
        <translation>إعادة الإجابة</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>عدة إجابات أخرى</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>تفريع من هنا</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>نسيان ما بعد هذا</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>الرسالة المعدّلة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>MessageItem</name>
    <message>
        <source>Not finished</source>
        <translation>لم تكتمل</translation>
    </message>
    <message>
        <source>Reached the longest length</source>
        <translation>بلغت أقصى طول</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّفت</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>رسالتك</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>إجابة قيد الكتابة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>إظهار ما بعد هذا</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>The model was put away to free its memory</extracomment>
        <translation>خارج الذاكرة</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>تحميل ⁦%1⁩</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>المزيد لـ ⁦%1⁩</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>يُحمَّل فور اكتمال هذه الإجابة.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>فحص الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>تحميل النموذج</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>فتح نموذج</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>خارج الذاكرة</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>أُخرج لتحرير الذاكرة. يعود مع رسالتك التالية.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>النموذج: %1</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>فتح ملف نموذج</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>نماذج ‎(*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>أين ملف النموذج الآن؟</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>اختيار مفردات النموذج</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>مفردات ‎(*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>الطبقات عليه</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>الطبقات على بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>ما يتّسع له من طبقات</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>عرض في مدير الملفات</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>نقل إلى سلة المهملات…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>إخراج من الذاكرة</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>نماذج فيها «%1»</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>النماذج الأخيرة</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>لا توجد نماذج بعد</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
</context>
<context>
    <name>ModelsEmpty</name>
    <message>
        <source>There are no models here yet</source>
        <translation>لا توجد نماذج هنا بعد</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>افتح ملف نموذج RWKV أو أفلته على هذه النافذة أو ضعه في ⁦%1⁩. تنتهي أسماؤها بـ ‎.pth أو ‎.safetensors أو ‎.st أو ‎.gguf أو ‎.bin.</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>افتح ملف نموذج RWKV أو أفلته على هذه النافذة. تنتهي أسماؤها بـ ‎.pth أو ‎.safetensors أو ‎.st أو ‎.gguf أو ‎.bin.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>البحث عن نماذج…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>عند عدم استخدام نموذج</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>إخراجه من الذاكرة لتحريرها</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>يعود تلقائيًا مع رسالتك التالية.</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>إخراج النموذج غير المستخدم من الذاكرة</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>محادثة جديدة مع…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>الشخصيات…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>محادثة مؤقتة جديدة</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>إظهار المحادثات</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>إعادة تعيين «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No persona.</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>الشخصيات</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>حفظ كشخصية…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>محادثة جديدة بها</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>اسم الشخصية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>حُذفت «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>لا شيء يغادر هذا الحاسوب</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>باستثناء تنزيل تبدؤه بنفسك. لا حساب، ولا إحصاءات، ولا بحث عن تحديثات.</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>شبكة إنترنت اتصال قياس عن بعد network internet telemetry</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>ما يسجّله البرنامج عن عمله وأعطاله. لا يحتوي شيئًا مما تكتبه أنت أو النموذج.</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>تقرير سجل ملف report file</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>المحادثات المؤقتة</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>لا تُكتب في أي مكان، وتزول حين تغادرها.</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>خاص تصفح خفي private incognito</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>محادثة مؤقتة جديدة</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>عرض في مدير الملفات</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>يطّلع ⁦%1⁩ على ما جرى</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>قراءة المحادثة</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>العودة إلى ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New title</source>
        <translation>عنوان جديد</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>عقوبة الحضور</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>يقلّل احتمال الكلمات التي استُخدمت من قبل.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>عقوبة معدل التكرار</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>الأثر نفسه، ويزيد مع كل مرة.</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>عمر النصف للعقوبة</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>بعد هذا العدد من الرموز تُحسب العقوبة نصفًا.</translation>
    </message>
    <message>
        <source>endless</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>هذا العدد فقط من الكلمات الأكثر احتمالًا.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Panel</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>الحالات المحفوظة</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>تتيح متابعة المحادثة فورًا. لا يحذف التنظيف أي نص.</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>تنظيف لقطات قرص clean up snapshots disk</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>الحالات المحفوظة: %1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>تنظيف…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>SearchResultItem</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A result for the screen reader: the title of the conversation, the found text and its time</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Older messages were found, too. Type another word to see fewer.</source>
        <translation>وُجدت رسائل أقدم أيضًا. اكتب كلمة أخرى لتضييق النتائج.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>بذرة ثابتة</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>عندئذ يحصل السؤال نفسه على الإجابة نفسها.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>البذرة</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>نصوص التوقف</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>واحد في كل سطر. تنتهي الإجابة قبل أي منها؛ ‎%1‎ سطر جديد.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>إيقاف (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>الأجهزة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>ابحث عن إعداد</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>لا يوجد إعداد باسم «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>إعدادات هذه المحادثة</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>الشخصية</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>موجّه النظام</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>ما ينبغي أن يعرفه النموذج أو كيف ينبغي أن يجيب</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>يُقرأ مرة واحدة قبل الرسالة الأولى.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>الأسلوب</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Styles of answering; the last one is the user&apos;s own.</extracomment>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>طول الإجابة</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>أطول إجابة، بالرموز.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>كلما ارتفعت زادت المفاجأة، وكلما انخفضت زادت الدقة.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>الكلمات الأكثر احتمالًا فقط حتى هذه النسبة.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>البذرة ونصوص التوقف</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>صيغة الموجّه</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>استخدام للمحادثات الجديدة</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>درجة الحرارة 0: ستكون كل الإجابات متطابقة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>لا إجابات تُكتب معًا.</numerusform>
            <numerusform>إجابة واحدة.</numerusform>
            <numerusform>إجابتان تُكتبان معًا. تبقى الأخرى إصدارًا.</numerusform>
            <numerusform>%Ln إجابات تُكتب معًا. تبقى البقية إصدارات.</numerusform>
            <numerusform>%Ln إجابة تُكتب معًا. تبقى البقية إصدارات.</numerusform>
            <numerusform>%Ln إجابة تُكتب معًا. تبقى البقية إصدارات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>اختر الإجابة التي تتابع بها. تبقى البقية إصدارات.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان معًا</numerusform>
            <numerusform>%Ln إجابات معًا</numerusform>
            <numerusform>%Ln إجابة معًا</numerusform>
            <numerusform>%Ln إجابة معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>عدة إجابات معًا</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>إجابة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان معًا</numerusform>
            <numerusform>%Ln إجابات معًا</numerusform>
            <numerusform>%Ln إجابة معًا</numerusform>
            <numerusform>%Ln إجابة معًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>ابحث عن اختصار</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>لا نتائج عن «%1».</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>إخفاء المحادثات</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>البحث في كل المحادثات</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>عرض قائمة المحادثات</translation>
    </message>
</context>
<context>
    <name>SidePlaces</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>الإكمال</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>حُذفت «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>ما قرأه النموذج</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>تبقى ذاكرته بحجم واحد مهما طال حديثك.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظت</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>بدأت من</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>تصدير ملف الحالة…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>استيراد ملف حالة…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>البدء من حالة مضبوطة…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>تصدير الحالة</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>حالات ‎(*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>استيراد حالة</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>اختيار حالة مضبوطة</translation>
    </message>
    <message>
        <source>Tuned states (*.pth *.safetensors *.st)</source>
        <translation>حالات مضبوطة ‎(*.pth *.safetensors *.st)</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>قُرئ حتى %1، بلا إشارات مرجعية على الطريق</numerusform>
            <numerusform>قُرئ حتى %1، مع إشارة مرجعية واحدة على الطريق</numerusform>
            <numerusform>قُرئ حتى %1، مع إشارتين مرجعيتين على الطريق</numerusform>
            <numerusform>قُرئ حتى %1، مع %Ln إشارات مرجعية على الطريق</numerusform>
            <numerusform>قُرئ حتى %1، مع %Ln إشارة مرجعية على الطريق</numerusform>
            <numerusform>قُرئ حتى %1، مع %Ln إشارة مرجعية على الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>البداية</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>يمكنك الكتابة من الآن</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>يكتب في محادثة أخرى…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>شريط الحالة</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>الذاكرة التي يستخدمها Mynah من كل ذاكرة هذا الحاسوب</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>الحالة محفوظة</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>مؤقتة: لا يُحفظ منها شيء</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>لا شيء يغادر هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>الحد الأقصى للحالات المحفوظة</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>إذا زادت عليه، يُحذف الأقدم أولًا. وتبقى أحدث حالة لكل محادثة أطول مدة.</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>حد سقف سعة limit</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>النماذج المجهّزة</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>لا شيء محفوظ منها. تتيح تحميل النموذج بسرعة أكبر في المرة القادمة.</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>%1، لتحميل النماذج بسرعة أكبر. يمكن إنشاؤها من جديد.</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>ذاكرة مخبئية أوزان مسح cache weights clear</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>محادثاتك في ملف واحد</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩، %2.</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>قاعدة بيانات مجلد نسخة احتياطية database folder backup</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>عرض في مدير الملفات</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>تصدير كل شيء</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>كل المحادثات بجميع إصداراتها، في ملف واحد يقرؤه Mynah وبرامج أخرى.</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>حفظ نسخة احتياطية save backup JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>حذف كل شيء</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>كل المحادثات والحالات والإشارات المرجعية، نهائيًا.</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>محو إزالة إعادة تعيين erase remove reset</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>تصدير كل المحادثات</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>محادثات ‎(*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>ThinkChip</name>
    <message>
        <source>Think</source>
        <translation>تفكير</translation>
    </message>
    <message>
        <source>Thinking: %1. Right-click or press Alt+Down for how long.</source>
        <extracomment>The mode is &quot;Off&quot;, &quot;Hardly&quot;, &quot;On&quot; …</extracomment>
        <translation>التفكير: %1. انقر بالزر الأيمن أو اضغط Alt+Down لاختيار المدة.</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>يفكّر…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <extracomment>%1 is a number of seconds, &quot;4.2&quot;</extracomment>
        <translation>فكّر لمدة %1 ث</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>إخفاء التفكير</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>إظهار التفكير</translation>
    </message>
</context>
<context>
    <name>TokenPopup</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>الإصدار %L1 من %L2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>الإصدار التالي</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>الإرسال بـ</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>عندها يبدأ ⁦Shift+Enter⁩ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>عندها يبدأ ⁦Enter⁩ سطرًا جديدًا.</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>مفتاح إدخال key return</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>تحدّث مع نماذج RWKV اللغوية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>ملف النموذج المراد فتحه.</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>ملف مفردات World.</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>الملف الذي يحفظ المحادثات.</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>تبدأ الإجابة.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>اكتملت الإجابة.</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>قُرئ %L1% من المحادثة.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّفت</translation>
    </message>
</context>
<context>
    <name>mynah::BookmarkListModel</name>
    <message>
        <source>%1 · tuned state</source>
        <extracomment>%1: when a bookmark was made. It holds a state that was made by tuning.</extracomment>
        <translation>%1 · حالة مضبوطة</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <extracomment>%1: when a bookmark was made; %2: how many tokens the model had read by then</extracomment>
        <translation>%1 · الرمز %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Of other conversations and files</source>
        <translation>من محادثات وملفات أخرى</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>محادثة وتفكير</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>اتباع التعليمات</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>أكثر من 100 لغة</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%1 بصيغة %2</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>الذاكرة: %1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>بنصوص فارغة (%Ln رمز)</numerusform>
            <numerusform>بنصوص حتى رمز واحد (%Ln)</numerusform>
            <numerusform>بنصوص حتى رمزين (%Ln)</numerusform>
            <numerusform>بنصوص حتى %Ln رموز</numerusform>
            <numerusform>بنصوص حتى %Ln رمزًا</numerusform>
            <numerusform>بنصوص حتى %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>غير معروف لدى Mynah</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>لم يُنشر أي منها</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>موصى به لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>أكبر من سعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>يناسب هذا الحاسوب</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>يتسع بدقة %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>القائمة بتاريخ %1.</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1 ليس قائمة نماذج يستطيع Mynah قراءتها. تبقى القائمة المستخدمة.</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1 أقدم من القائمة المستخدمة، لذا تبقى المستخدمة.</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>يُستخدم %1 حتى إغلاق Mynah: تعذر حفظه.</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>أتريد إيقاف هذا التنزيل وإزالة %1 التي وصلت؟</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>تنزيله (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>مفردات نماذج %1</translation>
    </message>
</context>
<context>
    <name>mynah::ChatOptionsViewModel</name>
    <message>
        <source>Automatic: %1</source>
        <extracomment>The prompt format that was found from the model&apos;s file, for example &quot;World&quot;.</extracomment>
        <translation>تلقائي: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>How long the model thinks before it answers.</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>قليلًا جدًا</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>كثيرًا</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>عشوائي</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>محادثة مؤقتة</translation>
    </message>
    <message>
        <source>⁦%L1 × %2⁩ tokens/s</source>
        <extracomment>Several answers are written at once: how many, and how fast each of them is</extracomment>
        <translation>⁦%L1 × %2⁩ رمز/ث</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ رمز/ث</translation>
    </message>
    <message>
        <source>The conversation is read again</source>
        <translation>تُقرأ المحادثة من جديد</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>تلف على القرص ما كان النموذج يتذكره منها فأُزيل. لم تُفقد أي رسالة.</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>تعذّرت كتابة الملف</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>اختر مجلدًا آخر أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>(نهاية النص)</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>قُرئ ⁦%L1⁩ رمز</translation>
    </message>
    <message>
        <source>wrote ⁦%L1⁩ tokens</source>
        <translation>كُتب ⁦%L1⁩ رمز</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ رمز/ث</translation>
    </message>
    <message>
        <source>the model ended the text here</source>
        <translation>أنهى النموذج النص هنا</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>جارٍ التصدير… %1 من %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>جارٍ الاستيراد… %1 من %2</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>قراءة «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>لم تُصدَّر أي محادثة إلى «%1»</numerusform>
            <numerusform>صُدّرت محادثة واحدة إلى «%1»</numerusform>
            <numerusform>صُدّرت محادثتان إلى «%1»</numerusform>
            <numerusform>صُدّرت %Ln محادثات إلى «%1»</numerusform>
            <numerusform>صُدّرت %Ln محادثة إلى «%1»</numerusform>
            <numerusform>صُدّرت %Ln محادثة إلى «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>تم التصدير إلى «%1»</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>لم ينجح التصدير</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>تعذّرت الكتابة في «%1». ربما امتلأ القرص، أو لا تملك إذن الكتابة في المجلد. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>تعذّرت قراءة المحادثة. لم تتغيّر المحادثة. حاول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>لم تُستورد أي محادثة</numerusform>
            <numerusform>استُوردت محادثة واحدة</numerusform>
            <numerusform>استُوردت محادثتان</numerusform>
            <numerusform>استُوردت %Ln محادثات</numerusform>
            <numerusform>استُوردت %Ln محادثة</numerusform>
            <numerusform>استُوردت %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>لا محادثات في الملف.</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>لم يُستورد «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>استُوردت كل الملفات</numerusform>
            <numerusform>لم يُستورد ملف واحد</numerusform>
            <numerusform>لم يُستورد ملفان</numerusform>
            <numerusform>لم تُستورد %Ln ملفات</numerusform>
            <numerusform>لم يُستورد %Ln ملفًا</numerusform>
            <numerusform>لم يُستورد %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>لا يحتوي على محادثات يمكن قراءتها هنا. يمكن قراءة الملفات المصدَّرة من Mynah وChatGPT ‎(conversations.json) وRWKV-Runner.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>لا يمكن فتح الملف. ربما نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>الملف تالف. صدّره أو انسخه من جديد.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>الملف أكبر من سعة ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>تعذّر حفظ المحادثات. ربما امتلأ القرص.</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFind</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>The current hit and how many there are, &quot;3 of 12&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationListModel</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>حُدّدت محادثة واحدة</numerusform>
            <numerusform>حُدّدت محادثتان</numerusform>
            <numerusform>حُدّدت %Ln محادثات</numerusform>
            <numerusform>حُدّدت %Ln محادثة</numerusform>
            <numerusform>حُدّدت %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1 (نسخة)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>لم تُحذف أي محادثة</numerusform>
            <numerusform>حُذفت محادثة واحدة</numerusform>
            <numerusform>حُذفت محادثتان</numerusform>
            <numerusform>حُذفت %Ln محادثات</numerusform>
            <numerusform>حُذفت %Ln محادثة</numerusform>
            <numerusform>حُذفت %Ln محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>حُذفت «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>أقدم</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 د</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 س</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1 ي</translation>
    </message>
</context>
<context>
    <name>mynah::MessageListModel</name>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ رمز</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ رمز/ث</translation>
    </message>
</context>
<context>
    <name>mynah::ModelListModel</name>
    <message>
        <source>version %1</source>
        <extracomment>The generation of the RWKV architecture, &quot;7&quot; or &quot;5.2&quot;</extracomment>
        <translation>الإصدار %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>بلا طبقات</numerusform>
            <numerusform>طبقة واحدة</numerusform>
            <numerusform>طبقتان</numerusform>
            <numerusform>%Ln طبقات</numerusform>
            <numerusform>%Ln طبقة</numerusform>
            <numerusform>%Ln طبقة</numerusform>
        </translation>
    </message>
    <message>
        <source>width %1</source>
        <extracomment>The number of channels of a layer</extracomment>
        <translation>العرض %1</translation>
    </message>
    <message>
        <source>World tokenizer</source>
        <translation>مجزّئ World</translation>
    </message>
    <message>
        <source>20B tokenizer</source>
        <translation>مجزّئ 20B</translation>
    </message>
    <message>
        <source>reads bytes</source>
        <translation>يقرأ البايتات</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>يتسع بدقة %1</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>أكبر من سعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%1 على %2</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>خارج الذاكرة</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 في الذاكرة</translation>
    </message>
</context>
<context>
    <name>mynah::ModelViewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>ما زال %1 محمَّلًا، ولم تتغيّر هذه المحادثة.</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>يعود %1 مع رسالتك التالية، ولم تتغيّر هذه المحادثة.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>لا تتسع الذاكرة لـ %1</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>يحتاج بدقة %1 إلى %2، والمتاح %3.</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>التحميل بدقة %1 (%2)</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>أغلق برامج أخرى، أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>المعالج يتابع</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>ليس في %1 ذاكرة كافية لهذا النموذج.</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>تعذّر استخدام %1 لهذا النموذج.</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>توقّف %1 عن الاستجابة. لم يضِع شيء.</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1، لأن %2 لا يتّسع لهذا النموذج</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%1 من %Ln طبقة على %2 والباقي على المعالج</numerusform>
            <numerusform>%1 من %Ln طبقة على %2 والباقي على المعالج</numerusform>
            <numerusform>%1 من %Ln طبقة على %2 والباقي على المعالج</numerusform>
            <numerusform>%1 من %Ln طبقة على %2 والباقي على المعالج</numerusform>
            <numerusform>%1 من %Ln طبقة على %2 والباقي على المعالج</numerusform>
            <numerusform>%1 من %Ln طبقة على %2 والباقي على المعالج</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1 بذاكرة %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>بلا أنوية</numerusform>
            <numerusform>نواة واحدة</numerusform>
            <numerusform>نواتان</numerusform>
            <numerusform>%Ln أنوية</numerusform>
            <numerusform>%Ln نواة</numerusform>
            <numerusform>%Ln نواة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 memory</source>
        <comment>processor, cores, size of memory</comment>
        <translation>%1، %2، ذاكرة %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>هذا الحاسوب: %1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>هذا المجلد غير موجود أو لا يمكن قراءته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>لا نماذج. محتوياته أكثر من أن تُفحص كلها.</numerusform>
            <numerusform>نموذج واحد. محتوياته أكثر من أن تُفحص كلها.</numerusform>
            <numerusform>نموذجان. محتوياته أكثر من أن تُفحص كلها.</numerusform>
            <numerusform>%Ln نماذج. محتوياته أكثر من أن تُفحص كلها.</numerusform>
            <numerusform>%Ln نموذجًا. محتوياته أكثر من أن تُفحص كلها.</numerusform>
            <numerusform>%Ln نموذج. محتوياته أكثر من أن تُفحص كلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>مجلد Mynah الخاص، لا نماذج فيه بعد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>لا نماذج، مع المجلدات الفرعية</numerusform>
            <numerusform>نموذج واحد، مع المجلدات الفرعية</numerusform>
            <numerusform>نموذجان، مع المجلدات الفرعية</numerusform>
            <numerusform>%Ln نماذج، مع المجلدات الفرعية</numerusform>
            <numerusform>%Ln نموذجًا، مع المجلدات الفرعية</numerusform>
            <numerusform>%Ln نموذج، مع المجلدات الفرعية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>لا نماذج</numerusform>
            <numerusform>نموذج واحد</numerusform>
            <numerusform>نموذجان</numerusform>
            <numerusform>%Ln نماذج</numerusform>
            <numerusform>%Ln نموذجًا</numerusform>
            <numerusform>%Ln نموذج</numerusform>
        </translation>
    </message>
    <message>
        <source>As in file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>الدقة التي تُنشر بها النماذج</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>نصف ذاكرة fp16، والإجابات نفسها تقريبًا</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>ربع ذاكرة fp16، وإجابات أقل جودة قليلًا</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1، بلا تحويل</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>تلقائي: %1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>المعالج: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>من أصل %1 متاحة، ويبقى %2 خاليًا</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>لا تتسع له الذاكرة: المتاح %1. تتسع له بدقة %2.</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>لا تتسع له الذاكرة: المتاح %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>لا يوجد برنامج يعرض المجلدات. الملف موجود في %1.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>تعذّر نقل %1 إلى سلة المهملات. ربما ليس للقرص سلة، أو الملف محمي.</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>أتريد نقل %1 بحجم %2 إلى سلة المهملات؟ تبقى محادثاتك.</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>أتريد نقل %1 إلى سلة المهملات؟ تبقى محادثاتك.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>As many layers of the model as fit onto the graphics card</extracomment>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Layers of the model on the graphics card, of all</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>in all, %1 of it on the graphics card</source>
        <translation>إجمالًا، منها %1 على بطاقة الرسوميات</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>لا يتّسع: هناك مكان لـ %1. تذهب الطبقات التي يتّسع لها إلى بطاقة الرسوميات، والباقي إلى المعالج.</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1 (نسخة)</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>لا نتائج عن «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>لا توجد محادثات للبحث فيها.</numerusform>
            <numerusform>شمل البحث عنوان المحادثة الوحيدة ونصها الكامل.</numerusform>
            <numerusform>شمل البحث عنواني المحادثتين ونصيهما الكاملين.</numerusform>
            <numerusform>شمل البحث عناوين جميع المحادثات ونصوصها الكاملة، وعددها %Ln.</numerusform>
            <numerusform>شمل البحث عناوين جميع المحادثات ونصوصها الكاملة، وعددها %Ln.</numerusform>
            <numerusform>شمل البحث عناوين جميع المحادثات ونصوصها الكاملة، وعددها %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>تعذّرت قراءة ملف الإعدادات، فعادت الإعدادات إلى قيمها الأولى. حُفظ الملف القديم باسم ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>تعذّرت قراءة ملف الإعدادات ⁨%1⁩، فعادت الإعدادات إلى قيمها الأولى.</translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>بلا أنوية</numerusform>
            <numerusform>نواة واحدة</numerusform>
            <numerusform>نواتان</numerusform>
            <numerusform>%Ln أنوية</numerusform>
            <numerusform>%Ln نواة</numerusform>
            <numerusform>%Ln نواة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of memory</source>
        <extracomment>Facts of the processor: cores, instruction set, memory of the machine</extracomment>
        <translation>%1 · %2 · ذاكرة %3</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in hundredths: &quot;80 %&quot;</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>mynah::SeveralAnswersModel</name>
    <message>
        <source>Reached the longest length</source>
        <translation>بلغت أقصى طول</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّفت</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>⁦%L1⁩ رمز</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>تُكتب · ⁦%L1⁩ رمز</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>لا يمكن قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>%1 غير مكتمل: تنقصه نهايته.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>%1 من نوع لا يمكن استخدامه هنا.</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>يحتوي %1 قيمًا ليست أعدادًا.</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>الذاكرة غير كافية لقراءة %1.</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>%1 ليس حالة محفوظة، أو أنه تالف.</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>يمكن لنماذج RWKV 5.2 و6 و7 أن تبدأ من حالة مضبوطة. أما ⁨%1⁩ فلا يمكنه ذلك.</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>%1 ليس حالة مضبوطة لـ ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>جارٍ كتابة الحالة…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>لا يمكن قراءة الحالة المحفوظة.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>تعذّرت كتابة %1.</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>كُتبت الحالة إلى %1.</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>جارٍ قراءة الحالة…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>افتح أولًا النموذج الذي ضُبطت الحالة له.</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>تعذّر الاحتفاظ بالحالة.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>أصبحت «⁨%1⁩» ضمن الإشارات المرجعية.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>أصبحت «⁨%1⁩» ضمن الإشارات المرجعية. يمكن استخدامها حين يكون ⁨%2⁩ مفتوحًا.</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>لا يمكن قراءة الحالات المحفوظة.</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>لا يُحفظ شيء من المحادثة المؤقتة، فلا حالة يمكن الاحتفاظ بها.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>لا يوجد نموذج مفتوح.</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>لم يُقرأ شيء بعد. يمكن حفظ إشارة مرجعية بعد أول إجابة.</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>تُكتب إجابة الآن. تُحفظ حالتها عند اكتمالها.</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>لا توجد حالة محفوظة من هذه المحادثة لـ ⁨%1⁩. سيقرأ المحادثة مع رسالتك التالية.</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>تُقرأ أحدث الرسائل مع رسالتك التالية.</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>قبل ثانية</numerusform>
            <numerusform>قبل ثانيتين</numerusform>
            <numerusform>قبل %Ln ثوانٍ</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
            <numerusform>قبل %Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>قبل أقل من دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>تعذّر حفظ الإشارة المرجعية.</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>هذا ممكن بعد اكتمال الإجابة وحين يكون نموذج مفتوحًا.</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>هذه الحالة لنموذج آخر، أو للنموذج نفسه بدقة أخرى.</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>هذه الحالة لنموذج ⁨%1⁩ كما فُتح وقتها. افتح ذلك النموذج بالدقة نفسها للبدء منها.</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>تعذّر بدء المحادثة.</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>تعذّرت إعادة تسمية الإشارة المرجعية.</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>تعذّر حذف الإشارة المرجعية.</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>بدأت محادثة من هذه الإشارة المرجعية وتحتاج إليها. احذف تلك المحادثة أولًا.</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>جارٍ قراءة المحادثات…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>تم الإيقاف. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>جارٍ قراءة المحادثة %1 من %2…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>جارٍ كتابة الملف…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>لم تُكتب أي محادثة إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتبت محادثة واحدة إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتبت محادثتان إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %Ln محادثات إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %Ln محادثة إلى ⁨%1⁩.</numerusform>
            <numerusform>كُتبت %Ln محادثة إلى ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>بلا نسخ احتياطية بجانبه، %1.</numerusform>
            <numerusform>بجانبه نسخة احتياطية واحدة، %1.</numerusform>
            <numerusform>بجانبه نسختان احتياطيتان، %1.</numerusform>
            <numerusform>بجانبه %Ln نسخ احتياطية، %1.</numerusform>
            <numerusform>بجانبه %Ln نسخة احتياطية، %1.</numerusform>
            <numerusform>بجانبه %Ln نسخة احتياطية، %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>منها %1 للإشارات المرجعية، وهي تبقى دائمًا.</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>جارٍ البحث عن حالات لا حاجة إليها…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>تم الإيقاف. ما أُزيل حتى الآن لا يعود.</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>جارٍ إزالة الحالات القديمة: بقي %1.</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>جارٍ تصغير الملف. يُحفظ ما ترسله في هذه الأثناء بعد ذلك مباشرة.</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>اكتمل التنظيف: كان حجم الملف %1 وأصبح %2. لم يُحذف أي نص.</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>جارٍ مسح النماذج المجهّزة…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>تم المسح: تحرّرت مساحة %1. تُجهَّز النماذج من جديد عند تحميلها.</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>جارٍ حذف كل شيء…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>قراءة %1 من %2 رمز</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>يقرأ %1 رمز/ث</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>يتابع فورًا</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>يقرأ %1 رمز</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>يقرأ %1 رمز، %2</translation>
    </message>
</context>
</TS>
