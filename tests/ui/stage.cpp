#include "ui/stage.h"

#include "fakes/fake_models.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQmlIncubationController>
#include <QQuickWindow>
#include <QStyleHints>
#include <QThread>

#include <csignal>
#include <cstdio>

namespace mynah {

namespace {

constexpr int kPatienceMs = 8000;
const char *const kDevices = "MYNAH_STAGE_DEVICES";

StoreFactory storesFor(Begin begin, const std::shared_ptr<FakeDatabase> &db)
{
    if (begin == Begin::Locked)
        return []() -> Result<OpenedStore> {
            return Error{ErrorCode::StorageBusy, "mynah.db is being written by another process"};
        };
    if (begin == Begin::Unreadable)
        return []() -> Result<OpenedStore> {
            return Error{ErrorCode::Storage, "mynah.db: unable to open database file"};
        };
    if (begin == Begin::Repaired) {
        RepairReport report;
        report.conversations = 12;
        report.messages = 214;
        report.missingMessages = 2;
        report.damagedFile = "/home/ada/.local/share/mynah/mynah.db.damaged-20260314-092653";
        db->repair = report;
    }
    return fakeStoreFactory(db);
}

std::vector<ComputeDevice> devices(bool refused)
{
    constexpr qint64 kGigabyte = qint64(1) << 30;
    const ComputeDevice card{"vulkan:0",
                             "Radeon RX 7800 XT",
                             "discrete",
                             16 * kGigabyte,
                             "radv Mesa 24.2.8",
                             refused ? DeviceTest::Failed : DeviceTest::Passed,
                             refused ? "wkv7 T=13 B=1 2 heads of 64 mixed" : ""};
    const ComputeDevice integrated{"vulkan:1",
                                   "Intel UHD Graphics 770 (ADL-S GT1)",
                                   "integrated",
                                   8 * kGigabyte,
                                   "Intel open-source Mesa 24.2.8",
                                   DeviceTest::Passed};
    const ComputeDevice processor{
        "cpu", "Intel Core i7-12700", "cpu", 16 * kGigabyte, "avx512vnni"};
    const ComputeDevice software{
        "vulkan:2", "llvmpipe (LLVM 19.1.7, 256 bits)", "software", 0, "llvmpipe Mesa 24.2.8"};
    return {card, integrated, processor, software};
}

QList<QQuickItem *> allItems(QQuickItem *from)
{
    QList<QQuickItem *> items{from};
    for (QQuickItem *child : from->childItems())
        items += allItems(child);
    return items;
}

} // namespace

Stage::Stage(const Scene &scene, const Look &look)
    : m_look(look),
      m_db(scene.begin == Begin::First ? std::make_shared<FakeDatabase>() : cannedTalks())
{
    QGuiApplication::styleHints()->setCursorFlashTime(0); // a cursor is in the picture or it is not
    m_app = std::make_unique<Application>(parts(scene.begin));
    m_app->settings.setLanguage(look.language);
    m_app->settings.setTextSize(look.text);
    m_app->settings.setLastConversation(qint64(scene.talk));
    m_app->settings.saveGeometry(QRect(QPoint(), look.size), false);
    setDark(look.dark);
    if (!m_app->showWindow()) {
        m_problems << "the window cannot be loaded";
        return;
    }
    prepare(scene.begin);
    if (scene.play)
        scene.play(*this);
}

ApplicationParts Stage::parts(Begin begin)
{
    m_db->usage = {uint64_t(1700) << 20, uint64_t(1400) << 20, uint64_t(150) << 20, 0, 0, 0};
    qputenv(kDevices,
            begin == Begin::Crashed   ? "crash"
            : begin == Begin::Refused ? "refused"
            : begin == Begin::Hung    ? "hung"
                                      : "list");
    ApplicationParts parts;
    parts.engines = fakeEngineFactory(m_engine);
    parts.stores = storesFor(begin, m_db);
    parts.settingsFile = m_folder.filePath("settings.ini");
    // As at any start but the first: nothing is waited for.
    if (begin != Begin::Hung)
        if (QFile file(m_folder.filePath("devices.json")); file.open(QIODevice::WriteOnly))
            file.write(devicesToJson(begin == Begin::Crashed ? std::vector{devices(false)[2]}
                                                             : devices(begin == Begin::Refused)));
    if (begin == Begin::BadSettings)
        if (QFile file(parts.settingsFile); file.open(QIODevice::WriteOnly))
            file.write("[window\n\x01 no settings at all");
    parts.inspectModel = fakeFactsOf;
    parts.readMemory = fakeMemory;
    parts.deviceProgram = QCoreApplication::applicationFilePath();
    parts.databaseFile = "/home/ada/.local/share/mynah/mynah.db";
    parts.logFolder = m_folder.path();
    return parts;
}

void Stage::prepare(Begin begin)
{
    Application &app = *m_app;
    const bool models = begin != Begin::First && begin != Begin::NoModel;
    if (models) {
        // Files as if they had been opened before, and what was learnt about two of them.
        for (const char *name : {"rwkv7-g1d-0.4b-broken.pth",
                                 "RWKV-x060-World-1.6B-v2.1-20240328-ctx4096.pth",
                                 "rwkv7-g1e-2.9b-20260312-ctx8192.pth"})
            app.settings.addRecentModel("/models/" + QString(name));
        app.settings.addRecentModel(kLarge);
        const QString known = "/models/rwkv7-g1e-2.9b-20260312-ctx8192.pth";
        app.modelSettings.setChoice(known, {"int8", {}});
        app.modelSettings.setExperience(known, {"int8", {}}, {"fake:other", 61, 1});
        app.modelSettings.setChoice(kLarge, {"int8", {}});
    }
    app.start(models ? kModel : QString());
    if (begin == Begin::Locked || begin == Begin::Unreadable) {
        until("the sentence that storage failed", [&] { return app.chat.storageFailed(); });
        return;
    }
    if (models && begin != Begin::Hung)
        until("the model", [&] { return app.models.ready(); });
    if (begin != Begin::Hung)
        until("the devices", [&] { return !app.devices.asking(); });
    if (app.settings.lastConversation() != 0)
        until("the conversation", [&] { return app.chat.messages()->rowCount() > 0; });
    rest(100);
}

Stage::~Stage()
{
    m_engine->wordMs = m_engine->loadMs = m_engine->readMs = 0;
    if (QQmlIncubationController *rows = m_app->qml.incubationController())
        until("the last rows", [rows] { return rows->incubatingObjectCount() == 0; });
    m_app.reset();
    rest(0);
}

void Stage::until(const char *what, const std::function<bool()> &condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition()) {
        if (clock.elapsed() > kPatienceMs) {
            m_problems << QStringLiteral("waited in vain for %1").arg(what);
            return;
        }
        rest(5);
    }
}

void Stage::rest(int ms)
{
    QElapsedTimer clock;
    clock.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (ms > 0)
            QThread::msleep(2);
    } while (clock.elapsed() < ms);
}

QQuickItem *Stage::shown(const QString &name)
{
    QQuickItem *found = nullptr;
    until(qPrintable("\"" + name + "\""), [&] {
        // The last one is the newest, that of the last message for example.
        for (QQuickItem *item : allItems(window()->contentItem()))
            if (item->objectName() == name && item->isVisible())
                found = item;
        return found != nullptr;
    });
    return found;
}

QObject *Stage::find(const QString &name)
{
    QObject *found = window()->findChild<QObject *>(name);
    if (!found)
        m_problems << QStringLiteral("there is no \"%1\"").arg(name);
    return found;
}

void Stage::call(QObject *object, const char *function)
{
    if (object && !QMetaObject::invokeMethod(object, function))
        m_problems << QStringLiteral("%1 cannot be called").arg(function);
}

void Stage::call(QObject *object, const char *function, const QVariant &argument)
{
    if (object && !QMetaObject::invokeMethod(object, function, Q_ARG(QVariant, argument)))
        m_problems << QStringLiteral("%1 cannot be called").arg(function);
}

void Stage::callAround(const QString &name, const char *function, const QVariant &argument)
{
    const QByteArray signature = QByteArray(function) + "(QVariant)";
    QQuickItem *item = shown(name);
    while (item && item->metaObject()->indexOfMethod(signature) < 0)
        item = item->parentItem();
    if (item)
        call(item, function, argument);
    else
        m_problems << QStringLiteral("nothing around \"%1\" has %2").arg(name, function);
}

void Stage::key(Qt::Key key, const QString &text)
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(window(), &event);
    }
}

void Stage::showSideBar()
{
    if (!narrow())
        return;
    call(window(), "toggleSideBar");
    until("the drawer", [this] { return find("drawer")->property("opened").toBool(); });
}

void Stage::openPanel(int tab)
{
    QObject *side = find("panelSide");
    app().settings.setPanelTab(tab);
    if (side && !side->property("open").toBool())
        call(side, "toggle");
    until("the panel", [&] { return side && side->property("open").toBool(); });
}

void Stage::setDark(bool dark)
{
    m_app->settings.setTheme(dark ? "dark" : "light");
}

QImage Stage::picture()
{
    QImage last;
    QElapsedTimer clock;
    clock.start();
    do {
        rest(60);
        QImage next = window()->grabWindow();
        if (next == last)
            return next;
        last = std::move(next);
    } while (clock.elapsed() < 1200); // what moves all the time is taken as it is
    return last;
}

bool listedDevices(int argc, char *argv[])
{
    if (argc < 2 || std::string_view(argv[1]) != "--list-devices")
        return false;
    if (qgetenv(kDevices) == "crash")
        std::raise(SIGKILL); // as a crash, without its report
    if (qgetenv(kDevices) == "hung")
        QThread::sleep(60);
    std::puts(devicesToJson(devices(qgetenv(kDevices) == "refused")).constData());
    return true;
}

const Scene *sceneNamed(const QString &name)
{
    for (const Scene &scene : scenes())
        if (name == QLatin1String(scene.name))
            return &scene;
    return nullptr;
}

} // namespace mynah
