#include "kernels/base/kept_file.h"

#include <cstdio>
#include <fstream>
#include <iterator>
#include <random>
#include <system_error>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace mynah {

namespace {

namespace fs = std::filesystem;

constexpr uintmax_t kMostBytes = 64 * 1024;

std::FILE *openToWrite(const fs::path &path)
{
#if defined(_WIN32)
    return _wfopen(path.c_str(), L"wb");
#else
    return std::fopen(path.c_str(), "wb");
#endif
}

bool reachedDisk(std::FILE *file)
{
    if (std::fflush(file) != 0)
        return false;
#if defined(_WIN32)
    return _commit(_fileno(file)) == 0;
#else
    return fsync(fileno(file)) == 0;
#endif
}

} // namespace

std::string readSmallFile(const fs::path &path)
{
    std::error_code failed;
    const uintmax_t bytes = fs::file_size(path, failed);
    if (failed || bytes > kMostBytes)
        return {};
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool writeSmallFile(const fs::path &path, const std::string &text)
{
    std::error_code failed;
    fs::create_directories(path.parent_path(), failed);
    fs::path partial = path;
    partial += '.';
    partial += std::to_string(std::random_device()());
    partial += ".partial";
    std::FILE *file = openToWrite(partial);
    if (!file)
        return false;
    bool whole = std::fwrite(text.data(), 1, text.size(), file) == text.size();
    whole = whole && reachedDisk(file);
    whole = std::fclose(file) == 0 && whole;
    if (whole)
        fs::rename(partial, path, failed);
    if (whole && !failed)
        return true;
    fs::remove(partial, failed);
    return false;
}

} // namespace mynah
