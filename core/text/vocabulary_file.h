// Vocabulary files of either kind on the disk.
#pragma once

#include "core/text/tokenizer.h"

#include <string>
#include <string_view>

namespace mynah {

/// The whole content. Refuses (BadVocabulary) what is there in place of a vocabulary after a
/// download that went wrong, and files above 64 MB. Errors: FileNotFound, FileRead.
Result<std::string> readVocabularyFile(const std::string &path);

/// The content of a World text file or a tokenizer.json. `path` is for messages.
Result<std::unique_ptr<Tokenizer>> worldTokenizerFrom(std::string_view content,
                                                      const std::string &path);
Result<std::unique_ptr<Tokenizer>> neoxTokenizerFrom(std::string_view content,
                                                     const std::string &path);

} // namespace mynah
