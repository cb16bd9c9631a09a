// Stored states: snapshots of the conversation store.
#include "fuzz_support.h"

#include "core/storage/snapshot_codec.h"

#include <algorithm>
#include <cstring>

using namespace mynah;
using namespace mynah::fuzz;

/// Input: a byte (its lowest bit set: the checksum is wrong), u16 length of the header, header,
/// body.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 3)
        return 0;
    const Bytes all = std::as_bytes(std::span(data, size)).subspan(3);
    const size_t length = std::min<size_t>(data[1] | size_t{data[2]} << 8, all.size());
    // Copies, so that reading past the end of one is seen.
    const std::vector<std::byte> header(all.begin(), all.begin() + std::ptrdiff_t(length));
    const std::vector<std::byte> body(all.begin() + std::ptrdiff_t(length), all.end());
    const MemoryLimit limit(size, size_t{1} << 20, 64);
    const bool isSealed = (data[0] & 1) == 0;
    const uint64_t checksum =
        snapshotChecksum(Snapshot::kVersion, header, body) + (isSealed ? 0 : 1);
    const auto snapshot = decodeSnapshot(Snapshot::kVersion, header, body, checksum);
    require(isSealed || !snapshot.ok(), "a wrong checksum is accepted");
    if (snapshot.ok()) {
        const EncodedSnapshot again = encodeSnapshot(*snapshot);
        require(again.header == header && again.body == body && again.checksum == checksum,
                "a snapshot is accepted that would be written differently");
    }
    require(decodeTokens(body).size() == body.size() / 4, "tokens are lost");
    return 0;
}
