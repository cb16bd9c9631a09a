// State files of the State tab: export, import, and states made by tuning.
#include "app/services/background.h"
#include "app/viewmodels/figures.h"
#include "app/viewmodels/state_view_model.h"
#include "core/model/tuned_state.h"
#include "core/storage/file_name.h"
#include "core/storage/state_file.h"

#include <QFileInfo>

namespace mynah {

namespace {

/// What is wrong with a file that was chosen.
QString problemOf(const Error &error, const QString &file)
{
    const QString name = isolated(QFileInfo(file).fileName());
    switch (error.code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileRead:
        return StateViewModel::tr("%1 cannot be read.").arg(name);
    case ErrorCode::Truncated:
        return StateViewModel::tr("%1 is not complete: its end is missing.").arg(name);
    case ErrorCode::Unsupported:
        return StateViewModel::tr("%1 is of a kind that cannot be used here.").arg(name);
    case ErrorCode::NotFinite:
        return StateViewModel::tr("%1 holds values that are not numbers.").arg(name);
    case ErrorCode::OutOfMemory:
        return StateViewModel::tr("There is not enough memory to read %1.").arg(name);
    default:
        return StateViewModel::tr("%1 is not a saved state, or it is damaged.").arg(name);
    }
}

QString tunedProblemOf(const Error &error, const QString &file, const QString &model)
{
    const QString name = isolated(QFileInfo(file).fileName());
    if (error.code == ErrorCode::Unsupported)
        return StateViewModel::tr("Models of RWKV 5.2, 6 and 7 can begin from a tuned state. "
                                  "\u2068%1\u2069 cannot.")
            .arg(model);
    if (error.code == ErrorCode::BadState)
        return StateViewModel::tr("%1 is not a tuned state for \u2068%2\u2069.").arg(name, model);
    return problemOf(error, file);
}

} // namespace

QString StateViewModel::fileNameFor(qint64 bookmark) const
{
    const BookmarkRow *row = m_bookmarks.find(bookmark);
    const std::string title = row ? row->name : m_chat.title().toStdString();
    return QString::fromStdString(fileNameFromTitle(title)) + QStringLiteral(".safetensors");
}

void StateViewModel::exportState(const QUrl &file)
{
    if (!m_end || !file.isLocalFile() || !begin(tr("Writing the state…")))
        return;
    BookmarkRow about;
    about.name = m_chat.title().toStdString();
    about.model = m_models.info().displayName;
    about.createdMs = m_end->createdMs;
    m_storage.run(
        this,
        [end = *m_end](ConversationStore &store) -> Result<SnapshotLookup> {
            return store.snapshot(end.message, end.fingerprint);
        },
        [this, about, file](Result<SnapshotLookup> state) {
            if (!state.ok() || !state->snapshot)
                return fail(tr("The saved state cannot be read."),
                            state.ok() ? Error{ErrorCode::BadState, "It is damaged or gone"}
                                       : state.error());
            store(state->snapshot, about, file);
        });
}

void StateViewModel::exportBookmark(qint64 bookmark, const QUrl &file)
{
    const BookmarkRow *row = m_bookmarks.find(bookmark);
    if (!row || !file.isLocalFile() || !begin(tr("Writing the state…")))
        return;
    m_storage.run(
        this,
        [bookmark](ConversationStore &store) -> Result<SnapshotLookup> {
            SnapshotLookup found;
            MYNAH_TRY(found.snapshot, store.bookmarkState(bookmark));
            return found;
        },
        [this, about = *row, file](Result<SnapshotLookup> state) {
            if (!state.ok() || !state->snapshot)
                return fail(tr("The saved state cannot be read."),
                            state.ok() ? Error{} : state.error());
            store(state->snapshot, about, file);
        });
}

void StateViewModel::store(std::shared_ptr<const Snapshot> state,
                           const BookmarkRow &about,
                           const QUrl &file)
{
    const QString path = file.toLocalFile();
    inBackground(
        this,
        [state, about, path = path.toStdString()] {
            StateFile whole;
            whole.snapshot = *state;
            whole.name = about.name;
            whole.model = about.model;
            whole.createdMs = about.createdMs;
            return writeStateFile(path, whole, true); // the file dialog has asked already
        },
        [this, path](Result<void> done) {
            if (!done.ok())
                return fail(
                    tr("%1 could not be written.").arg(isolated(QFileInfo(path).fileName())),
                    done.error());
            say(tr("The state was written to %1.").arg(isolated(QFileInfo(path).fileName())));
        });
}

void StateViewModel::importState(const QUrl &file)
{
    if (!file.isLocalFile() || !begin(tr("Reading the state…")))
        return;
    const QString path = file.toLocalFile();
    inBackground(
        this,
        [path = path.toStdString()] { return readStateFile(path); },
        [this, path](Result<StateFile> read) {
            if (!read.ok())
                return fail(problemOf(read.error(), path), read.error());
            const QString name = QString::fromStdString(read->name);
            keep(std::make_shared<const Snapshot>(std::move(read->snapshot)),
                 name.isEmpty() ? QFileInfo(path).completeBaseName() : name,
                 QString::fromStdString(read->model),
                 false);
        });
}

void StateViewModel::startFromTuned(const QUrl &file)
{
    dismiss();
    if (!file.isLocalFile())
        return;
    if (!m_models.ready())
        return fail(tr("Open the model first that the state was tuned for."), {});
    if (!begin(tr("Reading the state…")))
        return;
    const QString path = file.toLocalFile();
    inBackground(
        this,
        [path = path.toStdString(), info = m_models.info()]() -> Result<Snapshot> {
            MYNAH_TRY(const auto model, openModelFile(info.path));
            MYNAH_TRY(const RwkvConfig config, detectConfig(*model));
            Snapshot snapshot;
            MYNAH_TRY(snapshot.state, readTunedState(path, config));
            snapshot.modelFingerprint = info.fingerprint;
            snapshot.tokenizerDigest = info.tokenizerDigest;
            snapshot.origin = stateDigest(snapshot.state);
            return snapshot;
        },
        [this, path, model = m_models.name()](Result<Snapshot> read) {
            if (!read.ok())
                return fail(tunedProblemOf(read.error(), path, model), read.error());
            keep(std::make_shared<const Snapshot>(std::move(*read)),
                 QFileInfo(path).completeBaseName(),
                 model,
                 true);
        });
}

/// Makes it a bookmark, and begins a chat from it.
void StateViewModel::keep(std::shared_ptr<const Snapshot> state,
                          const QString &name,
                          const QString &model,
                          bool starts)
{
    struct Kept {
        int64_t bookmark = 0, conversation = 0;
    };
    const bool fits = m_models.ready() && state->modelFingerprint == m_models.info().fingerprint;
    m_storage.run(
        this,
        [state, name = name.toStdString(), model = model.toStdString(), starts](
            ConversationStore &store) -> Result<Kept> {
            Kept kept;
            MYNAH_TRY(kept.bookmark, store.importBookmark(*state, name, model));
            NewConversation start;
            start.bookmark = kept.bookmark;
            if (starts) {
                MYNAH_TRY(kept.conversation, store.createConversation(start));
            }
            return kept;
        },
        [this, name, model, fits](Result<Kept> kept) {
            if (!kept.ok())
                return fail(tr("The state could not be kept."), kept.error());
            refresh();
            if (kept->conversation != 0) {
                say({});
                m_list.refresh();
                m_chat.openConversation(kept->conversation);
            } else if (fits || model.isEmpty()) {
                say(tr("“\u2068%1\u2069” is now among the bookmarks.").arg(name));
            } else {
                say(tr("“\u2068%1\u2069” is now among the bookmarks. It can be used while "
                       "\u2068%2\u2069 is open.")
                        .arg(name, model));
            }
        });
}

} // namespace mynah
