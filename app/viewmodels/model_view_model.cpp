#include "app/viewmodels/model_view_model.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace mynah {

// The engine names its stages in English; these are for the translators.
[[maybe_unused]] static const char *const kStages[] = {
    QT_TRANSLATE_NOOP("Stages", "Reading the file"),
    QT_TRANSLATE_NOOP("Stages", "Preparing the weights"),
};

ModelViewModel::ModelViewModel(InferenceService &inference,
                               Settings &settings,
                               EngineOptions base,
                               QObject *parent)
    : QObject(parent), m_inference(inference), m_settings(settings), m_base(std::move(base))
{
    connect(&settings, &Settings::recentModelsChanged, this, &ModelViewModel::recentFilesChanged);
    connect(
        &inference, &InferenceService::loadProgress, this, [this](const QString &stage, double f) {
            m_stage = QCoreApplication::translate("Stages", stage.toUtf8().constData());
            m_progress = f;
            emit progressChanged();
        });
    connect(&inference, &InferenceService::loaded, this, [this](const ModelInfo &info) {
        m_info = info;
        m_ready = true;
        --m_loading;
        m_settings.addRecentModel(path());
        m_settings.setVocabularyOf(path(), m_loadingVocabulary);
        emit modelChanged();
        emit loadingChanged();
    });
    connect(&inference,
            &InferenceService::loadFailed,
            this,
            [this](const QString &file, const Error &error) {
                --m_loading;
                m_failedPath = file;
                if (error.code == ErrorCode::FileNotFound)
                    m_settings.removeRecentModel(file);
                emit loadingChanged();
                emit loadFailed(errorCardOf(error, ErrorContext::LoadingModel, file));
            });
}

QString ModelViewModel::device() const
{
    return QString::fromStdString(m_info.deviceName.empty() ? m_info.device : m_info.deviceName);
}

QString ModelViewModel::loadingName() const
{
    return loading() ? fileName(m_loadingPath) : QString();
}

void ModelViewModel::open(const QString &path)
{
    if (loading() || path.isEmpty())
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // One that is gone is asked for again, as if none had been chosen.
    const QString vocabulary = m_settings.vocabularyOf(absolute);
    load(absolute, QFileInfo::exists(vocabulary) ? vocabulary : QString());
}

void ModelViewModel::openVocabulary(const QUrl &url)
{
    if (!loading() && url.isLocalFile() && !m_failedPath.isEmpty())
        load(m_failedPath, url.toLocalFile());
}

void ModelViewModel::load(const QString &path, const QString &vocabulary)
{
    m_loadingPath = path;
    m_loadingVocabulary = vocabulary;
    EngineOptions options = m_base;
    options.modelPath = path.toStdString();
    if (!vocabulary.isEmpty())
        options.vocabularyPath = vocabulary.toStdString();
    ++m_loading;
    m_stage.clear();
    m_progress = 0;
    emit progressChanged();
    emit loadingChanged();
    m_inference.load(options);
}

void ModelViewModel::openUrl(const QUrl &url)
{
    if (url.isLocalFile())
        open(url.toLocalFile());
}

QString ModelViewModel::fileName(const QString &path) const
{
    return QFileInfo(path).fileName();
}

QString ModelViewModel::folderName(const QString &path) const
{
    return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
}

} // namespace mynah
