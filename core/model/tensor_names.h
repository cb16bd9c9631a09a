// BlinkDL's tensor names and what other containers call them.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
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

/// Whether the rest of a layer's name is one of the low-rank matrices of that generation: att.w1 to
/// att.g2 of RWKV-7, att.time_maa_w1 to att.time_decay_w2 of RWKV-6.
bool isLowRankMatrix(std::string_view generation, std::string_view rest);

/// The lerp vectors of that generation (6 or 7) after "att.", in the order in which a GGUF and
/// rwkv.cpp fuse them.
std::span<const std::string_view> fusedLerps(std::string_view generation);
inline constexpr std::string_view kFusedLerpRest = "time_mix_lerp_fused.weight"; // of a GGUF
inline constexpr std::string_view kFusedLerpsOfBin = "x_rwkvag";

/// "blk.0.attn_norm.weight" -> "blocks.0.ln1.weight"; empty for names that the generation does not
/// have and for the fused lerps, which are several tensors.
std::string nameOfGguf(std::string_view generation, std::string_view ggufName);

/// The inverse; empty for names that the generation's GGUF does not have, and for what it fuses.
std::string ggufNameOf(std::string_view generation, std::string_view name);

/// What the tensor of BlinkDL's `name` is called in that file.
std::string sourceNameIn(const ModelFile &file, const std::string &name);

/// (1, 1, D) -> (D): dimensions of 1 are dropped from shapes of three and more. Matrices stay as
/// they are: (D, 1) is a low-rank matrix of rank 1 and (1, N) the r_k of a single head.
std::vector<int64_t> canonicalShape(const std::vector<int64_t> &shape);

} // namespace mynah
