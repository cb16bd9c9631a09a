// How patient downloads are; tests are less so.
#pragma once

#include <QString>

#include <functional>

namespace mynah {

struct DownloadRules {
    int silenceMs = 15'000;   // without an answer, then the connection is given up
    int stallMs = 30'000;     // without another byte, then too
    int firstRetryMs = 1'000; // doubled with every try without a byte
    int longestRetryMs = 30'000;
    int triesPerSource = 5;    // without a byte, then the next source is asked
    int triesInSilence = 2;    // of one that has never answered, while there are others
    int restartsPerSource = 3; // from the first byte, then the next source is asked
    int roomMs = 5'000;        // between two looks for room on a full disk
    int reportMs = 250;        // between two reports of progress
    int atOnce = 3;            // the others wait for their turn
    qint64 reserveBytes = qint64(256) << 20; // left free on the disk: conversations need room too
    /// Bytes that are free where a path lies, -1: not known; empty: really.
    std::function<qint64(const QString &)> freeBytes = {};
    bool systemProxy = true;
};

} // namespace mynah
