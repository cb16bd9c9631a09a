#include "app/viewmodels/chat_view_model.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

namespace mynah {

namespace {

constexpr int kDraftMs = 1000;
constexpr int kQuitMs = 900;

QString speedText(double tokensPerSecond)
{
    if (tokensPerSecond <= 0)
        return {};
    return ChatViewModel::tr("\u2066%1\u2069 tokens/s")
        .arg(QLocale().toString(tokensPerSecond, 'f', tokensPerSecond < 10 ? 1 : 0));
}

const char *stopName(StopReason reason)
{
    switch (reason) {
    case StopReason::BlankLine: return "blank_line";
    case StopReason::EndOfText: return "eot";
    case StopReason::StopText: return "stop_text";
    case StopReason::MaxTokens: return "max_tokens";
    case StopReason::Interrupted: return "interrupted";
    }
    return "";
}

double speedOf(const TurnResult &result)
{
    return result.generateSeconds > 0 ? double(result.generatedTokens) / result.generateSeconds : 0;
}

} // namespace

ChatViewModel::ChatViewModel(StorageService &storage, InferenceService &inference,
                             ModelViewModel &models, ConversationListModel &conversations,
                             Settings &settings, QObject *parent)
    : QObject(parent), m_storage(storage), m_inference(inference), m_models(models),
      m_conversations(conversations), m_settings(settings), m_title(tr("New chat"))
{
    connect(&inference, &InferenceService::reading, this, &ChatViewModel::onReading);
    connect(&inference, &InferenceService::textArrived, this, &ChatViewModel::onText);
    connect(&inference, &InferenceService::finished, this, &ChatViewModel::onFinished);
    connect(&inference, &InferenceService::failed, this, &ChatViewModel::onFailed);
    connect(&models, &ModelViewModel::loadingChanged, this, &ChatViewModel::stateChanged);
    connect(&models, &ModelViewModel::modelChanged, this, [this] {
        setError({});
        emit stateChanged();
    });
    connect(&models, &ModelViewModel::loadFailed, this, &ChatViewModel::setError);
    connect(&storage, &StorageService::openFailed, this, [this](const Error &error) {
        m_storageFailed = true;
        setError(errorCardOf(error, ErrorContext::OpeningStorage));
        emit stateChanged();
    });
    connect(&conversations, &ConversationListModel::failed, this, [this](const Error &error) {
        setError(errorCardOf(error, ErrorContext::Saving));
    });
    connect(&conversations, &ConversationListModel::removed, this, [this](qint64 id) {
        if (m_turn && m_turn->conversation == id)
            stop();
        if (id == m_conversation)
            newChat();
    });
    connect(&conversations, &ConversationListModel::restored, this, [this](qint64 id) {
        if (m_conversation == 0 && m_messages.count() == 0)
            openConversation(id);
    });
    connect(&conversations, &ConversationListModel::refreshed, this, [this] {
        const QString title = m_conversations.titleOf(m_conversation);
        if (!title.isEmpty())
            setTitle(title);
    });
    m_draftTimer.setInterval(kDraftMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &ChatViewModel::saveDraft);
}

ChatViewModel::State ChatViewModel::state() const
{
    if (m_storageFailed)
        return State::Error;
    if (m_turn && turnIsShown())
        return m_turn->reading ? State::Reading : State::Streaming;
    if (m_models.loading())
        return State::Loading;
    return m_models.ready() ? State::Idle : State::NoModel;
}

bool ChatViewModel::canSend() const
{
    return state() == State::Idle && !m_turn && !m_opening && !m_quitting;
}

bool ChatViewModel::canAnswer() const
{
    if (!canSend() || m_messages.count() == 0 || m_conversation == 0)
        return false;
    const MessageItem &last = m_messages.items().back();
    return last.fromUser || !last.done;
}

bool ChatViewModel::turnIsShown() const
{
    if (!m_turn)
        return false;
    return m_turn->conversation != 0 ? m_turn->conversation == m_conversation
                                     : m_turn->view == m_view;
}

bool ChatViewModel::send(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || !canSend())
        return false;
    MessageItem user;
    user.fromUser = true;
    user.text = trimmed;
    m_messages.append(user);
    beginTurn(trimmed, false);
    return true;
}

void ChatViewModel::answerLast()
{
    if (!canAnswer())
        return;
    const bool draftThere = !m_messages.items().back().fromUser;
    const size_t user = m_messages.items().size() - (draftThere ? 2 : 1);
    if (user >= m_messages.items().size() || !m_messages.items()[user].fromUser)
        return;
    const MessageItem &message = m_messages.items()[user];
    const qint64 id = message.id;
    const QString text = message.text;
    const qint64 draft = draftThere ? m_messages.items().back().id : 0;
    beginTurn(text, draftThere);
    m_turn->userMessage = id;
    *m_turn->draft = draft;
}

void ChatViewModel::beginTurn(const QString &userText, bool streamingRowThere)
{
    setError({});
    Turn turn;
    turn.number = ++m_turns;
    turn.view = m_view;
    turn.userText = userText;
    turn.conversation = m_conversation;
    m_turn = turn;
    MessageItem answer;
    answer.streaming = true;
    answer.done = false;
    if (streamingRowThere)
        m_messages.setLast(answer);
    else
        m_messages.append(answer);
    m_streamPieces = 0;
    m_speed.clear();
    emit speedChanged();
    setReading(0, 0);
    setSaveState(SaveState::Saving);
    emit stateChanged();

    // Posted to run after the caller has set the rest of the turn.
    QMetaObject::invokeMethod(
        this,
        [this, number = turn.number] {
            if (!m_turn || m_turn->number != number)
                return;
            m_storage.run(
                this,
                [conversation = m_turn->conversation,
                 user = m_turn->userMessage,
                 text = m_turn->userText.toStdString(),
                 fingerprint = m_models.info().fingerprint](ConversationStore &store) {
                    return saveAndCollect(store, conversation, user, text, fingerprint);
                },
                [this, number](Result<Start> start) { turnSaved(number, std::move(start)); });
        },
        Qt::QueuedConnection);
}

/// Saves the user's message (unless it is saved already) and reads what the model starts from.
/// Storage thread.
Result<ChatViewModel::Start> ChatViewModel::saveAndCollect(ConversationStore &store,
                                                           qint64 conversation, qint64 userMessage,
                                                           const std::string &text,
                                                           const std::string &fingerprint)
{
    Start start;
    start.conversation = conversation;
    start.userMessage = userMessage;
    if (start.conversation == 0) {
        MYNAH_TRY(start.conversation, store.createConversation());
    }
    MYNAH_TRY(std::vector<MessageRow> rows, store.messages(start.conversation));
    // An answer that was cut off is no part of what the model has said.
    while (!rows.empty() && userMessage != 0 && rows.back().id != userMessage)
        rows.pop_back();
    if (userMessage != 0 && !rows.empty())
        rows.pop_back();
    if (userMessage == 0 && !rows.empty() && rows.back().role == Role::Assistant && !rows.back().done)
        rows.back().tokens.clear();
    const int64_t parent = rows.empty() ? 0 : rows.back().id;
    if (userMessage == 0) {
        MYNAH_TRY(start.userMessage, store.addUserMessage(start.conversation, parent, text));
    }
    start.request.userText = text;
    for (MessageRow &row : rows)
        start.request.transcript.push_back({row.role, std::move(row.text), std::move(row.tokens)});
    if (parent != 0) {
        // A snapshot is a cache: without it the transcript is read again.
        auto snapshot = store.snapshot(parent, fingerprint);
        if (snapshot.ok())
            start.request.start = std::move(*snapshot);
    }
    return start;
}

void ChatViewModel::turnSaved(int number, Result<Start> start)
{
    if (!m_turn || m_turn->number != number)
        return;
    if (!start.ok()) {
        const bool shown = turnIsShown();
        const QString text = m_turn->userText;
        const bool wasNew = m_turn->userMessage == 0;
        endTurn();
        if (shown) {
            m_messages.removeLast();
            if (wasNew) {
                m_messages.removeLast();
                emit textReturned(text);
            }
        }
        setSaveState(SaveState::Nothing);
        setError(errorCardOf(start.error(), ErrorContext::Saving));
        return;
    }
    const bool shown = turnIsShown();
    m_turn->conversation = start->conversation;
    m_turn->userMessage = start->userMessage;
    if (shown) {
        m_messages.setId(m_messages.count() - 2, start->userMessage);
        if (m_conversation == 0) {
            m_conversation = start->conversation;
            m_settings.setLastConversation(m_conversation);
            emit conversationChanged();
        }
    }
    m_conversations.refresh();
    if (m_turn->stopRequested)
        return onFailed(number, {ErrorCode::Cancelled, "Stopped before the answer began"});
    m_draftTimer.start();
    m_inference.answer(number, std::move(start->request));
    emit stateChanged();
}

void ChatViewModel::onReading(int number, qint64 done, qint64 total)
{
    if (m_turn && m_turn->number == number)
        setReading(done, total);
}

void ChatViewModel::onText(int number, const QString &piece)
{
    if (!m_turn || m_turn->number != number)
        return;
    m_turn->text += piece;
    m_turn->draftDirty = true;
    if (turnIsShown())
        m_messages.appendToLast(piece);
    if (m_turn->reading) {
        m_turn->reading = false;
        m_streamClock.start();
        emit stateChanged();
    }
}

void ChatViewModel::onFinished(int number, const TurnResult &result)
{
    if (!m_turn || m_turn->number != number)
        return;
    m_turn->text = QString::fromStdString(result.text);
    if (turnIsShown()) {
        MessageItem item = m_messages.items().back();
        item.text = m_turn->text;
        item.streaming = false;
        item.done = true;
        item.stopReason = QString::fromLatin1(stopName(result.stop));
        item.figures =
            MessageListModel::figuresOf(result.generatedTokens, speedOf(result), m_models.name());
        m_messages.setLast(item);
    }
    m_speed = speedText(speedOf(result));
    emit speedChanged();
    const Turn turn = *m_turn;
    endTurn();
    saveAnswer(turn, result);
}

void ChatViewModel::onFailed(int number, const Error &error)
{
    if (!m_turn || m_turn->number != number)
        return;
    const bool shown = turnIsShown();
    saveDraft();
    const bool empty = m_turn->text.isEmpty();
    endTurn();
    if (shown) {
        if (empty) {
            m_messages.removeLast();
        } else {
            MessageItem item = m_messages.items().back();
            item.streaming = false;
            m_messages.setLast(item);
        }
    }
    setSaveState(SaveState::Saved);
    if (error.code != ErrorCode::Cancelled)
        setError(errorCardOf(error, ErrorContext::Answering));
    emit stateChanged();
    if (m_quitting)
        emit readyToQuit();
}

void ChatViewModel::saveDraft()
{
    if (!m_turn || m_turn->userMessage == 0 || !m_turn->draftDirty)
        return;
    m_turn->draftDirty = false;
    m_storage.run(
        this,
        [user = m_turn->userMessage, draft = m_turn->draft, text = m_turn->text.toStdString()](
            ConversationStore &store) -> Result<void> {
            MYNAH_TRY(*draft, store.saveDraftAnswer(user, *draft, text));
            return {};
        },
        [this](Result<void> saved) {
            if (!saved.ok())
                setError(errorCardOf(saved.error(), ErrorContext::Saving));
        });
}

void ChatViewModel::saveAnswer(const Turn &turn, const TurnResult &result)
{
    MessageRow row;
    row.role = Role::Assistant;
    row.text = result.text;
    row.done = true;
    row.tokens = result.answerTokens;
    row.stop = stopName(result.stop);
    row.model = m_models.info().displayName;
    row.tokensPerSecond = speedOf(result);
    row.parent = turn.userMessage;
    // Shared, so that the state is copied once and not with every move of the job.
    auto snapshot = std::make_shared<Snapshot>(result.snapshot);
    m_storage.run(
        this,
        [user = turn.userMessage, tokens = result.userTokens, row, snapshot,
         path = m_models.info().path](ConversationStore &store) {
            return store.addAnswer(user, tokens, row, *snapshot, path);
        },
        [this, conversation = turn.conversation](Result<int64_t> id) {
            if (!id.ok()) {
                setSaveState(SaveState::Nothing);
                setError(errorCardOf(id.error(), ErrorContext::Saving));
            } else {
                if (conversation == m_conversation && !m_turn)
                    m_messages.setId(m_messages.count() - 1, *id);
                if (!m_turn)
                    setSaveState(SaveState::Saved);
            }
            m_conversations.refresh();
            if (m_quitting)
                emit readyToQuit();
        });
}

void ChatViewModel::endTurn()
{
    m_draftTimer.stop();
    m_turn.reset();
    setReading(0, 0);
    emit stateChanged();
}

void ChatViewModel::stop()
{
    if (!m_turn)
        return;
    m_turn->stopRequested = true;
    m_inference.stop();
}

void ChatViewModel::newChat()
{
    ++m_view;
    m_opening = false;
    m_messages.setItems({});
    setConversation(0, tr("New chat"));
    setSaveState(SaveState::Nothing);
    emit stateChanged();
}

void ChatViewModel::openConversation(qint64 id)
{
    if (id == 0 || id == m_conversation)
        return;
    const int view = ++m_view;
    m_opening = true;
    emit stateChanged();
    struct Opened {
        std::vector<MessageRow> rows;
        std::string title;
    };
    m_storage.run(
        this,
        [id](ConversationStore &store) -> Result<Opened> {
            Opened opened;
            MYNAH_TRY(ConversationRow row, store.conversation(id));
            MYNAH_TRY(opened.rows, store.messages(id));
            opened.title = row.title;
            return opened;
        },
        [this, id, view](Result<Opened> opened) {
            if (view != m_view)
                return; // another conversation was chosen meanwhile
            m_opening = false;
            if (opened.ok()) {
                const QString title = QString::fromStdString(opened->title);
                setConversation(id, title.isEmpty() ? tr("New chat") : title);
                showMessages(id, opened->rows);
                setSaveState(turnIsShown() ? SaveState::Saving : SaveState::Saved);
            } else if (m_conversations.rowOf(id) >= 0) {
                setError(errorCardOf(opened.error(), ErrorContext::Saving));
            } else {
                newChat(); // the last conversation is gone: an empty one is what is left
            }
            emit stateChanged();
        });
}

void ChatViewModel::showMessages(qint64 id, const std::vector<MessageRow> &rows)
{
    std::vector<MessageItem> items;
    for (const MessageRow &row : rows)
        items.push_back(MessageListModel::itemOf(row));
    if (m_turn && m_turn->conversation == id) {
        if (!items.empty() && !items.back().fromUser && !items.back().done)
            items.pop_back(); // the draft of the running turn, which is shown live
        MessageItem live;
        live.text = m_turn->text;
        live.streaming = true;
        live.done = false;
        items.push_back(live);
    }
    m_messages.setItems(std::move(items));
}

void ChatViewModel::setConversation(qint64 id, const QString &title)
{
    if (id != m_conversation) {
        m_conversation = id;
        m_settings.setLastConversation(id);
        emit conversationChanged();
    }
    setTitle(title);
    setError({});
    m_speed.clear();
    emit speedChanged();
}

void ChatViewModel::setTitle(const QString &title)
{
    if (title == m_title)
        return;
    m_title = title;
    emit titleChanged();
}

void ChatViewModel::setError(const ErrorCard &card)
{
    // That nothing can be saved stays on the screen until the end.
    if (card == m_error || (m_storageFailed && card.action != ErrorCard::Action::Quit))
        return;
    m_error = card;
    emit errorChanged();
}

void ChatViewModel::dismissError()
{
    setError({});
}

void ChatViewModel::copyText(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

void ChatViewModel::setSaveState(SaveState state)
{
    if (state == m_saveState)
        return;
    m_saveState = state;
    emit saveStateChanged();
}

void ChatViewModel::setReading(qint64 done, qint64 total)
{
    if (done == m_readingDone && total == m_readingTotal)
        return;
    m_readingDone = done;
    m_readingTotal = total;
    emit readingChanged();
}

void ChatViewModel::prepareToQuit()
{
    if (m_quitting)
        return;
    m_quitting = true;
    if (!m_turn) {
        QMetaObject::invokeMethod(this, &ChatViewModel::readyToQuit, Qt::QueuedConnection);
        return;
    }
    stop();
    QTimer::singleShot(kQuitMs, this, [this] {
        saveDraft();
        emit readyToQuit();
    });
}

} // namespace mynah
