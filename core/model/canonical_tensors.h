// Brings the tensors of any container into the shapes that BlinkDL's checkpoints have. Private to
// core/model.
#pragma once

#include "core/model/loaded_file.h"

namespace mynah {

/// Called once all tensors are there: drops dimensions of 1, and gives the tensors that belong to
/// heads (RWKV-5's decays and bonuses, RWKV-6's and 7's bonuses) the shape [H] or [H, N]. A gated
/// RWKV-5 gets all of them as [H, N] as soon as one has a value for each channel, one without a
/// gate gets them as [H]. What does not fit is left for detectConfig to refuse. Errors: BadModel.
Result<void> canonicaliseTensors(LoadedFile &file);

} // namespace mynah
