// The reader of models (core/model/safetensors_file.cpp) is not used: it knows neither integers nor
// metadata, and gives tensors a model's shapes.
#include "core/storage/state_file.h"

#include "core/model/byte_reader.h"
#include "core/model/loaded_file.h"
#include "core/model/mapped_file.h"
#include "core/model/output_file.h"
#include "core/model/sha256.h"
#include "core/storage/conversation_tree.h"
#include "core/storage/hex_digest.h"
#include "core/text/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstring>
#include <limits>
#include <new>
#include <optional>
#include <span>

namespace mynah {

namespace {

static_assert(sizeof(float) == 4 && sizeof(TokenId) == 4);

constexpr std::string_view kFormat = "mynah-state";
constexpr std::string_view kVersion = "1";
static_assert(Snapshot::kVersion == 2, "another snapshot needs another version of the file");
constexpr uint64_t kLengthBytes = 8;
constexpr uint64_t kMaxHeader = uint64_t{8} << 20; // 65536 penalties take 2 MB
constexpr int kMaxDepth = 8;

Error bad(std::string what)
{
    return {ErrorCode::BadState, std::move(what)};
}

std::string digestOf(std::span<const std::byte> tokens)
{
    Sha256 sha;
    sha.add(tokens);
    return sha.hex();
}

bool areFinite(std::span<const float> values)
{
    return std::all_of(
        values.begin(), values.end(), [](float value) { return std::isfinite(value); });
}

Result<void> checkSnapshot(const Snapshot &snapshot)
{
    if (snapshot.state.empty())
        return bad("the state is empty");
    const auto error = [](const char *what) {
        return Error{ErrorCode::NotFinite,
                     std::string(what) + " holds values that are infinite or not numbers"};
    };
    if (!areFinite(snapshot.state))
        return error("the state");
    if (!areFinite(snapshot.logits))
        return error("the tensor logits");
    for (const auto &[token, count] : snapshot.penaltyCounts)
        if (!std::isfinite(count))
            return error("the table of penalties");
    return {};
}

// Writing

std::string penaltyText(const Snapshot &snapshot)
{
    JsonValue list = JsonValue::array();
    for (const auto &[token, count] : snapshot.penaltyCounts) {
        JsonValue pair = JsonValue::array();
        pair.append(JsonValue::fromInt(token));
        pair.append(JsonValue::fromDouble(static_cast<double>(count))); // exact
        list.append(std::move(pair));
    }
    return toJson(list);
}

JsonValue metadataOf(const StateFile &file, const std::string &tokensDigest)
{
    JsonValue out = JsonValue::object();
    const auto set = [&out](std::string_view key, std::string value) {
        out.set(key, JsonValue::fromString(std::move(value)));
    };
    set("format", std::string(kFormat));
    set("version", std::string(kVersion));
    set("name", file.name);
    set("created_ms", std::to_string(std::clamp<int64_t>(file.createdMs, 0, kLatestMs)));
    set("model", file.model);
    set("model_fingerprint", file.snapshot.modelFingerprint);
    set("origin", hexDigest(file.snapshot.origin));
    set("tokenizer", hexDigest(file.snapshot.tokenizerDigest));
    set("tokens_sha256", tokensDigest);
    set("penalty_counts", penaltyText(file.snapshot));
    return out;
}

JsonValue entryOf(std::string_view dtype, size_t values, uint64_t &offset)
{
    const auto list = [](std::initializer_list<uint64_t> numbers) {
        JsonValue out = JsonValue::array();
        for (const uint64_t number : numbers)
            out.append(JsonValue::fromUint(number));
        return out;
    };
    const uint64_t begin = offset;
    offset += uint64_t{4} * values;
    JsonValue entry = JsonValue::object();
    entry.set("dtype", JsonValue::fromString(std::string(dtype)));
    entry.set("shape", list({values}));
    entry.set("data_offsets", list({begin, offset}));
    return entry;
}

/// Length and header, padded with spaces so that the data is aligned.
std::string headOf(const StateFile &file, const std::string &tokensDigest)
{
    const Snapshot &snapshot = file.snapshot;
    uint64_t offset = 0;
    JsonValue header = JsonValue::object();
    header.set("__metadata__", metadataOf(file, tokensDigest));
    header.set("state", entryOf("F32", snapshot.state.size(), offset));
    header.set("logits", entryOf("F32", snapshot.logits.size(), offset));
    header.set("tokens", entryOf("I32", snapshot.tokens.size(), offset));
    std::string text = toJson(header);
    text.resize((text.size() + 7) / 8 * 8, ' ');
    const uint64_t length = text.size();
    std::string head(kLengthBytes, '\0');
    std::memcpy(head.data(), &length, kLengthBytes); // little-endian, see byte_reader.h
    return head + text;
}

// Reading

/// One tensor of the header; `dtype` is the one it must have.
Result<std::span<const std::byte>> tensorOf(const JsonValue &header,
                                            std::string_view name,
                                            std::string_view dtype,
                                            std::span<const std::byte> data,
                                            uint64_t &offset)
{
    const std::string called = "the tensor " + std::string(name);
    const JsonValue *entry = header.find(name);
    if (entry == nullptr)
        return bad(called + " is missing");
    const JsonValue *type = entry->find("dtype");
    if (type == nullptr || type->asString() != dtype)
        return bad(called + " is not of type " + std::string(dtype));
    const JsonValue *shape = entry->find("shape"), *offsets = entry->find("data_offsets");
    if (shape == nullptr || shape->items().size() != 1 || offsets == nullptr ||
        offsets->items().size() != 2)
        return bad(called + " has no shape of one dimension and two data_offsets");
    const auto count = shape->items()[0].asUint64();
    const auto begin = offsets->items()[0].asUint64(), end = offsets->items()[1].asUint64();
    if (!count || !begin || !end)
        return bad(called + " has sizes that are not whole numbers");
    if (*begin != offset || *end < *begin || (*end - *begin) % 4 != 0 ||
        (*end - *begin) / 4 != *count)
        return bad(called + " has a shape that contradicts its data_offsets");
    if (*end > data.size())
        return Error{ErrorCode::Truncated,
                     called + " reaches past the end of the file, which is truncated or damaged"};
    offset = *end;
    return data.subspan(static_cast<size_t>(*begin), static_cast<size_t>(*end - *begin));
}

template <typename Value> std::vector<Value> valuesOf(std::span<const std::byte> bytes)
{
    std::vector<Value> out(bytes.size() / sizeof(Value));
    if (!out.empty())
        std::memcpy(out.data(), bytes.data(), bytes.size());
    return out;
}

Result<std::string> textOf(const JsonValue &metadata, std::string_view key)
{
    const JsonValue *value = metadata.find(key);
    if (value == nullptr || !value->isString())
        return bad("its metadata has no text " + std::string(key));
    return std::string(*value->asString());
}

Result<int64_t> createdOf(const JsonValue &metadata)
{
    MYNAH_TRY(const std::string text, textOf(metadata, "created_ms"));
    int64_t ms = -1;
    const char *end = text.data() + text.size();
    const auto [stopped, code] = std::from_chars(text.data(), end, ms);
    if (code != std::errc() || stopped != end || ms < 0 || ms > kLatestMs)
        return bad("created_ms is not a time from 1970 to 9999");
    return ms;
}

Result<std::map<TokenId, float>> penaltiesOf(const JsonValue &metadata)
{
    MYNAH_TRY(const std::string text, textOf(metadata, "penalty_counts"));
    const auto list = parseJson(text, kMaxDepth);
    if (!list.ok() || !list->isArray())
        return bad("penalty_counts is not an array of JSON");
    std::map<TokenId, float> out;
    for (const JsonValue &pair : list->items()) {
        const bool isPair = pair.items().size() == 2;
        const auto token = isPair ? pair.items()[0].asInt64() : std::nullopt;
        const auto count = isPair ? pair.items()[1].asDouble() : std::nullopt;
        if (!token || !count || *token < std::numeric_limits<TokenId>::min() ||
            *token > std::numeric_limits<TokenId>::max() ||
            std::abs(*count) > static_cast<double>(std::numeric_limits<float>::max()))
            return bad("penalty_counts holds something else than pairs of a token and a count");
        if (!out.empty() && out.rbegin()->first >= *token)
            return bad("penalty_counts is out of order");
        out.emplace_hint(out.end(), static_cast<TokenId>(*token), static_cast<float>(*count));
    }
    return out;
}

/// Whether the file is of this kind, and if not, of which.
Result<void> checkKind(const JsonValue &header)
{
    const JsonValue *metadata = header.find("__metadata__");
    const JsonValue *format = metadata != nullptr ? metadata->find("format") : nullptr;
    if (format == nullptr || format->asString() != kFormat) {
        for (const auto &[name, entry] : header.members())
            if (name.ends_with("att.time_state"))
                return bad("this is a tuned initial state, which a model starts from, not a saved "
                           "state of a conversation");
        return bad("this is not a state saved by Mynah");
    }
    MYNAH_TRY(const std::string version, textOf(*metadata, "version"));
    if (version != kVersion)
        return Error{ErrorCode::Unsupported,
                     "this state is of version " + printable(version) +
                         " of the format, this program knows " + std::string(kVersion)};
    return {};
}

Result<JsonValue> headerOf(const MappedFile &map)
{
    const auto bytes = map.bytes();
    if (bytes.size() <= kLengthBytes || map.text()[kLengthBytes] != '{')
        return bad("this is not a .safetensors file");
    const auto length = loadNumber<uint64_t>(bytes.data());
    if (length > kMaxHeader)
        return bad("its header claims " + std::to_string(length) + " bytes");
    if (length > bytes.size() - kLengthBytes)
        return Error{ErrorCode::Truncated, "it ends within its header"};
    auto header =
        parseJson(map.text().substr(kLengthBytes, static_cast<size_t>(length)), kMaxDepth);
    if (!header.ok())
        return bad("its header is not valid JSON: " + header.error().message);
    return header;
}

Result<StateFile> readMapped(const MappedFile &map)
{
    MYNAH_TRY(const JsonValue header, headerOf(map));
    MYNAH_CHECK(checkKind(header));
    const JsonValue &metadata = *header.find("__metadata__");
    const auto data = map.bytes().subspan(
        kLengthBytes + static_cast<size_t>(loadNumber<uint64_t>(map.bytes().data())));
    uint64_t offset = 0;
    MYNAH_TRY(const auto state, tensorOf(header, "state", "F32", data, offset));
    MYNAH_TRY(const auto logits, tensorOf(header, "logits", "F32", data, offset));
    MYNAH_TRY(const auto tokens, tensorOf(header, "tokens", "I32", data, offset));
    if (offset != data.size() || header.members().size() != 4)
        return bad("it holds more than a state, its logits and its tokens");

    StateFile file;
    Snapshot &snapshot = file.snapshot;
    MYNAH_TRY(file.name, textOf(metadata, "name"));
    MYNAH_TRY(file.model, textOf(metadata, "model"));
    MYNAH_TRY(file.createdMs, createdOf(metadata));
    MYNAH_TRY(snapshot.modelFingerprint, textOf(metadata, "model_fingerprint"));
    MYNAH_TRY(const std::string tokenizer, textOf(metadata, "tokenizer"));
    MYNAH_TRY(const std::string tokensDigest, textOf(metadata, "tokens_sha256"));
    MYNAH_TRY(snapshot.penaltyCounts, penaltiesOf(metadata));
    MYNAH_TRY(const std::string origin, textOf(metadata, "origin"));
    const auto digest = parseHexDigest(tokenizer), originDigest = parseHexDigest(origin);
    if (!digest || !originDigest)
        return bad("tokenizer and origin are not both numbers of 16 hexadecimal digits");
    snapshot.tokenizerDigest = *digest;
    snapshot.origin = *originDigest;
    if (digestOf(tokens) != tokensDigest)
        return bad("its tokens are not those that it was saved with: tokens_sha256 differs");
    snapshot.state = valuesOf<float>(state);
    snapshot.logits = valuesOf<float>(logits);
    snapshot.tokens = valuesOf<TokenId>(tokens);
    MYNAH_CHECK(checkSnapshot(snapshot));
    return file;
}

Error named(const std::string &path, const Error &error)
{
    return {error.code, fileNameOf(path) + ": " + error.message};
}

} // namespace

Result<void> writeStateFile(const std::string &path, const StateFile &file, bool replaces)
{
    if (const Result<void> checked = checkSnapshot(file.snapshot); !checked.ok())
        return named(path, checked.error());
    const auto tokens = std::as_bytes(std::span(file.snapshot.tokens));
    const std::string head = headOf(file, digestOf(tokens));
    MYNAH_TRY(OutputFile out, OutputFile::create(path, replaces));
    for (const auto bytes : {std::as_bytes(std::span(head)),
                             std::as_bytes(std::span(file.snapshot.state)),
                             std::as_bytes(std::span(file.snapshot.logits)),
                             tokens})
        if (!bytes.empty())
            MYNAH_CHECK(out.write(bytes));
    return out.finish();
}

Result<StateFile> readStateFile(const std::string &path)
{
    try {
        const auto map = MappedFile::open(path);
        if (!map.ok())
            return named(path, map.error());
        auto file = readMapped(*map);
        return file.ok() ? std::move(file) : named(path, file.error());
    } catch (const std::bad_alloc &) {
        return named(path,
                     Error{ErrorCode::OutOfMemory, "there is not enough memory for the state"});
    }
}

} // namespace mynah
