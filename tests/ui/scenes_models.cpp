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
    stage.app().modelSettings.setDownloadFolder("/home/ada/Models");
    stage.call(stage.window(), "openPage", "models");
    (void)stage.shown("modelsPage");
}

/// The page, scrolled to the catalogue.
void catalogue(Stage &stage)
{
    page(stage);
    stage.rest(100);
    if (QQuickItem *section = stage.shown("catalogueFamilies"))
        QMetaObject::invokeMethod(
            stage.shown("modelsPage"),
            "showItem",
            Q_ARG(QVariant, QVariant::fromValue(section->parentItem()->parentItem())));
}

DownloadStatus downloadOf(Stage &stage, size_t entry, DownloadState state)
{
    const CatalogueModel &model = stage.app().catalogueLibrary.catalogue().models[entry];
    DownloadStatus status;
    status.order.target = "/home/ada/Models/" + QString::fromStdString(model.file);
    status.order.name = QString::fromStdString(model.name);
    status.order.sources = {QUrl(QString::fromStdString(model.sources.front()))};
    status.order.bytes = status.total = qint64(model.bytes);
    status.host = "huggingface.co";
    status.done = status.total / 100 * 37;
    status.state = state;
    return status;
}

void onRows(QQuickItem *from, const std::function<void(QQuickItem *)> &change)
{
    for (QQuickItem *child : from->childItems()) {
        if (child->objectName() == "catalogueRow")
            change(child->parentItem());
        onRows(child, change);
    }
}

/// One download in every state that can be told apart.
void downloads(Stage &stage)
{
    page(stage);
    DownloadStatus running = downloadOf(stage, 5, DownloadState::Running);
    running.bytesPerSecond = 48'200'000;
    DownloadStatus waiting = downloadOf(stage, 2, DownloadState::Waiting);
    waiting.problem = DownloadProblem::Cut;
    waiting.retrySeconds = 8;
    DownloadStatus full = downloadOf(stage, 9, DownloadState::NoRoom);
    full.problem = DownloadProblem::NoRoom;
    full.needed = 6'000'000'000;
    full.free = 2'140'000'000;
    DownloadStatus failed = downloadOf(stage, 6, DownloadState::Failed);
    failed.problem = DownloadProblem::Tls;
    DownloadStatus other = downloadOf(stage, 7, DownloadState::Mismatch);
    other.problem = DownloadProblem::OtherHash;
    for (const DownloadStatus &status :
         {running, waiting, full, failed, other, downloadOf(stage, 1, DownloadState::Paused)})
        stage.app().downloads.update(status);
    catalogue(stage);
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
        {"models-catalogue", Talk::English, Begin::Usual, catalogue},
        {"models-downloads", Talk::English, Begin::Usual, downloads},
        {"models-catalogue-details",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             catalogue(s);
             onRows(s.shown("catalogueFamilies")->parentItem()->parentItem(), [](QQuickItem *row) {
                 row->setProperty("open", row->property("index").toInt() == 1);
             });
         }},
        {"models-download-stop",
         Talk::English,
         Begin::Usual,
         [](Stage &s) {
             s.app().catalogue.setFamily(3);
             page(s);
             s.app().downloads.update(downloadOf(s, 5, DownloadState::Paused));
             catalogue(s);
             onRows(s.shown("catalogueFamilies")->parentItem()->parentItem(), [](QQuickItem *row) {
                 row->setProperty("asking", row->property("begun").toBool());
             });
         }},
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
