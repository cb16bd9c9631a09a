// What the Settings page shows besides the settings themselves: languages, processor, log,
// licences.
#pragma once

#include "app/services/device_list.h"
#include "app/services/inference_service.h"
#include "app/services/interface_language.h"
#include "app/services/settings.h"
#include "app/viewmodels/model_view_model.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// A part that the program is made of.
class PartLicence {
    Q_GADGET
    QML_VALUE_TYPE(partLicence)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString licence MEMBER licence)
    Q_PROPERTY(QString file MEMBER file)

public:
    QString name, licence; // "SQLite 3.40.1", "Public domain"
    QString file;          // of the text, for licenceText()
};

/// Thread: the GUI thread.
class SettingsPageViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QStringList languageNames READ languageNames NOTIFY wordsChanged)
    Q_PROPERTY(int languageIndex READ languageIndex NOTIFY wordsChanged)
    Q_PROPERTY(QVariantList devices READ devices NOTIFY devicesChanged)
    Q_PROPERTY(QString deviceWords READ deviceWords NOTIFY devicesChanged)
    Q_PROPERTY(QString deviceProblem READ deviceProblem NOTIFY devicesChanged)
    Q_PROPERTY(QString askingDevices READ askingDevices NOTIFY devicesChanged)
    Q_PROPERTY(bool hasGraphics READ hasGraphics NOTIFY devicesChanged)
    Q_PROPERTY(int cores READ cores NOTIFY processorChanged)
    Q_PROPERTY(bool threadsWait READ threadsWait NOTIFY threadsWaitChanged)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString buildFacts READ buildFacts NOTIFY devicesChanged)
    Q_PROPERTY(QList<mynah::PartLicence> licences READ licences CONSTANT)
    Q_PROPERTY(QStringList licenceNames READ licenceNames CONSTANT)
    Q_PROPERTY(QString logFolder READ logFolder CONSTANT)
    Q_PROPERTY(QString log READ log NOTIFY logChanged)

public:
    SettingsPageViewModel(Settings &settings,
                          InterfaceLanguage &language,
                          InferenceService &inference,
                          ModelViewModel &models,
                          DeviceList &devices,
                          QString logFolder,
                          QObject *parent = nullptr);

    QStringList languageNames() const; // the first: as the system
    int languageIndex() const;
    /// deviceRow, in order of preference; empty until the processor is known.
    QVariantList devices() const;
    QString deviceWords() const; // that find them
    /// What went wrong while devices were looked for; empty: nothing.
    QString deviceProblem() const;
    /// "Testing Radeon…", while something is; empty: nothing is.
    QString askingDevices() const;
    /// There is something to test.
    bool hasGraphics() const;
    int cores() const { return m_cores; }
    /// The model that is open was opened with another number of threads than is set now.
    bool threadsWait() const;
    QString version() const;
    QString buildFacts() const;
    QList<PartLicence> licences() const;
    QStringList licenceNames() const;                 // "SQLite (Public domain)"
    QString logFolder() const { return m_logFolder; } // empty: no log is kept
    QString log() const { return m_log; }

    Q_INVOKABLE void chooseLanguage(int index);
    /// Whether each word of `typed` stands somewhere in `text`; nothing typed: yes.
    Q_INVOKABLE bool matches(const QString &typed, const QString &text) const;
    /// Looks for devices once more, and tests each.
    Q_INVOKABLE void testDevices();
    /// Opens the model again that is open, with what is set now.
    Q_INVOKABLE void loadAgain();
    Q_INVOKABLE QString licenceText(const QString &file) const;
    /// Reads the log; logChanged() comes when it is there.
    Q_INVOKABLE void readLog();
    Q_INVOKABLE void showLogFolder() const;
    Q_INVOKABLE void copyText(const QString &text) const;
    /// "80 %", in the digits of the window's language.
    Q_INVOKABLE QString percent(double share) const;
    Q_INVOKABLE QString number(int value) const;
    void retranslate();

signals:
    void wordsChanged();
    void processorChanged();
    void devicesChanged();
    void threadsWaitChanged();
    void logChanged();

private:
    void readProcessor();
    QString processorFacts() const;

    Settings &m_settings;
    InterfaceLanguage &m_language;
    ModelViewModel &m_models;
    DeviceList &m_devices;
    QString m_logFolder, m_log, m_processor, m_instructions;
    qint64 m_memory = 0;
    int m_cores = 0;
    int m_loadedThreads = 0;
};

} // namespace mynah
