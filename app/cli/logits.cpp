// logits: the numbers themselves, for comparing with a reference.
#include "app/cli/cli.h"

#include "core/model/tuned_state.h"
#include "core/session/engine_loader.h"
#include "core/session/session.h"

#include <algorithm>
#include <cstring>
#include <filesystem>

namespace mynah::cli {

namespace {

/// A state as --state-out writes it, told by its size, or a tuned state.
Result<std::vector<float>> readState(const std::string &path, const RwkvConfig &config)
{
    std::vector<float> state(static_cast<size_t>(config.stateSize()));
    std::error_code failed;
    const auto bytes = std::filesystem::file_size(path, failed);
    if (failed || bytes == state.size() * sizeof(float)) {
        MYNAH_TRY(const std::string raw, readInput(path));
        std::memcpy(state.data(), raw.data(), std::min(raw.size(), state.size() * sizeof(float)));
        return state;
    }
    auto tuned = readTunedState(path, config);
    if (!tuned.ok() && tuned.error().code == ErrorCode::NotAModel)
        return Error{
            ErrorCode::BadState,
            path + ": this is neither a tuned state nor the state of this model, which takes " +
                std::to_string(state.size() * sizeof(float)) + " bytes"};
    return tuned;
}

Result<void> advance(Session &session,
                     const std::vector<TokenId> &tokens,
                     bool stepwise,
                     std::vector<float> *all)
{
    if (!stepwise)
        return session.prefill(tokens, all, interruption());
    for (const TokenId token : tokens) {
        if (interruption().stop_requested())
            return Error{ErrorCode::Cancelled, "interrupted"};
        MYNAH_CHECK(session.step(token));
        if (all)
            all->insert(all->end(), session.logits().begin(), session.logits().end());
    }
    return {};
}

} // namespace

int logits(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(const Arguments arguments,
                  Arguments::parse(words,
                                   {"--tokens",
                                    "--device",
                                    "--precision",
                                    "--mode",
                                    "--threads",
                                    "--state-in",
                                    "--state-out",
                                    "--out"},
                                   {"--all", "--no-cache"}));
    if (arguments.words().size() != 1)
        return fail(usage("logits needs one model file"));
    if (!arguments.has("--tokens") || !arguments.has("--out"))
        return fail(usage("logits needs --tokens FILE.json and --out FILE.f32"));
    const std::string mode = arguments.value("--mode", "sequence");
    if (mode != "sequence" && mode != "step")
        return fail(usage("there is no mode '" + mode + "'; there is step and sequence"));
    MYNAH_CLI_TRY(const int64_t threads, arguments.integer("--threads", 0, 0, 1024));
    MYNAH_CLI_TRY(const auto tokens, readTokens(arguments.value("--tokens")));
    if (tokens.empty())
        return fail(usage(arguments.value("--tokens") + ": it holds no tokens"));
    EngineOptions options;
    options.modelPath = arguments.words()[0];
    options.device = arguments.value("--device", "cpu");
    options.precision = arguments.value("--precision", "file");
    options.threads = static_cast<int>(threads);
    options.cacheFolder = cacheFolder(arguments);
    MYNAH_CLI_TRY(const LoadedModel loaded, loadEngineModel(options, false));
    MYNAH_CLI_TRY(const auto session, Session::create(*loaded.model));
    if (arguments.has("--state-in")) {
        const std::string path = arguments.value("--state-in");
        MYNAH_CLI_TRY(const auto state, readState(path, loaded.model->config()));
        auto restored = session->restore(state);
        if (!restored.ok())
            return fail({restored.error().code, path + ": " + restored.error().message});
    }
    std::vector<float> all;
    const bool wantAll = arguments.has("--all");
    auto done = advance(*session, tokens, mode == "step", wantAll ? &all : nullptr);
    if (!done.ok() && done.error().code == ErrorCode::NotFinite)
        return fail(withCulprit(*loaded.file, done.error()));
    if (!done.ok()) {
        const std::string file =
            done.error().code == ErrorCode::Usage ? arguments.value("--tokens") : options.modelPath;
        return fail({done.error().code, file + ": " + done.error().message});
    }
    if (arguments.has("--state-out")) {
        MYNAH_CLI_TRY(const auto state, session->save());
        MYNAH_CLI_CHECK(
            writeFile(arguments.value("--state-out"), state.data(), state.size() * sizeof(float)));
    }
    const std::vector<float> &result = wantAll ? all : session->logits();
    MYNAH_CLI_CHECK(
        writeFile(arguments.value("--out"), result.data(), result.size() * sizeof(float)));
    return kDone;
}

} // namespace mynah::cli
