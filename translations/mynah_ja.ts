<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>Mynah について</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>このコンピュータで RWKV 言語モデルと会話します。</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>バージョン ビルド version build</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>Mynah と、使われているすべての部品のライセンスです。</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>オープンソース 著作権 ライセンス open source copyright Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>このビルドについて</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部品</translation>
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
        <translation>この回答で続ける</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>作成中のテキスト</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>ブックマークの名前</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>チャット開始</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>ここに戻る</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>ここからチャットを始める</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>ステートファイルをエクスポート…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>ブックマークを保存</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>ブックマークの名前</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>⁦%1⁩ をダウンロード、%2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>⁦%1⁩ のダウンロードを一時停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>⁦%1⁩ のダウンロードを再開</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>⁦%1⁩ のダウンロードを中止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>⁦%1⁩ を読み込む</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>⁦%1⁩ のダウンロード</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>もう一度ダウンロード</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>未検証のまま残す</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>それでもダウンロード</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>中止して削除</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>CatalogueDetails</name>
    <message>
        <source>Published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ダウンロード元</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>official RWKV models, fetched only when you ask for them</source>
        <translation>公式の RWKV モデル。頼んだときだけ取得します</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>モデルの種類</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>このコンピューターに収まるものだけ</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>この種類のモデルは、このコンピューターのメモリに収まりません。</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>ダウンロード先</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>ダウンロード先を変更</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>モデルの一覧</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>新しい一覧を使う…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>新しいモデルの一覧を使う</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>ダウンロード先を選ぶ</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>モデルの一覧を選ぶ</translation>
    </message>
    <message>
        <source>Lists of models (*.json)</source>
        <translation>モデルの一覧 (*.json)</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show conversations</source>
        <translation>会話一覧を表示</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新しい一時チャット</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>パネルを隠す</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>パネルを表示</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>保存されたステートの整理</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>整理</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>保存されたステートがあると、会話をすぐに続けられます。ステートがない場合は、モデルが会話を読み直してから回答します。テキストは削除されません。</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>上限を超えた分だけ</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>ブックマークと各会話の最新のもの以外すべて</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>操作や会話を探す</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新しい一時チャット</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>プライベート シークレット private incognito</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>会話の名前を変更</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>会話を検索</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>検索 全文 履歴 find history</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>会話をピン留め・解除</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>会話を複製</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>会話を選択</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>会話を削除</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>回答を停止</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>回答の前に考える</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>メッセージ欄へ移動</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>改行</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルを選ぶ</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>切り替え 読み込み switch load</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>フォルダ 精度 デバイス メモリ folders precision device memory</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>キー ヘルプ keys help</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>会話一覧の表示・非表示</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>サイドバー side bar</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>パネルの表示・非表示</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>ステート 状態 ブックマーク 記憶 メモリ state memory</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>会話へ移動</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>上へスクロール</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>下へスクロール</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>外観をライトに</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>外観をダークに</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>外観をシステムに合わせる</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>ズーム サイズ 拡大 縮小 zoom size</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>オプション 環境設定 options preferences</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>ウィンドウの言語</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>アニメーション animation</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>起動時に開くもの</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>起動 launch</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>送信に使うキー</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>エンター リターン enter return</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>保存されたステートと整理</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>ディスク容量 空き容量 disk space</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>保存されたステートの上限</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>準備済みのモデル</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>キャッシュ cache</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>会話の保存場所</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>データベース ファイル database file</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>すべての会話をエクスポート</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>バックアップ back-up backup JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>消去 erase</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>ネットワーク ログ network log</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>プロセッサとスレッド</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>コア デバイス cores device</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>Mynah とライセンスについて</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン version</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>検索 文字 一致 search text</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>会話をエクスポート…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>保存 テキスト エクスポート save markdown text pdf json</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>会話をインポート…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>読み込み インポート load json ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>複数の回答を同時に書く</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>バージョン 比較 versions compare</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>続き テキスト プロンプト 物語 continue text prompt story</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>「続きを書く」ページのテキストを続ける</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>次の単語や前の単語の確率を表示</translation>
    </message>
</context>
<context>
    <name>CompletionField</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Write the beginning of a text. The model goes on where you stop.</source>
        <translation>文章の書き出しを入力してください。その続きをモデルが書きます。</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>会話一覧を表示</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>テキストを元に戻す</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>テキストファイルとして保存…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>テキストを消去</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>一度に書くトークンの上限</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>高いほど自由になります。0 では常に最も確率の高いトークンを選びます</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>確率の合計がこの割合になるまでの、上位のトークンだけから選びます</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>確率で色分け</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>テキストを読み取り中</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>続きを取り消す</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>%L2 トークン中 %L1 を読み取り中</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>テキストを保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>メッセージを入力…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>会話をエクスポート</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>会話を保存するフォルダを選ぶ</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>会話をインポート</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>会話 (*.json *.md *.txt)</translation>
    </message>
</context>
<context>
    <name>ConversationItem</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A conversation for the screen reader: its title, its group (&quot;Yesterday&quot;) and its time</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>「⁨%1⁩」のその他の操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>会話はここに表示されます。このコンピュータにだけ保存されます。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>CopyLabel</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>processor CPU</source>
        <translation>プロセッサ CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>グラフィック ビデオカード GPU video</translation>
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
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>内蔵グラフィックス</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>仮想グラフィックス</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>ソフトウェアによるグラフィックス。遅いため、選んだときだけ使います</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>使いません：ドライバ %1 でのテストで計算を誤りました。</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>使いません：ドライバ %1 での %2 のテストで計算を誤りました。</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>使いません：ドライバ %1 がテスト中に異常終了したか、応答しなくなりました。</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>使いません：テストのために開けませんでした。</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>デバイスの検出中にグラフィックドライバがクラッシュしました。プロセッサだけを使います。</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>デバイスの検出中にグラフィックドライバが応答しませんでした。プロセッサだけを使います。</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>このコンピュータのデバイスを一覧にできませんでした。プロセッサだけを使います。</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>%1 をテストしています…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>グラフィックカードを探しています…</translation>
    </message>
</context>
<context>
    <name>DevicesSettings</name>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Threads of the processor</source>
        <translation>プロセッサのスレッド数</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>少なくすると、ほかのプログラムがプロセッサを使いやすくなります。モデルの読み込み時に適用されます。</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>コア 速度 スレッド cores speed CPU</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>コア数と同じ</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>読み込み済みのモデルは、まだ以前のスレッド数を使っています</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>読み込み直しには少し時間がかかります。会話はそのまま残ります。</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>今すぐ読み込み直す</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>グラフィックカード</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>グラフィック ビデオカード GPU video</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>グラフィックスのテスト</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>どのデバイスも一度テストし、ドライバが変わるともう一度テストします。計算を誤るものは使いません。</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>もう一度テスト</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a download: how much has arrived, of all</extracomment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a download; %1 is a size such as &quot;48 MB&quot;</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of a download; %1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>ディスクの空きが足りません。%1 必要ですが、空きは %2 です。空きができると自動で続きます。</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>このディスクには、この大きさのファイルを保存できません。別のダウンロード先を選んでください。</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>%1 という名前のファイルが既にあります。移動するか、名前を変えてください。</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>チェックサムが一致しません。公開されているファイルとは異なります。</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>%1 が見つかりません。このコンピューターはオンラインですか。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1 からの送信が止まりました。</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>%1 との接続が切れました。</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>このコンピューターのネットワーク設定にあるプロキシサーバーが応答しません。</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>プロキシサーバーが名前とパスワードを求めています。このコンピューターのネットワーク設定で入力してください。</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>%1 の身元を確認できないため、何も取得しませんでした。このコンピューターの時計がずれているか、途中で誰かがのぞいているおそれがあります。</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>%1 が安全でないアドレスへ導いています。</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>%1 にはこのファイルがもうありません。</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 はこのファイルを誰にでも公開してはいません。</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1 が混み合っています。</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>%1 がファイルを正しく送ってきません。</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>%1 のファイルは、公開されているものと大きさが異なります。</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>ほかのダウンロードが終わると始まります</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>届いた分を確認しています</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1%2後にもう一度試します。</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>%1 で一時停止中 · 止まった所から続きます</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>ダウンロード済み、チェックサムも一致しました</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>ダウンロード済み、公開チェックサムとの照合はしていません</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>モデルをドロップすると開き、エクスポートした会話をドロップするとインポートします</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>何について話しましょうか？</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>モデルを開いて始めましょう</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>どの言語でもどうぞ。すべてこのコンピュータの中にとどまります。</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>Mynah は、このコンピュータにあるファイルから RWKV モデルを動かします。ファイルをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>モデルファイルを開く…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>一時チャット：何も保存されません</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>%Ln 件の会話とそのすべてのバージョン</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>保存されたすべてのステート、ブックマーク、ペルソナ、下書き</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>会話ファイルのバックアップと、破損時に残された会話ファイル</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>そのファイルにプログラムが記憶している内容</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>すべて削除しますか？</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>次のものを完全に削除します。ファイルから読み取ることは二度とできません：</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>モデルファイル、エクスポートしたファイル、ウィンドウの設定は残ります。</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>はい、すべて削除します</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>語彙ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>ほかのモデル…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>それでも読み込む</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>このファイルはモデルではありません</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>このファイルは不完全です</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>このモデルファイルは破損しています</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>この種類のモデルはまだ使えません</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>語彙が見つからないか、合っていません</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>保存されたステートはこのモデルに合いません</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>デバイスが応答しなくなりました</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>会話を保存できません</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>会話は別のプログラムで開かれています</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>会話のファイルが破損しています</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>モデルの計算結果が数値になりませんでした</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>モデルを開けません</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>回答を書けませんでした</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>移動または削除された可能性があります。今の場所を選んでください。</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>ディスクでエラーが起きました。ディスクを確認するか、ファイルをコピーし直してください。</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>RWKV のモデルファイルを選んでください。たとえば .pth、.safetensors、.gguf で終わるファイルです。</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>末尾の部分が欠けています。ダウンロードまたはコピーをやり直してください。</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>ファイル内の情報が食い違っています。ダウンロードまたはコピーをやり直してください。</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>ファイルは完全ですが、このプログラムでは動かせない種類です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>このモデルには、学習に使われた語彙のファイルが別に必要です。</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>会話は変わっていません。再試行すると、会話を最初から読み直します。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>ほかのプログラムを閉じるか、より小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>ここまでの回答は保存されています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>会話のファイルを開けません。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>ディスクがいっぱいの可能性があります。画面の内容は、ウィンドウを閉じるまで残ります。</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>Mynah を起動し直してください。読み取れる内容を保存し、破損したファイルも残します。</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>ファイルが破損しているか、精度が合っていない可能性があります。もう一度試すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>会話は変わっていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>会話を修復しました</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>会話を保存しているファイルがディスク上で破損していました。メッセージはすべて残っています。</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>会話を保存しているファイルがディスク上で破損していました。読み取れた内容は残っています。読み取れなかった部分は詳細で確認できます。</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>破損したファイルは残してあります：%1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>会話を開けません</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>ほかのプログラムを閉じてから、もう一度お試しください。</translation>
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
        <translation>プレーンテキスト (*.txt)</translation>
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
        <translation>プレーンテキスト</translation>
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
        <translation>閲覧や編集に向いています。見出し、コード、数式はそのまま残ります。</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>やり取りの内容だけを順に並べます。</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>印刷や共有に向いています。</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>すべての回答の全バージョンを含みます。Mynah で再びインポートできます。</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln 件の会話をエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>会話をエクスポート</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダを選ぶ…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>保存先を選ぶ…</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <extracomment>%1 millions of parameters of a model</extracomment>
        <translation>%1M パラメータ</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>%1B パラメータ</translation>
    </message>
</context>
<context>
    <name>FilesToast</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>Open</source>
        <comment>unfolded</comment>
        <extracomment>A part of the panel is unfolded; said by a screen reader</extracomment>
        <translation>開いています</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <extracomment>A part of the panel is folded; what it holds follows</extracomment>
        <translation>閉じています。%1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>モデルのフォルダ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>これらのフォルダに追加したファイルは自動で表示されます。フォルダの中身は変更しません。</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>⁦%1⁩ を探さない</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>ここを探さない</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>モデルのあるフォルダを選ぶ</translation>
    </message>
</context>
<context>
    <name>FormatSettings</name>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>The roles that the model was trained with. A conversation keeps its own; another one is read from the beginning.</source>
        <translation>モデルの学習に使われた役割名です。会話には元の形式が使われ続けます。変更すると会話を最初から読み直します。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>回答の前に考える長さです。</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>思考を覚えておく</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>発言だけでなく、考えた内容も以降の回答に引き継ぎます。</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>長い回答</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>空行の後も書き続けます。リストやコードに便利ですが、モデルによっては終わりどころがわからなくなります。</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>空行を残す</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>メッセージをそのまま読みます。空行が発言の終わりと見なされることがあります。</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>開始トークン</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>会話をトークン 0 で始めます。ほとんどのモデルに必要です。</translation>
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
        <translation>言語</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>表示がすぐに切り替わります。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>テーマ ダーク ライト 色 theme dark light</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>メッセージとウィンドウ全体に適用されます。</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>ズーム フォント 大きく 小さく zoom font</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>パネルとメッセージが動きなしで表示されます。システムの設定によるものです。</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>パネルとメッセージが動きなしで表示されます。</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>アニメーション animation</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>前回の会話をそのモデルで開きます。</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>前回のモデルで空のチャットを開きます。</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>前回の続きから</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>新しいチャットを始める</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>この会話では ⁦%1⁩ を使いました。</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>最新へ移動</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>このリンクを開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>LoadingCard</name>
    <message>
        <source>⁦%1⁩ stays ready until then</source>
        <translation>それまでは ⁦%1⁩ を使えます</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>次は ⁦%1⁩ です</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>⁦%1⁩ を読み込み中</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>この回答を書き終えたら読み込みます。</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>停止して切り替え</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>ファイル確認済み</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>重み準備済み</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>重みを準備中</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>重みを確認中</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>回答できます</translation>
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
        <translation>もう一度回答</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>別の回答をいくつか</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>ここから分岐</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>この後を忘れる</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>変更したメッセージ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
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
        <translation>最大の長さに達しました</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>あなたのメッセージ</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>回答、作成中</translation>
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
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>この後を表示</translation>
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
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown としてコピー</translation>
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
        <translation>退避中</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>⁦%1⁩ を読み込む</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>⁦%1⁩ のその他の操作</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>この回答を書き終えたら読み込みます。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>ごみ箱に移動</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>退避中</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>メモリを空けるために退避しました。次のメッセージを送ると戻ります。</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>モデル：%1</translation>
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
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; · %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>モデルファイルを開く</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>モデル (*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>モデルファイルは今どこにありますか？</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>モデルの語彙ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>語彙ファイル (*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>載せる層</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>グラフィックカードに載せる層</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>入るだけの層</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャで表示</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>ごみ箱に移動…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>退避する</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>「%1」を含むモデル</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>最近のモデル</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>モデルはまだありません</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
</context>
<context>
    <name>ModelsEmpty</name>
    <message>
        <source>There are no models here yet</source>
        <translation>まだモデルがありません</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>RWKV のモデルファイルを開くか、このウィンドウにドロップするか、⁦%1⁩ に入れてください。ファイル名は .pth、.safetensors、.st、.gguf、.bin のいずれかで終わります。</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>RWKV のモデルファイルを開くか、このウィンドウにドロップしてください。ファイル名は .pth、.safetensors、.st、.gguf、.bin のいずれかで終わります。</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>フォルダを追加…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>ファイルを開く…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピュータ</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>モデルを探しています…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>モデルを使っていないとき</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>退避してメモリを空ける</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>次のメッセージを送ると自動で戻ります。</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>使っていないモデルを退避</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>種類を選んで新しいチャット…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>ペルソナ…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新しい一時チャット</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>会話一覧を表示</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>「⁨%1⁩」をリセット</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No persona.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>ペルソナとして保存…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>このペルソナで新しいチャット</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>ペルソナの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>「⁨%1⁩」を削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>このコンピュータの外には何も送りません</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>自分で始めたダウンロードだけは例外です。アカウントはなく、統計も取らず、更新の確認もしません。</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>ネットワーク インターネット 接続 テレメトリ network internet telemetry</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>プログラム自身の動作と不具合の記録です。あなたやモデルが書いた内容は含まれません。</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>報告 ログ ファイル report file</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>一時チャット</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>どこにも書き込まれず、離れると消えます。</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>プライベート シークレット private incognito</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>新しい一時チャット</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャで表示</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>⁦%1⁩ が会話に追いついています</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>会話を読み取り中</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>⁦%1⁩ に戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New title</source>
        <translation>新しいタイトル</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>存在ペナルティ</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>すでに使われた単語を出にくくします。</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>頻度ペナルティ</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>同じ効果が、使われるたびに強くなります。</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>ペナルティの半減期</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>このトークン数が過ぎると、ペナルティが半分になります。</translation>
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
        <translation>確率の高い順に、この数の単語だけから選びます。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>ステート</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>パネルを閉じる</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>保存されたステート</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>会話をすぐに続けるためのものです。整理してもテキストは削除されません。</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>整理 スナップショット ディスク clean up snapshots disk</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>保存されたステート：%1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>整理…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>SearchResultItem</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>A result for the screen reader: the title of the conversation, the found text and its time</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Older messages were found, too. Type another word to see fewer.</source>
        <translation>もっと古いメッセージも見つかりました。単語を足すと絞り込めます。</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>シードを固定</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>同じ質問には同じ回答が返ります。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>停止文字列</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>1 行に 1 つずつ入力します。回答はそのどれかの直前で終わります。%1 は改行です。</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
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
        <translation>送信</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>送信 (Enter)</translation>
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
        <translation>入力</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Mynah について</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を探す</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>「⁨%1⁩」という設定はありません。</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>この会話の設定</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>ペルソナ</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>モデルに知っておいてほしいことや、答え方</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>最初のメッセージの前に一度だけ読みます。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Styles of answering; the last one is the user&apos;s own.</extracomment>
        <translation>正確</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>バランス</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>回答の長さ</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>回答の最大の長さ（トークン数）です。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>高いほど意外性が増し、低いほど正確になります。</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>確率の高い順に、合計がこの割合になるまでの単語だけから選びます。</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>シードと停止文字列</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>プロンプト形式</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>新しいチャットに使う</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>温度が 0 です。回答はすべて同じになります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>%Ln 件の回答を同時に書きます。選ばなかった回答はバージョンとして残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>続ける回答を選んでください。ほかの回答はバージョンとして残ります。</translation>
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
            <numerusform>%Ln 件の回答を同時に</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>複数の回答を同時に</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>回答は 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln 件の回答を同時に</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>ショートカットを探す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>「%1」は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>会話一覧を隠す</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>すべての会話を検索</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>会話一覧の幅</translation>
    </message>
</context>
<context>
    <name>SidePlaces</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>続きを書く</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>「⁨%1⁩」を削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>モデルが読んだ内容</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>どれだけ話しても、記憶の大きさは変わりません。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>開始点</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>ステートファイルをエクスポート…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>ステートファイルをインポート…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>チューニング済みステートから始める…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>ステートをエクスポート</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>ステート (*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>ステートをインポート</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>チューニング済みステートを選ぶ</translation>
    </message>
    <message>
        <source>Tuned states (*.pth *.safetensors *.st)</source>
        <translation>チューニング済みステート (*.pth *.safetensors *.st)</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>%1まで読みました。途中にブックマークが %Ln 個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>まだ何も読んでいません</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>先頭</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>もう入力できます</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>回答中…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>別の会話で回答中…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>Mynah が使っているメモリと、このコンピュータの全メモリ</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>ステート保存済み</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>一時チャット：何も保存されません</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>このコンピュータの外には何も送りません</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>保存されたステートの容量上限</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>超えると、古いものから削除されます。各会話の最新のステートは最後まで残ります。</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>上限 制限 容量 limit</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>準備済みのモデル</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>今はありません。あると、次からモデルの読み込みが速くなります。</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>%1。モデルの読み込みを速くします。いつでも作り直せます。</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>キャッシュ 重み 消去 cache weights clear</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>会話は 1 つのファイルにまとまっています</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩、%2。</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>データベース フォルダ バックアップ database folder backup</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>ファイルマネージャで表示</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>すべてエクスポート</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>すべての会話とそのバージョンを、Mynah やほかのプログラムで読める 1 つのファイルにします。</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>保存 バックアップ save backup JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>すべて削除</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>すべての会話、ステート、ブックマークを完全に削除します。</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>消去 削除 リセット erase remove reset</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>すべての会話をエクスポート</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>会話 (*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>ThinkChip</name>
    <message>
        <source>Think</source>
        <translation>考える</translation>
    </message>
    <message>
        <source>Thinking: %1. Right-click or press Alt+Down for how long.</source>
        <extracomment>The mode is &quot;Off&quot;, &quot;Hardly&quot;, &quot;On&quot; …</extracomment>
        <translation>思考：%1。長さを選ぶには、右クリックするか Alt+Down を押します。</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>思考中…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <extracomment>%1 is a number of seconds, &quot;4.2&quot;</extracomment>
        <translation>%1 秒間考えました</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>思考を隠す</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>思考を表示</translation>
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
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>バージョン %L1/%L2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>次のバージョン</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>送信キー</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>改行は ⁦Shift+Enter⁩ です。</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>改行は ⁦Enter⁩ です。</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>キー エンター リターン key return</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>このコンピュータで RWKV 言語モデルと会話します。</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>開くモデルファイル。</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>World の語彙ファイル。</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>会話を保存するファイル。</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>回答が始まりました。</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>回答が完了しました。</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>会話を %L1% 読みました。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
</context>
<context>
    <name>mynah::BookmarkListModel</name>
    <message>
        <source>%1 · tuned state</source>
        <extracomment>%1: when a bookmark was made. It holds a state that was made by tuning.</extracomment>
        <translation>%1 · チューニング済みステート</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <extracomment>%1: when a bookmark was made; %2: how many tokens the model had read by then</extracomment>
        <translation>%1 · %2 トークン目</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Of other conversations and files</source>
        <translation>ほかの会話やファイルから</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>会話と思考</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>会話</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>指示に従う</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>100 以上の言語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%2 で %1</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>メモリ: %1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>最大 %Ln トークンの文章で</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>Mynah には分かりません</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>公開されていません</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>このコンピューターにおすすめ</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>このコンピュータには大きすぎます</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>このコンピューターに収まる</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>%1 なら収まります</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピュータ</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>一覧の日付: %1。</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1 は Mynah が読めるモデルの一覧ではありません。今の一覧を使い続けます。</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1 は今の一覧より古いため、今の一覧を使い続けます。</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>%1 は Mynah を閉じるまで使われます。保存できませんでした。</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>このダウンロードを中止し、届いた %1 を削除しますか。</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>ダウンロード (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>%1 モデルの語彙</translation>
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
        <translation>オフ</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>ごくわずか</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>少し</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>たっぷり</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>ランダム</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>一時チャット</translation>
    </message>
    <message>
        <source>⁦%L1 × %2⁩ tokens/s</source>
        <extracomment>Several answers are written at once: how many, and how fast each of them is</extracomment>
        <translation>⁦%L1 × %2⁩ トークン/秒</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ トークン/秒</translation>
    </message>
    <message>
        <source>The conversation is read again</source>
        <translation>会話を読み直します</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>モデルの記憶がディスク上で破損していたため、取り除きました。メッセージは失われていません。</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>ファイルに書き込めませんでした</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>別のフォルダか別の名前を選んでください。</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%1 %⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>（テキストの終わり）</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ トークンを読みました</translation>
    </message>
    <message>
        <source>wrote ⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ トークンを書きました</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ トークン/秒</translation>
    </message>
    <message>
        <source>the model ended the text here</source>
        <translation>モデルがここでテキストを終えました</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>エクスポート中… %1/%2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>インポート中… %1/%2</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>「%1」を読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>%Ln 件の会話を「%1」にエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>「%1」にエクスポートしました</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>エクスポートできませんでした</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>「%1」に書き込めませんでした。ディスクがいっぱいか、フォルダへの書き込み権限がない可能性があります。別の保存先を選んでください。</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>会話を読み取れませんでした。会話は変わっていません。もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln 件の会話をインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>ファイルに会話がありませんでした。</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>「%1」はインポートされませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>%Ln 件のファイルはインポートされませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>読み取れる会話がありません。読み取れるのは、Mynah、ChatGPT (conversations.json)、RWKV-Runner からエクスポートしたファイルです。</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>ファイルを開けません。移動または削除された可能性があります。</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>ファイルが破損しています。エクスポートまたはコピーをやり直してください。</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>ファイルが大きすぎて、このコンピュータのメモリに収まりません。</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>会話を保存できませんでした。ディスクがいっぱいの可能性があります。</translation>
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
            <numerusform>%Ln 件を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1 のコピー</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln 件の会話を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>「⁨%1⁩」を削除しました</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 分前</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 時間前</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1 日前</translation>
    </message>
</context>
<context>
    <name>mynah::MessageListModel</name>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <translation>⁦%L1⁩ トークン</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ トークン/秒</translation>
    </message>
</context>
<context>
    <name>mynah::ModelListModel</name>
    <message>
        <source>version %1</source>
        <extracomment>The generation of the RWKV architecture, &quot;7&quot; or &quot;5.2&quot;</extracomment>
        <translation>バージョン %1</translation>
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
        <translation>幅 %1</translation>
    </message>
    <message>
        <source>World tokenizer</source>
        <translation>World トークナイザ</translation>
    </message>
    <message>
        <source>20B tokenizer</source>
        <translation>20B トークナイザ</translation>
    </message>
    <message>
        <source>reads bytes</source>
        <translation>バイト単位で読み取り</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>%1 なら収まります</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>このコンピュータには大きすぎます</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>退避中</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>メモリ使用量 %1</translation>
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
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>%1 は読み込まれたままで、この会話は変わっていません。</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>%1 は次のメッセージを送ると戻ります。この会話は変わっていません。</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>%1 はメモリに収まりません</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>%1 では %2 必要ですが、空きは %3 です。</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>%1 で読み込む（%2）</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>ほかのプログラムを閉じるか、より小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>プロセッサが引き継ぎます</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>%1 のメモリはこのモデルには足りません。</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>このモデルに %1 は使えませんでした。</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>%1 が応答しなくなりました。何も失われていません。</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1（%2 にこのモデルの入る場所がないため）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%Ln 層のうち %1 層は %2、残りはプロセッサ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln コア</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 memory</source>
        <comment>processor, cores, size of memory</comment>
        <translation>%1、%2、メモリ %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>このコンピュータ：%1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>フォルダが存在しないか、読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>%Ln 個のモデル。中身が多すぎて、すべては確認できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>Mynah のフォルダ。まだモデルはありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>%Ln 個のモデル（サブフォルダを含む）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln 個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>As in file</source>
        <translation>ファイルと同じ</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>モデルの公開時の精度</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>メモリは fp16 の半分、回答はほぼ同じです</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>メモリは fp16 の 4 分の 1、回答は少し劣ります</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1、変換しません</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>プロセッサ：%1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>使用可能 %1、残り %2</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>収まりません。空きは %1 です。%2 なら収まります。</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>収まりません。空きは %1 です。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>フォルダを表示するプログラムがありません。ファイルは %1 にあります。</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>%1 をごみ箱に移動できませんでした。ディスクにごみ箱がないか、ファイルが保護されている可能性があります。</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>%1（%2）をごみ箱に移動しますか？会話は残ります。</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>%1 をごみ箱に移動しますか？会話は残ります。</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>As many layers of the model as fit onto the graphics card</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Layers of the model on the graphics card, of all</extracomment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>in all, %1 of it on the graphics card</source>
        <translation>が全体で、うち %1 がグラフィックカード上</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>入りません。空きは %1 です。入る層はグラフィックカードに、残りはプロセッサに置きます。</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1 のコピー</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>新しいチャット</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>「⁨%1⁩」は見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln 件の結果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>全 %Ln 件の会話のタイトルと本文を検索しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>設定ファイルを読み取れなかったため、設定を初期状態に戻しました。元のファイルは ⁨%1⁩ として残してあります。</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>設定ファイル ⁨%1⁩ を読み取れなかったため、設定を初期状態に戻しました。</translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln コア</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of memory</source>
        <extracomment>Facts of the processor: cores, instruction set, memory of the machine</extracomment>
        <translation>%1 · %2 · メモリ %3</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
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
        <translation>最大の長さに達しました</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>⁦%L1⁩ トークン</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>作成中 · ⁦%L1⁩ トークン</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>%1 は不完全です。末尾が欠けています。</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>%1 はここでは使えない種類です。</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>%1 に数値でない値が含まれています。</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>メモリが足りず、%1 を読み取れません。</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>%1 は保存されたステートではないか、破損しています。</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>チューニング済みステートから始められるのは RWKV 5.2、6、7 のモデルです。⁨%1⁩ では使えません。</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>%1 は ⁨%2⁩ 用のチューニング済みステートではありません。</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>ステートを書き込み中…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>保存されたステートを読み取れません。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>ステートを %1 に書き込みました。</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>ステートを読み取り中…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>先に、このステートのチューニング対象のモデルを開いてください。</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>ステートを残せませんでした。</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>「⁨%1⁩」をブックマークに追加しました。</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>「⁨%1⁩」をブックマークに追加しました。⁨%2⁩ が開いているときに使えます。</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>保存されたステートを読み取れません。</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>一時チャットは何も保存しないため、残せるステートがありません。</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>モデルが開かれていません。</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>まだ何も読んでいません。最初の回答の後にブックマークを保存できます。</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>回答を書いています。ステートは書き終えると保存されます。</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>⁨%1⁩ 用に保存されたこの会話のステートはありません。次のメッセージを送ると、モデルが会話を読みます。</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>最新のメッセージは、次のメッセージと一緒に読まれます。</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>%1 トークン目</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
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
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>ブックマークを保存できませんでした。</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>回答を書き終えていて、モデルが開いているときに使えます。</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>このステートは、別のモデルのものか、同じモデルでも精度が違います。</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>このステートは、当時開いていた ⁨%1⁩ のものです。ここから始めるには、そのモデルを同じ精度で開いてください。</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>チャットを始められませんでした。</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>ブックマークの名前を変更できませんでした。</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>ブックマークを削除できませんでした。</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>このブックマークから始めた会話があり、ブックマークを必要としています。先にその会話を削除してください。</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>会話を読み取り中…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>停止しました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>会話を読み取り中 %1/%2…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>ファイルに書き込み中…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルに書き込めませんでした：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>%Ln 件の会話を ⁨%1⁩ にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>同じ場所にバックアップが %Ln 個あります（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>うち %1 はブックマークの分で、常に残ります。</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>不要なステートを探しています…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>停止しました。ここまでに削除したものは元に戻りません。</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>古いステートを削除中：残り %1。</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>ファイルを小さくしています。その間に送信した内容は、この後すぐに保存されます。</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>整理しました。ファイルは %1 から %2 になりました。テキストは削除されていません。</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>準備済みのモデルを消去中…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>消去しました。%1 が空きました。モデルは読み込むときに準備し直されます。</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>すべて削除しています…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>%2 トークン中 %1 を読み取り中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>%1 トークン/秒で読み取り中</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>すぐに続けられます</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>%1 トークンを読みます</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>%1 トークンを読みます（%2）</translation>
    </message>
</context>
</TS>
