// Everything behind the window, wired: services and view models in the right order.
#pragma once

#include "app/services/device_list.h"
#include "app/services/inference_service.h"
#include "app/services/interface_language.h"
#include "app/services/model_library.h"
#include "app/services/model_settings.h"
#include "app/services/settings.h"
#include "app/services/storage_service.h"
#include "app/services/system_look.h"
#include "app/viewmodels/catalogue_view_model.h"
#include "app/viewmodels/chat_view_model.h"
#include "app/viewmodels/completion_view_model.h"
#include "app/viewmodels/conversation_files_view_model.h"
#include "app/viewmodels/conversation_list_model.h"
#include "app/viewmodels/model_list_model.h"
#include "app/viewmodels/model_view_model.h"
#include "app/viewmodels/models_page_view_model.h"
#include "app/viewmodels/palette_model.h"
#include "app/viewmodels/persona_list_model.h"
#include "app/viewmodels/search_view_model.h"
#include "app/viewmodels/settings_page_view_model.h"
#include "app/viewmodels/state_view_model.h"
#include "app/viewmodels/storage_view_model.h"
#include "app/viewmodels/switch_view_model.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace mynah {

struct ApplicationParts {
    EngineFactory engines;
    StoreFactory stores;
    StoreFactory repairedStores; // for a store that met damage after it was opened; may be empty
    EngineOptions engineOptions; // everything but the model's path
    FactsCache::Inspect inspectModel;         // reads a model file's headers; empty: really
    std::function<SystemMemory()> readMemory; // empty: really
    QString deviceProgram; // lists the devices, see DeviceList; empty: the processor alone
    DownloadRules downloadRules = {};
    QString settingsFile; // empty: the platform's place
    QString databaseFile; // to show where it lies; empty: nowhere
    QString logFolder;    // the same for the log
};

/// Thread: the GUI thread.
class Application {
public:
    explicit Application(ApplicationParts parts);

    /// Opens the last conversation, loads `modelPath` or else the newest model, reads the list.
    void start(const QString &modelPath = {});
    /// Loads the window. False when its QML cannot be loaded.
    bool showWindow();
    QQuickWindow *window() const;
    void raiseWindow();
    /// After the event loop: waits a moment for the last writing. A model that is still being
    /// loaded is not waited for: then the process ends here.
    void finish();

    Settings settings;
    SystemLook look;
    InterfaceLanguage language; // before what makes texts
    StorageService storage;
    InferenceService inference;
    ModelSettings modelSettings;
    QString dataFolder;
    ModelLibrary library;
    DeviceList devices;
    ModelViewModel models;
    ConversationListModel conversations;
    SearchViewModel search;
    ConversationFilesViewModel conversationFiles;
    ChatOptionsViewModel options;
    ChatViewModel chat;
    PersonaListModel personas;
    CompletionViewModel completion;
    SwitchViewModel switching;
    ModelListModel modelList;
    ModelsPageViewModel modelsPage;
    CatalogueLibrary catalogueLibrary;
    DownloadService downloads;
    CatalogueViewModel catalogue;
    PaletteModel palette;
    StorageViewModel storageModel;
    SettingsPageViewModel settingsPage;
    StateViewModel memory;
    QQmlApplicationEngine qml; // last: its bindings look at everything above

private:
    void openLast();
    bool m_openLater = false; // the store did not open, but may yet
};

} // namespace mynah
