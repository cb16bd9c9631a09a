// Downloads in the user's words.
#pragma once

#include "app/services/downloads/download.h"

namespace mynah {

/// One line: how far it is, how fast and how long yet; or what is wrong and what to do.
QString downloadText(const DownloadStatus &status);
/// Of what is wrong alone; empty: nothing is.
QString downloadProblemText(const DownloadStatus &status);
/// "Hugging Face" instead of "huggingface.co".
QString sourceName(const QString &host);
/// 0 … 1; -1: not known.
double downloadProgress(const DownloadStatus &status);

} // namespace mynah
