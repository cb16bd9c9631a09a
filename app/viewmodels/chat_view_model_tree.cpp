// Versions, branches, rewinding, and chats that are not saved.
#include "app/viewmodels/chat_view_model.h"

namespace mynah {

bool ChatViewModel::canChange(int row, bool fromUser) const
{
    return canSend() && row >= 0 && row < m_messages.count() &&
           m_messages.items()[size_t(row)].fromUser == fromUser &&
           (m_temporary || m_messages.items()[size_t(row)].id != 0);
}

void ChatViewModel::regenerate(int row)
{
    if (m_temporary || row < 1 || !canChange(row, false) ||
        !m_messages.items()[size_t(row - 1)].fromUser)
        return;
    settleSeveral();
    const MessageItem user = m_messages.items()[size_t(row - 1)];
    MessageItem answer;
    answer.streaming = true;
    answer.done = false;
    answer.versions = m_messages.items()[size_t(row)].versions;
    m_messages.truncate(row);
    Turn &turn = beginTurn(user.text, answer, false);
    turn.userMessage = user.id;
    turn.changedTheBranch = true;
}

void ChatViewModel::continueAnswer(int row)
{
    if (m_temporary || row != m_messages.count() - 1 || !canChange(row, false))
        return;
    MessageItem answer = m_messages.items()[size_t(row)];
    if (!answer.done || (answer.stopReason != QLatin1String("interrupted") &&
                         answer.stopReason != QLatin1String("max_tokens")))
        return;
    const qint64 id = answer.id;
    answer.streaming = true;
    answer.done = false;
    Turn &turn = beginTurn({}, answer, true);
    turn.continued = id;
    turn.changedTheBranch = true;
}

bool ChatViewModel::editMessage(int row, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (m_temporary || trimmed.isEmpty() || !canChange(row, true))
        return false;
    settleSeveral();
    const MessageItem old = m_messages.items()[size_t(row)];
    MessageItem user;
    user.fromUser = true;
    user.text = trimmed;
    user.versions = old.versions;
    m_messages.truncate(row);
    m_messages.append(user);
    MessageItem answer;
    answer.streaming = true;
    answer.done = false;
    Turn &turn = beginTurn(trimmed, answer, false);
    turn.edited = old.id;
    turn.changedTheBranch = true;
    return true;
}

/// Runs the change and shows the conversation as it then is.
void ChatViewModel::changeBranch(std::function<Result<void>(ConversationStore &)> change)
{
    settleSeveral();
    m_storage.run(this, std::move(change), [this, id = m_conversation](Result<void> done) {
        if (!done.ok())
            setError(errorCardOf(done.error(), ErrorContext::Saving));
        if (id == m_conversation && !m_turn)
            load(id);
        m_conversations.refresh();
    });
}

void ChatViewModel::switchVersion(int row, int by)
{
    if (m_temporary || !canSend() || row < 0 || row >= m_messages.count())
        return;
    const MessageItem &item = m_messages.items()[size_t(row)];
    const auto at = std::find(item.versions.begin(), item.versions.end(), item.id);
    const auto wanted = (at - item.versions.begin()) + by;
    if (at == item.versions.end() || wanted < 0 || wanted >= std::ssize(item.versions))
        return;
    changeBranch([id = item.versions[size_t(wanted)]](ConversationStore &store) {
        return store.selectVersion(id);
    });
}

void ChatViewModel::rewindTo(int row)
{
    if (m_temporary || !canSend() || row < 0 || row >= m_messages.count() - 1)
        return;
    changeBranch([chat = m_conversation, id = m_messages.items()[size_t(row)].id](
                     ConversationStore &store) { return store.rewind(chat, id); });
}

void ChatViewModel::goTo(qint64 message)
{
    if (m_temporary || !canSend() || m_conversation == 0)
        return;
    changeBranch([chat = m_conversation, message](ConversationStore &store) -> Result<void> {
        MYNAH_CHECK(store.selectVersion(message));
        return store.rewind(chat, message);
    });
}

void ChatViewModel::showLater()
{
    if (m_temporary || !canSend() || m_messages.count() == 0)
        return;
    changeBranch([id = m_messages.items().back().id](ConversationStore &store) {
        return store.selectVersion(id);
    });
}

void ChatViewModel::branchFrom(int row)
{
    if (m_temporary || row < 0 || row >= m_messages.count() ||
        m_messages.items()[size_t(row)].id == 0)
        return;
    m_storage.run(
        this,
        [id = m_messages.items()[size_t(row)].id](ConversationStore &store) {
            return store.branch(id);
        },
        [this](Result<int64_t> id) {
            m_conversations.refresh();
            if (id.ok())
                openConversation(*id);
            else
                setError(errorCardOf(id.error(), ErrorContext::Saving));
        });
}

void ChatViewModel::startUnsaved()
{
    TurnRequest request;
    const NewConversation beginning = m_options.newConversation();
    if (!beginning.systemText.empty())
        request.transcript.push_back({Role::System, beginning.systemText, {}, 0});
    request.transcript.insert(request.transcript.end(), m_unsaved.begin(), m_unsaved.end());
    request.userText = m_turn->userText.toStdString();
    apply(m_options.forTurn(), m_turn->seed, request);
    m_liveMessage = 0;
    if (m_turn->stopRequested)
        return onFailed(m_turn->number, {ErrorCode::Cancelled, "Stopped before the answer began"});
    ask(std::move(request));
}

void ChatViewModel::keepUnsaved(const Turn &turn, const TurnResult &result)
{
    if (turn.view != m_view || !m_temporary)
        return; // it was left: nothing of it stays
    m_unsaved.push_back(
        {Role::User, turn.userText.toStdString(), result.userTokens, result.tokenizer});
    m_unsaved.push_back({Role::Assistant, result.text, result.answerTokens, result.tokenizer});
    setSaveState(SaveState::Nothing);
    if (m_quitting)
        emit readyToQuit();
}

} // namespace mynah
