#include "app/viewmodels/model_view_model.h"

#include "app/viewmodels/device_text.h"
#include "app/viewmodels/figures.h"
#include "core/session/engine_loader.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace mynah {

namespace {

constexpr int kMemoryMs = 3000;
constexpr int kMinuteMs = 60'000;

QString nameOf(const QString &path)
{
    return QString::fromStdString(displayNameOf(path.toStdString()));
}

} // namespace

ModelViewModel::ModelViewModel(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts))
{
    if (!m_parts.readMemory)
        m_parts.readMemory = readSystemMemory;
    InferenceService &inference = m_parts.inference;
    connect(&inference, &InferenceService::loadProgress, this, &ModelViewModel::onProgress);
    connect(&inference, &InferenceService::loaded, this, &ModelViewModel::onLoaded);
    connect(&inference, &InferenceService::loadFailed, this, &ModelViewModel::onFailed);
    connect(&inference, &InferenceService::unloaded, this, &ModelViewModel::onUnloaded);
    connect(&inference, &InferenceService::loadStarted, this, [this](const QString &path) {
        if (m_load && m_load->path == path) {
            m_load->started = true;
            emit loadingChanged();
        }
    });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        m_parts.inference.turnsLeft() > 0 || m_load ? watchIdle() : unload();
    });
    connect(&inference, &InferenceService::finished, this, &ModelViewModel::watchIdle);
    connect(&inference, &InferenceService::failed, this, &ModelViewModel::watchIdle);
    connect(&inference, &InferenceService::severalFinished, this, &ModelViewModel::watchIdle);
    connect(&m_parts.modelSettings,
            &ModelSettings::unloadAfterChanged,
            this,
            &ModelViewModel::watchIdle);
    connect(&m_parts.devices, &DeviceList::changed, this, &ModelViewModel::devicesChanged);
    connect(&inference, &InferenceService::failed, this, [this](int, const Error &error) {
        onTurnFailed(error);
    });
    connect(&inference, &InferenceService::completionFailed, this, [this](int, const Error &error) {
        onTurnFailed(error);
    });
    connect(&m_parts.modelSettings,
            &ModelSettings::choiceChanged,
            this,
            [this](const QString &path) { m_failedOn.remove(path); });
    m_memoryTimer.setInterval(kMemoryMs);
    connect(&m_memoryTimer, &QTimer::timeout, this, &ModelViewModel::updateMemory);
    m_memoryTimer.start();
    updateMemory();
}

QString ModelViewModel::loadingName() const
{
    return m_load ? nameOf(m_load->path) : QString();
}

void ModelViewModel::open(const QString &path)
{
    if (path.isEmpty())
        return;
    Load load;
    load.path = QFileInfo(path).absoluteFilePath();
    load.choice = m_parts.modelSettings.choice(load.path);
    // One that is gone is asked for again, as if none had been chosen.
    const QString vocabulary = m_parts.settings.vocabularyOf(load.path);
    if (QFileInfo::exists(vocabulary))
        load.vocabulary = vocabulary;
    const bool same =
        m_ready && !m_resting && !m_load && load.path == this->path() && load.choice == m_choice;
    if (same)
        emit modelChanged(); // what was said about another file is over
    else
        begin(std::move(load));
}

void ModelViewModel::openUrl(const QUrl &url)
{
    if (url.isLocalFile())
        open(url.toLocalFile());
}

void ModelViewModel::openVocabulary(const QUrl &url)
{
    if (!url.isLocalFile() || m_failed.path.isEmpty())
        return;
    Load load = m_failed;
    load.vocabulary = url.toLocalFile();
    begin(std::move(load));
}

void ModelViewModel::openMoved(const QUrl &url)
{
    if (!url.isLocalFile())
        return;
    const QString path = QFileInfo(url.toLocalFile()).absoluteFilePath();
    if (!m_failed.path.isEmpty()) {
        m_parts.settings.removeRecentModel(m_failed.path);
        m_parts.modelSettings.setChoice(path, m_failed.choice);
        m_parts.settings.setVocabularyOf(path, m_failed.vocabulary);
    }
    open(path);
}

void ModelViewModel::loadAsOffered()
{
    if (m_offered.isEmpty() || m_failed.path.isEmpty())
        return;
    Load load = m_failed;
    load.choice.precision = m_offered;
    m_parts.modelSettings.setChoice(load.path, load.choice);
    begin(std::move(load));
}

void ModelViewModel::loadAnyway()
{
    if (m_failed.path.isEmpty())
        return;
    Load load = m_failed;
    load.anyway = true;
    begin(std::move(load));
}

void ModelViewModel::begin(Load load)
{
    if (m_load && m_load->path == load.path && m_load->choice == load.choice &&
        m_load->vocabulary == load.vocabulary)
        return;
    if (m_load)
        m_parts.inference.cancelLoads();
    load.started = load.makesRoom = load.waitsForDevices = false;
    m_load = std::move(load);
    post();
}

void ModelViewModel::post()
{
    m_load->waitsForDevices =
        m_load->trouble.title.isEmpty() && !m_parts.devices.knows(m_load->choice.device);
    m_stage = m_load->waitsForDevices ? Stage::FindingDevices : Stage::CheckingFile;
    m_progress = 0;
    m_stageClock.invalidate();
    updateMemory();
    if (m_load->waitsForDevices) {
        emit progressChanged();
        emit loadingChanged();
        return;
    }
    EngineOptions options = m_parts.base;
    options.modelPath = m_load->path.toStdString();
    options.precision = m_load->choice.precision.toStdString();
    options.threads = m_parts.settings.threads();
    m_load->device = deviceFor(*m_load);
    options.device = m_load->device.toStdString();
    options.gpuLayers = m_load->choice.gpuLayers;
    if (!m_load->vocabulary.isEmpty())
        options.vocabularyPath = m_load->vocabulary.toStdString();
    options.memoryLimit = m_load->anyway ? 0 : uint64_t(std::max<qint64>(0, m_memory.available));
    emit progressChanged();
    emit loadingChanged();
    m_parts.inference.load(options);
}

/// Once more, as it is open.
ModelViewModel::Load ModelViewModel::loadOfOpen() const
{
    Load load;
    load.path = path();
    load.choice = m_choice;
    const QString vocabulary = m_parts.settings.vocabularyOf(load.path);
    if (QFileInfo::exists(vocabulary))
        load.vocabulary = vocabulary;
    return load;
}

void ModelViewModel::openAgain()
{
    if (m_ready && !m_load)
        begin(loadOfOpen());
}

void ModelViewModel::cancelLoading()
{
    if (!m_load)
        return;
    m_parts.inference.cancelLoads();
    m_load.reset();
    emit loadingChanged();
}

void ModelViewModel::unload()
{
    if (m_ready && !m_resting)
        m_parts.inference.unload();
}

void ModelViewModel::wake()
{
    if (m_resting && !m_load)
        open(path());
}

void ModelViewModel::onUnloaded()
{
    m_resting = m_ready;
    emit modelChanged();
    updateMemory();
    if (m_load && m_load->makesRoom)
        post();
}

void ModelViewModel::onProgress(const QString &stage, double fraction)
{
    if (!m_load)
        return;
    const Stage now = stage == QLatin1String("Preparing the weights") ? Stage::PreparingWeights
                      : stage == QLatin1String("Checking the prepared weights")
                          ? Stage::CheckingWeights
                          : Stage::CheckingFile;
    if (now != m_stage || !m_stageClock.isValid())
        m_stageClock.start();
    m_stage = now;
    m_progress = fraction;
    emit progressChanged();
}

/// "8.9 of 14.4 GB · 4 s left"
QString ModelViewModel::loadingText() const
{
    if (m_load && m_load->waitsForDevices)
        return askingText(m_parts.devices);
    if (!m_load || m_stage == Stage::CheckingFile)
        return {};
    const ModelFacts *facts = m_parts.library.find(m_load->path);
    QStringList parts;
    if (facts && facts->fileBytes > 0)
        parts << tr("%1 of %2")
                     .arg(fileSizeText(qint64(double(facts->fileBytes) * m_progress)),
                          fileSizeText(facts->fileBytes));
    constexpr double kEnoughSeconds = 0.7, kEnough = 0.04;
    const double seconds = double(m_stageClock.isValid() ? m_stageClock.elapsed() : 0) / 1000;
    if (seconds > kEnoughSeconds && m_progress > kEnough && m_progress < 1)
        parts << tr("%1 left").arg(durationText(seconds * (1 - m_progress) / m_progress));
    return parts.join(QStringLiteral(" · "));
}

void ModelViewModel::onLoaded(const ModelInfo &info)
{
    const bool expected = m_load && m_load->path == QString::fromStdString(info.path);
    const bool other = m_ready && info.path != m_info.path;
    if (other) {
        m_pathBefore = path();
        m_nameBefore = name();
    }
    m_info = info;
    m_ready = true;
    m_resting = false;
    m_choice = expected ? m_load->choice : m_parts.modelSettings.choice(path());
    const ErrorCard trouble = expected ? m_load->trouble : ErrorCard();
    if (expected) {
        m_parts.settings.setVocabularyOf(path(), m_load->vocabulary);
        m_load.reset();
    }
    m_parts.settings.addRecentModel(path());
    ModelExperience experience = m_parts.modelSettings.experience(path(), m_choice);
    experience.fingerprint = QString::fromStdString(info.fingerprint);
    experience.usedMs = QDateTime::currentMSecsSinceEpoch();
    m_parts.modelSettings.setExperience(path(), m_choice, experience);
    emit modelChanged();
    emit loadingChanged();
    if (!trouble.title.isEmpty())
        emit deviceFailed(trouble);
    updateMemory();
    watchIdle();
}

void ModelViewModel::onFailed(const QString &file, const Error &error)
{
    // What was given up is no failure, and may have been followed by another load.
    if (!m_load || m_load->path != file || error.code == ErrorCode::Cancelled)
        return;
    if (isTrouble(m_load->device, error)) {
        goOnOnProcessor(troubleCard(m_load->device, error, true));
        return;
    }
    m_failed = *m_load;
    m_failed.trouble = {};
    m_offered.clear();
    if (error.code == ErrorCode::OutOfMemory) {
        m_parts.library.inspect(file, this, [this, error](const ModelFacts &facts) {
            if (m_load && m_load->path == facts.path)
                outOfMemory(*m_load, error, facts);
        });
        return;
    }
    ErrorCard card = errorCardOf(error, ErrorContext::LoadingModel, file);
    if (error.code == ErrorCode::FileNotFound)
        card.action = ErrorCard::Action::FindFile;
    fail(card);
}

void ModelViewModel::fail(const ErrorCard &failed)
{
    ErrorCard card = failed;
    if (!m_load->trouble.title.isEmpty())
        card.text.prepend(m_load->trouble.text + QLatin1Char(' '));
    card.offersModels = card.action != ErrorCard::Action::OpenVocabulary;
    if (m_ready && !m_resting)
        card.text +=
            QLatin1Char(' ') +
            tr("%1 is still loaded, and this conversation is unchanged.").arg(isolated(name()));
    else if (m_ready)
        card.text += QLatin1Char(' ') + tr("%1 comes back with your next message, and this "
                                           "conversation is unchanged.")
                                            .arg(isolated(name()));
    m_load.reset();
    emit loadingChanged();
    emit loadFailed(card);
}

void ModelViewModel::watchIdle()
{
    const int minutes = m_parts.modelSettings.unloadAfterMinutes();
    if (minutes > 0 && m_ready && !m_resting)
        m_idle.start(minutes * kMinuteMs);
    else
        m_idle.stop();
}

void ModelViewModel::retranslate()
{
    emit modelChanged();
    emit progressChanged();
    emit memoryChanged();
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
