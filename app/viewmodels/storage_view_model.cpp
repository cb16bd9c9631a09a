#include "app/viewmodels/storage_view_model.h"

#include "app/services/background.h"
#include "app/viewmodels/error_text.h"
#include "app/viewmodels/figures.h"
#include "core/rwkv/weight_cache_folder.h"
#include "core/storage/backup.h"

#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace mynah {

namespace {

constexpr uint64_t kGigabyte = uint64_t{1} << 30;
constexpr uint64_t kBudgets[] = {kGigabyte / 2,
                                 kGigabyte,
                                 2 * kGigabyte,
                                 4 * kGigabyte,
                                 8 * kGigabyte,
                                 16 * kGigabyte,
                                 32 * kGigabyte};
constexpr int kStepMs = 40; // of cleaning up at once, so that a message that is sent need not wait

/// Whole numbers without a fraction: "4 GB", "1.4 GB".
QString sizeText(uint64_t bytes)
{
    const uint64_t unit = bytes >= kGigabyte ? kGigabyte : kGigabyte >> 10;
    const int digits = bytes % unit == 0 || bytes < kGigabyte ? 0 : 1;
    return isolated(
        QLocale().formattedDataSize(qint64(bytes), digits, QLocale::DataSizeTraditionalFormat));
}

std::vector<uint64_t> budgetsWith(uint64_t current)
{
    std::vector<uint64_t> all(std::begin(kBudgets), std::end(kBudgets));
    if (current != 0 && !std::binary_search(all.begin(), all.end(), current))
        all.insert(std::upper_bound(all.begin(), all.end(), current), current);
    return all;
}

} // namespace

StorageViewModel::StorageViewModel(StorageService &storage,
                                   ChatViewModel &chat,
                                   ConversationListModel &list,
                                   Settings &settings,
                                   Places places,
                                   QObject *parent)
    : QObject(parent), m_storage(storage), m_chat(chat), m_list(list), m_settings(settings),
      m_places(std::move(places))
{
}

Result<StorageViewModel::Figures> StorageViewModel::read(ConversationStore &store)
{
    Figures figures;
    MYNAH_TRY(figures.usage, store.usage());
    MYNAH_TRY(figures.budget, stateBudget(store));
    return figures;
}

void StorageViewModel::take(const Figures &figures)
{
    m_usage = figures.usage;
    m_budget = figures.budget;
    m_known = true;
    emit usageChanged();
}

void StorageViewModel::refresh()
{
    m_storage.run(this, read, [this](Result<Figures> figures) {
        if (figures.ok())
            take(*figures);
        else
            fail(figures.error());
    });
    readFiles();
}

void StorageViewModel::readFiles()
{
    struct Files {
        uint64_t cacheBytes = 0;
        int backUps = 0;
        qint64 backUpBytes = 0;
    };
    inBackground(
        this,
        [places = m_places] {
            Files files;
            if (!places.cacheFolder.isEmpty())
                files.cacheBytes = weightCacheBytes(places.cacheFolder.toStdString());
            if (!places.database.isEmpty())
                for (const auto &path : backUpsOf(places.database.toStdString())) {
                    ++files.backUps;
                    std::error_code failed;
                    const auto bytes = std::filesystem::file_size(path, failed);
                    files.backUpBytes += failed ? 0 : qint64(bytes);
                }
            return files;
        },
        [this](Files files) {
            m_cacheBytes = files.cacheBytes;
            m_backUps = files.backUps == 0
                            ? QString()
                            : tr("%Ln back-up(s) beside it, %1.", nullptr, files.backUps)
                                  .arg(fileSizeText(files.backUpBytes));
            emit filesChanged();
        });
}

QString StorageViewModel::used() const
{
    //: How much saved states take of what they may: "1.4 GB of 4 GB"
    return m_known ? tr("%1 of %2").arg(sizeText(m_usage.stateBytes), sizeText(m_budget))
                   : QString();
}

QString StorageViewModel::kept() const
{
    return m_known && m_usage.bookmarkBytes > 0
               ? tr("%1 of it belongs to bookmarks, which are always kept.")
                     .arg(sizeText(m_usage.bookmarkBytes))
               : QString();
}

QStringList StorageViewModel::budgetNames() const
{
    QStringList names;
    for (const uint64_t bytes : budgetsWith(m_budget))
        names << sizeText(bytes);
    return names;
}

int StorageViewModel::budgetIndex() const
{
    const auto all = budgetsWith(m_budget);
    return int(std::find(all.begin(), all.end(), m_budget) - all.begin());
}

void StorageViewModel::chooseBudget(int index)
{
    const auto all = budgetsWith(m_budget);
    if (index < 0 || index >= int(all.size()))
        return;
    m_storage.run(
        this,
        [bytes = all[size_t(index)]](ConversationStore &store) -> Result<Figures> {
            MYNAH_CHECK(setStateBudget(store, bytes));
            return read(store);
        },
        [this](Result<Figures> figures) {
            if (!figures.ok())
                return fail(figures.error());
            take(*figures);
            m_storage.tidy();
        });
}

bool StorageViewModel::begin(const QString &words, bool canCancel)
{
    if (!m_work.isEmpty())
        return false;
    m_cancelled = false;
    m_canCancel = canCancel;
    m_outcome.clear();
    m_problem.clear();
    say(words);
    return true;
}

void StorageViewModel::say(const QString &words, double progress)
{
    m_work = words;
    m_progress = progress;
    emit workChanged();
}

void StorageViewModel::end(const QString &outcome)
{
    m_canCancel = false;
    m_outcome = outcome;
    say({});
    refresh();
}

void StorageViewModel::fail(const Error &error)
{
    const ErrorCard card = errorCardOf(error, ErrorContext::Saving);
    m_problem = card.title + QStringLiteral(". ") + card.text;
    m_canCancel = false;
    say({});
}

void StorageViewModel::cleanUp(bool onlyNewest)
{
    if (!begin(tr("Looking for states that are not needed…"), true))
        return;
    m_bytesBefore = m_usage.fileBytes;
    tidyStep(onlyNewest ? 0 : m_budget, onlyNewest);
}

void StorageViewModel::tidyStep(uint64_t budget, bool onlyNewest)
{
    m_storage.run(
        this,
        [budget](ConversationStore &store) -> Result<Figures> {
            QElapsedTimer clock;
            clock.start();
            bool more = true;
            while (more && clock.elapsed() < kStepMs) {
                MYNAH_TRY(more, store.tidy(budget));
            }
            MYNAH_TRY(Figures figures, read(store));
            figures.more = more;
            return figures;
        },
        [this, budget, onlyNewest](Result<Figures> figures) {
            if (!figures.ok())
                return fail(figures.error());
            take(*figures);
            if (m_cancelled)
                return end(tr("Stopped. What was removed so far stays removed."));
            if (!figures->more)
                return compact(budget);
            say(tr("Removing old states: %1 are left.").arg(sizeText(m_usage.stateBytes)));
            tidyStep(budget, onlyNewest);
        });
}

void StorageViewModel::compact(uint64_t budget)
{
    m_canCancel = false;
    say(tr("Making the file smaller. What you send meanwhile is saved right after."));
    m_storage.run(
        this,
        [budget](ConversationStore &store) -> Result<Figures> {
            MYNAH_CHECK(store.compact(budget));
            return read(store);
        },
        [this](Result<Figures> figures) {
            if (!figures.ok())
                return fail(figures.error());
            take(*figures);
            end(tr("Cleaned up: the file was %1 and is now %2. No text was deleted.")
                    .arg(sizeText(m_bytesBefore), sizeText(m_usage.fileBytes)));
        });
}

QString StorageViewModel::cache() const
{
    return sizeText(m_cacheBytes);
}

void StorageViewModel::clearCache()
{
    if (m_places.cacheFolder.isEmpty() || !begin(tr("Removing prepared models…"), false))
        return;
    inBackground(
        this,
        [folder = m_places.cacheFolder.toStdString()] { return clearWeightCache(folder); },
        [this](uint64_t freed) {
            end(tr("Removed: %1 are free again. Models are prepared anew when they are loaded.")
                    .arg(sizeText(freed)));
        });
}

QString StorageViewModel::databaseFile() const
{
    return m_places.database.isEmpty() ? QString() : QDir::toNativeSeparators(m_places.database);
}

QString StorageViewModel::databaseSize() const
{
    return m_known ? sizeText(m_usage.fileBytes) : QString();
}

void StorageViewModel::showDatabase() const
{
    if (!m_places.database.isEmpty())
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_places.database).absolutePath()));
}

void StorageViewModel::cancel()
{
    m_cancelled = m_canCancel;
}

void StorageViewModel::eraseEverything()
{
    if (!begin(tr("Deleting everything…"), false))
        return;
    m_chat.abandon();
    m_storage.eraseEverything(this, [this](Result<void> done) {
        if (!done.ok())
            return fail(done.error());
        m_settings.forgetConversations();
        m_list.dismissUndo();
        m_list.refresh();
        m_chat.newChat();
        end({});
        emit erased();
    });
}

void StorageViewModel::retranslate()
{
    emit usageChanged();
    emit filesChanged();
    readFiles();
}

} // namespace mynah
