// An engine without a model: streams word by word, depends on its history, fails when told to.
#pragma once

#include "core/session/engine_loader.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace mynah {

/// What a test sets and reads; shared by all fake engines of that test.
struct FakeEngineControl {
    std::atomic<int> wordMs = 0;        // pause before each word
    std::atomic<int> loadMs = 0;        // pause while loading
    std::atomic<int> readTokens = 3100; // that reading a conversation again is said to take
    std::atomic<int> readMs = 0;        // and how long it takes
    std::atomic<int> readings = 0;      // of conversations, without a saved state
    std::atomic<bool> tooLarge = false; // loading fails where there is a limit of memory
    std::atomic<bool> missing = false;  // the model's file
    std::atomic<bool> failLoad = false;
    std::atomic<bool> needsVocabulary = false; // loading fails without a vocabulary file
    std::atomic<bool> failAnswer = false;      // after two words
    // Of any device but the processor:
    std::atomic<bool> deviceLost = false;    // answers fail after two words, readings at once
    std::atomic<bool> deviceFull = false;    // loading fails, for want of memory
    std::atomic<bool> deviceRefused = false; // loading fails
    std::atomic<int> answers = 0;
    std::atomic<int> completions = 0;
    std::atomic<int> resumed = 0;        // answers that began from a snapshot
    std::atomic<bool> continued = false; // the last request took an answer further
    std::atomic<int> together = 0;       // answers that the last request asked for at once
    std::atomic<int> transcript = 0;     // messages in the last request
    std::mutex mutex;                    // guards what follows
    CompletionRequest completion;        // the last one
    TurnRequest last;                    // that was answered
    std::string reply;                   // empty: "Answer N to: …", with N user turns so far
};

/// One token per byte.
class FakeTokenizer : public Tokenizer {
public:
    std::string_view name() const override { return "byte"; }
    int64_t size() const override { return 256; }
    std::string_view bytesOf(TokenId) const override { return {}; }
    std::vector<TokenId> encode(std::string_view bytes) const override
    {
        return {bytes.begin(), bytes.end()};
    }
    TokenId endOfText() const override { return -1; }
    uint64_t digest() const override { return 1; }
};

class FakeChatEngine : public ChatEngine {
public:
    FakeChatEngine(std::shared_ptr<FakeEngineControl> control,
                   const std::string &path,
                   const std::string &precision = "file",
                   const std::string &device = "cpu")
        : m_control(std::move(control))
    {
        m_info.path = path;
        const std::string name = displayNameOf(path);
        m_info.displayName = name.starts_with("RWKV-") ? name : "RWKV-7 World 1.5B";
        m_info.version = "7";
        m_info.fingerprint = "fake:" + path;
        m_info.tokenizer = "byte";
        m_info.tokenizerDigest = m_tokenizer.digest();
        m_info.promptFormat = "g1";
        m_info.precision = precision == "file" ? "fp16" : precision;
        m_info.weightBytes = 3'060'000'000;
        m_info.stateBytes = 21'600'000;
        m_info.device = device;
        m_info.deviceName = device == "cpu" ? "CPU, 8 threads" : "Radeon RX 7800 XT";
        const bool large = path.find("2.9b") != path.npos || path.find("7.2b") != path.npos;
        m_info.layers = m_info.deviceLayers = large ? 32 : 24;
    }

    /// As many of its layers as are wanted are on the graphics card.
    void split(int layers)
    {
        if (layers < 0 || m_info.device == "cpu")
            return;
        m_info.deviceLayers = layers;
        m_info.restDeviceName = "CPU, 8 threads";
    }

    const ModelInfo &info() const override { return m_info; }
    const Tokenizer &tokenizer() const override { return m_tokenizer; }

    Result<TurnResult>
    answer(const TurnRequest &request, const TurnEvents &events, std::stop_token stop) override
    {
        ++m_control->answers;
        m_control->transcript = int(request.transcript.size());
        m_control->continued = request.continues;
        {
            std::lock_guard lock(m_control->mutex);
            m_control->last = request;
        }
        TurnResult result;
        const int turns = countTurns(request, result);
        if (request.readsOnly)
            return readOnly(request, events, stop, turns);
        if (events.onReading) {
            events.onReading(0, int64_t(request.userText.size()));
            events.onReading(int64_t(request.userText.size()), int64_t(request.userText.size()));
        }
        const auto words = wordsOf(replyTo(request.userText, turns));
        result.stop = StopReason::BlankLine;
        for (size_t i = 0; i < words.size(); ++i) {
            pause(m_control->wordMs, stop);
            if (stop.stop_requested()) {
                if (i == 0)
                    return Error{ErrorCode::Cancelled, "Stopped"};
                result.stop = StopReason::Interrupted;
                break;
            }
            if (m_control->failAnswer && i == 2)
                return Error{ErrorCode::NotFinite, "The model computed NaN in layer 3"};
            if (lost() && i == 2)
                return Error{ErrorCode::Device, "VK_ERROR_DEVICE_LOST"};
            result.text += words[i];
            if (events.onText)
                events.onText(words[i]);
        }
        finish(request, turns, result);
        return result;
    }

    /// A word of each in turn. The first is what answer() gives; each other one has words more.
    Result<std::vector<TurnResult>> answerSeveral(const TurnRequest &request,
                                                  int count,
                                                  const SeveralEvents &events,
                                                  std::stop_token stop) override
    {
        ++m_control->answers;
        m_control->together = count;
        m_control->transcript = int(request.transcript.size());
        m_control->continued = request.continues;
        {
            std::lock_guard lock(m_control->mutex);
            m_control->last = request;
        }
        std::vector<TurnResult> results{size_t(count)};
        TurnResult reading;
        const int turns = countTurns(request, reading);
        if (events.onReading)
            events.onReading(int64_t(request.userText.size()), int64_t(request.userText.size()));
        std::vector<std::vector<std::string>> words;
        std::string text = replyTo(request.userText, turns);
        for (int i = 0; i < count; ++i, text += " and more")
            words.push_back(wordsOf(text));
        for (size_t word = 0, writing = size_t(count); writing > 0; ++word) {
            pause(m_control->wordMs, stop);
            for (size_t i = 0; i < results.size(); ++i) {
                TurnResult &result = results[i];
                if (result.snapshot || result.stop == StopReason::Interrupted)
                    continue;
                if (m_control->failAnswer && word == 2)
                    return Error{ErrorCode::NotFinite, "The model computed NaN in layer 3"};
                if (lost() && word == 2)
                    return Error{ErrorCode::Device, "VK_ERROR_DEVICE_LOST"};
                if (stop.stop_requested())
                    result.stop = StopReason::Interrupted;
                else if (word < words[i].size()) {
                    result.text += words[i][word];
                    if (events.onText)
                        events.onText(int(i), words[i][word], int64_t(word) + 1);
                    continue;
                }
                --writing;
                result.resumed = reading.resumed;
                if (word == 0)
                    continue;
                finish(request, turns, result);
                if (events.onDone)
                    events.onDone(int(i), result);
            }
        }
        if (!results.front().snapshot)
            return Error{ErrorCode::Cancelled, "Stopped"};
        return results;
    }

    /// Words " and 1", " and 2", …; each with a probability that falls, and two alternatives.
    Result<CompletionResult> complete(const CompletionRequest &request,
                                      const CompletionEvents &events,
                                      std::stop_token stop) override
    {
        ++m_control->completions;
        {
            std::lock_guard lock(m_control->mutex);
            m_control->completion = request;
        }
        CompletionResult result;
        result.tokenizer = m_tokenizer.digest();
        result.promptTokens = int64_t(request.text.size() - request.known.size());
        result.resumedTokens = int64_t(request.known.size());
        result.stop = StopReason::MaxTokens;
        if (events.onReading)
            events.onReading(result.promptTokens, result.promptTokens);
        for (int i = 1; i <= request.maxTokens; ++i) {
            pause(m_control->wordMs, stop);
            if (stop.stop_requested()) {
                result.stop = StopReason::Interrupted;
                break;
            }
            if (m_control->failAnswer && i == 3)
                return Error{ErrorCode::NotFinite, "The model computed NaN in layer 3"};
            if (lost() && i == 3)
                return Error{ErrorCode::Device, "VK_ERROR_DEVICE_LOST"};
            CompletionToken token;
            token.choice = {1, " and " + std::to_string(i), 1.0 / i};
            token.alternatives = {token.choice, {2, " or", 0.01}, {3, "\n", 0.001}};
            result.text += token.choice.bytes;
            ++result.generatedTokens;
            if (events.onToken)
                events.onToken(token, token.choice.bytes);
        }
        result.generateSeconds = double(result.generatedTokens) / 46.0;
        result.tokens = m_tokenizer.encode(request.text + result.text);
        return result;
    }

private:
    bool lost() const { return m_control->deviceLost && m_info.device != "cpu"; }

    /// `readTokens` tokens in ten steps.
    Result<TurnResult> readOnly(const TurnRequest &request,
                                const TurnEvents &events,
                                const std::stop_token &stop,
                                int turns)
    {
        TurnResult result;
        if (lost())
            return Error{ErrorCode::Device, "VK_ERROR_DEVICE_LOST"};
        if (result.resumed = request.start != nullptr; !result.resumed)
            ++m_control->readings;
        const int64_t tokens = result.resumed ? 0 : m_control->readTokens.load();
        for (int step = 0; step <= 10 && !result.resumed; ++step) {
            if (events.onReading)
                events.onReading(tokens * step / 10, tokens);
            pause(m_control->readMs / 10, stop);
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, "Stopped"};
        }
        finish(request, turns, result);
        result.promptTokens = tokens;
        result.readSeconds = double(tokens) / 920;
        return result;
    }

    int countTurns(const TurnRequest &request, TurnResult &result)
    {
        if (request.start && request.start->modelFingerprint == m_info.fingerprint) {
            ++m_control->resumed;
            result.resumed = true;
            return int(request.start->state.at(0)) + 1;
        }
        int turns = 1;
        for (const ChatMessage &message : request.transcript)
            turns += message.role == Role::User ? 1 : 0;
        return turns;
    }

    std::string replyTo(const std::string &text, int turns)
    {
        std::lock_guard lock(m_control->mutex);
        return m_control->reply.empty() ? "Answer " + std::to_string(turns) + " to: " + text
                                        : m_control->reply;
    }

    static std::vector<std::string> wordsOf(const std::string &text)
    {
        std::vector<std::string> words(1);
        for (char c : text) {
            if (c == ' ' || c == '\n')
                words.emplace_back();
            words.back() += c;
        }
        return words;
    }

    static void pause(int ms, const std::stop_token &stop)
    {
        for (int i = 0; i < ms && !stop.stop_requested(); ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }

    void finish(const TurnRequest &request, int turns, TurnResult &result)
    {
        result.userTokens.assign(request.userText.begin(), request.userText.end());
        result.answerTokens.assign(result.text.begin(), result.text.end());
        result.promptTokens = int64_t(request.userText.size());
        result.generatedTokens = int64_t(result.answerTokens.size());
        result.generateSeconds = double(result.generatedTokens) / 46.0;
        Snapshot snapshot;
        snapshot.modelFingerprint = m_info.fingerprint;
        snapshot.state = {float(turns)};
        snapshot.tokenizerDigest = m_tokenizer.digest();
        snapshot.tokens = result.answerTokens;
        result.snapshot = std::make_shared<const Snapshot>(std::move(snapshot));
    }

    std::shared_ptr<FakeEngineControl> m_control;
    FakeTokenizer m_tokenizer;
    ModelInfo m_info;
};

inline auto fakeEngineFactory(std::shared_ptr<FakeEngineControl> control)
{
    return [control](const EngineOptions &options) -> Result<std::unique_ptr<ChatEngine>> {
        if (options.onProgress)
            options.onProgress("Reading the file", 0.0);
        if (control->missing)
            return Error{ErrorCode::FileNotFound, options.modelPath + " does not exist"};
        if (control->tooLarge && options.memoryLimit > 0)
            return Error{ErrorCode::OutOfMemory, options.modelPath + " needs 99999 MiB"};
        for (int i = 0; i < control->loadMs; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            if (options.stop.stop_requested())
                return Error{ErrorCode::Cancelled, options.modelPath + ": loading was stopped"};
            if (options.onProgress)
                options.onProgress("Preparing the weights", double(i) / control->loadMs);
        }
        if (control->deviceFull && options.device != "cpu")
            return Error{ErrorCode::OutOfMemory, "VK_ERROR_OUT_OF_DEVICE_MEMORY"};
        if (control->deviceRefused && options.device != "cpu")
            return Error{ErrorCode::Device, "Radeon RX 7800 XT computes wrong numbers"};
        if (control->failLoad)
            return Error{ErrorCode::Truncated, options.modelPath + " ends after 12 of 40 bytes"};
        if (control->needsVocabulary && options.vocabularyPath.empty())
            return Error{ErrorCode::BadVocabulary,
                         options.modelPath +
                             ": the vocabulary file rwkv_vocab_v20230424.txt is needed"};
        auto engine = std::make_unique<FakeChatEngine>(
            control, options.modelPath, options.precision, options.device);
        engine->split(options.gpuLayers);
        return std::unique_ptr<ChatEngine>(std::move(engine));
    };
}

} // namespace mynah
