// Opens bytes as a model file and touches all that a caller would.
#pragma once

#include "fuzz_support.h"

namespace mynah::fuzz {

void exerciseModel(Bytes bytes);

} // namespace mynah::fuzz
