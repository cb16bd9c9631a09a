#include "app/viewmodels/switch_view_model.h"

#include "app/viewmodels/figures.h"
#include "core/storage/turn_source.h"

#include <QLocale>

namespace mynah {

namespace {

constexpr qint64 kLong = 64;    // tokens: fewer are read in a moment
constexpr double kEnough = 0.5; // seconds that a speed is measured for
constexpr qint64 kBytesPerToken = 4;

struct Looked {
    qint64 lastMessage = 0, tokens = 0;
    QStringList fingerprints;
    QString path, name;
};

Result<Looked> lookAt(ConversationStore &store, qint64 conversation)
{
    Looked looked;
    MYNAH_TRY(const ConversationRow row, store.conversation(conversation));
    MYNAH_TRY(const std::vector<MessageRow> rows, store.messages(conversation));
    looked.path = QString::fromStdString(row.modelPath);
    for (const MessageRow &message : rows) {
        looked.tokens += message.tokens.empty() ? qint64(message.text.size()) / kBytesPerToken + 1
                                                : qint64(message.tokens.size());
        if (message.role == Role::Assistant)
            looked.name = QString::fromStdString(message.model);
    }
    if (rows.empty())
        return looked;
    looked.lastMessage = rows.back().id;
    MYNAH_TRY(const std::vector<std::string> models, store.snapshotModels(looked.lastMessage));
    for (const std::string &model : models)
        looked.fingerprints << QString::fromStdString(model);
    return looked;
}

/// What has to be read: nothing when a state after the last message is there.
Result<TurnRequest> requestFor(ConversationStore &store,
                               qint64 conversation,
                               qint64 lastMessage,
                               const std::string &fingerprint)
{
    MYNAH_TRY(const std::vector<MessageRow> rows, store.messages(conversation));
    if (rows.empty() || rows.back().id != lastMessage)
        return Error{ErrorCode::Cancelled, "The conversation has changed"};
    MYNAH_TRY(TurnSource source, turnAfter(store, conversation, rows, fingerprint));
    source.request.readsOnly = true;
    return std::move(source.request);
}

} // namespace

SwitchViewModel::SwitchViewModel(StorageService &storage,
                                 InferenceService &inference,
                                 ModelViewModel &models,
                                 ModelSettings &settings,
                                 ModelLibrary &library,
                                 ChatViewModel &chat,
                                 QObject *parent)
    : QObject(parent), m_storage(storage), m_inference(inference), m_models(models),
      m_settings(settings), m_library(library), m_chat(chat)
{
    connect(&inference, &InferenceService::reading, this, &SwitchViewModel::onReading);
    connect(&inference, &InferenceService::finished, this, &SwitchViewModel::onFinished);
    connect(&inference, &InferenceService::failed, this, [this](int turn, const Error &) {
        if (turn == m_turn && m_turn != 0) {
            m_unread = true;
            endReading();
        }
    });
    connect(&models, &ModelViewModel::modelChanged, this, &SwitchViewModel::modelChanged);
    connect(&models, &ModelViewModel::loadingChanged, this, [this] {
        if (m_models.loading() && m_turn != 0 && !m_chat.canStop())
            cancelReading(); // for a model that is about to go
    });
    connect(&chat, &ChatViewModel::conversationChanged, this, [this] {
        if (m_turn != 0 && !m_chat.canStop())
            cancelReading();
        setHeld({}, {});
        look(true);
    });
    connect(&chat, &ChatViewModel::saveStateChanged, this, [this] {
        if (m_chat.saveState() == ChatViewModel::SaveState::Saved)
            look(false);
        else if (m_chat.canStop())
            setHeld({}, {}); // the conversation has gone on with this model
    });
    connect(&chat, &ChatViewModel::readingChanged, this, [this] {
        if (m_chat.readingTotal() == 0)
            m_clock.invalidate();
        else if (!m_clock.isValid())
            m_clock.start();
        emit readingChanged();
    });
    connect(&chat, &ChatViewModel::stateChanged, this, &SwitchViewModel::readingChanged);
}

void SwitchViewModel::look(bool offerHeld)
{
    const int number = ++m_looks;
    const qint64 conversation = m_chat.conversation();
    if (conversation == 0) {
        m_known = {};
        emit notesChanged();
        return;
    }
    m_storage.run(
        this,
        [conversation](ConversationStore &store) { return lookAt(store, conversation); },
        [this, number, conversation, offerHeld](Result<Looked> looked) {
            if (number != m_looks || !looked.ok())
                return;
            m_known = {conversation,
                       looked->lastMessage,
                       looked->tokens,
                       looked->fingerprints,
                       looked->path,
                       looked->name};
            emit notesChanged();
            const ModelFacts *facts = m_library.find(looked->path);
            const bool other = m_models.ready() && !m_models.loading() &&
                               looked->path != m_models.path() && !looked->name.isEmpty();
            if (offerHeld && other && facts && facts->usable())
                setHeld(looked->path, looked->name);
        });
}

void SwitchViewModel::setHeld(const QString &path, const QString &name)
{
    if (path == m_heldPath)
        return;
    m_heldPath = path;
    m_heldName = name;
    emit heldWithChanged();
}

void SwitchViewModel::modelChanged()
{
    const QString now = QString::fromStdString(m_models.info().fingerprint);
    const QString before = std::exchange(m_fingerprint, now);
    if (m_models.path() == m_heldPath)
        setHeld({}, {});
    emit notesChanged();
    // What a graphics card failed to read, the processor reads.
    const bool another = before != now || (std::exchange(m_unread, false) && m_models.fellBack());
    if (!before.isEmpty() && another && m_known.tokens > kLong && !m_chat.temporary())
        readConversation();
}

void SwitchViewModel::readConversation()
{
    if (m_known.conversation != m_chat.conversation() || m_chat.canStop() ||
        m_known.fingerprints.contains(m_fingerprint))
        return;
    const int turn = --m_lastTurn;
    m_turn = turn;
    m_message = m_known.lastMessage;
    m_storage.run(
        this,
        [conversation = m_known.conversation,
         message = m_message,
         fingerprint = m_fingerprint.toStdString()](ConversationStore &store) {
            return requestFor(store, conversation, message, fingerprint);
        },
        [this, turn](Result<TurnRequest> request) {
            if (turn != m_turn)
                return;
            if (!request.ok() || m_chat.canStop())
                return endReading(); // a turn that has begun reads it itself
            m_inference.answer(turn, std::move(*request));
        });
}

void SwitchViewModel::onReading(int turn, qint64 done, qint64 total)
{
    if (turn != m_turn || m_turn == 0)
        return;
    if (!m_clock.isValid())
        m_clock.start();
    m_done = done;
    m_total = total;
    emit readingChanged();
}

void SwitchViewModel::onFinished(int turn, const TurnResult &result)
{
    learnSpeed(result);
    if (turn != m_turn || m_turn == 0)
        return;
    if (result.snapshot && m_message != 0)
        m_storage.saveStates(m_message, result.snapshot);
    if (!m_known.fingerprints.contains(m_fingerprint))
        m_known.fingerprints << m_fingerprint;
    endReading();
    emit notesChanged();
}

void SwitchViewModel::learnSpeed(const TurnResult &result)
{
    if (result.promptTokens < kLong || result.readSeconds <= 0)
        return;
    ModelExperience experience = m_settings.experience(m_models.path(), m_models.choice());
    experience.readsPerSecond = double(result.promptTokens) / result.readSeconds;
    m_settings.setExperience(m_models.path(), m_models.choice(), experience);
}

void SwitchViewModel::endReading()
{
    m_turn = 0;
    m_done = m_total = 0;
    m_clock.invalidate();
    emit readingChanged();
}

bool SwitchViewModel::reading() const
{
    if (m_turn != 0)
        return m_total > kLong;
    return m_chat.state() == ChatViewModel::State::Reading && m_chat.readingTotal() > kLong &&
           m_chat.readingDone() < m_chat.readingTotal();
}

/// "Reading 1,240 of 3,100 tokens · 2 s left"
QString SwitchViewModel::readingText() const
{
    const QLocale locale;
    const qint64 done = m_turn != 0 ? m_done : m_chat.readingDone();
    const qint64 total = m_turn != 0 ? m_total : m_chat.readingTotal();
    QString text = tr("Reading %1 of %2 tokens").arg(locale.toString(done), locale.toString(total));
    const double seconds = m_clock.isValid() ? double(m_clock.elapsed()) / 1000 : 0;
    if (seconds > kEnough && done > 0)
        text += QStringLiteral(" · ") +
                tr("%1 left").arg(durationText(seconds * double(total - done) / double(done)));
    return text;
}

QString SwitchViewModel::readingSpeed() const
{
    const qint64 done = m_turn != 0 ? m_done : m_chat.readingDone();
    const double seconds = m_clock.isValid() ? double(m_clock.elapsed()) / 1000 : 0;
    if (!reading() || seconds < kEnough)
        return {};
    return tr("reads %1 tokens/s").arg(QLocale().toString(double(done) / seconds, 'f', 0));
}

double SwitchViewModel::readingProgress() const
{
    const qint64 done = m_turn != 0 ? m_done : m_chat.readingDone();
    const qint64 total = m_turn != 0 ? m_total : m_chat.readingTotal();
    return total > 0 ? double(done) / double(total) : 0;
}

QString SwitchViewModel::backName() const
{
    return m_turn != 0 && !m_models.pathBefore().isEmpty() ? m_models.nameBefore() : QString();
}

void SwitchViewModel::cancelReading()
{
    if (m_chat.canStop())
        m_chat.stop();
    else
        m_inference.stop();
}

void SwitchViewModel::goBack()
{
    const QString path = m_models.pathBefore();
    cancelReading();
    m_models.open(path);
}

void SwitchViewModel::switchToHeld()
{
    const QString path = m_heldPath;
    setHeld({}, {});
    m_models.open(path);
}

void SwitchViewModel::dismissHeld()
{
    setHeld({}, {});
}

bool SwitchViewModel::goesOnAtOnce(const QString &path) const
{
    const ModelExperience known = m_settings.experience(path, m_settings.choice(path));
    return m_known.tokens > 0 && !known.fingerprint.isEmpty() &&
           m_known.fingerprints.contains(known.fingerprint);
}

QString SwitchViewModel::noteOf(const QString &path) const
{
    if (m_known.tokens == 0)
        return {};
    if (goesOnAtOnce(path))
        return tr("goes on at once");
    const ModelExperience known = m_settings.experience(path, m_settings.choice(path));
    const QString tokens = QLocale().toString(m_known.tokens);
    if (known.readsPerSecond <= 0)
        return tr("reads %1 tokens").arg(tokens);
    return tr("reads %1 tokens, %2")
        .arg(tokens, durationText(double(m_known.tokens) / known.readsPerSecond));
}

} // namespace mynah
