// Initial states made by state tuning: what a model starts a conversation from, in place of zeros.
#pragma once

#include "core/model/rwkv_config.h"
#include "kernels/base/result.h"

#include <string>
#include <vector>

namespace mynah {

/// Reads a file of tensors blocks.N.att.time_state (.pth or .safetensors; fp32, fp16 or bf16) for a
/// model of that configuration. The result is its flat state of config.stateSize() values: per
/// layer ffn_x and att_x, which are zero, then wkv: [head][value][key] for RWKV-7, [head][key]
/// [value] for 5.2 and 6. Errors name the file: those of openModelFile; Unsupported (a model of
/// RWKV-4, 5.0 or 5.1), BadState (a model file, or a state for another model), NotFinite. Thread:
/// any.
Result<std::vector<float>> readTunedState(const std::string &path, const RwkvConfig &config);

} // namespace mynah
