// What interrupts a download: the user, sources that fail, and the disk.
#include "app/services/downloads/transfer.h"

#include <QFileInfo>

#include <algorithm>

namespace mynah {

namespace {
constexpr qint64 kSpeedMs = 5'000;
constexpr int kSlowReportMs = 1'000;
} // namespace

void Transfer::dropReply()
{
    m_stall.stop();
    m_taking = false;
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->deleteLater(); // which also ends it, and may be done in the middle of its signals
    }
}

void Transfer::stopAll()
{
    dropReply();
    m_step.stop();
    m_retry.stop();
    m_room.stop();
}

void Transfer::pause()
{
    if (m_status.state > DownloadState::Paused)
        return;
    stopAll();
    if (m_part && m_checked)
        m_part->sync();
    m_part.reset();
    m_status.problem = DownloadProblem::None;
    setState(DownloadState::Paused);
}

void Transfer::cancel()
{
    stopAll();
    m_part.reset();
    if (m_status.state != DownloadState::Done)
        PartFile::remove(m_status.order.target);
}

void Transfer::startAgain()
{
    stopAll();
    m_part.reset();
    PartFile::remove(m_status.order.target);
    m_status.done = 0;
    m_preferred = (m_preferred + 1) % m_status.order.sources.size();
    start();
}

void Transfer::acceptUnverified()
{
    if (m_status.state == DownloadState::Mismatch && m_part)
        return finish(false);
    if (m_status.state != DownloadState::Failed || m_status.problem != DownloadProblem::OtherFile)
        return;
    m_status.order.bytes = -1;
    m_status.order.sha256.clear();
    start();
}

/// `later`: the same source is asked again in a while.
void Transfer::sourceFailed(DownloadProblem problem, const QString &reason, bool later)
{
    dropReply();
    m_status.problem = problem;
    m_status.host = host();
    m_status.details += QStringLiteral("%1: %2\n").arg(host(), reason);
    m_status.details = m_status.details.right(4000);
    if (m_part->bytes() > 0 && !m_part->sync())
        return diskFailed();
    const size_t count = m_status.order.sources.size();
    // One that never said a word is not waited for while there are others.
    const bool patient = m_answered || size_t(m_failed.size()) + 1 >= count;
    const int tries = patient ? m_rules.triesPerSource : m_rules.triesInSilence;
    if (later && ++m_tries < tries) {
        const int doubled = m_rules.firstRetryMs << std::min(m_tries - 1, 10);
        m_retry.start(std::min(doubled, m_rules.longestRetryMs));
        return setState(DownloadState::Waiting);
    }
    m_failed.insert(m_source, {problem, later});
    m_tries = m_restarts = 0;
    m_answered = false;
    for (size_t step = 1; step < count; ++step) {
        const size_t next = (m_source + step) % count;
        if (m_failed.contains(next))
            continue;
        m_source = next;
        m_retry.start(0);
        return setState(DownloadState::Connecting);
    }
    giveUp();
}

/// No source is left: what the preferred one said is told.
void Transfer::giveUp()
{
    m_source = m_preferred;
    m_status.problem = m_failed.value(m_preferred).problem;
    m_status.host = host();
    setState(DownloadState::Failed);
}

void Transfer::diskFailed()
{
    dropReply();
    m_status.details = m_part->errorText();
    if (m_part->error() == DownloadProblem::NoRoom)
        return waitForRoom();
    m_status.problem = m_part->error();
    setState(DownloadState::Failed);
}

bool Transfer::roomFor(qint64 more)
{
    m_sinceRoom = 0;
    m_status.needed = more + m_rules.reserveBytes;
    m_status.free = m_rules.freeBytes(QFileInfo(m_status.order.target).path());
    return m_status.free < 0 || m_status.free >= m_status.needed;
}

void Transfer::waitForRoom()
{
    stopAll();
    if (m_checked)
        m_part->sync();
    const qint64 total = expectedTotal();
    roomFor(total < 0 ? 0 : total - m_part->bytes());
    m_status.problem = DownloadProblem::NoRoom;
    m_room.start();
    setState(DownloadState::NoRoom);
}

void Transfer::lookForRoom()
{
    const qint64 total = expectedTotal();
    if (!roomFor(total < 0 ? 0 : total - m_part->bytes()))
        return report(true);
    m_room.stop();
    m_status.problem = DownloadProblem::None;
    if (m_checked && !m_part->broken())
        request();
    else
        start(); // the files could not even be made, or not kept
}

void Transfer::setState(DownloadState state)
{
    m_status.state = state;
    if (state != DownloadState::Running)
        m_status.bytesPerSecond = 0;
    if (state < DownloadState::Waiting)
        m_status.problem = DownloadProblem::None;
    m_status.retrySeconds = state == DownloadState::Waiting ? (m_retry.interval() + 999) / 1000 : 0;
    report(true);
}

void Transfer::measureSpeed()
{
    const qint64 now = m_clock.elapsed();
    m_samples.emplace_back(now, m_status.done);
    while (m_samples.size() > 2 && now - m_samples.front().first > kSpeedMs)
        m_samples.pop_front();
    const auto [then, before] = m_samples.front();
    m_status.bytesPerSecond =
        now - then < 200 ? 0 : double(m_status.done - before) * 1000 / double(now - then);
}

void Transfer::report(bool now)
{
    const qint64 early = m_rules.reportMs - m_sinceReport.elapsed();
    if (!now && early > 0) {
        m_late.start(int(early)); // no other byte may come for long
        return;
    }
    m_sinceReport.restart();
    m_late.stop();
    if (m_status.state == DownloadState::Running) {
        measureSpeed();
        m_late.start(kSlowReportMs); // what has stopped has no speed
    }
    emit changed(m_status);
}

} // namespace mynah
