<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Mit RWKV-Sprachmodellen auf diesem Computer sprechen.</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>Version Build Ausgabe</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details&#xa0;…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>Von Mynah und von allen Bestandteilen.</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>Open Source Quelltext Urheberrecht Copyright Lizenz Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen&#xa0;…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>Über diese Version</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer %L1</source>
        <translation>Antwort %L1</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Mit dieser weitermachen</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>Text, der gerade geschrieben wird</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>Name des Lesezeichens</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Chat beginnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Hierher zurückgehen</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>Chat ab hier beginnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Zustandsdatei exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>Lesezeichen speichern</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Name des Lesezeichens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>⁦%1⁩ herunterladen, %2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>Download von ⁦%1⁩ anhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>Download von ⁦%1⁩ fortsetzen</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>Download von ⁦%1⁩ abbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>⁦%1⁩ laden</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>Download von ⁦%1⁩</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>Ungeprüft behalten</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>Trotzdem herunterladen</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Beenden und löschen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter herunterladen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>CatalogueDetails</name>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
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
        <translation>offizielle RWKV-Modelle, nur auf Ihren Wunsch geladen</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>Art der Modelle</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>Nur was auf diesen Computer passt</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>Kein Modell dieser Art passt in den Speicher dieses Computers.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>Ort für Downloads</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>Ort für Downloads ändern</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Liste der Modelle</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>Neuere verwenden…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>Neuere Liste der Modelle verwenden</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>Ort für Downloads wählen</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>Liste der Modelle wählen</translation>
    </message>
    <message>
        <source>Lists of models (*.json)</source>
        <translation>Listen von Modellen (*.json)</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show conversations</source>
        <translation>Unterhaltungen einblenden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Leiste ausblenden</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Leiste einblenden</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>Gespeicherte Zustände aufräumen</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>Mit einem gespeicherten Zustand geht eine Unterhaltung sofort weiter. Fehlt er, liest das Modell die Unterhaltung neu, bevor es antwortet. Text wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>Nur was über der Grenze liegt</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>Alle außer den Lesezeichen und dem neuesten jeder Unterhaltung</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Aktion oder Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>öffnen</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privat inkognito</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Unterhaltung umbenennen</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Unterhaltungen durchsuchen</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>suchen finden Volltext Verlauf</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>Unterhaltung anheften oder lösen</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>Unterhaltung duplizieren</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>Unterhaltungen auswählen</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Unterhaltung löschen</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Antwort stoppen</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Vor dem Antworten nachdenken</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Zum Nachrichtenfeld</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell auswählen</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>wechseln laden</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>Ordner Genauigkeit Gerät Speicher</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>Tasten Tastatur Hilfe</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>Unterhaltungen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Leiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>Zustand Lesezeichen Gedächtnis Speicher</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Zur Unterhaltung</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben blättern</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten blättern</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Darstellung wie im System</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>Zoom Größe</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>Optionen Einstellungen</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation Bewegung Effekte</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>Was beim Start geöffnet wird</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>starten Start</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>Taste zum Senden</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>Enter Return Eingabetaste</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>Gespeicherte Zustände und Aufräumen</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>Speicherplatz Festplatte</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>Grenze für gespeicherte Zustände</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Vorbereitete Modelle</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache Zwischenspeicher</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>Speicherort der Unterhaltungen</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>Datenbank Datei</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Alle Unterhaltungen exportieren</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>Sicherung Backup JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>löschen entfernen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>Netzwerk Protokoll Log</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>Prozessor und Threads</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>Kerne Gerät</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>Über Mynah und Lizenzen</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>suchen finden Text Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Unterhaltung exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>speichern sichern Markdown Text PDF JSON</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Unterhaltungen importieren&#xa0;…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>laden importieren JSON ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>Mehrere Antworten auf einmal schreiben</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>Versionen vergleichen</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>fortsetzen weiterschreiben Text Prompt Geschichte Vervollständigung</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>Text auf der Fortsetzungsseite weiterschreiben</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>Zeigen, wie wahrscheinlich das nächste Wort war oder das davor</translation>
    </message>
</context>
<context>
    <name>CompletionField</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write the beginning of a text. The model goes on where you stop.</source>
        <translation>Schreiben Sie den Anfang eines Textes. Das Modell macht dort weiter, wo Sie aufhören.</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>Unterhaltungen einblenden</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>Text zurückholen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Als Textdatei speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Text löschen</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>So viele Token werden höchstens auf einmal geschrieben</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>Höher ist freier; 0 nimmt immer das wahrscheinlichste Token</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>Gewählt wird nur aus den wahrscheinlichsten Token, die zusammen diesen Anteil haben</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>Nach Wahrscheinlichkeit einfärben</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Text wird gelesen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>Fortsetzung zurücknehmen</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>Liest %L1 von %L2 Token</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest&#xa0;…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Nachricht schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>Ordner für die Unterhaltungen auswählen</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Unterhaltungen importieren</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>Unterhaltungen (*.json *.md *.txt)</translation>
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
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>Mehr zu „⁨%1⁩“</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>Hier erscheinen Ihre Unterhaltungen. Sie werden nur auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>CopyLabel</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>processor CPU</source>
        <translation>Prozessor CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU Grafik Video</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The device that is used where none is chosen</extracomment>
        <translation>Auto</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Graphics card</source>
        <translation>Grafikkarte</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>Integrierte Grafik</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>Virtuelle Grafik</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>Grafik in Software, langsam: nur, wo sie gewählt ist</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Nicht verwendet: Mit dem Treiber %1 hat sie im Test falsch gerechnet.</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>Nicht verwendet: Mit dem Treiber %1 hat sie im Test von %2 falsch gerechnet.</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Nicht verwendet: Der Treiber %1 ist beim Test abgestürzt oder hängen geblieben.</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>Nicht verwendet: Sie ließ sich zum Testen nicht öffnen.</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>Bei der Suche nach Geräten ist ein Grafiktreiber abgestürzt. Es wird nur der Prozessor verwendet.</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>Bei der Suche nach Geräten hat ein Grafiktreiber nicht geantwortet. Es wird nur der Prozessor verwendet.</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>Die Geräte dieses Computers ließen sich nicht ermitteln. Es wird nur der Prozessor verwendet.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 wird getestet…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Grafikkarten werden gesucht…</translation>
    </message>
</context>
<context>
    <name>DevicesSettings</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Threads of the processor</source>
        <translation>Prozessor-Threads</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>Weniger Threads lassen anderen Programmen mehr Rechenleistung. Gilt, sobald ein Modell geladen wird.</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>Kerne Geschwindigkeit Tempo CPU</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>So viele, wie es Kerne gibt</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>Das geladene Modell nutzt noch die vorherige Anzahl</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>Das dauert einen Moment. Die Unterhaltung bleibt erhalten.</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>Jetzt neu laden</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>Grafikkarten</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU Grafik Video</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>Test der Grafik</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>Jedes Gerät wird einmal getestet und noch einmal, wenn sich sein Treiber ändert. Eines, das falsch rechnet, wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal testen</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a download: how much has arrived, of all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a download; %1 is a size such as &quot;48 MB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of a download; %1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>Der Datenträger ist zu voll: %1 werden gebraucht, %2 sind frei. Es geht von selbst weiter, sobald Platz ist.</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>Dieser Datenträger nimmt keine Dateien dieser Größe auf. Wählen Sie einen anderen Ordner für Downloads.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>In %1 kann nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>Es gibt schon eine Datei mit dem Namen %1. Verschieben Sie sie oder benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>Die Prüfsumme stimmt nicht: Die Datei ist eine andere als die veröffentlichte.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>%1 wird nicht gefunden. Ist dieser Computer online?</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1 sendet nichts mehr.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Die Verbindung zu %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>Der Proxyserver aus den Netzwerkeinstellungen dieses Computers antwortet nicht.</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>Der Proxyserver verlangt einen Namen und ein Passwort. Sie gehören in die Netzwerkeinstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>%1 konnte seine Identität nicht nachweisen, deshalb wurde nichts geladen. Vielleicht geht die Uhr dieses Computers falsch, oder jemand liest unterwegs mit.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>%1 führt zu einer Adresse, die nicht sicher ist.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 gibt diese Datei nicht an alle heraus.</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1 ist überlastet.</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>%1 sendet die Datei nicht so, wie es sein sollte.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>Die Datei bei %1 hat eine andere Größe als die veröffentlichte.</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>Beginnt, wenn ein anderer Download fertig ist</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>Prüft, was angekommen ist</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindet mit %1</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1 In %2 wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>Angehalten bei %1 · geht dort weiter</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>Heruntergeladen, die Prüfsumme stimmt</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>Heruntergeladen, aber nicht mit einer veröffentlichten Prüfsumme verglichen</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>Modell ablegen, um es zu öffnen, oder exportierte Unterhaltungen, um sie zu importieren</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>Worüber wollen wir sprechen?</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>Öffnen Sie ein Modell, um zu beginnen</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>In jeder Sprache. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>Mynah führt RWKV-Modelle aus einer Datei auf diesem Computer aus. Sie können die Datei auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Modelldatei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Temporär: Nichts davon wird gespeichert</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>%Ln Unterhaltung mit allen Versionen</numerusform>
            <numerusform>%Ln Unterhaltungen mit allen Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>alle gespeicherten Zustände, Lesezeichen, Personas und Entwürfe</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>Sicherungen der Datei mit den Unterhaltungen und aufbewahrte Reste einer beschädigten</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>was sich das Programm in dieser Datei merkt</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>Endgültig gelöscht wird, sodass sich nichts davon wieder aus der Datei lesen lässt:</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>Modelldateien, exportierte Dateien und die Einstellungen dieses Fensters bleiben.</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>Ja, alles löschen</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>Vokabular auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Datei suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Andere Modelle&#xa0;…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>Trotzdem laden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>Die Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>Diese Datei ist kein Modell</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>Diese Datei ist unvollständig</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>Diese Modelldatei ist beschädigt</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>Diese Art von Modell wird noch nicht unterstützt</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>Das Vokabular fehlt oder passt nicht</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>Der gespeicherte Zustand passt nicht zu diesem Modell</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>Das Gerät reagiert nicht mehr</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>Ihre Unterhaltungen lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>Ihre Unterhaltungen sind in einem anderen Programm geöffnet</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>Die Datei mit Ihren Unterhaltungen ist beschädigt</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>Das Modell hat etwas berechnet, das keine Zahl ist</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>Das Modell lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Die Antwort konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>Vielleicht wurde sie verschoben oder gelöscht. Wählen Sie aus, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>Der Datenträger meldet einen Fehler. Prüfen Sie ihn oder kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>Wählen Sie eine RWKV-Modelldatei aus, zum Beispiel eine mit der Endung .pth, .safetensors oder .gguf.</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>Am Ende fehlt ein Teil. Laden Sie die Datei erneut herunter oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>Die Angaben in der Datei widersprechen sich. Laden Sie sie erneut herunter oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>Die Datei ist vollständig, aber von einer Art, die dieses Programm nicht ausführt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>Das Modell braucht das Vokabular, mit dem es trainiert wurde, in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>Die Unterhaltung ist unverändert. Versuchen Sie es erneut, dann wird sie von Anfang an gelesen.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>Die bisherige Antwort ist gespeichert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>Die Datei mit den Unterhaltungen lässt sich nicht öffnen. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>Vielleicht ist der Datenträger voll. Was Sie sehen, bleibt erhalten, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>Starten Sie Mynah neu: Es rettet, was lesbar ist, und bewahrt die beschädigte Datei auf.</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>Vielleicht ist die Datei beschädigt oder ihre Genauigkeit passt nicht. Versuchen Sie es erneut oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>Die Unterhaltung ist unverändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>Ihre Unterhaltungen wurden repariert</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>Die Datei dazu war auf dem Datenträger beschädigt. Alle Nachrichten sind noch da.</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>Die Datei dazu war auf dem Datenträger beschädigt. Was lesbar war, ist noch da; was nicht, steht in den Details.</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>Die beschädigte Datei wurde aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>Ihre Unterhaltungen lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Schließen Sie das andere Programm und versuchen Sie es dann noch einmal.</translation>
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
        <translation>Nur Text (*.txt)</translation>
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
        <translation>Nur Text</translation>
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
        <translation>Zum Lesen und Bearbeiten. Überschriften, Code und Formeln bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>Nur was gesagt wurde, Beitrag für Beitrag.</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>Zum Drucken und Weitergeben.</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>Alles, mit allen Versionen jeder Antwort. Mynah kann es wieder importieren.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Unterhaltung exportieren</numerusform>
            <numerusform>%Ln Unterhaltungen exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Speicherort auswählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <extracomment>%1 millions of parameters of a model</extracomment>
        <translation>%1&#xa0;Mio. Parameter</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>%1&#xa0;Mrd. Parameter</translation>
    </message>
</context>
<context>
    <name>FilesToast</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>Open</source>
        <comment>unfolded</comment>
        <extracomment>A part of the panel is unfolded; said by a screen reader</extracomment>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <extracomment>A part of the panel is folded; what it holds follows</extracomment>
        <translation>Zugeklappt. %1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>Neue Dateien in diesen Ordnern erscheinen von selbst. Darin wird nichts verändert.</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>Nicht in ⁦%1⁩ suchen</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>Hier nicht suchen</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Ordner mit Modellen auswählen</translation>
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
        <translation>Die Rollen, mit denen das Modell trainiert wurde. Eine Unterhaltung behält ihr Format; mit einem anderen wird sie von Anfang an gelesen.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Wie lange das Modell nachdenkt, bevor es antwortet.</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>Gedanken behalten</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>Spätere Antworten kennen auch die Gedanken, nicht nur das Gesagte.</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>Lange Antworten</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>Schreibt nach Leerzeilen weiter, für Listen und Code. Manche Modelle wissen dann nicht, wann Schluss ist.</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>Leerzeilen behalten</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>Ihre Nachrichten werden unverändert gelesen. Eine Leerzeile kann wie das Ende Ihres Beitrags wirken.</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>Start-Token</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>Beginnt eine Unterhaltung mit Token 0, wie es die meisten Modelle erwarten.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>Das Fenster ändert sich sofort.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>Thema Design dunkel hell Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>Gilt für Nachrichten und das ganze Fenster.</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>Zoom Schrift groß klein</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>Leisten und Nachrichten erscheinen ohne Bewegung. So ist es im System eingestellt.</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>Leisten und Nachrichten erscheinen ohne Bewegung.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation Bewegung Effekte</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>Öffnet die letzte Unterhaltung mit ihrem Modell.</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>Öffnet einen leeren Chat mit dem letzten Modell.</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>Dort weitermachen, wo ich war</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Neuen Chat beginnen</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>Diese Unterhaltung wurde mit ⁦%1⁩ geführt.</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>Zum Neuesten</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>LoadingCard</name>
    <message>
        <source>⁦%1⁩ stays ready until then</source>
        <translation>⁦%1⁩ bleibt bis dahin bereit</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>⁦%1⁩ folgt</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>⁦%1⁩ wird geladen</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Es wird geladen, sobald diese Antwort geschrieben ist.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>Stoppen und wechseln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>Datei geprüft</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>Gewichte vorbereitet</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>Gewichte werden vorbereitet</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>Gewichte werden geprüft</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>Bereit zum Antworten</translation>
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
        <translation>Neu antworten</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>Mehrere andere Antworten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Ab hier verzweigen</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>Alles danach vergessen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>Geänderte Nachricht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>MessageItem</name>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Reached the longest length</source>
        <translation>Höchstlänge erreicht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>Antwort, wird gerade geschrieben</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>Zeigen, was danach kam</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>The model was put away to free its memory</extracomment>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>⁦%1⁩ laden</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>Mehr zu ⁦%1⁩</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Es wird geladen, sobald diese Antwort geschrieben ist.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>In den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>Ruht, um Arbeitsspeicher freizugeben. Mit Ihrer nächsten Nachricht ist es wieder da.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>Modelldatei öffnen</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>Modelle (*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>Wo liegt die Modelldatei jetzt?</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>Vokabular des Modells auswählen</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Vokabulare (*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>Schichten darauf</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>So viele Schichten, wie hineinpassen</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>In den Papierkorb legen&#xa0;…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>In Ruhezustand versetzen</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>Modelle mit „%1“</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>Noch sind keine Modelle bekannt</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ModelsEmpty</name>
    <message>
        <source>There are no models here yet</source>
        <translation>Hier sind noch keine Modelle</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Öffnen Sie eine RWKV-Modelldatei, ziehen Sie eine auf dieses Fenster oder legen Sie sie in ⁦%1⁩ ab. Die Dateinamen enden auf .pth, .safetensors, .st, .gguf oder .bin.</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Öffnen Sie eine RWKV-Modelldatei oder ziehen Sie eine auf dieses Fenster. Die Dateinamen enden auf .pth, .safetensors, .st, .gguf oder .bin.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>Modelle werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>Wenn ein Modell nicht benutzt wird</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>Ruhen lassen, um Arbeitsspeicher freizugeben</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>Mit Ihrer nächsten Nachricht ist es von selbst wieder da.</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>Unbenutztes Modell ruhen lassen</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>Neuer Chat mit&#xa0;…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>Personas&#xa0;…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Neuer temporärer Chat</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>Unterhaltungen einblenden</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>„⁨%1⁩“ zurücksetzen</translation>
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
        <translation>Keine</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>Als Persona speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>Neuer Chat mit ihr</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Name der Persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>„⁨%1⁩“ gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>Außer bei einem Download, den Sie selbst starten. Es gibt kein Konto, nichts wird gezählt und nach Updates wird nicht gesucht.</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>Netzwerk Internet Verbindung Telemetrie</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>Was das Programm über seine Arbeit und über Fehler meldet. Nichts, was Sie oder ein Modell schreiben, steht darin.</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>Bericht Meldung Datei</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Temporäre Chats</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>Sie werden nirgends gespeichert und sind weg, sobald Sie sie verlassen.</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>privat inkognito</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Neuer temporärer Chat</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>Noch wurde nichts protokolliert.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>⁦%1⁩ holt auf</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Unterhaltung wird gelesen</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>Zurück zu ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>Präsenzstrafe</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>Macht Wörter, die schon vorkamen, weniger wahrscheinlich.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Häufigkeitsstrafe</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>Ebenso, mit jedem Mal stärker.</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>Halbwertszeit der Strafe</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>Nach so vielen Token zählt eine Strafe nur noch halb.</translation>
    </message>
    <message>
        <source>endless</source>
        <translation>endlos</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>Nur so viele der wahrscheinlichsten Wörter.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Panel</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Leiste schließen</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>Gespeicherte Zustände</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>Mit ihnen geht eine Unterhaltung sofort weiter. Beim Aufräumen wird kein Text gelöscht.</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>aufräumen Schnappschüsse Snapshots Speicherplatz</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>Gespeicherte Zustände: %1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Aufräumen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
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
        <translation>Es wurden auch ältere Nachrichten gefunden. Geben Sie ein weiteres Wort ein, um weniger zu sehen.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>Fester Startwert</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>Dieselbe Frage erhält dann dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Stopptexte</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>Einer pro Zeile. Eine Antwort endet, bevor einer davon erscheint; %1 ist ein Zeilenumbruch.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Stoppen (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Enter)</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>Keine Einstellung heißt „⁨%1⁩“.</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>Einstellungen dieser Unterhaltung</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>Was das Modell wissen oder wie es antworten soll</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>Wird einmal vor der ersten Nachricht gelesen.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Styles of answering; the last one is the user&apos;s own.</extracomment>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>Antwortlänge</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>Längste Antwort, in Token.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>Höher ist überraschender, niedriger genauer.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>Nur die wahrscheinlichsten Wörter bis zu diesem Anteil.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>Startwert und Stopptexte</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Prompt-Format</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Für neue Chats verwenden</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>Die Temperatur ist 0: Alle Antworten werden gleich sein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>%Ln Antwort. Die anderen bleiben als Versionen erhalten.</numerusform>
            <numerusform>%Ln Antworten, zusammen geschrieben. Die anderen bleiben als Versionen erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>Wählen Sie die Antwort, mit der es weitergeht. Die anderen bleiben als Versionen erhalten.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln Antwort auf einmal</numerusform>
            <numerusform>%Ln Antworten auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>Mehrere Antworten auf einmal</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln Antwort auf einmal</numerusform>
            <numerusform>%Ln Antworten auf einmal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>Unterhaltungen ausblenden</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Alle Unterhaltungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>Breite der Liste mit den Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>SidePlaces</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Fortsetzung</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>„⁨%1⁩“ gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>Was das Modell gelesen hat</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>Sein Gedächtnis bleibt gleich groß, wie lange Sie auch sprechen.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>Begonnen mit</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Zustandsdatei exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>Zustandsdatei importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>Mit abgestimmtem Zustand beginnen&#xa0;…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Zustand exportieren</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>Zustände (*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>Zustand importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>Abgestimmten Zustand auswählen</translation>
    </message>
    <message>
        <source>Tuned states (*.pth *.safetensors *.st)</source>
        <translation>Abgestimmte Zustände (*.pth *.safetensors *.st)</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>Gelesen bis %1, unterwegs %Ln Lesezeichen</numerusform>
            <numerusform>Gelesen bis %1, unterwegs %Ln Lesezeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Noch ist nichts gelesen</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>Anfang</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>Liest&#xa0;…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>Sie können schon schreiben</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreibt&#xa0;…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>Schreibt in einer anderen Unterhaltung&#xa0;…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>Von Mynah belegter und gesamter Arbeitsspeicher dieses Computers</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>Zustand gespeichert</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Temporär: Nichts davon wird gespeichert</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>Höchstgröße für gespeicherte Zustände</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>Werden es mehr, gehen die ältesten zuerst. Die neuesten jeder Unterhaltung bleiben am längsten.</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>Grenze Limit Obergrenze Budget</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Vorbereitete Modelle</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>Keine vorhanden. Mit ihnen lädt ein Modell beim nächsten Mal schneller.</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>%1, damit Modelle schneller laden. Sie lassen sich neu erstellen.</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>Cache Zwischenspeicher Gewichte leeren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>Ihre Unterhaltungen liegen in einer Datei</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩, %2.</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>Datenbank Ordner Sicherung Backup</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>Alle Unterhaltungen mit allen Versionen, in einer Datei, die Mynah und andere Programme lesen können.</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>sichern speichern Sicherung Backup JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>Alle Unterhaltungen, Zustände und Lesezeichen, endgültig.</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>löschen entfernen zurücksetzen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Alle Unterhaltungen exportieren</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>Unterhaltungen (*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>ThinkChip</name>
    <message>
        <source>Think</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Thinking: %1. Right-click or press Alt+Down for how long.</source>
        <extracomment>The mode is &quot;Off&quot;, &quot;Hardly&quot;, &quot;On&quot; …</extracomment>
        <translation>Nachdenken: %1. Wie lange, wählen Sie per Rechtsklick oder mit Alt+Pfeil nach unten.</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Denkt nach&#xa0;…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <extracomment>%1 is a number of seconds, &quot;4.2&quot;</extracomment>
        <translation>%1&#xa0;s nachgedacht</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Gedanken</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Gedanken ausblenden</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Gedanken einblenden</translation>
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
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Vorherige Version</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>Version %L1 von %L2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Senden mit</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>⁦Shift+Enter⁩ beginnt dann eine neue Zeile.</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>⁦Enter⁩ beginnt dann eine neue Zeile.</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>Taste Return Eingabetaste</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Mit RWKV-Sprachmodellen auf diesem Computer sprechen.</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>Modelldatei, die geöffnet wird.</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>Datei mit dem World-Vokabular.</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>Datei, in der die Unterhaltungen liegen.</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>Die Antwort beginnt.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Die Antwort ist fertig.</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>%L1&#xa0;% der Unterhaltung sind gelesen.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>mynah::BookmarkListModel</name>
    <message>
        <source>%1 · tuned state</source>
        <extracomment>%1: when a bookmark was made. It holds a state that was made by tuning.</extracomment>
        <translation>%1 · abgestimmter Zustand</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <extracomment>%1: when a bookmark was made; %2: how many tokens the model had read by then</extracomment>
        <translation>%1 · Token %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Of other conversations and files</source>
        <translation>Aus anderen Unterhaltungen und Dateien</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Gespräch und Nachdenken</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Befolgt Anweisungen</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>über 100 Sprachen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>Speicher: %1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>mit Texten bis zu %Ln Token</numerusform>
            <numerusform>mit Texten bis zu %Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>Mynah nicht bekannt</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>keine veröffentlicht</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>Empfohlen für diesen Computer</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Zu groß für diesen Computer</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Passt auf diesen Computer</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Passt als %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>Die Liste ist vom %1.</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1 ist keine Liste von Modellen, die Mynah lesen kann. Die bisherige Liste bleibt.</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1 ist älter als die bisherige Liste, die deshalb bleibt.</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>%1 gilt, bis Mynah geschlossen wird: Sie konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>Diesen Download beenden und die angekommenen %1 löschen?</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>Herunterladen (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>Vokabular für %1-Modelle</translation>
    </message>
</context>
<context>
    <name>mynah::ChatOptionsViewModel</name>
    <message>
        <source>Automatic: %1</source>
        <extracomment>The prompt format that was found from the model&apos;s file, for example &quot;World&quot;.</extracomment>
        <translation>Automatisch: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>How long the model thinks before it answers.</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Kaum</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Viel</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>zufällig</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Temporärer Chat</translation>
    </message>
    <message>
        <source>⁦%L1 × %2⁩ tokens/s</source>
        <extracomment>Several answers are written at once: how many, and how fast each of them is</extracomment>
        <translation>⁦%L1 × %2⁩ Token/s</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ Token/s</translation>
    </message>
    <message>
        <source>The conversation is read again</source>
        <translation>Die Unterhaltung wird neu gelesen</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>Was das Modell davon behalten hatte, war auf dem Datenträger beschädigt und wurde entfernt. Keine Nachricht ist verloren.</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Wählen Sie einen anderen Ordner oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%1&#xa0;%⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>(Ende des Textes)</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ Token gelesen</translation>
    </message>
    <message>
        <source>wrote ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ Token geschrieben</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ Token/s</translation>
    </message>
    <message>
        <source>the model ended the text here</source>
        <translation>das Modell hat den Text hier beendet</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>Wird exportiert&#xa0;… %1 von %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert&#xa0;…</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>Wird importiert&#xa0;… %1 von %2</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>%Ln Unterhaltung nach „%1“ exportiert</numerusform>
            <numerusform>%Ln Unterhaltungen nach „%1“ exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Nach „%1“ exportiert</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>Der Export ist nicht gelungen</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>In „%1“ ließ sich nichts schreiben. Vielleicht ist der Datenträger voll, oder Sie dürfen in den Ordner nicht schreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>Die Unterhaltung konnte nicht gelesen werden. Sie ist unverändert. Versuchen Sie es erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Unterhaltung importiert</numerusform>
            <numerusform>%Ln Unterhaltungen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>In der Datei war keine Unterhaltung.</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>„%1“ wurde nicht importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>%Ln Datei wurde nicht importiert</numerusform>
            <numerusform>%Ln Dateien wurden nicht importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>Sie enthält keine Unterhaltungen, die sich hier lesen lassen. Lesbar sind Dateien, die Mynah, ChatGPT (conversations.json) oder RWKV-Runner exportiert hat.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>Die Datei lässt sich nicht öffnen. Vielleicht wurde sie verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>Die Datei ist beschädigt. Exportieren oder kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>Die Datei ist zu groß für den Arbeitsspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>Die Unterhaltungen konnten nicht gespeichert werden. Vielleicht ist der Datenträger voll.</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFind</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>The current hit and how many there are, &quot;3 of 12&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationListModel</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Unterhaltung gelöscht</numerusform>
            <numerusform>%Ln Unterhaltungen gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>„⁨%1⁩“ gelöscht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1&#xa0;h</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1&#xa0;T</translation>
    </message>
</context>
<context>
    <name>mynah::MessageListModel</name>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ Token</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ Token/s</translation>
    </message>
</context>
<context>
    <name>mynah::ModelListModel</name>
    <message>
        <source>version %1</source>
        <extracomment>The generation of the RWKV architecture, &quot;7&quot; or &quot;5.2&quot;</extracomment>
        <translation>Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln Schicht</numerusform>
            <numerusform>%Ln Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>width %1</source>
        <extracomment>The number of channels of a layer</extracomment>
        <translation>Breite %1</translation>
    </message>
    <message>
        <source>World tokenizer</source>
        <translation>World-Tokenizer</translation>
    </message>
    <message>
        <source>20B tokenizer</source>
        <translation>20B-Tokenizer</translation>
    </message>
    <message>
        <source>reads bytes</source>
        <translation>liest Bytes</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Passt als %1</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Zu groß für diesen Computer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 im Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>mynah::ModelViewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>%1 ist weiter geladen, und diese Unterhaltung ist unverändert.</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>%1 ist mit Ihrer nächsten Nachricht wieder da, und diese Unterhaltung ist unverändert.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>%1 passt nicht in den Arbeitsspeicher</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>Mit %1 braucht es %2, und Platz ist für %3.</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>Als %1 laden (%2)</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>Der Prozessor macht weiter</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>%1 hat nicht genug Speicher für dieses Modell.</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>%1 ließ sich für dieses Modell nicht verwenden.</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>%1 antwortet nicht mehr. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1, denn %2 hat keinen Platz für dieses Modell</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%1 von %Ln Schicht auf %2, der Rest auf dem Prozessor</numerusform>
            <numerusform>%1 von %Ln Schichten auf %2, der Rest auf dem Prozessor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 memory</source>
        <comment>processor, cores, size of memory</comment>
        <translation>%1, %2, %3 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Dieser Computer: %1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>Diesen Ordner gibt es nicht, oder er lässt sich nicht lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>%Ln Modell. Der Ordner enthält zu viel, um alles zu durchsuchen.</numerusform>
            <numerusform>%Ln Modelle. Der Ordner enthält zu viel, um alles zu durchsuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>Mynahs eigener Ordner, noch ohne Modelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>%Ln Modell, samt Unterordnern</numerusform>
            <numerusform>%Ln Modelle, samt Unterordnern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln Modell</numerusform>
            <numerusform>%Ln Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>As in file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>die Genauigkeit, in der Modelle veröffentlicht werden</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>halb so viel Speicher wie fp16, fast dieselben Antworten</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>ein Viertel des Speichers von fp16, etwas schlechtere Antworten</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1, nichts wird umgewandelt</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Auto: %1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>Prozessor: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Etwa %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>von verfügbaren %1; %2 bleiben frei</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>passt nicht: Platz ist für %1. Mit %2 passt es.</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>passt nicht: Platz ist für %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>nach %Ln Minute</numerusform>
            <numerusform>nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>nach %Ln Stunde</numerusform>
            <numerusform>nach %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>Es gibt kein Programm, das Ordner anzeigt. Die Datei liegt in %1.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>%1 konnte nicht in den Papierkorb gelegt werden. Vielleicht hat der Datenträger keinen, oder die Datei ist geschützt.</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>%1 (%2) in den Papierkorb legen? Ihre Unterhaltungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>%1 in den Papierkorb legen? Ihre Unterhaltungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>As many layers of the model as fit onto the graphics card</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Layers of the model on the graphics card, of all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>in all, %1 of it on the graphics card</source>
        <translation>insgesamt, davon %1 auf der Grafikkarte</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>passt nicht: Es ist Platz für %1. Die Schichten, die hineinpassen, kommen auf die Grafikkarte, der Rest auf den Prozessor.</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>Nichts gefunden für „⁨%1⁩“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>Titel und Text von %Ln Unterhaltung wurden durchsucht.</numerusform>
            <numerusform>Titel und Text aller %Ln Unterhaltungen wurden durchsucht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>Die Einstellungsdatei ließ sich nicht lesen, deshalb gelten wieder die Voreinstellungen. Die alte Datei liegt jetzt unter ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>Die Einstellungsdatei ⁨%1⁩ ließ sich nicht lesen, deshalb gelten wieder die Voreinstellungen.</translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln Kern</numerusform>
            <numerusform>%Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of memory</source>
        <extracomment>Facts of the processor: cores, instruction set, memory of the machine</extracomment>
        <translation>%1 · %2 · %3 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in hundredths: &quot;80 %&quot;</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>mynah::SeveralAnswersModel</name>
    <message>
        <source>Reached the longest length</source>
        <translation>Höchstlänge erreicht</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>⁦%L1⁩ Token</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>schreibt · ⁦%L1⁩ Token</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>%1 ist unvollständig: Das Ende fehlt.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>%1 ist von einer Art, die sich hier nicht verwenden lässt.</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>%1 enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um %1 zu lesen.</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>%1 ist kein gespeicherter Zustand oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>RWKV-Modelle der Versionen 5.2, 6 und 7 können mit einem abgestimmten Zustand beginnen. ⁨%1⁩ kann das nicht.</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>%1 ist kein abgestimmter Zustand für ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>Zustand wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>Der gespeicherte Zustand lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>Der Zustand wurde in %1 geschrieben.</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>Zustand wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>Öffnen Sie zuerst das Modell, für das der Zustand abgestimmt wurde.</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>Der Zustand konnte nicht behalten werden.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>„⁨%1⁩“ ist jetzt unter den Lesezeichen.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>„⁨%1⁩“ ist jetzt unter den Lesezeichen. Es lässt sich verwenden, solange ⁨%2⁩ geöffnet ist.</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>Die gespeicherten Zustände lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>Von einem temporären Chat wird nichts gespeichert, also gibt es keinen Zustand zu behalten.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Es ist kein Modell geöffnet.</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>Noch wurde nichts gelesen. Nach der ersten Antwort können Sie ein Lesezeichen speichern.</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>Gerade wird eine Antwort geschrieben. Ihr Zustand wird gespeichert, sobald sie fertig ist.</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>Für ⁨%1⁩ ist kein Zustand dieser Unterhaltung gespeichert. Es liest sie mit Ihrer nächsten Nachricht.</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>Die neuesten Nachrichten werden mit Ihrer nächsten gelesen.</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>vor %Ln&#xa0;s</numerusform>
            <numerusform>vor %Ln&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>vor %Ln&#xa0;min</numerusform>
            <numerusform>vor %Ln&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>Das Lesezeichen konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>Das geht, sobald die Antwort geschrieben und ein Modell geöffnet ist.</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>Dieser Zustand gehört zu einem anderen Modell oder zu einer anderen Genauigkeit.</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>Dieser Zustand gehört zu ⁨%1⁩, so wie es damals geöffnet war. Öffnen Sie dieses Modell in derselben Genauigkeit, um damit zu beginnen.</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>Der Chat konnte nicht begonnen werden.</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>Das Lesezeichen konnte nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>Das Lesezeichen konnte nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>Eine Unterhaltung begann mit diesem Lesezeichen und braucht es. Löschen Sie zuerst diese Unterhaltung.</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>Unterhaltungen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestoppt. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>Unterhaltung %1 von %2 wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>%Ln Unterhaltung wurde in ⁨%1⁩ geschrieben.</numerusform>
            <numerusform>%Ln Unterhaltungen wurden in ⁨%1⁩ geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>Daneben liegt %Ln Sicherung, %1.</numerusform>
            <numerusform>Daneben liegen %Ln Sicherungen, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>Davon gehört %1 zu Lesezeichen, die immer erhalten bleiben.</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>Nicht benötigte Zustände werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>Gestoppt. Was schon entfernt wurde, bleibt entfernt.</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>Alte Zustände werden entfernt: noch %1.</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>Die Datei wird verkleinert. Was Sie inzwischen senden, wird gleich danach gespeichert.</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>Aufgeräumt: Die Datei war %1 groß und ist jetzt %2 groß. Text wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>Vorbereitete Modelle werden entfernt&#xa0;…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>Entfernt: %1 sind wieder frei. Modelle werden neu vorbereitet, wenn sie geladen werden.</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Alles wird gelöscht&#xa0;…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Liest %1 von %2 Token</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>liest %1 Token/s</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>geht sofort weiter</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>liest %1 Token</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>liest %1 Token, %2</translation>
    </message>
</context>
</TS>
