// Wires the window's objects: options, one instance, real engine and store.
#include "app/application.h"
#include "app/services/single_instance.h"
#include "core/rwkv/weight_cache_folder.h"

#include <cstdio>
#include <cstring>

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
    parser.process(app);
    auto absolute = [](const QString &path) {
        return path.isEmpty() ? path : QDir::current().absoluteFilePath(path);
    };
    return {absolute(parser.value(model)),
            absolute(parser.value(vocabulary)),
            absolute(parser.value(database))};
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 2 && std::strcmp(argv[1], "--list-devices") == 0) {
        std::puts(mynah::deviceListJson().constData()); // for DeviceList: without a window
        return 0;
    }
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

    mynah::ApplicationParts parts;
    parts.engines = mynah::openChatEngine;
    parts.stores = [path = database.toStdString()] { return mynah::openOrRepair(path); };
    parts.repairedStores = [path = database.toStdString()] { return mynah::repairAndOpen(path); };
    parts.deviceProgram = QCoreApplication::applicationFilePath();
    parts.engineOptions.vocabularyPath = options.vocabulary.toStdString();
    parts.engineOptions.dataFolder = folder.toStdString();
    parts.engineOptions.cacheFolder = mynah::weightCacheFolder();
    mynah::Application window(std::move(parts));
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
