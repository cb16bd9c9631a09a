#include "app/services/system_memory.h"

#include "kernels/cpu/cpu_info.h"

#if defined(Q_OS_LINUX)
#include <QByteArray>
#include <QFile>

#include <unistd.h>
#elif defined(Q_OS_WIN)
// windows.h comes before what builds on it.
#include <windows.h>

#include <psapi.h>
#endif

namespace mynah {

#if defined(Q_OS_LINUX)

namespace {

QByteArray contentOf(const char *path)
{
    QFile file{QString::fromLatin1(path)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "MemAvailable:   12345 kB" as bytes.
qint64 lineOf(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return 0;
    const qsizetype end = text.indexOf('\n', at);
    const auto words = text.mid(at + key.size(), end - at - key.size()).simplified().split(' ');
    return words.first().toLongLong() * 1024;
}

} // namespace

SystemMemory readSystemMemory()
{
    SystemMemory memory;
    const QByteArray info = contentOf("/proc/meminfo");
    memory.total = lineOf(info, "MemTotal:");
    memory.available = lineOf(info, "MemAvailable:");
    const auto pages = contentOf("/proc/self/statm").split(' ');
    if (pages.size() > 1)
        memory.process = pages[1].toLongLong() * sysconf(_SC_PAGESIZE);
    return memory;
}

#elif defined(Q_OS_WIN)

SystemMemory readSystemMemory()
{
    SystemMemory memory;
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    if (GlobalMemoryStatusEx(&status)) {
        memory.total = qint64(status.ullTotalPhys);
        memory.available = qint64(status.ullAvailPhys);
    }
    PROCESS_MEMORY_COUNTERS counters{};
    if (K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters))
        memory.process = qint64(counters.WorkingSetSize);
    return memory;
}

#else

SystemMemory readSystemMemory()
{
    SystemMemory memory;
    memory.total = qint64(cpu::memoryBytes());
    return memory;
}

#endif

} // namespace mynah
