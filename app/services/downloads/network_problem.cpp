#include "app/services/downloads/network_problem.h"

namespace mynah {

NetworkProblem networkProblemOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {DownloadProblem::HostNotFound, true};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return {DownloadProblem::Refused, true};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {DownloadProblem::Stalled, true};
    case QNetworkReply::SslHandshakeFailedError:
        return {DownloadProblem::Tls, false};
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return {DownloadProblem::Downgrade, false};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return {DownloadProblem::ProxyAway, true};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {DownloadProblem::ProxyPassword, false};
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::UnknownContentError:
        return {DownloadProblem::WrongAnswer, false};
    default:
        return {DownloadProblem::Cut, true};
    }
}

} // namespace mynah
