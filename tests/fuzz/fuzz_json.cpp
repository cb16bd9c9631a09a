// JSON: what is read is written again as the same value.
#include "fuzz_support.h"

#include "core/text/json.h"
#include "core/text/utf8.h"

#include <string_view>

using namespace mynah;
using namespace mynah::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const MemoryLimit limit(size, size_t{1} << 20);
    for (const int depth : {8, 512}) {
        const auto value = parseJson(text, depth);
        if (!value.ok()) {
            require(isValidUtf8(value.error().message), "an error's message is not UTF-8");
            continue;
        }
        const std::string written = toJson(*value);
        const auto again = parseJson(written, depth);
        require(again.ok() && toJson(*again) == written, "a value is not what was written");
    }
    const auto quoted = parseJson(jsonQuote(text));
    require(quoted.ok() && quoted->asString() == replaceInvalidUtf8(text), "a quoted text differs");
    return 0;
}
