// Which tokenizer belongs to a model file.
#pragma once

#include "core/model/model_file.h"
#include "core/text/tokenizer.h"

#include <memory>
#include <string>

namespace mynah {

/// The vocabulary inside the file wins; a model of 256 rows reads bytes; else the World vocabulary
/// file: `vocabularyPath` when given, else rwkv_vocab_v20230424.txt beside the model, in
/// `dataFolder`, or where the build option MYNAH_WORLD_VOCAB points.
/// Errors (BadVocabulary): none was found, with the name of the file that is needed.
Result<std::unique_ptr<Tokenizer>> tokenizerFor(const ModelFile &file,
                                                int64_t rows,
                                                const std::string &vocabularyPath,
                                                const std::string &dataFolder);

} // namespace mynah
