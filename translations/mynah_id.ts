<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Mengobrol dengan model bahasa RWKV di komputer ini.</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>versi build</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detail…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>Dari Mynah dan setiap bagian penyusunnya.</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>sumber terbuka hak cipta lisensi open source copyright Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Tampilkan…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>Tentang versi ini</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bagian</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer %L1</source>
        <translation>Jawaban %L1</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Lanjutkan dengan ini</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>Teks yang sedang ditulis</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nama penanda</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Mulai obrolan</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Kembali ke sini</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>Mulai obrolan dari sini</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Ekspor file keadaan…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>Simpan penanda</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Nama penanda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>Unduh</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>Unduh ⁦%1⁩, %2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>Jeda unduhan ⁦%1⁩</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>Lanjutkan unduhan ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>Batalkan unduhan ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Muat</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>Muat ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>Unduhan ⁦%1⁩</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Unduh ulang</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>Simpan tanpa verifikasi</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>Tetap unduh</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Hentikan dan hapus</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Teruskan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>CatalogueDetails</name>
    <message>
        <source>Published</source>
        <translation>Diterbitkan</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Dilatih</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisensi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Checksum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin detail</translation>
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
        <translation>model RWKV resmi, diambil hanya jika Anda memintanya</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>Jenis model</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>Hanya yang muat di komputer ini</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>Tidak ada model jenis ini yang muat di memori komputer ini.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Tampilkan semuanya</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>Tempat unduhan disimpan</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>Ubah tempat unduhan disimpan</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Daftar model</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>Pakai yang lebih baru…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>Pakai daftar model yang lebih baru</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>Pilih tempat unduhan disimpan</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>Pilih daftar model</translation>
    </message>
    <message>
        <source>Lists of models (*.json)</source>
        <translation>Daftar model (*.json)</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show conversations</source>
        <translation>Tampilkan percakapan</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Obrolan sementara baru</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Buka file model…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Sembunyikan panel</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Tampilkan panel</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>Bersihkan keadaan tersimpan</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Bersihkan</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>Dengan keadaan tersimpan, percakapan langsung berlanjut. Jika tidak ada, model membaca ulang percakapan sebelum menjawab. Tidak ada teks yang dihapus.</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>Hanya yang melebihi batas</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>Semua kecuali penanda dan yang terbaru dari setiap percakapan</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Cari tindakan atau percakapan</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Tidak ada hasil untuk “%1”.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>buka</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Jendela</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Penulisan</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Obrolan baru</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Obrolan sementara baru</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>pribadi penyamaran incognito</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Ganti nama percakapan</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Cari di percakapan</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>cari temukan teks lengkap riwayat</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>Sematkan atau lepas percakapan</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>Gandakan percakapan</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>Pilih percakapan</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Hapus percakapan</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Hentikan jawaban</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Jawab ulang</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Berpikir sebelum menjawab</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Ke kolom pesan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Baris baru</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Pilih model</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>ganti beralih muat</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>folder presisi perangkat memori</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Buka file model…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Semua tindakan</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>tombol papan ketik keyboard bantuan</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>Tampilkan atau sembunyikan percakapan</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>bilah samping sidebar</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Tampilkan atau sembunyikan panel</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>keadaan state penanda bookmark memori</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Ke percakapan</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Gulir ke atas</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Gulir ke bawah</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Tampilan terang</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Tampilan gelap</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Tampilan ikuti sistem</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Perbesar teks</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>zoom ukuran</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Perkecil teks</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Ukuran teks normal</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>opsi preferensi setelan</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Bahasa antarmuka</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animasi gerakan efek</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>Yang dibuka saat mulai</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>mulai luncurkan</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>Tombol untuk mengirim</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>enter return</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>Keadaan tersimpan dan pembersihan</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>ruang disk</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>Batas keadaan tersimpan</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Model yang disiapkan</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache tembolok</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>Tempat percakapan disimpan</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>basis data database file berkas</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Ekspor semua percakapan</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>cadangan backup JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Hapus semuanya</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>hapus</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>jaringan log catatan</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>Prosesor dan thread</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>inti core perangkat</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>Tentang Mynah dan lisensi</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Cari di percakapan ini</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>cari temukan teks hasil</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Hasil berikutnya</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Hasil sebelumnya</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Ekspor percakapan…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>simpan ekspor markdown teks pdf json</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Impor percakapan…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>muat impor json ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>Tulis beberapa jawaban sekaligus</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>versi bandingkan</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>Pelengkapan teks</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>lanjut lengkapi teks prompt cerita</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>Lanjutkan teks di halaman pelengkapan</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>Tampilkan peluang kata berikutnya atau sebelumnya</translation>
    </message>
</context>
<context>
    <name>CompletionField</name>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Write the beginning of a text. The model goes on where you stop.</source>
        <translation>Tulis awal sebuah teks. Model melanjutkan dari tempat Anda berhenti.</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>Tampilkan percakapan</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Pelengkapan teks</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>Kembalikan teks</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Salin semua</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Simpan sebagai file teks…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Bersihkan teks</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>Panjang</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>Jumlah token terbanyak yang ditulis sekali jalan</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Suhu</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>Makin tinggi makin bebas; 0 selalu mengambil token yang paling mungkin</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>Hanya memilih dari token paling mungkin yang bersama-sama mencapai porsi ini</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>Warnai menurut peluang</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>Pelengkapan teks</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Membaca teks</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Buka file model…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>Urungkan lanjutan</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>Membaca %L1 dari %L2 token</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Simpan teks</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>File teks (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua file (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Tulis pesan…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>Ekspor percakapan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua file (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>Pilih folder untuk percakapan</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Impor percakapan</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>Percakapan (*.json *.md *.txt)</translation>
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
        <translation>Lepas sematan</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sematkan</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>Lainnya untuk “⁨%1⁩”</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>Percakapan Anda akan muncul di sini. Semuanya hanya disimpan di komputer ini.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Percakapan</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lepas sematan</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sematkan</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Pilih</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>CopyLabel</name>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>processor CPU</source>
        <translation>prosesor CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU video kartu grafis VGA</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The device that is used where none is chosen</extracomment>
        <translation>Otomatis</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Graphics card</source>
        <translation>Kartu grafis</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>Grafis terintegrasi</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>Grafis virtual</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>Grafis perangkat lunak, lambat: hanya dipakai jika dipilih</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Tidak dipakai: dengan driver %1 hitungannya salah saat diuji.</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>Tidak dipakai: dengan driver %1 hitungannya salah pada uji %2.</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Tidak dipakai: driver %1 macet atau berhenti mendadak saat diuji.</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>Tidak dipakai: tidak dapat dibuka untuk diuji.</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>Driver grafis mogok saat perangkat dicari. Hanya prosesor yang dipakai.</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>Driver grafis tidak merespons saat perangkat dicari. Hanya prosesor yang dipakai.</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>Daftar perangkat komputer ini tidak dapat diperoleh. Hanya prosesor yang dipakai.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Menguji %1…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Mencari kartu grafis…</translation>
    </message>
</context>
<context>
    <name>DevicesSettings</name>
    <message>
        <source>Devices</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Threads of the processor</source>
        <translation>Thread prosesor</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>Makin sedikit, makin banyak daya prosesor untuk program lain. Berlaku saat model dimuat.</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>inti core kecepatan CPU</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>Sebanyak jumlah inti</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>Model yang dimuat masih memakai jumlah sebelumnya</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>Memuat ulang perlu waktu sebentar. Percakapan tetap ada.</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>Muat ulang sekarang</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>Kartu grafis</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU video kartu grafis VGA</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Cari lagi</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>Uji grafis</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>Setiap perangkat diuji sekali, dan lagi bila drivernya berubah. Yang salah hitung tidak dipakai.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Uji lagi</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a download: how much has arrived, of all</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a download; %1 is a size such as &quot;48 MB&quot;</extracomment>
        <translation>%1/dtk</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of a download; %1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>Disk terlalu penuh: perlu %1, tersedia %2. Unduhan berlanjut sendiri bila ada ruang.</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>Disk ini tidak menerima berkas sebesar ini. Pilih folder lain untuk unduhan.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>Tidak dapat menulis ke %1.</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>Sudah ada berkas bernama %1. Pindahkan atau ganti namanya.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>Checksum tidak cocok: berkas ini berbeda dari yang diterbitkan.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>%1 tidak ditemukan. Apakah komputer ini terhubung ke internet?</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 tidak dapat dijangkau.</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1 berhenti mengirim.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Koneksi ke %1 terputus.</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>Server proksi dari pengaturan jaringan komputer ini tidak menjawab.</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>Server proksi meminta nama dan kata sandi. Isikan di pengaturan jaringan komputer ini.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>%1 tidak dapat membuktikan identitasnya, jadi tidak ada yang diambil. Jam komputer ini mungkin salah, atau ada yang menyadap di tengah jalan.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>%1 mengarah ke alamat yang tidak aman.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 tidak lagi memiliki berkas ini.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 tidak memberikan berkas ini kepada semua orang.</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1 terlalu sibuk.</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>%1 tidak mengirim berkas sebagaimana mestinya.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>Ukuran berkas di %1 berbeda dari yang diterbitkan.</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>Dimulai setelah unduhan lain selesai</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>Memeriksa yang sudah diterima</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Menghubungi %1</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1 Dicoba lagi dalam %2.</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>Dijeda pada %1 · berlanjut dari situ</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>Terunduh, dan checksum-nya benar</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>Terunduh, tetapi tidak dibandingkan dengan checksum yang diterbitkan</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>Lepaskan model untuk membukanya, atau percakapan hasil ekspor untuk mengimpornya</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>Mau mengobrol tentang apa?</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>Buka model untuk memulai</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>Dalam bahasa apa pun. Semuanya tetap di komputer ini.</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>Mynah menjalankan model RWKV dari file di komputer ini. Anda juga dapat melepaskan file di sini.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Buka file model…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Sementara: tidak ada yang disimpan</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>%Ln percakapan, dengan semua versinya</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>semua keadaan tersimpan, penanda, persona, dan draf</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>cadangan file percakapan, dan sisa yang disimpan dari file yang rusak</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>hal yang diingat program dalam file itu</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Hapus semuanya?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Hapus semuanya</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>Berikut ini dihapus selamanya, sehingga tidak dapat dibaca lagi dari file:</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>File model, file yang diekspor, dan pengaturan jendela ini tetap ada.</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>Ya, hapus semuanya</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih file…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>Pilih kosakata…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Cari file…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Model lain…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>Tetap muat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin detail</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>File tidak dapat dibuka</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>File tidak dapat dibaca</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>File ini bukan model</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>File ini tidak lengkap</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>File model ini rusak</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>Jenis model ini belum dapat digunakan</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>Kosakata tidak ada atau tidak cocok</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>Keadaan tersimpan tidak cocok dengan model ini</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Memori tidak cukup</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>Perangkat berhenti merespons</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>Percakapan Anda tidak dapat disimpan</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>Percakapan Anda terbuka di program lain</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>File percakapan Anda rusak</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>Model menghasilkan sesuatu yang bukan angka</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>Model tidak dapat dibuka</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Jawaban tidak dapat ditulis</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>Mungkin sudah dipindahkan atau dihapus. Pilih lokasinya sekarang.</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>Terjadi galat pada disk. Periksa disk atau salin file lagi.</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>Pilih file model RWKV, misalnya yang berakhiran .pth, .safetensors, atau .gguf.</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>Bagian akhirnya hilang. Unduh atau salin lagi.</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>Keterangan di dalamnya saling bertentangan. Unduh atau salin lagi.</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>File ini utuh, tetapi jenisnya tidak dijalankan program ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>Model memerlukan kosakata pelatihannya, dalam file tersendiri.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>Percakapan tidak berubah. Coba lagi agar dibaca dari awal.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Tutup program lain, atau pilih model yang lebih kecil.</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>Jawaban sejauh ini sudah disimpan. Coba lagi.</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>File percakapan tidak dapat dibuka. File itu tidak diubah.</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>Disk mungkin penuh. Yang ada di layar tetap ada sampai Anda menutup jendela.</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>Jalankan Mynah lagi: yang masih terbaca diselamatkan, dan file yang rusak tetap disimpan.</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>File mungkin rusak, atau presisinya tidak cocok. Coba lagi atau pilih model lain.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>Percakapan tidak berubah. Coba lagi.</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>Percakapan Anda telah diperbaiki</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>File penyimpannya sempat rusak di disk. Semua pesan masih ada.</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>File penyimpannya sempat rusak di disk. Yang terbaca masih ada; yang tidak terbaca tercantum dalam detail.</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>File yang rusak tetap disimpan: %1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>Percakapan Anda tidak dapat dibuka</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Tutup program lain, lalu coba lagi.</translation>
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
        <translation>Teks biasa (*.txt)</translation>
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
        <translation>Teks biasa</translation>
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
        <translation>Untuk dibaca dan diedit. Judul, kode, dan rumus tetap apa adanya.</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>Hanya yang diucapkan, giliran demi giliran.</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>Untuk dicetak dan dibagikan.</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>Semuanya, dengan semua versi setiap jawaban. Mynah dapat mengimpornya lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>Ekspor %Ln percakapan</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Ekspor percakapan</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Pilih lokasi…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;dtk</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;mnt</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;jam</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <extracomment>%1 millions of parameters of a model</extracomment>
        <translation>%1&#xa0;juta parameter</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>%1&#xa0;miliar parameter</translation>
    </message>
</context>
<context>
    <name>FilesToast</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Cari di percakapan ini</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Tidak ada hasil</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Hasil sebelumnya</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Hasil berikutnya</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>Open</source>
        <comment>unfolded</comment>
        <extracomment>A part of the panel is unfolded; said by a screen reader</extracomment>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <extracomment>A part of the panel is folded; what it holds follows</extracomment>
        <translation>Tertutup. %1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>Folder model</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>File baru di folder ini muncul dengan sendirinya. Isinya tidak diubah.</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>Jangan cari di ⁦%1⁩</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>Jangan cari di sini</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Tambah folder…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Pilih folder berisi model</translation>
    </message>
</context>
<context>
    <name>FormatSettings</name>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The roles that the model was trained with. A conversation keeps its own; another one is read from the beginning.</source>
        <translation>Peran yang dipakai saat model dilatih. Percakapan mempertahankan formatnya; jika diganti, percakapan dibaca dari awal.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Berpikir</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Berapa lama model berpikir sebelum menjawab.</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>Ingat pemikiran</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>Jawaban berikutnya mengetahui apa yang dipikirkan, bukan hanya yang diucapkan.</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>Jawaban panjang</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>Terus menulis setelah baris kosong, untuk daftar dan kode. Sebagian model lalu tidak tahu kapan harus berhenti.</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>Pertahankan baris kosong</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>Pesan Anda dibaca apa adanya. Baris kosong bisa tampak seperti akhir giliran Anda.</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>Token awal</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>Memulai percakapan dengan token 0, seperti yang diharapkan kebanyakan model.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>Jendela langsung berubah.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>tema gelap terang warna</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>Berlaku untuk pesan dan seluruh jendela.</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>zoom fon huruf besar kecil</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Kurangi gerakan</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>Panel dan pesan muncul tanpa gerakan. Sistem memintanya.</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>Panel dan pesan muncul tanpa gerakan.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animasi gerakan efek</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Saat mulai</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>Membuka percakapan terakhir dengan modelnya.</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>Membuka obrolan kosong dengan model terakhir.</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>Lanjutkan yang terakhir</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Mulai obrolan baru</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>Percakapan ini dilakukan dengan ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>Ke yang terbaru</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Buka alamat ini?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
</context>
<context>
    <name>LoadingCard</name>
    <message>
        <source>⁦%1⁩ stays ready until then</source>
        <translation>⁦%1⁩ tetap siap sampai saat itu</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>Berikutnya ⁦%1⁩</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>Memuat ⁦%1⁩</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Dimuat segera setelah jawaban ini selesai ditulis.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Memuat model</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>Hentikan dan ganti</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>File sudah diperiksa</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Memeriksa file</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>Bobot sudah siap</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>Menyiapkan bobot</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>Memeriksa bobot</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>Siap menjawab</translation>
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
        <translation>Jawab ulang</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>Beberapa jawaban lain</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Buat cabang dari sini</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>Lupakan yang setelahnya</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>Pesan yang diubah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
</context>
<context>
    <name>MessageItem</name>
    <message>
        <source>Not finished</source>
        <translation>Belum selesai</translation>
    </message>
    <message>
        <source>Reached the longest length</source>
        <translation>Panjang maksimum tercapai</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Pesan Anda</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>Jawaban, sedang ditulis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>Tampilkan yang setelahnya</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Salin sebagai Markdown</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>The model was put away to free its memory</extracomment>
        <translation>Istirahat</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Muat</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>Muat ⁦%1⁩</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Tutup detail</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>Lainnya untuk ⁦%1⁩</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Dimuat segera setelah jawaban ini selesai ditulis.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Memeriksa file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>Pindahkan ke tempat sampah</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>Memuat model</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>Buka model</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>istirahat</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>Diistirahatkan untuk mengosongkan memori. Model kembali bersama pesan Anda berikutnya.</translation>
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
        <translation>Presisi</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memori</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Dipakai</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Muat</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>Buka file model</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>Model (*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua file (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>Di mana file model sekarang?</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>Pilih kosakata model</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Kosakata (*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>Lapisan di sana</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Lapisan pada kartu grafis</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>Sebanyak lapisan yang muat</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>Muat</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Tutup detail</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Tampilkan di pengelola file</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin detail</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Hapus dari daftar</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>Pindahkan ke tempat sampah…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>Istirahatkan</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>Model dengan “%1”</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Model terakhir</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>Belum ada model</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Buka file…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Model…</translation>
    </message>
</context>
<context>
    <name>ModelsEmpty</name>
    <message>
        <source>There are no models here yet</source>
        <translation>Belum ada model di sini</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Buka file model RWKV, lepaskan di jendela ini, atau taruh di ⁦%1⁩. Namanya berakhiran .pth, .safetensors, .st, .gguf, atau .bin.</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Buka file model RWKV atau lepaskan di jendela ini. Namanya berakhiran .pth, .safetensors, .st, .gguf, atau .bin.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Buka file…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Tambah folder…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Buka file…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>mencari model…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>Saat model tidak dipakai</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>Istirahatkan untuk mengosongkan memorinya</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>Model kembali sendiri bersama pesan Anda berikutnya.</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>Istirahatkan model yang tidak dipakai</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>Obrolan baru dengan…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>Persona…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Obrolan sementara baru</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>Tampilkan percakapan</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>Atur ulang “⁨%1⁩”</translation>
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
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>Simpan sebagai persona…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Simpan perubahan</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>Obrolan baru dengannya</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Nama persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>“⁨%1⁩” dihapus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Tidak ada yang keluar dari komputer ini</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>Kecuali unduhan yang Anda mulai sendiri. Tidak ada akun, tidak ada yang dihitung, dan tidak ada pembaruan yang dicari.</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>jaringan internet koneksi telemetri</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>Laporan program tentang kerja dan kesalahannya sendiri. Tidak ada tulisan Anda atau model di dalamnya.</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>laporan file berkas</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Tampilkan log</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Obrolan sementara</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>Tidak ditulis di mana pun, dan hilang saat Anda meninggalkannya.</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>pribadi penyamaran incognito</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Obrolan sementara baru</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>Belum ada laporan.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Tampilkan di pengelola file</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>⁦%1⁩ sedang menyusul percakapan</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Membaca percakapan</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>Kembali ke ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New title</source>
        <translation>Judul baru</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>Penalti kehadiran</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>Kata yang sudah dipakai menjadi lebih jarang muncul.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Penalti frekuensi</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>Sama, dan makin kuat setiap kali.</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>Waktu paruh penalti</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>Setelah sekian token, penalti tinggal setengahnya.</translation>
    </message>
    <message>
        <source>endless</source>
        <translation>tanpa batas</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>Hanya sekian kata yang paling mungkin.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>semua</translation>
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
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Tutup panel</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>Keadaan tersimpan</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>Dengannya, percakapan langsung berlanjut. Pembersihan tidak menghapus teks.</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>bersihkan snapshot cuplikan disk ruang</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>Keadaan tersimpan: %1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Bersihkan…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Bersihkan</translation>
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
        <translation>Pesan lama juga ditemukan. Ketik satu kata lagi agar hasilnya lebih sedikit.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Bersihkan pencarian</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>Seed tetap</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>Pertanyaan yang sama lalu mendapat jawaban yang sama.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Teks penghenti</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>Satu per baris. Jawaban berakhir sebelum salah satunya; %1 berarti ganti baris.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Hentikan (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Kirim (Enter)</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation>Bagian</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Penulisan</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privasi</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Perangkat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tentang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Cari pengaturan</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>Tidak ada pengaturan bernama “⁨%1⁩”.</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>Pengaturan percakapan ini</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt sistem</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>Apa yang perlu diketahui model atau cara menjawabnya</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>Dibaca sekali sebelum pesan pertama.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Gaya</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Styles of answering; the last one is the user&apos;s own.</extracomment>
        <translation>Tepat</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Seimbang</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Bebas</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Kustom</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>Panjang jawaban</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>Jawaban terpanjang, dalam token.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Suhu</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>Makin tinggi makin tak terduga, makin rendah makin tepat.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>Hanya kata yang paling mungkin sampai porsi ini.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Pengulangan</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>Seed dan teks penghenti</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Format prompt</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Pakai untuk obrolan baru</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>Suhunya 0: semua jawaban akan sama.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>%Ln jawaban, ditulis bersamaan. Yang lain tetap ada sebagai versi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>Pilih jawaban untuk dilanjutkan. Yang lain tetap ada sebagai versi.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Jawaban</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln jawaban sekaligus</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>Beberapa jawaban sekaligus</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>Satu jawaban</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln jawaban sekaligus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Cari pintasan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Tidak ada hasil untuk “%1”.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>Sembunyikan percakapan</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Obrolan baru</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Cari di semua percakapan</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>Lebar daftar percakapan</translation>
    </message>
</context>
<context>
    <name>SidePlaces</name>
    <message>
        <source>Models</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Pelengkapan teks</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>“⁨%1⁩” dihapus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Salin detail</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>Yang sudah dibaca model</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>Ukuran memorinya tetap, selama apa pun Anda mengobrol.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukuran</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Disimpan</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>Dimulai dari</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Penanda</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Ekspor file keadaan…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>Impor file keadaan…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>Mulai dari keadaan yang disetel…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Ekspor keadaan</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>Keadaan (*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>Impor keadaan</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua file (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>Pilih keadaan yang disetel</translation>
    </message>
    <message>
        <source>Tuned states (*.pth *.safetensors *.st)</source>
        <translation>Keadaan yang disetel (*.pth *.safetensors *.st)</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>Dibaca sampai %1, melewati %Ln penanda</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Belum ada yang dibaca</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>awal</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>Anda sudah dapat menulis</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Memuat…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Menulis…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>Menulis di percakapan lain…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>Memori yang dipakai Mynah, dari seluruh memori komputer ini</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>Keadaan disimpan</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Sementara: tidak ada yang disimpan</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Tidak ada yang keluar dari komputer ini</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Penyimpanan</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>Batas ruang untuk keadaan tersimpan</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>Jika melebihi batas, yang terlama dihapus lebih dulu. Yang terbaru dari setiap percakapan bertahan paling lama.</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>batas limit maksimum anggaran</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Model yang disiapkan</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>Tidak ada yang disimpan. Dengannya, model dimuat lebih cepat lain kali.</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>%1, agar model dimuat lebih cepat. Dapat dibuat lagi.</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>cache tembolok bobot bersihkan</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bersihkan</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>Percakapan Anda ada dalam satu file</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩, %2.</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>basis data database folder cadangan backup</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Tampilkan di pengelola file</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Ekspor semuanya</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>Setiap percakapan dengan semua versinya, dalam satu file yang dapat dibaca Mynah dan program lain.</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>simpan cadangan backup JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Hapus semuanya</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>Semua percakapan, keadaan, dan penanda, untuk selamanya.</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>hapus buang atur ulang reset</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Ekspor semua percakapan</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>Percakapan (*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Disalin</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>ThinkChip</name>
    <message>
        <source>Think</source>
        <translation>Berpikir</translation>
    </message>
    <message>
        <source>Thinking: %1. Right-click or press Alt+Down for how long.</source>
        <extracomment>The mode is &quot;Off&quot;, &quot;Hardly&quot;, &quot;On&quot; …</extracomment>
        <translation>Berpikir: %1. Klik kanan atau tekan Alt+Down untuk memilih lamanya.</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Berpikir…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <extracomment>%1 is a number of seconds, &quot;4.2&quot;</extracomment>
        <translation>Berpikir selama %1&#xa0;dtk</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Pemikiran</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Sembunyikan pemikiran</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Tampilkan pemikiran</translation>
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
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Versi sebelumnya</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>Versi %L1 dari %L2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versi berikutnya</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>Penulisan</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Kirim dengan</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>Dengan begitu, ⁦Shift+Enter⁩ membuat baris baru.</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>Dengan begitu, ⁦Enter⁩ membuat baris baru.</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>tombol return</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Mengobrol dengan model bahasa RWKV di komputer ini.</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>File model yang dibuka.</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>File kosakata World.</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>File yang menyimpan percakapan.</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>Jawaban dimulai.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Jawaban selesai.</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>%L1% percakapan sudah dibaca.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
</context>
<context>
    <name>mynah::BookmarkListModel</name>
    <message>
        <source>%1 · tuned state</source>
        <extracomment>%1: when a bookmark was made. It holds a state that was made by tuning.</extracomment>
        <translation>%1 · keadaan yang disetel</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <extracomment>%1: when a bookmark was made; %2: how many tokens the model had read by then</extracomment>
        <translation>%1 · token %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Penanda</translation>
    </message>
    <message>
        <source>Of other conversations and files</source>
        <translation>Dari percakapan dan file lain</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Obrolan dan penalaran</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Obrolan</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Mengikuti instruksi</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>lebih dari 100 bahasa</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%1 sebagai %2</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>Memori: %1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>dengan teks hingga %Ln token</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>tidak diketahui Mynah</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>tidak ada yang diterbitkan</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>Disarankan untuk komputer ini</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Terlalu besar untuk komputer ini</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Muat di komputer ini</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Cukup dengan %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>Semua</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>Daftar ini bertanggal %1.</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1 bukan daftar model yang dapat dibaca Mynah. Daftar yang dipakai tetap.</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1 lebih lama daripada daftar yang dipakai, yang tetap digunakan.</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>%1 dipakai sampai Mynah ditutup: berkas itu tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>Hentikan unduhan ini dan hapus %1 yang sudah diterima?</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>Unduh (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>Kosakata untuk model %1</translation>
    </message>
</context>
<context>
    <name>mynah::ChatOptionsViewModel</name>
    <message>
        <source>Automatic: %1</source>
        <extracomment>The prompt format that was found from the model&apos;s file, for example &quot;World&quot;.</extracomment>
        <translation>Otomatis: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>How long the model thinks before it answers.</extracomment>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Sedikit sekali</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Sedikit</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Banyak</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>acak</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Obrolan baru</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Obrolan sementara</translation>
    </message>
    <message>
        <source>⁦%L1 × %2⁩ tokens/s</source>
        <extracomment>Several answers are written at once: how many, and how fast each of them is</extracomment>
        <translation>⁦%L1 × %2⁩ token/dtk</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ token/dtk</translation>
    </message>
    <message>
        <source>The conversation is read again</source>
        <translation>Percakapan dibaca lagi</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>Ingatan model tentangnya rusak di disk dan sudah dihapus. Tidak ada pesan yang hilang.</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>File tidak dapat ditulis</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Pilih folder lain atau nama lain.</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%1%⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>(akhir teks)</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ token dibaca</translation>
    </message>
    <message>
        <source>wrote ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ token ditulis</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ token/dtk</translation>
    </message>
    <message>
        <source>the model ended the text here</source>
        <translation>model mengakhiri teks di sini</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>Mengekspor… %1 dari %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Mengekspor…</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>Mengimpor… %1 dari %2</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Membaca “%1”…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>%Ln percakapan diekspor ke “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Diekspor ke “%1”</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>Ekspor tidak berhasil</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>Tidak dapat menulis ke “%1”. Disk mungkin penuh atau Anda tidak berhak menulis di folder itu. Pilih lokasi lain.</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>Percakapan tidak dapat dibaca. Isinya tidak berubah. Coba lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln percakapan diimpor</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>Tidak ada percakapan dalam file itu.</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>“%1” tidak diimpor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>%Ln file tidak diimpor</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>Tidak ada percakapan yang dapat dibaca di dalamnya. File hasil ekspor Mynah, ChatGPT (conversations.json), dan RWKV-Runner dapat dibaca.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>File tidak dapat dibuka. Mungkin sudah dipindahkan atau dihapus.</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>File rusak. Ekspor atau salin lagi.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>File terlalu besar untuk memori komputer ini.</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>Percakapan tidak dapat disimpan. Disk mungkin penuh.</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFind</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>The current hit and how many there are, &quot;3 of 12&quot;</extracomment>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationListModel</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Disematkan</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Obrolan baru</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1 (salinan)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln percakapan dihapus</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>“⁨%1⁩” dihapus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Lebih lama</translation>
    </message>
    <message>
        <source>now</source>
        <translation>kini</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;mnt</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1&#xa0;jam</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1&#xa0;hr</translation>
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
        <translation>⁦%1⁩ token/dtk</translation>
    </message>
</context>
<context>
    <name>mynah::ModelListModel</name>
    <message>
        <source>version %1</source>
        <extracomment>The generation of the RWKV architecture, &quot;7&quot; or &quot;5.2&quot;</extracomment>
        <translation>versi %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln lapisan</numerusform>
        </translation>
    </message>
    <message>
        <source>width %1</source>
        <extracomment>The number of channels of a layer</extracomment>
        <translation>lebar %1</translation>
    </message>
    <message>
        <source>World tokenizer</source>
        <translation>tokenizer World</translation>
    </message>
    <message>
        <source>20B tokenizer</source>
        <translation>tokenizer 20B</translation>
    </message>
    <message>
        <source>reads bytes</source>
        <translation>membaca byte</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Cukup dengan %1</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Terlalu besar untuk komputer ini</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>istirahat</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 di memori</translation>
    </message>
</context>
<context>
    <name>mynah::ModelViewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>%1 masih termuat, dan percakapan ini tidak berubah.</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>%1 kembali bersama pesan Anda berikutnya, dan percakapan ini tidak berubah.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>Memori tidak cukup untuk %1</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>Dengan %1 perlu %2, dan tersedia %3.</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>Muat sebagai %1 (%2)</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Tutup program lain, atau pilih model yang lebih kecil.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>Prosesor melanjutkan</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>Memori %1 tidak cukup untuk model ini.</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>%1 tidak dapat dipakai untuk model ini.</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>%1 berhenti menjawab. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1, karena %2 tidak memuat model ini</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%1 dari %Ln lapisan di %2, sisanya di prosesor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1 dengan %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln inti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 memory</source>
        <comment>processor, cores, size of memory</comment>
        <translation>%1, %2, memori %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Komputer ini: %1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>Folder ini tidak ada atau tidak dapat dibaca</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>%Ln model. Isinya terlalu banyak untuk dilihat semuanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>Folder milik Mynah, belum ada model</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>%Ln model, termasuk folder di dalamnya</numerusform>
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
        <translation>Seperti di file</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>presisi yang dipakai saat model diterbitkan</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>setengah memori fp16, jawaban hampir sama</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>seperempat memori fp16, jawaban sedikit lebih buruk</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1, tanpa konversi</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Otomatis: %1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>Prosesor: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Sekitar %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>dari %1 yang tersedia, sisa %2</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>tidak cukup: tersedia %1. Dengan %2 cukup.</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>tidak cukup: tersedia %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>tidak pernah</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>setelah %Ln menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>setelah %Ln jam</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>Tidak ada program untuk menampilkan folder. File ada di %1.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>%1 tidak dapat dipindahkan ke tempat sampah. Disk mungkin tidak memilikinya, atau file itu dilindungi.</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>Pindahkan %1 (%2) ke tempat sampah? Percakapan Anda tetap ada.</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>Pindahkan %1 ke tempat sampah? Percakapan Anda tetap ada.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>As many layers of the model as fit onto the graphics card</extracomment>
        <translation>Otomatis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Layers of the model on the graphics card, of all</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>in all, %1 of it on the graphics card</source>
        <translation>seluruhnya, %1 di kartu grafis</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>tidak muat: ada ruang untuk %1. Lapisan yang muat masuk ke kartu grafis, sisanya ke prosesor.</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>Percakapan</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1 (salinan)</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Obrolan baru</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>Tidak ada hasil untuk “⁨%1⁩”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln hasil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>Judul dan teks lengkap dari semua %Ln percakapan telah ditelusuri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>File pengaturan tidak dapat dibaca, jadi pengaturan kembali ke bawaan. File lama disimpan sebagai ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>File pengaturan ⁨%1⁩ tidak dapat dibaca, jadi pengaturan kembali ke bawaan.</translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln inti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of memory</source>
        <extracomment>Facts of the processor: cores, instruction set, memory of the machine</extracomment>
        <translation>%1 · %2 · memori %3</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikuti sistem</translation>
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
        <translation>Panjang maksimum tercapai</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>⁦%L1⁩ token</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>menulis · ⁦%L1⁩ token</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>%1 tidak lengkap: bagian akhirnya hilang.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>%1 berjenis yang tidak dapat digunakan di sini.</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>%1 berisi nilai yang bukan angka.</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>Memori tidak cukup untuk membaca %1.</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>%1 bukan keadaan tersimpan, atau rusak.</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>Model RWKV 5.2, 6, dan 7 dapat dimulai dari keadaan yang disetel. ⁨%1⁩ tidak dapat.</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>%1 bukan keadaan yang disetel untuk ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>Menulis keadaan…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>Keadaan tersimpan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>Keadaan ditulis ke %1.</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>Membaca keadaan…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>Buka dulu model yang sesuai dengan keadaan yang disetel ini.</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>Keadaan tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>“⁨%1⁩” kini ada di penanda.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>“⁨%1⁩” kini ada di penanda. Dapat digunakan selama ⁨%2⁩ terbuka.</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>Keadaan tersimpan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>Obrolan sementara tidak disimpan, jadi tidak ada keadaan yang dapat disimpan.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Tidak ada model yang terbuka.</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>Belum ada yang dibaca. Penanda dapat disimpan setelah jawaban pertama.</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>Jawaban sedang ditulis. Keadaannya disimpan setelah selesai.</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>Belum ada keadaan percakapan ini yang disimpan untuk ⁨%1⁩. Percakapan dibaca bersama pesan Anda berikutnya.</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>Pesan terbaru dibaca bersama pesan Anda berikutnya.</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>token %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln&#xa0;dtk lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln&#xa0;mnt lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>Penanda tidak dapat disimpan.</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>Ini dapat dilakukan setelah jawaban ditulis dan model terbuka.</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>Keadaan ini milik model lain, atau presisi lain dari model ini.</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>Keadaan ini milik ⁨%1⁩, seperti saat dibuka waktu itu. Buka model itu dengan presisi yang sama untuk memulai darinya.</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>Obrolan tidak dapat dimulai.</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>Nama penanda tidak dapat diganti.</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>Penanda tidak dapat dihapus.</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>Sebuah percakapan dimulai dari penanda ini dan memerlukannya. Hapus percakapan itu dulu.</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>Membaca percakapan…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Dihentikan. Tidak ada file yang ditulis.</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>Membaca percakapan %1 dari %2…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Menulis file…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>File tidak dapat ditulis: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>%Ln percakapan ditulis ke ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>Di sampingnya ada %Ln cadangan, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>Dari jumlah itu, %1 milik penanda, yang selalu disimpan.</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>Mencari keadaan yang tidak diperlukan…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>Dihentikan. Yang sudah dihapus tidak kembali.</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>Menghapus keadaan lama: sisa %1.</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>Memperkecil file. Yang Anda kirim sementara itu disimpan segera sesudahnya.</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>Selesai dibersihkan: ukuran file tadinya %1, kini %2. Tidak ada teks yang dihapus.</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>Menghapus model yang disiapkan…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>Selesai: %1 kini kosong lagi. Model disiapkan ulang saat dimuat.</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Menghapus semuanya…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Membaca %1 dari %2 token</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>sisa %1</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>membaca %1 token/dtk</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>langsung berlanjut</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>membaca %1 token</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>membaca %1 token, %2</translation>
    </message>
</context>
</TS>
