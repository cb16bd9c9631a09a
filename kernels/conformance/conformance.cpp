#include "kernels/conformance/conformance.h"

#include "kernels/conformance/case_bench.h"
#include "kernels/reference/reference_device.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace mynah::conformance {

namespace {

std::string label(const char *operation, PlanShape shape, const std::string &rest)
{
    return std::string(operation) + " T=" + std::to_string(shape.tokens) +
           " B=" + std::to_string(shape.sequences) + " " + rest;
}

int64_t halfRows(DType type, PlanShape shape)
{
    return type == DType::F16 ? shape.tokens * shape.sequences : 0;
}

Case linearCase(PlanShape shape,
                DType type,
                int64_t outputs,
                int64_t inputs,
                Activation activation,
                Store store,
                bool bias)
{
    const std::string name = label("linear", shape, std::string(dtypeName(type))) + " " +
                             std::to_string(outputs) + "x" + std::to_string(inputs) + " act " +
                             std::to_string(static_cast<int>(activation)) +
                             (store == Store::Add ? " add" : "") + (bias ? " bias" : "");
    return {name,
            2e-5,
            shape,
            [=](Bench &bench) {
                const Tensor x = bench.input(bench.rows(), inputs);
                const Weight *first = bench.weight(type, outputs, inputs);
                const Weight *second = bench.weight(type, 5, inputs);
                const LinearItem items[] = {{x,
                                             first,
                                             bench.output(bench.rows(), outputs),
                                             bias ? bench.input(1, outputs) : Tensor{},
                                             activation,
                                             store},
                                            {x, second, bench.output(bench.rows(), 5)}};
                bench.recorder().linear(items);
            },
            halfRows(type, shape)};
}

/// Inputs that are mostly zero, as behind relu², and the dense product of the same numbers.
void addSparse(std::vector<Case> &all, PlanShape shape, DType type, int64_t outputs, int64_t inputs)
{
    const std::string name = label("sparse linear", shape, std::string(dtypeName(type))) + " " +
                             std::to_string(outputs) + "x" + std::to_string(inputs);
    all.push_back({name,
                   2e-5,
                   shape,
                   [=](Bench &bench) {
                       const Tensor x = bench.sparseInput(bench.rows(), inputs);
                       const Weight *weight =
                           bench.weight(type, outputs, inputs, 0.5f, WeightUse::SparseProduct);
                       LinearItem item{x, weight, bench.inout(bench.rows(), outputs)};
                       item.store = Store::Add;
                       bench.recorder().linear(std::span(&item, 1));
                   },
                   halfRows(type, shape)});
}

/// Items of one group with other numbers of rows: few, and more than a kernel takes at once.
void addMixedRows(std::vector<Case> &all, PlanShape shape, DType type)
{
    all.push_back({label("linear of 1 and 9 rows", shape, std::string(dtypeName(type))),
                   2e-5,
                   shape,
                   [=](Bench &bench) {
                       const Tensor many = bench.input(9, 64), one = bench.input(1, 64);
                       const Weight *weight = bench.weight(type, 33, 64);
                       const LinearItem items[] = {{many, weight, bench.output(9, 33)},
                                                   {one, weight, bench.output(1, 33)}};
                       bench.recorder().linear(items);
                   },
                   type == DType::F16 ? 9 : 0});
}

/// The epilogues of versions 4 to 6: a gate on what is added, and lerps between two rows.
void addEpilogues(std::vector<Case> &all, PlanShape shape, int64_t outputs, int64_t inputs)
{
    all.push_back({label("linear gate, lerp, scale", shape, std::to_string(outputs)),
                   2e-5,
                   shape,
                   [=](Bench &bench) {
                       const int64_t rows = bench.rows();
                       const Tensor x = bench.input(rows, inputs);
                       const Weight *weight = bench.weight(DType::F16, outputs, inputs, 4.0f);
                       LinearItem gated{x, weight, bench.inout(rows, outputs)};
                       gated.store = Store::Add;
                       gated.gate = bench.input(rows, outputs);
                       LinearItem lerp{x, weight, bench.output(rows, outputs)};
                       lerp.bias = bench.input(1, outputs);
                       lerp.store = Store::Lerp;
                       lerp.current = bench.input(rows, outputs);
                       lerp.previous = bench.input(rows, outputs);
                       LinearItem written{x, weight, bench.output(rows, outputs)};
                       written.activation = Activation::Silu;
                       written.gate = bench.input(rows, outputs);
                       const LinearItem items[] = {gated, lerp, written};
                       bench.recorder().linear(items);
                   },
                   halfRows(DType::F16, shape)});
}

void addNorms(std::vector<Case> &all, PlanShape shape, int64_t width)
{
    const std::string size = std::to_string(width);
    all.push_back({label("norm", shape, size), 1e-5, shape, [=](Bench &bench) {
                       bench.recorder().norm(bench.input(bench.rows(), width, 9, 11),
                                             bench.norm(width),
                                             bench.output(bench.rows(), width));
                   }});
    all.push_back(normShiftCase(shape, width));
    all.push_back({label("selectLastRows and copy", shape, size), 0, shape, [=](Bench &bench) {
                       const Tensor x = bench.input(bench.rows(), width);
                       bench.recorder().selectLastRows(x, bench.output(shape.sequences, width));
                       bench.recorder().copy(x, bench.output(bench.rows(), width));
                   }});
}

void addEmbed(std::vector<Case> &all, PlanShape shape, DType type, int64_t width)
{
    all.push_back(
        {label("embed", shape, std::string(dtypeName(type))), 0, shape, [=](Bench &bench) {
             const Buffer *ids = bench.ids(bench.rows(), 37);
             const Weight *table = bench.weight(type, 37, width, 1, WeightUse::Table);
             if (table && ids)
                 bench.recorder().embed(*table, *ids, bench.output(bench.rows(), width));
         }});
}

void addWkv4(std::vector<Case> &all, PlanShape shape, int64_t width, float keySize)
{
    const std::string rest = std::to_string(width) + " keys up to " + std::to_string(int(keySize));
    all.push_back({label("wkv4", shape, rest), 3e-5, shape, [=](Bench &bench) {
                       const int64_t rows = bench.rows(), sequences = shape.sequences;
                       Wkv4 op;
                       op.r = bench.input(rows, width);
                       op.k = bench.input(rows, width, -keySize, keySize);
                       op.v = bench.input(rows, width);
                       op.decay = bench.input(1, width, -6, -0.01f);
                       op.first = bench.input(1, width, -2, 1);
                       op.aa = bench.inout(sequences, width);
                       op.bb = bench.inout(sequences, width, 0.1f, 2);
                       op.pp = bench.inout(sequences, width, -keySize, keySize);
                       op.y = bench.output(rows, width);
                       bench.recorder().wkv4(op);
                   }});
}

void addWkv6(
    std::vector<Case> &all, PlanShape shape, int64_t heads, int64_t headSize, bool constant)
{
    const int64_t width = heads * headSize;
    const std::string rest = std::to_string(heads) + " heads of " + std::to_string(headSize) +
                             (constant ? " constant decay" : "");
    all.push_back({label("wkv6", shape, rest), 3e-5, shape, [=](Bench &bench) {
                       const int64_t rows = bench.rows();
                       Wkv6 op;
                       op.r = bench.input(rows, width);
                       op.k = bench.input(rows, width);
                       op.v = bench.input(rows, width);
                       op.decay = bench.input(constant ? 1 : rows, width, 0.01f, 1);
                       op.bonus = bench.input(1, width);
                       op.state = bench.inout(shape.sequences, width * headSize);
                       op.y = bench.output(rows, width);
                       op.headSize = headSize;
                       bench.recorder().wkv6(op);
                   }});
}

/// Sizes from which on devices share the work out in other ways: more outputs, more rows of input.
void addLarger(std::vector<Case> &all)
{
    for (const DType type : {DType::F32, DType::F16, DType::Q8_0, DType::Q4_0, DType::Q6_K})
        for (const auto &[tokens, outputs] :
             {std::pair<int64_t, int64_t>{1, 515}, {1, 4099}, {3, 1027}, {20, 66}, {70, 66}}) {
            const int64_t inputs = std::max<int64_t>(32, static_cast<int64_t>(blockValues(type)));
            all.push_back(linearCase(
                {tokens, 1}, type, outputs, inputs, Activation::None, Store::Write, false));
        }
}

} // namespace

Case linearCase(PlanShape shape, DType type, int64_t outputs, int64_t inputs)
{
    return linearCase(shape, type, outputs, inputs, Activation::None, Store::Write, false);
}

Case normShiftCase(PlanShape shape, int64_t width)
{
    return {label("normShift", shape, std::to_string(width)), 1e-5, shape, [=](Bench &bench) {
                const Tensor x = bench.input(bench.rows(), width);
                const NormWeights norm = bench.norm(width);
                const Tensor state = bench.inout(shape.sequences, width);
                const Tensor current = bench.output(bench.rows(), width);
                const ShiftItem items[] = {
                    {bench.input(1, width, 0, 1), bench.output(bench.rows(), width)},
                    {bench.input(1, width, 0, 1), bench.output(bench.rows(), width)}};
                const Tensor previous = bench.output(bench.rows(), width);
                bench.recorder().normShift({x, norm, state, current, previous}, items);
                bench.recorder().commitShift(current, state);
            }};
}

Case wkv7Case(PlanShape shape, int64_t heads, int64_t headSize, bool mixed)
{
    const int64_t width = heads * headSize;
    const std::string size =
        std::to_string(heads) + " heads of " + std::to_string(headSize) + (mixed ? " mixed" : "");
    return {label("wkv7", shape, size), 3e-5, shape, [=](Bench &bench) {
                const int64_t rows = bench.rows();
                Wkv7 op;
                op.r = bench.input(rows, width);
                op.k = bench.inout(rows, width);
                op.v = bench.inout(rows, width);
                op.decay = bench.input(rows, width, -4, 4);
                op.a = bench.input(rows, width, 0, 1);
                if (mixed) {
                    op.first = bench.input(rows, width);
                    op.mix = bench.input(rows, width, 0, 1);
                }
                op.keyScale = bench.input(1, width);
                op.keyAdjust = bench.input(1, width);
                op.state = bench.inout(shape.sequences, width * headSize);
                op.y = bench.output(rows, width);
                op.headSize = headSize;
                bench.recorder().wkv7(op);
            }};
}

Case headNormCase(PlanShape shape, int64_t heads, int64_t headSize, bool mixed)
{
    const int64_t width = heads * headSize;
    const std::string size =
        std::to_string(heads) + " heads of " + std::to_string(headSize) + (mixed ? " mixed" : "");
    return {label("headNorm", shape, size), 1e-5, shape, [=](Bench &bench) {
                const int64_t rows = bench.rows();
                HeadNorm op;
                op.y = bench.input(rows, width);
                op.norm = bench.norm(width, 64e-5f);
                if (mixed) {
                    op.r = bench.input(rows, width);
                    op.k = bench.input(rows, width);
                    op.v = bench.input(rows, width);
                    op.bonus = bench.input(1, width);
                    op.gate = bench.input(rows, width);
                }
                op.out = bench.output(rows, width);
                op.headSize = headSize;
                bench.recorder().headNorm(op);
            }};
}

Result<std::vector<float>> Case::run(Device &device) const
{
    Bench bench(device, shape);
    record(bench);
    return bench.finish();
}

std::vector<Case> cases(bool full)
{
    std::vector<Case> all;
    std::vector<PlanShape> shapes = {{1, 1}, {13, 1}, {3, 2}};
    if (full)
        shapes.insert(shapes.end(), {{2, 1}, {127, 1}, {1, 5}, {16, 3}});
    for (const PlanShape shape : shapes) {
        for (const DType type : kAllDTypes) {
            const auto block = static_cast<int64_t>(blockValues(type));
            addEmbed(all, shape, type, std::max<int64_t>(64, block));
            all.push_back(linearCase(shape, type, 127, std::max<int64_t>(96, block)));
            all.push_back(linearCase(shape,
                                     type,
                                     13,
                                     std::max<int64_t>(64, 2 * block),
                                     Activation::Tanh,
                                     Store::Write,
                                     true));
            addSparse(all, shape, type, 150, std::max<int64_t>(96, 2 * block));
            if (!isBlockType(type))
                all.push_back(
                    linearCase(shape, type, 66, 127, Activation::Relu2, Store::Add, false));
        }
        all.push_back(linearCase(shape, DType::F16, 33, 70, Activation::Decay, Store::Write, true));
        addEpilogues(all, shape, 33, 70);
        for (const DType type : {DType::F16, DType::Q8_0, DType::Q4_0})
            addMixedRows(all, shape, type);
        addWkv4(all, shape, 77, 2);
        addWkv4(all, shape, 128, 80);
        for (const bool constant : {false, true}) {
            addWkv6(all, shape, 2, 64, constant);
            addWkv6(all, shape, 3, 32, constant);
            addWkv6(all, shape, 1, 13, constant);
        }
        all.push_back(linearCase(shape, DType::F32, 1, 1, Activation::Sigmoid, Store::Write, true));
        for (const int64_t width : {1, 13, 127, 192})
            addNorms(all, shape, width);
        for (const bool mixed : {false, true}) {
            for (const auto &[heads, headSize] :
                 {std::pair<int64_t, int64_t>{2, 64}, {3, 32}, {1, 13}}) {
                all.push_back(wkv7Case(shape, heads, headSize, mixed));
                all.push_back(headNormCase(shape, heads, headSize, mixed));
            }
        }
    }
    addLarger(all);
    return all;
}

Result<Outcome> compare(const Case &testCase, Device &device)
{
    const auto reference = makeReferenceDevice(device.info().roundsActivations);
    MYNAH_TRY(const auto expected, testCase.run(*reference));
    MYNAH_TRY(const auto actual, testCase.run(device));
    Outcome outcome;
    // Rounding to halves: 2⁻¹² of each input at most, which adds up like a random walk.
    constexpr double kHalvesBound = 5e-4;
    const int64_t from = device.info().halvesFrom;
    outcome.bound = from > 0 && testCase.halfRows >= from ? std::max(testCase.bound, kHalvesBound)
                                                          : testCase.bound;
    if (actual.size() != expected.size())
        return Error{ErrorCode::Device, testCase.name + ": wrote another number of values"};
    double square = 0, difference = 0;
    for (size_t i = 0; i < actual.size(); ++i) {
        const double error = std::abs(double(actual[i]) - double(expected[i]));
        outcome.maxError = std::isfinite(error) ? std::max(outcome.maxError, error) : HUGE_VAL;
        outcome.largest = std::max(outcome.largest, std::abs(double(expected[i])));
        difference += error * error;
        square += double(expected[i]) * double(expected[i]);
        if (!std::isfinite(error))
            return outcome;
    }
    outcome.meanError = square > 0 ? difference / square : difference;
    return outcome;
}

} // namespace mynah::conformance
