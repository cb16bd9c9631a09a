// mynah-cli: the engine without a window. The contract is in README.md.
#include "app/cli/cli.h"
#include "kernels/registry.h"

#include <cstdio>
#include <functional>
#include <map>

namespace {

constexpr const char *kHelp =
    R"(mynah-cli: RWKV language models on this machine, without a window

  inspect MODEL [--json]
  devices [--json]
  selftest [--device D] [--full]
  tokenize (--model MODEL | --vocab FILE) [--file F|-]
  detokenize (--model MODEL | --vocab FILE) [--file F|-]
  logits MODEL --tokens FILE.json --out FILE.f32 [--all] [--mode step|sequence]
         [--state-in F] [--state-out F] [ENGINE]
  bench MODEL | --shape 0.1b|0.4b|1.5b|2.9b|7.2b [--zeros SHARE] [--type f16|int8|int4]
         [--prompt N] [--generate N] [--batch N] [--repeat N] [ENGINE] [--json]
  quantize IN OUT.gguf|OUT.bin --precision fp16|int8|int4 [--vocab FILE] [--force] [--json]
  perplexity MODEL --file TEXT [--tokens N] [--against MODEL2] [--against-precision P]
         [--vocab FILE] [ENGINE] [--json]
  chat [--model MODEL] [--vocab FILE] [--db FILE] [--conversation ID] [--message TEXT]...
       [--format F] [--thinking off|fast|on|bit|lot] [--remember-thoughts] [--long-answers]
       [--verbatim] [--no-start-token] [--preset exact|balanced|free|thinking|translation]
       [--temperature T] [--top-p P] [--top-k K] [--presence X] [--frequency X] [--half-life N]
       [--seed N] [--max-tokens N] [--answers N] [--stop TEXT]...
       [--state TUNED] [ENGINE] [--json]
  conversations --db FILE list|show ID|delete ID [--json]
  cache [--clear] [--json]

ENGINE: [--device cpu|auto|ID] [--gpu-layers auto|N] [--precision file|fp32|fp16|int8|int4]
        [--threads N] [--no-cache]
  --device auto is the best graphics card, else the processor; `devices` lists them. A card that
  has no room for all layers computes as many as fit, or N, and the processor the rest.

Exit codes: 0 done, 2 wrong usage, 3 bad model, vocabulary or state file, 4 device or
memory, 5 storage, 130 interrupted.
)";

} // namespace

int main(int argc, char **argv)
{
    using namespace mynah::cli;
    secondsSinceStart(); // begins to count
    mynah::keepVulkanLayersOut();
    const std::vector<std::string> all(argv + 1, argv + argc);
    if (all.empty() || all[0] == "--help" || all[0] == "help") {
        std::fputs(kHelp, all.empty() ? stderr : stdout);
        return all.empty() ? kUsage : kDone;
    }
    if (all[0] == "--version") {
        std::puts("mynah-cli " MYNAH_VERSION);
        return kDone;
    }
    const std::map<std::string, std::function<int(const std::vector<std::string> &)>> commands = {
        {"inspect", inspect},
        {"devices", devices},
        {"selftest", selftest},
        {"tokenize", tokenize},
        {"detokenize", detokenize},
        {"logits", logits},
        {"bench", bench},
        {"chat", chat},
        {"quantize", quantize},
        {"perplexity", perplexity},
        {"conversations", conversations},
        {"cache", cache},
    };
    const auto command = commands.find(all[0]);
    if (command == commands.end())
        return fail(usage("there is no command '" + all[0] + "'; see mynah-cli --help"));
    return command->second({all.begin() + 1, all.end()});
}
