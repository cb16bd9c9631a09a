// BlinkDL's tensor names and what other containers call them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

enum class Container;
class ModelFile;

struct LayerName {
    int64_t layer = 0;
    std::string_view rest; // "att.key.weight"
};

/// Takes "blocks.4.att.key.weight" apart (prefix "blocks."); nothing for other names and for
/// numbers with a leading zero or above 2^62.
std::optional<LayerName> splitLayerName(std::string_view name, std::string_view prefix);

/// "4", "5", "6" or "7" by the names of tensors that only it has; empty when this is no RWKV.
std::string_view generationOf(const ModelFile &file);

/// Whether the rest of a layer's name is one of RWKV-7's low-rank matrices, att.w1 to att.g2.
bool isLowRankMatrix(std::string_view rest);

/// The six lerp vectors in the order in which a GGUF fuses them.
inline constexpr std::string_view kFusedLerps[] = {"x_r", "x_w", "x_k", "x_v", "x_a", "x_g"};
inline constexpr std::string_view kFusedLerpRest = "time_mix_lerp_fused.weight";

/// "blk.0.attn_norm.weight" -> "blocks.0.ln1.weight"; empty for names that RWKV-7 does not have and
/// for the fused lerps, which are six tensors.
std::string nameOfGguf(std::string_view ggufName);

/// What the tensor of BlinkDL's `name` is called in that file.
std::string sourceNameIn(const ModelFile &file, const std::string &name);

/// (1, 1, D) -> (D): dimensions of 1 are dropped from shapes of three and more. Matrices stay as
/// they are: (D, 1) is a low-rank matrix of rank 1 and (1, N) the r_k of a single head.
std::vector<int64_t> canonicalShape(const std::vector<int64_t> &shape);

} // namespace mynah
