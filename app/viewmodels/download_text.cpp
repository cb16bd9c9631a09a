#include "app/viewmodels/download_text.h"

#include "app/viewmodels/figures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace mynah {

namespace {

struct Downloads {
    Q_DECLARE_TR_FUNCTIONS(Downloads)
};

/// "9.84 GB of 26.54 GB"
QString arrivedText(const DownloadStatus &status)
{
    if (status.total < 0)
        return fileSizeText(status.done);
    //: Of a download: how much has arrived, of all
    return Downloads::tr("%1 of %2").arg(fileSizeText(status.done), fileSizeText(status.total));
}

QString runningText(const DownloadStatus &status)
{
    QStringList parts{arrivedText(status)};
    if (status.bytesPerSecond >= 1) {
        //: Speed of a download; %1 is a size such as "48 MB"
        parts << Downloads::tr("%1/s").arg(fileSizeText(qint64(status.bytesPerSecond)));
        if (status.total > status.done)
            //: Of a download; %1 is a time such as "5 min"
            parts << Downloads::tr("%1 left").arg(
                durationText(double(status.total - status.done) / status.bytesPerSecond));
    }
    return parts.join(QStringLiteral(" · "));
}

/// What is wrong with the disk, or with what arrived.
QString ownProblemText(const DownloadStatus &status)
{
    const QFileInfo target(status.order.target);
    switch (status.problem) {
    case DownloadProblem::NoRoom:
        return Downloads::tr(
                   "The disk is too full: %1 is needed, and %2 is free. It goes on by itself "
                   "when there is room.")
            .arg(fileSizeText(status.needed), fileSizeText(status.free));
    case DownloadProblem::TooLarge:
        return Downloads::tr(
            "This disk does not take files of this size. Choose another folder for downloads.");
    case DownloadProblem::CannotWrite:
        return Downloads::tr("Nothing can be written into %1.")
            .arg(isolated(QDir::toNativeSeparators(target.path())));
    case DownloadProblem::NameTaken:
        return Downloads::tr("There is a file with the name %1 already. Move it or rename it.")
            .arg(isolated(target.fileName()));
    case DownloadProblem::OtherHash:
        return Downloads::tr(
            "The checksum does not match: the file differs from the published one.");
    default:
        return {};
    }
}

QString sourceProblemText(DownloadProblem problem, const QString &source)
{
    switch (problem) {
    case DownloadProblem::HostNotFound:
        return Downloads::tr("%1 cannot be found. Is this computer online?").arg(source);
    case DownloadProblem::Refused:
        return Downloads::tr("%1 cannot be reached.").arg(source);
    case DownloadProblem::Stalled:
        return Downloads::tr("%1 has stopped sending.").arg(source);
    case DownloadProblem::Cut:
        return Downloads::tr("The connection to %1 broke off.").arg(source);
    case DownloadProblem::ProxyAway:
        return Downloads::tr("The proxy server from the network settings of this computer "
                             "does not answer.");
    case DownloadProblem::ProxyPassword:
        return Downloads::tr("The proxy server wants a name and a password. They belong into the "
                             "network settings of this computer.");
    case DownloadProblem::Tls:
        return Downloads::tr(
                   "%1 could not prove who it is, so nothing was fetched. The clock of this "
                   "computer may be wrong, or somebody on the way reads along.")
            .arg(source);
    case DownloadProblem::Downgrade:
        return Downloads::tr("%1 leads to an address that is not safe.").arg(source);
    case DownloadProblem::NotThere:
        return Downloads::tr("%1 does not have this file any more.").arg(source);
    case DownloadProblem::NotAllowed:
        return Downloads::tr("%1 does not give this file to everybody.").arg(source);
    case DownloadProblem::Busy:
        return Downloads::tr("%1 is too busy.").arg(source);
    case DownloadProblem::WrongAnswer:
        return Downloads::tr("%1 does not send the file as it should.").arg(source);
    case DownloadProblem::OtherFile:
        return Downloads::tr("The file at %1 has another size than the published one.").arg(source);
    default:
        return {};
    }
}

} // namespace

QString sourceName(const QString &host)
{
    const auto isOf = [&](const QString &domain) {
        return host == domain || host.endsWith(QLatin1Char('.') + domain);
    };
    if (isOf(QStringLiteral("huggingface.co")))
        return QStringLiteral("Hugging Face");
    if (isOf(QStringLiteral("modelscope.cn")))
        return QStringLiteral("ModelScope");
    if (isOf(QStringLiteral("githubusercontent.com")))
        return QStringLiteral("GitHub");
    return host;
}

QString downloadProblemText(const DownloadStatus &status)
{
    const QString own = ownProblemText(status);
    return own.isEmpty() ? sourceProblemText(status.problem, isolated(sourceName(status.host)))
                         : own;
}

QString downloadText(const DownloadStatus &status)
{
    switch (status.state) {
    case DownloadState::Queued:
        return Downloads::tr("Begins when another download is done");
    case DownloadState::Checking:
        return Downloads::tr("Checking what has arrived");
    case DownloadState::Connecting:
        return Downloads::tr("Connecting to %1").arg(isolated(sourceName(status.host)));
    case DownloadState::Running:
        return runningText(status);
    case DownloadState::Waiting:
        //: %1 is a sentence about what went wrong, %2 a time such as "8 s"
        return Downloads::tr("%1 It is tried again in %2.")
            .arg(downloadProblemText(status), durationText(status.retrySeconds));
    case DownloadState::Paused:
        //: %1 is like "412 MB of 902 MB"
        return Downloads::tr("Paused at %1 · goes on where it stopped").arg(arrivedText(status));
    case DownloadState::Done:
        return status.verified
                   ? Downloads::tr("Downloaded, and the checksum is right")
                   : Downloads::tr("Downloaded, but not checked against a published checksum");
    default:
        return downloadProblemText(status);
    }
}

double downloadProgress(const DownloadStatus &status)
{
    if (status.total <= 0)
        return -1;
    const qint64 part = status.state == DownloadState::Checking && status.checked < status.done
                            ? status.checked
                            : status.done;
    return std::clamp(double(part) / double(status.total), 0.0, 1.0);
}

} // namespace mynah
