#include "core/storage/erasing.h"

#include "core/storage/backup.h"
#include "core/storage/private_file.h"
#include "core/text/utf8_path.h"

namespace mynah {

namespace {
// The copy of the texts first: alone it would be taken for what was left of a lost database. The
// database last: its log must never stand beside an empty file of its name.
constexpr const char *kSuffixes[] = {
    "-texts-journal", "-texts.old", "-texts", "-shm", "-wal", ".repairing", ".repaired", ""};
} // namespace

Result<void> eraseDatabase(const std::string &path)
{
    for (const char *suffix : kSuffixes) {
        std::error_code failed;
        const auto from = pathOf(path + suffix);
        if (!std::filesystem::exists(from, failed))
            continue;
        std::filesystem::rename(from, pathOf(path + suffix + ".erasing"), failed);
        if (failed)
            return Error{ErrorCode::Storage,
                         path + suffix + ": the file cannot be removed (" + failed.message() + ")"};
    }
    for (const auto &copy : backUpsOf(path))
        MYNAH_CHECK(eraseFile(copy));
    return finishErasing(path);
}

Result<void> finishErasing(const std::string &path)
{
    for (const char *suffix : kSuffixes)
        MYNAH_CHECK(eraseFile(pathOf(path + suffix + ".erasing")));
    return {};
}

} // namespace mynah
