// What a server's answer to "the rest of the file, please" means.
#pragma once

#include "app/services/downloads/download.h"

#include <QByteArray>

namespace mynah {

/// How a source names the content that it sent: kept, so that a later part is asked for only if it
/// is of the same content.
struct ContentStamp {
    QString url; // of the source, before any redirection
    QByteArray etag, modified;

    /// For If-Range: a strong ETag, else the date; empty: there is none.
    QByteArray condition() const;
    bool operator==(const ContentStamp &) const = default;
};

/// The lines of an answer that matter.
struct AnswerHead {
    int status = 0;
    QByteArray contentRange, contentLength, contentEncoding, etag, modified;
};

/// What was asked for and is known.
struct AskedRange {
    qint64 offset = 0;  // 0: the whole file was asked for
    qint64 total = -1;  // -1: not known
    ContentStamp stamp; // of what is there already
};

struct AnswerPlan {
    enum class Kind {
        Append,     // the body goes on where the file ends
        StartAgain, // the body is the whole file
        Ask,        // for the whole file, from its start: what is there belongs to another one
        Complete,   // everything is there already
        Refuse,     // this source cannot be used
        Later,      // it may answer another time
    };
    Kind kind = Kind::Refuse;
    DownloadProblem problem = DownloadProblem::None; // of Refuse and Later
    qint64 total = -1;                               // -1: still not known
    QString reason;                                  // of Refuse and Later, in English
};

/// Thread: any.
AnswerPlan planFor(const AnswerHead &head, const AskedRange &asked);

} // namespace mynah
