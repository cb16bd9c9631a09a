// logits: the numbers themselves, for comparing with a reference.
#include "app/cli/cli.h"
#include "app/cli/engine_arguments.h"

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
    MYNAH_CLI_TRY(
        const Arguments arguments,
        Arguments::parse(
            words,
            withEngineOptions({"--tokens", "--mode", "--state-in", "--state-out", "--out"}),
            withEngineFlags({"--all"})));
    if (arguments.words().size() != 1)
        return fail(usage("logits needs one model file"));
    if (!arguments.has("--tokens") || !arguments.has("--out"))
        return fail(usage("logits needs --tokens FILE.json and --out FILE.f32"));
    const std::string mode = arguments.value("--mode", "sequence");
    if (mode != "sequence" && mode != "step")
        return fail(usage("there is no mode '" + mode + "'; there is step and sequence"));
    MYNAH_CLI_TRY(EngineOptions options, engineOptions(arguments));
    MYNAH_CLI_TRY(const auto tokens, readTokens(arguments.value("--tokens")));
    if (tokens.empty())
        return fail(usage(arguments.value("--tokens") + ": it holds no tokens"));
    options.modelPath = arguments.words()[0];
    MYNAH_CLI_TRY(const LoadedModel loaded, loadEngineModel(options, false));
    tellPlacement(loaded.info);
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
