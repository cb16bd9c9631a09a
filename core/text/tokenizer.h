// Tokenizers: bytes (id = byte), World (greedy longest match over a trie) and 20B (byte-level BPE).
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
class Tokenizer {
public:
    virtual ~Tokenizer() = default;
    virtual std::string_view name() const = 0; // "byte", "world" or "20b"
    virtual int64_t size() const = 0;          // ids are below this
    /// Text that a token stands for; empty for ids without text (World: 0 and the padding).
    virtual std::string_view bytesOf(TokenId id) const = 0;
    /// Never fails, whatever the bytes are. decode gives the same bytes back, but for 20B: there
    /// valid UTF-8 comes back in normalisation form C, and each of the bytes C0, C1 and F5 to FF,
    /// which no UTF-8 text has and which have no token, as U+FFFD. Bytes that are not valid UTF-8
    /// are a piece of their own between the text before and behind them.
    virtual std::vector<TokenId> encode(std::string_view bytes) const = 0;
    /// Errors: an id outside the vocabulary (Usage).
    Result<std::string> decode(std::span<const TokenId> ids) const;
    /// The end-of-text id, or -1 when there is none (byte models). World: 0, without text. 20B: 0,
    /// with the text <|endoftext|>, which is this token in any text too.
    virtual TokenId endOfText() const = 0;
    /// Digest of the vocabulary: part of what a snapshot is bound to.
    virtual uint64_t digest() const = 0;
};

std::unique_ptr<Tokenizer> makeByteTokenizer();

/// `words[id]` is the token's bytes, empty for ids without text. Errors (BadVocabulary): a single
/// byte is missing, a token is there twice or too long; they name no file and begin in lower case.
Result<std::unique_ptr<Tokenizer>> makeWorldTokenizer(std::vector<std::string> words);

/// Reads rwkv_vocab_v20230424.txt: lines of "id literal length", literal a Python str or bytes
/// literal. Errors (FileNotFound, BadVocabulary) name the file and the line.
Result<std::unique_ptr<Tokenizer>> loadWorldVocabulary(const std::string &path);

/// Reads the tokenizer.json of a GPT-NeoX model (20B_tokenizer.json).
/// Errors (FileNotFound, BadVocabulary) name the file; Unsupported in a build without utf8proc.
Result<std::unique_ptr<Tokenizer>> loadNeoxVocabulary(const std::string &path);

/// The text of a vocabulary file with these words, which loadWorldVocabulary reads back: literals
/// as Python writes them. Word 0 is left out.
std::string worldVocabularyText(const std::vector<std::string> &words);

/// Either of both, told by the content. Errors: theirs.
Result<std::unique_ptr<Tokenizer>> loadVocabulary(const std::string &path);

/// Body of a Python bytes/str literal as GGUF vocabularies escape it (\t \n \r \\ \' \" \xhh).
/// Errors: BadVocabulary on a bad escape.
Result<std::string> unescapeToken(std::string_view body);
/// The inverse: printable ASCII as it is, \t \n \r \\, other bytes as \xhh, and \' where the token
/// holds a double quote too, as in the vocabularies that are published.
std::string escapeToken(std::string_view token);

} // namespace mynah
