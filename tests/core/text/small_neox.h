// A small tokenizer.json of the kind of 20B_tokenizer.json, made here.
#pragma once

#include "core/text/json.h"
#include "core/text/tokenizer.h"
#include "core/text/utf8.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

#include <string>
#include <utility>
#include <vector>

namespace small {

using mynah::JsonValue;
using mynah::TokenId;

/// In letters, by rank.
using Merges = std::vector<std::pair<std::string, std::string>>;

inline const Merges kMerges = {{"b", "c"},
                               {"a", "b"},
                               {"a", "bc"},
                               {"a", "a"},
                               {"aa", "aa"},
                               {"ab", "c"},
                               {"\xC4\xA0", "a"},                 // a space and a
                               {"\xC3\x83", "\xC2\xA9"},          // the bytes of é
                               {"\xC3\xA4", "\xC2\xBD"},          // two bytes of 你
                               {"\xC3\xA4\xC2\xBD", "\xC5\x82"}}; // and its last one

/// The bytes that UTF-8 text can have have the ids 1 to 243 in their order.
inline bool hasLetter(int byte)
{
    return byte < 0xC0 || (byte > 0xC1 && byte < 0xF5);
}

inline std::string letter(int byte)
{
    int next = 0x100;
    for (int b = 0; b < 256; ++b) {
        const bool printable = (b >= 0x21 && b < 0x7F) || (b > 0xA0 && b != 0xAD);
        const int code = printable ? b : next++;
        if (b == byte) {
            std::string out;
            mynah::appendCodePoint(out, static_cast<char32_t>(code));
            return out;
        }
    }
    return {};
}

inline TokenId letterId(int byte)
{
    TokenId id = 0;
    for (int b = 0; b <= byte; ++b)
        id += hasLetter(b) ? 1 : 0;
    return id;
}

constexpr TokenId kFirstMerged = 244; // merge n makes the id kFirstMerged + n

inline JsonValue added(TokenId id, const std::string &content, bool normalized)
{
    JsonValue token = JsonValue::object();
    token.set("id", JsonValue::fromInt(id));
    token.set("special", JsonValue::fromBool(!normalized));
    token.set("content", JsonValue::fromString(content));
    for (const char *name : {"single_word", "lstrip", "rstrip"})
        token.set(name, JsonValue::fromBool(false));
    token.set("normalized", JsonValue::fromBool(normalized));
    return token;
}

inline JsonValue typed(const char *type)
{
    JsonValue value = JsonValue::object();
    value.set("type", JsonValue::fromString(type));
    return value;
}

/// Added tokens: <|endoftext|> is 0, runs of three and two spaces are the last two ids.
inline std::string json(const Merges &merges = kMerges)
{
    JsonValue vocab = JsonValue::object(), list = JsonValue::array();
    vocab.set("<|endoftext|>", JsonValue::fromInt(0));
    for (int byte = 0; byte < 256; ++byte)
        if (hasLetter(byte))
            vocab.set(letter(byte), JsonValue::fromInt(letterId(byte)));
    TokenId id = kFirstMerged;
    for (const auto &[left, right] : merges) {
        if (vocab.find(left + right) == nullptr)
            vocab.set(left + right, JsonValue::fromInt(id));
        ++id;
        list.append(JsonValue::fromString(left + " " + right));
    }
    JsonValue model = typed("BPE");
    model.set("dropout", JsonValue());
    model.set("vocab", std::move(vocab));
    model.set("merges", std::move(list));
    JsonValue tokens = JsonValue::array();
    tokens.append(added(0, "<|endoftext|>", false));
    tokens.append(added(id, "   ", true));
    tokens.append(added(id + 1, "  ", true));
    JsonValue pre = typed("ByteLevel");
    pre.set("add_prefix_space", JsonValue::fromBool(false));
    JsonValue all = JsonValue::object();
    all.set("version", JsonValue::fromString("1.0"));
    all.set("added_tokens", std::move(tokens));
    all.set("normalizer", typed("NFC"));
    all.set("pre_tokenizer", std::move(pre));
    all.set("model", std::move(model));
    return toJson(all);
}

/// Written to a file of the folder and loaded.
inline mynah::Result<std::unique_ptr<mynah::Tokenizer>> load(const QTemporaryDir &folder,
                                                             const std::string &text)
{
    QFile file(folder.filePath("tokenizer.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), qint64(text.size())) < 0)
        return mynah::Error{mynah::ErrorCode::FileRead, "the test cannot write its file"};
    file.close();
    return mynah::loadNeoxVocabulary(file.fileName().toStdString());
}

} // namespace small
