// The growing file of a download: NAME.part with the bytes, NAME.part.json with what they are of.
#pragma once

#include "app/services/downloads/range_answer.h"
#include "core/model/sha256.h"

#include <QFile>

#include <optional>

namespace mynah {

/// What NAME.part.json says.
struct PartNote {
    DownloadOrder order; // its target is the folder of the note and the name in it
    qint64 total = -1;
    qint64 synced = 0; // bytes that the disk has for sure; what lies behind them is not trusted
    ContentStamp stamp;
};

/// Nothing when there is no such file, or it is damaged. Thread: any that may wait for the disk.
std::optional<PartNote> readPartNote(const QString &target);

/// Written in one thread. Of a program that is killed at any moment at most kSyncBytes are lost:
/// the note tells only of bytes that the disk has, and is overwritten in place in one piece.
class PartFile {
public:
    static constexpr qint64 kSyncBytes = 512 * 1024;

    explicit PartFile(DownloadOrder order);

    static QString partPath(const QString &target) { return target + QStringLiteral(".part"); }
    static QString notePath(const QString &target) { return target + QStringLiteral(".part.json"); }

    /// Opens or makes the files; what was there of the same order is kept, up to the last bytes
    /// that the disk has for sure. False: see error().
    bool open();
    /// Reads up to `bytes` of what was there, for the hash. False: it cannot be read.
    bool readAgain(qint64 bytes);
    qint64 checkedBytes() const { return m_hashed; }
    qint64 bytes() const { return m_bytes; }
    qint64 total() const { return m_note.total; }
    void setTotal(qint64 total) { m_note.total = total; }
    const ContentStamp &stamp() const { return m_note.stamp; }
    void setStamp(const ContentStamp &stamp) { m_note.stamp = stamp; }

    bool append(const QByteArray &data);
    /// The disk has everything that was appended, and the note says so. Where that fails once, what
    /// came after the last sync may be lost: only open() helps then.
    bool sync();
    bool broken() const { return m_broken; }
    /// Drops every byte.
    bool startAgain();
    /// Of everything appended or read again.
    QString sha256() const;
    /// Gives the whole file its name, which must be free, and removes the note.
    bool finish();
    /// Removes both files.
    static void remove(const QString &target);

    /// Of the last call that returned false: NoRoom, TooLarge, CannotWrite or NameTaken.
    DownloadProblem error() const { return m_error; }
    QString errorText() const { return m_errorText; }

private:
    bool fail(const QString &what, int number);
    bool writeNote();

    DownloadOrder m_order;
    PartNote m_note;
    QFile m_part, m_noteFile;
    Sha256 m_hash;
    qint64 m_bytes = 0, m_hashed = 0;
    bool m_broken = false;
    DownloadProblem m_error = DownloadProblem::None;
    QString m_errorText;
};

} // namespace mynah
