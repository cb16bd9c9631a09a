// The containers that a model is written into. Private to core/rwkv.
#pragma once

#include "core/model/output_file.h"
#include "core/model/rwkv_config.h"
#include "core/rwkv/tensor_conversion.h"
#include "core/text/tokenizer.h"

namespace mynah {

/// A model ready to be written.
struct Conversion {
    std::vector<OutputTensor> tensors;
    std::function<Result<void>(OutputFile &, std::span<const OutputTensor>, const WriteProgress &)>
        write;
};

/// RWKV-6 and 7, as llama.cpp reads it. `conversion` outlives the result.
Result<Conversion> ggufConversion(const TensorConversion &conversion,
                                  const RwkvConfig &config,
                                  Precision precision,
                                  const Tokenizer *tokenizer);

/// Any version, as rwkv.cpp reads it. `conversion` outlives the result.
Result<Conversion> rwkvCppConversion(const TensorConversion &conversion,
                                     const RwkvConfig &config,
                                     Precision precision);

} // namespace mynah
