// States of conversations as files.
#include "fuzz_support.h"
#include "mutation.h"

#include "core/model/sha256.h"
#include "core/storage/state_file.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <unistd.h>

using namespace mynah;
using namespace mynah::fuzz;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t capacity);

namespace {

constexpr size_t kHead = 4; // u16 length of the header, u16 bytes of the tokens, both little-endian

size_t numberAt(const uint8_t *data, size_t at)
{
    return data[at] | size_t{data[at + 1]} << 8;
}

/// The file: length, header with the digest of the tokens where it says "@", data.
std::string fileOf(const uint8_t *data, size_t size)
{
    const size_t headerBytes = std::min(numberAt(data, 0), size - kHead);
    std::string header(reinterpret_cast<const char *>(data) + kHead, headerBytes);
    const std::string body(reinterpret_cast<const char *>(data) + kHead + headerBytes,
                           size - kHead - headerBytes);
    if (const size_t at = header.find("\"@\""); at != std::string::npos) {
        Sha256 sha;
        sha.add(
            std::string_view(body).substr(body.size() - std::min(numberAt(data, 2), body.size())));
        header.replace(at + 1, 1, sha.hex());
    }
    const uint64_t length = header.size();
    std::string file(sizeof length, '\0');
    std::memcpy(file.data(), &length, sizeof length);
    return file + header + body;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < kHead)
        return 0;
    const std::string bytes = fileOf(data, size);
    static InputFile input;
    const std::string &path = input.write(std::as_bytes(std::span(bytes)));
    const MemoryLimit limit(size);
    const auto file = readStateFile(path);
    if (!file.ok()) {
        require(file.error().message.find('\n') == std::string::npos, "an error has two lines");
        return 0;
    }
    for (const float value : file->snapshot.state)
        require(std::isfinite(value), "a state is accepted that is not finite");
    static const std::string written = "/dev/shm/fuzz_state_file." + std::to_string(getpid());
    require(writeStateFile(written, *file, true).ok(), "a state is read that cannot be written");
    const auto again = readStateFile(written);
    unlink(written.c_str());
    require(again.ok() && *again == *file, "a state is not what was written");
    return 0;
}

/// Three times of four only the header changes, and its length stays right.
extern "C" size_t
LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t capacity, unsigned int seed)
{
    Random random(seed);
    if (size < kHead || numberAt(data, 0) > size - kHead || below(random, 4) == 0)
        return LLVMFuzzerMutate(data, size, capacity);
    const std::string all(reinterpret_cast<const char *>(data), size);
    const size_t length = numberAt(data, 0);
    const std::string header = mutated(all.substr(kHead, length), 64);
    const std::string changed = {static_cast<char>(header.size() & 0xff),
                                 static_cast<char>(header.size() >> 8 & 0xff)};
    return give(
        changed + all.substr(2, 2) + header + all.substr(kHead + length), data, size, capacity);
}
