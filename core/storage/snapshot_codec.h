// Snapshots as bytes, exact to the last bit, little-endian on every machine.
//
// header: u64 tokenizer digest, u64 origin (not in version 1), u64 n_state, u64 n_logits, u64
// n_tokens, u64 n_penalties,
//         u64 length and the bytes of the model fingerprint, n_penalties × (i32 token, f32 count)
//         in increasing order of the token
// body:   n_state × f32, n_logits × f32, n_tokens × i32
#pragma once

#include "core/session/snapshot.h"
#include "kernels/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace mynah {

struct EncodedSnapshot {
    std::vector<std::byte> header;
    std::vector<std::byte> body;
    uint64_t checksum = 0; // over version, header and body
};

EncodedSnapshot encodeSnapshot(const Snapshot &snapshot);

/// Accepts only what encodeSnapshot() writes, or wrote in version 1; any bytes are safe to give.
/// Errors (BadState): another format version, a wrong checksum, sizes that contradict each other.
Result<Snapshot> decodeSnapshot(uint32_t version,
                                std::span<const std::byte> header,
                                std::span<const std::byte> body,
                                uint64_t checksum);

/// 64-bit sum of what encodeSnapshot() writes. Against damage, not against an attacker; any change
/// inside one aligned group of 8 bytes changes it for certain.
uint64_t snapshotChecksum(uint32_t version,
                          std::span<const std::byte> header,
                          std::span<const std::byte> body);

/// Tokens as i32 little-endian.
std::vector<std::byte> encodeTokens(std::span<const TokenId> tokens);
/// Trailing bytes that make no whole token are left out.
std::vector<TokenId> decodeTokens(std::span<const std::byte> bytes);

} // namespace mynah
