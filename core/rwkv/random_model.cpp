// Spreads of the weights: each layer adds a fraction of the residual's size, recurrent states stay
// bounded, logits spread by about 2. A bias of ln2 around kBias lets the mean of a key's weights
// shift all keys of the channel mix, so that the wanted share of them is negative.
#include "core/rwkv/random_model.h"

#include "kernels/base/block_encode.h"
#include "kernels/base/float_convert.h"
#include "kernels/base/host_buffer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <thread>

namespace mynah {

namespace {

constexpr int64_t kHeadSize = 64;
constexpr int64_t kVocabulary = 65536;
constexpr double kBias = 0.5;
constexpr double kKeySpread = 0.98; // of a key of the channel mix with that bias

/// Released RWKV-7 checkpoints (World and G1).
struct Shape {
    const char *name;
    int64_t layers, width;
    int64_t decayRank, iclrRank, valueRank, gateRank;
};
constexpr Shape kShapes[] = {{"0.1b", 12, 768, 64, 64, 32, 128},
                             {"0.4b", 24, 1024, 64, 64, 32, 128},
                             {"1.5b", 24, 2048, 96, 96, 64, 256},
                             {"2.9b", 32, 2560, 96, 96, 64, 320},
                             {"7.2b", 32, 4096, 128, 128, 96, 480}};

class Random {
public:
    explicit Random(uint64_t seed) : m_state(seed * 0x9e3779b97f4a7c15ull + 0x4d796e6168ull) {}
    uint64_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        return m_state ^= m_state << 17;
    }
    double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; } // [0, 1)
    /// The sum of twelve: close enough to a normal deviate, without functions that differ.
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return sum;
    }

private:
    uint64_t m_state;
};

/// x of which a normal deviate is below with this probability.
double normalQuantile(double probability)
{
    double low = -10, high = 10;
    for (int i = 0; i < 60; ++i) {
        const double middle = (low + high) / 2;
        (std::erfc(-middle / std::sqrt(2.0)) / 2 < probability ? low : high) = middle;
    }
    return low;
}

/// Blocks of 32 weights to choose from: choosing is as fast as memory, making them is not.
class Bank {
public:
    Bank(DType type, double mean, double spread, uint64_t seed)
        : m_blockBytes(isBlockType(type) ? blockBytes(type) : kBlock * blockBytes(type)),
          m_bytes(kCount * m_blockBytes)
    {
        Random random(seed);
        std::vector<double> values(kCount * kBlock);
        double sum = 0;
        for (double &value : values)
            sum += value = random.normal();
        // Exactly the wanted mean: what it shifts is a sum over thousands of columns.
        const double centre = sum / static_cast<double>(values.size());
        std::array<float, kBlock> block;
        for (size_t i = 0; i < kCount; ++i) {
            for (size_t j = 0; j < kBlock; ++j)
                block[j] = static_cast<float>(mean + spread * (values[i * kBlock + j] - centre));
            encode(type, block, m_bytes.data() + i * m_blockBytes);
        }
    }

    size_t blockBytesOf32() const { return m_blockBytes; }

    /// Fills whole blocks [begin, end) of `to`.
    void fill(std::byte *to, size_t begin, size_t end, uint64_t seed) const
    {
        Random random(seed + begin);
        const auto copy = [&](auto size) {
            constexpr size_t kBytes = decltype(size)::value;
            for (size_t i = begin; i < end; ++i)
                std::memcpy(to + i * kBytes,
                            m_bytes.data() + (random.next() >> 20) % kCount * kBytes,
                            kBytes);
        };
        if (m_blockBytes == 64)
            copy(std::integral_constant<size_t, 64>());
        else if (m_blockBytes == 34)
            copy(std::integral_constant<size_t, 34>());
        else
            copy(std::integral_constant<size_t, 18>());
    }

private:
    static constexpr size_t kCount = 1024, kBlock = 32;

    static void encode(DType type, std::span<const float, kBlock> block, std::byte *to)
    {
        if (type == DType::Q8_0)
            return encodeQ8_0(block, to);
        if (type == DType::Q4_0)
            return encodeQ4_0(block, to);
        for (size_t i = 0; i < kBlock; ++i) {
            const uint16_t half = floatToHalf(block[i]);
            std::memcpy(to + 2 * i, &half, 2);
        }
    }

    size_t m_blockBytes;
    std::vector<std::byte> m_bytes;
};

struct RandomFile final : ModelFile {
    std::vector<std::unique_ptr<HostBuffer>> memory;
};

class Maker {
public:
    Maker(const Shape &shape, const RandomModel &wanted) : m_shape(shape), m_wanted(wanted)
    {
        m_file->path =
            "random " + wanted.shape + " " + std::string(precisionName(wanted.precision));
        if (wanted.zeroShare != 0.5)
            m_keyMean = normalQuantile(1 - wanted.zeroShare) * kKeySpread /
                        (kBias * static_cast<double>(shape.width));
    }

    Result<std::shared_ptr<const ModelFile>> make()
    {
        const int64_t width = m_shape.width;
        MYNAH_CHECK(matrix("emb.weight", MatrixKind::Table, kVocabulary, width, 0.02));
        MYNAH_CHECK(norm("blocks.0.ln0", 0));
        for (int64_t layer = 0; layer < m_shape.layers; ++layer)
            MYNAH_CHECK(makeLayer(layer));
        MYNAH_CHECK(norm("ln_out", 0));
        MYNAH_CHECK(matrix("head.weight", MatrixKind::Head, kVocabulary, width, gain(2, width)));
        return std::shared_ptr<const ModelFile>(std::move(m_file));
    }

private:
    static double gain(double size, int64_t columns)
    {
        return size / std::sqrt(static_cast<double>(columns));
    }

    Result<void> makeLayer(int64_t layer)
    {
        const std::string block = "blocks." + std::to_string(layer) + ".";
        const std::string att = block + "att.", ffn = block + "ffn.";
        const int64_t width = m_shape.width, hidden = 4 * width;
        MYNAH_CHECK(norm(block + "ln1", 0));
        MYNAH_CHECK(norm(block + "ln2", m_keyMean != 0 ? kBias : 0));
        MYNAH_CHECK(norm(att + "ln_x", 0));
        for (const char *name : {"x_r", "x_w", "x_k", "x_v", "x_a", "x_g"})
            MYNAH_CHECK(uniform(att + name, 0, 1));
        MYNAH_CHECK(uniform(att + "w0", -6, 1));
        MYNAH_CHECK(uniform(att + "k_a", 0.5, 1.2));
        MYNAH_CHECK(normal(att + "k_k", 0.8, 0.2));
        MYNAH_CHECK(normal(att + "a0", -0.2, 0.5));
        MYNAH_CHECK(normal(att + "r_k", 0, 0.1));
        m_file->tensors[att + "r_k"].shape = {width / kHeadSize, kHeadSize};
        MYNAH_CHECK(lowRank(att + "w", m_shape.decayRank, 0.5, 0.5));
        MYNAH_CHECK(lowRank(att + "a", m_shape.iclrRank, 0.5, 1));
        MYNAH_CHECK(lowRank(att + "g", m_shape.gateRank, 1, 1.5));
        if (layer > 0) {
            MYNAH_CHECK(normal(att + "v0", 0.5, 0.5));
            MYNAH_CHECK(lowRank(att + "v", m_shape.valueRank, 0.5, 1));
        }
        struct Square {
            const char *name;
            double size;
        };
        for (const Square square :
             {Square{"receptance", 0.5}, {"key", 0.5}, {"value", 1}, {"output", 0.5}})
            MYNAH_CHECK(matrix(att + square.name + ".weight",
                               MatrixKind::Layer,
                               width,
                               width,
                               gain(square.size, width)));
        MYNAH_CHECK(uniform(ffn + "x_k", 0, 1));
        MYNAH_CHECK(matrix(
            ffn + "key.weight", MatrixKind::Layer, hidden, width, gain(1, width), m_keyMean));
        return matrix(ffn + "value.weight", MatrixKind::Layer, width, hidden, gain(0.25, hidden));
    }

    Result<void> lowRank(const std::string &stem, int64_t rank, double down, double up)
    {
        const int64_t width = m_shape.width;
        MYNAH_CHECK(matrix(stem + "1", MatrixKind::LowRank, rank, width, gain(down, width)));
        return matrix(stem + "2", MatrixKind::LowRank, width, rank, gain(up, rank));
    }

    Result<void> norm(const std::string &prefix, double bias)
    {
        MYNAH_CHECK(normal(prefix + ".weight", 1, 0.1));
        return normal(prefix + ".bias", bias, 0.05);
    }

    Result<void> normal(const std::string &name, double mean, double spread)
    {
        return vector(name, [=](Random &random) { return mean + spread * random.normal(); });
    }

    Result<void> uniform(const std::string &name, double low, double high)
    {
        return vector(name, [=](Random &random) { return low + (high - low) * random.uniform(); });
    }

    template <typename Draw> Result<void> vector(const std::string &name, const Draw &draw)
    {
        const auto count = static_cast<size_t>(m_shape.width);
        MYNAH_TRY(auto buffer, HostBuffer::allocate(count * sizeof(float)));
        Random random(++m_seed);
        for (size_t i = 0; i < count; ++i) {
            const auto value = static_cast<float>(draw(random));
            std::memcpy(buffer->data() + i * sizeof(float), &value, sizeof(float));
        }
        add(name, DType::F32, {m_shape.width}, {buffer->data(), buffer->sizeBytes()});
        m_file->memory.push_back(std::move(buffer));
        return {};
    }

    /// [rows, columns] as it is multiplied with; low-rank matrices lie turned in the file then.
    Result<void> matrix(const std::string &name,
                        MatrixKind kind,
                        int64_t rows,
                        int64_t columns,
                        double spread,
                        double mean = 0)
    {
        const StoredMatrix half{DType::F16, rows, columns, false, {}, {}};
        const DType type = targetType(half, kind, m_wanted.precision, false);
        const size_t bytes =
            static_cast<size_t>(rows * columns) / blockValues(type) * blockBytes(type);
        MYNAH_TRY(const std::span<const std::byte> data,
                  isBlockType(type) ? sharedBlocks(type, bytes, mean, spread)
                                    : ownBlocks(type, bytes, mean, spread));
        const bool isLowRank = kind == MatrixKind::LowRank;
        add(name, type, isLowRank ? Dimensions{columns, rows} : Dimensions{rows, columns}, data);
        m_file->tensors[name].transposed = isLowRank;
        return {};
    }

    using Dimensions = std::vector<int64_t>;
    using Bytes = std::span<const std::byte>;

    Result<Bytes> ownBlocks(DType type, size_t bytes, double mean, double spread)
    {
        return filled(Bank(type, mean, spread, ++m_seed), bytes);
    }

    /// From the blocks that the first tensor of this kind and size was given, with some more behind
    /// them; the next tensor begins some blocks later.
    Result<Bytes> sharedBlocks(DType type, size_t bytes, double mean, double spread)
    {
        constexpr size_t kStep = 37; // not a row's number of blocks: rows differ too
        auto same = std::find_if(m_shared.begin(), m_shared.end(), [&](const Shared &shared) {
            return shared.type == type && shared.mean == mean && shared.spread == spread &&
                   shared.size == bytes;
        });
        if (same == m_shared.end()) {
            const size_t more = static_cast<size_t>(4 * m_shape.layers) * kStep * blockBytes(type);
            MYNAH_TRY(const Bytes all, filled(Bank(type, mean, spread, ++m_seed), bytes + more));
            m_shared.push_back({type, mean, spread, bytes, all, 0});
            same = m_shared.end() - 1;
        }
        return same->all.subspan(kStep * blockBytes(type) * same->used++, bytes);
    }

    Result<Bytes> filled(const Bank &bank, size_t bytes)
    {
        MYNAH_TRY(auto buffer, HostBuffer::allocate(bytes));
        const size_t blocks = bytes / bank.blockBytesOf32();
        const size_t threads =
            std::clamp<size_t>(std::thread::hardware_concurrency(), 1, blocks / 4096 + 1);
        std::vector<std::jthread> workers;
        for (size_t thread = 0; thread < threads; ++thread)
            workers.emplace_back([&, thread, seed = m_seed] {
                // In pieces with seeds of their own: the same whatever the number of threads.
                constexpr size_t kPiece = 4096;
                for (size_t at = thread * kPiece; at < blocks; at += threads * kPiece)
                    bank.fill(buffer->data(), at, std::min(at + kPiece, blocks), seed << 32);
            });
        workers.clear();
        const Bytes data(buffer->data(), bytes);
        m_file->memory.push_back(std::move(buffer));
        return data;
    }

    void add(const std::string &name, DType type, Dimensions shape, Bytes data)
    {
        m_file->tensors[name] = {name, name, type, std::move(shape), false, 1, data};
        m_file->fileBytes += data.size();
    }

    struct Shared {
        DType type;
        double mean, spread;
        size_t size;
        Bytes all;
        size_t used;
    };

    const Shape &m_shape;
    const RandomModel &m_wanted;
    std::shared_ptr<RandomFile> m_file = std::make_shared<RandomFile>();
    std::vector<Shared> m_shared;
    double m_keyMean = 0;
    uint64_t m_seed = 0;
};

} // namespace

Result<std::shared_ptr<const ModelFile>> makeRandomModel(const RandomModel &wanted)
{
    if (!(wanted.zeroShare > 0 && wanted.zeroShare < 1))
        return Error{ErrorCode::Usage, "The share of zeros must lie between 0 and 1"};
    if (wanted.precision != Precision::Fp16 && wanted.precision != Precision::Int8 &&
        wanted.precision != Precision::Int4)
        return Error{ErrorCode::Usage, "Random weights are made as fp16, int8 or int4"};
    std::string known;
    for (const Shape &shape : kShapes) {
        if (shape.name == wanted.shape)
            return Maker(shape, wanted).make();
        known += (known.empty() ? "" : ", ") + std::string(shape.name);
    }
    return Error{ErrorCode::Usage, "There is no shape '" + wanted.shape + "'; there is " + known};
}

} // namespace mynah
