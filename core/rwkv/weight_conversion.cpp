#include "core/rwkv/weight_conversion.h"

#include "kernels/base/block_encode.h"
#include "kernels/base/float_convert.h"

#include <algorithm>
#include <cstring>
#include <thread>
#include <vector>

namespace mynah {

namespace {

using Bytes = std::vector<std::byte>;

struct Name {
    Precision precision;
    std::string_view name;
};
constexpr Name kNames[] = {{Precision::File, "file"},
                           {Precision::Fp32, "fp32"},
                           {Precision::Fp16, "fp16"},
                           {Precision::Int8, "int8"},
                           {Precision::Int4, "int4"}};

constexpr int64_t kBlock = 32; // columns of a block of q8_0 and q4_0

double bitsPerValue(DType type)
{
    return 8.0 * static_cast<double>(blockBytes(type)) / static_cast<double>(blockValues(type));
}

size_t rowBytes(DType type, int64_t columns)
{
    return static_cast<size_t>(columns) / blockValues(type) * blockBytes(type);
}

/// One row of float32 to any type that is a target.
void encodeRow(std::span<const float> values, DType to, std::byte *place)
{
    if (to == DType::F32) {
        std::memcpy(place, values.data(), values.size_bytes());
    } else if (to == DType::F16) {
        for (size_t i = 0; i < values.size(); ++i) {
            const uint16_t half = floatToHalf(values[i]);
            std::memcpy(place + 2 * i, &half, 2);
        }
    } else {
        for (size_t at = 0; at < values.size(); at += kBlock, place += blockBytes(to)) {
            const auto block = values.subspan(at).first<kBlock>();
            to == DType::Q8_0 ? encodeQ8_0(block, place) : encodeQ4_0(block, place);
        }
    }
}

/// Rows in parts on all cores: a large model has billions of values.
template <typename Work> void forRows(int64_t rows, const Work &work)
{
    const int64_t most = std::max<int64_t>(std::thread::hardware_concurrency(), 1);
    const int64_t threads = std::clamp<int64_t>(rows / 64, 1, most);
    std::vector<std::jthread> workers;
    for (int64_t thread = 1; thread < threads; ++thread)
        workers.emplace_back(
            [&, thread] { work(rows * thread / threads, rows * (thread + 1) / threads); });
    work(0, rows / threads);
}

void replace(StoredMatrix &matrix, std::shared_ptr<Bytes> bytes)
{
    matrix.bytes = *bytes;
    matrix.owner = std::move(bytes);
}

/// Column-major to row-major; plain types alone.
void turn(StoredMatrix &matrix)
{
    const size_t size = blockBytes(matrix.type);
    auto turned = std::make_shared<Bytes>(matrix.bytes.size());
    for (int64_t column = 0; column < matrix.columns; ++column)
        for (int64_t row = 0; row < matrix.rows; ++row)
            std::memcpy(turned->data() + static_cast<size_t>(row * matrix.columns + column) * size,
                        matrix.bytes.data() +
                            static_cast<size_t>(column * matrix.rows + row) * size,
                        size);
    matrix.turned = false;
    replace(matrix, std::move(turned));
}

void changeType(StoredMatrix &matrix, DType to, int64_t rows, int64_t columns)
{
    const size_t from = rowBytes(matrix.type, columns), into = rowBytes(to, columns);
    auto converted = std::make_shared<Bytes>(static_cast<size_t>(rows) * into);
    forRows(rows, [&](int64_t begin, int64_t end) {
        std::vector<float> values(static_cast<size_t>(columns));
        for (auto row = static_cast<size_t>(begin); row < static_cast<size_t>(end); ++row) {
            decodeToFloat(matrix.type, matrix.bytes.data() + row * from, values);
            encodeRow(values, to, converted->data() + row * into);
        }
    });
    matrix.type = to;
    replace(matrix, std::move(converted));
}

} // namespace

Result<Precision> parsePrecision(const std::string &name)
{
    std::string known;
    for (const Name &entry : kNames) {
        if (entry.name == name || (name.empty() && entry.precision == Precision::File))
            return entry.precision;
        known += (known.empty() ? "" : ", ") + std::string(entry.name);
    }
    return Error{ErrorCode::Usage, "There is no precision '" + name + "'; there is " + known};
}

std::string_view precisionName(Precision precision)
{
    for (const Name &entry : kNames)
        if (entry.precision == precision)
            return entry.name;
    return "";
}

DType targetType(const StoredMatrix &matrix, MatrixKind kind, Precision precision, bool quantised)
{
    // Blocks run along the stored rows: those of a matrix that has to be turned come apart.
    const DType kept = matrix.turned && isBlockType(matrix.type) ? DType::F32 : matrix.type;
    if (precision == Precision::Fp32)
        return DType::F32;
    if (precision == Precision::Fp16)
        return DType::F16;
    if (precision == Precision::File && !(quantised && kind == MatrixKind::LowRank))
        return kept;
    const bool large = kind == MatrixKind::Layer || kind == MatrixKind::Sparse;
    const bool four = precision == Precision::Int4 && large;
    const DType target = four ? DType::Q4_0 : DType::Q8_0;
    const bool isSmall = isBlockType(kept) && bitsPerValue(kept) < bitsPerValue(target) + 1;
    const bool fits = matrix.columns % kBlock == 0;
    return kind == MatrixKind::Table || isSmall || !fits ? kept : target;
}

void convertMatrix(StoredMatrix &matrix, DType target)
{
    if (matrix.turned && isBlockType(matrix.type))
        changeType(matrix, DType::F32, matrix.columns, matrix.rows);
    if (matrix.turned)
        turn(matrix);
    if (matrix.type != target)
        changeType(matrix, target, matrix.rows, matrix.columns);
}

} // namespace mynah
