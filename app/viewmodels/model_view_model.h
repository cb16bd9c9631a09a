// The model that answers: opening, waiting, unloading, and how far loading has come.
#pragma once

#include "app/services/device_list.h"
#include "app/services/inference_service.h"
#include "app/services/model_library.h"
#include "app/services/model_settings.h"
#include "app/services/settings.h"
#include "app/services/system_memory.h"
#include "app/viewmodels/error_text.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>

namespace mynah {

/// While a model is loaded, and when that fails, the one before goes on; only where both do not fit
/// into memory it is freed first. A model that was freed (`resting`) comes back at the next
/// message. Thread: the GUI thread.
class ModelViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool ready READ ready NOTIFY modelChanged)
    Q_PROPERTY(bool resting READ resting NOTIFY modelChanged)
    Q_PROPERTY(QString name READ name NOTIFY modelChanged)
    Q_PROPERTY(QString precision READ precision NOTIFY modelChanged)
    Q_PROPERTY(QString device READ device NOTIFY modelChanged)
    Q_PROPERTY(bool onGpu READ onGpu NOTIFY modelChanged)
    Q_PROPERTY(QString path READ path NOTIFY modelChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(bool waiting READ waiting NOTIFY loadingChanged)
    Q_PROPERTY(QString loadingName READ loadingName NOTIFY loadingChanged)
    Q_PROPERTY(QString loadingPath READ loadingPath NOTIFY loadingChanged)
    Q_PROPERTY(Stage stage READ stage NOTIFY progressChanged)
    Q_PROPERTY(QString loadingText READ loadingText NOTIFY progressChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString memory READ memory NOTIFY memoryChanged)

public:
    enum class Stage { FindingDevices, CheckingFile, PreparingWeights, CheckingWeights };
    Q_ENUM(Stage)

    struct Parts {
        InferenceService &inference;
        Settings &settings;
        ModelSettings &modelSettings;
        ModelLibrary &library;
        DeviceList &devices;
        EngineOptions base;                       // everything but model, precision and device
        std::function<SystemMemory()> readMemory; // empty: readSystemMemory
    };
    explicit ModelViewModel(Parts parts, QObject *parent = nullptr);

    /// A model is there, or comes back by itself.
    bool ready() const { return m_ready; }
    bool resting() const { return m_resting; }
    const ModelInfo &info() const { return m_info; }
    QString name() const { return QString::fromStdString(m_info.displayName); }
    QString precision() const { return QString::fromStdString(m_info.precision); }
    /// Its name, or "20 of 32 layers on Radeon…, the rest on the processor".
    QString device() const;
    QString deviceName() const;
    bool split() const { return m_ready && m_info.deviceLayers < m_info.layers; }
    bool onGpu() const { return m_ready && m_info.device != "cpu"; }
    QString path() const { return QString::fromStdString(m_info.path); }
    /// How the model was opened.
    const ModelChoice &choice() const { return m_choice; }
    /// It is on the processor because its device failed.
    bool fellBack() const { return m_ready && !onGpu() && m_failedOn.contains(path()); }
    /// What is said of an answer that failed: that the processor goes on, where it does.
    ErrorCard cardOf(const Error &error) const;
    /// The model that was there before this one; empty: none was.
    QString pathBefore() const { return m_pathBefore; }
    QString nameBefore() const { return m_nameBefore; }
    bool loading() const { return m_load.has_value(); }
    /// An answer is written first.
    bool waiting() const { return m_load && !m_load->started && m_parts.inference.turnsLeft() > 0; }
    QString loadingName() const;
    QString loadingPath() const { return m_load ? m_load->path : QString(); }
    Stage stage() const { return m_stage; }
    QString loadingText() const;
    double progress() const { return m_progress; }
    QString memory() const;
    SystemMemory systemMemory() const { return m_memory; }
    /// Bytes that another model can have in its place; 0: not known.
    qint64 room() const
    {
        return m_memory.available > 0 ? m_memory.available + freedByUnloading() : 0;
    }

    /// Another language: words are asked for again.
    void retranslate();
    /// Opens a file as was chosen for it. Another one that is being loaded is given up.
    Q_INVOKABLE void open(const QString &path);
    /// Opens the model that is open once more, with the options of now.
    void openAgain();
    /// Opens a file on the device that was chosen for it, although that one failed before.
    void openAfresh(const QString &path);
    Q_INVOKABLE void openUrl(const QUrl &url);
    Q_INVOKABLE void cancelLoading();
    Q_INVOKABLE void unload();
    /// Brings back a model that rests; to be called before asking it anything.
    void wake();
    // What the error cards offer for the file that failed last.
    /// Opens it with this vocabulary. Where that succeeds, the model keeps it.
    Q_INVOKABLE void openVocabulary(const QUrl &url);
    /// Opens the file that it has become; what was chosen for it stays.
    Q_INVOKABLE void openMoved(const QUrl &url);
    /// In the precision that the card named.
    Q_INVOKABLE void loadAsOffered();
    Q_INVOKABLE void loadAnyway();
    Q_INVOKABLE QString fileName(const QString &path) const;
    Q_INVOKABLE QString folderName(const QString &path) const;

signals:
    void modelChanged();
    void loadingChanged();
    void progressChanged();
    void memoryChanged();
    void loadFailed(const mynah::ErrorCard &card);
    /// A device failed, and the processor goes on: first when the model begins to be loaded there,
    /// then when it is ready.
    void deviceFailed(const mynah::ErrorCard &card);

private:
    struct Load {
        QString path, vocabulary;
        ModelChoice choice;
        QString device;    // the id that it was asked for with
        ErrorCard trouble; // with another device; its title is empty: there was none
        bool waitsForDevices = false;
        bool started = false;
        bool makesRoom = false; // the model before is freed first
        bool anyway = false;    // however much memory it takes
    };

    void begin(Load load);
    Load loadOfOpen() const;
    void post();
    // model_view_model_device.cpp
    void devicesChanged();
    QString deviceFor(const Load &load) const;
    bool isTrouble(const QString &device, const Error &error) const;
    ErrorCard troubleCard(const QString &device, const Error &error, bool loading) const;
    void onTurnFailed(const Error &error);
    void goOnOnProcessor(const ErrorCard &trouble);
    void onProgress(const QString &stage, double fraction);
    void onLoaded(const ModelInfo &info);
    void onFailed(const QString &path, const Error &error);
    void onUnloaded();
    void outOfMemory(const Load &load, const Error &error, const ModelFacts &facts);
    void fail(const ErrorCard &card);
    qint64 freedByUnloading() const;
    void watchIdle();
    void updateMemory();

    Parts m_parts;
    ModelInfo m_info;
    ModelChoice m_choice;
    bool m_ready = false, m_resting = false;
    QHash<QString, QString> m_failedOn; // in this session: the device's id, by the model's path
    QString m_pathBefore, m_nameBefore;
    std::optional<Load> m_load;
    Load m_failed; // what the error card speaks of
    QString m_offered;
    Stage m_stage = Stage::CheckingFile;
    double m_progress = 0;
    QElapsedTimer m_stageClock;
    SystemMemory m_memory;
    QTimer m_idle, m_memoryTimer;
};

} // namespace mynah
