#include "app/viewmodels/conversation_files_view_model.h"

#include "app/services/background.h"
#include "app/viewmodels/conversation_pdf.h"
#include "app/viewmodels/figures.h"
#include "core/model/output_file.h"
#include "core/storage/conversation_import.h"
#include "core/storage/conversation_json.h"
#include "core/storage/conversation_markdown.h"
#include "core/storage/conversation_text.h"
#include "core/storage/file_name.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <span>

namespace mynah {

namespace {

constexpr size_t kImportedAtOnce = 8; // conversations, before other work of the storage thread

using Format = ConversationFilesViewModel::Format;

QString endingOf(Format format)
{
    switch (format) {
    case Format::Markdown:
        return QStringLiteral(".md");
    case Format::PlainText:
        return QStringLiteral(".txt");
    case Format::Pdf:
        return QStringLiteral(".pdf");
    case Format::Json:
        break;
    }
    return QStringLiteral(".json");
}

/// A name in the folder that neither this export nor another file has; adds it to `names`.
QString
nameIn(const QString &folder, const QString &base, const QString &ending, QSet<QString> &names)
{
    QString name = base + ending;
    for (int i = 2;
         names.contains(name.toLower()) || QFileInfo::exists(QDir(folder).filePath(name));
         ++i)
        name = QStringLiteral("%1 %2%3").arg(base).arg(i).arg(ending);
    names.insert(name.toLower());
    return QDir(folder).filePath(name);
}

Result<std::vector<ConversationTree>> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotFound,
                     path.toStdString() + ": " + file.errorString().toStdString()};
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileRead,
                     path.toStdString() + ": " + file.errorString().toStdString()};
    return readConversations({bytes.data(), size_t(bytes.size())},
                             QFileInfo(path).fileName().toStdString());
}

} // namespace

ConversationFilesViewModel::ConversationFilesViewModel(StorageService &storage,
                                                       ConversationListModel &conversations,
                                                       QObject *parent)
    : QObject(parent), m_storage(storage), m_conversations(conversations)
{
}

QByteArray ConversationFilesViewModel::written(const ConversationTree &tree, Format format)
{
    switch (format) {
    case Format::Markdown:
        return QByteArray::fromStdString(conversationToMarkdown(tree));
    case Format::PlainText:
        return QByteArray::fromStdString(conversationToText(tree));
    case Format::Pdf:
        return conversationPdf(tree);
    case Format::Json:
        break;
    }
    return QByteArray::fromStdString(conversationsToJson(std::span(&tree, 1)));
}

QString ConversationFilesViewModel::text() const
{
    const QLocale locale;
    if (m_export && m_export->several)
        return tr("Exporting… %1 of %2")
            .arg(locale.toString(qlonglong(m_export->done)),
                 locale.toString(qlonglong(m_export->ids.size())));
    if (m_export)
        return tr("Exporting…");
    if (m_import && m_import->trees)
        return tr("Importing… %1 of %2")
            .arg(locale.toString(qlonglong(m_import->treesDone)),
                 locale.toString(qlonglong(m_import->trees->size())));
    if (m_import)
        return tr("Reading “%1”…")
            .arg(isolatedText(QFileInfo(m_import->files.value(m_import->filesDone)).fileName()));
    return m_text;
}

QString ConversationFilesViewModel::suggestedName(qint64 id, Format format) const
{
    return QString::fromStdString(fileNameFromTitle(m_conversations.titleOf(id).toStdString())) +
           endingOf(format);
}

bool ConversationFilesViewModel::takes(const QUrl &file) const
{
    const QString ending = QFileInfo(file.toLocalFile()).suffix().toLower();
    return ending == QLatin1String("json") || ending == QLatin1String("md");
}

void ConversationFilesViewModel::exportOne(qint64 id, Format format, const QUrl &file)
{
    if (busy() || id == 0 || !file.isLocalFile())
        return;
    dismiss();
    m_export = std::make_unique<Export>();
    m_export->ids = {id};
    m_export->format = format;
    m_export->target = file.toLocalFile();
    if (QFileInfo(m_export->target).suffix().isEmpty())
        m_export->target += endingOf(format); // not every dialog adds it
    emit changed();
    exportNext();
}

void ConversationFilesViewModel::exportAll(const QList<qint64> &ids,
                                           Format format,
                                           const QUrl &folder)
{
    if (busy() || ids.isEmpty() || !folder.isLocalFile())
        return;
    dismiss();
    m_export = std::make_unique<Export>();
    m_export->ids.assign(ids.begin(), ids.end());
    m_export->format = format;
    m_export->target = folder.toLocalFile();
    m_export->several = true;
    emit changed();
    exportNext();
}

void ConversationFilesViewModel::exportNext()
{
    if (m_export->cancelled || m_export->done == m_export->ids.size())
        return finishExport(nullptr);
    m_storage.run(
        this,
        [id = m_export->ids[m_export->done]](ConversationStore &store) {
            return store.exportTree(id);
        },
        [this](Result<ConversationTree> tree) {
            if (tree.ok())
                writeNext(std::move(*tree));
            else
                finishExport(&tree.error());
        });
}

void ConversationFilesViewModel::writeNext(ConversationTree tree)
{
    // The names are used by one job after the other.
    inBackground(
        this,
        [tree = std::move(tree),
         format = m_export->format,
         target = m_export->target,
         names = m_export->several ? m_export->names : nullptr] {
            const QString path = names
                                     ? nameIn(target,
                                              QString::fromStdString(fileNameFromTitle(tree.title)),
                                              endingOf(format),
                                              *names)
                                     : target;
            const QByteArray bytes = written(tree, format);
            return writeFile(path.toStdString(),
                             std::as_bytes(std::span(bytes.data(), size_t(bytes.size()))),
                             !names);
        },
        [this](Result<void> done) {
            if (!done.ok())
                return finishExport(&done.error());
            ++m_export->done;
            emit changed();
            exportNext();
        });
}

void ConversationFilesViewModel::finishExport(const Error *error)
{
    const std::unique_ptr<Export> done = std::move(m_export);
    const QFileInfo target(done->target);
    if (done->done > 0) {
        m_folder = QUrl::fromLocalFile(done->several ? done->target : target.absolutePath());
        m_text = done->several
                     ? tr("Exported %Ln conversation(s) to “%1”", nullptr, int(done->done))
                           .arg(isolatedText(target.fileName()))
                     : tr("Exported to “%1”").arg(isolatedText(target.fileName()));
    }
    emit changed();
    if (!error)
        return;
    ErrorCard card;
    card.title = tr("The export did not succeed");
    card.text =
        error->code == ErrorCode::FileRead || error->code == ErrorCode::FileNotFound
            ? tr("Nothing could be written to “%1”. The disk may be full or the folder "
                 "may not be yours to write in. Choose another place.")
                  .arg(isolatedText(done->several ? target.fileName() : target.dir().dirName()))
            : tr("The conversation could not be read. It is unchanged. Try again.");
    card.details = QString::fromStdString(error->message);
    emit failed(card);
}

void ConversationFilesViewModel::importFrom(const QList<QUrl> &files)
{
    if (busy())
        return;
    QStringList paths;
    for (const QUrl &url : files)
        if (url.isLocalFile())
            paths << url.toLocalFile();
    if (paths.isEmpty())
        return;
    dismiss();
    m_import = std::make_unique<Import>();
    m_import->files = paths;
    emit changed();
    readNext();
}

void ConversationFilesViewModel::readNext()
{
    if (m_import->cancelled || m_import->filesDone == m_import->files.size())
        return finishImport();
    inBackground(
        this,
        [path = m_import->files[m_import->filesDone]] { return readFile(path); },
        [this](Result<std::vector<ConversationTree>> trees) {
            if (!trees.ok()) {
                m_import->refused.push_back({m_import->files[m_import->filesDone], trees.error()});
                ++m_import->filesDone;
                return readNext();
            }
            m_import->trees =
                std::make_shared<const std::vector<ConversationTree>>(std::move(*trees));
            m_import->treesDone = 0;
            emit changed();
            importNext();
        });
}

void ConversationFilesViewModel::importNext()
{
    if (m_import->cancelled || m_import->treesDone == m_import->trees->size()) {
        m_import->trees.reset();
        ++m_import->filesDone;
        return readNext();
    }
    const size_t first = m_import->treesDone;
    const size_t end = std::min(m_import->trees->size(), first + kImportedAtOnce);
    m_storage.run(
        this,
        [trees = m_import->trees, first, end](
            ConversationStore &store) -> Result<std::vector<int64_t>> {
            std::vector<int64_t> ids;
            for (size_t i = first; i < end; ++i) {
                const auto id = store.importTree((*trees)[i]);
                if (!id.ok() && ids.empty())
                    return id.error();
                if (!id.ok())
                    break; // those that came in are told first
                ids.push_back(*id);
            }
            return ids;
        },
        [this](Result<std::vector<int64_t>> ids) {
            if (ids.ok()) {
                m_imported.append(QList<qint64>(ids->begin(), ids->end()));
                m_import->treesDone += ids->size();
                emit changed();
            } else {
                m_import->refused.push_back({m_import->files[m_import->filesDone], ids.error()});
                m_import->cancelled = true; // no other file will fare better
            }
            importNext();
        });
}

void ConversationFilesViewModel::finishImport()
{
    const std::unique_ptr<Import> done = std::move(m_import);
    if (!m_imported.isEmpty())
        m_text = tr("Imported %Ln conversation(s)", nullptr, int(m_imported.size()));
    else if (done->refused.empty() && !done->cancelled)
        m_text = tr("There was no conversation in the file.");
    m_conversations.refresh();
    emit changed();
    if (!done->refused.empty())
        emit failed(refusedCard(done->refused));
}

ErrorCard ConversationFilesViewModel::refusedCard(const std::vector<Refused> &refused) const
{
    ErrorCard card;
    const QString first = isolatedText(QFileInfo(refused.front().file).fileName());
    card.title = refused.size() == 1
                     ? tr("“%1” was not imported").arg(first)
                     : tr("%Ln file(s) were not imported", nullptr, int(refused.size()));
    switch (refused.front().error.code) {
    case ErrorCode::Unsupported:
        card.text = tr("It holds no conversations that can be read here. Files exported by Mynah, "
                       "ChatGPT (conversations.json) and RWKV-Runner can.");
        break;
    case ErrorCode::FileNotFound:
        card.text = tr("The file cannot be opened. It may have been moved or deleted.");
        break;
    case ErrorCode::FileRead:
        card.text = tr("The file is damaged. Export or copy it again.");
        break;
    case ErrorCode::OutOfMemory:
        card.text = tr("The file is too large for the memory of this computer.");
        break;
    default:
        card.text = tr("The conversations could not be saved. The disk may be full.");
        break;
    }
    QStringList details;
    for (const Refused &file : refused)
        details << QString::fromStdString(file.error.message);
    card.details = details.join(QLatin1Char('\n'));
    return card;
}

void ConversationFilesViewModel::cancel()
{
    if (m_export)
        m_export->cancelled = true;
    if (m_import)
        m_import->cancelled = true;
}

void ConversationFilesViewModel::undoImport()
{
    const QList<qint64> ids = m_imported;
    dismiss();
    m_conversations.removeAll(ids);
}

void ConversationFilesViewModel::dismiss()
{
    if (busy())
        return;
    m_text.clear();
    m_folder.clear();
    m_imported.clear();
    emit changed();
}

} // namespace mynah
