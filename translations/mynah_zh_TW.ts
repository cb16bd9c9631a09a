<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>在這部電腦上與 RWKV 語言模型對話。</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>版本 組建 version build</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細資訊…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>Mynah 及其所有組成元件的授權條款。</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>開源 版權 授權 條款 open source copyright Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>顯示…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>關於此版本</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>元件</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer %L1</source>
        <translation>回答 %L1</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>用這個繼續</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>正在撰寫的文字</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>書籤名稱</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>開始對話</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>回到這裡</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>從這裡開始新對話</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>匯出狀態檔…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>儲存書籤</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>書籤名稱</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>下載 ⁦%1⁩，%2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>暫停下載 ⁦%1⁩</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>繼續下載 ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>取消下載 ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>載入 ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>⁦%1⁩ 的下載</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下載</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>不驗證，仍保留</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>仍要下載</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>停止並刪除</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續下載</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>CatalogueDetails</name>
    <message>
        <source>Published</source>
        <translation>發布日期</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>總和檢查碼</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資訊</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Catalogue</source>
        <translation>模型目錄</translation>
    </message>
    <message>
        <source>official RWKV models, fetched only when you ask for them</source>
        <translation>官方 RWKV 模型，只在您要求時下載</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>模型種類</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>只顯示適合此電腦的</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>此類模型都無法放入此電腦的記憶體。</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>下載位置</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>變更下載位置</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>模型清單</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>使用較新的清單…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>使用較新的模型清單</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>選擇下載位置</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>選擇模型清單</translation>
    </message>
    <message>
        <source>Lists of models (*.json)</source>
        <translation>模型清單 (*.json)</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show conversations</source>
        <translation>顯示對話清單</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新增臨時對話</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>開啟模型檔…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依照系統</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>隱藏面板</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>顯示面板</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>清理已儲存的狀態</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>有了已儲存的狀態，對話可以立刻繼續。狀態刪除後，模型會先重讀對話再回答。任何文字都不會被刪除。</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>只清理超出上限的部分</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>除了書籤和每個對話的最新狀態，其餘全部清理</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>尋找動作或對話</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜尋…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>找不到「%1」。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>對話</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新對話</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新增臨時對話</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>私密 無痕 private incognito</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>重新命名對話</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜尋對話</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>尋找 全文 歷史記錄 find history</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>釘選或取消釘選對話</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>建立對話副本</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>選取多個對話</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>刪除對話</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>回答前先思考</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>前往訊息欄位</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>換行</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>選擇模型</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>切換 載入 switch load</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>資料夾 精度 裝置 記憶體 folders precision device memory</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>開啟模型檔…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>所有動作</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>按鍵 說明 keys help</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>顯示或隱藏對話清單</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>側邊欄 side bar</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>顯示或隱藏面板</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>狀態 書籤 記憶 state bookmarks memory</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>前往對話</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>向上捲動</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>向下捲動</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>淺色外觀</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>深色外觀</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>外觀依照系統</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>縮放 大小 字級 zoom size</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>縮小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>預設文字大小</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全螢幕</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>選項 偏好設定 options preferences</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>介面語言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>動畫 動態 animation</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>啟動時開啟的內容</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>啟動 launch</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>傳送訊息的按鍵</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>換行鍵 enter return</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>已儲存的狀態與清理</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>磁碟空間 硬碟 disk space</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>儲存狀態的上限</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>預先處理的模型</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>快取 cache</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>對話的儲存位置</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>資料庫 檔案 database file</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>匯出所有對話</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>備份 back-up backup JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>刪除所有資料</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>清除 抹除 erase</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私權</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>網路 記錄 連線 network log</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>處理器與執行緒</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>核心 裝置 cores device</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>關於 Mynah 與授權條款</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本 version</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此對話中尋找</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>搜尋 尋找 文字 相符 search text</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一個相符項目</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一個相符項目</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>匯出對話…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>儲存 匯出 文字 save markdown text pdf json</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>匯入對話…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>載入 匯入 load json ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>同時產生多個回答</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>版本 比較 versions compare</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>續寫</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>續寫 文字 提示詞 故事 continue text prompt story</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>接著寫「續寫」頁面的文字</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>顯示下一個字詞或上一個字詞的機率</translation>
    </message>
</context>
<context>
    <name>CompletionField</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Write the beginning of a text. The model goes on where you stop.</source>
        <translation>寫下一段文字的開頭，模型會從你停下的地方接著寫。</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>顯示對話清單</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>續寫</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>還原文字</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部複製</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>另存為文字檔…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>清除文字</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>一次最多寫出的 token 數</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>溫度</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>越高越自由；0 一律採用機率最高的 token</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>只從機率合計達到此比例的最可能 token 中選取</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>依機率著色</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>續寫</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>正在讀取文字</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>開啟模型檔…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>復原續寫</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>正在讀取 %L1/%L2 個 token</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>儲存文字</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文字檔 (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>輸入訊息…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>匯出對話</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>選擇存放對話的資料夾</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>匯入對話</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>對話 (*.json *.md *.txt)</translation>
    </message>
</context>
<context>
    <name>ConversationItem</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A conversation for the screen reader: its title, its group (&quot;Yesterday&quot;) and its time</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>釘選</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>「⁨%1⁩」的更多選項</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>你的對話會顯示在這裡。它們只保存在這部電腦上。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消釘選</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>釘選</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>製作副本</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選取</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>CopyLabel</name>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>processor CPU</source>
        <translation>處理器 CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>顯示卡 圖形處理器 GPU video</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The device that is used where none is chosen</extracomment>
        <translation>自動</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Graphics card</source>
        <translation>顯示卡</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>內建顯示</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>虛擬顯示</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>軟體圖形，較慢：只在選擇時使用</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>未使用：以驅動程式 %1 測試時計算錯誤。</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>未使用：以驅動程式 %1 測試 %2 時計算錯誤。</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>未使用：驅動程式 %1 在測試時當掉或停止回應。</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>未使用：無法開啟以進行測試。</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>尋找裝置時顯示卡驅動程式當機。只使用處理器。</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>尋找裝置時顯示卡驅動程式沒有回應。只使用處理器。</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>無法列出這部電腦的裝置。只使用處理器。</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>正在測試 %1…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>正在尋找顯示卡…</translation>
    </message>
</context>
<context>
    <name>DevicesSettings</name>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Threads of the processor</source>
        <translation>處理器執行緒數</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>執行緒少一點，可以把處理器留給其他程式。載入模型時生效。</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>核心 速度 執行緒 cores speed CPU</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>與核心數相同</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>已載入的模型仍使用先前的執行緒數</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>重新載入需要一點時間。對話不受影響。</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>立即重新載入</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>顯示卡</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>顯示卡 圖形處理器 GPU video</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新尋找</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>顯示卡測試</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>每個裝置測試一次，驅動程式變更後會再測試。計算錯誤的裝置不會使用。</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>重新測試</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of a download; %1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>還剩 %1</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>磁碟空間不足：需要 %1，可用 %2。有空間後會自動繼續。</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>此磁碟無法存放這麼大的檔案。請選擇其他下載資料夾。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>已有名為 %1 的檔案。請移走它或重新命名。</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>總和檢查碼不符：檔案與發布的不同。</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>找不到 %1。此電腦已連上網路嗎？</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>無法連線到 %1。</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1 已停止傳送。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>與 %1 的連線中斷了。</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>此電腦網路設定中的代理伺服器沒有回應。</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>代理伺服器要求名稱和密碼。請在此電腦的網路設定中填寫。</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>%1 無法證明其身分，因此沒有下載任何內容。可能是此電腦的時鐘不準，或途中有人竊讀。</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>%1 指向了不安全的位址。</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 已沒有這個檔案。</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 不向所有人提供這個檔案。</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1 太忙碌。</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>%1 沒有正確傳送檔案。</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>%1 上的檔案大小與發布的不同。</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>其他下載完成後開始</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>正在檢查已收到的部分</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>正在連線到 %1</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1%2後重試。</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>暫停於 %1 · 將從中斷處繼續</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>已下載，總和檢查碼正確</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>已下載，但未與公布的總和檢查碼核對</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>將模型拖放到這裡即可開啟，拖放匯出的對話即可匯入</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>想聊些什麼？</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>開啟一個模型，開始對話</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>任何語言都可以。所有內容都留在這部電腦上。</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>Mynah 用這部電腦上的檔案執行 RWKV 模型。你也可以把檔案拖到這裡。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>開啟模型檔…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>臨時對話：不儲存任何內容</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>%Ln 個對話及其所有版本</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>所有已儲存的狀態、書籤、角色設定和草稿</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>對話檔的備份，以及損毀後留存的對話檔</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>程式存在該檔案裡的資訊</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>要刪除所有資料嗎？</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>刪除所有資料</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>以下內容將永久刪除，無法再從檔案中復原：</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>模型檔、匯出的檔案和視窗設定會保留。</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>是，全部刪除</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>選擇詞彙表…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>尋找檔案…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>其他模型…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>仍要載入</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資訊</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>無法開啟檔案</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>無法讀取檔案</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>這個檔案不是模型</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>這個檔案不完整</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>這個模型檔已損毀</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>尚不支援這種模型</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>詞彙表遺失或不相符</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>已儲存的狀態不適用於這個模型</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>記憶體不足</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>裝置停止回應</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>無法儲存你的對話</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>你的對話已在另一個程式中開啟</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>你的對話檔已損毀</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>模型算出了不是數字的結果</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>無法開啟模型</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>無法寫出回答</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>檔案可能已被移動或刪除。請選擇它現在的位置。</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>磁碟發生錯誤。請檢查磁碟，或重新複製檔案。</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>請選擇 RWKV 模型檔，例如以 .pth、.safetensors 或 .gguf 結尾的檔案。</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>檔案結尾缺少一部分。請重新下載或複製。</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>檔案中的資訊前後矛盾。請重新下載或複製。</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>檔案是完整的，但本程式無法執行這種模型。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>這個模型需要訓練時所用的詞彙表，詞彙表在另一個檔案裡。</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>對話沒有變動。請再試一次，模型會從頭讀取對話。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>請關閉其他程式，或選擇較小的模型。</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>已寫出的部分已儲存。請再試一次。</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>無法開啟對話檔。檔案沒有被更動。</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>磁碟可能已滿。螢幕上的內容會保留到你關閉視窗為止。</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>請重新啟動 Mynah：它會儲存能讀出的內容，並保留損毀的檔案。</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>檔案可能已損毀，或精度不合適。請再試一次，或選擇其他模型。</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>對話沒有變動。請再試一次。</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>你的對話已修復</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>保存對話的檔案在磁碟上損毀了。所有訊息都還在。</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>保存對話的檔案在磁碟上損毀了。能讀出的內容都還在，讀不出的部分請見詳細資訊。</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>損毀的檔案已保留：%1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>無法開啟你的對話</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>請關閉另一個程式，然後再試一次。</translation>
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
        <translation>純文字 (*.txt)</translation>
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
        <translation>純文字</translation>
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
        <translation>適合閱讀和編輯。標題、程式碼和公式保持原樣。</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>只含對話內容，依輪次排列。</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>適合列印和分享。</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>全部內容，包括每個回答的所有版本。Mynah 可以重新匯入。</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>匯出 %Ln 個對話</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>匯出對話</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>選擇資料夾…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>選擇位置…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <extracomment>%1 millions of parameters of a model</extracomment>
        <translation>%1M 參數</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>%1B 參數</translation>
    </message>
</context>
<context>
    <name>FilesToast</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>在此對話中尋找</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>無相符項目</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一個相符項目</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一個相符項目</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>Open</source>
        <comment>unfolded</comment>
        <extracomment>A part of the panel is unfolded; said by a screen reader</extracomment>
        <translation>已展開</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <extracomment>A part of the panel is folded; what it holds follows</extracomment>
        <translation>已收合。%1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>模型資料夾</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>這些資料夾中的新檔案會自動出現。資料夾的內容不會變動。</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>不再搜尋 ⁦%1⁩</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>不再搜尋此處</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>加入資料夾…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>選擇存放模型的資料夾</translation>
    </message>
</context>
<context>
    <name>FormatSettings</name>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>The roles that the model was trained with. A conversation keeps its own; another one is read from the beginning.</source>
        <translation>模型訓練時使用的角色。對話會保留自己的格式；換成其他格式時會從頭讀取。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>模型回答前要思考多久。</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>記住思考過程</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>之後的回答不只知道說過什麼，也知道想過什麼。</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>長回答</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>遇到空行後繼續寫，適合清單和程式碼。有些模型會因此不知道何時停止。</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>保留空行</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>你的訊息會原樣讀取。空行可能會被當成你這一輪的結束。</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>起始 token</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>對話以 token 0 開頭，大多數模型都需要。</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>介面會立刻切換。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>主題 深色 淺色 顏色 theme dark light</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系統</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>套用到訊息和整個視窗。</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>縮放 字型 字級 大 小 zoom font</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>面板和訊息直接出現，沒有動畫。這是系統的要求。</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>面板和訊息直接出現，沒有動畫。</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>動畫 動態 animation</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>啟動時</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>開啟上次的對話及其模型。</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>開啟空白對話，使用上次的模型。</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>繼續上次的內容</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>開始新對話</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>這個對話使用的是 ⁦%1⁩。</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>切換</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>跳到最新</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>要開啟這個連結嗎？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
</context>
<context>
    <name>LoadingCard</name>
    <message>
        <source>⁦%1⁩ stays ready until then</source>
        <translation>在此之前可繼續使用 ⁦%1⁩</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>接著載入 ⁦%1⁩</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>正在載入 ⁦%1⁩</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>這個回答寫完後就會載入。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>正在載入模型</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>停止並切換</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>檔案已檢查</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在檢查檔案</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>權重已就緒</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>正在準備權重</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>正在檢查權重</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>可以回答</translation>
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
        <translation>重新回答</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>再產生幾個回答</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>從這裡分支</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>忘掉之後的內容</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>修改後的訊息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
</context>
<context>
    <name>MessageItem</name>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Reached the longest length</source>
        <translation>已達長度上限</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>你的訊息</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>回答，撰寫中</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>顯示之後的內容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>複製為 Markdown</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>The model was put away to free its memory</extracomment>
        <translation>已暫時卸載</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>載入 ⁦%1⁩</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>收合詳細資訊</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>⁦%1⁩ 的更多選項</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>這個回答寫完後就會載入。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在檢查檔案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>移到資源回收筒</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>正在載入模型</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>開啟模型</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>暫時卸載</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>為釋出記憶體已暫時卸載。傳送下一則訊息時會恢復。</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>開啟模型檔</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>模型 (*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>模型檔現在在哪裡？</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>選擇模型的詞彙表</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>詞彙表 (*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>其上的層數</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>顯示卡上的層數</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>能容納多少層就多少層</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>收合詳細資訊</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資訊</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在檔案管理員中顯示</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資訊</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>從清單中移除</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>移到資源回收筒…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>暫時卸載</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>名稱含「%1」的模型</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>最近的模型</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>還沒有模型</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
</context>
<context>
    <name>ModelsEmpty</name>
    <message>
        <source>There are no models here yet</source>
        <translation>這裡還沒有模型</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>開啟 RWKV 模型檔、將它拖放到這個視窗，或放入 ⁦%1⁩。檔名以 .pth、.safetensors、.st、.gguf 或 .bin 結尾。</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>開啟 RWKV 模型檔，或將它拖放到這個視窗。檔名以 .pth、.safetensors、.st、.gguf 或 .bin 結尾。</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>加入資料夾…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>開啟檔案…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在這部電腦上</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>正在尋找模型…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>模型閒置時</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>暫時卸載以釋出記憶體</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>傳送下一則訊息時會自動恢復。</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>暫時卸載閒置的模型</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>選擇新對話的類型…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>角色設定…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新增臨時對話</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>顯示對話清單</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>重設「⁨%1⁩」</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>角色設定</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No persona.</extracomment>
        <translation>無</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>角色設定</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>儲存為角色設定…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>儲存變更</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>用它開始新對話</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重新命名…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>製作副本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>角色設定名稱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>已刪除「⁨%1⁩」</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>隱私權</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>資料不會離開這部電腦</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>你自己啟動的下載除外。沒有帳號，不做統計，也不檢查更新。</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>網路 網際網路 連線 遙測 network internet telemetry</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>程式對自身運作和故障的記錄。不含你或模型寫的任何內容。</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>報告 記錄 檔案 report file</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>顯示記錄</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>臨時對話</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>臨時對話不會寫入任何地方，離開後就消失。</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>私密 無痕 private incognito</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新增臨時對話</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>還沒有任何記錄。</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在檔案管理員中顯示</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>正在讓 ⁦%1⁩ 跟上進度</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>正在讀取對話</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>回到 ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New title</source>
        <translation>新標題</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>存在懲罰</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>讓已經用過的字詞較少出現。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>頻率懲罰</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>同上，出現次數越多懲罰越重。</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>懲罰半衰期</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>經過這麼多 token 後，懲罰減半。</translation>
    </message>
    <message>
        <source>endless</source>
        <translation>無限</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>只從這麼多個最可能的字詞中選取。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Panel</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>關閉面板</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>已儲存的狀態</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>有了它們，對話可以立刻繼續。清理不會刪除文字。</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>清理 快照 磁碟 clean up snapshots disk</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>已儲存的狀態：%1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>清理…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SearchResultItem</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A result for the screen reader: the title of the conversation, the found text and its time</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Older messages were found, too. Type another word to see fewer.</source>
        <translation>也找到了更早的訊息。再輸入一個詞可以縮小範圍。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜尋</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>固定種子</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>同樣的問題會得到同樣的回答。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>種子</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>停止文字</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>每行一個。回答會在遇到其中任何一個之前結束；%1 代表換行。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>傳送 (Enter)</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation>分類</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>儲存空間</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私權</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>尋找設定</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>沒有名為「⁨%1⁩」的設定。</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>這個對話的設定</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>角色設定</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系統提示詞</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>模型該知道什麼，或該如何回答</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>在第一則訊息之前讀取一次。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>風格</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Styles of answering; the last one is the user&apos;s own.</extracomment>
        <translation>精確</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>平衡</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>回答長度</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>回答的最大長度，以 token 計。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>溫度</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>越高越出人意料，越低越精確。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>只取累計機率不超過此比例的最可能字詞。</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>種子與停止文字</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>提示詞格式</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>用於新對話</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>溫度為 0：所有回答都會相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>同時寫出的 %Ln 個回答。其餘的會保留為版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>選擇一個回答繼續。其餘的會保留為版本。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>同時 %Ln 個回答</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>同時產生多個回答</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>一個回答</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>同時 %Ln 個回答</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>尋找快速鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>找不到「%1」。</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>隱藏對話清單</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新對話</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>搜尋所有對話</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>對話清單的寬度</translation>
    </message>
</context>
<context>
    <name>SidePlaces</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>續寫</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>已刪除「⁨%1⁩」</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資訊</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>模型讀過的內容</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>無論聊多久，它的記憶大小都不變。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>儲存時間</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>起始書籤</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>匯出狀態檔…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>匯入狀態檔…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>從微調狀態開始…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>匯出狀態</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>狀態 (*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>匯入狀態</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>選擇微調狀態</translation>
    </message>
    <message>
        <source>Tuned states (*.pth *.safetensors *.st)</source>
        <translation>微調狀態 (*.pth *.safetensors *.st)</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>已讀到%1，途中有 %Ln 個書籤</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>還沒有讀取任何內容</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>開頭</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>現在就可以輸入</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在回答…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>正在另一個對話中回答…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態列</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>Mynah 使用的記憶體與電腦的總記憶體</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>狀態已儲存</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>臨時對話：不儲存任何內容</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>資料不會離開這部電腦</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>儲存空間</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>儲存狀態的用量上限</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>超出上限時先刪除最舊的。每個對話的最新狀態保留得最久。</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>上限 限額 配額 limit</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>預先處理的模型</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>目前沒有。有了它們，模型下次載入會更快。</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>佔用 %1，讓模型載入更快。可以重新產生。</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>快取 權重 清除 cache weights clear</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>你的對話都在一個檔案裡</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩，%2。</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>資料庫 資料夾 備份 database folder backup</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>在檔案管理員中顯示</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>匯出所有資料</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>所有對話及其所有版本，存成一個檔案，Mynah 和其他程式都能讀取。</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>儲存 備份 save backup JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>刪除所有資料</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>永久刪除所有對話、狀態和書籤。</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>清除 刪除 重設 erase remove reset</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>匯出所有對話</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>對話 (*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>ThinkChip</name>
    <message>
        <source>Think</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Thinking: %1. Right-click or press Alt+Down for how long.</source>
        <extracomment>The mode is &quot;Off&quot;, &quot;Hardly&quot;, &quot;On&quot; …</extracomment>
        <translation>思考：%1。按滑鼠右鍵或按 Alt+Down 選擇思考多久。</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>正在思考…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <extracomment>%1 is a number of seconds, &quot;4.2&quot;</extracomment>
        <translation>思考了 %1 秒</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考過程</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>隱藏思考過程</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>顯示思考過程</translation>
    </message>
</context>
<context>
    <name>TokenPopup</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>上一個版本</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>版本 %L1/%L2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>下一個版本</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>輸入</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>傳送按鍵</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>此時按 ⁦Shift+Enter⁩ 換行。</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>此時按 ⁦Enter⁩ 換行。</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>按鍵 換行鍵 key return</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>在這部電腦上與 RWKV 語言模型對話。</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>要開啟的模型檔。</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>World 詞彙表檔案。</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>保存對話的檔案。</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>回答開始。</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>回答完成。</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>對話已讀取 %L1%。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>mynah::BookmarkListModel</name>
    <message>
        <source>%1 · tuned state</source>
        <extracomment>%1: when a bookmark was made. It holds a state that was made by tuning.</extracomment>
        <translation>%1 · 微調狀態</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <extracomment>%1: when a bookmark was made; %2: how many tokens the model had read by then</extracomment>
        <translation>%1 · 第 %2 個 token</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>Of other conversations and files</source>
        <translation>來自其他對話和檔案</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>聊天與思考</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>遵循指令</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>100 多種語言</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%2 時 %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>記憶體：%1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>使用最長 %Ln 個詞元的文本</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>Mynah 不清楚</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>沒有公布</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>推薦用於此電腦</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>對這部電腦來說太大</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>適合此電腦</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>用 %1 可載入</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在這部電腦上</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>清單日期：%1。</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1 不是 Mynah 能讀取的模型清單。繼續使用目前的清單。</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1 比目前的清單舊，繼續使用目前的清單。</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>%1 只在關閉 Mynah 之前有效：未能儲存。</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>停止此下載並刪除已收到的 %1？</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>下載 (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>%1 模型的詞彙表</translation>
    </message>
</context>
<context>
    <name>mynah::ChatOptionsViewModel</name>
    <message>
        <source>Automatic: %1</source>
        <extracomment>The prompt format that was found from the model&apos;s file, for example &quot;World&quot;.</extracomment>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>How long the model thinks before it answers.</extracomment>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>極少</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>少許</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>充分</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>隨機</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>新對話</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>臨時對話</translation>
    </message>
    <message>
        <source>⁦%L1 × %2⁩ tokens/s</source>
        <extracomment>Several answers are written at once: how many, and how fast each of them is</extracomment>
        <translation>⁦%L1 × %2⁩ token/秒</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ token/秒</translation>
    </message>
    <message>
        <source>The conversation is read again</source>
        <translation>對話會重新讀取</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>模型對這個對話的記憶在磁碟上損毀了，已被移除。訊息沒有遺失。</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>無法寫入檔案</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>請選擇其他資料夾或其他名稱。</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>（文字結束）</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>已讀取 ⁦%L1⁩ 個 token</translation>
    </message>
    <message>
        <source>wrote ⁦%L1⁩ tokens</source>
        <translation>已寫出 ⁦%L1⁩ 個 token</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ token/秒</translation>
    </message>
    <message>
        <source>the model ended the text here</source>
        <translation>模型在此結束了文字</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>正在匯出… %1/%2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>正在匯入… %1/%2</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>正在讀取「%1」…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>已將 %Ln 個對話匯出到「%1」</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>已匯出到「%1」</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>匯出未成功</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>無法寫入「%1」。磁碟可能已滿，或你沒有這個資料夾的寫入權限。請選擇其他位置。</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>無法讀取對話。對話沒有變動。請再試一次。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>已匯入 %Ln 個對話</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>檔案中沒有對話。</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>「%1」未能匯入</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>%Ln 個檔案未能匯入</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>其中沒有可讀取的對話。可讀取由 Mynah、ChatGPT (conversations.json) 和 RWKV-Runner 匯出的檔案。</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>無法開啟檔案。檔案可能已被移動或刪除。</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>檔案已損毀。請重新匯出或複製。</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>檔案太大，這部電腦的記憶體容納不下。</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>無法儲存對話。磁碟可能已滿。</translation>
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
            <numerusform>已選取 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已釘選</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新對話</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>已刪除 %Ln 個對話</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>已刪除「⁨%1⁩」</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 天</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 分鐘</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 小時</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1 天</translation>
    </message>
</context>
<context>
    <name>mynah::MessageListModel</name>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ 個 token</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ token/秒</translation>
    </message>
</context>
<context>
    <name>mynah::ModelListModel</name>
    <message>
        <source>version %1</source>
        <extracomment>The generation of the RWKV architecture, &quot;7&quot; or &quot;5.2&quot;</extracomment>
        <translation>版本 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln 層</numerusform>
        </translation>
    </message>
    <message>
        <source>width %1</source>
        <extracomment>The number of channels of a layer</extracomment>
        <translation>寬度 %1</translation>
    </message>
    <message>
        <source>World tokenizer</source>
        <translation>World 分詞器</translation>
    </message>
    <message>
        <source>20B tokenizer</source>
        <translation>20B 分詞器</translation>
    </message>
    <message>
        <source>reads bytes</source>
        <translation>以位元組讀取</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>用 %1 可載入</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>對這部電腦來說太大</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>暫時卸載</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>佔用記憶體 %1</translation>
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
        <translation>還剩 %1</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>%1 仍可使用，這個對話沒有變動。</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>%1 會在你傳送下一則訊息時恢復，這個對話沒有變動。</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>記憶體容納不下 %1</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>使用 %1 需要 %2，可用空間為 %3。</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>以 %1 載入（%2）</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>請關閉其他程式，或選擇較小的模型。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>由處理器繼續</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>%1 的記憶體不足以容納此模型。</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>無法將 %1 用於此模型。</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>%1 停止回應。沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1，因為 %2 容不下此模型</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%Ln 層中的 %1 層在 %2 上，其餘在處理器上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1，顯示記憶體 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln 核心</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 memory</source>
        <comment>processor, cores, size of memory</comment>
        <translation>%1，%2，記憶體 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>這部電腦：%1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>資料夾不存在或無法讀取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>%Ln 個模型。內容太多，無法全部查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>Mynah 自己的資料夾，還沒有模型</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>%Ln 個模型，包括子資料夾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln 個模型</numerusform>
        </translation>
    </message>
    <message>
        <source>As in file</source>
        <translation>與檔案相同</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>模型發布時所用的精度</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>記憶體用量是 fp16 的一半，回答幾乎相同</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>記憶體用量是 fp16 的四分之一，回答略差</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1，不做轉換</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>處理器：%1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>可用 %1，還剩 %2</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>容納不下：可用空間為 %1。用 %2 可載入。</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>容納不下：可用空間為 %1。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分鐘後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小時後</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>沒有可以顯示資料夾的程式。檔案位於 %1。</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>無法將 %1 移到資源回收筒。磁碟可能沒有資源回收筒，或檔案受到保護。</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>要將 %1（%2）移到資源回收筒嗎？你的對話會保留。</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>要將 %1 移到資源回收筒嗎？你的對話會保留。</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>As many layers of the model as fit onto the graphics card</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Layers of the model on the graphics card, of all</extracomment>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>in all, %1 of it on the graphics card</source>
        <translation>總共，其中 %1 在顯示卡上</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>放不下：有 %1 的空間。放得下的層放在顯示卡上，其餘放在處理器上。</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>對話</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1（副本）</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>新對話</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>找不到「⁨%1⁩」</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln 筆結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>已搜尋全部 %Ln 個對話的標題和全文。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>無法讀取設定檔，因此設定已恢復為初始值。舊檔案保留為 ⁨%1⁩。</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>無法讀取設定檔 ⁨%1⁩，因此設定已恢復為初始值。</translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln 核心</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of memory</source>
        <extracomment>Facts of the processor: cores, instruction set, memory of the machine</extracomment>
        <translation>%1 · %2 · 記憶體 %3</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依照系統</translation>
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
        <translation>已達長度上限</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>⁦%L1⁩ 個 token</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>撰寫中 · ⁦%L1⁩ 個 token</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>無法讀取 %1。</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>%1 不完整：缺少結尾。</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>%1 的類型在這裡無法使用。</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>%1 中有不是數字的值。</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>記憶體不足，無法讀取 %1。</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>%1 不是已儲存的狀態，或已損毀。</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>RWKV 5.2、6 和 7 的模型可以從微調狀態開始。⁨%1⁩ 不行。</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>%1 不是適用於 ⁨%2⁩ 的微調狀態。</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>正在寫入狀態…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>無法讀取已儲存的狀態。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>無法寫入 %1。</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>狀態已寫入 %1。</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>正在讀取狀態…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>請先開啟這個狀態微調時所用的模型。</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>無法保留狀態。</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>「⁨%1⁩」已加入書籤。</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>「⁨%1⁩」已加入書籤。開啟 ⁨%2⁩ 時可以使用。</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>無法讀取已儲存的狀態。</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>臨時對話不儲存任何內容，因此沒有可保留的狀態。</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>尚未開啟模型。</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>還沒有讀取任何內容。有了第一個回答後就可以儲存書籤。</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>正在撰寫回答。完成後會儲存它的狀態。</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>這個對話沒有為 ⁨%1⁩ 儲存的狀態。你傳送下一則訊息時，它會讀取對話。</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>最新的訊息會和你的下一則訊息一起讀取。</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>第 %1 個 token</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln 分鐘前</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>無法儲存書籤。</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>要等回答寫完且已開啟模型，才能這麼做。</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>這個狀態屬於另一個模型，或同一模型的另一種精度。</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>這個狀態屬於當時開啟的 ⁨%1⁩。要從它開始，請以相同的精度開啟該模型。</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>無法開始對話。</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>無法重新命名書籤。</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>無法刪除書籤。</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>有一個對話從這個書籤開始，需要用到它。請先刪除那個對話。</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>正在讀取對話…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止。沒有寫入檔案。</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>正在讀取對話 %1/%2…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>正在寫入檔案…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>已將 %Ln 個對話寫入 ⁨%1⁩。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>旁邊還有 %Ln 個備份，共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>其中 %1 屬於書籤，書籤一律保留。</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>正在尋找不需要的狀態…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>已停止。已經清除的不會恢復。</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>正在清除舊狀態：還剩 %1。</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>正在縮小檔案。這段期間傳送的內容隨後就會儲存。</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>清理完成：檔案從 %1 變為 %2。沒有刪除任何文字。</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>正在清除預先處理的模型…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>已清除：釋出了 %1。載入模型時會重新處理。</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>正在刪除所有資料…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>正在讀取 %1/%2 個 token</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>還剩 %1</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>每秒讀取 %1 個 token</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>可立刻繼續</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>需讀取 %1 個 token</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>需讀取 %1 個 token，%2</translation>
    </message>
</context>
</TS>
