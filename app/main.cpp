// Wires the window's objects: options, one instance, real engine and store.
#include "app/application.h"
#include "app/services/device_listing.h"
#include "app/services/log_file.h"
#include "app/services/single_instance.h"
#include "core/rwkv/weight_cache_folder.h"
#include "core/text/utf8_path.h"
#include "kernels/registry.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QIcon>
#include <QQuickStyle>
#include <QStandardPaths>

namespace {

struct Options {
    QString model, vocabulary, database;
};

Options readOptions(const QGuiApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Talk with RWKV language models on this computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption model(
        "model", QCoreApplication::translate("main", "Model file to open."), "FILE");
    const QCommandLineOption vocabulary(
        "vocab", QCoreApplication::translate("main", "World vocabulary file."), "FILE");
    const QCommandLineOption database(
        "db", QCoreApplication::translate("main", "File that keeps the conversations."), "FILE");
    parser.addOptions({model, vocabulary, database});
    // A file manager passes the file alone.
    parser.addPositionalArgument(
        "file", QCoreApplication::translate("main", "Model file to open."), "[FILE]");
    parser.process(app);
    const QString alone = parser.positionalArguments().value(0);
    auto absolute = [](const QString &path) {
        return path.isEmpty() ? path : QDir::current().absoluteFilePath(path);
    };
    return {absolute(parser.isSet(model) ? parser.value(model) : alone),
            absolute(parser.value(vocabulary)),
            absolute(parser.value(database))};
}

/// What a report of a fault needs; nothing of what is said.
void logEvents(mynah::Application &window)
{
    QObject::connect(&window.inference,
                     &mynah::InferenceService::loaded,
                     &window.settings,
                     [](const mynah::ModelInfo &info) {
                         qInfo("Loaded %s (%s) on %s",
                               info.displayName.c_str(),
                               info.precision.c_str(),
                               info.deviceName.c_str());
                     });
    QObject::connect(&window.inference,
                     &mynah::InferenceService::loadFailed,
                     &window.settings,
                     [](const QString &, const mynah::Error &error) {
                         qInfo("Loading failed: %s", error.message.c_str());
                     });
    QObject::connect(&window.storage,
                     &mynah::StorageService::openFailed,
                     &window.settings,
                     [](const mynah::Error &error) {
                         qInfo("The conversations cannot be opened: %s", error.message.c_str());
                     });
    QObject::connect(&window.storage,
                     &mynah::StorageService::repaired,
                     &window.settings,
                     [](const mynah::RepairReport &report) {
                         qInfo("The conversations were repaired, %s",
                               report.complete() ? "all of them" : "but not all of them");
                     });
}

} // namespace

int main(int argc, char *argv[])
{
    mynah::keepVulkanLayersOut();
    const std::string cacheFolder = mynah::weightCacheFolder();
    if (mynah::printDevicesIfAsked(argc, argv, mynah::pathOf(cacheFolder)))
        return 0; // for DeviceList: without a window
    QCoreApplication::setApplicationName("mynah");
    QCoreApplication::setApplicationVersion(MYNAH_VERSION);
    QGuiApplication app(argc, argv);
    QGuiApplication::setApplicationDisplayName("Mynah");
    QGuiApplication::setDesktopFileName("mynah");
    QGuiApplication::setWindowIcon(QIcon(":/Mynah/icons/mynah.svg"));
    QQuickStyle::setStyle("Basic");

    const Options options = readOptions(app);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString database =
        options.database.isEmpty() ? QDir(folder).filePath("mynah.db") : options.database;

    mynah::SingleInstance instance(database);
    if (instance.passOn(options.model))
        return 0;
    QDir().mkpath(folder);
    const mynah::LogFile log(QDir(folder).filePath("log"));
    qInfo("Mynah %s, Qt %s, %s",
          MYNAH_VERSION,
          qVersion(),
          qPrintable(QSysInfo::prettyProductName()));

    mynah::ApplicationParts parts;
    parts.engines = mynah::openChatEngine;
    parts.stores = [path = database.toStdString()] { return mynah::openOrRepair(path); };
    parts.repairedStores = [path = database.toStdString()] { return mynah::repairAndOpen(path); };
    parts.deviceProgram = QCoreApplication::applicationFilePath();
    parts.engineOptions.vocabularyPath = options.vocabulary.toStdString();
    parts.engineOptions.dataFolder = folder.toStdString();
    parts.engineOptions.cacheFolder = cacheFolder;
    parts.databaseFile = database;
    parts.logFolder = log.folder();
    mynah::Application window(std::move(parts));
    logEvents(window);
    window.look.listen();
    QObject::connect(&instance, &mynah::SingleInstance::raised, &app, [&](const QString &model) {
        window.models.open(model);
        window.raiseWindow();
    });
    if (!window.showWindow())
        return 1;
    window.start(options.model);
    const int status = QGuiApplication::exec();
    window.finish();
    return status;
}
