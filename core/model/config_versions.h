// What the layers of each RWKV version hold. Private to core/model.
#pragma once

#include "core/model/config_checker.h"
#include "core/model/rwkv_config.h"

namespace mynah {

/// Fills in the version, heads and ranks from the first layers. `config` has layers, width, ffn
/// width and vocabulary; `generation` is that of generationOf and not empty.
Result<void>
readVersion(std::string_view generation, const ConfigChecker &checker, RwkvConfig &config);

/// Every tensor that the version needs in a layer must be there in its shape.
Result<void> checkLayer(const RwkvConfig &config, int64_t layer, ConfigChecker &checker);

} // namespace mynah
