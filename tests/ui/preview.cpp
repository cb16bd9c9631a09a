// The real window on the fakes with canned conversations, for looking at it.
// mynah-window-preview OUT.png [--dark] [--rtl] [--size WxH] [--open ID] [--state NAME]
#include "app/application.h"
#include "fakes/fake_chat_engine.h"
#include "fakes/fake_conversation_store.h"
#include "fakes/fake_models.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

using namespace mynah;

namespace {

void addTalk(FakeDatabase &db,
             const std::shared_ptr<FakeDatabase> &shared,
             int64_t ageHours,
             std::initializer_list<std::string> texts,
             bool answered = true)
{
    FakeConversationStore store(shared);
    const int64_t id = *store.createConversation();
    int64_t parent = 0;
    bool user = true;
    for (const std::string &text : texts) {
        if (user) {
            parent = *store.addUserMessage(id, parent, text);
        } else {
            MessageRow answer;
            answer.role = Role::Assistant;
            answer.text = text;
            answer.done = answered;
            answer.stop = "blank_line";
            answer.model = "RWKV-7 World 1.5B";
            answer.tokensPerSecond = 46;
            answer.tokens.resize(412);
            parent = *store.addAnswer(
                parent, {}, answer, "/models/RWKV-x070-World-1.5B-v3-20250127-ctx4096.pth");
        }
        user = !user;
    }
    db.conversations[id].row.updatedMs -= ageHours * 3600 * 1000;
}

// One of everything that a message can hold.
const char *const kMarkdown =
    "<think>The user asks for *characters*.\n\nSo `size()` is not enough: $n \\ge 1$ bytes each.\n"
    "</think>\n\n## Three different lengths\n\n- **Bytes** are what `size()` returns.\n- **Code "
    "points** are the numbers that Unicode assigns; count the bytes that start one.\n  - nested, "
    "with a [link](https://www.unicode.org/reports/tr29/)\n- **Characters**, as a reader sees "
    "them, "
    "may join several code points.\n\n| Text | Bytes | Code points | Characters "
    "|\n|---|---|---|---|"
    "\n| Grüße | 7 | 5 | 5 |\n| 你好 | 6 | 2 | 2 |\n| é, written as e + ◌́ | 3 | 2 | 1 |\n\n```cpp\n"
    "std::size_t countCodePoints(std::string_view text)\n{\n    return std::ranges::count_if(text, "
    "[](unsigned char byte) {\n        return (byte & 0xC0) != 0x80; // skip continuation bytes\n  "
    "  "
    "});\n}\n```\n";
const char *const kMore = "### Steps\n\n3. Third, with *emphasis* and ~~struck~~ text\n4. "
                          "Fourth\n\n   ```bash\n   for f in "
                          "*.txt; do echo \"$f\"; done # all\n   ```\n5. Fifth\n\n- [x] done\n- [ "
                          "] open\n\n> A quote that "
                          "says `something`.\n>\n> - and lists\n\nMass and energy: $E = mc^2$, it "
                          "costs $5 or $10.\n\n$$\n"
                          "\\int_0^1 x^2\\,dx = \\frac{1}{3}\n$$\n\n---\n\nتحية طيبة، استخدم "
                          "`size()` هنا.\nHello <b>raw</b> "
                          "HTML, ![a picture](https://example.org/p.png).\n\n| Name | A rather "
                          "long column of prose that has to "
                          "break its lines somewhere | Price |\n|:--|:-:|--:|\n| Alpha | The quick "
                          "brown fox jumps over the lazy "
                          "dog, and then it does so again because nobody stopped it the first "
                          "time. | $5 |\n| Beta | short | "
                          "12 |\n";

std::shared_ptr<FakeDatabase> cannedTalks()
{
    auto db = std::make_shared<FakeDatabase>();
    addTalk(
        *db,
        db,
        0,
        {"How do I count characters, not bytes, in a UTF-8 string?",
         "Three different lengths are often mixed up.\nBytes are what size() returns. Code "
         "points are the numbers that Unicode assigns; count the bytes that start one.\n\n"
         "Characters, as a reader sees them, may join several code points.",
         "And which one does Qt use?",
         "Neither: QString counts the units of UTF-16, so most letters are one, and an emoji is "
         "two. تحية طيبة\nتحية طيبة، أكتب إليكم بخصوص النافذة في المطبخ.\n你好，世界。"});
    addTalk(
        *db,
        db,
        2,
        {"请用简单的话解释量子纠缠。",
         "想象两枚总是同时翻转的硬币。\n无论相隔多远，只要看到一枚是正面，你就知道另一枚是反面。"
         "这种联系不传递任何信息，却比任何普通的约定都要牢固。\n\n这就是量子纠缠。"});
    addTalk(*db,
            db,
            26,
            {"اكتب رسالة قصيرة إلى صاحب المنزل.",
             "تحية طيبة،\nأكتب إليكم بخصوص النافذة في المطبخ، فهي لا تُغلق جيدًا منذ يومين. "
             "أرجو إرسال من يصلحها. الموعد المناسب هو 15:30.\n\nمع الشكر."});
    addTalk(*db,
            db,
            28,
            {"Bread that does not rise",
             "Check the yeast first: warm water, a little "
             "sugar, ten minutes. If it foams, it lives."});
    addTalk(
        *db, db, 100, {"Regex for ISO dates", "Anchor it at both ends and let the month decide."});
    addTalk(*db, db, 3, {"Norwegian practice", "Fint! Da snakker vi om været i dag."});
    addTalk(*db, db, 1000, {"Thesis, chapter 3", "The second argument needs a source."});
    addTalk(*db, db, 1001, {"How do I count characters, not bytes, in a UTF-8 string?", kMarkdown});
    addTalk(*db, db, 1002, {"Show me everything", kMore});
    for (auto &[id, talk] : db->conversations)
        talk.row.pinned = talk.row.title == "Norwegian practice";
    return db;
}

const QString kModel = QStringLiteral("/models/RWKV-x070-World-1.5B-v3-20250127-ctx4096.pth");
const QString kLarge = QStringLiteral("/models/rwkv7-g1e-7.2b-20260301-ctx8192.pth");

/// Files as if they had been opened before, and what was learnt about two of them.
void addModels(Application &window)
{
    for (const char *name : {"rwkv7-g1d-0.4b-broken.pth",
                             "RWKV-x060-World-1.6B-v2.1-20240328-ctx4096.pth",
                             "rwkv7-g1e-2.9b-20260312-ctx8192.pth"})
        window.settings.addRecentModel("/models/" + QString(name));
    window.settings.addRecentModel(kLarge);
    const QString known = "/models/rwkv7-g1e-2.9b-20260312-ctx8192.pth";
    window.modelSettings.setChoice(known, {"int8", {}});
    window.modelSettings.setExperience(known, {"int8", {}}, {"fake:other", 61, 1});
    window.modelSettings.setChoice(kLarge, {"int8", {}});
}

/// The model and loading states; false: there is no such state here.
bool showModels(const QString &state, Application &window, FakeEngineControl &control)
{
    auto later = [&](int ms, auto what) { QTimer::singleShot(ms, &window.chat, what); };
    if (state == "popup") {
        later(400, [&] {
            QMetaObject::invokeMethod(window.window()->findChild<QObject *>("modelPopup"), "open");
        });
    } else if (state == "loading") {
        control.loadMs = 2000;
        later(300, [&] { window.models.open(kLarge); });
    } else if (state == "waiting") {
        control.wordMs = 500;
        later(300, [&] { window.chat.send("What is a code point?"); });
        later(600, [&] { window.models.open(kLarge); });
    } else if (state == "reading") {
        control.readMs = 3000;
        later(500, [&] { window.models.open(kLarge); });
    } else if (state == "toolarge") {
        control.tooLarge = true;
        window.modelSettings.setChoice(kLarge, {});
        later(300, [&] { window.models.open(kLarge); });
    } else if (state == "moved") {
        later(300, [&] {
            control.missing = true;
            window.models.open(kLarge);
        });
    } else if (state == "held") {
        later(300, [&] { window.models.open(kLarge); });
        later(700, [&] { window.chat.openConversation(window.conversations.idAt(2)); });
    } else if (state == "resting") {
        later(300, [&] { window.models.unload(); });
    } else if (state == "models" || state == "models-open" || state == "folders") {
        later(500, [&] { window.window()->setProperty("page", "models"); });
        if (state == "models-open")
            later(700, [&] { window.modelsPage.setOpenPath(kLarge); });
        if (state == "folders")
            later(700, [&] {
                QMetaObject::invokeMethod(window.window()->findChild<QObject *>("foldersDialog"),
                                          "open");
            });
    } else {
        return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle("Basic");
    QCommandLineParser parser;
    parser.addPositionalArgument("out", "picture");
    parser.addOptions({{"dark", "dark"},
                       {"rtl", "rtl"},
                       {"size", "WxH", "size"},
                       {"open", "conversation", "id", "1"},
                       {"state", "state", "state"},
                       {"answers", "answers", "count", "3"},
                       {"language", "code", "code"},
                       {"text", "percent", "percent", "100"}});
    parser.process(app);
    const QString state = parser.value("state");

    QTemporaryDir folder;
    auto db = state == "first" ? std::make_shared<FakeDatabase>() : cannedTalks();
    auto control = std::make_shared<FakeEngineControl>();
    ApplicationParts parts;
    parts.engines = fakeEngineFactory(control);
    parts.stores = fakeStoreFactory(db);
    if (state == "busy")
        parts.stores = []() -> Result<OpenedStore> {
            return Error{ErrorCode::StorageBusy, "mynah.db is being written by another process"};
        };
    parts.settingsFile = folder.filePath("settings.ini");
    parts.inspectModel = fakeFactsOf;
    parts.readMemory = fakeMemory;
    parts.databaseFile = "/home/ada/.local/share/mynah/mynah.db";
    parts.logFolder = folder.path();
    Application window(std::move(parts));
    window.settings.setLanguage(parser.value("language"));
    window.settings.setTextSize(parser.value("text").toDouble() / 100);
    if (parser.isSet("rtl"))
        window.settings.setLanguage("ar");
    window.settings.setTheme(parser.isSet("dark") ? "dark" : "light");
    const QStringList size = parser.value("size").split('x');
    if (size.size() == 2)
        window.settings.saveGeometry(QRect(0, 0, size[0].toInt(), size[1].toInt()), false);
    if (parser.isSet("rtl")) // the language has set its own
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    if (!window.showWindow())
        return 1;
    window.settings.setLastConversation(state == "empty" ? 0 : parser.value("open").toLongLong());
    if (state != "first")
        addModels(window);
    window.start(state == "first" ? QString() : kModel);
    auto later = [&](int ms, auto what) { QTimer::singleShot(ms, &app, what); };
    if (state == "streaming") {
        control->wordMs = 60;
        control->reply = "A code point is one number in Unicode, so counting them means counting "
                         "the bytes that begin one, and nothing else at all.";
        later(500, [&] { window.chat.send("What is a code point?"); });
    } else if (state.startsWith("completion")) {
        // As the text of an earlier session, with what the fake writes behind it.
        db->settings["completion_text"] =
            "Once upon a time there was a mynah who collected words.\n\n"
            "تحية طيبة، أكتب إليكم بخصوص النافذة في المطبخ.\n\n你好，世界。The first word was";
        later(200, [&] {
            QMetaObject::invokeMethod(window.window(), "openPage", Q_ARG(QVariant, "completion"));
        });
        later(700, [&] {
            window.completion.setMaxTokens(24);
            window.completion.setShade(state == "completion-shade");
            window.completion.goOn();
        });
        later(1200, [&] {
            QObject *field = window.window()->findChild<QObject *>("completionField");
            if (state != "completion" && field)
                QMetaObject::invokeMethod(
                    field->parent()->parent()->parent(), "stepToken", Q_ARG(QVariant, 1));
        });
    } else if (state == "several" || state == "several-done") {
        control->wordMs = state == "several" ? 60 : 0;
        control->reply =
            "It depends on what you mean by a character.\n\nFor code points, skip every "
            "byte between 0x80 and 0xBF and count the rest. This is fast and needs no "
            "library.\n\nتحية طيبة، أكتب إليكم بخصوص النافذة. For visible letters, "
            "use something that knows the rules of Unicode.";
        window.chat.setAnswersAtOnce(parser.value("answers").toInt());
        later(300, [&] { window.chat.send("How do I count characters in a UTF-8 string?"); });
        if (state == "several")
            later(900, [&] { window.chat.chooseAnswer(1); });
    } else if (state == "error") {
        later(300, [&] {
            control->failLoad = true;
            window.models.open(kLarge);
        });
    } else if (state == "undo") {
        later(400, [&] { window.conversations.remove(window.conversations.idAt(3)); });
    } else if (showModels(state, window, *control)) {
        // shown
    } else if (state == "drawer") {
        later(400, [&] { QMetaObject::invokeMethod(window.window(), "toggleSideBar"); });
    } else if (state == "palette" || state == "shortcuts") {
        later(400, [&] {
            QObject *shown = window.window()->findChild<QObject *>(
                state == "palette" ? "commandPalette" : "shortcutSheet");
            QMetaObject::invokeMethod(shown, "open");
            window.palette.setQuery("e");
        });
    } else if (state == "search" || state == "found" || state == "nothing") {
        const QString what = state == "nothing" ? "zeppelin"
                             : state == "found" ? QString("ة")
                                                : "the";
        later(400, [&window, what] { window.search.setText(what); });
        later(800, [&] { QMetaObject::invokeMethod(window.window(), "openSearch"); });
    } else if (state == "export") {
        later(500, [&] { QMetaObject::invokeMethod(window.window(), "exportCurrent"); });
    } else if (state == "select") {
        later(400, [&] {
            window.conversations.toggleMark(1);
            window.conversations.markTo(3);
        });
    } else if (state == "menu") {
        later(500, [&] {
            auto *list = window.window()->findChild<QQuickItem *>("conversationList");
            list->forceActiveFocus(Qt::TabFocusReason);
            QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
            QCoreApplication::sendEvent(window.window(), &down);
            QKeyEvent menu(QEvent::KeyPress, Qt::Key_Menu, Qt::NoModifier);
            QCoreApplication::sendEvent(window.window(), &menu);
        });
    } else if (state == "rename") {
        later(500, [&] { QMetaObject::invokeMethod(window.window(), "renameCurrent"); });
    }
    db->usage = {uint64_t(1700) << 20, uint64_t(1400) << 20, uint64_t(150) << 20, 0, 0, 0};
    if (state == "panel" || state == "rename-bookmark") {
        FakeConversationStore store(db);
        int tokens = 0;
        for (auto &[id, row] : db->messages) {
            if (row.role != Role::Assistant || id > 12)
                continue;
            auto snapshot = std::make_shared<Snapshot>();
            snapshot->modelFingerprint = "fake:/models/rwkv7-world-1.5b.pth";
            snapshot->tokens.resize(size_t(tokens += 1240));
            db->snapshots[id] = snapshot;
            (void)store.addBookmark(
                id, snapshot->modelFingerprint, id < 6 ? "After the definitions" : "量子纠缠");
        }
        Snapshot imported;
        imported.modelFingerprint = "other";
        imported.tokens.resize(530);
        (void)store.importBookmark(imported, "Persona only", "RWKV-7 G1e 2.9B");
        later(300, [&] { window.settings.setPanelOpen(true); });
        if (size.size() == 2 && size[0].toInt() < 1080)
            later(400, [&] {
                QMetaObject::invokeMethod(window.window()->findChild<QObject *>("panelSide"),
                                          "toggle");
            });
        later(900, [&] {
            if (state == "rename-bookmark")
                QMetaObject::invokeMethod(window.window()->findChild<QObject *>("bookmarkSaver"),
                                          "begin");
        });
    }
    if (state.startsWith("settings")) { // settings, settings:NAME of a section or a setting
        later(300, [&] {
            QMetaObject::invokeMethod(
                window.window(), "openSettings", Q_ARG(QVariant, state.section(':', 1)));
        });
    }
    later(1500, [&] {
        const QStringList out = parser.positionalArguments();
        const bool saved = !out.isEmpty() && window.window()->grabWindow().save(out.first());
        if (!out.isEmpty())
            QCoreApplication::exit(saved ? 0 : 1);
    });
    return QGuiApplication::exec();
}
