#include "app/viewmodels/state_view_model.h"

#include "app/viewmodels/figures.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

namespace mynah {

namespace {
constexpr int kRefreshMs = 30;
constexpr int kClockMs = 10'000;
constexpr int kUndoMs = 10'000;
constexpr int kLongestName = 60;
} // namespace

StateViewModel::StateViewModel(StorageService &storage,
                               ChatViewModel &chat,
                               ModelViewModel &models,
                               ConversationListModel &list,
                               QObject *parent)
    : QObject(parent), m_storage(storage), m_chat(chat), m_models(models), m_list(list)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshMs);
    m_clock.setInterval(kClockMs);
    m_removing.setSingleShot(true);
    m_removing.setInterval(kUndoMs);
    connect(&m_refresh, &QTimer::timeout, this, &StateViewModel::refresh);
    connect(&m_clock, &QTimer::timeout, this, &StateViewModel::savedChanged);
    connect(&m_removing, &QTimer::timeout, this, &StateViewModel::finishRemoving);
    connect(&chat, &ChatViewModel::conversationChanged, this, [this] {
        forget();
        dismiss();
    });
    connect(&chat, &ChatViewModel::stateChanged, this, &StateViewModel::schedule);
    connect(&models, &ModelViewModel::modelChanged, this, &StateViewModel::schedule);
    connect(&storage, &StorageService::statesSaved, this, &StateViewModel::schedule);
}

StateViewModel::~StateViewModel()
{
    finishRemoving();
}

void StateViewModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (active) {
        m_clock.start();
        refresh();
    } else {
        m_clock.stop();
        m_refresh.stop();
    }
    emit activeChanged();
}

void StateViewModel::schedule()
{
    if (m_active)
        m_refresh.start();
}

/// Another conversation is shown: what was known is of no use.
void StateViewModel::forget()
{
    m_end.reset();
    m_marks.clear();
    m_beganFrom.clear();
    emit changed();
    emit savedChanged();
    schedule();
}

void StateViewModel::refresh()
{
    std::vector<qint64> branch;
    for (const MessageItem &item : m_chat.messages()->items())
        if (item.id != 0)
            branch.push_back(item.id);
    m_storage.run(
        this,
        [id = m_chat.conversation()](ConversationStore &store) -> Result<Seen> {
            Seen seen;
            MYNAH_TRY(seen.bookmarks, store.bookmarks());
            if (id == 0)
                return seen;
            MYNAH_TRY(seen.states, store.states(id));
            MYNAH_TRY(const ConversationRow row, store.conversation(id));
            seen.beganFrom = row.bookmark;
            return seen;
        },
        [this, branch, read = ++m_reads](Result<Seen> seen) {
            if (read != m_reads)
                return; // asked again meanwhile
            if (seen.ok())
                take(std::move(*seen), branch);
            else
                fail(tr("The saved states cannot be read."), seen.error());
        });
}

void StateViewModel::take(Seen seen, const std::vector<qint64> &branch)
{
    const std::string fingerprint = m_models.ready() ? m_models.info().fingerprint : std::string();
    std::erase_if(seen.bookmarks, [this](const BookmarkRow &row) { return row.id == m_removed; });
    m_end.reset();
    m_beganFrom.clear();
    for (auto message = branch.rbegin(); message != branch.rend() && !m_end; ++message)
        for (const StateRow &state : seen.states)
            if (state.message == *message && state.fingerprint == fingerprint)
                m_end = state;
    m_atEnd = m_end && m_end->message == branch.back();
    m_marks.clear();
    for (const BookmarkRow &row : seen.bookmarks) {
        if (row.id == seen.beganFrom)
            m_beganFrom = QString::fromStdString(row.name);
        const bool onBranch = std::find(branch.begin(), branch.end(), row.message) != branch.end();
        if (onBranch && row.message != 0 && m_end && m_end->tokens > 0 &&
            row.tokens <= m_end->tokens)
            m_marks << double(row.tokens) / double(m_end->tokens);
    }
    std::sort(m_marks.begin(), m_marks.end());
    m_bookmarks.setRows(std::move(seen.bookmarks), m_chat.conversation(), fingerprint);
    emit changed();
    emit savedChanged();
}

QString StateViewModel::reason() const
{
    if (m_chat.temporary())
        return tr("Nothing of a temporary chat is saved, so there is no state to keep.");
    if (!m_models.ready())
        return tr("No model is open.");
    if (m_chat.conversation() == 0 || m_chat.messages()->count() == 0)
        return tr("Nothing has been read yet. A bookmark can be saved after the first answer.");
    if (m_chat.canStop())
        return tr("An answer is being written. Its state is saved when it is done.");
    if (!m_end)
        return tr("No state of this conversation is saved for \u2068%1\u2069. It reads the "
                  "conversation with your next message.")
            .arg(m_models.name());
    if (!m_atEnd)
        return tr("The newest messages are read with your next one.");
    return {};
}

QString StateViewModel::tokens() const
{
    //: The place in a conversation up to which the model has read
    return m_end ? tr("token %1").arg(QLocale().toString(qint64(m_end->tokens))) : QString();
}

QString StateViewModel::size() const
{
    const uint64_t bytes = m_models.info().stateBytes;
    return m_models.ready() && bytes > 0
               ? isolated(QLocale().formattedDataSize(qint64(bytes), 1, QLocale::DataSizeSIFormat))
               : QString();
}

QString StateViewModel::saved() const
{
    if (!m_end)
        return {};
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(m_end->createdMs);
    const QDateTime now = QDateTime::currentDateTime();
    const qint64 seconds = std::max<qint64>(0, then.secsTo(now));
    if (seconds < 10)
        return tr("just now");
    if (seconds < 60)
        return tr("%Ln s ago", "seconds", int(seconds / 10 * 10));
    if (seconds < 3600)
        return tr("%Ln min ago", "minutes", int(seconds / 60));
    return BookmarkListModel::timeText(then, now);
}

QString StateViewModel::suggestedName() const
{
    const auto &items = m_chat.messages()->items();
    for (auto item = items.rbegin(); item != items.rend(); ++item)
        if (item->fromUser)
            return item->text.left(kLongestName).simplified();
    return m_chat.title();
}

void StateViewModel::saveBookmark(const QString &name)
{
    const QString trimmed = name.simplified();
    if (!canBookmark() || trimmed.isEmpty())
        return;
    m_storage.run(
        this,
        [end = *m_end, name = trimmed.toStdString()](ConversationStore &store) {
            return store.addBookmark(end.message, end.fingerprint, name);
        },
        [this](Result<int64_t> id) {
            if (!id.ok())
                return fail(tr("The bookmark could not be saved."), id.error());
            dismiss();
            refresh();
        });
}

void StateViewModel::goBack(qint64 bookmark)
{
    const BookmarkRow *row = m_bookmarks.find(bookmark);
    if (!row)
        return;
    if (row->message == 0 || row->conversation != m_chat.conversation())
        return startFrom(bookmark);
    dismiss();
    if (!m_chat.canSend())
        return fail(tr("This is possible when the answer is written and a model is open."), {});
    m_chat.goTo(row->message);
}

void StateViewModel::startFrom(qint64 bookmark)
{
    const BookmarkRow *row = m_bookmarks.find(bookmark);
    if (!row)
        return;
    dismiss();
    if (!m_models.ready() || row->fingerprint != m_models.info().fingerprint)
        return fail(row->model.empty()
                        ? tr("This state is of another model, or of another precision of it.")
                        : tr("This state is of \u2068%1\u2069, as it was opened then. Open that "
                             "model, in the same precision, to begin from it.")
                              .arg(QString::fromStdString(row->model)),
                    {});
    NewConversation start;
    start.bookmark = bookmark;
    m_storage.run(
        this,
        [start](ConversationStore &store) { return store.createConversation(start); },
        [this](Result<int64_t> id) {
            if (!id.ok())
                return fail(tr("The chat could not be begun."), id.error());
            m_list.refresh();
            m_chat.openConversation(*id);
        });
}

void StateViewModel::rename(qint64 bookmark, const QString &name)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty())
        return;
    m_storage.run(
        this,
        [bookmark, name = trimmed.toStdString()](ConversationStore &store) {
            return store.renameBookmark(bookmark, name);
        },
        [this](Result<void> done) {
            if (!done.ok())
                fail(tr("The bookmark could not be renamed."), done.error());
            refresh();
        });
}

void StateViewModel::remove(qint64 bookmark)
{
    const BookmarkRow *row = m_bookmarks.find(bookmark);
    if (!row)
        return;
    finishRemoving();
    dismiss();
    m_storage.run(
        this,
        [bookmark](ConversationStore &store) -> Result<bool> {
            MYNAH_TRY(const auto all, store.conversations());
            return std::any_of(all.begin(), all.end(), [bookmark](const ConversationRow &one) {
                return one.bookmark == bookmark;
            });
        },
        [this, bookmark, name = QString::fromStdString(row->name)](Result<bool> used) {
            if (!used.ok())
                return fail(tr("The bookmark could not be deleted."), used.error());
            if (*used)
                return fail(tr("A conversation began from this bookmark and needs it. Delete that "
                               "conversation first."),
                            {});
            m_removed = bookmark;
            m_removedName = name;
            m_removing.start();
            emit removedChanged();
            refresh();
        });
}

void StateViewModel::undoRemove()
{
    m_removing.stop();
    m_removed = 0;
    m_removedName.clear();
    emit removedChanged();
    refresh();
}

void StateViewModel::finishRemoving()
{
    m_removing.stop();
    if (m_removed == 0)
        return;
    m_storage.run(
        this,
        [id = m_removed](ConversationStore &store) { return store.removeBookmark(id); },
        [this](Result<void> done) {
            if (!done.ok())
                fail(tr("The bookmark could not be deleted."), done.error());
            refresh();
        });
    m_removed = 0;
    m_removedName.clear();
    emit removedChanged();
}

bool StateViewModel::begin(const QString &words)
{
    if (!m_work.isEmpty())
        return false;
    m_notice.clear();
    m_problem.clear();
    m_details.clear();
    m_work = words;
    emit noticeChanged();
    return true;
}

void StateViewModel::say(const QString &notice)
{
    m_work.clear();
    m_problem.clear();
    m_details.clear();
    m_notice = notice;
    emit noticeChanged();
}

void StateViewModel::fail(const QString &problem, const Error &error)
{
    m_work.clear();
    m_notice.clear();
    m_problem = problem;
    m_details = QString::fromStdString(error.message);
    emit noticeChanged();
}

void StateViewModel::dismiss()
{
    if (m_notice.isEmpty() && m_problem.isEmpty())
        return;
    m_notice.clear();
    m_problem.clear();
    m_details.clear();
    emit noticeChanged();
}

void StateViewModel::copyDetails() const
{
    QGuiApplication::clipboard()->setText(m_problem + QLatin1Char('\n') + m_details);
}

void StateViewModel::retranslate()
{
    m_bookmarks.retranslate();
    emit changed();
    emit savedChanged();
}

} // namespace mynah
