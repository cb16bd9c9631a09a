// Opens bytes as a model file and touches all that a caller would.
#pragma once

#include "fuzz_support.h"

namespace mynah::fuzz {

void exerciseModel(Bytes bytes);

/// The same with a GGUF in two files. The second one may be anything.
void exerciseSplitModel(Bytes first, Bytes second);

} // namespace mynah::fuzz
