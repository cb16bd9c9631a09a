// Writes a model into another file, in the types that a precision computes with.
#pragma once

#include "core/model/model_file.h"
#include "core/rwkv/weight_conversion.h"
#include "core/text/tokenizer.h"

#include <functional>
#include <memory>
#include <stop_token>
#include <string>

namespace mynah {

struct ConversionOptions {
    std::string path; // ends in .gguf (RWKV-6 and 7) or .bin (rwkv.cpp, all versions)
    Precision precision = Precision::Int8; // Fp16, Int8 or Int4
    bool replaces = false;                 // an existing file
    /// The vocabulary that a .gguf is given when the source has none inside; optional.
    const Tokenizer *tokenizer = nullptr;
    std::function<void(double)> onProgress; // 0…1; may be empty
    std::stop_token stop;
};

/// The new file, loaded as it is, computes what the source computes when it is loaded with the
/// precision: bit for bit, but for the decays of RWKV-4 and 5 and the bonus of 5.0 in a .bin, which
/// holds their exponentials rounded to float32. Written tensor by tensor, converted on all cores;
/// appears whole or not at all. Returns its size.
/// Errors: Usage (another ending or precision, the source itself, an existing file), Unsupported
/// (a version or type that the container does not have), those of detectConfig and checkFinite,
/// FileRead (the disk is full or does not let it), OutOfMemory, Cancelled; they name the file.
/// Thread: any.
Result<uint64_t> convertModel(std::shared_ptr<const ModelFile> source,
                              const ConversionOptions &options);

} // namespace mynah
