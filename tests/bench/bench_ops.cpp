// Times single operations at the shapes of released models, from the recordings that conformance
// checks (kernels/conformance). Google Benchmark's own options, and:
//     --device=cpu --threads=0
// Counters, a second: GB of what an operation has to read and write (weights, states, activations),
// GOP of multiplications and additions. A weight of a few megabytes stays in the caches between two
// runs: such GB/s say what the inner loops can do, not what memory gives.
#include "kernels/conformance/case_bench.h"
#include "kernels/conformance/conformance.h"
#include "kernels/registry.h"

#include <benchmark/benchmark.h>

#include <charconv>
#include <chrono>
#include <cstdio>
#include <string>
#include <string_view>

using namespace mynah;

namespace {

struct Measured {
    conformance::Case testCase;
    double bytes = 0;      // read and written
    double operations = 0; // multiplications and additions
};

/// Fails the benchmark when the recording cannot be made or run.
void measure(benchmark::State &state, Device &device, const Measured &measured)
{
    conformance::Bench bench(device, measured.testCase.shape);
    measured.testCase.record(bench);
    auto plan = bench.plan();
    if (!plan.ok())
        return state.SkipWithError(plan.error().message.c_str());
    for (auto _ : state) {
        // Operations that write in place would run away to infinity or to denormals.
        if (!bench.restore().ok())
            return state.SkipWithError("the inputs could not be restored");
        const auto start = std::chrono::steady_clock::now();
        if (!(*plan)->run().ok())
            return state.SkipWithError("the device was lost");
        state.SetIterationTime(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    using benchmark::Counter;
    state.counters["GB"] = Counter(measured.bytes / 1e9, Counter::kIsIterationInvariantRate);
    state.counters["GOP"] = Counter(measured.operations / 1e9, Counter::kIsIterationInvariantRate);
}

double floats(int64_t count)
{
    return 4.0 * static_cast<double>(count);
}

Measured linear(PlanShape shape, DType type, int64_t outputs, int64_t inputs)
{
    const int64_t rows = shape.tokens * shape.sequences;
    const double weights = static_cast<double>(outputs * inputs);
    return {conformance::linearCase(shape, type, outputs, inputs),
            weights / static_cast<double>(blockValues(type)) *
                    static_cast<double>(blockBytes(type)) +
                floats(rows * (inputs + outputs)),
            2 * weights * static_cast<double>(rows)};
}

Measured wkv7(PlanShape shape, int64_t heads, int64_t headSize)
{
    const int64_t rows = shape.tokens * shape.sequences, width = heads * headSize;
    // Reads r, k, v, decay, a, first, mix; writes k, v, y; the state both, once for all tokens.
    // Of a state's value: S·kk 2, decay and two updates 5, S·r 2.
    return {conformance::wkv7Case(shape, heads, headSize, true),
            floats(10 * rows * width + 2 * shape.sequences * width * headSize),
            9.0 * static_cast<double>(rows * width * headSize)};
}

Measured normShift(PlanShape shape, int64_t width)
{
    const int64_t rows = shape.tokens * shape.sequences;
    // x is read; current, previous and two lerps are written. Norm 8, lerps 3 each.
    return {conformance::normShiftCase(shape, width),
            floats(5 * rows * width),
            14.0 * static_cast<double>(rows * width)};
}

Measured headNorm(PlanShape shape, int64_t heads, int64_t headSize)
{
    const int64_t rows = shape.tokens * shape.sequences, width = heads * headSize;
    // y, r, k, v and gate are read, out is written. Norm 8, bonus 5, gate 1.
    return {conformance::headNormCase(shape, heads, headSize, true),
            floats(6 * rows * width),
            14.0 * static_cast<double>(rows * width)};
}

void add(Device &device, const std::string &model, const Measured &measured)
{
    benchmark::RegisterBenchmark(
        (model + " " + measured.testCase.name).c_str(),
        [&device, measured](benchmark::State &state) { measure(state, device, measured); })
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond);
}

void addAll(Device &device)
{
    struct Model {
        const char *name;
        int64_t width;
    };
    constexpr int64_t kHeadSize = 64;
    for (const Model &model : {Model{"0.4b", 1024}, {"1.5b", 2048}}) {
        const int64_t width = model.width, heads = width / kHeadSize;
        for (const int64_t tokens : {1, 16, 256}) {
            const PlanShape shape{tokens, 1};
            for (const DType type : kAllDTypes) {
                add(device, model.name, linear(shape, type, width, width));
                add(device, model.name, linear(shape, type, 4 * width, width));
                add(device, model.name, linear(shape, type, width, 4 * width));
            }
            add(device, model.name, wkv7(shape, heads, kHeadSize));
            add(device, model.name, normShift(shape, width));
            add(device, model.name, headNorm(shape, heads, kHeadSize));
        }
    }
}

/// Takes `--name=value` out of the arguments.
std::string take(int &argc, char **argv, std::string_view name, const char *otherwise)
{
    std::string value = otherwise;
    int kept = 1;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        if (argument.starts_with(name) && argument.substr(name.size()).starts_with("="))
            value = argument.substr(name.size() + 1);
        else
            argv[kept++] = argv[i];
    }
    argc = kept;
    return value;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string id = take(argc, argv, "--device", "cpu");
    const std::string count = take(argc, argv, "--threads", "0");
    int threads = -1;
    std::from_chars(count.data(), count.data() + count.size(), threads);
    if (threads < 0) {
        std::fprintf(stderr, "bench_ops: --threads needs a number, not '%s'\n", count.c_str());
        return 2;
    }
    const auto device = openDevice(id, threads);
    if (!device.ok()) {
        std::fprintf(stderr, "bench_ops: %s\n", device.error().message.c_str());
        return 1;
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::AddCustomContext("device", (*device)->info().name);
    benchmark::AddCustomContext("driver", (*device)->info().driver);
    benchmark::AddCustomContext("threads of the device", std::to_string((*device)->info().threads));
    addAll(**device);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
