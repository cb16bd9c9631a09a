// Tokenizers: bytes (id = byte) and World (greedy longest match over a trie).
#pragma once

#include "kernels/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

using TokenId = int32_t;

/// Thread: any; immutable.
class Tokenizer
{
public:
    virtual ~Tokenizer() = default;
    virtual std::string_view name() const = 0; // "byte" or "world"
    virtual int64_t size() const = 0;          // ids are below this
    /// Text that a token stands for; empty for ids without text (0, padding).
    virtual std::string_view bytesOf(TokenId id) const = 0;
    /// Never fails: the 256 single bytes are always in the vocabulary.
    virtual std::vector<TokenId> encode(std::string_view bytes) const = 0;
    /// Errors: an id outside the vocabulary (Usage).
    Result<std::string> decode(std::span<const TokenId> ids) const;
    /// The end-of-text id, or -1 when there is none (byte models). World: 0.
    virtual TokenId endOfText() const = 0;
    /// Digest of the vocabulary: part of what a snapshot is bound to.
    virtual uint64_t digest() const = 0;
};

std::unique_ptr<Tokenizer> makeByteTokenizer();

/// `words[id]` is the token's bytes, empty for ids without text. Errors (BadVocabulary): a single
/// byte is missing, or a token is there twice.
Result<std::unique_ptr<Tokenizer>> makeWorldTokenizer(std::vector<std::string> words);

/// Reads rwkv_vocab_v20230424.txt: lines of "id literal length", literal a Python str or bytes
/// literal. Errors (FileNotFound, BadVocabulary) name the file and the line.
Result<std::unique_ptr<Tokenizer>> loadWorldVocabulary(const std::string &path);

/// Body of a Python bytes/str literal as GGUF vocabularies escape it (\t \n \r \\ \' \" \xhh).
/// Errors: BadVocabulary on a bad escape.
Result<std::string> unescapeToken(std::string_view body);

} // namespace mynah
