#include "kernels/conformance/conformance.h"

#include "kernels/base/float_convert.h"
#include "kernels/reference/reference_device.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace mynah::conformance {

namespace {

/// Makes inputs on a device (the same numbers on each), runs a recording, reads results back.
class Bench {
public:
    Bench(Device &device, PlanShape shape)
        : m_device(device), m_recorder(device.recorder(shape)), m_shape(shape)
    {
    }

    int64_t rows() const { return m_shape.tokens * m_shape.sequences; }
    Recorder &recorder() { return *m_recorder; }

    Tensor input(int64_t rowCount, int64_t columns, float low = -1, float high = 1)
    {
        std::vector<float> values(static_cast<size_t>(rowCount * columns));
        for (float &value : values)
            value = low + (high - low) * random();
        return upload(std::as_bytes(std::span(values)), rowCount, columns);
    }
    Tensor inout(int64_t rowCount, int64_t columns, float low = -1, float high = 1)
    {
        m_outputs.push_back(input(rowCount, columns, low, high));
        return m_outputs.back();
    }
    Tensor output(int64_t rowCount, int64_t columns) { return inout(rowCount, columns); }
    const Buffer &ids(int64_t count, int32_t below)
    {
        std::vector<int32_t> values(static_cast<size_t>(count));
        for (int32_t &value : values)
            value = static_cast<int32_t>(random() * 0.999f * static_cast<float>(below));
        upload(std::as_bytes(std::span(values)), 1, count);
        return *m_buffers.back();
    }
    const Weight *weight(DType type, int64_t rowCount, int64_t columns)
    {
        const auto count = static_cast<size_t>(rowCount * columns);
        std::vector<std::byte> bytes(count / blockValues(type) * blockBytes(type));
        if (type == DType::Q8_0)
            fillQ8(bytes);
        else
            fillPlain(type, bytes);
        const WeightSource source{type, rowCount, columns, bytes, nullptr};
        auto made = m_device.weight(source);
        if (!made.ok())
            return keep(made.error()), nullptr;
        m_weights.push_back(std::make_unique<Weight>(std::move(*made)));
        return m_weights.back().get();
    }
    NormWeights norm(int64_t columns, float epsilon = 1e-5f)
    {
        return {input(1, columns, 0.5f, 1.5f), input(1, columns), epsilon};
    }
    Result<std::vector<float>> finish()
    {
        if (m_failed)
            return m_error;
        MYNAH_TRY(auto plan, m_recorder->finish());
        MYNAH_CHECK(plan->run());
        std::vector<float> all;
        for (const Tensor &tensor : m_outputs) {
            std::vector<float> values(static_cast<size_t>(tensor.size()));
            MYNAH_CHECK(
                m_device.download(*tensor.buffer, 0, std::as_writable_bytes(std::span(values))));
            all.insert(all.end(), values.begin(), values.end());
        }
        return all;
    }

private:
    float random() // in [0, 1), the same on every device and compiler
    {
        m_seed = m_seed * 6364136223846793005ull + 1442695040888963407ull;
        return static_cast<float>(m_seed >> 40) * 0x1p-24f;
    }
    void fillPlain(DType type, std::vector<std::byte> &bytes)
    {
        const size_t size = blockBytes(type);
        for (size_t at = 0; at < bytes.size(); at += size) {
            const float value = 2 * random() - 1;
            uint32_t bits = std::bit_cast<uint32_t>(value);
            if (type != DType::F32)
                bits = type == DType::F16 ? floatToHalf(value) : bits >> 16;
            std::memcpy(&bytes[at], &bits, size);
        }
    }
    void fillQ8(std::vector<std::byte> &bytes)
    {
        for (size_t at = 0; at < bytes.size(); at += 34) {
            const uint16_t scale = floatToHalf(random() / 64);
            std::memcpy(&bytes[at], &scale, 2);
            for (size_t i = 2; i < 34; ++i)
                bytes[at + i] = static_cast<std::byte>(static_cast<int>(random() * 255));
        }
    }
    Tensor upload(std::span<const std::byte> bytes, int64_t rowCount, int64_t columns)
    {
        auto buffer = m_device.allocate(bytes.size());
        if (!buffer.ok())
            return keep(buffer.error()), Tensor{};
        if (auto done = m_device.upload(**buffer, 0, bytes); !done.ok())
            return keep(done.error()), Tensor{};
        m_buffers.push_back(std::move(*buffer));
        return {m_buffers.back().get(), 0, rowCount, columns};
    }
    void keep(const Error &error)
    {
        m_failed = true;
        m_error = error;
    }

    Device &m_device;
    std::unique_ptr<Recorder> m_recorder;
    PlanShape m_shape;
    std::vector<std::unique_ptr<Buffer>> m_buffers;
    std::vector<std::unique_ptr<Weight>> m_weights;
    std::vector<Tensor> m_outputs;
    uint64_t m_seed = 0x4d796e6168ull;
    bool m_failed = false;
    Error m_error;
};

std::string label(const char *operation, PlanShape shape, const std::string &rest)
{
    return std::string(operation) + " T=" + std::to_string(shape.tokens) +
           " B=" + std::to_string(shape.sequences) + " " + rest;
}

void addLinear(std::vector<Case> &all,
               PlanShape shape,
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
    all.push_back({name, 2e-5, [=](Device &device) {
                       Bench bench(device, shape);
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
                       return bench.finish();
                   }});
}

void addNorms(std::vector<Case> &all, PlanShape shape, int64_t width)
{
    const std::string size = std::to_string(width);
    all.push_back({label("norm", shape, size), 1e-5, [=](Device &device) {
                       Bench bench(device, shape);
                       bench.recorder().norm(bench.input(bench.rows(), width, 9, 11),
                                             bench.norm(width),
                                             bench.output(bench.rows(), width));
                       return bench.finish();
                   }});
    all.push_back({label("normShift", shape, size), 1e-5, [=](Device &device) {
                       Bench bench(device, shape);
                       const Tensor x = bench.input(bench.rows(), width);
                       const NormWeights norm = bench.norm(width);
                       const Tensor state = bench.inout(shape.sequences, width);
                       const Tensor current = bench.output(bench.rows(), width);
                       const ShiftItem items[] = {
                           {bench.input(1, width, 0, 1), bench.output(bench.rows(), width)},
                           {bench.input(1, width, 0, 1), bench.output(bench.rows(), width)}};
                       bench.recorder().normShift(x, norm, state, current, items);
                       bench.recorder().commitShift(current, state);
                       return bench.finish();
                   }});
    all.push_back({label("selectLastRows and copy", shape, size), 0, [=](Device &device) {
                       Bench bench(device, shape);
                       const Tensor x = bench.input(bench.rows(), width);
                       bench.recorder().selectLastRows(x, bench.output(shape.sequences, width));
                       bench.recorder().copy(x, bench.output(bench.rows(), width));
                       return bench.finish();
                   }});
}

void addEmbed(std::vector<Case> &all, PlanShape shape, DType type, int64_t width)
{
    all.push_back({label("embed", shape, std::string(dtypeName(type))), 0, [=](Device &device) {
                       Bench bench(device, shape);
                       const Buffer &ids = bench.ids(bench.rows(), 37);
                       const Weight *table = bench.weight(type, 37, width);
                       if (table)
                           bench.recorder().embed(*table, ids, bench.output(bench.rows(), width));
                       return bench.finish();
                   }});
}

void addHeads(std::vector<Case> &all, PlanShape shape, int64_t heads, int64_t headSize, bool mixed)
{
    const int64_t width = heads * headSize;
    const std::string size =
        std::to_string(heads) + " heads of " + std::to_string(headSize) + (mixed ? " mixed" : "");
    all.push_back({label("wkv7", shape, size), 3e-5, [=](Device &device) {
                       Bench bench(device, shape);
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
                       return bench.finish();
                   }});
    all.push_back({label("headNorm", shape, size), 1e-5, [=](Device &device) {
                       Bench bench(device, shape);
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
                       return bench.finish();
                   }});
}

} // namespace

std::vector<Case> cases(bool full)
{
    std::vector<Case> all;
    std::vector<PlanShape> shapes = {{1, 1}, {13, 1}, {3, 2}};
    if (full)
        shapes.insert(shapes.end(), {{2, 1}, {127, 1}, {1, 5}, {16, 3}});
    for (const PlanShape shape : shapes) {
        for (const DType type : {DType::F32, DType::F16, DType::BF16, DType::Q8_0}) {
            addEmbed(all, shape, type, 64);
            addLinear(all, shape, type, 127, 96, Activation::None, Store::Write, false);
            addLinear(all, shape, type, 13, 64, Activation::Tanh, Store::Write, true);
            if (type != DType::Q8_0)
                addLinear(all, shape, type, 66, 127, Activation::Relu2, Store::Add, false);
        }
        addLinear(all, shape, DType::F32, 1, 1, Activation::Sigmoid, Store::Write, true);
        for (const int64_t width : {1, 13, 127, 192})
            addNorms(all, shape, width);
        for (const bool mixed : {false, true}) {
            addHeads(all, shape, 2, 64, mixed);
            addHeads(all, shape, 3, 32, mixed);
            addHeads(all, shape, 1, 13, mixed);
        }
    }
    return all;
}

Result<Outcome> compare(const Case &testCase, Device &device)
{
    const auto reference = makeReferenceDevice();
    MYNAH_TRY(const auto expected, testCase.run(*reference));
    MYNAH_TRY(const auto actual, testCase.run(device));
    Outcome outcome;
    outcome.bound = testCase.bound;
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
