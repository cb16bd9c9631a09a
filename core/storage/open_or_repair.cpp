#include "core/storage/open_or_repair.h"

#include "core/storage/migrations.h"
#include "core/storage/text_copy.h"
#include "core/text/utf8_path.h"

#include <array>
#include <filesystem>
#include <fstream>

namespace mynah {

namespace {

constexpr std::streamoff kApplicationIdAt = 68; // in the file, big-endian

/// Never a stranger's file, a photo say: ours says so, or has its texts beside it.
bool isOurs(const std::string &path)
{
    std::error_code failed;
    if (std::filesystem::exists(pathOf(textCopyPath(path)), failed))
        return true;
    std::ifstream file(pathOf(path), std::ios::binary);
    std::array<char, 4> bytes{};
    file.seekg(kApplicationIdAt);
    file.read(bytes.data(), bytes.size());
    uint32_t id = 0;
    for (const char byte : bytes)
        id = id << 8 | static_cast<unsigned char>(byte);
    return file && id == kApplicationId;
}

} // namespace

Result<OpenedStore> openOrRepair(const std::string &path)
{
    auto opened = ConversationStore::open(path, ConversationStore::Mode::ReadWrite);
    Error error;
    if (opened.ok()) {
        const auto listed = (*opened)->conversations();
        if (listed.ok())
            return OpenedStore{std::move(*opened), std::nullopt};
        error = listed.error();
        opened->reset(); // it holds the lock
    } else {
        error = opened.error();
    }
    if (error.code != ErrorCode::StorageDamaged || !isOurs(path))
        return error;
    return repairAndOpen(path);
}

Result<OpenedStore> repairAndOpen(const std::string &path)
{
    MYNAH_TRY(RepairReport report, repairDatabase(path));
    MYNAH_TRY(auto store, ConversationStore::open(path, ConversationStore::Mode::ReadWrite));
    return OpenedStore{std::move(store), std::move(report)};
}

} // namespace mynah
