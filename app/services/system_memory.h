// How much memory the machine has, has free, and gives to this program.
#pragma once

#include <QtGlobal>

namespace mynah {

/// Bytes; 0: the system does not tell.
struct SystemMemory {
    qint64 total = 0;
    qint64 available = 0; // without putting anything else away
    qint64 process = 0;   // resident, files that are mapped included
};

/// Microseconds. Thread: any.
SystemMemory readSystemMemory();

} // namespace mynah
