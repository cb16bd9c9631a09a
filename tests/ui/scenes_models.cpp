#include "ui/scenes_pages.h"

namespace mynah {

namespace {

void waitForError(Stage &stage)
{
    stage.until("an error", [&] { return !stage.app().chat.error().title.isEmpty(); });
}

/// Goes on loading for some seconds; long enough for a picture or two.
void load(Stage &stage)
{
    stage.engine().loadMs = 6000;
    stage.app().models.open(kLarge);
    stage.until("progress", [&] { return stage.app().models.progress() > 0.2; });
}

void loadLarge(Stage &stage)
{
    stage.app().models.open(kLarge);
    stage.until("the other model",
                [&] { return stage.app().models.ready() && stage.app().models.path() == kLarge; });
}

void page(Stage &stage)
{
    stage.call(stage.window(), "openPage", "models");
    (void)stage.shown("modelsPage");
}

std::vector<Scene> loadScenes()
{
    return {
        {"switcher",
         Talk::English,
         Begin::Usual,
         [](Stage &s) { s.call(s.find("modelPopup"), "open"); }},
        {"loading", Talk::English, Begin::Usual, load},
        {"looking-for-devices", Talk::English, Begin::Hung, nullptr},
        {"device-full",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.engine().deviceFull = true;
             s.app().models.open(kLarge);
             waitForError(s);
             s.until("the model", [&] { return !s.app().models.loading(); });
         }},
        {"device-lost",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.engine().deviceLost = true;
             s.app().chat.send("What is a code point?");
             waitForError(s);
             s.until("the model", [&] { return !s.app().models.loading(); });
         }},
        {"split",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.app().modelSettings.setChoice(kLarge, {"fp16", {}, 20});
             loadLarge(s);
         }},
        {"loading-waits",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.engine().wordMs = 1'000'000;
             s.app().chat.send("What is a code point?");
             s.until("the answer", [&] { return s.engine().answers > 0; });
             s.app().models.open(kLarge);
             (void)s.shown("loadingCard");
         }},
        {"reading",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.engine().readMs = 12000;
             s.app().models.open(kLarge);
             (void)s.shown("readingCard");
             s.rest(1500);
         }},
        {"held",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             loadLarge(s);
             s.app().chat.openConversation(qint64(Talk::Arabic));
             (void)s.shown("heldWithLine");
         }},
        {"put-away", Talk::English, Begin::Usual, [](Stage &s) { s.app().models.unload(); }},
        {"too-large",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.engine().tooLarge = true;
             s.app().modelSettings.setChoice(kLarge, {});
             s.app().models.open(kLarge);
             waitForError(s);
         }},
        {"moved",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.engine().missing = true;
             s.app().models.open(kLarge);
             waitForError(s);
         }},
        {"not-complete",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.engine().failLoad = true;
             s.app().models.open(kLarge);
             waitForError(s);
         }},
        {"vocabulary",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.engine().needsVocabulary = true;
             s.app().models.open(kLarge);
             waitForError(s);
         }},
    };
}

} // namespace

std::vector<Scene> modelScenes()
{
    std::vector<Scene> all = loadScenes();
    const std::vector<Scene> pages{
        {"models", Talk::English, Begin::Usual, page},
        {"models-none", Talk::None, Begin::First, page},
        {"models-loading",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             page(s);
             load(s);
         }},
        {"models-details",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             page(s);
             s.app().modelsPage.setOpenPath(kLarge);
         }},
        {"models-layers",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.app().modelSettings.setChoice(kLarge, {"fp16", {}, 20});
             loadLarge(s);
             page(s);
             s.app().modelsPage.setOpenPath(kLarge);
         }},
        {"models-menu",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             page(s);
             s.press("modelMore");
         }},
        {"models-trash",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             page(s);
             if (QQuickItem *row = s.shown("modelRow"))
                 row->parentItem()->setProperty("asking", true);
         }},
        {"models-folders",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             page(s);
             s.call(s.find("foldersDialog"), "open");
         }},
        {"models-driver-crashed",
         Talk::English,
         Begin::Crashed,
         [](Stage &s) {
             page(s);
             s.until("the sentence", [&] { return !s.app().modelsPage.deviceProblem().isEmpty(); });
         }},
    };
    all.insert(all.end(), pages.begin(), pages.end());
    return all;
}

} // namespace mynah
