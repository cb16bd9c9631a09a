// Golden logits on one device, without Qt: gpu_golden DEVICE FOLDER. Every model of the
// repository's fixtures in four precisions, in chunks and token by token. fp32 and fp16 are
// compared with the reference's logits; int8 and int4 with the processor's, which rounds the same
// way: the difference may be 0.02 of the largest logit, or what the rounding itself makes of these
// small models.
#include "core/rwkv/model.h"
#include "core/session/engine_loader.h"
#include "core/session/session.h"
#include "core/text/json.h"
#include "kernels/reference/reference_device.h"

#include <cmath>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace mynah;

namespace {

struct Case {
    std::string model;
    std::vector<TokenId> tokens;
    std::vector<float> logits; // of all positions, or of the last
};

std::string readAll(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<Case> casesIn(const std::filesystem::path &folder)
{
    std::vector<Case> all;
    const auto json = parseJson(readAll(folder / "expected.json"));
    const JsonValue *cases = json.ok() ? json->find("cases") : nullptr;
    if (!cases)
        return all;
    for (const JsonValue &item : cases->items()) {
        Case found;
        const JsonValue *model = item.find("model"), *tokens = item.find("tokens"),
                        *logits = item.find("logits");
        const JsonValue *file = logits ? logits->find("file") : nullptr;
        if (!model || !tokens || !file || item.find("initial_state"))
            continue;
        found.model = (folder / std::string(model->asString().value_or(""))).string();
        for (const JsonValue &token : tokens->items())
            found.tokens.push_back(static_cast<TokenId>(token.asInt64().value_or(0)));
        const std::string bytes = readAll(folder / std::string(file->asString().value_or("")));
        found.logits.resize(bytes.size() / sizeof(float));
        std::memcpy(found.logits.data(), bytes.data(), found.logits.size() * sizeof(float));
        if (std::filesystem::exists(found.model) && !found.logits.empty())
            all.push_back(std::move(found));
    }
    return all;
}

Result<std::vector<float>> logitsOf(Session &session, const Case &wanted, bool steps)
{
    std::vector<float> all;
    if (!steps) {
        MYNAH_CHECK(session.prefill(wanted.tokens, &all));
        return all;
    }
    for (const TokenId token : wanted.tokens) {
        MYNAH_CHECK(session.step(token));
        all.insert(all.end(), session.logits().begin(), session.logits().end());
    }
    return all;
}

/// The largest over the positions of |difference| / |largest of `scale` there|.
double worst(const std::vector<float> &got,
             const std::vector<float> &want,
             const std::vector<float> &scale,
             size_t width)
{
    if (got.size() < want.size() || want.empty() || scale.size() < want.size())
        return HUGE_VAL;
    const size_t skipped = got.size() - want.size(), other = scale.size() - want.size();
    double most = 0;
    for (size_t at = 0; at < want.size(); at += width) {
        double difference = 0, largest = 1e-6;
        for (size_t i = at; i < at + width; ++i) {
            if (!std::isfinite(got[skipped + i]))
                return HUGE_VAL;
            difference = std::max(difference, std::abs(double(got[skipped + i]) - double(want[i])));
            largest = std::max(largest, std::abs(double(scale[other + i])));
        }
        most = std::max(most, difference / largest);
    }
    return most;
}

Result<std::vector<float>>
onDevice(const Case &wanted, const std::string &device, const std::string &precision, bool steps)
{
    EngineOptions options;
    options.modelPath = wanted.model;
    options.device = device;
    options.precision = precision;
    MYNAH_TRY(const auto loaded, loadEngineModel(options, false));
    MYNAH_TRY(const auto session, Session::create(*loaded.model));
    return logitsOf(*session, wanted, steps);
}

/// With the same weights, and nothing rounded but these.
Result<std::vector<float>> exactly(const Case &wanted, const std::string &precision)
{
    const auto reference = makeReferenceDevice();
    MYNAH_TRY(auto file, openModelFile(wanted.model));
    MYNAH_TRY(const auto chosen, parsePrecision(precision));
    MYNAH_TRY(const auto model, loadModel(file, *reference, chosen, nullptr));
    MYNAH_TRY(const auto session, Session::create(*model));
    return logitsOf(*session, wanted, false);
}

struct Limits {
    const char *precision;
    double bound;
    bool toProcessor;
};

Result<bool> passes(const Case &wanted, const std::string &device, const Limits &limits, bool steps)
{
    MYNAH_TRY(const auto got, onDevice(wanted, device, limits.precision, steps));
    const std::string name = std::filesystem::path(wanted.model).filename().string();
    double error = 0, bound = limits.bound;
    if (limits.toProcessor) {
        MYNAH_TRY(const auto want, onDevice(wanted, "cpu", limits.precision, false));
        MYNAH_TRY(const auto exact, exactly(wanted, limits.precision));
        const size_t width = want.size() / wanted.tokens.size();
        error = worst(got, want, exact, width);
        bound = std::max(bound, worst(want, exact, exact, width));
    } else {
        const size_t width = got.size() / wanted.tokens.size();
        error = worst(got, wanted.logits, wanted.logits, width);
    }
    const bool passed = error <= bound;
    std::printf("%s %s %s %s: %.2g of the largest logit, bound %.2g\n",
                passed ? "passed" : "FAILED",
                name.c_str(),
                limits.precision,
                steps ? "steps" : "chunks",
                error,
                bound);
    return passed;
}

} // namespace

int main(int count, char **words)
{
    if (count != 3) {
        std::fprintf(stderr, "usage: gpu_golden DEVICE FOLDER\n");
        return 2;
    }
    constexpr Limits kLimits[] = {
        {"fp32", 2e-3, false}, {"fp16", 1e-2, false}, {"int8", 2e-2, true}, {"int4", 2e-2, true}};
    int passed = 0, failed = 0;
    for (const auto &folder : std::filesystem::directory_iterator(words[2]))
        for (const Case &wanted : casesIn(folder.path()))
            for (const Limits &limits : kLimits)
                for (const bool steps : {false, true}) {
                    const auto good = passes(wanted, words[1], limits, steps);
                    if (!good.ok())
                        std::printf(
                            "FAILED %s: %s\n", wanted.model.c_str(), good.error().message.c_str());
                    ++(good.ok() && *good ? passed : failed);
                }
    std::printf("golden logits on %s: %d passed, %d failed\n", words[1], passed, failed);
    return failed == 0 && passed > 0 ? 0 : 1;
}
