// What `bench` measures, one function a figure.
#pragma once

#include "core/session/engine_loader.h"

namespace mynah::cli {

/// Tokens per second, the median of `repeat` runs: reading a prompt in the chunks of a session.
Result<double> prefillSpeed(const LoadedModel &loaded, int64_t tokens, int64_t repeat);
/// The same for writing `tokens` tokens in each of `batch` sequences, all of them counted.
Result<double>
decodeSpeed(const LoadedModel &loaded, int64_t tokens, int64_t batch, int64_t repeat);

/// Share of exact zeros behind relu² of the channel mix while a few tokens are written, mean over
/// the layers. Runs a plan of its own, which keeps what every layer gives.
Result<double> zeroShare(const LoadedModel &loaded);

/// Bytes per second that `threads` threads of the processor read together, over pages like those of
/// the weights.
Result<double> readBandwidth(int threads);

/// Bytes per second that a graphics card reads and writes while it copies within its own memory, 4
/// GB at a time where it has as much. Errors: OutOfMemory, Device.
Result<double> copyBandwidth(Device &device);

/// Largest amount of memory that the process has held; 0 where the system does not say.
uint64_t peakBytes();

} // namespace mynah::cli
