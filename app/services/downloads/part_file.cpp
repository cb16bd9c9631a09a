#include "app/services/downloads/part_file.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>
#include <cstring>
#ifdef _WIN32
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mynah {

namespace {

constexpr int kVersion = 1;
// The note is padded, so that a shorter one covers a longer one whole.
constexpr qsizetype kNoteBytes = 8192;

/// Waits until the disk has the file's content. 0, or errno.
int syncFile(const QFile &file)
{
#ifdef _WIN32
    return _commit(file.handle()) == 0 ? 0 : errno;
#elif defined(__linux__)
    return fdatasync(file.handle()) == 0 ? 0 : errno;
#else
    return fsync(file.handle()) == 0 ? 0 : errno;
#endif
}

/// A name that was just given must outlive a power cut too.
void syncFolder(const QString &path)
{
#ifndef _WIN32
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (folder < 0)
        return;
    (void)fsync(folder);
    ::close(folder);
#else
    (void)path;
#endif
}

QByteArray jsonOf(const PartNote &note)
{
    QJsonArray sources;
    for (const QUrl &url : note.order.sources)
        sources << QString::fromLatin1(url.toEncoded());
    // As text: a double is exact only up to 9 PB, but other readers stop earlier.
    const QJsonObject json{
        {"version", kVersion},
        {"name", note.order.name},
        {"file", QFileInfo(note.order.target).fileName()},
        {"sources", sources},
        {"bytes", QString::number(note.order.bytes)},
        {"sha256", note.order.sha256},
        {"total", QString::number(note.total)},
        {"synced", QString::number(note.synced)},
        {"from", note.stamp.url},
        {"etag", QString::fromLatin1(note.stamp.etag)},
        {"modified", QString::fromLatin1(note.stamp.modified)},
    };
    QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Indented);
    const qsizetype padded = (text.size() / kNoteBytes + 1) * kNoteBytes;
    return text.append(QByteArray(padded - text.size(), ' '));
}

qint64 numberOf(const QJsonObject &json, const char *key)
{
    bool ok = false;
    const qint64 value = json.value(QLatin1String(key)).toString().toLongLong(&ok);
    return ok && value >= -1 ? value : -1;
}

} // namespace

std::optional<PartNote> readPartNote(const QString &target)
{
    QFile file(PartFile::notePath(target));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(1 << 20)).object();
    if (json.value("version").toInt() != kVersion ||
        json.value("file").toString() != QFileInfo(target).fileName())
        return {};
    PartNote note;
    note.order.target = target;
    note.order.name = json.value("name").toString();
    for (const QJsonValue &source : json.value("sources").toArray()) {
        const QUrl url = QUrl::fromEncoded(source.toString().toLatin1(), QUrl::StrictMode);
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
            note.order.sources.push_back(url);
    }
    note.order.bytes = numberOf(json, "bytes");
    note.order.sha256 = json.value("sha256").toString();
    note.total = numberOf(json, "total");
    note.synced = std::max<qint64>(0, numberOf(json, "synced"));
    note.stamp = {json.value("from").toString(),
                  json.value("etag").toString().toLatin1(),
                  json.value("modified").toString().toLatin1()};
    if (note.order.sources.empty())
        return {};
    return note;
}

PartFile::PartFile(DownloadOrder order)
    : m_order(std::move(order)), m_part(partPath(m_order.target)),
      m_noteFile(notePath(m_order.target))
{
}

bool PartFile::fail(const QString &what, int number)
{
    m_error = DownloadProblem::CannotWrite;
    if (number == ENOSPC)
        m_error = DownloadProblem::NoRoom;
#ifdef EDQUOT
    if (number == EDQUOT)
        m_error = DownloadProblem::NoRoom;
#endif
    if (number == EFBIG)
        m_error = DownloadProblem::TooLarge;
    m_errorText = QStringLiteral("%1: %2").arg(
        what,
        number == 0 ? QStringLiteral("it failed") : QString::fromLocal8Bit(std::strerror(number)));
    return false;
}

bool PartFile::open()
{
    m_error = DownloadProblem::None;
    m_broken = false;
    m_part.close();
    m_noteFile.close();
    m_hash = {};
    m_bytes = m_hashed = 0;
    if (QFileInfo::exists(m_order.target)) {
        m_error = DownloadProblem::NameTaken;
        m_errorText = m_order.target + QStringLiteral(" is there already");
        return false;
    }
    const QDir folder = QFileInfo(m_order.target).dir();
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return fail(folder.path(), errno);
    const auto kept = readPartNote(m_order.target);
    m_note = {m_order, m_order.bytes, 0, {}};
    errno = 0;
    if (!m_part.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(m_part.fileName(), errno);
    // Other sources may have the same file; another hash is another file.
    if (kept && kept->order.sha256 == m_order.sha256 && kept->order.bytes == m_order.bytes &&
        kept->synced <= m_part.size()) {
        m_bytes = kept->synced;
        m_note.synced = m_bytes;
        m_note.stamp = kept->stamp;
        m_note.total = kept->total;
    }
    if (m_part.size() > m_bytes && !m_part.resize(m_bytes))
        return fail(m_part.fileName(), errno);
    if (!m_noteFile.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(m_noteFile.fileName(), errno);
    return writeNote();
}

bool PartFile::readAgain(qint64 bytes)
{
    if (!m_part.seek(m_hashed))
        return fail(m_part.fileName(), errno);
    QByteArray block(qsizetype(std::min(bytes, m_bytes - m_hashed)), Qt::Uninitialized);
    errno = 0;
    if (m_part.read(block.data(), block.size()) != block.size())
        return fail(m_part.fileName(), errno);
    m_hash.add(std::as_bytes(std::span(block.constData(), size_t(block.size()))));
    m_hashed += block.size();
    return true;
}

bool PartFile::append(const QByteArray &data)
{
    if (m_broken)
        return false;
    if (!m_part.seek(m_bytes))
        return fail(m_part.fileName(), errno);
    for (qsizetype at = 0; at < data.size();) {
        const qsizetype piece =
            qsizetype(std::min<qint64>(data.size() - at, kSyncBytes - (m_bytes - m_note.synced)));
        errno = 0;
        const qint64 written = m_part.write(data.constData() + at, piece);
        const int number = errno;
        if (written > 0) {
            m_hash.add(std::as_bytes(std::span(data.constData() + at, size_t(written))));
            m_bytes += written;
            m_hashed = m_bytes;
            at += qsizetype(written);
        }
        // A short write is a disk that is nearly full: the next one says so.
        if (written <= 0)
            return fail(m_part.fileName(), number);
        if (m_bytes - m_note.synced >= kSyncBytes && !sync())
            return false;
    }
    return true;
}

bool PartFile::sync()
{
    if (m_broken)
        return false;
    if (const int number = syncFile(m_part)) {
        m_broken = true;
        return fail(m_part.fileName(), number);
    }
    m_note.synced = m_bytes;
    return writeNote();
}

bool PartFile::startAgain()
{
    m_hash = {};
    m_bytes = m_hashed = 0;
    m_note.synced = 0;
    m_note.stamp = {};
    // First the note: one that tells of bytes which are gone would be trusted.
    if (!writeNote())
        return false;
    errno = 0;
    return m_part.resize(0) || fail(m_part.fileName(), errno);
}

bool PartFile::writeNote()
{
    const QByteArray text = jsonOf(m_note);
    errno = 0;
    if (!m_noteFile.seek(0) || m_noteFile.write(text) != text.size())
        return fail(m_noteFile.fileName(), errno);
    return true;
}

QString PartFile::sha256() const
{
    Sha256 copy = m_hash;
    return QString::fromStdString(copy.hex());
}

bool PartFile::finish()
{
    if (!sync())
        return false;
    m_part.close();
    errno = 0;
    // Never over another file.
    if (!m_part.rename(m_order.target)) {
        if (QFileInfo::exists(m_order.target)) {
            m_error = DownloadProblem::NameTaken;
            m_errorText = m_order.target + QStringLiteral(" is there already");
            return false;
        }
        return fail(m_order.target, errno);
    }
    m_noteFile.close();
    m_noteFile.remove();
    syncFolder(QFileInfo(m_order.target).path());
    return true;
}

void PartFile::remove(const QString &target)
{
    QFile::remove(notePath(target));
    QFile::remove(partPath(target));
}

} // namespace mynah
