// The list of published models that can be downloaded. A JSON file, which a newer one replaces
// (resources/catalogue).
#pragma once

#include "kernels/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

/// A file that can be fetched. All sources have the same one.
struct CatalogueFile {
    std::string file; // its name, without a folder
    std::string name; // as it is shown
    uint64_t bytes = 0;
    std::string sha256;               // 64 lower-case hex digits; empty: none is published
    std::vector<std::string> sources; // https, the preferred one first
};

struct CatalogueModel : CatalogueFile {
    std::string family;     // "g1", "world", "raven"
    std::string purpose;    // "chat-thinking", "chat", "instructions"; others are allowed
    std::string languages;  // "world", "english"; others are allowed
    std::string version;    // of RWKV, "7"
    std::string licence;    // as its publisher writes it; empty: not known
    std::string released;   // "2026-03-09"; empty: not known
    std::string vocabulary; // the file that it needs besides; empty: none
    uint64_t parameters = 0, layers = 0, width = 0, vocabularyRows = 0;
    uint64_t trainedOn = 0; // tokens in a row; 0: not known
};

struct Catalogue {
    std::string date; // "2026-03-12": which of two is newer
    std::vector<CatalogueModel> models;
    std::vector<CatalogueFile> vocabularies;

    /// Null: it is not there.
    const CatalogueModel *model(std::string_view file) const;
    const CatalogueFile *vocabulary(std::string_view file) const;
};

/// Errors (FileRead) name `path`, the entry and what is wrong with it. Members that are not known
/// are passed over; names that would lead out of a folder, and sources other than https, are
/// refused.
Result<Catalogue> parseCatalogue(std::string_view text, const std::string &path);

} // namespace mynah
