// How a conversation is answered: everything that is kept with it besides its messages.
#pragma once

#include "core/session/chat_engine.h"
#include "core/text/json.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

/// The numbers of a style; not the seed.
struct SamplingPreset {
    std::string id; // stored: "exact", "balanced", "free", …; of the user's own the name
    SamplingOptions sampling;
};

struct ChatOptions {
    PromptOptions prompt;         // prompt.format empty: found from the model at the first turn
    SamplingOptions sampling;     // its seed is `seed`
    std::optional<uint64_t> seed; // fixed; none: another for each answer
    int maxTokens = 2048;         // of one answer
    std::vector<std::string> stopTexts;
    int64_t persona = 0; // that the conversation was begun with; 0: none
    JsonValue others;    // members of the stored text that this version does not know

    bool operator==(const ChatOptions &other) const;
};

/// One line; members that are as by default are left out.
std::string toJson(const ChatOptions &options);
/// What cannot be read or lies outside of what makes sense is as by default. Never fails.
ChatOptions chatOptionsFromJson(std::string_view json);

/// Fills what the options say of a turn. `seed`: that of this answer, see seedOf().
void apply(const ChatOptions &options, uint64_t seed, TurnRequest &request);
/// The fixed seed, else a new one, small enough for JSON's and QML's numbers (53 bits).
uint64_t seedOf(const ChatOptions &options);

/// Exact, balanced (the default) and free; then those for special use.
std::span<const SamplingPreset> samplingPresets();
/// Nothing for an unknown id.
const SamplingPreset *samplingPreset(std::string_view id);
/// The id of the preset with these numbers, whatever the seed; empty: the user's own.
std::string_view presetOf(const SamplingOptions &sampling);

/// Tokens after which a penalty counts half; 0 for a decay that forgets at once, infinite for 1.
double halfLifeOf(float decay);
/// The reverse; `tokens` of 0 or less give 0.
float decayOf(double tokens);

JsonValue samplingToJson(const SamplingOptions &sampling);
SamplingOptions samplingFromJson(const JsonValue &json);

/// The user's own presets in one text, and back; as with the options, what cannot be read is left
/// out. Names are not checked for being there twice.
std::string presetsToJson(const std::vector<SamplingPreset> &presets);
std::vector<SamplingPreset> presetsFromJson(std::string_view json);

} // namespace mynah
