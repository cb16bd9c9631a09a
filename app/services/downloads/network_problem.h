// What a failed reply means for a download.
#pragma once

#include "app/services/downloads/download.h"

#include <QNetworkReply>

namespace mynah {

struct NetworkProblem {
    DownloadProblem problem = DownloadProblem::Cut;
    bool later = true; // the same source may work in a while
};

/// Thread: any.
NetworkProblem networkProblemOf(QNetworkReply::NetworkError error);

} // namespace mynah
