<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutSettings</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Mynah %1</source>
        <translation>Mynah %1</translation>
    </message>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Беседы с языковыми моделями RWKV на этом компьютере.</translation>
    </message>
    <message>
        <source>version build</source>
        <translation>версия сборка build</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Подробности…</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Of Mynah and of every part that it is made of.</source>
        <translation>Mynah и всех его составных частей.</translation>
    </message>
    <message>
        <source>open source copyright Qt SQLite</source>
        <translation>открытый код авторские права лицензия open source copyright Qt SQLite</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Показать…</translation>
    </message>
    <message>
        <source>About this build</source>
        <translation>Об этой сборке</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>Answer %L1</source>
        <translation>Ответ %L1</translation>
    </message>
    <message>
        <source>Go on with this one</source>
        <translation>Продолжить с этим</translation>
    </message>
</context>
<context>
    <name>BlockEdit</name>
    <message>
        <source>Text that is being written</source>
        <translation>Составляемый текст</translation>
    </message>
</context>
<context>
    <name>BookmarkRow</name>
    <message>
        <source>Name of the bookmark</source>
        <translation>Имя закладки</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Start chat</source>
        <translation>Начать чат</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Go back to here</source>
        <translation>Вернуться сюда</translation>
    </message>
    <message>
        <source>Start a chat from here</source>
        <translation>Начать чат отсюда</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Экспорт файла состояния…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>BookmarkSaver</name>
    <message>
        <source>Save bookmark</source>
        <translation>Сохранить закладку</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Имя закладки</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>CatalogueActions</name>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Download ⁦%1⁩, %2</source>
        <translation>Скачать ⁦%1⁩, %2</translation>
    </message>
    <message>
        <source>Pause the download of ⁦%1⁩</source>
        <translation>Приостановить загрузку ⁦%1⁩</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Resume the download of ⁦%1⁩</source>
        <translation>Продолжить загрузку ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel the download of ⁦%1⁩</source>
        <translation>Отменить загрузку ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>Загрузить ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>CatalogueCard</name>
    <message>
        <source>Download of ⁦%1⁩</source>
        <translation>Загрузка ⁦%1⁩</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Скачать заново</translation>
    </message>
    <message>
        <source>Keep, unchecked</source>
        <extracomment>The downloaded file, although its checksum is another one</extracomment>
        <translation>Оставить без проверки</translation>
    </message>
    <message>
        <source>Download it anyway</source>
        <extracomment>Although the file is another one than expected</extracomment>
        <translation>Всё равно скачать</translation>
    </message>
    <message>
        <source>Stop and remove</source>
        <translation>Остановить и удалить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжать</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>CatalogueDetails</name>
    <message>
        <source>Published</source>
        <translation>Опубликована</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Обучена</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
</context>
<context>
    <name>CatalogueSection</name>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>official RWKV models, fetched only when you ask for them</source>
        <translation>официальные модели RWKV, загружаются только по вашему желанию</translation>
    </message>
    <message>
        <source>Kind of models</source>
        <translation>Вид моделей</translation>
    </message>
    <message>
        <source>Only what fits this computer</source>
        <translation>Только подходящие этому компьютеру</translation>
    </message>
    <message>
        <source>No model of this kind fits into the memory of this computer.</source>
        <translation>Ни одна модель этого вида не помещается в память этого компьютера.</translation>
    </message>
    <message>
        <source>Show all of them</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Where downloads go</source>
        <translation>Куда сохраняются загрузки</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change where downloads go</source>
        <translation>Изменить место для загрузок</translation>
    </message>
    <message>
        <source>List of models</source>
        <translation>Список моделей</translation>
    </message>
    <message>
        <source>Use a newer one…</source>
        <translation>Взять более новый…</translation>
    </message>
    <message>
        <source>Use a newer list of models</source>
        <translation>Взять более новый список моделей</translation>
    </message>
    <message>
        <source>Choose where downloads go</source>
        <translation>Выберите место для загрузок</translation>
    </message>
    <message>
        <source>Choose a list of models</source>
        <translation>Выберите список моделей</translation>
    </message>
    <message>
        <source>Lists of models (*.json)</source>
        <translation>Списки моделей (*.json)</translation>
    </message>
</context>
<context>
    <name>ChatHeader</name>
    <message>
        <source>Show conversations</source>
        <translation>Показать беседы</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Новый временный чат</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Открыть файл модели…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Hide the panel</source>
        <translation>Скрыть панель</translation>
    </message>
    <message>
        <source>Show the panel</source>
        <translation>Показать панель</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up saved states</source>
        <translation>Очистка сохранённых состояний</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>A saved state lets a conversation go on at once. Where one is gone, the model reads the conversation again before it answers. No text is deleted.</source>
        <translation>Сохранённое состояние позволяет сразу продолжить беседу. Если его нет, перед ответом модель читает беседу заново. Тексты не удаляются.</translation>
    </message>
    <message>
        <source>Only what is over the limit</source>
        <translation>Только то, что сверх предела</translation>
    </message>
    <message>
        <source>All but bookmarks and the newest of each conversation</source>
        <translation>Всё, кроме закладок и последнего состояния каждой беседы</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find an action or a conversation</source>
        <translation>Найти действие или беседу</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>name of the key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>name of the key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open</source>
        <comment>what Enter does</comment>
        <translation>открыть</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ввод текста</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Новый временный чат</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>приватный инкогнито</translation>
    </message>
    <message>
        <source>Rename conversation</source>
        <translation>Переименовать беседу</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Поиск по беседам</translation>
    </message>
    <message>
        <source>find full text history</source>
        <translation>найти поиск полный текст история</translation>
    </message>
    <message>
        <source>Pin or unpin conversation</source>
        <translation>Закрепить или открепить беседу</translation>
    </message>
    <message>
        <source>Duplicate conversation</source>
        <translation>Дублировать беседу</translation>
    </message>
    <message>
        <source>Select conversations</source>
        <translation>Выбрать беседы</translation>
    </message>
    <message>
        <source>Delete conversation</source>
        <translation>Удалить беседу</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Остановить ответ</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить заново</translation>
    </message>
    <message>
        <source>Think before answering</source>
        <translation>Размышлять перед ответом</translation>
    </message>
    <message>
        <source>Go to the message field</source>
        <translation>Перейти к полю сообщения</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Выбрать модель</translation>
    </message>
    <message>
        <source>switch load</source>
        <translation>сменить переключить загрузить</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>folders precision device memory</source>
        <translation>папки точность устройство память</translation>
    </message>
    <message>
        <source>Open model file…</source>
        <translation>Открыть файл модели…</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Все действия</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>keys help</source>
        <translation>клавиши клавиатура помощь справка</translation>
    </message>
    <message>
        <source>Show or hide conversations</source>
        <translation>Показать или скрыть беседы</translation>
    </message>
    <message>
        <source>side bar</source>
        <translation>боковая панель</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Показать или скрыть панель</translation>
    </message>
    <message>
        <source>state bookmarks memory</source>
        <translation>состояние закладки память</translation>
    </message>
    <message>
        <source>Go to the conversation</source>
        <translation>Перейти к беседе</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутить вниз</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Светлое оформление</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Тёмное оформление</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Оформление как в системе</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>zoom size</source>
        <translation>масштаб размер</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>options preferences</source>
        <translation>параметры опции</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>анимация движение эффекты</translation>
    </message>
    <message>
        <source>What opens at the start</source>
        <translation>Что открывать при запуске</translation>
    </message>
    <message>
        <source>launch</source>
        <translation>запуск старт</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>Клавиша отправки</translation>
    </message>
    <message>
        <source>enter return</source>
        <translation>enter ввод return</translation>
    </message>
    <message>
        <source>Saved states and cleaning up</source>
        <translation>Сохранённые состояния и очистка</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>место на диске</translation>
    </message>
    <message>
        <source>Limit of saved states</source>
        <translation>Предел для сохранённых состояний</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Подготовленные модели</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>кэш кеш</translation>
    </message>
    <message>
        <source>Where conversations are kept</source>
        <translation>Где хранятся беседы</translation>
    </message>
    <message>
        <source>database file</source>
        <translation>база данных файл</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Экспорт всех бесед</translation>
    </message>
    <message>
        <source>back-up JSON</source>
        <translation>резервная копия бэкап JSON</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Удалить всё</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>стереть удалить</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>network log</source>
        <translation>сеть журнал лог</translation>
    </message>
    <message>
        <source>Processor and threads</source>
        <translation>Процессор и потоки</translation>
    </message>
    <message>
        <source>cores device</source>
        <translation>ядра устройство</translation>
    </message>
    <message>
        <source>About Mynah and licences</source>
        <translation>О Mynah и лицензии</translation>
    </message>
    <message>
        <source>version</source>
        <translation>версия</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Найти в этой беседе</translation>
    </message>
    <message>
        <source>search text hit</source>
        <translation>поиск найти текст совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Экспорт беседы…</translation>
    </message>
    <message>
        <source>save markdown text pdf json</source>
        <translation>сохранить экспорт markdown текст pdf json</translation>
    </message>
    <message>
        <source>Import conversations…</source>
        <translation>Импорт бесед…</translation>
    </message>
    <message>
        <source>load json ChatGPT RWKV-Runner</source>
        <translation>загрузить импорт json ChatGPT RWKV-Runner</translation>
    </message>
    <message>
        <source>Write several answers at once</source>
        <translation>Писать несколько ответов сразу</translation>
    </message>
    <message>
        <source>versions compare</source>
        <translation>версии варианты сравнить</translation>
    </message>
    <message>
        <source>Completion</source>
        <extracomment>A page where the model goes on with any text</extracomment>
        <translation>Дополнение текста</translation>
    </message>
    <message>
        <source>continue text prompt story</source>
        <translation>продолжить дописать текст промпт рассказ prompt</translation>
    </message>
    <message>
        <source>Continue the text of the completion page</source>
        <translation>Продолжить текст на странице дополнения</translation>
    </message>
    <message>
        <source>Show how likely the next word was, or the one before</source>
        <translation>Вероятность следующего или предыдущего слова</translation>
    </message>
</context>
<context>
    <name>CompletionField</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Write the beginning of a text. The model goes on where you stop.</source>
        <translation>Напишите начало текста. Модель продолжит с того места, где вы остановитесь.</translation>
    </message>
</context>
<context>
    <name>CompletionHead</name>
    <message>
        <source>Show conversations</source>
        <translation>Показать беседы</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Дополнение текста</translation>
    </message>
    <message>
        <source>Bring the text back</source>
        <translation>Вернуть текст</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Save as a text file…</source>
        <translation>Сохранить как текстовый файл…</translation>
    </message>
    <message>
        <source>Clear the text</source>
        <translation>Очистить текст</translation>
    </message>
</context>
<context>
    <name>CompletionNotice</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>CompletionOptions</name>
    <message>
        <source>Length</source>
        <translation>Длина</translation>
    </message>
    <message>
        <source>The most tokens that are written at once</source>
        <translation>Наибольшее число токенов за один раз</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Higher is freer; 0 always takes the most likely token</source>
        <translation>Чем выше, тем свободнее; при 0 всегда берётся самый вероятный токен</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the most likely tokens that together have this share are chosen from</source>
        <translation>Выбор только из самых вероятных токенов, которые вместе дают эту долю</translation>
    </message>
    <message>
        <source>Shade by probability</source>
        <translation>Раскрашивать по вероятности</translation>
    </message>
</context>
<context>
    <name>CompletionPage</name>
    <message>
        <source>Completion</source>
        <translation>Дополнение текста</translation>
    </message>
    <message>
        <source>Reading the text</source>
        <translation>Чтение текста</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Открыть файл модели…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Undo continuation</source>
        <translation>Отменить продолжение</translation>
    </message>
    <message>
        <source>Reading %L1 of %L2 tokens</source>
        <translation>Чтение: %L1 из %L2 токенов</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Сохранить текст</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Write a message…</source>
        <translation>Напишите сообщение…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
</context>
<context>
    <name>ConversationFiles</name>
    <message>
        <source>Export conversation</source>
        <translation>Экспорт беседы</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a folder for the conversations</source>
        <translation>Выбор папки для бесед</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>Импорт бесед</translation>
    </message>
    <message>
        <source>Conversations (*.json *.md *.txt)</source>
        <translation>Беседы (*.json *.md *.txt)</translation>
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
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>More for “⁨%1⁩”</source>
        <translation>Другие действия: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>ConversationList</name>
    <message>
        <source>Your conversations will appear here. They are kept on this computer only.</source>
        <translation>Здесь появятся ваши беседы. Они хранятся только на этом компьютере.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Беседы</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>CopyLabel</name>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>DeviceRows</name>
    <message>
        <source>processor CPU</source>
        <translation>процессор CPU</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU видео видеокарта графика</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>The device that is used where none is chosen</extracomment>
        <translation>Авто</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Graphics card</source>
        <translation>Видеокарта</translation>
    </message>
    <message>
        <source>Integrated graphics</source>
        <extracomment>Graphics that are a part of the processor</extracomment>
        <translation>Встроенная графика</translation>
    </message>
    <message>
        <source>Virtual graphics</source>
        <extracomment>Graphics of a virtual machine</extracomment>
        <translation>Виртуальная графика</translation>
    </message>
    <message>
        <source>Graphics in software, slow: used only where it is chosen</source>
        <translation>Программная графика, медленная: используется, только если выбрана</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in its test.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Не используется: с драйвером %1 проверка дала неверные числа.</translation>
    </message>
    <message>
        <source>Not used: with the driver %1 it computed wrong numbers in the test of %2.</source>
        <extracomment>%1 is the driver of a graphics card, %2 the name of an operation</extracomment>
        <translation>Не используется: с драйвером %1 проверка %2 дала неверные числа.</translation>
    </message>
    <message>
        <source>Not used: the driver %1 crashed or hung while it was tested.</source>
        <extracomment>%1 is the driver of a graphics card</extracomment>
        <translation>Не используется: драйвер %1 завис или аварийно завершился при проверке.</translation>
    </message>
    <message>
        <source>Not used: it could not be opened for its test.</source>
        <translation>Не используется: не удалось открыть для проверки.</translation>
    </message>
    <message>
        <source>A graphics driver crashed while devices were looked for. Only the processor is used.</source>
        <translation>Драйвер графики дал сбой при поиске устройств. Используется только процессор.</translation>
    </message>
    <message>
        <source>A graphics driver did not answer while devices were looked for. Only the processor is used.</source>
        <translation>Драйвер графики не ответил при поиске устройств. Используется только процессор.</translation>
    </message>
    <message>
        <source>The devices of this computer could not be listed. Only the processor is used.</source>
        <translation>Не удалось получить список устройств этого компьютера. Используется только процессор.</translation>
    </message>
    <message>
        <source>Testing %1…</source>
        <translation>Проверка: %1…</translation>
    </message>
    <message>
        <source>Looking for graphics cards…</source>
        <translation>Поиск видеокарт…</translation>
    </message>
</context>
<context>
    <name>DevicesSettings</name>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>Threads of the processor</source>
        <translation>Потоки процессора</translation>
    </message>
    <message>
        <source>Fewer leave more of the processor to other programs. Applies when a model is loaded.</source>
        <translation>Чем меньше потоков, тем больше ресурсов процессора у других программ. Действует при загрузке модели.</translation>
    </message>
    <message>
        <source>cores speed CPU</source>
        <translation>ядра скорость CPU ЦП</translation>
    </message>
    <message>
        <source>As many as there are cores</source>
        <translation>По числу ядер</translation>
    </message>
    <message>
        <source>The loaded model still uses the number from before</source>
        <translation>Загруженная модель пока использует прежнее число</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Loading it again takes a moment. The conversation stays.</source>
        <translation>Перезагрузка займёт немного времени. Беседа сохранится.</translation>
    </message>
    <message>
        <source>Load again now</source>
        <translation>Перезагрузить сейчас</translation>
    </message>
    <message>
        <source>Graphics cards</source>
        <translation>Видеокарты</translation>
    </message>
    <message>
        <source>GPU video</source>
        <translation>GPU видео видеокарта графика</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Test of the graphics</source>
        <translation>Проверка графики</translation>
    </message>
    <message>
        <source>Each device is tested once, and again when its driver changes. One that computes wrong numbers is not used.</source>
        <translation>Каждое устройство проверяется один раз и снова после смены драйвера. Устройство с неверными вычислениями не используется.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Проверить снова</translation>
    </message>
</context>
<context>
    <name>DialogBox</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a download: how much has arrived, of all</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>Speed of a download; %1 is a size such as &quot;48 MB&quot;</extracomment>
        <translation>%1/с</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Of a download; %1 is a time such as &quot;5 min&quot;</extracomment>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>The disk is too full: %1 is needed, and %2 is free. It goes on by itself when there is room.</source>
        <translation>На диске слишком мало места: нужно %1, свободно %2. Загрузка продолжится сама, когда место появится.</translation>
    </message>
    <message>
        <source>This disk does not take files of this size. Choose another folder for downloads.</source>
        <translation>Этот диск не принимает файлы такого размера. Выберите другую папку для загрузок.</translation>
    </message>
    <message>
        <source>Nothing can be written into %1.</source>
        <translation>В %1 нельзя ничего записать.</translation>
    </message>
    <message>
        <source>There is a file with the name %1 already. Move it or rename it.</source>
        <translation>Файл с именем %1 уже есть. Переместите или переименуйте его.</translation>
    </message>
    <message>
        <source>The checksum does not match: the file differs from the published one.</source>
        <translation>Контрольная сумма не совпадает: файл отличается от опубликованного.</translation>
    </message>
    <message>
        <source>%1 cannot be found. Is this computer online?</source>
        <translation>%1 не найден. Есть ли у компьютера доступ в интернет?</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 недоступен.</translation>
    </message>
    <message>
        <source>%1 has stopped sending.</source>
        <translation>%1 перестал передавать данные.</translation>
    </message>
    <message>
        <source>The connection to %1 broke off.</source>
        <translation>Соединение с %1 прервалось.</translation>
    </message>
    <message>
        <source>The proxy server from the network settings of this computer does not answer.</source>
        <translation>Прокси-сервер из сетевых настроек этого компьютера не отвечает.</translation>
    </message>
    <message>
        <source>The proxy server wants a name and a password. They belong into the network settings of this computer.</source>
        <translation>Прокси-сервер требует имя и пароль. Укажите их в сетевых настройках этого компьютера.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was fetched. The clock of this computer may be wrong, or somebody on the way reads along.</source>
        <translation>%1 не смог подтвердить свою подлинность, поэтому ничего не загружено. Возможно, часы этого компьютера идут неверно или кто-то по пути читает данные.</translation>
    </message>
    <message>
        <source>%1 leads to an address that is not safe.</source>
        <translation>%1 ведёт на небезопасный адрес.</translation>
    </message>
    <message>
        <source>%1 does not have this file any more.</source>
        <translation>На %1 этого файла больше нет.</translation>
    </message>
    <message>
        <source>%1 does not give this file to everybody.</source>
        <translation>%1 отдаёт этот файл не всем.</translation>
    </message>
    <message>
        <source>%1 is too busy.</source>
        <translation>%1 перегружен.</translation>
    </message>
    <message>
        <source>%1 does not send the file as it should.</source>
        <translation>%1 передаёт файл не так, как положено.</translation>
    </message>
    <message>
        <source>The file at %1 has another size than the published one.</source>
        <translation>Размер файла на %1 не такой, как у опубликованного.</translation>
    </message>
    <message>
        <source>Begins when another download is done</source>
        <translation>Начнётся, когда закончится другая загрузка</translation>
    </message>
    <message>
        <source>Checking what has arrived</source>
        <translation>Проверка полученного</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Подключение к %1</translation>
    </message>
    <message>
        <source>%1 It is tried again in %2.</source>
        <extracomment>%1 is a sentence about what went wrong, %2 a time such as &quot;8 s&quot;</extracomment>
        <translation>%1 Новая попытка через %2.</translation>
    </message>
    <message>
        <source>Paused at %1 · goes on where it stopped</source>
        <extracomment>%1 is like &quot;412 MB of 902 MB&quot;</extracomment>
        <translation>Приостановлено: %1 · продолжится с того же места</translation>
    </message>
    <message>
        <source>Downloaded, and the checksum is right</source>
        <translation>Загружено, контрольная сумма верна</translation>
    </message>
    <message>
        <source>Downloaded, but not checked against a published checksum</source>
        <translation>Загружено, но не сверено с опубликованной контрольной суммой</translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop a model to open it, or exported conversations to import them</source>
        <translation>Перетащите модель, чтобы открыть её, или экспортированные беседы, чтобы импортировать их</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>What shall we talk about?</source>
        <translation>О чём поговорим?</translation>
    </message>
    <message>
        <source>Open a model to begin</source>
        <translation>Откройте модель, чтобы начать</translation>
    </message>
    <message>
        <source>In any language. Everything stays on this computer.</source>
        <translation>На любом языке. Всё остаётся на этом компьютере.</translation>
    </message>
    <message>
        <source>Mynah runs RWKV models from a file on this computer. You can also drop the file here.</source>
        <translation>Mynah запускает модели RWKV из файла на этом компьютере. Файл можно перетащить прямо сюда.</translation>
    </message>
    <message>
        <source>Open a model file…</source>
        <translation>Открыть файл модели…</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Временный чат: ничего не сохраняется</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln conversation(s), with all their versions</source>
        <translation>
            <numerusform>%Ln беседа со всеми версиями</numerusform>
            <numerusform>%Ln беседы со всеми версиями</numerusform>
            <numerusform>%Ln бесед со всеми версиями</numerusform>
        </translation>
    </message>
    <message>
        <source>all saved states, bookmarks, personas and drafts</source>
        <translation>все сохранённые состояния, закладки, персоны и черновики</translation>
    </message>
    <message>
        <source>back-ups of the file of conversations, and what was kept of a damaged one</source>
        <translation>резервные копии файла бесед и то, что осталось от повреждённого</translation>
    </message>
    <message>
        <source>what the program remembers in that file</source>
        <translation>то, что программа запомнила в этом файле</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Удалить всё?</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Удалить всё</translation>
    </message>
    <message>
        <source>This deletes for good, so that nothing of it can be read from the file again:</source>
        <translation>Будет удалено навсегда, так что прочитать это из файла уже не получится:</translation>
    </message>
    <message>
        <source>Model files, exported files and the settings of this window stay.</source>
        <translation>Файлы моделей, экспортированные файлы и настройки этого окна останутся.</translation>
    </message>
    <message>
        <source>Yes, delete all of it</source>
        <translation>Да, удалить всё</translation>
    </message>
</context>
<context>
    <name>ErrorCardView</name>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Choose a vocabulary…</source>
        <translation>Выбрать словарь…</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Найти файл…</translation>
    </message>
    <message>
        <source>Other models…</source>
        <translation>Другие модели…</translation>
    </message>
    <message>
        <source>Load anyway</source>
        <extracomment>Load a model although it does not fit into memory</extracomment>
        <translation>Всё равно загрузить</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file cannot be opened</source>
        <translation>Не удаётся открыть файл</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Не удаётся прочитать файл</translation>
    </message>
    <message>
        <source>This file is not a model</source>
        <translation>Этот файл — не модель</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>Этот файл неполный</translation>
    </message>
    <message>
        <source>This model file is damaged</source>
        <translation>Этот файл модели повреждён</translation>
    </message>
    <message>
        <source>This kind of model cannot be used yet</source>
        <translation>Модели этого вида пока не поддерживаются</translation>
    </message>
    <message>
        <source>The vocabulary is missing or does not fit</source>
        <translation>Словарь отсутствует или не подходит</translation>
    </message>
    <message>
        <source>The saved state does not fit this model</source>
        <translation>Сохранённое состояние не подходит к этой модели</translation>
    </message>
    <message>
        <source>There is not enough memory</source>
        <translation>Недостаточно памяти</translation>
    </message>
    <message>
        <source>The device stopped answering</source>
        <translation>Устройство перестало отвечать</translation>
    </message>
    <message>
        <source>Your conversations cannot be saved</source>
        <translation>Не удаётся сохранить ваши беседы</translation>
    </message>
    <message>
        <source>Your conversations are open in another program</source>
        <translation>Ваши беседы открыты в другой программе</translation>
    </message>
    <message>
        <source>The file of your conversations is damaged</source>
        <translation>Файл с вашими беседами повреждён</translation>
    </message>
    <message>
        <source>The model computed something that is not a number</source>
        <translation>Результат вычислений модели — не число</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The model cannot be opened</source>
        <translation>Не удаётся открыть модель</translation>
    </message>
    <message>
        <source>The answer could not be written</source>
        <translation>Не удалось написать ответ</translation>
    </message>
    <message>
        <source>It may have been moved or deleted. Choose where it is now.</source>
        <translation>Возможно, он перемещён или удалён. Укажите, где он теперь.</translation>
    </message>
    <message>
        <source>The disk gave an error. Check the disk or copy the file again.</source>
        <translation>Диск сообщил об ошибке. Проверьте диск или скопируйте файл заново.</translation>
    </message>
    <message>
        <source>Choose an RWKV model file, for example one that ends with .pth, .safetensors or .gguf.</source>
        <translation>Выберите файл модели RWKV, например с расширением .pth, .safetensors или .gguf.</translation>
    </message>
    <message>
        <source>A part at the end is missing. Download or copy it again.</source>
        <translation>Не хватает части в конце. Скачайте или скопируйте файл заново.</translation>
    </message>
    <message>
        <source>What it says about itself does not agree. Download or copy it again.</source>
        <translation>Данные в нём противоречат друг другу. Скачайте или скопируйте его заново.</translation>
    </message>
    <message>
        <source>The file is whole, but of a kind that this program does not run. Choose another one.</source>
        <translation>Файл цел, но такие модели эта программа не запускает. Выберите другой.</translation>
    </message>
    <message>
        <source>The model needs the vocabulary that it was trained with, in a file of its own.</source>
        <translation>Модели нужен словарь, с которым она обучена, в отдельном файле.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again to have it read from its beginning.</source>
        <translation>Беседа не изменилась. Попробуйте ещё раз, и она будет прочитана с начала.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Закройте другие программы или выберите модель поменьше.</translation>
    </message>
    <message>
        <source>The answer so far is saved. Try again.</source>
        <translation>Написанная часть ответа сохранена. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file of conversations cannot be opened. It has not been changed.</source>
        <translation>Не удаётся открыть файл бесед. Он не изменён.</translation>
    </message>
    <message>
        <source>The disk may be full. What is on the screen is kept until you close the window.</source>
        <translation>Возможно, диск заполнен. То, что на экране, сохранится, пока вы не закроете окно.</translation>
    </message>
    <message>
        <source>Start Mynah again: it saves what can be read, and keeps the damaged file.</source>
        <translation>Запустите Mynah снова: всё, что читается, будет спасено, а повреждённый файл останется.</translation>
    </message>
    <message>
        <source>The file may be damaged, or its precision does not fit. Try again or choose another model.</source>
        <translation>Возможно, файл повреждён или не подходит его точность. Попробуйте ещё раз или выберите другую модель.</translation>
    </message>
    <message>
        <source>The conversation is unchanged. Try again.</source>
        <translation>Беседа не изменилась. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Your conversations were repaired</source>
        <translation>Ваши беседы восстановлены</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. Every message is there.</source>
        <translation>Файл с ними был повреждён на диске. Все сообщения на месте.</translation>
    </message>
    <message>
        <source>The file that keeps them was damaged on the disk. What could be read is there; the details say what could not.</source>
        <translation>Файл с ними был повреждён на диске. Всё, что удалось прочитать, на месте; что не удалось — в подробностях.</translation>
    </message>
    <message>
        <source>The damaged file was kept: %1</source>
        <translation>Повреждённый файл сохранён: %1</translation>
    </message>
    <message>
        <source>Your conversations cannot be opened</source>
        <translation>Не удаётся открыть ваши беседы</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Закройте другую программу и повторите попытку.</translation>
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
        <translation>Простой текст (*.txt)</translation>
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
        <translation>Простой текст</translation>
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
        <translation>Для чтения и правки. Заголовки, код и формулы остаются как есть.</translation>
    </message>
    <message>
        <source>Only what was said, turn by turn.</source>
        <translation>Только реплики, одна за другой.</translation>
    </message>
    <message>
        <source>To print and to pass on.</source>
        <translation>Для печати и чтобы поделиться.</translation>
    </message>
    <message>
        <source>Everything, with all versions of every answer. Mynah can import it again.</source>
        <translation>Всё, со всеми версиями каждого ответа. Mynah может импортировать это обратно.</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln conversation(s)</source>
        <translation>
            <numerusform>Экспорт %Ln беседы</numerusform>
            <numerusform>Экспорт %Ln бесед</numerusform>
            <numerusform>Экспорт %Ln бесед</numerusform>
        </translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Экспорт беседы</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Выбрать место…</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;ч</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <extracomment>%1 millions of parameters of a model</extracomment>
        <translation>%1&#xa0;млн параметров</translation>
    </message>
    <message>
        <source>%1 B parameters</source>
        <extracomment>%1 billions (thousand millions) of parameters of a model</extracomment>
        <translation>%1&#xa0;млрд параметров</translation>
    </message>
</context>
<context>
    <name>FilesToast</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Найти в этой беседе</translation>
    </message>
    <message>
        <source>No hits</source>
        <translation>Нет совпадений</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FoldRow</name>
    <message>
        <source>Open</source>
        <comment>unfolded</comment>
        <extracomment>A part of the panel is unfolded; said by a screen reader</extracomment>
        <translation>Развёрнуто</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <extracomment>A part of the panel is folded; what it holds follows</extracomment>
        <translation>Свёрнуто. %1</translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Folders with models</source>
        <translation>Папки с моделями</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>New files in these folders appear by themselves. Nothing in them is changed.</source>
        <translation>Новые файлы в этих папках появляются сами. В папках ничего не меняется.</translation>
    </message>
    <message>
        <source>Do not look into ⁦%1⁩</source>
        <translation>Не искать в ⁦%1⁩</translation>
    </message>
    <message>
        <source>Do not look here</source>
        <translation>Не искать здесь</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Choose a folder with models</source>
        <translation>Выбор папки с моделями</translation>
    </message>
</context>
<context>
    <name>FormatSettings</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>The roles that the model was trained with. A conversation keeps its own; another one is read from the beginning.</source>
        <translation>Роли, с которыми обучена модель. Беседа сохраняет свой формат; если выбрать другой, она читается с начала.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Размышления</translation>
    </message>
    <message>
        <source>How long the model thinks before it answers.</source>
        <translation>Сколько модель размышляет перед ответом.</translation>
    </message>
    <message>
        <source>Remember thoughts</source>
        <translation>Помнить размышления</translation>
    </message>
    <message>
        <source>Later answers know what was thought, not only what was said.</source>
        <translation>Следующие ответы учитывают не только сказанное, но и размышления.</translation>
    </message>
    <message>
        <source>Long answers</source>
        <translation>Длинные ответы</translation>
    </message>
    <message>
        <source>Goes on after blank lines, for lists and code. Some models then do not know when to stop.</source>
        <translation>Модель пишет дальше и после пустых строк: это нужно для списков и кода. Некоторые модели тогда не знают, когда остановиться.</translation>
    </message>
    <message>
        <source>Keep blank lines</source>
        <translation>Сохранять пустые строки</translation>
    </message>
    <message>
        <source>Your messages are read as they are. A blank line may look like the end of your turn.</source>
        <translation>Ваши сообщения читаются как есть. Пустая строка может выглядеть как конец вашей реплики.</translation>
    </message>
    <message>
        <source>Start token</source>
        <translation>Начальный токен</translation>
    </message>
    <message>
        <source>Begins a conversation with token 0, as most models expect.</source>
        <translation>Начинает беседу с токена 0, как ожидает большинство моделей.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>Окно меняется сразу.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>theme dark light colours</source>
        <translation>тема тёмная светлая цвета</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системное</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Applies to messages and the whole window.</source>
        <translation>Относится к сообщениям и ко всему окну.</translation>
    </message>
    <message>
        <source>zoom font large small</source>
        <translation>масштаб шрифт крупный мелкий</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement. The system asks for it.</source>
        <translation>Панели и сообщения появляются без движения. Так настроено в системе.</translation>
    </message>
    <message>
        <source>Panels and messages appear without movement.</source>
        <translation>Панели и сообщения появляются без движения.</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>анимация движение эффекты</translation>
    </message>
    <message>
        <source>At start</source>
        <translation>При запуске</translation>
    </message>
    <message>
        <source>Opens the last conversation, with its model.</source>
        <translation>Открывается последняя беседа с её моделью.</translation>
    </message>
    <message>
        <source>Opens an empty chat, with the last model.</source>
        <translation>Открывается пустой чат с последней моделью.</translation>
    </message>
    <message>
        <source>Continue where I was</source>
        <translation>Продолжать с того же места</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Начинать новый чат</translation>
    </message>
</context>
<context>
    <name>HeldWithLine</name>
    <message>
        <source>This conversation was held with ⁦%1⁩.</source>
        <translation>Эта беседа велась с моделью ⁦%1⁩.</translation>
    </message>
    <message>
        <source>Switch</source>
        <extracomment>Load the model that this conversation was held with</extracomment>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to latest</source>
        <translation>К последнему</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Открыть этот адрес?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>LoadingCard</name>
    <message>
        <source>⁦%1⁩ stays ready until then</source>
        <translation>До тех пор работает ⁦%1⁩</translation>
    </message>
    <message>
        <source>⁦%1⁩ follows</source>
        <translation>Далее ⁦%1⁩</translation>
    </message>
    <message>
        <source>Loading ⁦%1⁩</source>
        <translation>Загрузка ⁦%1⁩</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Загрузка начнётся, как только будет написан этот ответ.</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Загрузка модели</translation>
    </message>
    <message>
        <source>Stop and switch</source>
        <translation>Остановить и сменить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>File checked</source>
        <translation>Файл проверен</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>Weights prepared</source>
        <translation>Веса подготовлены</translation>
    </message>
    <message>
        <source>Preparing the weights</source>
        <translation>Подготовка весов</translation>
    </message>
    <message>
        <source>Checking the weights</source>
        <translation>Проверка весов</translation>
    </message>
    <message>
        <source>Ready to answer</source>
        <translation>Модель готова отвечать</translation>
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
        <translation>Ответить заново</translation>
    </message>
    <message>
        <source>Several other answers</source>
        <translation>Несколько других ответов</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Branch from here</source>
        <translation>Создать ветку отсюда</translation>
    </message>
    <message>
        <source>Forget what comes after</source>
        <translation>Забыть всё, что дальше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Changed message</source>
        <translation>Изменённое сообщение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
</context>
<context>
    <name>MessageItem</name>
    <message>
        <source>Not finished</source>
        <translation>Не закончено</translation>
    </message>
    <message>
        <source>Reached the longest length</source>
        <translation>Достигнута предельная длина</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ваше сообщение</translation>
    </message>
    <message>
        <source>Answer, being written</source>
        <translation>Ответ пишется</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Show what came after</source>
        <translation>Показать, что было дальше</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>The model was put away to free its memory</extracomment>
        <translation>Спящий режим</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Load ⁦%1⁩</source>
        <translation>Загрузить ⁦%1⁩</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Свернуть подробности</translation>
    </message>
    <message>
        <source>More for ⁦%1⁩</source>
        <translation>Другие действия: ⁦%1⁩</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>It is loaded as soon as this answer is written.</source>
        <translation>Загрузка начнётся, как только будет написан этот ответ.</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Проверка файла</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Move to wastebasket</source>
        <translation>Переместить в корзину</translation>
    </message>
</context>
<context>
    <name>ModelCardFoot</name>
    <message>
        <source>Loading the model</source>
        <translation>Загрузка модели</translation>
    </message>
</context>
<context>
    <name>ModelChip</name>
    <message>
        <source>Open a model</source>
        <translation>Открыть модель</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>спящий режим</translation>
    </message>
    <message>
        <source>Put away to free memory. It comes back with your next message.</source>
        <extracomment>The model was put away to free memory</extracomment>
        <translation>В спящем режиме, чтобы освободить память. Вернётся со следующим сообщением.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Модель: %1</translation>
    </message>
</context>
<context>
    <name>ModelDetails</name>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; %2</source>
        <extracomment>%1 is &quot;About 7.9 GB&quot;, %2 is &quot;of 16 GB that it can have, 7.4 GB stays free&quot;</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; %2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
</context>
<context>
    <name>ModelFiles</name>
    <message>
        <source>Open a model file</source>
        <translation>Открыть файл модели</translation>
    </message>
    <message>
        <source>Models (*.pth *.safetensors *.gguf *.bin *.st)</source>
        <translation>Модели (*.pth *.safetensors *.gguf *.bin *.st)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Where is the model file now?</source>
        <translation>Где теперь файл модели?</translation>
    </message>
    <message>
        <source>Choose the model&apos;s vocabulary</source>
        <translation>Выбор словаря модели</translation>
    </message>
    <message>
        <source>Vocabularies (*.txt *.json)</source>
        <translation>Словари (*.txt *.json)</translation>
    </message>
</context>
<context>
    <name>ModelLayers</name>
    <message>
        <source>Layers on it</source>
        <translation>Слоёв на нём</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Слоёв на видеокарте</translation>
    </message>
    <message>
        <source>As many layers as fit</source>
        <translation>Столько слоёв, сколько поместится</translation>
    </message>
</context>
<context>
    <name>ModelMenu</name>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Свернуть подробности</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Показать в файловом менеджере</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Move to wastebasket…</source>
        <translation>Переместить в корзину…</translation>
    </message>
    <message>
        <source>Put away</source>
        <comment>action</comment>
        <translation>Перевести в спящий режим</translation>
    </message>
</context>
<context>
    <name>ModelPopup</name>
    <message>
        <source>Models with “%1”</source>
        <extracomment>What was typed to find a model</extracomment>
        <translation>Модели по запросу «%1»</translation>
    </message>
    <message>
        <source>Recent models</source>
        <translation>Недавние модели</translation>
    </message>
    <message>
        <source>No models are known yet</source>
        <translation>Пока нет известных моделей</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Модели…</translation>
    </message>
</context>
<context>
    <name>ModelsEmpty</name>
    <message>
        <source>There are no models here yet</source>
        <translation>Здесь пока нет моделей</translation>
    </message>
    <message>
        <source>Open an RWKV model file, drop one onto this window, or put it into ⁦%1⁩. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Откройте файл модели RWKV, перетащите его в это окно или положите в ⁦%1⁩. Имена таких файлов заканчиваются на .pth, .safetensors, .st, .gguf или .bin.</translation>
    </message>
    <message>
        <source>Open an RWKV model file or drop one onto this window. Their names end with .pth, .safetensors, .st, .gguf or .bin.</source>
        <translation>Откройте файл модели RWKV или перетащите его в это окно. Имена таких файлов заканчиваются на .pth, .safetensors, .st, .gguf или .bin.</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Добавить папку…</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>looking for models…</source>
        <translation>поиск моделей…</translation>
    </message>
    <message>
        <source>When a model is not used</source>
        <translation>Когда модель не используется</translation>
    </message>
    <message>
        <source>Put it away to free its memory</source>
        <translation>Спящий режим, чтобы освободить память</translation>
    </message>
    <message>
        <source>It comes back by itself with your next message.</source>
        <translation>Модель вернётся сама со следующим сообщением.</translation>
    </message>
    <message>
        <source>Put an unused model away</source>
        <translation>Спящий режим неиспользуемой модели</translation>
    </message>
</context>
<context>
    <name>NewChatMenu</name>
    <message>
        <source>New chat with…</source>
        <translation>Новый чат с…</translation>
    </message>
    <message>
        <source>Personas…</source>
        <translation>Персоны…</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Новый временный чат</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Show conversations</source>
        <translation>Показать беседы</translation>
    </message>
</context>
<context>
    <name>PanelLabel</name>
    <message>
        <source>Reset “⁨%1⁩”</source>
        <extracomment>The name of a setting.</extracomment>
        <translation>Сбросить «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message>
        <source>Persona</source>
        <translation>Персона</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No persona.</extracomment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Персоны</translation>
    </message>
    <message>
        <source>Save as a persona…</source>
        <translation>Сохранить как персону…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>New chat with it</source>
        <translation>Новый чат с ней</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Name of the persona</source>
        <translation>Имя персоны</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Удалено: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Ничто не покидает этот компьютер</translation>
    </message>
    <message>
        <source>Except a download that you start yourself. There is no account, nothing is counted, and no updates are looked for.</source>
        <translation>Кроме загрузок, которые вы начинаете сами. Учётной записи нет, статистика не собирается, обновления не ищутся.</translation>
    </message>
    <message>
        <source>network internet connection telemetry</source>
        <translation>сеть интернет соединение телеметрия</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>What the program reports of its own work and faults. Nothing that you or a model write is in it.</source>
        <translation>Что программа сообщает о своей работе и сбоях. Того, что пишете вы или модель, здесь нет.</translation>
    </message>
    <message>
        <source>report file</source>
        <translation>отчёт файл</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation>Показать журнал</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Временные чаты</translation>
    </message>
    <message>
        <source>They are written nowhere, and gone when you leave them.</source>
        <translation>Они нигде не записываются и исчезают, когда вы из них выходите.</translation>
    </message>
    <message>
        <source>private incognito</source>
        <translation>приватный инкогнито</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Новый временный чат</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>Записей пока нет.</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Показать в файловом менеджере</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>ReadingCard</name>
    <message>
        <source>Getting ⁦%1⁩ up to date</source>
        <translation>⁦%1⁩ догоняет беседу</translation>
    </message>
    <message>
        <source>Reading the conversation</source>
        <translation>Чтение беседы</translation>
    </message>
    <message>
        <source>Back to ⁦%1⁩</source>
        <translation>Вернуться к ⁦%1⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New title</source>
        <translation>Новое название</translation>
    </message>
</context>
<context>
    <name>RepetitionSettings</name>
    <message>
        <source>Presence penalty</source>
        <translation>Штраф за присутствие</translation>
    </message>
    <message>
        <source>Makes words less likely that were used already.</source>
        <translation>Делает уже использованные слова менее вероятными.</translation>
    </message>
    <message>
        <source>Frequency penalty</source>
        <translation>Штраф за частоту</translation>
    </message>
    <message>
        <source>The same, more with each time.</source>
        <translation>То же, но с каждым разом сильнее.</translation>
    </message>
    <message>
        <source>Penalty half-life</source>
        <translation>Полураспад штрафа</translation>
    </message>
    <message>
        <source>After so many tokens a penalty counts half.</source>
        <translation>Через столько токенов штраф слабеет вдвое.</translation>
    </message>
    <message>
        <source>endless</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>Top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Only so many of the likeliest words.</source>
        <translation>Сколько самых вероятных слов участвует в выборе.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
</context>
<context>
    <name>RightPanel</name>
    <message>
        <source>Panel</source>
        <translation>Панель</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
</context>
<context>
    <name>SavedStatesRow</name>
    <message>
        <source>Saved states</source>
        <translation>Сохранённые состояния</translation>
    </message>
    <message>
        <source>They let a conversation go on at once. Cleaning up deletes no text.</source>
        <translation>С ними беседа продолжается сразу. Очистка не удаляет тексты.</translation>
    </message>
    <message>
        <source>clean up snapshots disk</source>
        <translation>очистка снимки диск место</translation>
    </message>
    <message>
        <source>Saved states: %1</source>
        <translation>Сохранённые состояния: %1</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Очистить…</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
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
        <translation>Нашлись и более старые сообщения. Введите ещё одно слово, чтобы сузить поиск.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>SeedSettings</name>
    <message>
        <source>Fixed seed</source>
        <translation>Постоянное зерно</translation>
    </message>
    <message>
        <source>The same question then gets the same answer.</source>
        <translation>Тогда на тот же вопрос будет тот же ответ.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Stop texts</source>
        <translation>Стоп-тексты</translation>
    </message>
    <message>
        <source>One on each line. An answer ends before any of them; %1 is a line break.</source>
        <translation>По одному в строке. Ответ заканчивается перед любым из них; %1 — перевод строки.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
</context>
<context>
    <name>SendButton</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Остановить (Esc)</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Отправить (Enter)</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Ввод текста</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Устройства</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Найти настройку</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>No setting is called “⁨%1⁩”.</source>
        <translation>Настройки «⁨%1⁩» нет.</translation>
    </message>
</context>
<context>
    <name>SettingsTab</name>
    <message>
        <source>Settings of this conversation</source>
        <translation>Настройки этой беседы</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Персона</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Системный промпт</translation>
    </message>
    <message>
        <source>What the model should know or how it should answer</source>
        <translation>Что модель должна знать или как ей отвечать</translation>
    </message>
    <message>
        <source>Read once before the first message.</source>
        <translation>Читается один раз перед первым сообщением.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Exact</source>
        <extracomment>Styles of answering; the last one is the user&apos;s own.</extracomment>
        <translation>Точный</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Вольный</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>Reply length</source>
        <translation>Длина ответа</translation>
    </message>
    <message>
        <source>Longest answer, in tokens.</source>
        <translation>Предел длины ответа, в токенах.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Higher is more surprising, lower more exact.</source>
        <translation>Чем выше, тем неожиданнее, чем ниже, тем точнее.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words up to this share.</source>
        <translation>В выборе участвуют только самые вероятные слова, пока их доли в сумме не дадут это значение.</translation>
    </message>
    <message>
        <source>Repetition</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>Seed and stop texts</source>
        <translation>Зерно и стоп-тексты</translation>
    </message>
    <message>
        <source>Prompt format</source>
        <translation>Формат промпта</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Использовать в новых чатах</translation>
    </message>
</context>
<context>
    <name>SeveralAnswers</name>
    <message>
        <source>The temperature is 0: all answers will be the same.</source>
        <translation>Температура равна 0: все ответы будут одинаковыми.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers, written together. The others stay as versions.</source>
        <translation>
            <numerusform>%Ln ответ. Остальные останутся как версии.</numerusform>
            <numerusform>%Ln ответа, пишутся вместе. Остальные останутся как версии.</numerusform>
            <numerusform>%Ln ответов, пишутся вместе. Остальные останутся как версии.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the answer to go on with. The others stay as versions.</source>
        <translation>Выберите ответ, с которым продолжить. Остальные останутся как версии.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
</context>
<context>
    <name>SeveralButton</name>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln ответ сразу</numerusform>
            <numerusform>%Ln ответа сразу</numerusform>
            <numerusform>%Ln ответов сразу</numerusform>
        </translation>
    </message>
    <message>
        <source>Several answers at once</source>
        <translation>Несколько ответов сразу</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message>
        <source>One answer</source>
        <translation>Один ответ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers at once</source>
        <translation>
            <numerusform>%Ln ответ сразу</numerusform>
            <numerusform>%Ln ответа сразу</numerusform>
            <numerusform>%Ln ответов сразу</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Найти сочетание клавиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Hide conversations</source>
        <translation>Скрыть беседы</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search all conversations</source>
        <translation>Поиск по всем беседам</translation>
    </message>
</context>
<context>
    <name>SideBarGrip</name>
    <message>
        <source>Width of the list of conversations</source>
        <translation>Ширина списка бесед</translation>
    </message>
</context>
<context>
    <name>SidePlaces</name>
    <message>
        <source>Models</source>
        <translation>Модели</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Дополнение текста</translation>
    </message>
</context>
<context>
    <name>StateNotice</name>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Удалено: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>StateTab</name>
    <message>
        <source>What the model has read</source>
        <translation>Что прочитала модель</translation>
    </message>
    <message>
        <source>Its memory keeps one size, however long you talk.</source>
        <translation>Размер её памяти не меняется, сколько бы вы ни говорили.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Began from</source>
        <extracomment>The bookmark that a conversation began from</extracomment>
        <translation>Начато с</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Export state file…</source>
        <translation>Экспорт файла состояния…</translation>
    </message>
    <message>
        <source>Import state file…</source>
        <translation>Импорт файла состояния…</translation>
    </message>
    <message>
        <source>Start from a tuned state…</source>
        <translation>Начать с дообученного состояния…</translation>
    </message>
    <message>
        <source>Export the state</source>
        <translation>Экспорт состояния</translation>
    </message>
    <message>
        <source>States (*.safetensors)</source>
        <translation>Состояния (*.safetensors)</translation>
    </message>
    <message>
        <source>Import a state</source>
        <translation>Импорт состояния</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose a tuned state</source>
        <translation>Выбор дообученного состояния</translation>
    </message>
    <message>
        <source>Tuned states (*.pth *.safetensors *.st)</source>
        <translation>Дообученные состояния (*.pth *.safetensors *.st)</translation>
    </message>
</context>
<context>
    <name>StateTimeline</name>
    <message numerus="yes">
        <source>Read up to %1, with %Ln bookmark(s) on the way</source>
        <translation>
            <numerusform>Прочитано: %1, по пути %Ln закладка</numerusform>
            <numerusform>Прочитано: %1, по пути %Ln закладки</numerusform>
            <numerusform>Прочитано: %1, по пути %Ln закладок</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Пока ничего не прочитано</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>Where a conversation begins</extracomment>
        <translation>начало</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>You can write already</source>
        <translation>Уже можно писать</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Пишет…</translation>
    </message>
    <message>
        <source>Writing in another conversation…</source>
        <translation>Пишет в другой беседе…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Строка состояния</translation>
    </message>
    <message>
        <source>Memory that Mynah uses, of all memory of this computer</source>
        <translation>Память, занятая Mynah, из всей памяти этого компьютера</translation>
    </message>
    <message>
        <source>State saved</source>
        <translation>Состояние сохранено</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is saved</source>
        <translation>Временный чат: ничего не сохраняется</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Ничто не покидает этот компьютер</translation>
    </message>
</context>
<context>
    <name>StorageSettings</name>
    <message>
        <source>Storage</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Most that saved states may take</source>
        <translation>Предел для сохранённых состояний</translation>
    </message>
    <message>
        <source>When there are more, the oldest go first. The newest of each conversation stay longest.</source>
        <translation>Если их больше, первыми удаляются самые старые. Последние состояния каждой беседы хранятся дольше всего.</translation>
    </message>
    <message>
        <source>limit cap budget</source>
        <translation>предел лимит ограничение</translation>
    </message>
    <message>
        <source>Prepared models</source>
        <translation>Подготовленные модели</translation>
    </message>
    <message>
        <source>None is kept. They let a model load faster the next time.</source>
        <translation>Пока их нет. С ними модель в следующий раз загружается быстрее.</translation>
    </message>
    <message>
        <source>%1, so that models load faster. They can be made again.</source>
        <translation>%1, чтобы модели загружались быстрее. Их можно создать заново.</translation>
    </message>
    <message>
        <source>cache weights clear</source>
        <translation>кэш кеш веса очистить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Your conversations lie in one file</source>
        <translation>Ваши беседы хранятся в одном файле</translation>
    </message>
    <message>
        <source>⁦%1⁩, %2.</source>
        <translation>⁦%1⁩, %2.</translation>
    </message>
    <message>
        <source>database folder back-up</source>
        <translation>база данных папка резервная копия</translation>
    </message>
    <message>
        <source>Show in file manager</source>
        <translation>Показать в файловом менеджере</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Экспорт всего</translation>
    </message>
    <message>
        <source>Every conversation with all its versions, in one file that Mynah and other programs can read.</source>
        <translation>Каждая беседа со всеми версиями — в одном файле, который читают Mynah и другие программы.</translation>
    </message>
    <message>
        <source>save back-up JSON</source>
        <translation>сохранить резервная копия бэкап JSON</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Удалить всё</translation>
    </message>
    <message>
        <source>All conversations, states and bookmarks, for good.</source>
        <translation>Все беседы, состояния и закладки, навсегда.</translation>
    </message>
    <message>
        <source>erase remove reset</source>
        <translation>стереть удалить сбросить</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Экспорт всех бесед</translation>
    </message>
    <message>
        <source>Conversations (*.json)</source>
        <translation>Беседы (*.json)</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
</context>
<context>
    <name>ThinkChip</name>
    <message>
        <source>Think</source>
        <translation>Размышлять</translation>
    </message>
    <message>
        <source>Thinking: %1. Right-click or press Alt+Down for how long.</source>
        <extracomment>The mode is &quot;Off&quot;, &quot;Hardly&quot;, &quot;On&quot; …</extracomment>
        <translation>Размышления (%1). Длительность — правой кнопкой мыши или Alt+Down.</translation>
    </message>
</context>
<context>
    <name>ThoughtBlock</name>
    <message>
        <source>Thinking…</source>
        <translation>Размышляет…</translation>
    </message>
    <message>
        <source>Thought for %1 s</source>
        <extracomment>%1 is a number of seconds, &quot;4.2&quot;</extracomment>
        <translation>Размышления: %1&#xa0;с</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Размышления</translation>
    </message>
    <message>
        <source>Hide the thought</source>
        <translation>Скрыть размышления</translation>
    </message>
    <message>
        <source>Show the thought</source>
        <translation>Показать размышления</translation>
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
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>VersionSwitch</name>
    <message>
        <source>Previous version</source>
        <translation>Предыдущая версия</translation>
    </message>
    <message>
        <source>⁦%L1/%L2⁩</source>
        <translation>⁦%L1/%L2⁩</translation>
    </message>
    <message>
        <source>Version %L1 of %L2</source>
        <translation>Версия %L1 из %L2</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Следующая версия</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>WritingSettings</name>
    <message>
        <source>Writing</source>
        <translation>Ввод текста</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Отправка клавишей</translation>
    </message>
    <message>
        <source>⁦Shift+Enter⁩ then breaks the line.</source>
        <translation>Тогда ⁦Shift+Enter⁩ начинает новую строку.</translation>
    </message>
    <message>
        <source>⁦Enter⁩ then breaks the line.</source>
        <translation>Тогда ⁦Enter⁩ начинает новую строку.</translation>
    </message>
    <message>
        <source>key return</source>
        <translation>клавиша ввод return</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Talk with RWKV language models on this computer.</source>
        <translation>Беседы с языковыми моделями RWKV на этом компьютере.</translation>
    </message>
    <message>
        <source>Model file to open.</source>
        <translation>Файл модели, который нужно открыть.</translation>
    </message>
    <message>
        <source>World vocabulary file.</source>
        <translation>Файл словаря World.</translation>
    </message>
    <message>
        <source>File that keeps the conversations.</source>
        <translation>Файл, в котором хранятся беседы.</translation>
    </message>
</context>
<context>
    <name>mynah::Announcer</name>
    <message>
        <source>The answer begins.</source>
        <translation>Начинается ответ.</translation>
    </message>
    <message>
        <source>The answer is complete.</source>
        <translation>Ответ готов.</translation>
    </message>
    <message>
        <source>%L1 % of the conversation is read.</source>
        <extracomment>Announced by a screen reader while the model reads the conversation</extracomment>
        <translation>Прочитано %L1&#xa0;% беседы.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
</context>
<context>
    <name>mynah::BookmarkListModel</name>
    <message>
        <source>%1 · tuned state</source>
        <extracomment>%1: when a bookmark was made. It holds a state that was made by tuning.</extracomment>
        <translation>%1 · дообученное состояние</translation>
    </message>
    <message>
        <source>%1 · token %2</source>
        <extracomment>%1: when a bookmark was made; %2: how many tokens the model had read by then</extracomment>
        <translation>%1 · токен %2</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Of other conversations and files</source>
        <translation>Из других бесед и файлов</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
</context>
<context>
    <name>mynah::CatalogueViewModel</name>
    <message>
        <source>Chat and thinking</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Беседа и размышление</translation>
    </message>
    <message>
        <source>Chat</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Беседа</translation>
    </message>
    <message>
        <source>Following instructions</source>
        <extracomment>What a model is good for</extracomment>
        <translation>Выполнение указаний</translation>
    </message>
    <message>
        <source>over 100 languages</source>
        <translation>более 100 языков</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <extracomment>A size of memory, and the precision that it is for</extracomment>
        <translation>%1 как %2</translation>
    </message>
    <message>
        <source>Memory: %1</source>
        <extracomment>%1 are sizes, each with the precision that it is for</extracomment>
        <translation>Память: %1</translation>
    </message>
    <message numerus="yes">
        <source>with texts of up to %Ln token(s)</source>
        <translation>
            <numerusform>на текстах длиной до %Ln токена</numerusform>
            <numerusform>на текстах длиной до %Ln токенов</numerusform>
            <numerusform>на текстах длиной до %Ln токенов</numerusform>
        </translation>
    </message>
    <message>
        <source>not known to Mynah</source>
        <translation>неизвестна Mynah</translation>
    </message>
    <message>
        <source>none is published</source>
        <translation>не опубликована</translation>
    </message>
    <message>
        <source>Recommended for this computer</source>
        <translation>Рекомендуется для этого компьютера</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Слишком велика для этого компьютера</translation>
    </message>
    <message>
        <source>Fits this computer</source>
        <translation>Подходит этому компьютеру</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Поместится как %1</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>All kinds of models</extracomment>
        <translation>Все</translation>
    </message>
    <message>
        <source>The list is of %1.</source>
        <extracomment>Of the list of models that can be downloaded; %1 is a date</extracomment>
        <translation>Список от %1.</translation>
    </message>
    <message>
        <source>%1 is no list of models that Mynah can read. The list in use stays.</source>
        <translation>%1 — не список моделей, который Mynah может прочесть. Остаётся прежний список.</translation>
    </message>
    <message>
        <source>%1 is older than the list in use, which stays.</source>
        <translation>%1 старее нынешнего списка, поэтому остаётся прежний.</translation>
    </message>
    <message>
        <source>%1 is in use until Mynah is closed: it could not be kept.</source>
        <translation>%1 действует до закрытия Mynah: сохранить его не удалось.</translation>
    </message>
    <message>
        <source>Stop this download and remove the %1 that have arrived?</source>
        <translation>Остановить эту загрузку и удалить полученные %1?</translation>
    </message>
    <message>
        <source>Download it (%1)</source>
        <extracomment>A button that fetches a missing file; %1 is its size</extracomment>
        <translation>Скачать (%1)</translation>
    </message>
    <message>
        <source>Vocabulary for %1 models</source>
        <extracomment>A file that models need besides; %1 is &quot;World&quot; or &quot;20B&quot;</extracomment>
        <translation>Словарь для моделей %1</translation>
    </message>
</context>
<context>
    <name>mynah::ChatOptionsViewModel</name>
    <message>
        <source>Automatic: %1</source>
        <extracomment>The prompt format that was found from the model&apos;s file, for example &quot;World&quot;.</extracomment>
        <translation>Автоматически: %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>How long the model thinks before it answers.</extracomment>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Hardly</source>
        <translation>Чуть-чуть</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Немного</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Много</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>Numbers of the presence penalty, the frequency penalty, and tokens until they count half.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>random</source>
        <extracomment>The seed of each answer is another one.</extracomment>
        <translation>случайное</translation>
    </message>
</context>
<context>
    <name>mynah::ChatViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Временный чат</translation>
    </message>
    <message>
        <source>⁦%L1 × %2⁩ tokens/s</source>
        <extracomment>Several answers are written at once: how many, and how fast each of them is</extracomment>
        <translation>⁦%L1 × %2⁩ токен/с</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ токен/с</translation>
    </message>
    <message>
        <source>The conversation is read again</source>
        <translation>Беседа читается заново</translation>
    </message>
    <message>
        <source>What the model remembered of it was damaged on the disk and has been removed. No message is lost.</source>
        <translation>То, что модель о ней помнила, повреждено на диске и удалено. Все сообщения на месте.</translation>
    </message>
</context>
<context>
    <name>mynah::CompletionViewModel</name>
    <message>
        <source>The file could not be written</source>
        <translation>Не удалось записать файл</translation>
    </message>
    <message>
        <source>Choose another folder or another name.</source>
        <translation>Выберите другую папку или другое имя.</translation>
    </message>
    <message>
        <source>⁦%1 %⁩</source>
        <extracomment>A probability</extracomment>
        <translation>⁦%1&#xa0;%⁩</translation>
    </message>
    <message>
        <source>(end of the text)</source>
        <extracomment>One of several ways a text may go on: it ends here</extracomment>
        <translation>(конец текста)</translation>
    </message>
    <message>
        <source>read ⁦%L1⁩ tokens</source>
        <translation>прочитано токенов: ⁦%L1⁩</translation>
    </message>
    <message>
        <source>wrote ⁦%L1⁩ tokens</source>
        <translation>написано токенов: ⁦%L1⁩</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ токен/с</translation>
    </message>
    <message>
        <source>the model ended the text here</source>
        <translation>здесь модель закончила текст</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFilesViewModel</name>
    <message>
        <source>Exporting… %1 of %2</source>
        <translation>Экспорт… %1 из %2</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Importing… %1 of %2</source>
        <translation>Импорт… %1 из %2</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Чтение «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln conversation(s) to “%1”</source>
        <translation>
            <numerusform>%Ln беседа экспортирована в «%1»</numerusform>
            <numerusform>%Ln беседы экспортированы в «%1»</numerusform>
            <numerusform>%Ln бесед экспортировано в «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported to “%1”</source>
        <translation>Экспортировано в «%1»</translation>
    </message>
    <message>
        <source>The export did not succeed</source>
        <translation>Экспорт не удался</translation>
    </message>
    <message>
        <source>Nothing could be written to “%1”. The disk may be full or the folder may not be yours to write in. Choose another place.</source>
        <translation>Не удалось записать в «%1». Возможно, диск заполнен или у вас нет права записи в эту папку. Выберите другое место.</translation>
    </message>
    <message>
        <source>The conversation could not be read. It is unchanged. Try again.</source>
        <translation>Не удалось прочитать беседу. Она не изменилась. Попробуйте ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln conversation(s)</source>
        <translation>
            <numerusform>Импортирована %Ln беседа</numerusform>
            <numerusform>Импортированы %Ln беседы</numerusform>
            <numerusform>Импортировано %Ln бесед</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no conversation in the file.</source>
        <translation>В файле не было бесед.</translation>
    </message>
    <message>
        <source>“%1” was not imported</source>
        <translation>Файл «%1» не импортирован</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not imported</source>
        <translation>
            <numerusform>%Ln файл не импортирован</numerusform>
            <numerusform>%Ln файла не импортировано</numerusform>
            <numerusform>%Ln файлов не импортировано</numerusform>
        </translation>
    </message>
    <message>
        <source>It holds no conversations that can be read here. Files exported by Mynah, ChatGPT (conversations.json) and RWKV-Runner can.</source>
        <translation>В нём нет бесед, которые можно прочитать. Подходят файлы, экспортированные из Mynah, ChatGPT (conversations.json) и RWKV-Runner.</translation>
    </message>
    <message>
        <source>The file cannot be opened. It may have been moved or deleted.</source>
        <translation>Не удаётся открыть файл. Возможно, он перемещён или удалён.</translation>
    </message>
    <message>
        <source>The file is damaged. Export or copy it again.</source>
        <translation>Файл повреждён. Экспортируйте или скопируйте его заново.</translation>
    </message>
    <message>
        <source>The file is too large for the memory of this computer.</source>
        <translation>Файл слишком велик для памяти этого компьютера.</translation>
    </message>
    <message>
        <source>The conversations could not be saved. The disk may be full.</source>
        <translation>Не удалось сохранить беседы. Возможно, диск заполнен.</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationFind</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>The current hit and how many there are, &quot;3 of 12&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>mynah::ConversationListModel</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Выбрана %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
            <numerusform>Выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Закреплённые</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy. %1: the title of what was copied</extracomment>
        <translation>%1 (копия)</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln conversation(s)</source>
        <translation>
            <numerusform>Удалена %Ln беседа</numerusform>
            <numerusform>Удалены %Ln беседы</numerusform>
            <numerusform>Удалено %Ln бесед</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “⁨%1⁩”</source>
        <translation>Удалено: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;мин</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1&#xa0;ч</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1&#xa0;д</translation>
    </message>
</context>
<context>
    <name>mynah::MessageListModel</name>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <translation>токенов: ⁦%L1⁩</translation>
    </message>
    <message>
        <source>⁦%1⁩ tokens/s</source>
        <translation>⁦%1⁩ токен/с</translation>
    </message>
</context>
<context>
    <name>mynah::ModelListModel</name>
    <message>
        <source>version %1</source>
        <extracomment>The generation of the RWKV architecture, &quot;7&quot; or &quot;5.2&quot;</extracomment>
        <translation>версия %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln layer(s)</source>
        <translation>
            <numerusform>%Ln слой</numerusform>
            <numerusform>%Ln слоя</numerusform>
            <numerusform>%Ln слоёв</numerusform>
        </translation>
    </message>
    <message>
        <source>width %1</source>
        <extracomment>The number of channels of a layer</extracomment>
        <translation>ширина %1</translation>
    </message>
    <message>
        <source>World tokenizer</source>
        <translation>токенизатор World</translation>
    </message>
    <message>
        <source>20B tokenizer</source>
        <translation>токенизатор 20B</translation>
    </message>
    <message>
        <source>reads bytes</source>
        <translation>читает байты</translation>
    </message>
    <message>
        <source>Fits as %1</source>
        <translation>Поместится как %1</translation>
    </message>
    <message>
        <source>Too large for this computer</source>
        <translation>Слишком велика для этого компьютера</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>precision on a device</comment>
        <translation>%1 на %2</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>спящий режим</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>используется</translation>
    </message>
    <message>
        <source>%1 in memory</source>
        <translation>%1 в памяти</translation>
    </message>
</context>
<context>
    <name>mynah::ModelViewModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>%1 is still loaded, and this conversation is unchanged.</source>
        <translation>%1 по-прежнему загружена, а эта беседа не изменилась.</translation>
    </message>
    <message>
        <source>%1 comes back with your next message, and this conversation is unchanged.</source>
        <translation>%1 вернётся со следующим сообщением, а эта беседа не изменилась.</translation>
    </message>
    <message>
        <source>%1 does not fit into memory</source>
        <translation>%1 не помещается в память</translation>
    </message>
    <message>
        <source>With %1 it needs %2, and there is room for %3.</source>
        <translation>С %1 нужно %2, а свободно %3.</translation>
    </message>
    <message>
        <source>Load as %1 (%2)</source>
        <translation>Загрузить как %1 (%2)</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model.</source>
        <translation>Закройте другие программы или выберите модель поменьше.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>memory in use of all memory</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The processor goes on</source>
        <translation>Дальше работает процессор</translation>
    </message>
    <message>
        <source>%1 does not have enough memory for this model.</source>
        <translation>%1: недостаточно памяти для этой модели.</translation>
    </message>
    <message>
        <source>%1 could not be used for this model.</source>
        <translation>%1: не удалось использовать для этой модели.</translation>
    </message>
    <message>
        <source>%1 stopped answering. Nothing is lost.</source>
        <translation>%1 больше не отвечает. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>%1, because %2 has no room for this model</source>
        <extracomment>%1 is the processor, %2 a graphics card</extracomment>
        <translation>%1, потому что на %2 нет места для этой модели</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln layer(s) on %2, the rest on the processor</source>
        <extracomment>%n is the number of layers of the model, %1 how many of them are on the graphics card %2</extracomment>
        <translation>
            <numerusform>%1 из %Ln слоя на %2, остальное на процессоре</numerusform>
            <numerusform>%1 из %Ln слоёв на %2, остальное на процессоре</numerusform>
            <numerusform>%1 из %Ln слоёв на %2, остальное на процессоре</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::ModelsPageViewModel</name>
    <message>
        <source>%1 with %2</source>
        <comment>graphics card with memory</comment>
        <translation>%1 с %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln ядро</numerusform>
            <numerusform>%Ln ядра</numerusform>
            <numerusform>%Ln ядер</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3 memory</source>
        <comment>processor, cores, size of memory</comment>
        <translation>%1, %2, память %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>processor, cores</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Этот компьютер: %1</translation>
    </message>
    <message>
        <source>This folder is not there or cannot be read</source>
        <translation>Этой папки нет, или её не удаётся прочитать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s). There is too much in it to look at everything.</source>
        <translation>
            <numerusform>%Ln модель. Файлов слишком много, чтобы просмотреть все.</numerusform>
            <numerusform>%Ln модели. Файлов слишком много, чтобы просмотреть все.</numerusform>
            <numerusform>%Ln моделей. Файлов слишком много, чтобы просмотреть все.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mynah&apos;s own folder, with no models yet</source>
        <translation>Собственная папка Mynah, моделей пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s), with the folders in it</source>
        <translation>
            <numerusform>%Ln модель, с вложенными папками</numerusform>
            <numerusform>%Ln модели, с вложенными папками</numerusform>
            <numerusform>%Ln моделей, с вложенными папками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln model(s)</source>
        <translation>
            <numerusform>%Ln модель</numerusform>
            <numerusform>%Ln модели</numerusform>
            <numerusform>%Ln моделей</numerusform>
        </translation>
    </message>
    <message>
        <source>As in file</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>the precision that models are published in</source>
        <translation>точность, в которой публикуются модели</translation>
    </message>
    <message>
        <source>half the memory of fp16, almost the same answers</source>
        <translation>половина памяти fp16, почти те же ответы</translation>
    </message>
    <message>
        <source>a quarter of the memory of fp16, answers a little worse</source>
        <translation>четверть памяти fp16, ответы немного хуже</translation>
    </message>
    <message>
        <source>%1, nothing is converted</source>
        <extracomment>%1 is a precision such as fp16 or q8_0</extracomment>
        <translation>%1, без преобразования</translation>
    </message>
    <message>
        <source>Auto: %1</source>
        <translation>Авто: %1</translation>
    </message>
    <message>
        <source>Processor: %1</source>
        <translation>Процессор: %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Около %1</translation>
    </message>
    <message>
        <source>of %1 that it can have, %2 stays free</source>
        <translation>из %1 доступных, свободными останутся %2</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. With %2 it fits.</source>
        <translation>не помещается: свободно %1. С %2 поместится.</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1.</source>
        <translation>не помещается: свободно %1.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>через %Ln минуту</numerusform>
            <numerusform>через %Ln минуты</numerusform>
            <numerusform>через %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %Ln hour(s)</source>
        <translation>
            <numerusform>через %Ln час</numerusform>
            <numerusform>через %Ln часа</numerusform>
            <numerusform>через %Ln часов</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no program that shows folders. The file lies in %1.</source>
        <translation>Нет программы, которая показывает папки. Файл находится в %1.</translation>
    </message>
    <message>
        <source>%1 could not be moved to the wastebasket. The disk may have none, or the file may be protected.</source>
        <translation>Не удалось переместить %1 в корзину. Возможно, на этом диске её нет или файл защищён.</translation>
    </message>
    <message>
        <source>Move %1 with %2 to the wastebasket? Your conversations stay.</source>
        <translation>Переместить %1 (%2) в корзину? Ваши беседы останутся.</translation>
    </message>
    <message>
        <source>Move %1 to the wastebasket? Your conversations stay.</source>
        <translation>Переместить %1 в корзину? Ваши беседы останутся.</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>As many layers of the model as fit onto the graphics card</extracomment>
        <translation>Авто</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Layers of the model on the graphics card, of all</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>in all, %1 of it on the graphics card</source>
        <translation>всего, из них %1 на видеокарте</translation>
    </message>
    <message>
        <source>does not fit: there is room for %1. The layers that fit go to the graphics card, the rest to the processor.</source>
        <translation>не помещается: есть место для %1. Слои, которые поместятся, будут на видеокарте, остальные — на процессоре.</translation>
    </message>
</context>
<context>
    <name>mynah::PaletteModel</name>
    <message>
        <source>Conversations</source>
        <translation>Беседы</translation>
    </message>
</context>
<context>
    <name>mynah::PersonaListModel</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a persona.</extracomment>
        <translation>%1 (копия)</translation>
    </message>
</context>
<context>
    <name>mynah::SearchViewModel</name>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Названия</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Nothing found for “⁨%1⁩”</source>
        <translation>По запросу «⁨%1⁩» ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результата</numerusform>
            <numerusform>%Ln результатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Titles and full text of all %Ln conversation(s) were searched.</source>
        <translation>
            <numerusform>Поиск охватил названия и полный текст %Ln беседы.</numerusform>
            <numerusform>Поиск охватил названия и полный текст всех %Ln бесед.</numerusform>
            <numerusform>Поиск охватил названия и полный текст всех %Ln бесед.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mynah::Settings</name>
    <message>
        <source>The settings file could not be read, so the settings begin anew. The old file was kept as ⁨%1⁩.</source>
        <translation>Не удалось прочитать файл настроек, поэтому они сброшены. Старый файл сохранён как ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The settings file ⁨%1⁩ could not be read, so the settings begin anew.</source>
        <translation>Не удалось прочитать файл настроек ⁨%1⁩, поэтому они сброшены.</translation>
    </message>
</context>
<context>
    <name>mynah::SettingsPageViewModel</name>
    <message numerus="yes">
        <source>%Ln core(s)</source>
        <translation>
            <numerusform>%Ln ядро</numerusform>
            <numerusform>%Ln ядра</numerusform>
            <numerusform>%Ln ядер</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 of memory</source>
        <extracomment>Facts of the processor: cores, instruction set, memory of the machine</extracomment>
        <translation>%1 · %2 · память %3</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
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
        <translation>Достигнута предельная длина</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>⁦%L1⁩ tokens</source>
        <extracomment>Under one of several answers that is complete</extracomment>
        <translation>токенов: ⁦%L1⁩</translation>
    </message>
    <message>
        <source>writing · ⁦%L1⁩ tokens</source>
        <extracomment>One of several answers is still being written</extracomment>
        <translation>пишется · токенов: ⁦%L1⁩</translation>
    </message>
</context>
<context>
    <name>mynah::StateViewModel</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Не удаётся прочитать %1.</translation>
    </message>
    <message>
        <source>%1 is not complete: its end is missing.</source>
        <translation>%1: файл неполный, не хватает конца.</translation>
    </message>
    <message>
        <source>%1 is of a kind that cannot be used here.</source>
        <translation>%1: файл такого вида здесь использовать нельзя.</translation>
    </message>
    <message>
        <source>%1 holds values that are not numbers.</source>
        <translation>В %1 есть значения, которые не являются числами.</translation>
    </message>
    <message>
        <source>There is not enough memory to read %1.</source>
        <translation>Недостаточно памяти, чтобы прочитать %1.</translation>
    </message>
    <message>
        <source>%1 is not a saved state, or it is damaged.</source>
        <translation>%1 — не сохранённое состояние, или файл повреждён.</translation>
    </message>
    <message>
        <source>Models of RWKV 5.2, 6 and 7 can begin from a tuned state. ⁨%1⁩ cannot.</source>
        <translation>С дообученного состояния могут начинать модели RWKV 5.2, 6 и 7. ⁨%1⁩ не может.</translation>
    </message>
    <message>
        <source>%1 is not a tuned state for ⁨%2⁩.</source>
        <translation>%1 — не дообученное состояние для ⁨%2⁩.</translation>
    </message>
    <message>
        <source>Writing the state…</source>
        <translation>Запись состояния…</translation>
    </message>
    <message>
        <source>The saved state cannot be read.</source>
        <translation>Не удаётся прочитать сохранённое состояние.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>Не удалось записать %1.</translation>
    </message>
    <message>
        <source>The state was written to %1.</source>
        <translation>Состояние записано в %1.</translation>
    </message>
    <message>
        <source>Reading the state…</source>
        <translation>Чтение состояния…</translation>
    </message>
    <message>
        <source>Open the model first that the state was tuned for.</source>
        <translation>Сначала откройте модель, для которой дообучено состояние.</translation>
    </message>
    <message>
        <source>The state could not be kept.</source>
        <translation>Не удалось сохранить состояние.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks.</source>
        <translation>«⁨%1⁩» теперь среди закладок.</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is now among the bookmarks. It can be used while ⁨%2⁩ is open.</source>
        <translation>«⁨%1⁩» теперь среди закладок. Можно использовать, пока открыта ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The saved states cannot be read.</source>
        <translation>Не удаётся прочитать сохранённые состояния.</translation>
    </message>
    <message>
        <source>Nothing of a temporary chat is saved, so there is no state to keep.</source>
        <translation>Временный чат не сохраняется, поэтому состояния для закладки нет.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Модель не открыта.</translation>
    </message>
    <message>
        <source>Nothing has been read yet. A bookmark can be saved after the first answer.</source>
        <translation>Пока ничего не прочитано. Закладку можно сохранить после первого ответа.</translation>
    </message>
    <message>
        <source>An answer is being written. Its state is saved when it is done.</source>
        <translation>Пишется ответ. Его состояние сохранится, когда он будет готов.</translation>
    </message>
    <message>
        <source>No state of this conversation is saved for ⁨%1⁩. It reads the conversation with your next message.</source>
        <translation>Для ⁨%1⁩ нет сохранённого состояния этой беседы. Модель прочитает её со следующим сообщением.</translation>
    </message>
    <message>
        <source>The newest messages are read with your next one.</source>
        <translation>Последние сообщения будут прочитаны со следующим.</translation>
    </message>
    <message>
        <source>token %1</source>
        <extracomment>The place in a conversation up to which the model has read</extracomment>
        <translation>токен %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message numerus="yes">
        <source>%Ln s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%Ln&#xa0;с назад</numerusform>
            <numerusform>%Ln&#xa0;с назад</numerusform>
            <numerusform>%Ln&#xa0;с назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln&#xa0;мин назад</numerusform>
            <numerusform>%Ln&#xa0;мин назад</numerusform>
            <numerusform>%Ln&#xa0;мин назад</numerusform>
        </translation>
    </message>
    <message>
        <source>The bookmark could not be saved.</source>
        <translation>Не удалось сохранить закладку.</translation>
    </message>
    <message>
        <source>This is possible when the answer is written and a model is open.</source>
        <translation>Это возможно, когда ответ написан и модель открыта.</translation>
    </message>
    <message>
        <source>This state is of another model, or of another precision of it.</source>
        <translation>Это состояние другой модели или другой её точности.</translation>
    </message>
    <message>
        <source>This state is of ⁨%1⁩, as it was opened then. Open that model, in the same precision, to begin from it.</source>
        <translation>Это состояние модели ⁨%1⁩ в том виде, в каком она была тогда открыта. Чтобы начать с него, откройте эту модель с той же точностью.</translation>
    </message>
    <message>
        <source>The chat could not be begun.</source>
        <translation>Не удалось начать чат.</translation>
    </message>
    <message>
        <source>The bookmark could not be renamed.</source>
        <translation>Не удалось переименовать закладку.</translation>
    </message>
    <message>
        <source>The bookmark could not be deleted.</source>
        <translation>Не удалось удалить закладку.</translation>
    </message>
    <message>
        <source>A conversation began from this bookmark and needs it. Delete that conversation first.</source>
        <translation>С этой закладки начата беседа, и закладка ей нужна. Сначала удалите эту беседу.</translation>
    </message>
</context>
<context>
    <name>mynah::StorageViewModel</name>
    <message>
        <source>Reading the conversations…</source>
        <translation>Чтение бесед…</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файл не записан.</translation>
    </message>
    <message>
        <source>Reading conversation %1 of %2…</source>
        <translation>Чтение беседы %1 из %2…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Запись файла…</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Не удалось записать файл: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were written to ⁨%1⁩.</source>
        <translation>
            <numerusform>%Ln беседа записана в ⁨%1⁩.</numerusform>
            <numerusform>%Ln беседы записаны в ⁨%1⁩.</numerusform>
            <numerusform>%Ln бесед записано в ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln back-up(s) beside it, %1.</source>
        <translation>
            <numerusform>Рядом %Ln резервная копия, %1.</numerusform>
            <numerusform>Рядом %Ln резервные копии, %1.</numerusform>
            <numerusform>Рядом %Ln резервных копий, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much saved states take of what they may: &quot;1.4 GB of 4 GB&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of it belongs to bookmarks, which are always kept.</source>
        <translation>Из них %1 занимают закладки, они хранятся всегда.</translation>
    </message>
    <message>
        <source>Looking for states that are not needed…</source>
        <translation>Поиск ненужных состояний…</translation>
    </message>
    <message>
        <source>Stopped. What was removed so far stays removed.</source>
        <translation>Остановлено. Уже удалённое не вернётся.</translation>
    </message>
    <message>
        <source>Removing old states: %1 are left.</source>
        <translation>Удаление старых состояний: осталось %1.</translation>
    </message>
    <message>
        <source>Making the file smaller. What you send meanwhile is saved right after.</source>
        <translation>Файл уменьшается. Всё, что вы тем временем отправите, сохранится сразу после этого.</translation>
    </message>
    <message>
        <source>Cleaned up: the file was %1 and is now %2. No text was deleted.</source>
        <translation>Очищено: файл занимал %1, теперь занимает %2. Тексты не удалены.</translation>
    </message>
    <message>
        <source>Removing prepared models…</source>
        <translation>Удаление подготовленных моделей…</translation>
    </message>
    <message>
        <source>Removed: %1 are free again. Models are prepared anew when they are loaded.</source>
        <translation>Удалено: снова свободно %1. Модели будут подготовлены заново при загрузке.</translation>
    </message>
    <message>
        <source>Deleting everything…</source>
        <translation>Удаление всего…</translation>
    </message>
</context>
<context>
    <name>mynah::SwitchViewModel</name>
    <message>
        <source>Reading %1 of %2 tokens</source>
        <translation>Чтение: %1 из %2 токенов</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>reads %1 tokens/s</source>
        <translation>чтение: %1 токен/с</translation>
    </message>
    <message>
        <source>goes on at once</source>
        <translation>продолжит сразу</translation>
    </message>
    <message>
        <source>reads %1 tokens</source>
        <translation>токенов к чтению: %1</translation>
    </message>
    <message>
        <source>reads %1 tokens, %2</source>
        <translation>токенов к чтению: %1, %2</translation>
    </message>
</context>
</TS>
