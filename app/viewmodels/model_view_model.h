// The model chip, its popup, and how far loading has come.
#pragma once

#include "app/services/inference_service.h"
#include "app/services/settings.h"
#include "app/viewmodels/error_text.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace mynah {

/// Thread: the GUI thread.
class ModelViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool ready READ ready NOTIFY modelChanged)
    Q_PROPERTY(QString name READ name NOTIFY modelChanged)
    Q_PROPERTY(QString precision READ precision NOTIFY modelChanged)
    Q_PROPERTY(QString device READ device NOTIFY modelChanged)
    Q_PROPERTY(QString path READ path NOTIFY modelChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(QString loadingName READ loadingName NOTIFY loadingChanged)
    Q_PROPERTY(QString stage READ stage NOTIFY progressChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QStringList recentFiles READ recentFiles NOTIFY recentFilesChanged)

public:
    ModelViewModel(InferenceService &inference,
                   Settings &settings,
                   EngineOptions base,
                   QObject *parent = nullptr);

    bool ready() const { return m_ready; }
    const ModelInfo &info() const { return m_info; }
    QString name() const { return QString::fromStdString(m_info.displayName); }
    QString precision() const { return QString::fromStdString(m_info.precision); }
    QString device() const;
    QString path() const { return QString::fromStdString(m_info.path); }
    bool loading() const { return m_loading > 0; }
    QString loadingName() const;
    QString stage() const { return m_stage; }
    double progress() const { return m_progress; }
    QStringList recentFiles() const { return m_settings.recentModels(); }

    /// Another language: words are asked for again.
    void retranslate() { emit modelChanged(); }
    Q_INVOKABLE void open(const QString &path);
    Q_INVOKABLE void openUrl(const QUrl &url);
    /// Opens the model that failed last again, with this vocabulary. Where that succeeds, the model
    /// keeps it.
    Q_INVOKABLE void openVocabulary(const QUrl &url);
    Q_INVOKABLE QString fileName(const QString &path) const;
    Q_INVOKABLE QString folderName(const QString &path) const;

signals:
    void modelChanged();
    void loadingChanged();
    void progressChanged();
    void recentFilesChanged();
    void loadFailed(const mynah::ErrorCard &card);

private:
    void load(const QString &path, const QString &vocabulary);

    InferenceService &m_inference;
    Settings &m_settings;
    EngineOptions m_base;
    ModelInfo m_info;
    bool m_ready = false;
    int m_loading = 0;
    QString m_loadingPath, m_loadingVocabulary, m_failedPath, m_stage;
    double m_progress = 0;
};

} // namespace mynah
