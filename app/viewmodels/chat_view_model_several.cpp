// Several answers to one message: written together, saved each for itself, one of them chosen.
#include "app/viewmodels/chat_view_model.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace mynah {

namespace {

constexpr int kMostAtOnce = 4;

MessageItem itemOf(const SeveralAnswer &answer)
{
    MessageItem item;
    item.id = *answer.id;
    item.text = answer.text;
    item.stopReason = answer.stopReason;
    item.figures = answer.figures;
    return item;
}

} // namespace

void ChatViewModel::setAnswersAtOnce(int count)
{
    count = std::clamp(count, 1, kMostAtOnce);
    if (count == m_answersAtOnce)
        return;
    m_answersAtOnce = count;
    emit answersAtOnceChanged();
}

bool ChatViewModel::severalShown() const
{
    return m_several.count() > 0 && (!m_turn || (m_turn->answers > 1 && turnIsShown()));
}

void ChatViewModel::regenerateSeveral(int row, int count)
{
    if (count == 1)
        return regenerate(row);
    if (count < 1 || count > kMostAtOnce || row < 1 || m_temporary || !canChange(row, false) ||
        !m_messages.items()[size_t(row - 1)].fromUser)
        return;
    const MessageItem user = m_messages.items()[size_t(row - 1)];
    const auto versions = m_messages.items()[size_t(row)].versions;
    settleSeveral();
    m_messages.truncate(row);
    Turn &turn = beginTurn(user.text, {}, false, count);
    turn.userMessage = user.id;
    turn.changedTheBranch = true;
    m_earlierVersions = versions;
}

void ChatViewModel::chooseAnswer(int answer)
{
    if (answer < 0 || answer >= m_several.count() || !severalShown())
        return;
    m_several.choose(answer);
    if (!m_turn && !m_severalSaving)
        settleSeveral();
}

/// The chosen answer, else the first, becomes an ordinary message.
void ChatViewModel::settleSeveral()
{
    if (m_several.count() == 0 || m_turn)
        return;
    const auto answers = m_several.answers();
    const SeveralAnswer &chosen = answers[size_t(std::max(0, m_several.chosen()))];
    const QString question =
        m_messages.items().empty() ? QString() : m_messages.items().back().text;
    MessageItem item = itemOf(chosen);
    item.versions = m_earlierVersions;
    if (m_temporary) {
        m_unsaved.push_back(
            {Role::User, question.toStdString(), chosen.userTokens, chosen.tokenizer});
        m_unsaved.push_back(
            {Role::Assistant, chosen.text.toStdString(), chosen.answerTokens, chosen.tokenizer});
    } else {
        for (const SeveralAnswer &answer : answers)
            item.versions.push_back(*answer.id);
    }
    clearSeveral();
    m_messages.append(item);
    emit stateChanged();
    if (item.id == 0)
        return;
    m_storage.run(
        this,
        [id = item.id](ConversationStore &store) { return store.selectVersion(id); },
        [this](Result<void> done) {
            if (!done.ok())
                setError(errorCardOf(done.error(), ErrorContext::Saving));
            m_conversations.refresh();
        });
}

void ChatViewModel::clearSeveral()
{
    m_earlierVersions.clear();
    if (m_several.count() == 0)
        return;
    m_several.begin(0);
    emit stateChanged();
}

void ChatViewModel::onSeveralText(int number, int answer, const QString &piece, qint64 tokens)
{
    if (!m_turn || m_turn->number != number)
        return;
    m_several.append(answer, piece, tokens);
    m_turn->draftDirty = true;
    if (m_turn->reading) {
        m_turn->reading = false;
        m_streamClock.start();
        emit stateChanged();
    }
}

/// "3 × 38 tokens/s": of those that are still written, and each alone.
void ChatViewModel::showSeveralSpeed()
{
    const double seconds = double(m_streamClock.elapsed()) / 1000;
    const auto &answers = m_several.answers();
    const auto writing = std::count_if(
        answers.begin(), answers.end(), [](const SeveralAnswer &answer) { return !answer.done; });
    if (m_turn->reading || writing == 0 || seconds < 0.5)
        return;
    qint64 most = 0;
    for (const SeveralAnswer &answer : answers)
        most = std::max(most, answer.tokens);
    const double each = double(most) / seconds;
    //: Several answers are written at once: how many, and how fast each of them is
    m_speed = tr("\u2066%L1 × %2\u2069 tokens/s")
                  .arg(writing)
                  .arg(QLocale().toString(each, 'f', each < 10 ? 1 : 0));
    emit speedChanged();
}

void ChatViewModel::saveSeveralDrafts()
{
    if (!m_turn || m_turn->userMessage == 0)
        return;
    for (SeveralAnswer &answer : m_several.answers()) {
        if (!std::exchange(answer.draftDirty, false) || answer.done)
            continue;
        m_storage.run(
            this,
            [user = m_turn->userMessage, id = answer.id, text = answer.text.toStdString()](
                ConversationStore &store) -> Result<void> {
                MYNAH_TRY(*id, store.saveDraftAnswer(user, *id, text));
                return {};
            },
            [this](Result<void> saved) {
                if (!saved.ok())
                    setError(errorCardOf(saved.error(), ErrorContext::Saving));
            });
    }
}

void ChatViewModel::onSeveralDone(int number, int answer, const TurnResult &result)
{
    if (!m_turn || m_turn->number != number || answer >= m_several.count())
        return;
    m_several.finish(answer, result, {result.generatedTokens, speedOf(result), m_models.name()});
    if (m_turn->temporary)
        return;
    MessageRow row = rowOf(result);
    row.parent = m_turn->userMessage;
    row.seed = m_turn->seed + uint64_t(answer);
    m_storage.run(
        this,
        [user = m_turn->userMessage,
         id = m_several.answers()[size_t(answer)].id,
         tokens = result.userTokens,
         row,
         path = m_models.info().path](ConversationStore &store) mutable -> Result<qint64> {
            // Its own draft: the others' are still written.
            if (*id == 0) {
                MYNAH_TRY(*id, store.saveDraftAnswer(user, 0, row.text));
            }
            row.id = *id;
            MYNAH_TRY(*id, store.addAnswer(user, tokens, row, path));
            return *id;
        },
        [this, snapshot = result.snapshot](Result<qint64> id) {
            if (id.ok())
                m_storage.saveStates(*id, snapshot);
            else
                setError(errorCardOf(id.error(), ErrorContext::Saving));
        });
}

void ChatViewModel::onSeveralFinished(int number)
{
    if (!m_turn || m_turn->number != number)
        return;
    m_several.end();
    const bool shown = turnIsShown();
    const bool unsaved = m_turn->temporary;
    m_severalSaving = !unsaved;
    m_speed.clear();
    emit speedChanged();
    endTurn();
    if (unsaved) {
        setSaveState(SaveState::Nothing);
        severalSaved(shown);
        return;
    }
    const size_t first = size_t(std::max(0, m_several.chosen()));
    m_storage.run(
        this,
        [id = m_several.answers().at(first).id](ConversationStore &store) {
            return *id != 0 ? store.selectVersion(*id) : Result<void>();
        },
        [this, number, shown, view = m_view](Result<void> selected) {
            if (!selected.ok())
                setError(errorCardOf(selected.error(), ErrorContext::Saving));
            if (number == m_turns) // else another turn has begun meanwhile
                severalSaved(shown && view == m_view);
        });
}

/// All of them are in the store, and so is which one goes on until another one is chosen.
void ChatViewModel::severalSaved(bool shown)
{
    m_severalSaving = false;
    if (!shown)
        clearSeveral();
    else if (m_several.chosen() >= 0 || m_several.count() == 1)
        settleSeveral();
    emit stateChanged();
    m_conversations.refresh();
    if (m_quitting)
        emit readyToQuit();
}

/// What was written stays: drafts and finished answers are versions.
void ChatViewModel::severalFailed(const Error &error)
{
    saveSeveralDrafts();
    const bool shown = turnIsShown();
    const bool unsaved = m_turn->temporary;
    endTurn();
    clearSeveral();
    if (shown && !unsaved && m_conversation != 0)
        load(m_conversation);
    setSaveState(unsaved ? SaveState::Nothing : SaveState::Saved);
    if (error.code != ErrorCode::Cancelled)
        setError(m_models.cardOf(error));
    emit stateChanged();
    if (m_quitting)
        emit readyToQuit();
}

} // namespace mynah
