// Every state that the window can be in, but for its pages: scenes_pages.h.
#include "ui/scenes_pages.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QQuickWindow>

namespace mynah {

namespace {

const char *const kReply =
    "It depends on what you mean by a character.\n\nFor code points, skip every byte between 0x80 "
    "and 0xBF and count the rest. This is fast and needs no library.\n\nتحية طيبة، أكتب إليكم "
    "بخصوص النافذة. For visible letters, use something that knows the rules of Unicode.";
constexpr int kForEver = 1'000'000; // a pause that lasts until the scene is over

void openDialog(Stage &stage, const char *name)
{
    QObject *dialog = stage.find(name);
    stage.call(dialog, "open");
    stage.until(name, [&] { return dialog && dialog->property("opened").toBool(); });
}

void waitForError(Stage &stage)
{
    stage.until("an error", [&] { return !stage.app().chat.error().title.isEmpty(); });
}

/// Sends a message, and stops the clock when so much of the answer is there.
void stream(Stage &stage, const std::string &reply, int characters)
{
    stage.engine().reply = reply;
    stage.engine().wordMs = 10;
    stage.app().chat.send("What is a code point?");
    stage.until("the beginning of the answer", [&] {
        const auto &items = stage.app().chat.messages()->items();
        return !items.empty() && !items.back().fromUser && items.back().text.size() > characters;
    });
    stage.engine().wordMs = kForEver;
}

void several(Stage &stage, int count, bool writing)
{
    stage.engine().reply = kReply;
    stage.engine().wordMs = writing ? 10 : 0;
    stage.app().chat.setAnswersAtOnce(count);
    stage.app().chat.send("How do I count characters in a UTF-8 string?");
    if (writing) {
        stage.until("answers", [&] { return stage.app().chat.severalShown(); });
        stage.rest(350);
        stage.engine().wordMs = kForEver;
        stage.app().chat.chooseAnswer(1);
    } else {
        stage.until("the answers", [&] {
            return stage.app().chat.severalShown() && !stage.app().chat.several()->writing();
        });
    }
}

void search(Stage &stage, const char *text)
{
    stage.call(stage.window(), "openSearch");
    stage.app().search.setText(QString::fromUtf8(text));
    stage.until("what is found", [&] {
        return stage.app().search.count() > 0 || stage.app().search.nothingFound();
    });
}

void scroll(Stage &stage, int pages)
{
    stage.callAround("messageList", "scrollPage", pages);
}

void findInConversation(Stage &stage, const char *text)
{
    stage.call(stage.find("findBar"), "show");
    if (QQuickItem *field = stage.shown("findField"))
        field->setProperty("text", QString::fromUtf8(text));
    stage.rest(200);
}

void drag(Stage &stage)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(kLarge)});
    const QPoint middle = QPoint(stage.look().size.width(), stage.look().size.height()) / 2;
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stage.window(), &enter);
    QDragMoveEvent move(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stage.window(), &move);
}

std::vector<Scene> startScenes()
{
    return {
        {"first", Talk::None, Begin::First, {}},
        {"no-model", Talk::English, Begin::NoModel, {}},
        {"empty", Talk::None, Begin::Usual, {}},
        {"locked", Talk::English, Begin::Locked, {}},
        {"unreadable", Talk::English, Begin::Unreadable, {}},
        {"bad-settings", Talk::English, Begin::BadSettings, {}},
        {"repaired", Talk::English, Begin::Repaired, waitForError},
    };
}

std::vector<Scene> readingScenes()
{
    return {
        {"chat", Talk::English, Begin::Usual, {}},
        {"chinese", Talk::Chinese, Begin::Usual, {}},
        {"arabic", Talk::Arabic, Begin::Usual, {}},
        {"markdown", Talk::Markdown, Begin::Usual, {}},
        {"markdown-all", Talk::Everything, Begin::Usual, {}},
        {"markdown-top", Talk::Everything, Begin::Usual, [](Stage &s) { scroll(s, -9); }},
        {"thought",
         Talk::Markdown,
         Begin::Usual,
         [](Stage &s) {
             s.press("thoughtButton");
             s.rest(100);
             scroll(s, -9);
         }},
        {"jump", Talk::Long, Begin::Usual, [](Stage &s) { scroll(s, -3); }},
        {"versions", Talk::Versions, Begin::Usual, {}},
        {"stopped", Talk::Stopped, Begin::Usual, {}},
        {"unanswered", Talk::Unanswered, Begin::Usual, {}},
        {"rewound",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.app().chat.rewindTo(1);
             s.until("less", [&] { return s.app().chat.laterHidden(); });
         }},
        {"find", Talk::Long, Begin::Usual, [](Stage &s) { findInConversation(s, "garden"); }},
        {"find-nothing",
         Talk::Long,
         Begin::Usual,
         [](Stage &s) { findInConversation(s, "zeppelin"); }},
        {"link",
         Talk::Markdown,
         Begin::Usual,
         [](Stage &s) {
             s.call(
                 s.find("linkDialog"), "ask", "https://www.unicode.org/reports/tr29/tr29-43.html");
         }},
        {"message-menu", Talk::English, Begin::Usual, [](Stage &s) { s.press("moreButton"); }},
        {"message-edit", Talk::English, Begin::Usual, [](Stage &s) { s.press("editButton"); }},
        {"header-menu", Talk::English, Begin::Usual, [](Stage &s) { s.press("menuButton"); }},
        {"drop", Talk::English, Begin::Usual, drag},
    };
}

std::vector<Scene> writingScenes()
{
    return {
        {"composing",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             if (QQuickItem *field = s.shown("composerField"))
                 field->setProperty(
                     "text",
                     "A first line\nتحية طيبة\n你好，世界。\n\nAnd a longer one, so that "
                     "the field has to break it somewhere, wherever that may be.");
         }},
        {"streaming", Talk::English, Begin::Usual, [](Stage &s) { stream(s, kReply, 80); }},
        {"thinking",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             stream(s,
                    "<think>The user asks for a definition. A code point is a number, and I should "
                    "say "
                    "whose number it is.\n</think>\n\nA code point is a number.",
                    60);
         }},
        {"several", Talk::English, Begin::Usual, [](Stage &s) { several(s, 3, true); }},
        {"several-done", Talk::English, Begin::Usual, [](Stage &s) { several(s, 2, false); }},
        {"several-four", Talk::English, Begin::Usual, [](Stage &s) { several(s, 4, false); }},
        {"several-menu", Talk::English, Begin::Usual, [](Stage &s) { s.press("severalButton"); }},
        {"think-menu",
         Talk::English,
         Begin::Usual,
         [](Stage &s) { s.call(s.shown("thinkChip"), "openMenu"); }},
        {"temporary", Talk::None, Begin::Usual, [](Stage &s) { s.app().chat.newTemporaryChat(); }},
        {"temporary-chat",
         Talk::None,
         Begin::Usual,
         [](Stage &s) {
             s.app().chat.newTemporaryChat();
             s.engine().reply = kReply;
             s.app().chat.send("What is a code point?");
             s.until("the answer",
                     [&] { return s.app().chat.state() == ChatViewModel::State::Idle; });
         }},
        {"answer-failed",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.engine().failAnswer = true;
             s.app().chat.send("What is a code point?");
             waitForError(s);
         }},
        {"disk-full",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.db().failWrites = true;
             s.app().chat.send("What is a code point?");
             waitForError(s);
         }},
    };
}

std::vector<Scene> sideBarScenes()
{
    return {
        {"side-bar",
         Talk::English,
         Begin::Usual,
         [](Stage &s) { s.narrow() ? s.showSideBar() : s.call(s.window(), "toggleSideBar"); }},
        {"search", Talk::English, Begin::Usual, [](Stage &s) { search(s, "the"); }},
        {"search-found", Talk::Arabic, Begin::Usual, [](Stage &s) { search(s, "ة"); }},
        {"search-nothing", Talk::English, Begin::Usual, [](Stage &s) { search(s, "zeppelin"); }},
        {"rename",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.showSideBar();
             s.call(s.window(), "renameCurrent");
         }},
        {"select",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.showSideBar();
             s.app().conversations.toggleMark(1);
             s.app().conversations.markTo(3);
         }},
        {"conversation-menu",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.showSideBar();
             if (QQuickItem *list = s.shown("conversationList"))
                 list->forceActiveFocus(Qt::TabFocusReason);
             s.key(Qt::Key_Down);
             s.key(Qt::Key_Menu);
         }},
        {"new-chat-menu",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.app().personas.saveNew("Norwegian teacher");
             s.app().personas.saveNew("老师");
             s.showSideBar();
             s.press("newChatMenuButton");
         }},
        {"undo",
         Talk::English,
         Begin::Usual,
         [](Stage &s) { s.app().conversations.remove(s.app().conversations.idAt(3)); }},
        {"export",
         Talk::English,
         Begin::Usual,
         [](Stage &s) { s.call(s.window(), "exportCurrent"); }},
        {"exported",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.app().conversationFiles.exportOne(
                 1,
                 ConversationFilesViewModel::Format::Markdown,
                 QUrl::fromLocalFile(s.folder() + "/Characters.md"));
             s.until("the file", [&] { return !s.app().conversationFiles.text().isEmpty(); });
         }},
        {"palette",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             openDialog(s, "commandPalette");
             s.app().palette.setQuery("e");
         }},
        {"shortcuts",
         Talk::English,
         Begin::Usual,
         [](Stage &s) { openDialog(s, "shortcutSheet"); }},
    };
}

} // namespace

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> all = [] {
        std::vector<Scene> list;
        for (auto &&part : {startScenes(),
                            readingScenes(),
                            writingScenes(),
                            sideBarScenes(),
                            modelScenes(),
                            panelScenes(),
                            pageScenes()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return all;
}

} // namespace mynah
