// A model's state after a conversation as a file of its own: .safetensors
// (github.com/huggingface/safetensors), so that numpy and PyTorch read it, too.
//
// Tensors, all with one dimension, little-endian, in this order:
//   state   F32 [n]  Snapshot::state
//   logits  F32 [V]  Snapshot::logits, may be empty
//   tokens  I32 [t]  Snapshot::tokens, may be empty
// __metadata__, all strings, all there:
//   format             "mynah-state"
//   version            "1"; that of Snapshot::kVersion is part of it
//   name               the user's name for it
//   created_ms         whole number: UTC milliseconds since 1970, "0": not known
//   model              display name of the model
//   model_fingerprint  Snapshot::modelFingerprint
//   origin             16 hexadecimal digits: Snapshot::origin
//   tokenizer          16 hexadecimal digits: Snapshot::tokenizerDigest
//   tokens_sha256      64 hexadecimal digits: of the bytes of the tensor `tokens`
//   penalty_counts     JSON: an array of [token, count] in increasing order of the token
#pragma once

#include "core/session/snapshot.h"
#include "kernels/base/result.h"

#include <cstdint>
#include <string>

namespace mynah {

struct StateFile {
    Snapshot snapshot;
    std::string name;
    std::string model; // display name, for people; what counts is the fingerprint
    int64_t createdMs = 0;

    bool operator==(const StateFile &) const = default;
};

/// The file appears whole or not at all. `path` is UTF-8. Texts that are not valid UTF-8 get
/// U+FFFD. Errors name the file: BadState (an empty state), NotFinite (a number that is none: such
/// a state is of no use), those of OutputFile. Thread: any.
Result<void> writeStateFile(const std::string &path, const StateFile &file, bool replaces);

/// Gives back exactly what was written. Whether it fits a model is for the caller to say: by
/// fingerprint, tokenizer and the length of state and logits. Errors name the file and the fault:
/// those of MappedFile; BadState (another kind of file, damaged, or it contradicts itself; of a
/// tuned initial state it says that it is one), Truncated, Unsupported (a newer version),
/// NotFinite, OutOfMemory. Thread: any.
Result<StateFile> readStateFile(const std::string &path);

} // namespace mynah
