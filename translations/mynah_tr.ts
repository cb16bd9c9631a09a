<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Bu bilgisayarda RWKV dil modelleriyle konuşun.</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>sürüm derleme build</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Ayrıntılar…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>Mynah’ın ve onu oluşturan her parçanın.</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>açık kaynak telif hakkı lisans open source copyright Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Göster…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>Bu sürüm hakkında</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parça</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer %L1</source>
        <translation>Yanıt %L1</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Bununla devam et</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>Yazılmakta olan metin</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>Yer iminin adı</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Geri dön</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Sohbet başlat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Buraya dön</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>Buradan sohbet başlat</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Durum dosyasını dışa aktar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>Yer imi kaydet</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Yer iminin adı</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>⁦%1⁩ indir, %2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>⁦%1⁩ indirmesini duraklat</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>⁦%1⁩ indirmesini sürdür</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>⁦%1⁩ indirmesini iptal et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Yükle</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>⁦%1⁩ modelini yükle</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>⁦%1⁩ indirmesi</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Yeniden indir</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>Doğrulamadan sakla</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>Yine de indir</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Durdur ve sil</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
</context>
<context>
    <name>CatalogueDetails</name>
    <message>
        <source>Published</source>
        <translation>Yayımlanma</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Eğitim</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Sağlama toplamı</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>official RWKV models, fetched only when you ask for them</source>
        <translation>resmî RWKV modelleri, yalnızca siz isteyince indirilir</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>Model türü</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>Yalnızca bu bilgisayara sığanlar</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>Bu türden hiçbir model bu bilgisayarın belleğine sığmıyor.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>İndirilenlerin yeri</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>İndirilenlerin yerini değiştir</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Model listesi</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>Daha yenisini kullan…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>Daha yeni bir model listesi kullan</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>İndirilenlerin yerini seçin</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>Bir model listesi seçin</translation>
    </message>
    <message>
        <source>Lists of models (*.json)</source>
        <translation>Model listeleri (*.json)</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show conversations</source>
        <translation>Sohbetleri göster</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Yeni geçici sohbet</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Model dosyası aç…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Paneli gizle</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Paneli göster</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>Kayıtlı durumları temizle</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>Kayıtlı durum, sohbetin hemen devam etmesini sağlar. Durum yoksa model, yanıt vermeden önce sohbeti yeniden okur. Hiçbir metin silinmez.</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>Yalnızca sınırı aşanlar</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>Yer imleri ve her sohbetin en yenisi dışında tümü</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Eylem veya sohbet bul</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” için bir şey bulunamadı.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>aç</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Yeni geçici sohbet</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>özel gizli</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Sohbeti yeniden adlandır</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Sohbetlerde ara</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>bul ara tam metin geçmiş</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>Sohbeti sabitle veya sabitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>Sohbeti çoğalt</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>Sohbetleri seç</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Sohbeti sil</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Yanıtı durdur</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Yeniden yanıtla</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Yanıtlamadan önce düşün</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>İleti alanına git</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Alt satıra geç</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Model seç</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>değiştir geç yükle</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>klasörler hassasiyet aygıt cihaz bellek</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Model dosyası aç…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Tüm eylemler</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>tuşlar klavye yardım</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>Sohbetleri göster veya gizle</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>kenar çubuğu</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Paneli göster veya gizle</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>durum yer imleri bellek</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Sohbete git</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Yukarı kaydır</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Aşağı kaydır</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Açık görünüm</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Koyu görünüm</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Sistemdeki görünüm</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük metin</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>yakınlaştırma zoom boyut</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%%L1</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük metin</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal metin boyutu</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>seçenekler tercihler</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Arayüz dili</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Hareketi azalt</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animasyon canlandırma hareket</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>Başlangıçta ne açılır</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>başlangıç açılış</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>Gönderme tuşu</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>enter return giriş</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>Kayıtlı durumlar ve temizlik</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>disk alanı</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>Kayıtlı durumların sınırı</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Hazırlanmış modeller</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>önbellek cache</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>Sohbetlerin saklandığı yer</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>veritabanı dosya</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Tüm sohbetleri dışa aktar</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>yedek yedekleme JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Her şeyi sil</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>sil kaldır</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>ağ günlük log</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>İşlemci ve iş parçacıkları</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>çekirdek aygıt cihaz</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>Mynah hakkında ve lisanslar</translation>
    </message>
    <message>
        <source>version</source>
        <translation>sürüm</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Bu sohbette bul</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>ara bul metin eşleşme</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Önceki eşleşme</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Sohbeti dışa aktar…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>kaydet dışa aktar markdown metin pdf json</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Sohbetleri içe aktar…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>yükle içe aktar json ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>Aynı anda birkaç yanıt yaz</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>sürümler karşılaştır</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>Metin tamamlama</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>devam sürdür tamamla metin istem öykü hikâye prompt</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>Tamamlama sayfasındaki metni sürdür</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>Sonraki veya önceki sözcüğün olasılığını göster</translation>
    </message>
</context>
<context>
    <name>CompletionField</name>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Write the beginning of a text. The model goes on where you stop.</source>
        <translation>Bir metnin başını yazın. Model, bıraktığınız yerden sürdürür.</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>Sohbetleri göster</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Metin tamamlama</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>Metni geri getir</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tümünü kopyala</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Metin dosyası olarak kaydet…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Metni temizle</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>Bir kerede yazılacak en çok token sayısı</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>Yükseldikçe daha serbest; 0’da her zaman en olası token alınır</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>Yalnızca birlikte bu paya ulaşan en olası token’lardan seçilir</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>Olasılığa göre renklendir</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>Metin tamamlama</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Metin okunuyor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Bir model dosyası aç…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>Devamı geri al</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>%L1 / %L2 token okunuyor</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Metni kaydet</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Metin dosyaları (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Bir ileti yazın…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>İleti</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>Sohbeti dışa aktar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>Sohbetler için bir klasör seçin</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Sohbetleri içe aktar</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>Sohbetler (*.json *.md *.txt)</translation>
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
        <translation>Sabitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sabitle</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>“⁨%1⁩” için daha fazlası</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>Sohbetleriniz burada görünecek. Yalnızca bu bilgisayarda saklanırlar.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sohbetler</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Sabitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sabitle</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>CopyLabel</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>processor CPU</source>
        <translation>işlemci CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU ekran kartı grafik video</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The device that is used where none is chosen</extracomment>
        <translation>Otomatik</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Graphics card</source>
        <translation>Ekran kartı</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>Tümleşik grafik</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>Sanal grafik</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>Yazılımla grafik, yavaş: yalnızca seçildiği yerde kullanılır</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Kullanılmıyor: %1 sürücüsüyle sınamada yanlış hesapladı.</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>Kullanılmıyor: %1 sürücüsüyle %2 sınamasında yanlış hesapladı.</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Kullanılmıyor: %1 sürücüsü sınanırken çöktü ya da takıldı.</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>Kullanılmıyor: sınanmak üzere açılamadı.</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>Aygıtlar aranırken bir grafik sürücüsü çöktü. Yalnızca işlemci kullanılıyor.</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>Aygıtlar aranırken bir grafik sürücüsü yanıt vermedi. Yalnızca işlemci kullanılıyor.</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>Bu bilgisayarın aygıtları listelenemedi. Yalnızca işlemci kullanılıyor.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 sınanıyor…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Ekran kartları aranıyor…</translation>
    </message>
</context>
<context>
    <name>DevicesSettings</name>
    <message>
        <source>Devices</source>
        <translation>Aygıtlar</translation>
    </message>
    <message>
        <source>Threads of the processor</source>
        <translation>İşlemcinin iş parçacıkları</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>Sayı azaldıkça diğer programlara daha çok işlemci gücü kalır. Bir model yüklenirken geçerli olur.</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>çekirdek hız CPU</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>Çekirdek sayısı kadar</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>Yüklü model hâlâ önceki sayıyı kullanıyor</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>Yeniden yüklemek kısa sürer. Sohbet olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>Şimdi yeniden yükle</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>Ekran kartları</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU ekran kartı grafik video</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden ara</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>Grafik sınaması</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>Her aygıt bir kez, sürücüsü değişince yeniden sınanır. Yanlış hesaplayan kullanılmaz.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Yeniden sına</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a download: how much has arrived, of all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a download; %1 is a size such as &quot;48 MB&quot;</extracomment>
        <translation>%1/sn</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of a download; %1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>Disk çok dolu: %1 gerekiyor, %2 boş. Yer açılınca kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>Bu disk bu boyutta dosya almıyor. İndirilenler için başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>%1 içine yazılamıyor.</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>%1 adında bir dosya zaten var. Taşıyın ya da yeniden adlandırın.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>Sağlama toplamı uyuşmuyor: dosya yayımlanandan farklı.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>%1 bulunamıyor. Bu bilgisayar çevrimiçi mi?</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 adresine ulaşılamıyor.</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1 göndermeyi durdurdu.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1 bağlantısı koptu.</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>Bu bilgisayarın ağ ayarlarındaki vekil sunucu yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>Vekil sunucu ad ve parola istiyor. Bunları bu bilgisayarın ağ ayarlarına girin.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>%1 kim olduğunu kanıtlayamadı, bu yüzden hiçbir şey alınmadı. Bu bilgisayarın saati yanlış olabilir ya da yolda biri okuyor olabilir.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>%1 güvenli olmayan bir adrese yönlendiriyor.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 üzerinde bu dosya artık yok.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 bu dosyayı herkese vermiyor.</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1 çok yoğun.</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>%1 dosyayı olması gerektiği gibi göndermiyor.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>%1 üzerindeki dosyanın boyutu yayımlanandan farklı.</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>Başka bir indirme bitince başlar</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>Gelenler denetleniyor</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 adresine bağlanılıyor</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1 %2 sonra yeniden denenecek.</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>%1 konumunda duraklatıldı · kaldığı yerden sürer</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>İndirildi, sağlama toplamı doğru</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>İndirildi, ama yayımlanmış bir sağlama toplamıyla karşılaştırılmadı</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>Açmak için bir model ya da içe aktarmak için dışa aktarılmış sohbetler bırakın</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>Ne hakkında konuşalım?</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>Başlamak için bir model açın</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>Herhangi bir dilde. Her şey bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>Mynah, RWKV modellerini bu bilgisayardaki bir dosyadan çalıştırır. Dosyayı buraya da bırakabilirsiniz.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Bir model dosyası aç…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Geçici: Hiçbir şey kaydedilmez</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>tüm sürümleriyle %Ln sohbet</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>tüm kayıtlı durumlar, yer imleri, personalar ve taslaklar</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>sohbet dosyasının yedekleri ve hasarlı dosyadan saklananlar</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>programın bu dosyada hatırladıkları</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Her şey silinsin mi?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Her şeyi sil</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>Bunlar, dosyadan bir daha okunamayacak biçimde kalıcı olarak silinir:</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>Model dosyaları, dışa aktarılan dosyalar ve bu pencerenin ayarları kalır.</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>Evet, tümünü sil</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>Sözcük dağarcığı seç…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Dosyayı bul…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Diğer modeller…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>Yine de yükle</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>Dosya açılamıyor</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Dosya okunamıyor</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>Bu dosya bir model değil</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>Bu dosya eksik</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>Bu model dosyası hasarlı</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>Bu tür modeller henüz kullanılamıyor</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>Sözcük dağarcığı eksik veya uymuyor</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>Kayıtlı durum bu modele uymuyor</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Yeterli bellek yok</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>Aygıt yanıt vermiyor</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>Sohbetleriniz kaydedilemiyor</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>Sohbetleriniz başka bir programda açık</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>Sohbetlerinizin dosyası hasarlı</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>Model, sayı olmayan bir şey hesapladı</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>Model açılamıyor</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Yanıt yazılamadı</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>Taşınmış veya silinmiş olabilir. Şimdi nerede olduğunu seçin.</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>Disk hata verdi. Diski denetleyin veya dosyayı yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>Bir RWKV model dosyası seçin, örneğin .pth, .safetensors veya .gguf ile biten bir dosya.</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>Sonunda bir bölüm eksik. Dosyayı yeniden indirin veya kopyalayın.</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>Dosyadaki bilgiler birbiriyle çelişiyor. Dosyayı yeniden indirin veya kopyalayın.</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>Dosya eksiksiz, ama bu programın çalıştırmadığı bir türde. Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>Modelin, eğitildiği sözcük dağarcığına ayrı bir dosyada ihtiyacı var.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>Sohbet değişmedi. Baştan okunması için yeniden deneyin.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Diğer programları kapatın veya daha küçük bir model seçin.</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>Yanıtın bu noktaya kadarı kaydedildi. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>Sohbet dosyası açılamıyor. Dosya değiştirilmedi.</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>Disk dolu olabilir. Ekrandakiler, siz pencereyi kapatana kadar korunur.</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>Mynah’ı yeniden başlatın: Okunabilenleri kurtarır ve hasarlı dosyayı saklar.</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>Dosya hasarlı veya hassasiyeti uygunsuz olabilir. Yeniden deneyin veya başka bir model seçin.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>Sohbet değişmedi. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>Sohbetleriniz onarıldı</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>Sohbetleri saklayan dosya diskte hasar görmüştü. İletilerin hepsi duruyor.</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>Sohbetleri saklayan dosya diskte hasar görmüştü. Okunabilenler duruyor; okunamayanlar ayrıntılarda yazıyor.</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>Hasarlı dosya saklandı: %1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>Sohbetleriniz açılamıyor</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Diğer programı kapatıp yeniden deneyin.</translation>
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
        <translation>Düz metin (*.txt)</translation>
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
        <translation>Düz metin</translation>
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
        <translation>Okumak ve düzenlemek için. Başlıklar, kodlar ve formüller olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>Yalnızca konuşulanlar, sırasıyla.</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>Yazdırmak ve paylaşmak için.</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>Her yanıtın tüm sürümleriyle birlikte her şey. Mynah yeniden içe aktarabilir.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln sohbeti dışa aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Sohbeti dışa aktar</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Konum seç…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;sn</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;dk</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;sa</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <extracomment>%1 millions of parameters of a model</extracomment>
        <translation>%1&#xa0;milyon parametre</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>%1&#xa0;milyar parametre</translation>
    </message>
</context>
<context>
    <name>FilesToast</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Klasörü aç</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Bu sohbette bul</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Eşleşme yok</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Önceki eşleşme</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>Open</source>
        <comment>unfolded</comment>
        <extracomment>A part of the panel is unfolded; said by a screen reader</extracomment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <extracomment>A part of the panel is folded; what it holds follows</extracomment>
        <translation>Kapalı. %1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>Model klasörleri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>Bu klasörlerdeki yeni dosyalar kendiliğinden görünür. İçlerinde hiçbir şey değiştirilmez.</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>⁦%1⁩ klasörüne bakma</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>Bu klasöre bakma</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Modellerin bulunduğu klasörü seçin</translation>
    </message>
</context>
<context>
    <name>FormatSettings</name>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>The roles that the model was trained with. A conversation keeps its own; another one is read from the beginning.</source>
        <translation>Modelin eğitiminde kullanılan roller. Sohbet kendi biçimini korur; başkası seçilirse baştan okunur.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Düşünme</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Modelin yanıtlamadan önce ne kadar düşüneceği.</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>Düşünceleri hatırla</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>Sonraki yanıtlar yalnızca söylenenleri değil, düşünülenleri de bilir.</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>Uzun yanıtlar</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>Listeler ve kod için boş satırlardan sonra da devam eder. Bazı modeller o zaman nerede duracağını bilemez.</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>Boş satırları koru</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>İletileriniz olduğu gibi okunur. Boş bir satır, sıranızın bittiği izlenimini verebilir.</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>Başlangıç token’ı</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>Çoğu modelin beklediği gibi sohbeti 0 token’ıyla başlatır.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>Pencere hemen değişir.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>tema koyu açık renkler</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>İletiler ve tüm pencere için geçerlidir.</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>yakınlaştırma zoom yazı tipi büyük küçük</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Hareketi azalt</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>Paneller ve iletiler hareketsiz belirir. Sistem bunu istiyor.</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>Paneller ve iletiler hareketsiz belirir.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animasyon canlandırma hareket</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Başlangıçta</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>Son sohbeti modeliyle birlikte açar.</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>Son modelle boş bir sohbet açar.</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>Kaldığım yerden devam et</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Yeni bir sohbet başlat</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>Bu sohbet ⁦%1⁩ ile yapıldı.</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>Modele geç</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>En sona git</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Bu adres açılsın mı?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>LoadingCard</name>
    <message>
        <source>⁦%1⁩ stays ready until then</source>
        <translation>⁦%1⁩ o zamana kadar hazır kalır</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>Sırada: ⁦%1⁩</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>⁦%1⁩ yükleniyor</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Bu yanıt yazılır yazılmaz yüklenir.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Model yükleniyor</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>Durdur ve geç</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>Dosya denetlendi</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Dosya denetleniyor</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>Ağırlıklar hazırlandı</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>Ağırlıklar hazırlanıyor</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>Ağırlıklar denetleniyor</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>Yanıt vermeye hazır</translation>
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
        <translation>Yeniden yanıtla</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>Birkaç farklı yanıt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Buradan dallan</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>Sonrasını unut</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>Değiştirilen ileti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
</context>
<context>
    <name>MessageItem</name>
    <message>
        <source>Not finished</source>
        <translation>Tamamlanmadı</translation>
    </message>
    <message>
        <source>Reached the longest length</source>
        <translation>En uzun sınıra ulaşıldı</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>İletiniz</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>Yanıt yazılıyor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>Sonrasını göster</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown olarak kopyala</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>The model was put away to free its memory</extracomment>
        <translation>Uyku</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Yükle</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>⁦%1⁩ modelini yükle</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>⁦%1⁩ için daha fazlası</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Bu yanıt yazılır yazılmaz yüklenir.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Dosya denetleniyor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>Model yükleniyor</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>Bir model aç</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%%L1</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>uykuda</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>Belleği boşaltmak için uykuya alındı. Sonraki iletinizle geri gelir.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Model: %1</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Precision</source>
        <translation>Hassasiyet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Aygıt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Bellek</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Yükle</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>Bir model dosyası açın</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>Modeller (*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>Model dosyası şimdi nerede?</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>Modelin sözcük dağarcığını seçin</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Sözcük dağarcıkları (*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>Üzerindeki katman</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Ekran kartındaki katmanlar</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>Sığdığı kadar katman</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>Yükle</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Ayrıntıları kapat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Dosya yöneticisinde göster</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>Çöp kutusuna taşı…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>Uykuya al</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>“%1” içeren modeller</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Son kullanılan modeller</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>Henüz bilinen model yok</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Dosya aç…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modeller…</translation>
    </message>
</context>
<context>
    <name>ModelsEmpty</name>
    <message>
        <source>There are no models here yet</source>
        <translation>Burada henüz model yok</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Bir RWKV model dosyası açın, bu pencereye bırakın veya ⁦%1⁩ klasörüne koyun. Adları .pth, .safetensors, .st, .gguf veya .bin ile biter.</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Bir RWKV model dosyası açın veya bu pencereye bırakın. Adları .pth, .safetensors, .st, .gguf veya .bin ile biter.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Dosya aç…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Klasörler</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Dosya aç…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>modeller aranıyor…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>Bir model kullanılmadığında</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>Belleğini boşaltmak için uykuya al</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>Sonraki iletinizle kendiliğinden geri gelir.</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>Kullanılmayan modeli uykuya al</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>Yeni sohbet seçenekleri…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>Personalar…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Yeni geçici sohbet</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>Sohbetleri göster</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>“⁨%1⁩” ayarını sıfırla</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No persona.</extracomment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personalar</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>Persona olarak kaydet…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Değişiklikleri kaydet</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>Bununla yeni sohbet</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Personanın adı</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>“⁨%1⁩” silindi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Hiçbir şey bu bilgisayardan çıkmaz</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>Kendi başlattığınız indirmeler dışında. Hesap yoktur, hiçbir şey sayılmaz ve güncelleme aranmaz.</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>ağ internet bağlantı telemetri</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>Programın kendi çalışması ve hataları hakkında bildirdikleri. Sizin veya bir modelin yazdığı hiçbir şey yer almaz.</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>rapor dosya</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Günlüğü göster</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Geçici sohbetler</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>Hiçbir yere yazılmazlar ve siz ayrılınca yok olurlar.</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>özel gizli</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Yeni geçici sohbet</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>Henüz bir kayıt yok.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Dosya yöneticisinde göster</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>⁦%1⁩ sohbete yetişiyor</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Sohbet okunuyor</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>⁦%1⁩ modeline dön</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New title</source>
        <translation>Yeni başlık</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>Varlık cezası</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>Daha önce kullanılan sözcüklerin olasılığını azaltır.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Sıklık cezası</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>Aynısı, her kullanımda daha güçlü.</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>Ceza yarı ömrü</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>Bu kadar token sonra bir cezanın etkisi yarıya iner.</translation>
    </message>
    <message>
        <source>endless</source>
        <translation>sonsuz</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>Yalnızca en olası sözcüklerden bu kadarı.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tümü</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Paneli kapat</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>Kayıtlı durumlar</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>Sohbetin hemen devam etmesini sağlarlar. Temizlik hiçbir metni silmez.</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>temizle anlık görüntü disk alan</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>Kayıtlı durumlar: %1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Temizle…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
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
        <translation>Daha eski iletiler de bulundu. Daha azını görmek için bir sözcük daha yazın.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>Sabit tohum</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>Aynı soru o zaman aynı yanıtı alır.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Tohum</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Durdurma metinleri</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>Her satıra bir tane. Yanıt, bunlardan herhangi birinden önce biter; %1 satır sonudur.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Durdur (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Gönder (Enter)</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Depolama</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Aygıtlar</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Bir ayar bul</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>“⁨%1⁩” adında bir ayar yok.</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>Bu sohbetin ayarları</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Sistem istemi</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>Modelin ne bilmesi veya nasıl yanıtlaması gerektiği</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>İlk iletiden önce bir kez okunur.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Styles of answering; the last one is the user&apos;s own.</extracomment>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Dengeli</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Serbest</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>Yanıt uzunluğu</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>En uzun yanıt, token olarak.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>Yükseldikçe daha şaşırtıcı, düştükçe daha kesin.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>Yalnızca bu paya kadar olan en olası sözcükler.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Tekrar</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>Tohum ve durdurma metinleri</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>İstem biçimi</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Yeni sohbetlerde kullan</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>Sıcaklık 0: Tüm yanıtlar aynı olacak.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>Birlikte yazılan %Ln yanıt. Diğerleri sürüm olarak kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>Devam edeceğiniz yanıtı seçin. Diğerleri sürüm olarak kalır.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>Aynı anda %Ln yanıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>Aynı anda birkaç yanıt</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>Tek yanıt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>Aynı anda %Ln yanıt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Bir kısayol bul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>“%1” için bir şey bulunamadı.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>Sohbetleri gizle</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Tüm sohbetlerde ara</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>Sohbet listesinin genişliği</translation>
    </message>
</context>
<context>
    <name>SidePlaces</name>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Metin tamamlama</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>“⁨%1⁩” silindi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>Modelin okudukları</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>Ne kadar uzun konuşursanız konuşun, belleğinin boyutu değişmez.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>Başlangıç noktası</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Durum dosyasını dışa aktar…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>Durum dosyasını içe aktar…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>İnce ayarlı durumdan başla…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Durumu dışa aktar</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>Durumlar (*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>Durumu içe aktar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>İnce ayarlı bir durum seçin</translation>
    </message>
    <message>
        <source>Tuned states (*.pth *.safetensors *.st)</source>
        <translation>İnce ayarlı durumlar (*.pth *.safetensors *.st)</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>Okunan: %1, arada %Ln yer imi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Henüz bir şey okunmadı</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>başlangıç</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>Şimdiden yazabilirsiniz</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazıyor…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>Başka bir sohbette yazıyor…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum çubuğu</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>Mynah’ın kullandığı bellek ve bu bilgisayarın tüm belleği</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>Durum kaydedildi</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Geçici: Hiçbir şey kaydedilmez</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Hiçbir şey bu bilgisayardan çıkmaz</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Depolama</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>Kayıtlı durumların kaplayabileceği en çok alan</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>Sınır aşılınca önce en eskiler silinir. Her sohbetin en yenileri en uzun süre kalır.</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>sınır limit üst sınır bütçe</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Hazırlanmış modeller</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>Saklanan yok. Bir modelin sonraki sefer daha hızlı yüklenmesini sağlarlar.</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>%1; modellerin daha hızlı yüklenmesi için. Yeniden oluşturulabilirler.</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>önbellek cache ağırlıklar temizle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>Sohbetleriniz tek bir dosyada durur</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩, %2.</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>veritabanı klasör yedek</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Dosya yöneticisinde göster</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Her şeyi dışa aktar</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>Tüm sürümleriyle her sohbet, Mynah’ın ve diğer programların okuyabildiği tek bir dosyada.</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>kaydet yedek yedekleme JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Her şeyi sil</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>Tüm sohbetler, durumlar ve yer imleri; kalıcı olarak.</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>sil kaldır sıfırla</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Sil…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Tüm sohbetleri dışa aktar</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>Sohbetler (*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
</context>
<context>
    <name>ThinkChip</name>
    <message>
        <source>Think</source>
        <translation>Düşün</translation>
    </message>
    <message>
        <source>Thinking: %1. Right-click or press Alt+Down for how long.</source>
        <extracomment>The mode is &quot;Off&quot;, &quot;Hardly&quot;, &quot;On&quot; …</extracomment>
        <translation>Düşünme: %1. Süresini seçmek için sağ tıklayın veya Alt+Down tuşlarına basın.</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Düşünüyor…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <extracomment>%1 is a number of seconds, &quot;4.2&quot;</extracomment>
        <translation>%1&#xa0;sn düşündü</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Düşünce</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Düşünceyi gizle</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Düşünceyi göster</translation>
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
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Önceki sürüm</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>Sürüm %L1 / %L2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Sonraki sürüm</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Gönderme tuşu</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>Bu durumda ⁦Shift+Enter⁩ alt satıra geçer.</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>Bu durumda ⁦Enter⁩ alt satıra geçer.</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>tuş return giriş</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Bu bilgisayarda RWKV dil modelleriyle konuşun.</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>Açılacak model dosyası.</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>World sözcük dağarcığı dosyası.</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>Sohbetlerin saklandığı dosya.</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>Yanıt başlıyor.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Yanıt tamamlandı.</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>Sohbet okunuyor: %%L1.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
</context>
<context>
    <name>mynah::BookmarkListModel</name>
    <message>
        <source>%1 · tuned state</source>
        <extracomment>%1: when a bookmark was made. It holds a state that was made by tuning.</extracomment>
        <translation>%1 · ince ayarlı durum</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <extracomment>%1: when a bookmark was made; %2: how many tokens the model had read by then</extracomment>
        <translation>%1 · token %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>Of other conversations and files</source>
        <translation>Diğer sohbetlerden ve dosyalardan</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Sohbet ve düşünme</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Talimatları izleme</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>100’den fazla dil</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%2 olarak %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>Bellek: %1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>en çok %Ln token’lık metinlerle</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>Mynah bilmiyor</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>yayımlanmamış</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>Bu bilgisayar için önerilir</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Bu bilgisayar için çok büyük</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Bu bilgisayara sığar</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>%1 olarak sığar</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>Liste tarihi: %1.</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1, Mynah’nın okuyabildiği bir model listesi değil. Kullanılan liste kalıyor.</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1 kullanılan listeden daha eski; kullanılan liste kalıyor.</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>%1 Mynah kapanana kadar kullanılır: saklanamadı.</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>Bu indirme durdurulup gelen %1 silinsin mi?</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>İndir (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>%1 modelleri için sözlük</translation>
    </message>
</context>
<context>
    <name>mynah::ChatOptionsViewModel</name>
    <message>
        <source>Automatic: %1</source>
        <extracomment>The prompt format that was found from the model&apos;s file, for example &quot;World&quot;.</extracomment>
        <translation>Otomatik: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>How long the model thinks before it answers.</extracomment>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Çok az</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Biraz</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Çok</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>rastgele</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Geçici sohbet</translation>
    </message>
    <message>
        <source>⁦%L1 × %2⁩ tokens/s</source>
        <extracomment>Several answers are written at once: how many, and how fast each of them is</extracomment>
        <translation>⁦%L1 × %2⁩ token/sn</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ token/sn</translation>
    </message>
    <message>
        <source>The conversation is read again</source>
        <translation>Sohbet yeniden okunuyor</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>Modelin ondan hatırladıkları diskte hasar görmüştü ve kaldırıldı. Hiçbir ileti kaybolmadı.</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>Dosya yazılamadı</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Başka bir klasör veya başka bir ad seçin.</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%%1⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>(metnin sonu)</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ token okundu</translation>
    </message>
    <message>
        <source>wrote ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ token yazıldı</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ token/sn</translation>
    </message>
    <message>
        <source>the model ended the text here</source>
        <translation>model metni burada bitirdi</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>Dışa aktarılıyor… %1 / %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Dışa aktarılıyor…</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>İçe aktarılıyor… %1 / %2</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>“%1” okunuyor…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>%Ln sohbet dışa aktarıldı: “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Dışa aktarıldı: “%1”</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>Dışa aktarılamadı</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>“%1” konumuna yazılamadı. Disk dolu olabilir veya klasöre yazma izniniz olmayabilir. Başka bir konum seçin.</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>Sohbet okunamadı. Sohbet değişmedi. Yeniden deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln sohbet içe aktarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>Dosyada sohbet yoktu.</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>“%1” içe aktarılamadı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>%Ln dosya içe aktarılamadı</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>İçinde burada okunabilecek bir sohbet yok. Mynah, ChatGPT (conversations.json) ve RWKV-Runner’dan dışa aktarılan dosyalar okunabilir.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>Dosya açılamıyor. Taşınmış veya silinmiş olabilir.</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>Dosya hasarlı. Yeniden dışa aktarın veya kopyalayın.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>Dosya, bu bilgisayarın belleği için çok büyük.</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>Sohbetler kaydedilemedi. Disk dolu olabilir.</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFind</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>The current hit and how many there are, &quot;3 of 12&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationListModel</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seçildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Sabitlenenler</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1 (kopya)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln sohbet silindi</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>“⁨%1⁩” silindi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Daha eski</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;dk</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1&#xa0;sa</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1&#xa0;g</translation>
    </message>
</context>
<context>
    <name>mynah::MessageListModel</name>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ token</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ token/sn</translation>
    </message>
</context>
<context>
    <name>mynah::ModelListModel</name>
    <message>
        <source>version %1</source>
        <extracomment>The generation of the RWKV architecture, &quot;7&quot; or &quot;5.2&quot;</extracomment>
        <translation>sürüm %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln katman</numerusform>
        </translation>
    </message>
    <message>
        <source>width %1</source>
        <extracomment>The number of channels of a layer</extracomment>
        <translation>genişlik %1</translation>
    </message>
    <message>
        <source>World tokenizer</source>
        <translation>World tokenizer</translation>
    </message>
    <message>
        <source>20B tokenizer</source>
        <translation>20B tokenizer</translation>
    </message>
    <message>
        <source>reads bytes</source>
        <translation>bayt okur</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>%1 olarak sığar</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Bu bilgisayar için çok büyük</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%1, %2 üzerinde</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>uykuda</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>kullanımda</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>bellekte %1</translation>
    </message>
</context>
<context>
    <name>mynah::ModelViewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>%1 hâlâ yüklü; bu sohbet değişmedi.</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>%1 sonraki iletinizle geri gelir; bu sohbet değişmedi.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>%1 belleğe sığmıyor</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>%1 ile %2 gerekiyor, %3 yer var.</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>%1 olarak yükle (%2)</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Diğer programları kapatın veya daha küçük bir model seçin.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>İşlemci devam ediyor</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>%1 bu model için yeterli belleğe sahip değil.</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>%1 bu model için kullanılamadı.</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>%1 yanıt vermeyi bıraktı. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1, çünkü %2 bu modele yer bulamıyor</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%Ln katmandan %1 tanesi %2 üzerinde, kalanı işlemcide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln çekirdek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 memory</source>
        <comment>processor, cores, size of memory</comment>
        <translation>%1, %2, %3 bellek</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Bu bilgisayar: %1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>Bu klasör yok veya okunamıyor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>%Ln model. İçinde, hepsine bakılamayacak kadar çok şey var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>Mynah’ın kendi klasörü, henüz model yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>%Ln model, alt klasörler dahil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln model</numerusform>
        </translation>
    </message>
    <message>
        <source>As in file</source>
        <translation>Dosyadaki gibi</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>modellerin yayımlandığı hassasiyet</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>fp16 belleğinin yarısı, neredeyse aynı yanıtlar</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>fp16 belleğinin dörtte biri, yanıtlar biraz daha zayıf</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1, dönüştürme yok</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Otomatik: %1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>İşlemci: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Yaklaşık %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>kullanılabilir %1, %2 boş kalır</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>sığmıyor: %1 yer var. %2 ile sığar.</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>sığmıyor: %1 yer var.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>hiçbir zaman</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln dakika sonra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln saat sonra</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>Klasörleri gösteren bir program yok. Dosya şurada: %1.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>%1 çöp kutusuna taşınamadı. Diskte çöp kutusu olmayabilir veya dosya korumalı olabilir.</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>%1 (%2) çöp kutusuna taşınsın mı? Sohbetleriniz kalır.</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>%1 çöp kutusuna taşınsın mı? Sohbetleriniz kalır.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>As many layers of the model as fit onto the graphics card</extracomment>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Layers of the model on the graphics card, of all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>in all, %1 of it on the graphics card</source>
        <translation>toplamda, bunun %1 kadarı ekran kartında</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>sığmıyor: %1 kadar yer var. Sığan katmanlar ekran kartına, kalanı işlemciye gider.</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>Sohbetler</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1 (kopya)</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Başlıklar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>İletiler</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>“⁨%1⁩” için bir şey bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln sonuç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>%Ln sohbetin başlığında ve tam metninde arama yapıldı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>Ayar dosyası okunamadı, bu yüzden varsayılan ayarlar geçerli. Eski dosya ⁨%1⁩ olarak saklandı.</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>Ayar dosyası ⁨%1⁩ okunamadı, bu yüzden varsayılan ayarlar geçerli.</translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln çekirdek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of memory</source>
        <extracomment>Facts of the processor: cores, instruction set, memory of the machine</extracomment>
        <translation>%1 · %2 · %3 bellek</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in hundredths: &quot;80 %&quot;</extracomment>
        <translation>%%1</translation>
    </message>
</context>
<context>
    <name>mynah::SeveralAnswersModel</name>
    <message>
        <source>Reached the longest length</source>
        <translation>En uzun sınıra ulaşıldı</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>⁦%L1⁩ token</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>yazıyor · ⁦%L1⁩ token</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 okunamıyor.</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>%1 tamamlanmamış: sonu eksik.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>%1 burada kullanılamayan bir türde.</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>%1, sayı olmayan değerler içeriyor.</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>%1 dosyasını okumak için yeterli bellek yok.</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>%1 kayıtlı bir durum değil veya hasarlı.</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>RWKV 5.2, 6 ve 7 modelleri ince ayarlı bir durumdan başlayabilir. ⁨%1⁩ başlayamaz.</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>%1, ⁨%2⁩ için ince ayarlı bir durum değil.</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>Durum yazılıyor…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>Kayıtlı durum okunamıyor.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 yazılamadı.</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>Durum şuraya yazıldı: %1.</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>Durum okunuyor…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>Önce, durumun ince ayarının yapıldığı modeli açın.</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>Durum saklanamadı.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>“⁨%1⁩” artık yer imleri arasında.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>“⁨%1⁩” artık yer imleri arasında. ⁨%2⁩ açıkken kullanılabilir.</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>Kayıtlı durumlar okunamıyor.</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>Geçici sohbetten hiçbir şey kaydedilmez, bu yüzden saklanacak bir durum yok.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Açık model yok.</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>Henüz bir şey okunmadı. İlk yanıttan sonra yer imi kaydedilebilir.</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>Bir yanıt yazılıyor. Durumu, yanıt bitince kaydedilir.</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>Bu sohbetin ⁨%1⁩ için kayıtlı bir durumu yok. Model, sohbeti sonraki iletinizle okur.</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>En yeni iletiler, sonraki iletinizle birlikte okunur.</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>token %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln&#xa0;sn önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln&#xa0;dk önce</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>Yer imi kaydedilemedi.</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>Bu, yanıt yazılmışken ve bir model açıkken yapılabilir.</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>Bu durum başka bir modele veya aynı modelin başka bir hassasiyetine ait.</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>Bu durum, o zaman açıldığı haliyle ⁨%1⁩ modeline ait. Ondan başlamak için o modeli aynı hassasiyetle açın.</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>Sohbet başlatılamadı.</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>Yer imi yeniden adlandırılamadı.</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>Yer imi silinemedi.</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>Bir sohbet bu yer iminden başladı ve ona ihtiyacı var. Önce o sohbeti silin.</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>Sohbetler okunuyor…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Durduruldu. Dosya yazılmadı.</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>Sohbet okunuyor: %1 / %2…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Dosya yazılıyor…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Dosya yazılamadı: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>%Ln sohbet ⁨%1⁩ dosyasına yazıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>Yanında %Ln yedek var, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>Bunun %1 boyutundaki kısmı, her zaman saklanan yer imlerine ait.</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>Gerekmeyen durumlar aranıyor…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>Durduruldu. Şimdiye kadar kaldırılanlar geri gelmez.</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>Eski durumlar kaldırılıyor: %1 kaldı.</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>Dosya küçültülüyor. Bu sırada gönderdikleriniz hemen ardından kaydedilir.</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>Temizlendi: Dosya boyutu %1 iken %2 oldu. Hiçbir metin silinmedi.</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>Hazırlanmış modeller kaldırılıyor…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>Kaldırıldı: %1 yeniden boş. Modeller yüklenirken yeniden hazırlanır.</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Her şey siliniyor…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>%1 / %2 token okunuyor</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 kaldı</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>saniyede %1 token okur</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>hemen devam eder</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>%1 token okur</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>%1 token okur, %2</translation>
    </message>
</context>
</TS>
