#include "app/services/downloads/range_answer.h"

#include <optional>

namespace mynah {

namespace {

using Kind = AnswerPlan::Kind;

struct ContentRange {
    qint64 first = -1, last = -1; // -1: "*"
    qint64 total = -1;            // -1: "*"
};

std::optional<qint64> number(const QByteArray &text)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    return ok && value >= 0 && !text.trimmed().startsWith('+') ? std::optional(value)
                                                               : std::nullopt;
}

/// "bytes 100-199/500", "bytes */500", "bytes 100-199/*" (RFC 9110, 14.4).
std::optional<ContentRange> parseRange(const QByteArray &header)
{
    const QByteArray text = header.trimmed();
    if (!text.toLower().startsWith("bytes "))
        return {};
    const QList<QByteArray> halves = text.mid(6).split('/');
    if (halves.size() != 2)
        return {};
    ContentRange range;
    if (halves[1].trimmed() != "*") {
        const auto total = number(halves[1]);
        if (!total)
            return {};
        range.total = *total;
    }
    if (halves[0].trimmed() == "*")
        return range;
    const QList<QByteArray> ends = halves[0].split('-');
    if (ends.size() != 2)
        return {};
    const auto first = number(ends[0]), last = number(ends[1]);
    if (!first || !last || *last < *first || (range.total >= 0 && *last >= range.total))
        return {};
    range.first = *first;
    range.last = *last;
    return range;
}

bool isStrong(const QByteArray &etag)
{
    return etag.startsWith('"');
}

AnswerPlan refuse(DownloadProblem problem, const QString &reason, qint64 total = -1)
{
    return {Kind::Refuse, problem, total, reason};
}

AnswerPlan planForPart(const AnswerHead &head, const AskedRange &asked)
{
    const auto range = parseRange(head.contentRange);
    if (!range || range->first != asked.offset)
        return refuse(DownloadProblem::WrongAnswer,
                      QStringLiteral("asked for the bytes from %1 on, got \"%2\"")
                          .arg(asked.offset)
                          .arg(QString::fromLatin1(head.contentRange.left(60))));
    // Servers that do not know If-Range answer with a part of whatever they have now.
    if (isStrong(head.etag) && isStrong(asked.stamp.etag) && head.etag != asked.stamp.etag)
        return {Kind::Ask, DownloadProblem::None, range->total, {}};
    if (asked.total >= 0 && range->total >= 0 && range->total != asked.total)
        return refuse(DownloadProblem::OtherFile,
                      QStringLiteral("the file has %1 bytes there, not %2")
                          .arg(range->total)
                          .arg(asked.total),
                      range->total);
    return {
        Kind::Append, DownloadProblem::None, range->total >= 0 ? range->total : asked.total, {}};
}

AnswerPlan planForWhole(const AnswerHead &head, const AskedRange &asked)
{
    const qint64 total = number(head.contentLength).value_or(-1);
    if (asked.total >= 0 && total >= 0 && total != asked.total)
        return refuse(
            DownloadProblem::OtherFile,
            QStringLiteral("the file has %1 bytes there, not %2").arg(total).arg(asked.total),
            total);
    return {Kind::StartAgain, DownloadProblem::None, total >= 0 ? total : asked.total, {}};
}

} // namespace

QByteArray ContentStamp::condition() const
{
    return isStrong(etag) ? etag : modified;
}

AnswerPlan planFor(const AnswerHead &head, const AskedRange &asked)
{
    const QString said = QStringLiteral("the server answered %1").arg(head.status);
    const QByteArray encoding = head.contentEncoding.trimmed().toLower();
    if ((head.status == 200 || head.status == 206) && !encoding.isEmpty() && encoding != "identity")
        return refuse(DownloadProblem::WrongAnswer,
                      QStringLiteral("the server packed the file (%1)")
                          .arg(QString::fromLatin1(encoding.left(30))));
    switch (head.status) {
    case 200:
        return planForWhole(head, asked);
    case 206:
        return planForPart(head, asked);
    case 416: {
        const auto range = parseRange(head.contentRange);
        if (asked.offset > 0 && range && range->total == asked.offset &&
            (asked.total < 0 || asked.total == asked.offset))
            return {Kind::Complete, DownloadProblem::None, asked.offset, {}};
        if (asked.offset > 0)
            return {Kind::Ask, DownloadProblem::None, -1, {}};
        return refuse(DownloadProblem::WrongAnswer, said);
    }
    case 404:
    case 410:
        return refuse(DownloadProblem::NotThere, said);
    case 401:
    case 403:
    case 451:
        return refuse(DownloadProblem::NotAllowed, said);
    case 407:
        return refuse(DownloadProblem::ProxyPassword, said);
    case 408:
    case 425:
    case 429:
        return {Kind::Later, DownloadProblem::Busy, -1, said};
    default:
        if (head.status >= 500)
            return {Kind::Later, DownloadProblem::Busy, -1, said};
        return refuse(DownloadProblem::WrongAnswer, said);
    }
}

} // namespace mynah
