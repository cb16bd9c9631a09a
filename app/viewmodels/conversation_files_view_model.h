// Conversations to files and from files.
#pragma once

#include "app/services/storage_service.h"
#include "app/viewmodels/conversation_list_model.h"
#include "app/viewmodels/error_text.h"

#include <QObject>
#include <QSet>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace mynah {

/// One export or import at a time. The database is read and written by the storage thread, one
/// conversation (or a few) at a time so that other work comes between; files by a thread of the
/// pool. Thread: the GUI thread.
class ConversationFilesViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QUrl folder READ folder NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)

public:
    enum class Format { Markdown, PlainText, Pdf, Json };
    Q_ENUM(Format)

    ConversationFilesViewModel(StorageService &storage,
                               ConversationListModel &conversations,
                               QObject *parent = nullptr);

    bool busy() const { return m_export || m_import; }
    QString text() const; // what is being done, or was done; empty: nothing to say
    /// Where the last export went; empty: there was none, or it is not done.
    QUrl folder() const { return busy() ? QUrl() : m_folder; }
    /// The last import can be taken back.
    bool canUndo() const { return !busy() && !m_imported.isEmpty(); }

    /// A name for the dialog that asks where to.
    Q_INVOKABLE QString suggestedName(qint64 id, Format format) const;
    /// Into this file, which is replaced when it is there.
    Q_INVOKABLE void exportOne(qint64 id, Format format, const QUrl &file);
    /// Into this folder, a file each, named by their titles; no file that is there is touched.
    Q_INVOKABLE void exportAll(const QList<qint64> &ids, Format format, const QUrl &folder);
    Q_INVOKABLE void importFrom(const QList<QUrl> &files);
    /// Whether a file looks, by its name, as if it held conversations.
    Q_INVOKABLE bool takes(const QUrl &file) const;
    /// Ends what is being done; what was done until then stays.
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void undoImport();
    Q_INVOKABLE void dismiss();

    static QByteArray written(const ConversationTree &tree, Format format); // any thread

signals:
    void changed();
    void failed(const mynah::ErrorCard &card);

private:
    struct Export {
        std::vector<qint64> ids;
        Format format = Format::Markdown;
        QString target; // a file, or a folder when there are several
        bool several = false;
        size_t done = 0;
        /// Taken, in lower case; used by the jobs that write, one after the other.
        std::shared_ptr<QSet<QString>> names = std::make_shared<QSet<QString>>();
        bool cancelled = false;
    };
    struct Refused {
        QString file;
        Error error;
    };
    struct Import {
        QStringList files;
        qsizetype filesDone = 0;
        std::shared_ptr<const std::vector<ConversationTree>> trees; // of the file at hand
        size_t treesDone = 0;
        std::vector<Refused> refused;
        bool cancelled = false;
    };

    void exportNext();
    void writeNext(ConversationTree tree);
    void finishExport(const Error *error);
    void readNext();
    void importNext();
    void finishImport();
    ErrorCard refusedCard(const std::vector<Refused> &refused) const;

    StorageService &m_storage;
    ConversationListModel &m_conversations;
    std::unique_ptr<Export> m_export;
    std::unique_ptr<Import> m_import;
    QString m_text;
    QUrl m_folder;
    QList<qint64> m_imported;
};

} // namespace mynah
