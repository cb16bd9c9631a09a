<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>इस कंप्यूटर पर RWKV भाषा मॉडल से बात करें।</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>वर्शन बिल्ड version build</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>विवरण…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>Mynah और इसमें शामिल हर हिस्से के लाइसेंस।</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>ओपन सोर्स कॉपीराइट लाइसेंस open source copyright Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>दिखाएँ…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>इस बिल्ड के बारे में</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>हिस्सा</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer %L1</source>
        <translation>जवाब %L1</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>इसी के साथ आगे बढ़ें</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>लिखा जा रहा टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>बुकमार्क का नाम</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>चैट शुरू करें</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और विकल्प</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>यहाँ वापस जाएँ</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>यहाँ से नई चैट शुरू करें</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>स्थिति फ़ाइल एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>बुकमार्क सहेजें</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>बुकमार्क का नाम</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>⁦%1⁩ डाउनलोड करें, %2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>⁦%1⁩ का डाउनलोड रोकें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>⁦%1⁩ का डाउनलोड जारी रखें</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>⁦%1⁩ का डाउनलोड रद्द करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>लोड करें</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>⁦%1⁩ लोड करें</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>⁦%1⁩ का डाउनलोड</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>फिर से डाउनलोड करें</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>बिना जाँच के रखें</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>फिर भी डाउनलोड करें</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>रोकें और हटाएँ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>चलने दें</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
</context>
<context>
    <name>CatalogueDetails</name>
    <message>
        <source>Published</source>
        <translation>प्रकाशित</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>स्रोत</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>चेकसम</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Catalogue</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>official RWKV models, fetched only when you ask for them</source>
        <translation>आधिकारिक RWKV मॉडल, केवल आपके कहने पर लाए जाते हैं</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>मॉडल का प्रकार</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>केवल जो इस कंप्यूटर में समाए</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>इस प्रकार का कोई मॉडल इस कंप्यूटर की मेमोरी में नहीं समाता।</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>सभी दिखाएँ</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>डाउनलोड कहाँ रखे जाएँ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>डाउनलोड की जगह बदलें</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>मॉडलों की सूची</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>नई सूची चुनें…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>मॉडलों की नई सूची उपयोग करें</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>डाउनलोड की जगह चुनें</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>मॉडलों की सूची चुनें</translation>
    </message>
    <message>
        <source>Lists of models (*.json)</source>
        <translation>मॉडलों की सूचियाँ (*.json)</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show conversations</source>
        <translation>बातचीत की सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेन्यू</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>नई अस्थायी चैट</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>मॉडल फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>लाइट</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>डार्क</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>पैनल छिपाएँ</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>पैनल दिखाएँ</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>सहेजी गई स्थितियों की सफ़ाई करें</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>सफ़ाई करें</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>सहेजी गई स्थिति से बातचीत तुरंत आगे बढ़ती है। स्थिति न होने पर मॉडल जवाब देने से पहले बातचीत फिर से पढ़ता है। कोई टेक्स्ट नहीं हटता।</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>सिर्फ़ सीमा से ज़्यादा वाली</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>बुकमार्क और हर बातचीत की सबसे नई स्थिति छोड़कर सब कुछ</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>कोई काम या बातचीत खोजें</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>खोज के नतीजे</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>खोज जारी है…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” के लिए कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>नई अस्थायी चैट</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>निजी गुप्त प्राइवेट private incognito</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>बातचीत का नाम बदलें</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>बातचीत खोजें</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>ढूँढें खोज पूरा टेक्स्ट इतिहास find history</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>बातचीत पिन या अनपिन करें</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>बातचीत का डुप्लीकेट बनाएँ</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>कई बातचीत चुनें</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>बातचीत हटाएँ</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>जवाब रोकें</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>फिर से जवाब दें</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>जवाब से पहले सोचें</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>संदेश बॉक्स पर जाएँ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>नई लाइन</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>मॉडल चुनें</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>बदलें लोड switch load</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>फ़ोल्डर प्रिसिज़न डिवाइस मेमोरी folders precision device memory</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>मॉडल फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>सभी काम</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>कुंजी कीबोर्ड मदद keys help</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>बातचीत की सूची दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>साइडबार side bar</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>पैनल दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>स्थिति बुकमार्क मेमोरी याददाश्त state bookmarks memory</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>बातचीत पर जाएँ</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>ऊपर स्क्रोल करें</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>नीचे स्क्रोल करें</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>लाइट दिखावट</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>डार्क दिखावट</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>सिस्टम के अनुसार दिखावट</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>टेक्स्ट बड़ा करें</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>ज़ूम आकार zoom size</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>टेक्स्ट छोटा करें</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>टेक्स्ट का सामान्य आकार</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>फ़ुल स्क्रीन</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>विकल्प प्राथमिकताएँ options preferences</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>विंडो की भाषा</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>ऐनिमेशन कम करें</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>ऐनिमेशन हलचल animation motion</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>शुरू होने पर क्या खुले</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>लॉन्च शुरू launch</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>भेजने वाली कुंजी</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>एंटर enter return</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>सहेजी गई स्थितियाँ और सफ़ाई</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>डिस्क जगह स्टोरेज disk space</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>सहेजी गई स्थितियों की सीमा</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>तैयार मॉडल</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>कैश cache</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>बातचीत कहाँ रखी जाती है</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>डेटाबेस फ़ाइल database file</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>सभी बातचीत एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>बैकअप back-up backup JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>सब कुछ हटाएँ</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>मिटाएँ erase</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>नेटवर्क लॉग network log</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>प्रोसेसर और थ्रेड</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>कोर डिवाइस cores device</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>Mynah और लाइसेंस के बारे में</translation>
    </message>
    <message>
        <source>version</source>
        <translation>वर्शन version</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>इस बातचीत में खोजें</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>खोजें ढूँढें टेक्स्ट नतीजा search text hit</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>अगला नतीजा</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>पिछला नतीजा</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>बातचीत एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>सहेजें एक्सपोर्ट टेक्स्ट save markdown text pdf json</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>बातचीत इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>लोड इंपोर्ट load json ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>एक साथ कई जवाब लिखें</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>वर्शन तुलना versions compare</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>टेक्स्ट पूरा करें</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>आगे लिखें टेक्स्ट प्रॉम्प्ट कहानी continue text prompt story</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>टेक्स्ट पूरा करने वाले पेज का टेक्स्ट आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>दिखाएँ कि अगले या पिछले शब्द की संभावना कितनी थी</translation>
    </message>
</context>
<context>
    <name>CompletionField</name>
    <message>
        <source>Text</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Write the beginning of a text. The model goes on where you stop.</source>
        <translation>किसी टेक्स्ट की शुरुआत लिखें। जहाँ आप रुकें, वहाँ से मॉडल आगे लिखता है।</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>बातचीत की सूची दिखाएँ</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>टेक्स्ट पूरा करें</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>टेक्स्ट वापस लाएँ</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>सब कॉपी करें</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>टेक्स्ट फ़ाइल के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>टेक्स्ट साफ़ करें</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>लंबाई</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>एक बार में लिखे जाने वाले ज़्यादा से ज़्यादा टोकन</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>ज़्यादा मान पर लेखन ज़्यादा खुला; 0 पर हमेशा सबसे संभावित टोकन</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>सिर्फ़ उन सबसे संभावित टोकन में से चुना जाता है जो मिलकर इतना हिस्सा बनाते हैं</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>संभावना के हिसाब से रंग</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>टेक्स्ट पूरा करें</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>टेक्स्ट पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मॉडल फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>आगे लिखा हुआ हटाएँ</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>%L2 में से %L1 टोकन पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>टेक्स्ट सहेजें</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>टेक्स्ट फ़ाइलें (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>संदेश लिखें…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>बातचीत एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>बातचीत के लिए फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>बातचीत इंपोर्ट करें</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>बातचीत (*.json *.md *.txt)</translation>
    </message>
</context>
<context>
    <name>ConversationItem</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A conversation for the screen reader: its title, its group (&quot;Yesterday&quot;) and its time</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>अनपिन करें</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>“⁨%1⁩” के लिए और विकल्प</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और विकल्प</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>आपकी बातचीत यहाँ दिखेगी। वह सिर्फ़ इसी कंप्यूटर पर रखी जाती है।</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>अनपिन करें</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>पिन करें</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लीकेट बनाएँ</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>CopyLabel</name>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>processor CPU</source>
        <translation>प्रोसेसर CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU ग्राफ़िक्स वीडियो graphics video</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The device that is used where none is chosen</extracomment>
        <translation>स्वतः</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Graphics card</source>
        <translation>ग्राफ़िक्स कार्ड</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>एकीकृत ग्राफ़िक्स</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>वर्चुअल ग्राफ़िक्स</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>सॉफ़्टवेयर ग्राफ़िक्स, धीमा: केवल चुने जाने पर इस्तेमाल होता है</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>इस्तेमाल नहीं होता: ड्राइवर %1 के साथ जाँच में इसने ग़लत गणना की।</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>इस्तेमाल नहीं होता: ड्राइवर %1 के साथ %2 की जाँच में इसने ग़लत गणना की।</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>इस्तेमाल नहीं होता: जाँच के दौरान ड्राइवर %1 क्रैश हो गया या अटक गया।</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>इस्तेमाल नहीं होता: जाँच के लिए इसे खोला नहीं जा सका।</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>डिवाइस खोजते समय ग्राफ़िक्स ड्राइवर क्रैश हो गया। सिर्फ़ प्रोसेसर इस्तेमाल हो रहा है।</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>डिवाइस खोजते समय ग्राफ़िक्स ड्राइवर ने जवाब नहीं दिया। सिर्फ़ प्रोसेसर इस्तेमाल हो रहा है।</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>इस कंप्यूटर के डिवाइस की सूची नहीं मिली। सिर्फ़ प्रोसेसर इस्तेमाल हो रहा है।</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>ग्राफ़िक्स कार्ड खोजे जा रहे हैं…</translation>
    </message>
</context>
<context>
    <name>DevicesSettings</name>
    <message>
        <source>Devices</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Threads of the processor</source>
        <translation>प्रोसेसर के थ्रेड</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>कम थ्रेड रखने पर प्रोसेसर बाकी प्रोग्रामों के लिए ज़्यादा खाली रहता है। यह मॉडल लोड होने पर लागू होता है।</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>कोर गति थ्रेड cores speed CPU</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>जितने कोर हैं, उतने</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>लोड किया हुआ मॉडल अभी पिछली संख्या ही इस्तेमाल कर रहा है</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>फिर से लोड होने में थोड़ा समय लगता है। बातचीत बनी रहती है।</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>अभी फिर लोड करें</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>ग्राफ़िक्स कार्ड</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU ग्राफ़िक्स वीडियो graphics video</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर से खोजें</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>ग्राफ़िक्स की जाँच</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>हर डिवाइस की जाँच एक बार होती है, और ड्राइवर बदलने पर फिर से। ग़लत गणना करने वाला इस्तेमाल नहीं होता।</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>फिर से जाँचें</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a download: how much has arrived, of all</extracomment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a download; %1 is a size such as &quot;48 MB&quot;</extracomment>
        <translation>%1/से.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of a download; %1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>%1 शेष</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>डिस्क बहुत भरी है: %1 चाहिए और %2 खाली है। जगह होने पर यह अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>यह डिस्क इतनी बड़ी फ़ाइलें नहीं लेती। डाउनलोड के लिए दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>%1 में कुछ लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>%1 नाम की फ़ाइल पहले से है। उसे हटाकर कहीं और रखें या उसका नाम बदलें।</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>चेकसम मेल नहीं खाता: फ़ाइल प्रकाशित फ़ाइल से अलग है।</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>%1 नहीं मिल रहा। क्या यह कंप्यूटर ऑनलाइन है?</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 तक पहुँचा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1 ने भेजना बंद कर दिया है।</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1 से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>इस कंप्यूटर की नेटवर्क सेटिंग का प्रॉक्सी सर्वर जवाब नहीं दे रहा।</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>प्रॉक्सी सर्वर नाम और पासवर्ड माँगता है। उन्हें इस कंप्यूटर की नेटवर्क सेटिंग में भरें।</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>%1 अपनी पहचान साबित नहीं कर सका, इसलिए कुछ नहीं लाया गया। हो सकता है इस कंप्यूटर की घड़ी गलत हो, या रास्ते में कोई पढ़ रहा हो।</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>%1 एक असुरक्षित पते पर ले जाता है।</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 के पास यह फ़ाइल अब नहीं है।</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 यह फ़ाइल सबको नहीं देता।</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1 बहुत व्यस्त है।</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>%1 फ़ाइल सही ढंग से नहीं भेजता।</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>%1 पर फ़ाइल का आकार प्रकाशित आकार से अलग है।</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>दूसरा डाउनलोड पूरा होने पर शुरू होगा</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>जो आ चुका है उसकी जाँच हो रही है</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 से जुड़ रहा है</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1 %2 में फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>%1 पर रुका · वहीं से आगे बढ़ेगा</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>डाउनलोड हुआ, और चेकसम सही है</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>डाउनलोड हुआ, पर किसी प्रकाशित चेकसम से नहीं मिलाया गया</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>मॉडल खोलने के लिए उसे यहाँ छोड़ें, या इंपोर्ट करने के लिए एक्सपोर्ट की गई बातचीत</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>किस बारे में बात करें?</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>शुरू करने के लिए मॉडल खोलें</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>किसी भी भाषा में। सब कुछ इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>Mynah इस कंप्यूटर की फ़ाइल से RWKV मॉडल चलाता है। आप फ़ाइल यहाँ भी छोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>मॉडल फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>अस्थायी: इसका कुछ भी सहेजा नहीं जाता</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>%Ln बातचीत, अपने सभी वर्शन के साथ</numerusform>
            <numerusform>%Ln बातचीत, अपने सभी वर्शन के साथ</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>सहेजी गई सभी स्थितियाँ, बुकमार्क, पर्सोना और ड्राफ़्ट</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>बातचीत की फ़ाइल के बैकअप, और ख़राब हुई फ़ाइल से जो बचाकर रखा गया</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>उस फ़ाइल में प्रोग्राम की याद रखी हुई बातें</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>सब कुछ हटाएँ?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>सब कुछ हटाएँ</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>यह सब हमेशा के लिए हट जाएगा और फ़ाइल से दोबारा नहीं पढ़ा जा सकेगा:</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>मॉडल फ़ाइलें, एक्सपोर्ट की गई फ़ाइलें और इस विंडो की सेटिंग बनी रहती हैं।</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>हाँ, यह सब हटाएँ</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>शब्दावली चुनें…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>फ़ाइल ढूँढें…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>दूसरे मॉडल…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>फिर भी लोड करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>फ़ाइल नहीं खुल रही है</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>यह फ़ाइल कोई मॉडल नहीं है</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>यह फ़ाइल पूरी नहीं है</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>यह मॉडल फ़ाइल ख़राब है</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>इस तरह का मॉडल अभी इस्तेमाल नहीं हो सकता</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>शब्दावली नहीं मिली या मेल नहीं खाती</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>सहेजी गई स्थिति इस मॉडल से मेल नहीं खाती</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>मेमोरी काफ़ी नहीं है</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>डिवाइस ने जवाब देना बंद कर दिया</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>आपकी बातचीत सहेजी नहीं जा सकती</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>आपकी बातचीत किसी दूसरे प्रोग्राम में खुली है</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>आपकी बातचीत की फ़ाइल ख़राब है</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>मॉडल की गणना का नतीजा कोई संख्या नहीं है</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>मॉडल नहीं खुल रहा है</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>जवाब नहीं लिखा जा सका</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>हो सकता है फ़ाइल कहीं और रखी गई हो या हटा दी गई हो। बताएँ कि वह अब कहाँ है।</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>डिस्क में गड़बड़ी हुई। डिस्क जाँचें या फ़ाइल दोबारा कॉपी करें।</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>RWKV मॉडल फ़ाइल चुनें, जैसे .pth, .safetensors या .gguf पर ख़त्म होने वाली।</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>आख़िर का एक हिस्सा नहीं है। इसे दोबारा डाउनलोड या कॉपी करें।</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>फ़ाइल की जानकारी आपस में मेल नहीं खाती। इसे दोबारा डाउनलोड या कॉपी करें।</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>फ़ाइल पूरी है, लेकिन यह प्रोग्राम ऐसा मॉडल नहीं चलाता। कोई दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>मॉडल को वही शब्दावली चाहिए जिससे उसे प्रशिक्षित किया गया था। वह एक अलग फ़ाइल में होती है।</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>बातचीत में कोई बदलाव नहीं हुआ। फिर कोशिश करें, मॉडल उसे शुरू से पढ़ेगा।</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>दूसरे प्रोग्राम बंद करें या छोटा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>अब तक का जवाब सहेजा हुआ है। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>बातचीत की फ़ाइल नहीं खुल रही है। उसमें कोई बदलाव नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>हो सकता है डिस्क भर गई हो। स्क्रीन पर जो है, वह विंडो बंद करने तक बना रहता है।</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>Mynah दोबारा शुरू करें: जो पढ़ा जा सकता है, वह उसे सहेजता है और ख़राब फ़ाइल भी रखता है।</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>हो सकता है फ़ाइल ख़राब हो या उसका प्रिसिज़न मेल न खाता हो। फिर कोशिश करें या दूसरा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>बातचीत में कोई बदलाव नहीं हुआ। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>आपकी बातचीत ठीक कर दी गई है</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>बातचीत रखने वाली फ़ाइल डिस्क पर ख़राब हो गई थी। सभी संदेश मौजूद हैं।</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>बातचीत रखने वाली फ़ाइल डिस्क पर ख़राब हो गई थी। जो पढ़ा जा सका, वह मौजूद है; जो नहीं पढ़ा जा सका, वह विवरण में है।</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>ख़राब फ़ाइल रखी गई है: %1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>आपकी बातचीत खोली नहीं जा सकती</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>दूसरा प्रोग्राम बंद करके फिर से कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>सादा टेक्स्ट (*.txt)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>सादा टेक्स्ट</translation>
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
        <translation>पढ़ने और बदलाव करने के लिए। शीर्षक, कोड और फ़ॉर्मूले वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>सिर्फ़ वही जो कहा गया, बारी-बारी से।</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>प्रिंट करने और दूसरों को देने के लिए।</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>सब कुछ, हर जवाब के सभी वर्शन के साथ। Mynah इसे दोबारा इंपोर्ट कर सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln बातचीत एक्सपोर्ट करें</numerusform>
            <numerusform>%Ln बातचीत एक्सपोर्ट करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>बातचीत एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>फ़ोल्डर चुनें…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>जगह चुनें…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 से॰</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 मि॰</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 घं॰</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <extracomment>%1 millions of parameters of a model</extracomment>
        <translation>%1 मिलियन पैरामीटर</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>%1 अरब पैरामीटर</translation>
    </message>
</context>
<context>
    <name>FilesToast</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>इस बातचीत में खोजें</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>कोई नतीजा नहीं</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>पिछला नतीजा</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>अगला नतीजा</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>Open</source>
        <comment>unfolded</comment>
        <extracomment>A part of the panel is unfolded; said by a screen reader</extracomment>
        <translation>खुला है</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <extracomment>A part of the panel is folded; what it holds follows</extracomment>
        <translation>बंद है। %1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>मॉडल वाले फ़ोल्डर</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>इन फ़ोल्डरों की नई फ़ाइलें अपने-आप दिखती हैं। इनमें कुछ भी बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>⁦%1⁩ में न खोजें</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>यहाँ न खोजें</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>मॉडल वाला फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>FormatSettings</name>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>The roles that the model was trained with. A conversation keeps its own; another one is read from the beginning.</source>
        <translation>वे भूमिकाएँ जिनके साथ मॉडल को प्रशिक्षित किया गया। बातचीत अपना फ़ॉर्मैट रखती है; दूसरा चुनने पर शुरू से पढ़ी जाती है।</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>सोचना</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>जवाब देने से पहले मॉडल कितनी देर सोचता है।</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>सोच याद रखें</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>आगे के जवाबों को सिर्फ़ कहा हुआ नहीं, सोचा हुआ भी पता रहता है।</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>लंबे जवाब</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>खाली लाइनों के बाद भी लिखता रहता है, सूचियों और कोड के लिए। तब कुछ मॉडल नहीं जान पाते कि कब रुकना है।</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>खाली लाइनें रखें</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>आपके संदेश जैसे हैं वैसे ही पढ़े जाते हैं। खाली लाइन आपकी बारी का अंत लग सकती है।</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>शुरुआती टोकन</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>बातचीत टोकन 0 से शुरू होती है, जैसा ज़्यादातर मॉडल चाहते हैं।</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>विंडो तुरंत बदल जाती है।</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>दिखावट</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>थीम गहरा हल्का डार्क लाइट रंग theme dark light</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>लाइट</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>डार्क</translation>
    </message>
    <message>
        <source>System</source>
        <translation>सिस्टम</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>संदेशों और पूरी विंडो पर लागू होता है।</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>ज़ूम फ़ॉन्ट बड़ा छोटा zoom font</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>ऐनिमेशन कम करें</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>पैनल और संदेश बिना ऐनिमेशन के दिखते हैं। सिस्टम ऐसा ही चाहता है।</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>पैनल और संदेश बिना ऐनिमेशन के दिखते हैं।</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>ऐनिमेशन हलचल animation motion</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>शुरू होने पर</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>पिछली बातचीत अपने मॉडल के साथ खुलती है।</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>पिछले मॉडल के साथ खाली चैट खुलती है।</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>जहाँ थे, वहीं से जारी रखें</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>नई चैट शुरू करें</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>यह बातचीत ⁦%1⁩ के साथ हुई थी।</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>सबसे नए पर जाएँ</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>यह लिंक खोलें?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>LoadingCard</name>
    <message>
        <source>⁦%1⁩ stays ready until then</source>
        <translation>तब तक ⁦%1⁩ तैयार रहता है</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>अगला: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>⁦%1⁩ लोड हो रहा है</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>यह जवाब पूरा होते ही लोड होगा।</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>मॉडल लोड हो रहा है</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>रोकें और बदलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>फ़ाइल जाँची गई</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>फ़ाइल जाँची जा रही है</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>भार तैयार हैं</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>भार तैयार हो रहे हैं</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>भार जाँचे जा रहे हैं</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>जवाब के लिए तैयार</translation>
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
        <translation>फिर से जवाब दें</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>कई दूसरे जवाब</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>बदलाव करें</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>यहाँ से शाखा बनाएँ</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>इसके बाद का भूल जाएँ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और विकल्प</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>बदला हुआ संदेश</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
</context>
<context>
    <name>MessageItem</name>
    <message>
        <source>Not finished</source>
        <translation>अधूरा</translation>
    </message>
    <message>
        <source>Reached the longest length</source>
        <translation>अधिकतम लंबाई पूरी हुई</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>आपका संदेश</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>जवाब, लिखा जा रहा है</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>इसके बाद का दिखाएँ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown के रूप में कॉपी करें</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>The model was put away to free its memory</extracomment>
        <translation>मेमोरी से बाहर</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>लोड करें</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>⁦%1⁩ लोड करें</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>⁦%1⁩ के लिए और विकल्प</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और विकल्प</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>यह जवाब पूरा होते ही लोड होगा।</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>फ़ाइल जाँची जा रही है</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>ट्रैश में डालें</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>मॉडल लोड हो रहा है</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>मॉडल खोलें</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>इंतज़ार में</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>आराम में</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>जगह खाली करने के लिए मेमोरी से हटाया गया है। आपके अगले संदेश पर लौट आता है।</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>मॉडल: %1</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Precision</source>
        <translation>प्रिसिज़न</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>लोड करें</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>मॉडल फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>मॉडल (*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>मॉडल फ़ाइल अब कहाँ है?</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>मॉडल की शब्दावली चुनें</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>शब्दावलियाँ (*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>इस पर लेयर</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>ग्राफ़िक्स कार्ड पर लेयर</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>जितनी लेयर समा सकें</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>लोड करें</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>फ़ाइल मैनेजर में दिखाएँ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>ट्रैश में डालें…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>मेमोरी से हटाएँ</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>“%1” वाले मॉडल</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>हाल के मॉडल</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>अभी कोई मॉडल नहीं है</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>मॉडल…</translation>
    </message>
</context>
<context>
    <name>ModelsEmpty</name>
    <message>
        <source>There are no models here yet</source>
        <translation>यहाँ अभी कोई मॉडल नहीं है</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>RWKV मॉडल फ़ाइल खोलें, उसे इस विंडो पर छोड़ें या ⁦%1⁩ में रखें। इन फ़ाइलों के नाम .pth, .safetensors, .st, .gguf या .bin पर ख़त्म होते हैं।</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>RWKV मॉडल फ़ाइल खोलें या उसे इस विंडो पर छोड़ें। इन फ़ाइलों के नाम .pth, .safetensors, .st, .gguf या .bin पर ख़त्म होते हैं।</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>फ़ोल्डर जोड़ें…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>मॉडल खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>जब मॉडल इस्तेमाल में न हो</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>उसे मेमोरी से हटाकर जगह खाली करें</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>आपके अगले संदेश पर यह अपने-आप लौट आता है।</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>बिना इस्तेमाल का मॉडल मेमोरी से हटाएँ</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>नई चैट, इसके साथ…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>पर्सोना…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>नई अस्थायी चैट</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>बातचीत की सूची दिखाएँ</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>“⁨%1⁩” रीसेट करें</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>पर्सोना</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No persona.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>पर्सोना</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>पर्सोना के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>इसके साथ नई चैट</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>डुप्लीकेट बनाएँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>पर्सोना का नाम</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>“⁨%1⁩” को हटाया गया</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>इस कंप्यूटर से बाहर कुछ नहीं जाता</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>सिवाय उस डाउनलोड के, जो आप ख़ुद शुरू करें। कोई खाता नहीं, कोई गिनती नहीं और अपडेट की कोई जाँच नहीं।</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>नेटवर्क इंटरनेट कनेक्शन टेलीमेट्री network internet telemetry</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>प्रोग्राम अपने काम और गड़बड़ियों के बारे में जो दर्ज करता है। आपका या मॉडल का लिखा कुछ भी इसमें नहीं होता।</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>रिपोर्ट लॉग फ़ाइल report file</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>लॉग दिखाएँ</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>अस्थायी चैट</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>ये कहीं नहीं लिखी जातीं और इन्हें छोड़ते ही ख़त्म हो जाती हैं।</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>निजी गुप्त प्राइवेट private incognito</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>नई अस्थायी चैट</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>अभी कुछ दर्ज नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>फ़ाइल मैनेजर में दिखाएँ</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>⁦%1⁩ बातचीत पढ़ रहा है</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>बातचीत पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>⁦%1⁩ पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New title</source>
        <translation>नया शीर्षक</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>प्रेज़ेंस पेनल्टी</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>पहले इस्तेमाल हो चुके शब्दों की संभावना घटाती है।</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>फ़्रीक्वेंसी पेनल्टी</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>वही असर, हर बार के साथ ज़्यादा।</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>पेनल्टी की अर्ध-आयु</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>इतने टोकन के बाद पेनल्टी आधी गिनी जाती है।</translation>
    </message>
    <message>
        <source>endless</source>
        <translation>अनंत</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>सबसे संभावित शब्दों में से सिर्फ़ इतने।</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Panel</source>
        <translation>पैनल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>पैनल बंद करें</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>सहेजी गई स्थितियाँ</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>इनसे बातचीत तुरंत आगे बढ़ती है। सफ़ाई से कोई टेक्स्ट नहीं हटता।</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>सफ़ाई स्नैपशॉट डिस्क clean up snapshots disk</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>सहेजी गई स्थितियाँ: %1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>सफ़ाई करें…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
</context>
<context>
    <name>SearchResultItem</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A result for the screen reader: the title of the conversation, the found text and its time</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Older messages were found, too. Type another word to see fewer.</source>
        <translation>और पुराने संदेश भी मिले हैं। कम नतीजों के लिए एक और शब्द लिखें।</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>तय सीड</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>तब एक ही सवाल का एक ही जवाब मिलता है।</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>सीड</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>रोकने वाले टेक्स्ट</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>हर लाइन में एक। जवाब इनमें से किसी के आने से पहले ख़त्म होता है; %1 लाइन ब्रेक है।</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>रोकें (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>भेजें (Enter)</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation>अनुभाग</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>स्टोरेज</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>निजता</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>अनुभाग</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>“⁨%1⁩” नाम की कोई सेटिंग नहीं है।</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>इस बातचीत की सेटिंग</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>पर्सोना</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>सिस्टम प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>मॉडल को क्या पता होना चाहिए या उसे कैसे जवाब देना चाहिए</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>पहले संदेश से पहले एक बार पढ़ा जाता है।</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Styles of answering; the last one is the user&apos;s own.</extracomment>
        <translation>सटीक</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>संतुलित</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>खुली</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>अपनी</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>जवाब की लंबाई</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>सबसे लंबा जवाब, टोकन में।</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>तापमान</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>ज़्यादा मान पर ज़्यादा अनोखा, कम मान पर ज़्यादा सटीक।</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>इस हिस्से तक सिर्फ़ सबसे संभावित शब्द।</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>दोहराव</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>सीड और रोकने वाले टेक्स्ट</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>प्रॉम्प्ट फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>नई चैट के लिए इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>तापमान 0 है: सभी जवाब एक जैसे होंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>%Ln जवाब।</numerusform>
            <numerusform>साथ-साथ लिखे गए %Ln जवाब। बाकी जवाब वर्शन के रूप में रहते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>वह जवाब चुनें जिसके साथ आगे बढ़ना है। बाकी जवाब वर्शन के रूप में रहते हैं।</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>जवाब</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>एक बार में %Ln जवाब</numerusform>
            <numerusform>एक साथ %Ln जवाब</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>एक साथ कई जवाब</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>एक जवाब</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>एक बार में %Ln जवाब</numerusform>
            <numerusform>एक साथ %Ln जवाब</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>शॉर्टकट</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>शॉर्टकट खोजें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” के लिए कुछ नहीं मिला।</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>बातचीत की सूची छिपाएँ</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>सभी बातचीत में खोजें</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>बातचीत की सूची की चौड़ाई</translation>
    </message>
</context>
<context>
    <name>SidePlaces</name>
    <message>
        <source>Models</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>टेक्स्ट पूरा करें</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>“⁨%1⁩” को हटाया गया</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>मॉडल ने जो पढ़ा है</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>आप कितनी भी देर बात करें, इसकी मेमोरी का आकार वही रहता है।</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजी गई</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>शुरुआत यहाँ से</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>बुकमार्क</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>स्थिति फ़ाइल एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>स्थिति फ़ाइल इंपोर्ट करें…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>ट्यून की गई स्थिति से शुरू करें…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>स्थिति एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>स्थितियाँ (*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>स्थिति इंपोर्ट करें</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>ट्यून की गई स्थिति चुनें</translation>
    </message>
    <message>
        <source>Tuned states (*.pth *.safetensors *.st)</source>
        <translation>ट्यून की गई स्थितियाँ (*.pth *.safetensors *.st)</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>%1 तक पढ़ा गया, बीच में %Ln बुकमार्क</numerusform>
            <numerusform>%1 तक पढ़ा गया, बीच में %Ln बुकमार्क</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>अभी कुछ नहीं पढ़ा गया है</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>शुरुआत</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>आप अभी से लिख सकते हैं</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>दूसरी बातचीत में लिखा जा रहा है…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्टेटस</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>Mynah की इस्तेमाल की हुई मेमोरी, इस कंप्यूटर की कुल मेमोरी में से</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>स्थिति सहेजी गई</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>अस्थायी: इसका कुछ भी सहेजा नहीं जाता</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>इस कंप्यूटर से बाहर कुछ नहीं जाता</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>स्टोरेज</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>सहेजी गई स्थितियों की अधिकतम जगह</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>इससे ज़्यादा होने पर सबसे पुरानी पहले हटती हैं। हर बातचीत की सबसे नई स्थिति सबसे देर तक रहती है।</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>सीमा हद limit cap</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>तैयार मॉडल</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>अभी कोई नहीं है। इनसे मॉडल अगली बार जल्दी लोड होता है।</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>%1, ताकि मॉडल जल्दी लोड हों। इन्हें दोबारा बनाया जा सकता है।</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>कैश भार साफ़ cache weights clear</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>आपकी सारी बातचीत एक फ़ाइल में है</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩, %2।</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>डेटाबेस फ़ोल्डर बैकअप database folder backup</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>फ़ाइल मैनेजर में दिखाएँ</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>सब कुछ एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>हर बातचीत, अपने सभी वर्शन के साथ, एक ही फ़ाइल में, जिसे Mynah और दूसरे प्रोग्राम पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>सहेजें बैकअप save backup JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>एक्सपोर्ट करें…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>सब कुछ हटाएँ</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>सभी बातचीत, स्थितियाँ और बुकमार्क, हमेशा के लिए।</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>मिटाएँ हटाएँ रीसेट erase remove reset</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>सभी बातचीत एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>बातचीत (*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>ThinkChip</name>
    <message>
        <source>Think</source>
        <translation>सोचें</translation>
    </message>
    <message>
        <source>Thinking: %1. Right-click or press Alt+Down for how long.</source>
        <extracomment>The mode is &quot;Off&quot;, &quot;Hardly&quot;, &quot;On&quot; …</extracomment>
        <translation>सोचना: %1। कितनी देर, यह चुनने के लिए राइट-क्लिक करें या Alt+Down दबाएँ।</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>सोच रहा है…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <extracomment>%1 is a number of seconds, &quot;4.2&quot;</extracomment>
        <translation>%1 से॰ तक सोचा</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>सोच</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>सोच छिपाएँ</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>सोच दिखाएँ</translation>
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
        <translation>पहले जैसा करें</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>पिछला वर्शन</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>%L2 में से वर्शन %L1</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>अगला वर्शन</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>लिखना</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>भेजने की कुंजी</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>तब ⁦Shift+Enter⁩ से नई लाइन शुरू होती है।</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>तब ⁦Enter⁩ से नई लाइन शुरू होती है।</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>कुंजी एंटर key return</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>इस कंप्यूटर पर RWKV भाषा मॉडल से बात करें।</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>खोली जाने वाली मॉडल फ़ाइल।</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>World शब्दावली की फ़ाइल।</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>बातचीत रखने वाली फ़ाइल।</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>जवाब शुरू होता है।</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>जवाब पूरा हुआ।</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>बातचीत का %L1% पढ़ा गया।</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
</context>
<context>
    <name>mynah::BookmarkListModel</name>
    <message>
        <source>%1 · tuned state</source>
        <extracomment>%1: when a bookmark was made. It holds a state that was made by tuning.</extracomment>
        <translation>%1 · ट्यून की गई स्थिति</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <extracomment>%1: when a bookmark was made; %2: how many tokens the model had read by then</extracomment>
        <translation>%1 · टोकन %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>बुकमार्क</translation>
    </message>
    <message>
        <source>Of other conversations and files</source>
        <translation>दूसरी बातचीत और फ़ाइलों के</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>बातचीत और सोच-विचार</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>बातचीत</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>निर्देशों का पालन</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>100 से अधिक भाषाएँ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%2 में %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>मेमोरी: %1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>%Ln टोकन तक के पाठों से</numerusform>
            <numerusform>%Ln टोकन तक के पाठों से</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>Mynah को ज्ञात नहीं</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>कोई प्रकाशित नहीं है</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>इस कंप्यूटर के लिए सुझाया गया</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>इस कंप्यूटर के लिए बहुत बड़ा</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>इस कंप्यूटर में समाता है</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>%1 में समाता है</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>सूची %1 की है।</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1 मॉडलों की ऐसी सूची नहीं है जिसे Mynah पढ़ सके। चालू सूची बनी रहेगी।</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1 चालू सूची से पुरानी है, इसलिए चालू सूची बनी रहेगी।</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>%1 Mynah बंद होने तक उपयोग में है: इसे सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>यह डाउनलोड रोककर आ चुके %1 हटाएँ?</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>इसे डाउनलोड करें (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>%1 मॉडलों की शब्दावली</translation>
    </message>
</context>
<context>
    <name>mynah::ChatOptionsViewModel</name>
    <message>
        <source>Automatic: %1</source>
        <extracomment>The prompt format that was found from the model&apos;s file, for example &quot;World&quot;.</extracomment>
        <translation>अपने-आप: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>अपने-आप</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>How long the model thinks before it answers.</extracomment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>न के बराबर</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>थोड़ा</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>बहुत</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>रैंडम</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>अस्थायी चैट</translation>
    </message>
    <message>
        <source>⁦%L1 × %2⁩ tokens/s</source>
        <extracomment>Several answers are written at once: how many, and how fast each of them is</extracomment>
        <translation>⁦%L1 × %2⁩ टोकन/से॰</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ टोकन/से॰</translation>
    </message>
    <message>
        <source>The conversation is read again</source>
        <translation>बातचीत फिर से पढ़ी जाती है</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>मॉडल को इसका जो याद था, वह डिस्क पर ख़राब हो गया था और हटा दिया गया है। कोई संदेश नहीं खोया।</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>फ़ाइल नहीं लिखी जा सकी</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>दूसरा फ़ोल्डर या दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>(टेक्स्ट का अंत)</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ टोकन पढ़े</translation>
    </message>
    <message>
        <source>wrote ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ टोकन लिखे</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ टोकन/से॰</translation>
    </message>
    <message>
        <source>the model ended the text here</source>
        <translation>मॉडल ने टेक्स्ट यहाँ ख़त्म किया</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>एक्सपोर्ट हो रहा है… %2 में से %1</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>एक्सपोर्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>इंपोर्ट हो रहा है… %2 में से %1</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” पढ़ा जा रहा है…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>%Ln बातचीत “%1” में एक्सपोर्ट हुई</numerusform>
            <numerusform>%Ln बातचीत “%1” में एक्सपोर्ट हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>“%1” में एक्सपोर्ट हुआ</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>एक्सपोर्ट नहीं हो सका</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>“%1” में कुछ लिखा नहीं जा सका। हो सकता है डिस्क भर गई हो या आपको इस फ़ोल्डर में लिखने की अनुमति न हो। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>बातचीत पढ़ी नहीं जा सकी। उसमें कोई बदलाव नहीं हुआ। फिर कोशिश करें।</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln बातचीत इंपोर्ट हुई</numerusform>
            <numerusform>%Ln बातचीत इंपोर्ट हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>फ़ाइल में कोई बातचीत नहीं थी।</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>“%1” इंपोर्ट नहीं हुई</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>%Ln फ़ाइल इंपोर्ट नहीं हुई</numerusform>
            <numerusform>%Ln फ़ाइलें इंपोर्ट नहीं हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>इसमें ऐसी कोई बातचीत नहीं है जो यहाँ पढ़ी जा सके। Mynah, ChatGPT (conversations.json) और RWKV-Runner से एक्सपोर्ट की गई फ़ाइलें पढ़ी जा सकती हैं।</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>फ़ाइल नहीं खुल रही। हो सकता है उसे हटाया या दूसरी जगह रखा गया हो।</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>फ़ाइल ख़राब है। इसे दोबारा एक्सपोर्ट या कॉपी करें।</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>फ़ाइल इस कंप्यूटर की मेमोरी के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>बातचीत सहेजी नहीं जा सकी। हो सकता है डिस्क भर गई हो।</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFind</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>The current hit and how many there are, &quot;3 of 12&quot;</extracomment>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationListModel</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln चुनी गई</numerusform>
            <numerusform>%Ln चुनी गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>पिन की गई</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1 (कॉपी)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln बातचीत हटाई गई</numerusform>
            <numerusform>%Ln बातचीत हटाई गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>“⁨%1⁩” को हटाया गया</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>कल</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>पिछले 7 दिन</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>इससे पुरानी</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 मि॰</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 घं॰</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1 दिन</translation>
    </message>
</context>
<context>
    <name>mynah::MessageListModel</name>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ टोकन</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ टोकन/से॰</translation>
    </message>
</context>
<context>
    <name>mynah::ModelListModel</name>
    <message>
        <source>version %1</source>
        <extracomment>The generation of the RWKV architecture, &quot;7&quot; or &quot;5.2&quot;</extracomment>
        <translation>वर्शन %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln लेयर</numerusform>
            <numerusform>%Ln लेयर</numerusform>
        </translation>
    </message>
    <message>
        <source>width %1</source>
        <extracomment>The number of channels of a layer</extracomment>
        <translation>चौड़ाई %1</translation>
    </message>
    <message>
        <source>World tokenizer</source>
        <translation>World टोकनाइज़र</translation>
    </message>
    <message>
        <source>20B tokenizer</source>
        <translation>20B टोकनाइज़र</translation>
    </message>
    <message>
        <source>reads bytes</source>
        <translation>बाइट पढ़ता है</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>%1 में समाता है</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>इस कंप्यूटर के लिए बहुत बड़ा</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%2 पर %1</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>आराम में</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>इस्तेमाल में</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>मेमोरी में %1</translation>
    </message>
</context>
<context>
    <name>mynah::ModelViewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>%1 अब भी लोड है और यह बातचीत वैसी ही है।</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>%1 आपके अगले संदेश पर लौट आता है और यह बातचीत वैसी ही है।</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>%1 मेमोरी में नहीं समाता</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>%1 में इसे %2 चाहिए, जबकि जगह सिर्फ़ %3 है।</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>%1 में लोड करें (%2)</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>दूसरे प्रोग्राम बंद करें या छोटा मॉडल चुनें।</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>प्रोसेसर आगे काम करेगा</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>%1 में इस मॉडल के लिए पर्याप्त मेमोरी नहीं है।</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>इस मॉडल के लिए %1 का इस्तेमाल नहीं हो सका।</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>%1 ने जवाब देना बंद कर दिया। कुछ भी नहीं खोया।</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1, क्योंकि %2 में इस मॉडल के लिए जगह नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%Ln लेयर में से %1 %2 पर, बाक़ी प्रोसेसर पर</numerusform>
            <numerusform>%Ln लेयर में से %1 %2 पर, बाक़ी प्रोसेसर पर</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1, %2 मेमोरी के साथ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln कोर</numerusform>
            <numerusform>%Ln कोर</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 memory</source>
        <comment>processor, cores, size of memory</comment>
        <translation>%1, %2, %3 मेमोरी</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>यह कंप्यूटर: %1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>यह फ़ोल्डर मौजूद नहीं है या पढ़ा नहीं जा सकता</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>%Ln मॉडल। इसमें इतना कुछ है कि सब देखा नहीं जा सकता।</numerusform>
            <numerusform>%Ln मॉडल। इसमें इतना कुछ है कि सब देखा नहीं जा सकता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>Mynah का अपना फ़ोल्डर, अभी कोई मॉडल नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>%Ln मॉडल, अंदर के फ़ोल्डरों के साथ</numerusform>
            <numerusform>%Ln मॉडल, अंदर के फ़ोल्डरों के साथ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln मॉडल</numerusform>
            <numerusform>%Ln मॉडल</numerusform>
        </translation>
    </message>
    <message>
        <source>As in file</source>
        <translation>जैसा फ़ाइल में है</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>वह प्रिसिज़न जिसमें मॉडल प्रकाशित होते हैं</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>fp16 की आधी मेमोरी, लगभग वही जवाब</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>fp16 की चौथाई मेमोरी, जवाब थोड़े कमतर</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1, कुछ बदला नहीं जाता</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>अपने-आप: %1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>प्रोसेसर: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>लगभग %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>(उपलब्ध %1 में से), %2 खाली रहता है</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>नहीं समाता: %1 की जगह है। %2 में समाता है।</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>नहीं समाता: %1 की जगह है।</translation>
    </message>
    <message>
        <source>never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln मिनट बाद</numerusform>
            <numerusform>%Ln मिनट बाद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln घंटे बाद</numerusform>
            <numerusform>%Ln घंटे बाद</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>फ़ोल्डर दिखाने वाला कोई प्रोग्राम नहीं है। फ़ाइल %1 में है।</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>%1 को ट्रैश में नहीं डाला जा सका। हो सकता है डिस्क पर ट्रैश न हो या फ़ाइल सुरक्षित हो।</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>%1 (%2) को ट्रैश में डालें? आपकी बातचीत बनी रहती है।</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>%1 को ट्रैश में डालें? आपकी बातचीत बनी रहती है।</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>As many layers of the model as fit onto the graphics card</extracomment>
        <translation>स्वतः</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Layers of the model on the graphics card, of all</extracomment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>in all, %1 of it on the graphics card</source>
        <translation>कुल, जिसमें से %1 ग्राफ़िक्स कार्ड पर</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>नहीं समाता: %1 के लिए जगह है। जो लेयर समाती हैं वे ग्राफ़िक्स कार्ड पर जाती हैं, बाक़ी प्रोसेसर पर।</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>बातचीत</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1 (कॉपी)</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>नई चैट</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>“⁨%1⁩” के लिए कुछ नहीं मिला</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln नतीजा</numerusform>
            <numerusform>%Ln नतीजे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>%Ln बातचीत का शीर्षक और पूरा टेक्स्ट खोजा गया।</numerusform>
            <numerusform>सभी %Ln बातचीत के शीर्षक और पूरा टेक्स्ट खोजा गया।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>सेटिंग फ़ाइल पढ़ी नहीं जा सकी, इसलिए सेटिंग नए सिरे से शुरू होती हैं। पुरानी फ़ाइल ⁨%1⁩ नाम से रखी गई है।</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>सेटिंग फ़ाइल ⁨%1⁩ पढ़ी नहीं जा सकी, इसलिए सेटिंग नए सिरे से शुरू होती हैं।</translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln कोर</numerusform>
            <numerusform>%Ln कोर</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of memory</source>
        <extracomment>Facts of the processor: cores, instruction set, memory of the machine</extracomment>
        <translation>%1 · %2 · %3 मेमोरी</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम के अनुसार</translation>
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
        <translation>अधिकतम लंबाई पूरी हुई</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>⁦%L1⁩ टोकन</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>लिखा जा रहा है · ⁦%L1⁩ टोकन</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>फ़ाइल %1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>फ़ाइल %1 पूरी नहीं है: इसका आख़िरी हिस्सा नहीं है।</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>फ़ाइल %1 ऐसी है जो यहाँ इस्तेमाल नहीं हो सकती।</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>फ़ाइल %1 में ऐसे मान हैं जो संख्या नहीं हैं।</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>%1 पढ़ने के लिए मेमोरी काफ़ी नहीं है।</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>फ़ाइल %1 सहेजी गई स्थिति नहीं है या ख़राब है।</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>RWKV 5.2, 6 और 7 के मॉडल ट्यून की गई स्थिति से शुरू हो सकते हैं। ⁨%1⁩ नहीं हो सकता।</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>फ़ाइल %1, ⁨%2⁩ के लिए ट्यून की गई स्थिति नहीं है।</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>स्थिति लिखी जा रही है…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>सहेजी गई स्थिति पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>फ़ाइल %1 लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>स्थिति %1 में लिखी गई।</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>स्थिति पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>पहले वह मॉडल खोलें जिसके लिए स्थिति ट्यून की गई थी।</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>स्थिति रखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>“⁨%1⁩” अब बुकमार्क में है।</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>“⁨%1⁩” अब बुकमार्क में है। ⁨%2⁩ खुला होने पर इसे इस्तेमाल किया जा सकता है।</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>सहेजी गई स्थितियाँ पढ़ी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>अस्थायी चैट का कुछ भी सहेजा नहीं जाता, इसलिए रखने के लिए कोई स्थिति नहीं है।</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>कोई मॉडल नहीं खुला है।</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>अभी कुछ नहीं पढ़ा गया है। पहले जवाब के बाद बुकमार्क सहेजा जा सकता है।</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>जवाब लिखा जा रहा है। पूरा होने पर उसकी स्थिति सहेजी जाती है।</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>⁨%1⁩ के लिए इस बातचीत की कोई स्थिति सहेजी नहीं गई है। आपके अगले संदेश पर मॉडल यह बातचीत पढ़ता है।</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>सबसे नए संदेश आपके अगले संदेश के साथ पढ़े जाते हैं।</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>टोकन %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln से॰ पहले</numerusform>
            <numerusform>%Ln से॰ पहले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln मि॰ पहले</numerusform>
            <numerusform>%Ln मि॰ पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>बुकमार्क सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>ऐसा तब हो सकता है जब जवाब पूरा हो और कोई मॉडल खुला हो।</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>यह स्थिति दूसरे मॉडल की है या उसी मॉडल के दूसरे प्रिसिज़न की।</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>यह स्थिति ⁨%1⁩ की है, जैसा वह तब खोला गया था। इससे शुरू करने के लिए वही मॉडल उसी प्रिसिज़न में खोलें।</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>चैट शुरू नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>बुकमार्क का नाम बदला नहीं जा सका।</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>बुकमार्क हटाया नहीं जा सका।</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>एक बातचीत इस बुकमार्क से शुरू हुई है और उसे इसकी ज़रूरत है। पहले वह बातचीत हटाएँ।</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>बातचीत पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>रोका गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>%2 में से बातचीत %1 पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>फ़ाइल लिखी जा रही है…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>फ़ाइल नहीं लिखी जा सकी: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>%Ln बातचीत ⁨%1⁩ में लिखी गई।</numerusform>
            <numerusform>%Ln बातचीत ⁨%1⁩ में लिखी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>साथ में %Ln बैकअप, %1।</numerusform>
            <numerusform>साथ में %Ln बैकअप, %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>इसमें से %1 बुकमार्क का है, जो हमेशा रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>ग़ैर-ज़रूरी स्थितियाँ ढूँढी जा रही हैं…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>रोका गया। अब तक जो हटाया गया, वह वापस नहीं आता।</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>पुरानी स्थितियाँ हटाई जा रही हैं: %1 बाकी।</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>फ़ाइल छोटी की जा रही है। इस बीच आप जो भेजते हैं, वह ठीक इसके बाद सहेजा जाता है।</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>सफ़ाई हो गई: फ़ाइल %1 की थी और अब %2 की है। कोई टेक्स्ट नहीं हटाया गया।</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>तैयार मॉडल साफ़ किए जा रहे हैं…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>साफ़ हो गया: %1 फिर से खाली है। मॉडल लोड होने पर दोबारा तैयार होते हैं।</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>सब कुछ हटाया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>%2 में से %1 टोकन पढ़े जा रहे हैं</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 बाकी</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>%1 टोकन/से॰ पढ़ता है</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>तुरंत आगे बढ़ता है</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>%1 टोकन पढ़ता है</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>%1 टोकन पढ़ता है, %2</translation>
    </message>
</context>
</TS>
