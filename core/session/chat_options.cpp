// Presets and their sources: author's v7 chat demo (ChatRWKV API_DEMO_CHAT.py) for balanced; the
// evaluations of RWKV-7 G0 for exact; ChatRWKV v2/chat.py for free; the README of the rwkv package
// for thinking; RWKV-Runner's README for translation.
#include "core/session/chat_options.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace mynah {

namespace {

constexpr int kMostTokens = 1'000'000;
constexpr int kMostTopK = 100'000;
constexpr size_t kMostStopTexts = 32;
constexpr uint64_t kMostSeed = (uint64_t{1} << 53) - 1;

SamplingOptions numbers(float temperature, float topP, int topK, float presence, float decay)
{
    SamplingOptions sampling;
    sampling.temperature = temperature;
    sampling.topP = topP;
    sampling.topK = topK;
    sampling.presencePenalty = sampling.frequencyPenalty = presence;
    sampling.penaltyDecay = decay;
    return sampling;
}

const std::vector<SamplingPreset> &presets()
{
    static const std::vector<SamplingPreset> all = {
        {"exact", numbers(0.3f, 0.3f, 0, 0, 0.996f)},
        {"balanced", SamplingOptions{}},
        {"free", numbers(1.2f, 0.5f, 0, 0.4f, 0.996f)},
        {"thinking", numbers(1, 0.5f, 100, 0, 0.997f)},
        {"translation", numbers(1, 0.3f, 0, 0, 0.996f)},
    };
    return all;
}

/// Reads known members of an object; the rest is what stays.
class Members {
public:
    explicit Members(const JsonValue &json) : m_json(json) {}

    void read(std::string_view key, bool &to)
    {
        if (const JsonValue *value = find(key))
            to = value->asBool().value_or(to);
    }
    void read(std::string_view key, float &to, float least, float most)
    {
        const JsonValue *value = find(key);
        const auto number = value ? value->asDouble() : std::nullopt;
        if (number && *number >= least && *number <= most)
            to = static_cast<float>(*number);
    }
    void read(std::string_view key, int &to, int least, int most)
    {
        const JsonValue *value = find(key);
        const auto number = value ? value->asInt64() : std::nullopt;
        if (number && *number >= least && *number <= most)
            to = static_cast<int>(*number);
    }
    const JsonValue *find(std::string_view key)
    {
        m_known.push_back(key);
        return m_json.find(key);
    }
    JsonValue others() const
    {
        JsonValue rest;
        for (const auto &[key, value] : m_json.members())
            if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
                rest.set(key, value);
        return rest;
    }

private:
    const JsonValue &m_json;
    std::vector<std::string_view> m_known;
};

void setFloat(JsonValue &json, std::string_view key, float value, float standard)
{
    // As few digits as the number has: 0.3, not 0.30000001192.
    if (value != standard)
        json.set(key, JsonValue::fromDouble(std::round(double(value) * 1e6) / 1e6));
}

void setBool(JsonValue &json, std::string_view key, bool value, bool standard)
{
    if (value != standard)
        json.set(key, JsonValue::fromBool(value));
}

SamplingOptions readSampling(Members &members)
{
    SamplingOptions sampling;
    members.read("temperature", sampling.temperature, 0, 10);
    members.read("top_p", sampling.topP, 0.0001f, 1);
    members.read("top_k", sampling.topK, 0, kMostTopK);
    members.read("presence_penalty", sampling.presencePenalty, -10, 10);
    members.read("frequency_penalty", sampling.frequencyPenalty, -10, 10);
    members.read("penalty_decay", sampling.penaltyDecay, 0, 1);
    return sampling;
}

void writeSampling(JsonValue &json, const SamplingOptions &sampling)
{
    const SamplingOptions standard;
    setFloat(json, "temperature", sampling.temperature, standard.temperature);
    setFloat(json, "top_p", sampling.topP, standard.topP);
    if (sampling.topK != standard.topK)
        json.set("top_k", JsonValue::fromInt(sampling.topK));
    setFloat(json, "presence_penalty", sampling.presencePenalty, standard.presencePenalty);
    setFloat(json, "frequency_penalty", sampling.frequencyPenalty, standard.frequencyPenalty);
    setFloat(json, "penalty_decay", sampling.penaltyDecay, standard.penaltyDecay);
}

PromptOptions readPrompt(Members &members)
{
    PromptOptions prompt;
    if (const JsonValue *format = members.find("format"))
        prompt.format = std::string(format->asString().value_or(""));
    if (!isPromptFormat(prompt.format))
        prompt.format.clear();
    if (const JsonValue *thinking = members.find("thinking"))
        parseThinking(thinking->asString().value_or(""), prompt.thinking);
    members.read("remember_thoughts", prompt.rememberThoughts);
    members.read("long_answers", prompt.longAnswers);
    members.read("verbatim", prompt.verbatim);
    members.read("start_token", prompt.startToken);
    return prompt;
}

} // namespace

bool ChatOptions::operator==(const ChatOptions &other) const
{
    return prompt == other.prompt && sampling == other.sampling && seed == other.seed &&
           maxTokens == other.maxTokens && stopTexts == other.stopTexts &&
           persona == other.persona && mynah::toJson(others) == mynah::toJson(other.others);
}

std::string toJson(const ChatOptions &options)
{
    const ChatOptions standard;
    JsonValue json = options.others.isObject() ? options.others : JsonValue::object();
    const PromptOptions &prompt = options.prompt;
    if (!prompt.format.empty())
        json.set("format", JsonValue::fromString(prompt.format));
    if (prompt.thinking != Thinking::Off)
        json.set("thinking", JsonValue::fromString(std::string(thinkingName(prompt.thinking))));
    setBool(json, "remember_thoughts", prompt.rememberThoughts, false);
    setBool(json, "long_answers", prompt.longAnswers, false);
    setBool(json, "verbatim", prompt.verbatim, false);
    setBool(json, "start_token", prompt.startToken, true);
    writeSampling(json, options.sampling);
    if (options.seed)
        json.set("seed", JsonValue::fromUint(*options.seed));
    if (options.maxTokens != standard.maxTokens)
        json.set("max_tokens", JsonValue::fromInt(options.maxTokens));
    if (!options.stopTexts.empty()) {
        JsonValue texts = JsonValue::array();
        for (const std::string &text : options.stopTexts)
            texts.append(JsonValue::fromString(text));
        json.set("stop_texts", std::move(texts));
    }
    if (options.persona != 0)
        json.set("persona", JsonValue::fromInt(options.persona));
    return mynah::toJson(json);
}

ChatOptions chatOptionsFromJson(std::string_view text)
{
    ChatOptions options;
    const auto json = parseJson(text);
    if (!json.ok() || !json->isObject())
        return options;
    Members members(*json);
    options.prompt = readPrompt(members);
    options.sampling = readSampling(members);
    if (const JsonValue *seed = members.find("seed"))
        options.seed = seed->asUint64();
    members.read("max_tokens", options.maxTokens, 1, kMostTokens);
    if (const JsonValue *texts = members.find("stop_texts"))
        for (const JsonValue &item : texts->items())
            if (const auto stop = item.asString();
                stop && !stop->empty() && options.stopTexts.size() < kMostStopTexts)
                options.stopTexts.emplace_back(*stop);
    if (const JsonValue *persona = members.find("persona"))
        options.persona = std::max<int64_t>(0, persona->asInt64().value_or(0));
    options.others = members.others();
    return options;
}

void apply(const ChatOptions &options, uint64_t seed, TurnRequest &request)
{
    request.prompt = options.prompt;
    request.sampling = options.sampling;
    request.sampling.seed = seed;
    request.maxTokens = options.maxTokens;
    request.stopTexts = options.stopTexts;
}

uint64_t seedOf(const ChatOptions &options)
{
    if (options.seed)
        return *options.seed;
    std::random_device random;
    return (uint64_t{random()} << 32 | random()) & kMostSeed;
}

std::span<const SamplingPreset> samplingPresets()
{
    return presets();
}

const SamplingPreset *samplingPreset(std::string_view id)
{
    for (const SamplingPreset &preset : presets())
        if (preset.id == id)
            return &preset;
    return nullptr;
}

std::string_view presetOf(const SamplingOptions &sampling)
{
    SamplingOptions numbersOnly = sampling;
    numbersOnly.seed = 0;
    for (const SamplingPreset &preset : presets())
        if (preset.sampling == numbersOnly)
            return preset.id;
    return "";
}

double halfLifeOf(float decay)
{
    if (decay <= 0)
        return 0;
    return decay >= 1 ? HUGE_VAL : std::log(0.5) / std::log(double(decay));
}

float decayOf(double tokens)
{
    return tokens <= 0 ? 0.0f : static_cast<float>(std::exp2(-1 / tokens));
}

JsonValue samplingToJson(const SamplingOptions &sampling)
{
    JsonValue json = JsonValue::object();
    writeSampling(json, sampling);
    return json;
}

SamplingOptions samplingFromJson(const JsonValue &json)
{
    Members members(json);
    return readSampling(members);
}

std::string presetsToJson(const std::vector<SamplingPreset> &own)
{
    JsonValue list = JsonValue::array();
    for (const SamplingPreset &preset : own) {
        JsonValue json = samplingToJson(preset.sampling);
        json.set("name", JsonValue::fromString(preset.id));
        list.append(std::move(json));
    }
    return toJson(list);
}

std::vector<SamplingPreset> presetsFromJson(std::string_view text)
{
    std::vector<SamplingPreset> own;
    const auto json = parseJson(text);
    if (!json.ok())
        return own;
    for (const JsonValue &item : json->items()) {
        const JsonValue *name = item.find("name");
        const std::string id(name ? name->asString().value_or("") : "");
        if (!id.empty())
            own.push_back({id, samplingFromJson(item)});
    }
    return own;
}

} // namespace mynah
