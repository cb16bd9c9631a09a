// What a download is, as values that cross threads.
#pragma once

#include <QMetaType>
#include <QString>
#include <QUrl>

#include <vector>

namespace mynah {

/// What is wanted. `target` is what tells one download from another.
struct DownloadOrder {
    QString target;            // absolute path of the whole file
    QString name;              // as the user knows it
    std::vector<QUrl> sources; // of the same file, the preferred one first; https, or http
    qint64 bytes = -1;         // -1: not known
    QString sha256;            // 64 lower-case hex digits; empty: none is published

    bool operator==(const DownloadOrder &) const = default;
};

enum class DownloadState {
    Queued,     // others run already
    Checking,   // what is there is read again, or the whole file compared with its hash
    Connecting, // asked, no byte yet
    Running,
    Waiting, // for another try by itself
    NoRoom,  // on the disk; goes on by itself when there is some
    Paused,
    Failed,   // until the user asks again
    Mismatch, // whole, but another file than the published one; the user decides
    Done,
};

enum class DownloadProblem {
    None,
    HostNotFound,
    Refused, // nobody listens, or the connection cannot be made
    Stalled,
    Cut,
    ProxyAway,
    ProxyPassword,
    Tls,
    Downgrade, // led from https to http, or in a circle
    NotThere,  // 404, 410
    NotAllowed,
    Busy,        // 429, 5xx
    WrongAnswer, // breaks the protocol: a wrong range, an encoding, too many bytes
    OtherFile,   // of another size than the published one
    NoRoom,
    TooLarge, // for the disk's kind of file system
    CannotWrite,
    NameTaken, // a file of that name is there
    OtherHash,
};

struct DownloadStatus {
    DownloadOrder order;
    DownloadState state = DownloadState::Queued;
    qint64 done = 0;    // bytes that arrived; while Checking also those that are read again
    qint64 checked = 0; // of them, while Checking
    qint64 total = -1;  // -1: not known
    double bytesPerSecond = 0;
    DownloadProblem problem = DownloadProblem::None; // of Waiting, NoRoom, Failed, Mismatch
    QString host;                // of the source in use, or of the one with the problem
    QString details;             // in English, for Copy details
    qint64 needed = 0, free = 0; // bytes on the disk, of NoRoom
    int retrySeconds = 0;        // of Waiting
    bool verified = false;       // of Done: the hash was the published one

    /// It takes a connection, or will by itself.
    bool active() const { return state < DownloadState::Paused; }
    bool operator==(const DownloadStatus &) const = default;
};

} // namespace mynah

Q_DECLARE_METATYPE(mynah::DownloadStatus)
