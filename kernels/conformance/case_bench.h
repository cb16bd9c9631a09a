// Makes the inputs of a conformance case on a device, runs its recording and reads results back.
#pragma once

#include "kernels/base/block_formats.h"
#include "kernels/base/float_convert.h"
#include "kernels/device.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>
#include <vector>

namespace mynah::conformance {

/// The same numbers on every device.
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
        const Tensor tensor = upload(std::as_bytes(std::span(values)), rowCount, columns);
        m_uploaded = std::move(values);
        return tensor;
    }
    /// Four values of five are exactly zero.
    Tensor sparseInput(int64_t rowCount, int64_t columns)
    {
        std::vector<float> values(static_cast<size_t>(rowCount * columns));
        for (float &value : values)
            value = std::max(random() - 0.8f, 0.0f) * 5;
        return upload(std::as_bytes(std::span(values)), rowCount, columns);
    }
    Tensor inout(int64_t rowCount, int64_t columns, float low = -1, float high = 1)
    {
        m_outputs.push_back(input(rowCount, columns, low, high));
        m_before.push_back(std::move(m_uploaded));
        return m_outputs.back();
    }
    Tensor output(int64_t rowCount, int64_t columns) { return inout(rowCount, columns); }
    /// Null where there is no memory.
    const Buffer *ids(int64_t count, int32_t below)
    {
        std::vector<int32_t> values(static_cast<size_t>(count));
        for (int32_t &value : values)
            value = static_cast<int32_t>(random() * 0.999f * static_cast<float>(below));
        return upload(std::as_bytes(std::span(values)), 1, count).buffer;
    }
    const Weight *weight(DType type,
                         int64_t rowCount,
                         int64_t columns,
                         float scale = 1,
                         WeightUse use = WeightUse::Product)
    {
        const auto count = static_cast<size_t>(rowCount * columns);
        std::vector<std::byte> bytes(count / blockValues(type) * blockBytes(type));
        if (isBlockType(type))
            fillBlocks(type, bytes);
        else
            fillPlain(type, bytes);
        const WeightSource source{type, rowCount, columns, bytes, nullptr, scale, use};
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
    Result<std::unique_ptr<Plan>> plan()
    {
        if (m_failed)
            return m_error;
        return m_recorder->finish();
    }
    /// Everything that is written gets the values from before the first run.
    Result<void> restore()
    {
        for (size_t i = 0; i < m_outputs.size(); ++i)
            MYNAH_CHECK(
                m_device.upload(*m_outputs[i].buffer, 0, std::as_bytes(std::span(m_before[i]))));
        return {};
    }
    Result<std::vector<float>> finish()
    {
        MYNAH_TRY(auto made, plan());
        MYNAH_CHECK(made->run());
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
    /// Random bits, with scales that are finite and small.
    void fillBlocks(DType type, std::vector<std::byte> &bytes)
    {
        const BlockScales scales = blockScales(type);
        for (size_t at = 0; at < bytes.size(); at += blockBytes(type)) {
            for (size_t i = 0; i < blockBytes(type); ++i)
                bytes[at + i] = static_cast<std::byte>(static_cast<int>(random() * 256));
            const float size = blockValues(type) == 256 ? 0.001f : 0.015f;
            putHalf(&bytes[at + scales.first], size * random());
            if (scales.hasSecond)
                putHalf(&bytes[at + scales.second], size * random());
        }
    }
    static void putHalf(std::byte *place, float value)
    {
        const uint16_t half = floatToHalf(value);
        std::memcpy(place, &half, sizeof half);
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
    std::vector<std::vector<float>> m_before; // of the outputs
    std::vector<float> m_uploaded;
    uint64_t m_seed = 0x4d796e6168ull;
    bool m_failed = false;
    Error m_error;
};

} // namespace mynah::conformance
