#include "app/application.h"

#include "app/services/interface_fonts.h"

#include <QDir>
#include <QFileInfo>
#include <QQuickStyle>
#include <QQuickWindow>

#include <cstdlib>

void qml_register_types_Mynah(); // written by the build for the QML module

namespace mynah {

Application::Application(ApplicationParts parts)
    : settings(parts.settingsFile),
      storage(std::move(parts.stores), std::move(parts.repairedStores)),
      inference(std::move(parts.engines)), modelSettings(settings.file()),
      dataFolder(QString::fromStdString(parts.engineOptions.dataFolder)),
      library(settings, modelSettings, dataFolder, std::move(parts.inspectModel)),
      devices({parts.deviceProgram,
               QFileInfo(settings.file()).dir().filePath(QStringLiteral("devices.json")),
               QString::fromStdString(parts.engineOptions.cacheFolder)}),
      models({inference,
              settings,
              modelSettings,
              library,
              devices,
              parts.engineOptions,
              std::move(parts.readMemory)}),
      conversations(storage), search(storage, conversations),
      conversationFiles(storage, conversations), options(storage, models),
      chat(storage, inference, models, conversations, options, settings),
      personas(storage, options), completion(storage, inference, models),
      switching(storage, inference, models, modelSettings, library, chat),
      modelList({library, modelSettings, models, switching, devices}),
      modelsPage({library, modelSettings, models, devices, dataFolder}),
      catalogueLibrary(dataFolder), downloads(std::move(parts.downloadRules)),
      catalogue({catalogueLibrary, downloads, library, modelSettings, models, devices, dataFolder}),
      palette(storage),
      storageModel(storage,
                   chat,
                   conversations,
                   settings,
                   {parts.databaseFile, QString::fromStdString(parts.engineOptions.cacheFolder)}),
      settingsPage(settings, language, inference, models, devices, parts.logFolder),
      memory(storage, chat, models, conversations)
{
    // A static library's registration is linked in only when something asks for it.
    qml_register_types_Mynah();
    qml.addImportPath(QStringLiteral("qrc:/"));
    // No file has a variant for a system or a language: they are not looked for at every name.
    for (QQmlAbstractUrlInterceptor *selector : qml.urlInterceptors())
        qml.removeUrlInterceptor(selector);
    useInterfaceFonts();
    language.use(settings.language());
    QObject::connect(&settings, &Settings::languageChanged, &language, [this] {
        language.use(settings.language());
    });
    QObject::connect(&language, &InterfaceLanguage::changed, &qml, [this] {
        conversations.retranslate();
        chat.retranslate();
        completion.retranslate();
        models.retranslate();
        storageModel.retranslate();
        settingsPage.retranslate();
        memory.retranslate();
        modelsPage.retranslate();
        catalogue.retranslate();
        options.retranslate();
        emit settings.problemChanged();
        qml.retranslate();
    });
    QObject::connect(&look, &SystemLook::changed, &settings, [this] {
        settings.setSystemReduceMotion(look.reduceMotion());
    });
    QObject::connect(
        &personas, &PersonaListModel::chatRequested, &chat, [this](const PersonaRow &persona) {
            chat.newChat();
            options.usePersona(persona);
        });
    QObject::connect(
        &storageModel, &StorageViewModel::erased, &personas, &PersonaListModel::refresh);
    QObject::connect(
        &storageModel, &StorageViewModel::erased, &options, &ChatOptionsViewModel::readDefaults);
    QObject::connect(&personas, &PersonaListModel::failed, &options, &ChatOptionsViewModel::failed);
    QObject::connect(&conversations,
                     &ConversationListModel::duplicated,
                     &chat,
                     &ChatViewModel::openConversation);
    QObject::connect(&search, &SearchViewModel::failed, &chat, [this](const Error &error) {
        chat.showError(errorCardOf(error, ErrorContext::Saving));
    });
    QObject::connect(
        &conversationFiles, &ConversationFilesViewModel::failed, &chat, &ChatViewModel::showError);
    // Removing what was deleted in earlier sessions: their Undo is over.
    QObject::connect(&storage, &StorageService::opened, &chat, [this] {
        storage.run(
            &chat,
            [before = QDateTime::currentMSecsSinceEpoch()](ConversationStore &store) {
                return store.purgeDeleted(before);
            },
            [](Result<void>) {});
        if (std::exchange(m_openLater, false))
            openLast();
    });
    QObject::connect(&storage, &StorageService::openFailed, &chat, [this] { m_openLater = true; });
}

void Application::openLast()
{
    conversations.refresh();
    if (settings.startsWhereLeft())
        chat.openConversation(settings.lastConversation());
}

void Application::start(const QString &modelPath)
{
    openLast();
    // One that is gone is said by its load: looking for it here might wait for a network.
    models.open(modelPath.isEmpty() ? settings.recentModels().value(0) : modelPath);
    library.start();
    catalogue.start();
    devices.start();
}

bool Application::showWindow()
{
    qml.setInitialProperties(
        {{QStringLiteral("chat"), QVariant::fromValue(&chat)},
         {QStringLiteral("conversations"), QVariant::fromValue(&conversations)},
         {QStringLiteral("search"), QVariant::fromValue(&search)},
         {QStringLiteral("chatOptions"), QVariant::fromValue(&options)},
         {QStringLiteral("personas"), QVariant::fromValue(&personas)},
         {QStringLiteral("conversationFiles"), QVariant::fromValue(&conversationFiles)},
         {QStringLiteral("models"), QVariant::fromValue(&models)},
         {QStringLiteral("switching"), QVariant::fromValue(&switching)},
         {QStringLiteral("modelsPage"), QVariant::fromValue(&modelsPage)},
         {QStringLiteral("catalogue"), QVariant::fromValue(&catalogue)},
         {QStringLiteral("modelList"), QVariant::fromValue(&modelList)},
         {QStringLiteral("completion"), QVariant::fromValue(&completion)},
         {QStringLiteral("settings"), QVariant::fromValue(&settings)},
         {QStringLiteral("language"), QVariant::fromValue(&language)},
         {QStringLiteral("paletteModel"), QVariant::fromValue(&palette)},
         {QStringLiteral("look"), QVariant::fromValue(&look)},
         {QStringLiteral("storage"), QVariant::fromValue(&storageModel)},
         {QStringLiteral("settingsPage"), QVariant::fromValue(&settingsPage)},
         {QStringLiteral("memory"), QVariant::fromValue(&memory)}});
    qml.load(QUrl(QStringLiteral("qrc:/Mynah/Main.qml")));
    return !qml.rootObjects().isEmpty();
}

QQuickWindow *Application::window() const
{
    return qml.rootObjects().isEmpty() ? nullptr
                                       : qobject_cast<QQuickWindow *>(qml.rootObjects().first());
}

void Application::raiseWindow()
{
    if (QQuickWindow *shown = window()) {
        shown->show();
        shown->raise();
        shown->requestActivate();
    }
}

void Application::finish()
{
    constexpr int kSaveMs = 5000;
    completion.saveNow();
    const bool saved = storage.drain(kSaveMs);
    if (saved && models.loading())
        std::_Exit(0);
}

} // namespace mynah
