#include "kernels/cpu/cpu_info.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <thread>

#if defined(__linux__)
#include <sched.h>
#include <unistd.h>
#endif

namespace mynah::cpu {

namespace {

#if defined(__linux__)
/// First line of a small file; empty when it cannot be read.
std::string firstLine(const std::string &path)
{
    std::ifstream file(path);
    std::string line;
    std::getline(file, line);
    return line;
}

/// Cores that the logical processors of `set` belong to: two threads of one core share its units.
int coresOf(const cpu_set_t &set)
{
    std::set<std::string> cores;
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu) {
        if (!CPU_ISSET(cpu, &set))
            continue;
        const std::string topology =
            "/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/";
        const std::string core = firstLine(topology + "core_id");
        if (core.empty())
            return CPU_COUNT(&set);
        cores.insert(firstLine(topology + "physical_package_id") + ":" + core);
    }
    return static_cast<int>(cores.size());
}

/// Processors' worth of time that the control group grants, rounded up; a large number when it sets
/// no limit. Versions 2 and 1 of the interface.
int groupLimit()
{
    constexpr int kNone = 1 << 20;
    std::ifstream groups("/proc/self/cgroup");
    for (std::string line; std::getline(groups, line);) {
        const size_t first = line.find(':'), second = line.find(':', first + 1);
        if (second == std::string::npos)
            continue;
        const std::string kind = line.substr(first + 1, second - first - 1);
        const std::string path = line.substr(second + 1);
        double quota = -1, period = 0;
        if (kind.empty()) {
            std::istringstream(firstLine("/sys/fs/cgroup" + path + "/cpu.max")) >> quota >> period;
        } else if (kind == "cpu" || kind.starts_with("cpu,")) {
            const std::string folder = "/sys/fs/cgroup/cpu" + path;
            std::istringstream(firstLine(folder + "/cpu.cfs_quota_us")) >> quota;
            std::istringstream(firstLine(folder + "/cpu.cfs_period_us")) >> period;
        }
        if (quota > 0 && period > 0)
            return std::max(1, static_cast<int>(std::ceil(quota / period)));
    }
    return kNone;
}
#endif

} // namespace

int usableCores()
{
#if defined(__linux__)
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) > 0)
        return std::min(coresOf(set), groupLimit());
#endif
    const unsigned count = std::thread::hardware_concurrency();
    return count ? static_cast<int>(count) : 1;
}

std::string processorName()
{
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);) {
        const size_t colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos)
            return line.substr(colon + 2);
    }
    return "CPU";
}

uint64_t memoryBytes()
{
#if defined(__linux__)
    const long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
    if (pages > 0 && size > 0)
        return static_cast<uint64_t>(pages) * static_cast<uint64_t>(size);
#endif
    return 0;
}

} // namespace mynah::cpu
