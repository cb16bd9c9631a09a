#include "app/viewmodels/chat_view_model.h"

#include <QClipboard>
#include <QGuiApplication>

namespace mynah {

namespace {
constexpr int kDraftMs = 1000;
constexpr int kLookMs = 500; // until a draft and a place are saved
constexpr int kQuitMs = 900;
} // namespace

ChatViewModel::ChatViewModel(StorageService &storage,
                             InferenceService &inference,
                             ModelViewModel &models,
                             ConversationListModel &conversations,
                             ChatOptionsViewModel &options,
                             Settings &settings,
                             QObject *parent)
    : QObject(parent), m_storage(storage), m_inference(inference), m_models(models),
      m_conversations(conversations), m_options(options), m_settings(settings),
      m_title(tr("New chat"))
{
    connect(&inference, &InferenceService::reading, this, &ChatViewModel::onReading);
    connect(&inference, &InferenceService::textArrived, this, &ChatViewModel::onText);
    connect(&inference, &InferenceService::finished, this, &ChatViewModel::onFinished);
    connect(&inference, &InferenceService::failed, this, &ChatViewModel::onFailed);
    connect(&inference, &InferenceService::completionAsked, this, [this] { m_liveMessage = 0; });
    connect(&inference, &InferenceService::severalText, this, &ChatViewModel::onSeveralText);
    connect(&inference, &InferenceService::severalDone, this, &ChatViewModel::onSeveralDone);
    connect(
        &inference, &InferenceService::severalFinished, this, &ChatViewModel::onSeveralFinished);
    connect(&models, &ModelViewModel::loadingChanged, this, &ChatViewModel::stateChanged);
    connect(&models, &ModelViewModel::modelChanged, this, [this] {
        m_liveMessage = 0;
        setError({});
        emit stateChanged();
    });
    connect(&models, &ModelViewModel::loadFailed, this, &ChatViewModel::setError);
    connect(&models, &ModelViewModel::deviceFailed, this, [this](ErrorCard card) {
        if (canAnswer()) // the answer that was interrupted
            card.action = ErrorCard::Action::TryAgain;
        setError(card);
    });
    connect(&storage, &StorageService::openFailed, this, [this](const Error &error) {
        m_storageFailed = true;
        setError(errorCardOf(error, ErrorContext::OpeningStorage));
        emit stateChanged();
    });
    connect(&storage, &StorageService::repaired, this, [this](const RepairReport &report) {
        setError(repairCardOf(report));
        m_errorStays = true;
    });
    connect(&options, &ChatOptionsViewModel::failed, this, [this](const Error &error) {
        setError(errorCardOf(error, ErrorContext::Saving));
    });
    connect(&storage, &StorageService::opened, this, [this] {
        if (std::exchange(m_storageFailed, false)) {
            setError({});
            emit stateChanged();
        }
        readNewDraft();
    });
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(kLookMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &ChatViewModel::saveLook);
    connect(&conversations, &ConversationListModel::failed, this, [this](const Error &error) {
        setError(errorCardOf(error, ErrorContext::Saving));
    });
    connect(&conversations, &ConversationListModel::removed, this, [this](qint64 id) {
        if (m_turn && m_turn->conversation == id)
            stop();
        if (id == m_conversation) {
            newChat();
            m_deletedWhileOpen = id;
        }
    });
    connect(&conversations, &ConversationListModel::restored, this, [this](qint64 id) {
        if (id == m_deletedWhileOpen && m_conversation == 0 && m_messages.count() == 0)
            openConversation(id);
    });
    connect(&conversations, &ConversationListModel::refreshed, this, [this] {
        const QString title = m_conversations.titleOf(m_conversation);
        if (!title.isEmpty())
            setTitle(title);
    });
    connect(&storage, &StorageService::statesSaved, this, [this] {
        if (!m_turn && m_saveState == SaveState::Saving)
            setSaveState(SaveState::Saved);
    });
    connect(&storage, &StorageService::stateFailed, this, [this](const Error &error) {
        if (!m_turn)
            setSaveState(SaveState::Nothing);
        setError(errorCardOf(error, ErrorContext::Saving));
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
    return state() == State::Idle && !m_turn && !m_opening && !m_quitting && !m_severalSaving;
}

bool ChatViewModel::canAnswer() const
{
    if (!canSend() || m_several.count() > 0 || m_messages.count() == 0 ||
        (m_conversation == 0 && !m_temporary))
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

void ChatViewModel::retranslate()
{
    if (m_temporary)
        setTitle(tr("Temporary chat"));
    else if (m_conversation == 0)
        setTitle(tr("New chat"));
    m_messages.retranslate();
    emit stateChanged();
    emit speedChanged();
}

void ChatViewModel::newTemporaryChat()
{
    newChat();
    m_temporary = true;
    m_options.beginNew(true);
    setTitle(tr("Temporary chat"));
    emit conversationChanged();
}

void ChatViewModel::newChat()
{
    ++m_view;
    m_opening = false;
    saveLook();
    leaveTemporary();
    if (!m_turn)
        clearSeveral();
    m_messages.setItems({});
    setLaterHidden(false);
    setConversation(0, tr("New chat"));
    setError({});
    m_options.beginNew(false);
    restoreDraft({});
    m_scroll = -1;
    emit scrollChanged();
    readNewDraft();
    setSaveState(SaveState::Nothing);
    emit stateChanged();
}

void ChatViewModel::abandon()
{
    stop();
    if (m_turn)
        endTurn();
    newChat();
}

void ChatViewModel::openConversation(qint64 id)
{
    if (id != 0 && id != m_conversation)
        load(id);
}

/// Nothing of a temporary chat is kept, an answer that is still written least of all.
void ChatViewModel::leaveTemporary()
{
    if (!m_temporary)
        return;
    if (m_turn && m_turn->temporary)
        stop();
    m_temporary = false;
    m_unsaved.clear();
    emit conversationChanged();
}

void ChatViewModel::setLaterHidden(bool hidden)
{
    if (hidden == m_laterHidden)
        return;
    m_laterHidden = hidden;
    emit laterHiddenChanged();
}

void ChatViewModel::openMessage(qint64 conversation, qint64 message)
{
    const auto &items = m_messages.items();
    const bool shown = conversation == m_conversation &&
                       std::any_of(items.begin(), items.end(), [message](const MessageItem &item) {
                           return item.id == message;
                       });
    if (message == 0)
        openConversation(conversation);
    else if (shown)
        showFound(message);
    else if (conversation != 0)
        load(conversation, message);
}

void ChatViewModel::showFound(qint64 message)
{
    const auto &items = m_messages.items();
    const auto at = std::find_if(items.begin(), items.end(), [message](const MessageItem &item) {
        return item.id == message;
    });
    if (message != 0 && at != items.end())
        emit messageFound(int(at - items.begin()));
}

void ChatViewModel::load(qint64 id, qint64 message)
{
    const int view = ++m_view;
    m_opening = true;
    emit stateChanged();
    struct Opened {
        std::vector<MessageItem> items;
        bool laterHidden = false;
        std::string title;
        ConversationDetails details;
    };
    // An answer that is being written belongs to the branch that is shown: that one stays.
    const qint64 wanted = m_turn && m_turn->conversation == id ? 0 : message;
    m_storage.run(
        this,
        [id, wanted](ConversationStore &store) -> Result<Opened> {
            Opened opened;
            MYNAH_TRY(ConversationRow row, store.conversation(id));
            MYNAH_TRY(std::vector<MessageRow> rows, store.messages(id));
            const auto isWanted = [wanted](const MessageRow &other) { return other.id == wanted; };
            if (wanted != 0 && std::none_of(rows.begin(), rows.end(), isWanted)) {
                MYNAH_CHECK(store.selectVersion(wanted));
                MYNAH_TRY(rows, store.messages(id));
            }
            // Here, where thousands of them hold up nobody.
            for (const MessageRow &each : rows)
                if (each.role != Role::System)
                    opened.items.push_back(MessageListModel::itemOf(each));
            opened.laterHidden = !rows.empty() && rows.back().followed;
            MYNAH_TRY(opened.details, store.details(id));
            opened.title = row.title;
            return opened;
        },
        [this, id, view, message](Result<Opened> opened) {
            if (view != m_view)
                return; // another conversation was chosen meanwhile
            m_opening = false;
            if (opened.ok()) {
                leaveTemporary();
                const QString title = QString::fromStdString(opened->title);
                if (!m_turn)
                    clearSeveral();
                const bool another = id != m_conversation;
                if (another)
                    saveLook();
                setConversation(id, title.isEmpty() ? tr("New chat") : title);
                if (another) {
                    m_options.show(id, opened->details);
                    m_scroll = opened->details.scroll;
                    emit scrollChanged();
                    restoreDraft(QString::fromStdString(opened->details.draft));
                }
                showMessages(id, std::move(opened->items), opened->laterHidden);
                setSaveState(turnIsShown() ? SaveState::Saving : SaveState::Saved);
                showFound(message);
            } else if (m_conversations.rowOf(id) >= 0) {
                setError(errorCardOf(opened.error(), ErrorContext::Saving));
            } else {
                newChat(); // the last conversation is gone: an empty one is what is left
            }
            emit stateChanged();
        });
}

void ChatViewModel::showMessages(qint64 id, std::vector<MessageItem> items, bool laterHidden)
{
    setLaterHidden(laterHidden && !(m_turn && m_turn->conversation == id));
    if (m_turn && m_turn->conversation == id) {
        if (!items.empty() && !items.back().fromUser && !items.back().done)
            items.pop_back(); // the draft of the running turn, which is shown live
        if (m_turn->answers > 1) {
            if (!items.empty() && !items.back().fromUser)
                items.pop_back(); // one of those written together
            return m_messages.setItems(std::move(items));
        }
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
        setError({}); // loaded again after a failure, it still says what failed
    }
    setTitle(title);
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
    // That nothing can be saved stays on the screen.
    const bool ofStorage =
        card.action == ErrorCard::Action::Quit || card.action == ErrorCard::Action::Reopen;
    if (card == m_error || (m_storageFailed && !ofStorage))
        return;
    if (m_errorStays && card.title.isEmpty())
        return; // a repair is not told by the way: the user closes this card
    m_error = card;
    emit errorChanged();
}

void ChatViewModel::reopenStorage()
{
    m_storage.reopen();
}

void ChatViewModel::dismissError()
{
    m_errorStays = false;
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

void ChatViewModel::setDraft(const QString &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    m_draftUnsaved = !m_temporary;
    m_lookTimer.start();
    emit draftChanged();
}

void ChatViewModel::setScroll(double scroll)
{
    if (scroll == m_scroll)
        return;
    m_scroll = scroll;
    m_scrollUnsaved = m_conversation != 0;
    m_lookTimer.start();
    emit scrollChanged();
}

void ChatViewModel::restoreDraft(const QString &draft)
{
    m_draft = draft;
    m_draftUnsaved = false;
    emit draftChanged();
    emit draftRestored(draft);
}

/// What was begun in a new chat before, unless something is written already.
void ChatViewModel::readNewDraft()
{
    m_storage.run(
        this,
        [](ConversationStore &store) { return store.draft(0); },
        [this, view = m_view](Result<std::string> draft) {
            if (draft.ok() && !draft->empty() && view == m_view && m_conversation == 0 &&
                !m_temporary && !m_opening && !m_turn && m_draft.isEmpty())
                restoreDraft(QString::fromStdString(*draft));
        });
}

void ChatViewModel::saveLook()
{
    m_lookTimer.stop();
    const bool draft = std::exchange(m_draftUnsaved, false);
    const bool scroll = std::exchange(m_scrollUnsaved, false) && m_conversation != 0;
    if (m_temporary || (!draft && !scroll))
        return;
    m_storage.run(
        this,
        [id = m_conversation, draft, scroll, text = m_draft.toStdString(), place = m_scroll](
            ConversationStore &store) -> Result<void> {
            if (draft)
                MYNAH_CHECK(store.setDraft(id, text));
            return scroll ? store.setScroll(id, place) : Result<void>();
        },
        // A conversation that was deleted meanwhile needs neither.
        [this](Result<void> saved) {
            if (!saved.ok() && saved.error().code != ErrorCode::Usage)
                setError(errorCardOf(saved.error(), ErrorContext::Saving));
        });
}

void ChatViewModel::prepareToQuit()
{
    if (m_quitting)
        return;
    m_quitting = true;
    saveLook();
    m_options.flush();
    if (!m_turn) {
        if (!m_severalSaving)
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
