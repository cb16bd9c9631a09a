// logits: the numbers themselves, for comparing with a reference.
#include "app/cli/cli.h"

#include "core/session/engine_loader.h"
#include "core/session/session.h"

#include <cstring>

namespace mynah::cli {

namespace {

Result<std::vector<float>> readState(const std::string &path)
{
    MYNAH_TRY(const std::string bytes, readInput(path));
    if (bytes.size() % sizeof(float) != 0)
        return Error{ErrorCode::BadState,
                     path + ": its size is not a whole number of float32 values"};
    std::vector<float> state(bytes.size() / sizeof(float));
    if (!state.empty())
        std::memcpy(state.data(), bytes.data(), bytes.size());
    return state;
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
                                   {"--all"}));
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
    MYNAH_CLI_TRY(const LoadedModel loaded, loadEngineModel(options, false));
    MYNAH_CLI_TRY(const auto session, Session::create(*loaded.model, *loaded.device));
    if (arguments.has("--state-in")) {
        const std::string path = arguments.value("--state-in");
        MYNAH_CLI_TRY(const auto state, readState(path));
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
