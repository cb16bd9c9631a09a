// What the converters for web-rwkv and Ai00 do to BlinkDL's names and matrices. Private to
// core/model.
#pragma once

#include "core/model/loaded_file.h"

namespace mynah {

/// Gives the tensors of a .safetensors file BlinkDL's names (those converters call time_faaaa
/// time_first, and RWKV-6's time_maa_* time_mix_*) and tells which low-rank matrices lie with their
/// last two dimensions swapped. Files that kept BlinkDL's names and shapes stay as they are.
/// Errors: BadModel.
Result<void> undoWebRwkv(LoadedFile &file);

} // namespace mynah
