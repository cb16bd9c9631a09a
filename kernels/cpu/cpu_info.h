// What the operating system says about processor and memory.
#pragma once

#include <cstdint>
#include <string>

namespace mynah::cpu {

/// Cores that this process may run on, not counting their hardware threads: what its affinity and
/// its control group allow; at least 1.
int usableCores();
/// The processor's name, or "CPU".
std::string processorName();
/// Installed memory, 0 when not known.
uint64_t memoryBytes();

} // namespace mynah::cpu
