// .gguf of RWKV-6 and 7, as llama.cpp writes them, also split over several files.
#include "core/model/gguf_tensors.h"
#include "core/model/gguf_vocabulary.h"
#include "core/model/loaded_file.h"

#include <algorithm>

namespace mynah {

namespace {

constexpr size_t kPartDigits = 5;
constexpr uint64_t kMaxParts = 99'999;

Error bad(std::string what)
{
    return Error{ErrorCode::BadModel, std::move(what)};
}

/// What gguf-split writes into every part.
struct Split {
    uint64_t part = 0; // from 0
    uint64_t parts = 1;
    std::optional<uint64_t> tensors; // of all parts together
};

Result<Split> readSplit(const GgufContent &content)
{
    Split split;
    const auto read = [&content](const char *key, auto &to) -> Result<void> {
        const GgufValue *value = content.find(key);
        if (value == nullptr)
            return {};
        const auto number = value->asUnsigned();
        if (!number)
            return bad("its " + std::string(key) + " is not a whole number");
        to = *number;
        return {};
    };
    MYNAH_CHECK(read("split.no", split.part));
    MYNAH_CHECK(read("split.count", split.parts));
    MYNAH_CHECK(read("split.tensors.count", split.tensors));
    if (split.parts > kMaxParts || (split.part > 0 && split.part >= split.parts))
        return bad("it claims to be part " + std::to_string(split.part + 1) + " of " +
                   std::to_string(split.parts) + " (split.no, split.count)");
    return split;
}

/// "-00002-of-00003.gguf"
std::string partSuffix(uint64_t part, uint64_t parts)
{
    const auto digits = [](uint64_t number) {
        const std::string text = std::to_string(number);
        return std::string(kPartDigits - std::min(kPartDigits, text.size()), '0') + text;
    };
    std::string suffix("-");
    suffix += digits(part + 1);
    suffix += "-of-";
    suffix += digits(parts);
    suffix += ".gguf";
    return suffix;
}

/// What every part's name begins with, up to the suffix; nothing when `path` is not named as the
/// part that it is.
std::optional<std::string> partStem(const std::string &path, const Split &split)
{
    const std::string suffix = partSuffix(split.part, split.parts);
    if (!path.ends_with(suffix))
        return std::nullopt;
    return path.substr(0, path.size() - suffix.size());
}

Error notTheFirst(const std::string &path, const Split &split)
{
    const auto stem = partStem(path, split);
    const std::string first = partSuffix(0, split.parts);
    return Error{ErrorCode::Unsupported,
                 "this is part " + std::to_string(split.part + 1) + " of a model in " +
                     std::to_string(split.parts) + " files; open the first one, " +
                     (stem ? fileNameOf(*stem + first) : "whose name ends in " + first)};
}

/// Maps a part and reads its tensors. Errors do not name the part.
Result<GgufContent> readPart(LoadedFile &file, const std::string &path, const Split &expected)
{
    MYNAH_TRY(MappedFile map, MappedFile::open(path));
    if (!map.text().starts_with("GGUF"))
        return Error{ErrorCode::NotAModel, "this is not a GGUF file"};
    MYNAH_TRY(GgufHeader header, readGgufHeader(map.bytes()));
    MYNAH_TRY(const Split split, readSplit(header.content));
    if (split.part != expected.part || split.parts != expected.parts ||
        split.tensors != expected.tensors)
        return bad("it belongs to another model, or is another part (split.no, split.count, "
                   "split.tensors.count)");
    MYNAH_CHECK(readGgufTensors(map.bytes(), header));
    file.fileBytes += map.bytes().size();
    file.parts.push_back(std::move(map)); // what the content points to does not move with it
    return std::move(header.content);
}

Result<void>
addTensors(LoadedFile &file, const GgufModel &model, const std::vector<GgufTensor> &tensors)
{
    for (const GgufTensor &tensor : tensors)
        MYNAH_CHECK(addGgufTensor(file, model, tensor));
    return {};
}

/// Opens the other parts of a split model and adds their tensors to `tensors` and to the file.
Result<void>
addParts(LoadedFile &file, const GgufModel &model, Split split, std::vector<GgufTensor> &tensors)
{
    const auto stem = partStem(file.path, split);
    if (!stem)
        return Error{ErrorCode::FileNotFound,
                     "this is the first of " + std::to_string(split.parts) +
                         " files of a model, but its name does not end in " +
                         partSuffix(0, split.parts) + ", so that the others cannot be found"};
    for (split.part = 1; split.part < split.parts; ++split.part) {
        const std::string path = *stem + partSuffix(split.part, split.parts);
        const auto inPart = [&path](const Error &error) {
            return Error{error.code, "its part " + fileNameOf(path) + ": " + error.message};
        };
        const auto part = readPart(file, path, split);
        if (!part.ok())
            return inPart(part.error());
        if (const auto added = addTensors(file, model, part->tensors); !added.ok())
            return inPart(added.error());
        tensors.insert(tensors.end(), part->tensors.begin(), part->tensors.end());
    }
    if (split.tensors && *split.tensors != tensors.size())
        return bad("its parts hold " + std::to_string(tensors.size()) + " tensors, but " +
                   std::to_string(*split.tensors) + " are announced (split.tensors.count)");
    return {};
}

} // namespace

Result<void> readGguf(LoadedFile &file)
{
    MYNAH_TRY(GgufHeader header, readGgufHeader(file.map.bytes()));
    GgufContent &content = header.content;
    MYNAH_TRY(const Split split, readSplit(content));
    if (split.part > 0)
        return notTheFirst(file.path, split);
    MYNAH_TRY(const std::string generation, readGgufGeneration(content));
    MYNAH_CHECK(readGgufTensors(file.map.bytes(), header));
    MYNAH_TRY(const GgufModel model, readGgufModel(content, generation));
    MYNAH_CHECK(addTensors(file, model, content.tensors));
    if (split.parts > 1)
        MYNAH_CHECK(addParts(file, model, split, content.tensors));
    MYNAH_CHECK(checkGgufLayers(model, content, content.tensors));
    file.headSize = static_cast<int64_t>(model.headSize);
    if (const GgufValue *name = content.find("general.name"))
        file.name = std::string(name->asText().value_or(""));
    readGgufVocabulary(content, file);
    return {};
}

} // namespace mynah
