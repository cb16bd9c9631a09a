// All conversations as one file, read one after the other so that nothing else waits for long.
#include "app/services/background.h"
#include "app/viewmodels/storage_view_model.h"
#include "core/model/output_file.h"
#include "core/storage/conversation_json.h"

#include <QLocale>

namespace mynah {

struct StorageViewModel::Export {
    std::string path;
    std::vector<int64_t> ids; // what is left, the newest last
    std::vector<ConversationTree> trees;
    size_t total = 0;
};

void StorageViewModel::exportEverything(const QUrl &file)
{
    if (!file.isLocalFile() || !begin(tr("Reading the conversations…"), true))
        return;
    auto all = std::make_shared<Export>();
    all->path = file.toLocalFile().toStdString();
    m_storage.run(
        this,
        [](ConversationStore &store) { return store.conversations(); },
        [this, all](Result<std::vector<ConversationRow>> rows) {
            if (!rows.ok())
                return fail(rows.error());
            for (auto row = rows->rbegin(); row != rows->rend(); ++row)
                all->ids.push_back(row->id);
            all->total = all->ids.size();
            collect(all);
        });
}

void StorageViewModel::collect(std::shared_ptr<Export> all)
{
    if (m_cancelled)
        return end(tr("Stopped. No file was written."));
    if (all->ids.empty())
        return write(all);
    const size_t done = all->trees.size();
    say(tr("Reading conversation %1 of %2…")
            .arg(QLocale().toString(done + 1), QLocale().toString(all->total)),
        double(done) / double(all->total));
    m_storage.run(
        this,
        [id = all->ids.back()](ConversationStore &store) { return store.exportTree(id); },
        [this, all](Result<ConversationTree> tree) {
            if (!tree.ok())
                return fail(tree.error());
            all->ids.pop_back();
            all->trees.push_back(std::move(*tree));
            collect(all);
        });
}

void StorageViewModel::write(std::shared_ptr<Export> all)
{
    m_canCancel = false;
    say(tr("Writing the file…"));
    inBackground(
        this,
        [all]() -> Result<uint64_t> {
            const std::string text = conversationsToJson(all->trees);
            MYNAH_CHECK(writeFile(all->path, std::as_bytes(std::span(text)), true));
            return uint64_t(text.size());
        },
        [this, all](Result<uint64_t> written) {
            if (!written.ok()) {
                m_problem = tr("The file could not be written: %1")
                                .arg(QString::fromStdString(written.error().message));
                m_canCancel = false;
                return say({});
            }
            end(tr("%Ln conversation(s) were written to \u2068%1\u2069.", nullptr, int(all->total))
                    .arg(QString::fromStdString(all->path)));
        });
}

} // namespace mynah
