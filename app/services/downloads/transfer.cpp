#include "app/services/downloads/transfer.h"

#include "app/services/downloads/network_problem.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkProxyFactory>
#include <QSslError>
#include <QStorageInfo>

#include <algorithm>

namespace mynah {

namespace {

constexpr qint64 kReadAgain = qint64(4) << 20; // between two looks at what else is to be done
// More is not taken from the network at once; a part of it is lost when the connection breaks.
constexpr qint64 kReadBuffer = qint64(512) << 10;
constexpr qint64 kRoomEvery = qint64(16) << 20;

qint64 freeBytesAt(const QString &path)
{
    const QStorageInfo disk(path);
    return disk.isValid() && disk.isReady() ? disk.bytesAvailable() : -1;
}

bool goesThroughProxy(const QNetworkAccessManager &network, const QUrl &url)
{
    QNetworkProxyFactory *factory = network.proxyFactory();
    if (!factory)
        return false;
    const QList<QNetworkProxy> proxies = factory->queryProxy(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.first().type() != QNetworkProxy::NoProxy;
}

} // namespace

Transfer::Transfer(DownloadOrder order,
                   const DownloadRules &rules,
                   QNetworkAccessManager &network,
                   QObject *parent)
    : QObject(parent), m_rules(rules), m_network(network)
{
    m_status.order = std::move(order);
    m_status.total = m_status.order.bytes;
    if (!m_rules.freeBytes)
        m_rules.freeBytes = freeBytesAt;
    for (QTimer *timer : {&m_step, &m_retry, &m_stall, &m_late})
        timer->setSingleShot(true);
    m_room.setInterval(m_rules.roomMs);
    connect(&m_step, &QTimer::timeout, this, &Transfer::checkSome);
    connect(&m_retry, &QTimer::timeout, this, &Transfer::request);
    connect(&m_room, &QTimer::timeout, this, &Transfer::lookForRoom);
    connect(&m_late, &QTimer::timeout, this, [this] { report(true); });
    connect(&m_stall, &QTimer::timeout, this, [this] {
        sourceFailed(DownloadProblem::Stalled, QStringLiteral("no byte came any more"), true);
    });
    m_clock.start();
    m_sinceReport.start();
}

Transfer::~Transfer()
{
    stopAll();
    if (m_part && m_checked)
        m_part->sync();
}

void Transfer::enqueue()
{
    PartFile(m_status.order).open(); // what is wrong with it is said by start()
    setState(DownloadState::Queued);
}

bool Transfer::recall()
{
    const auto note = readPartNote(m_status.order.target);
    if (!note)
        return false;
    m_status.order = note->order;
    m_status.done = note->synced;
    m_status.total = note->total;
    setState(DownloadState::Paused);
    return true;
}

void Transfer::start()
{
    stopAll();
    m_failed.clear();
    m_tries = m_restarts = 0;
    m_answered = false;
    m_source = m_preferred;
    m_status.problem = DownloadProblem::None;
    m_status.details.clear();
    m_status.verified = false;
    m_status.host = host();
    m_checked = false;
    m_part = std::make_unique<PartFile>(m_status.order);
    setState(DownloadState::Checking);
    if (!m_part->open())
        return diskFailed();
    m_status.done = m_part->bytes();
    m_status.total = m_part->total();
    m_step.start(0);
}

/// The hash is of the whole file: what an earlier start left is read once more.
void Transfer::checkSome()
{
    if (m_part->checkedBytes() < m_part->bytes()) {
        if (!m_part->readAgain(kReadAgain))
            return diskFailed();
        m_status.checked = m_part->checkedBytes();
        report(false);
        return m_step.start(0);
    }
    m_checked = true;
    proceed();
}

qint64 Transfer::expectedTotal() const
{
    return m_status.order.bytes >= 0 ? m_status.order.bytes
           : m_part->bytes() > 0     ? m_part->total()
                                     : -1;
}

void Transfer::proceed()
{
    const qint64 total = expectedTotal();
    if (total >= 0 && m_part->bytes() == total && total > 0)
        return settle();
    if (total >= 0 && m_part->bytes() > total)
        restartFromFirstByte();
    if (!roomFor(total < 0 ? 0 : total - m_part->bytes()))
        return waitForRoom();
    request();
}

QString Transfer::host() const
{
    return source().host();
}

void Transfer::request()
{
    dropReply();
    m_status.host = host();
    const QString from = QString::fromLatin1(source().toEncoded());
    const bool same = m_part->stamp().url == from && !m_part->stamp().condition().isEmpty();
    // Without a hash nothing else tells whether a part of another source goes on here.
    if (m_part->bytes() > 0 && !same && m_status.order.sha256.isEmpty() && !m_part->startAgain())
        return diskFailed();
    m_asked = {m_part->bytes(), expectedTotal(), same ? m_part->stamp() : ContentStamp()};

    QNetworkRequest request(source());
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Mynah");
    if (m_asked.offset > 0) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_asked.offset) + '-');
        if (same)
            request.setRawHeader("If-Range", m_asked.stamp.condition());
    }
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(10);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Its flow control does not know the size of the read buffer.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    m_taking = false;
    m_tlsReason.clear();
    m_samples.clear();
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(kReadBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Transfer::headArrived);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::bytesArrived);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::replyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsReason += (m_tlsReason.isEmpty() ? "" : "; ") + error.errorString();
    });
    m_stall.start(m_rules.silenceMs);
    setState(DownloadState::Connecting);
}

void Transfer::headArrived()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_taking || status < 200 || (status >= 300 && status < 400))
        return;
    m_stall.start(m_rules.stallMs);
    AnswerHead head{status,
                    m_reply->rawHeader("Content-Range"),
                    m_reply->rawHeader("Content-Length"),
                    m_reply->rawHeader("Content-Encoding"),
                    m_reply->rawHeader("ETag").left(512),
                    m_reply->rawHeader("Last-Modified").left(64)};
    const AnswerPlan plan = planFor(head, m_asked);
    if (!take(plan))
        return;
    m_part->setStamp({QString::fromLatin1(source().toEncoded()), head.etag, head.modified});
    m_part->setTotal(plan.total);
    m_status.total = plan.total;
    m_taking = true;
    if (!m_part->sync())
        return diskFailed();
    if (!roomFor(plan.total < 0 ? 0 : plan.total - m_part->bytes()))
        return waitForRoom();
    setState(DownloadState::Running);
}

/// True: the body belongs to the file.
bool Transfer::take(const AnswerPlan &plan)
{
    const int retryAfter = m_reply->rawHeader("Retry-After").toInt();
    switch (plan.kind) {
    case AnswerPlan::Kind::Append:
        return true;
    case AnswerPlan::Kind::StartAgain:
        if (m_part->bytes() == 0)
            return true;
        if (++m_restarts > m_rules.restartsPerSource)
            break;
        if (m_part->startAgain())
            return true;
        diskFailed();
        return false;
    case AnswerPlan::Kind::Ask:
        if (++m_restarts > m_rules.restartsPerSource)
            break;
        if (m_part->startAgain())
            request();
        else
            diskFailed();
        return false;
    case AnswerPlan::Kind::Complete:
        dropReply();
        m_part->setTotal(plan.total);
        m_status.total = plan.total;
        settle();
        return false;
    case AnswerPlan::Kind::Later:
        sourceFailed(plan.problem, plan.reason, true);
        if (m_status.state == DownloadState::Waiting && retryAfter > 0) {
            m_retry.start(std::max(m_retry.interval(), std::min(retryAfter, 300) * 1000));
            setState(DownloadState::Waiting);
        }
        return false;
    case AnswerPlan::Kind::Refuse:
        sourceFailed(plan.problem, plan.reason, false);
        return false;
    }
    sourceFailed(DownloadProblem::WrongAnswer,
                 QStringLiteral("the server began from the first byte again and again"),
                 false);
    return false;
}

void Transfer::bytesArrived()
{
    while (m_reply && m_taking) {
        const QByteArray data = m_reply->read(kReadBuffer);
        if (data.isEmpty())
            return;
        m_stall.start(m_rules.stallMs);
        if (m_status.total >= 0 && m_part->bytes() + data.size() > m_status.total) {
            restartFromFirstByte();
            return sourceFailed(DownloadProblem::WrongAnswer,
                                QStringLiteral("more bytes came than the file has"),
                                false);
        }
        if (!m_part->append(data))
            return diskFailed();
        m_tries = 0;
        m_answered = true;
        m_failed.removeIf([](auto failed) { return failed->later; }); // the network is back
        m_status.done = m_part->bytes();
        m_sinceRoom += data.size();
        if (m_sinceRoom >= kRoomEvery && !roomFor(0))
            return waitForRoom();
        report(false);
    }
}

void Transfer::replyFinished()
{
    const QNetworkReply *finished = m_reply;
    if (!m_taking)
        headArrived();
    if (m_reply == finished)
        bytesArrived();
    if (m_reply != finished)
        return; // one of them has dealt with it
    const auto error = m_reply->error();
    const QString reason = m_tlsReason.isEmpty() ? m_reply->errorString() : m_tlsReason;
    const qint64 total = m_status.total;
    if (m_taking && total >= 0 && m_part->bytes() == total)
        return settle();
    if (error == QNetworkReply::NoError && m_taking && total < 0)
        return settle(); // its length was not told: it has ended
    if (error == QNetworkReply::NoError)
        return sourceFailed(DownloadProblem::Cut, QStringLiteral("it ended too early"), true);
    NetworkProblem meaning = networkProblemOf(error);
    // Qt does not tell who could not be reached.
    if ((meaning.problem == DownloadProblem::Refused ||
         meaning.problem == DownloadProblem::HostNotFound) &&
        goesThroughProxy(m_network, source()))
        meaning.problem = DownloadProblem::ProxyAway;
    sourceFailed(meaning.problem, reason, meaning.later);
}

void Transfer::restartFromFirstByte()
{
    m_part->startAgain(); // what is wrong with the disk is said by the next write
    m_status.done = 0;
}

/// Every byte is there: is it the file?
void Transfer::settle()
{
    dropReply();
    m_status.total = m_status.done = m_part->bytes();
    m_part->setTotal(m_part->bytes());
    setState(DownloadState::Checking);
    if (m_status.order.sha256.isEmpty())
        return finish(false);
    if (m_part->sha256() == m_status.order.sha256)
        return finish(true);
    m_part->sync();
    m_status.problem = DownloadProblem::OtherHash;
    m_status.details =
        QStringLiteral("expected sha256 %1, got %2").arg(m_status.order.sha256, m_part->sha256());
    setState(DownloadState::Mismatch);
}

void Transfer::finish(bool verified)
{
    if (!m_part->finish())
        return diskFailed();
    m_part.reset();
    m_status.verified = verified;
    m_status.problem = DownloadProblem::None;
    setState(DownloadState::Done);
}

} // namespace mynah
