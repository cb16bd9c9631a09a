// Which type a matrix is computed with, and bringing it there.
#pragma once

#include "kernels/base/result.h"
#include "kernels/tensor.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace mynah {

/// What weights are computed with: as they are in the file, or converted. File makes low-rank
/// matrices q8_0 where the large ones are of block types: they are an eighth of such a file's
/// bytes, and what that costs does not show (kernels/cpu/README.md). Int8 is q8_0 for all products;
/// Int4 is q4_0 for the layers' large matrices and q8_0 for the low-rank ones and the head, where
/// errors would show. What is smaller in the file already stays as it is, and so do matrices whose
/// rows do not fall into blocks of 32.
enum class Precision { File, Fp32, Fp16, Int8, Int4 };

Result<Precision> parsePrecision(const std::string &name);
std::string_view precisionName(Precision precision);

/// Sparse: of a layer, behind relu².
enum class MatrixKind { Table, Layer, Sparse, LowRank, Head };

/// A matrix [rows, columns] somewhere in memory, row-major; `turned`: column-major.
struct StoredMatrix {
    DType type = DType::F32;
    int64_t rows = 0, columns = 0;
    bool turned = false;
    std::span<const std::byte> bytes;
    std::shared_ptr<const void> owner; // keeps the bytes alive
};

/// What the matrix is to become: never a block type that it has while it is turned.
/// `quantised`: the large matrices of its model are of block types. Thread: any.
DType targetType(const StoredMatrix &matrix, MatrixKind kind, Precision precision, bool quantised);

/// Makes the matrix row-major and of the type `target`, which targetType() said; copies only what
/// has to change, on all cores. Throws std::bad_alloc. Thread: any.
void convertMatrix(StoredMatrix &matrix, DType target);

} // namespace mynah
