// One turn of the conversation, from Send to the saved answer.
#include "app/viewmodels/chat_view_model.h"

#include "core/storage/turn_source.h"

#include <QLocale>

namespace mynah {

namespace {

QString speedText(double tokensPerSecond)
{
    if (tokensPerSecond <= 0)
        return {};
    return ChatViewModel::tr("\u2066%1\u2069 tokens/s")
        .arg(QLocale().toString(tokensPerSecond, 'f', tokensPerSecond < 10 ? 1 : 0));
}

MessageItem streamingItem()
{
    MessageItem item;
    item.streaming = true;
    item.done = false;
    return item;
}

ErrorCard rereadingCard()
{
    ErrorCard card;
    card.title = ChatViewModel::tr("The conversation is read again");
    card.text = ChatViewModel::tr("What the model remembered of it was damaged on the disk and has "
                                  "been removed. No message is lost.");
    return card;
}

QString stopText(StopReason reason)
{
    const std::string_view name = stopReasonName(reason);
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

} // namespace

double ChatViewModel::speedOf(const TurnResult &result)
{
    return result.generateSeconds > 0 ? double(result.generatedTokens) / result.generateSeconds : 0;
}

bool ChatViewModel::send(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || !canSend())
        return false;
    settleSeveral();
    m_draft.clear(); // before the conversation gets another id
    m_draftUnsaved = !m_temporary;
    saveLook();
    emit draftChanged();
    MessageItem user;
    user.fromUser = true;
    user.text = trimmed;
    m_messages.append(user);
    beginTurn(trimmed, streamingItem(), false, m_answersAtOnce);
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
    const qint64 id = m_messages.items()[user].id;
    const QString text = m_messages.items()[user].text;
    const qint64 draft = draftThere ? m_messages.items().back().id : 0;
    Turn &turn = beginTurn(text, streamingItem(), draftThere);
    turn.userMessage = id;
    *turn.draft = draft;
}

/// What a turn is told besides, it is told before it starts, which is when this returns to the
/// event loop.
ChatViewModel::Turn &ChatViewModel::beginTurn(const QString &userText,
                                              const MessageItem &answer,
                                              bool rowThere,
                                              int answers)
{
    setError({});
    setLaterHidden(false);
    m_turn.emplace();
    m_turn->number = ++m_turns;
    m_turn->view = m_view;
    m_turn->userText = userText;
    m_turn->text = answer.text;
    m_turn->conversation = m_conversation;
    m_turn->temporary = m_temporary;
    m_turn->seed = seedOf(m_options.options());
    m_turn->systemText = m_options.systemText().trimmed().toStdString();
    m_turn->answers = answers;
    m_several.begin(answers > 1 ? answers : 0);
    m_earlierVersions.clear();
    // Several stand beside each other, not in the row of a message.
    if (answers == 1 && rowThere)
        m_messages.setLast(answer);
    else if (answers == 1)
        m_messages.append(answer);
    m_speed.clear();
    emit speedChanged();
    setReading(0, 0);
    setSaveState(m_temporary ? SaveState::Nothing : SaveState::Saving);
    emit stateChanged();
    QMetaObject::invokeMethod(
        this, [this, number = m_turn->number] { startTurn(number); }, Qt::QueuedConnection);
    return *m_turn;
}

void ChatViewModel::startTurn(int number)
{
    if (!m_turn || m_turn->number != number)
        return;
    if (m_turn->temporary)
        return startUnsaved();
    Wanted wanted;
    wanted.conversation = m_turn->conversation;
    wanted.userMessage = m_turn->userMessage;
    wanted.continued = m_turn->continued;
    wanted.edited = m_turn->edited;
    wanted.liveMessage = m_liveMessage;
    wanted.text = m_turn->userText.toStdString();
    wanted.fingerprint = m_models.info().fingerprint;
    wanted.seed = m_turn->seed;
    wanted.options = m_options.forTurn();
    wanted.beginning = m_options.newConversation();
    m_storage.run(
        this,
        [wanted](ConversationStore &store) { return saveAndCollect(store, wanted); },
        [this, number](Result<Start> start) { turnSaved(number, std::move(start)); });
}

/// Saves the user's message (unless it is saved already) and reads what the model starts from.
/// Storage thread.
Result<ChatViewModel::Start> ChatViewModel::saveAndCollect(ConversationStore &store,
                                                           const Wanted &wanted)
{
    Start start;
    start.conversation = wanted.conversation;
    start.userMessage = wanted.userMessage;
    if (start.conversation == 0) {
        MYNAH_TRY(start.conversation, store.createConversation(wanted.beginning));
    }
    MYNAH_TRY(std::vector<MessageRow> rows, store.messages(start.conversation));
    const auto cutAfter = [&rows](qint64 id) {
        while (!rows.empty() && rows.back().id != id)
            rows.pop_back();
    };
    if (wanted.continued != 0) {
        cutAfter(wanted.continued);
    } else if (wanted.userMessage != 0) {
        // What was answered to it before is no part of what the model has said.
        cutAfter(wanted.userMessage);
        if (!rows.empty())
            rows.pop_back();
    } else {
        if (wanted.edited != 0) {
            cutAfter(wanted.edited);
            if (!rows.empty())
                rows.pop_back();
        }
        const int64_t parent = rows.empty() ? 0 : rows.back().id;
        MYNAH_TRY(start.userMessage, store.addUserMessage(start.conversation, parent, wanted.text));
    }
    MYNAH_TRY(TurnSource source,
              turnAfter(store, start.conversation, rows, wanted.fingerprint, wanted.liveMessage));
    start.request = std::move(source.request);
    start.request.userText = wanted.text;
    start.request.continues = wanted.continued != 0;
    apply(wanted.options, wanted.seed, start.request);
    start.damaged = source.damaged;
    return start;
}

void ChatViewModel::turnSaved(int number, Result<Start> start)
{
    if (!m_turn || m_turn->number != number)
        return;
    if (!start.ok()) {
        const bool shown = turnIsShown();
        const QString text = m_turn->userText;
        const bool wasNew = m_turn->userMessage == 0 && m_turn->continued == 0;
        const bool changed = m_turn->changedTheBranch;
        const bool several = m_turn->answers > 1;
        endTurn();
        clearSeveral();
        if (shown && changed) {
            if (wasNew)
                emit textReturned(text);
            load(m_conversation);
        } else if (shown) {
            if (!several)
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
        if (start->userMessage != 0)
            m_messages.setId(m_messages.count() - (m_turn->answers > 1 ? 1 : 2),
                             start->userMessage);
        if (m_conversation == 0) {
            m_conversation = start->conversation;
            m_options.adopt(m_conversation);
            m_settings.setLastConversation(m_conversation);
            emit conversationChanged();
        }
    }
    m_conversations.refresh();
    if (m_turn->stopRequested)
        return onFailed(number, {ErrorCode::Cancelled, "Stopped before the answer began"});
    if (start->damaged)
        setError(rereadingCard());
    m_liveMessage = 0;
    m_draftTimer.start();
    ask(std::move(start->request));
}

void ChatViewModel::ask(TurnRequest request)
{
    m_models.wake();
    if (m_turn->answers > 1) {
        m_several.setGreedy(!(request.sampling.temperature > 0));
        m_inference.answerSeveral(m_turn->number, std::move(request), m_turn->answers);
    } else {
        m_inference.answer(m_turn->number, std::move(request));
    }
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
        item.stopReason = stopText(result.stop);
        item.figures = {result.generatedTokens, speedOf(result), m_models.name()};
        item.thoughtSeconds = result.thoughtSeconds;
        m_messages.setLast(item);
    }
    m_speed = speedText(speedOf(result));
    emit speedChanged();
    const Turn turn = *m_turn;
    endTurn();
    if (turn.temporary)
        keepUnsaved(turn, result);
    else
        saveAnswer(turn, result);
}

void ChatViewModel::onFailed(int number, const Error &error)
{
    if (!m_turn || m_turn->number != number)
        return;
    if (m_turn->answers > 1)
        return severalFailed(error);
    const bool shown = turnIsShown();
    saveDraft();
    const bool empty = m_turn->text.isEmpty();
    const bool changed = m_turn->changedTheBranch;
    const bool unsaved = m_turn->temporary;
    endTurn();
    if (shown && changed) {
        load(m_conversation); // what was there before, and what was written
    } else if (shown) {
        if (empty) {
            m_messages.removeLast();
        } else {
            MessageItem item = m_messages.items().back();
            item.streaming = false;
            m_messages.setLast(item);
        }
    }
    setSaveState(unsaved ? SaveState::Nothing : SaveState::Saved);
    // Without a model the card says already why it could not be loaded.
    if (error.code != ErrorCode::Cancelled &&
        !(error.code == ErrorCode::Usage && m_models.resting()))
        setError(m_models.cardOf(error));
    emit stateChanged();
    if (m_quitting)
        emit readyToQuit();
}

void ChatViewModel::saveDraft()
{
    if (!m_turn || m_turn->userMessage == 0 || m_turn->continued != 0 || !m_turn->draftDirty)
        return;
    m_turn->draftDirty = false;
    if (m_turn->answers > 1) {
        showSeveralSpeed();
        return saveSeveralDrafts();
    }
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

MessageRow ChatViewModel::rowOf(const TurnResult &result) const
{
    MessageRow row;
    row.role = Role::Assistant;
    row.text = result.text;
    row.done = true;
    row.tokens = result.answerTokens;
    row.tokenizer = result.tokenizer;
    row.stop = stopReasonName(result.stop);
    row.model = m_models.info().displayName;
    row.device = m_models.info().deviceName;
    row.tokensPerSecond = speedOf(result);
    row.thoughtSeconds = result.thoughtSeconds;
    return row;
}

void ChatViewModel::saveAnswer(const Turn &turn, const TurnResult &result)
{
    MessageRow row = rowOf(result);
    row.seed = turn.seed;
    row.parent = turn.userMessage;
    m_storage.run(
        this,
        [user = turn.userMessage,
         continued = turn.continued,
         tokens = result.userTokens,
         row,
         path = m_models.info().path](ConversationStore &store) {
            return continued != 0 ? store.continueAnswer(continued, row)
                                  : store.addAnswer(user, tokens, row, path);
        },
        [this,
         conversation = turn.conversation,
         number = turn.number,
         system = turn.systemText,
         snapshot = result.snapshot,
         opening = result.opening](Result<int64_t> id) {
            if (!id.ok()) {
                setSaveState(SaveState::Nothing);
                setError(errorCardOf(id.error(), ErrorContext::Saving));
            } else {
                m_storage.saveStates(*id, snapshot, system, system.empty() ? nullptr : opening);
                if (number == m_turns)
                    m_liveMessage = *id;
                if (conversation == m_conversation && !m_turn)
                    m_messages.setId(m_messages.count() - 1, *id);
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

} // namespace mynah
