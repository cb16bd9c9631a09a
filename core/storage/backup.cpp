#include "core/storage/backup.h"

#include "core/storage/private_file.h"
#include "core/text/utf8_path.h"

#include <chrono>

namespace mynah {

namespace {

constexpr auto kKept = std::chrono::hours(24 * 30);
const std::string kEnding = ".backup";
const std::string kDamaged = ".damaged-"; // see repair.h

} // namespace

Result<void> backUp(Database &database, int64_t version)
{
    const std::string target = database.path() + ".schema-" + std::to_string(version) + kEnding;
    const std::string partial = target + ".part";
    std::error_code failed;
    std::filesystem::remove(pathOf(partial), failed);
    // VACUUM INTO takes an empty file, which has the right permissions already.
    MYNAH_CHECK(makePrivateFile(partial));
    auto copied = database.run("VACUUM INTO ?1", std::string_view(partial));
    if (!copied.ok()) {
        std::filesystem::remove(pathOf(partial), failed);
        return Error{copied.error().code,
                     copied.error().message + "; without a copy it is not changed to the new form"};
    }
    std::filesystem::rename(pathOf(partial), pathOf(target), failed);
    if (failed)
        return Error{ErrorCode::Storage,
                     target + ": the copy cannot be given its name (" + failed.message() + ")"};
    return {};
}

std::vector<std::filesystem::path> backUpsOf(const std::string &path)
{
    std::vector<std::filesystem::path> found;
    const auto database = pathOf(path);
    const std::string name = utf8Of(database.filename());
    std::error_code failed;
    const auto folder = database.has_parent_path() ? database.parent_path() : ".";
    for (const auto &entry : std::filesystem::directory_iterator(folder, failed)) {
        const std::string other = utf8Of(entry.path().filename());
        const bool copy = other.starts_with(name + ".schema-") &&
                          (other.ends_with(kEnding) || other.ends_with(kEnding + ".part"));
        if (copy || other.starts_with(name + kDamaged))
            found.push_back(entry.path());
    }
    return found;
}

void removeOldBackUps(const std::string &path)
{
    for (const auto &copy : backUpsOf(path)) {
        std::error_code failed;
        const auto written = std::filesystem::last_write_time(copy, failed);
        if (!failed && std::filesystem::file_time_type::clock::now() - written > kKept)
            (void)eraseFile(copy).ok();
    }
}

} // namespace mynah
