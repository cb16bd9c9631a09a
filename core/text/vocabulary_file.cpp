#include "core/text/vocabulary_file.h"

#include "core/text/neox_tokenizer.h"
#include "core/text/unicode.h"
#include "core/text/utf8.h"
#include "core/text/utf8_path.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace mynah {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestFile = std::uintmax_t(64) << 20; // World 1.1 MB, 20B 2.5 MB

Error bad(const std::string &what)
{
    return {ErrorCode::BadVocabulary, what};
}

Result<std::string> readWhole(const std::string &path)
{
    const fs::path file = pathOf(path);
    std::error_code code;
    if (!fs::exists(file, code))
        return Error{ErrorCode::FileNotFound, "The vocabulary " + path + " does not exist"};
    if (!fs::is_regular_file(file, code))
        return Error{ErrorCode::FileNotFound, "The vocabulary " + path + " is not a file"};
    const std::uintmax_t size = fs::file_size(file, code);
    if (code || size > kLargestFile)
        return bad("The file " + path + " is too large to be a vocabulary");
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return Error{ErrorCode::FileNotFound, "The vocabulary " + path + " cannot be opened"};
    std::string text(static_cast<size_t>(size), '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (!stream)
        return Error{ErrorCode::FileRead, "The vocabulary " + path + " cannot be read"};
    return text;
}

/// What people have in place of a vocabulary after a download that went wrong.
Result<void> checkKind(const std::string &path, std::string_view text)
{
    const std::string_view start = trimmedWhitespace(text.substr(0, 4096));
    if (start.empty())
        return bad("The vocabulary " + path + " is empty");
    if (start.starts_with("version https://git-lfs"))
        return bad("The file " + path +
                   " is only a Git LFS pointer; the vocabulary itself was not downloaded");
    if (start.starts_with('<') || start.starts_with("\xEF\xBB\xBF<"))
        return bad("The file " + path + " is a web page, not a vocabulary");
    return {};
}

} // namespace

Result<std::string> readVocabularyFile(const std::string &path)
{
    MYNAH_TRY(std::string content, readWhole(path));
    MYNAH_CHECK(checkKind(path, content));
    return content;
}

Result<std::unique_ptr<Tokenizer>> neoxTokenizerFrom(std::string_view content,
                                                     const std::string &path)
{
    if (!hasUnicode())
        return Error{ErrorCode::Unsupported,
                     "The vocabulary " + path +
                         " is a 20B tokenizer, which this build leaves out because it was made "
                         "without utf8proc"};
    Result<NeoxVocabulary> vocabulary = readNeoxVocabulary(content);
    if (!vocabulary)
        return bad("The vocabulary " + path + " is damaged: " + vocabulary.error().message);
    return makeNeoxTokenizer(std::move(*vocabulary));
}

Result<std::unique_ptr<Tokenizer>> loadWorldVocabulary(const std::string &path)
{
    MYNAH_TRY(const std::string content, readVocabularyFile(path));
    return worldTokenizerFrom(content, path);
}

Result<std::unique_ptr<Tokenizer>> loadNeoxVocabulary(const std::string &path)
{
    MYNAH_TRY(const std::string content, readVocabularyFile(path));
    return neoxTokenizerFrom(content, path);
}

Result<std::unique_ptr<Tokenizer>> loadVocabulary(const std::string &path)
{
    MYNAH_TRY(const std::string content, readVocabularyFile(path));
    // A line of a World vocabulary begins with its id.
    return trimmedWhitespace(content).starts_with('{') ? neoxTokenizerFrom(content, path)
                                                       : worldTokenizerFrom(content, path);
}

} // namespace mynah
