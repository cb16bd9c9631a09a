// cache: what is kept of models in the form that they are computed with.
#include "app/cli/cli.h"

#include "core/rwkv/weight_cache_folder.h"
#include "core/text/json.h"

#include <cstdio>

namespace mynah::cli {

namespace {

JsonValue describe(const CachedWeights &cached)
{
    JsonValue json = JsonValue::object();
    json.set("file", JsonValue::fromString(cached.path));
    json.set("model", JsonValue::fromString(cached.model));
    json.set("precision", JsonValue::fromString(cached.precision));
    json.set("bytes", JsonValue::fromUint(cached.bytes));
    return json;
}

} // namespace

int cache(const std::vector<std::string> &words)
{
    MYNAH_CLI_TRY(const Arguments arguments, Arguments::parse(words, {}, {"--clear", "--json"}));
    if (!arguments.words().empty())
        return fail(usage("unexpected word '" + arguments.words()[0] + "'"));
    const std::string folder = weightCacheFolder();
    JsonValue json = JsonValue::object();
    json.set("folder", JsonValue::fromString(folder));
    if (arguments.has("--clear")) {
        json.set("removed_bytes", JsonValue::fromUint(clearWeightCache(folder)));
        return print(json, arguments);
    }
    const auto all = listWeightCache(folder);
    JsonValue files = JsonValue::array();
    for (const CachedWeights &cached : all)
        files.append(describe(cached));
    json.set("bytes", JsonValue::fromUint(weightCacheBytes(folder)));
    if (arguments.has("--json"))
        json.set("files", std::move(files));
    print(json, arguments);
    for (const CachedWeights &cached : all)
        if (!arguments.has("--json"))
            std::printf("%8.1f MiB  %-6s %s\n",
                        static_cast<double>(cached.bytes) / (1 << 20),
                        cached.precision.c_str(),
                        cached.model.empty() ? cached.path.c_str() : cached.model.c_str());
    return kDone;
}

} // namespace mynah::cli
