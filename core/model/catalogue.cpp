#include "core/model/catalogue.h"

#include "core/text/json.h"

#include <algorithm>

namespace mynah {

namespace {

constexpr uint64_t kFormat = 1;
constexpr size_t kMostEntries = 1000;
constexpr uint64_t kMostBytes = uint64_t{1} << 44; // of one file

Error wrong(const std::string &path, const std::string &what)
{
    return {ErrorCode::FileRead, path + ": " + what};
}

bool isHash(std::string_view text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

bool isDate(std::string_view text)
{
    if (text.size() != 10)
        return false;
    for (size_t i = 0; i < text.size(); ++i)
        if (i == 4 || i == 7 ? text[i] != '-' : text[i] < '0' || text[i] > '9')
            return false;
    return true;
}

/// A name that stays in its folder on every system.
bool isFileName(std::string_view text)
{
    const auto forbidden = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == 0x7f ||
               std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
    };
    return !text.empty() && text.size() <= 200 && text.front() != '.' && text.back() != '.' &&
           text.back() != ' ' && std::none_of(text.begin(), text.end(), forbidden);
}

/// "https://host/…" of characters that an address has, without a name and password in it.
bool isSource(std::string_view text)
{
    constexpr std::string_view kScheme = "https://";
    if (!text.starts_with(kScheme) || text.size() > 2000)
        return false;
    const std::string_view rest = text.substr(kScheme.size());
    const std::string_view host = rest.substr(0, rest.find('/'));
    return !host.empty() && host.size() < rest.size() && host.find('@') == std::string_view::npos &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

std::string textOf(const JsonValue &entry, std::string_view key)
{
    const JsonValue *value = entry.find(key);
    const auto text = value ? value->asString() : std::nullopt;
    return text ? std::string(*text) : std::string();
}

uint64_t numberOf(const JsonValue &entry, std::string_view key)
{
    const JsonValue *value = entry.find(key);
    return value ? value->asUint64().value_or(0) : 0;
}

Result<void> readFile(const JsonValue &entry, const std::string &place, CatalogueFile &file)
{
    file.file = textOf(entry, "file");
    if (!isFileName(file.file))
        return wrong(place, "\"" + file.file + "\" is no name of a file");
    file.name = textOf(entry, "name");
    if (file.name.empty())
        file.name = file.file;
    file.bytes = numberOf(entry, "bytes");
    if (file.bytes == 0 || file.bytes > kMostBytes)
        return wrong(place, file.file + " has no size");
    file.sha256 = textOf(entry, "sha256");
    if (!file.sha256.empty() && !isHash(file.sha256))
        return wrong(place, "the sha256 of " + file.file + " is none");
    if (const JsonValue *sources = entry.find("sources"))
        for (const JsonValue &source : sources->items()) {
            const std::string url(source.asString().value_or(""));
            if (!isSource(url))
                return wrong(place, "\"" + url + "\" is no https address of " + file.file);
            file.sources.push_back(url);
        }
    if (file.sources.empty())
        return wrong(place, file.file + " has no sources");
    return {};
}

Result<CatalogueModel> readModel(const JsonValue &entry, const std::string &place)
{
    CatalogueModel model;
    MYNAH_CHECK(readFile(entry, place, model));
    model.family = textOf(entry, "family");
    model.purpose = textOf(entry, "purpose");
    model.languages = textOf(entry, "languages");
    model.version = textOf(entry, "version");
    model.licence = textOf(entry, "licence");
    model.released = textOf(entry, "released");
    if (!model.released.empty() && !isDate(model.released))
        return wrong(place, "\"" + model.released + "\" is no date");
    model.vocabulary = textOf(entry, "vocabulary");
    model.parameters = numberOf(entry, "parameters");
    model.layers = numberOf(entry, "layers");
    model.width = numberOf(entry, "width");
    model.vocabularyRows = numberOf(entry, "vocabularyRows");
    model.trainedOn = numberOf(entry, "trainedOn");
    constexpr uint64_t kMostParameters = 10'000'000'000'000, kMost = 1'000'000;
    const bool sane = model.parameters > 0 && model.parameters < kMostParameters &&
                      model.layers > 0 && model.layers < kMost && model.width > 0 &&
                      model.width < kMost && model.vocabularyRows > 0 &&
                      model.vocabularyRows < kMost &&
                      2 * model.width * model.vocabularyRows <= model.parameters;
    if (!sane)
        return wrong(place, "the shape of " + model.file + " is none");
    return model;
}

template <typename File, typename Name>
const File *found(const std::vector<File> &files, const Name &name)
{
    const auto place = std::find_if(
        files.begin(), files.end(), [&](const File &file) { return file.file == name; });
    return place == files.end() ? nullptr : &*place;
}

} // namespace

const CatalogueModel *Catalogue::model(std::string_view file) const
{
    return found(models, file);
}

const CatalogueFile *Catalogue::vocabulary(std::string_view file) const
{
    return found(vocabularies, file);
}

Result<Catalogue> parseCatalogue(std::string_view text, const std::string &path)
{
    const auto json = parseJson(text, 8);
    if (!json.ok())
        return wrong(path, "it is no list of models (" + json.error().message + ")");
    const JsonValue *models = json->find("models");
    if (!models || !models->isArray())
        return wrong(path, "it is no list of models");
    if (numberOf(*json, "format") != kFormat)
        return wrong(path, "it was made for another version of this program");
    Catalogue catalogue;
    catalogue.date = textOf(*json, "date");
    if (!isDate(catalogue.date))
        return wrong(path, "it has no date");
    const JsonValue *vocabularies = json->find("vocabularies");
    if (models->items().size() + (vocabularies ? vocabularies->items().size() : 0) > kMostEntries)
        return wrong(path, "it has too many entries");
    if (vocabularies)
        for (size_t i = 0; i < vocabularies->items().size(); ++i) {
            CatalogueFile file;
            MYNAH_CHECK(readFile(
                vocabularies->items()[i], path + ", vocabulary " + std::to_string(i + 1), file));
            catalogue.vocabularies.push_back(std::move(file));
        }
    for (size_t i = 0; i < models->items().size(); ++i) {
        const std::string place = path + ", model " + std::to_string(i + 1);
        MYNAH_TRY(CatalogueModel model, readModel(models->items()[i], place));
        if (catalogue.model(model.file))
            return wrong(place, model.file + " is there twice");
        if (!model.vocabulary.empty() && !catalogue.vocabulary(model.vocabulary))
            return wrong(place, "the vocabulary " + model.vocabulary + " is not in the list");
        catalogue.models.push_back(std::move(model));
    }
    return catalogue;
}

} // namespace mynah
