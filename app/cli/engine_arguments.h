// What every command that computes with a model is told in the same way: where, in which precision,
// on how many threads.
#pragma once

#include "app/cli/cli.h"

#include "core/session/chat_engine.h"

#include <set>
#include <string>

namespace mynah::cli {

/// The options of a command with those of its engine: --device, --gpu-layers, --precision and
/// --threads.
std::set<std::string> withEngineOptions(std::set<std::string> options);
/// Its flags with --no-cache.
std::set<std::string> withEngineFlags(std::set<std::string> flags);

/// Options for an engine; the model, the vocabulary and the state are not set. "--device auto" is
/// the best graphics card, else the processor; --gpu-layers without --device means it too. Errors:
/// Usage.
Result<EngineOptions> engineOptions(const Arguments &arguments);

/// "20 of 32 layers run on CARD, the rest on PROCESSOR"; empty when all run where they were wanted.
std::string placementSentence(const ModelInfo &info);
/// Says it on stderr.
void tellPlacement(const ModelInfo &info);

} // namespace mynah::cli
