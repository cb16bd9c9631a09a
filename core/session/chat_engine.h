// One loaded model that answers chat turns. What the window and mynah-cli both talk to.
#pragma once

#include "core/rwkv/weight_cache_folder.h"
#include "core/sampling/sampler.h"
#include "core/session/completion.h"
#include "core/session/snapshot.h"
#include "core/text/prompt.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace mynah {

enum class Role { System, User, Assistant };

/// One finished message of the transcript. `tokens` are the exact ids that a model read or wrote
/// for it, with the tokenizer of that digest; when they are not known, or the loaded model has
/// another tokenizer, the text is encoded again.
struct ChatMessage {
    Role role = Role::User;
    std::string text;
    std::vector<TokenId> tokens;
    uint64_t tokenizer = 0;
};

struct ModelInfo {
    std::string path;
    std::string
        displayName; // for the model chip: from the file's name, for example "RWKV-7 World 1.5B"
    std::string version;      // "7"
    std::string fingerprint;  // Snapshot::modelFingerprint
    std::string tokenizer;    // "world" or "byte"
    std::string promptFormat; // PromptFormat::id that the file asks for
    std::string precision;    // "fp32", "fp16", …
    std::string device;       // "cpu"
    std::string deviceName;   // the processor's or graphics card's name
    std::string
        restDeviceName; // what the other layers run on: the processor; empty: there are none
    std::string fullDeviceName; // the card that was asked for and had no room for a single layer,
                                // so that `device` is the processor; empty: that was not so
    int64_t deviceLayers = 0;   // how many of `layers` run on `device`: the last ones
    int64_t layers = 0, width = 0, vocabulary = 0, parameters = 0;
    uint64_t weightBytes = 0, stateBytes = 0;
    uint64_t tokenizerDigest = 0; // Tokenizer::digest()
};

/// What the model is to read is always said in full; a state that was reached on the way there
/// saves reading: the engine's live one, `start` or `origin`, whichever covers most. A state is
/// used only when its tokens are exactly those of the transcript's beginning.
struct TurnRequest {
    std::shared_ptr<const Snapshot> start;  // after some message of `transcript`; null: none
    std::shared_ptr<const Snapshot> origin; // the conversation begins after this state and its
                                            // tokens; null: at the model's own start
    std::vector<ChatMessage> transcript;
    std::string userText;
    bool continues = false; // takes the answer at the end of `transcript` further; no userText
    PromptOptions prompt;   // an empty format is the one that the model's file asks for
    bool readsOnly = false; // reads `transcript` and writes nothing: the next turn starts at once
    SamplingOptions sampling;
    int maxTokens = 2048;
    std::vector<std::string> stopTexts; // besides the blank line
};

struct TurnEvents {
    /// Called with `done` of `total` prompt tokens while reading. May be empty.
    std::function<void(int64_t done, int64_t total)> onReading;
    /// Called with whole UTF-8 code points of the answer as they come, leading space trimmed. May
    /// be empty.
    std::function<void(std::string_view piece)> onText;
};

struct TurnResult {
    std::string text;                  // trimmed answer, its thought included (<think>…</think>);
                                       // whole when it was taken further
    std::vector<TokenId> userTokens;   // ids of the user's turn, and of the answer with its closing
    std::vector<TokenId> answerTokens; // blank line, as the state has them and later turns read
                                       // them: without the thought when it is forgotten,
                                       // what makes the model think among the answer's else
    uint64_t tokenizer = 0;            // that the ids belong to
    StopReason stop = StopReason::BlankLine;
    int64_t promptTokens = 0; // tokens read before the answer
    int64_t generatedTokens = 0;
    double readSeconds = 0, generateSeconds = 0;
    double thoughtSeconds = 0;                // of them, until the thought ended; 0: there was none
    bool resumed = false;                     // true when a state saved reading
    int64_t resumedTokens = 0;                // that it saved
    std::shared_ptr<const Snapshot> snapshot; // after the answer: what the next turn starts from
    std::shared_ptr<const Snapshot> opening;  // after the system text that the transcript begins
                                              // with, when it was read now; else null
};

/// Of answers that are written together, numbered from 0. All may be empty.
struct SeveralEvents {
    std::function<void(int64_t done, int64_t total)> onReading; // as in TurnEvents
    /// `tokens`: generated for this answer so far.
    std::function<void(int answer, std::string_view piece, int64_t tokens)> onText;
    /// As soon as one of them is finished, while the others are still written.
    std::function<void(int answer, const TurnResult &result)> onDone;
};

/// How many answers may be written together.
inline constexpr int kMostAnswers = 8;

/// Thread: the inference thread only. On any error the engine stays usable.
class ChatEngine {
public:
    virtual ~ChatEngine() = default;
    virtual const ModelInfo &info() const = 0;
    virtual const Tokenizer &tokenizer() const = 0;
    /// Stops within one token (or one prefill chunk) when `stop` is requested:
    /// StopReason::Interrupted with what was written so far, or ErrorCode::Cancelled when nothing
    /// was written yet. What was read before an interruption is not read again when the next
    /// request needs it. Other errors: BadState (the conversation begins from a state of another
    /// model).
    virtual Result<TurnResult>
    answer(const TurnRequest &request, const TurnEvents &events, std::stop_token stop) = 0;
    /// `count` answers to one turn. What comes before them is read once, and they are written
    /// together: the weights are read once for all. Each has a seed of its own, counted up from
    /// request.sampling.seed; without a temperature all are the same. `stop` ends all of them; one
    /// that has no word by then has an empty text and no snapshot, and when that is so for all,
    /// this is ErrorCode::Cancelled. Other errors: as answer(), and Usage (`count` is not one of 1
    /// to kMostAnswers).
    virtual Result<std::vector<TurnResult>> answerSeveral(const TurnRequest &request,
                                                          int count,
                                                          const SeveralEvents &events,
                                                          std::stop_token stop) = 0;
    /// Goes on with a text. What a state is there for is not read again: the live one, `start`, or
    /// one of the last continuations, before and after which states are kept. `stop` as for
    /// answer(), with an empty text instead of Cancelled once reading is over. Errors: Usage (there
    /// is no text, and the model has no token to begin with).
    virtual Result<CompletionResult> complete(const CompletionRequest &request,
                                              const CompletionEvents &events,
                                              std::stop_token stop) = 0;
};

struct EngineOptions {
    std::string modelPath;
    std::string vocabularyPath; // empty: inside the file, beside it, in `dataFolder`, or the
                                // built-in fallback
    std::string dataFolder;     // the user's data folder, searched for a vocabulary; may be empty
    std::string tunedStatePath; // conversations start from this state; empty: from the model's own
    /// Empty or "auto": the processor. Who knows the machine's devices puts a better one here.
    std::string device = "cpu";
    /// How many of the model's layers, its last ones, run on a device that is not the processor;
    /// the rest runs on the processor. −1: as many as the device has room for.
    int gpuLayers = -1;
    std::string precision = "file"; // file, fp32, fp16, int8, int4
    int threads = 0;                // 0: one per core
    std::string cacheFolder;        // of prepared weights (weightCacheFolder()); empty: none
    WeightCacheLimits cacheLimits;
    /// Called while loading with a stage ("Reading the file", "Preparing the weights") and a
    /// fraction 0…1.
    std::function<void(std::string_view stage, double fraction)> onProgress;
    uint64_t memoryLimit = 0; // bytes; a model that will take more on the processor is refused with
                              // OutOfMemory before anything is loaded; 0: none is
    /// Requested: loading ends with Cancelled, between two tensors.
    std::stop_token stop;
};

Result<std::unique_ptr<ChatEngine>> openChatEngine(const EngineOptions &options);

} // namespace mynah
