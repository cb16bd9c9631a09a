// Mutations of a .pth that reach the pickle.
#pragma once

#include "mutation.h"

namespace mynah::fuzz {

/// Four times of five the zip stays whole: mostly the pickle is changed, else the entries.
std::string mutatedPth(const std::string &all, Random &random);

} // namespace mynah::fuzz
