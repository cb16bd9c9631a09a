#include "ui/scenes_pages.h"

#include <cstring>

namespace mynah {

namespace {

/// States after both answers of the first conversation, bookmarks of it, and one from a file.
void addBookmarks(Stage &stage)
{
    FakeConversationStore store(stage.store());
    const auto rows = store.messages(qint64(Talk::English));
    size_t tokens = 0;
    for (const MessageRow &row : *rows) {
        if (row.role != Role::Assistant)
            continue;
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->modelFingerprint = "fake:" + kModel.toStdString();
        snapshot->tokens.resize(tokens += 1240);
        snapshot->state.resize(5'400'000);
        stage.db().snapshots[row.id] = snapshot;
        (void)store.addBookmark(row.id,
                                snapshot->modelFingerprint,
                                tokens == 1240 ? "After the definitions" : "量子纠缠");
    }
    Snapshot imported;
    imported.modelFingerprint = "other";
    imported.tokens.resize(530);
    (void)store.importBookmark(imported, "Persona only", "RWKV-7 G1e 2.9B");
}

void openState(Stage &stage)
{
    addBookmarks(stage);
    stage.openPanel(1);
    stage.app().memory.refresh();
    stage.until("the state", [&] { return stage.app().memory.known(); });
}

void openFolds(Stage &stage)
{
    stage.openPanel(0);
    for (const char *name : {"foldRepetition", "foldSeed", "foldFormat"})
        if (QQuickItem *fold = stage.shown(name))
            fold->setProperty("open", true);
    stage.rest(100);
    if (QQuickItem *tab = stage.shown("settingsTab"))
        tab->setProperty("contentY", tab->property("contentHeight").toReal() - tab->height());
}

void openCompletion(Stage &stage)
{
    stage.call(stage.window(), "openPage", "completion");
    (void)stage.shown("completionField");
}

/// As the text of an earlier session, with what the fake writes behind it.
void complete(Stage &stage, bool shade)
{
    stage.db().settings["completion_text"] =
        "Once upon a time there was a mynah who collected words.\n\n"
        "تحية طيبة، أكتب إليكم بخصوص النافذة في المطبخ.\n\n你好，世界。The first word was";
    openCompletion(stage);
    stage.until("the text", [&] { return !stage.app().completion.empty(); });
    stage.app().completion.setMaxTokens(24);
    stage.app().completion.setShade(shade);
    stage.app().completion.goOn();
    stage.until("the end of it", [&] {
        return !stage.app().completion.running() && stage.app().completion.canUndo();
    });
}

void openSettings(Stage &stage, const char *section)
{
    stage.call(stage.window(), "openSettings", section);
    (void)stage.shown("settingsPage");
    stage.rest(100);
}

void findSetting(Stage &stage, const char *text)
{
    openSettings(stage, "");
    if (QQuickItem *field = stage.shown("findSetting"))
        field->setProperty("text", text);
}

void openAndPress(Stage &stage, const char *section, const char *button)
{
    openSettings(stage, section);
    stage.until("the figures", [&] { return stage.app().storageModel.known(); });
    stage.press(button);
}

std::vector<Scene> completionScenes()
{
    return {
        {"completion-empty", Talk::English, Begin::Usual, openCompletion},
        {"completion", Talk::English, Begin::Usual, [](Stage &s) { complete(s, false); }},
        {"completion-shade", Talk::English, Begin::Usual, [](Stage &s) { complete(s, true); }},
        {"completion-token",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             complete(s, true);
             s.callAround("completionField", "stepToken", -1);
         }},
        {"completion-failed",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.db().settings["completion_text"] = "Once upon a time";
             s.engine().failAnswer = true;
             openCompletion(s);
             s.until("the text", [&] { return !s.app().completion.empty(); });
             s.app().completion.goOn();
             s.until("an error", [&] { return !s.app().completion.error().title.isEmpty(); });
         }},
    };
}

} // namespace

std::vector<Scene> panelScenes()
{
    return {
        {"panel-settings", Talk::English, Begin::Usual, [](Stage &s) { s.openPanel(0); }},
        {"panel-folds", Talk::English, Begin::Usual, openFolds},
        {"panel-persona",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.openPanel(0);
             s.press("personaMenuButton");
         }},
        {"panel-state", Talk::English, Begin::Usual, openState},
        {"panel-state-none", Talk::Chinese, Begin::Usual, [](Stage &s) { s.openPanel(1); }},
        {"panel-bookmark-new",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             openState(s);
             s.call(s.shown("bookmarkSaver"), "begin");
         }},
    };
}

std::vector<Scene> pageScenes()
{
    std::vector<Scene> all = completionScenes();
    for (const char *name : {"settings-general",
                             "settings-writing",
                             "settings-storage",
                             "settings-erase",
                             "settings-privacy",
                             "settings-devices",
                             "settings-about"})
        all.push_back({name, Talk::English, Begin::Usual, [name](Stage &s) {
                           openSettings(s, name + std::strlen("settings-"));
                       }});
    const std::vector<Scene> dialogs{
        {"settings-device-refused",
         Talk::English,
         Begin::Refused,
         [](Stage &s) { openSettings(s, "devices"); }},
        {"settings-device-crashed",
         Talk::English,
         Begin::Crashed,
         [](Stage &s) { openSettings(s, "devices"); }},
        {"settings-found", Talk::English, Begin::Usual, [](Stage &s) { findSetting(s, "RWKV"); }},
        {"settings-nothing",
         Talk::English,
         Begin::Usual,
         [](Stage &s) { findSetting(s, "zeppelin"); }},
        {"settings-language",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             openSettings(s, "general");
             if (QQuickItem *box = s.shown("languageBox"))
                 s.call(box->property("popup").value<QObject *>(), "open");
         }},
        {"settings-clean-up",
         Talk::English,
         Begin::Usual,
         [](Stage &s) { openAndPress(s, "storage", "cleanUpButton"); }},
        {"settings-erase-sure",
         Talk::English,
         Begin::Usual,
         [](Stage &s) { openAndPress(s, "erase", "eraseButton"); }},
        {"settings-log",
         Talk::English,
         Begin::Usual,
         [](Stage &s) { openAndPress(s, "privacy", "showLogButton"); }},
        {"settings-facts",
         Talk::English,
         Begin::Usual,
         [](Stage &s) { openAndPress(s, "about", "factsButton"); }},
        {"settings-licences",
         Talk::English,
         Begin::Usual,
         [](Stage &s) { openAndPress(s, "about", "licencesButton"); }},
    };
    all.insert(all.end(), dialogs.begin(), dialogs.end());
    return all;
}

} // namespace mynah
