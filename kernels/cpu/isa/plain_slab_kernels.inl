// Products of plain types' slabs (kernels/cpu/panel/panel_formats.h): what zeros multiply is not read.
// One chain of additions per row, in the order of the columns, whatever the tile. Included after
// row_kernels.inl.

/// All 64 rows with one token; what its zeros multiply is not read.
template <typename Type>
void plainSlabToken(const typename Type::Element *weight, int64_t columns, const float *x, float *sums)
{
    constexpr int kVectors = static_cast<int>(kPlainSlabRows / Vec::kLanes);
    constexpr int64_t kChunk = 512; // of columns whose list fits into the cache
    constexpr int kAhead = 32;      // active columns: longer than memory takes to answer
    Vec total[kVectors];
    MYNAH_UNROLL
    for (int v = 0; v < kVectors; ++v)
        total[v] = Vec::zero();
    int64_t nonZero = 0;
    for (int64_t i = 0; i < columns; i += Vec::kLanes)
        nonZero += __builtin_popcount(loadSome(x + i, columns - i).nonZero());
    const bool dense = double(nonZero) > kMostActive * double(columns);
    for (int64_t i = 0; dense && i < columns; ++i, weight += kPlainSlabRows) {
        const Vec input = Vec::broadcast(x[i]);
        MYNAH_UNROLL
        for (int v = 0; v < kVectors; ++v)
            total[v] = Vec::fma(Type::load(weight + v * Vec::kLanes), input, total[v]);
    }
    for (int64_t first = dense ? columns : 0; first < columns;
         first += kChunk, weight += kChunk * kPlainSlabRows) {
        const int64_t width = columns - first < kChunk ? columns - first : kChunk;
        uint16_t active[kChunk];
        int count = 0;
        for (int64_t i = 0; i < width; i += Vec::kLanes)
            for (uint32_t bits = loadSome(x + first + i, width - i).nonZero(); bits; bits &= bits - 1)
                active[count++] = static_cast<uint16_t>(i + __builtin_ctz(bits));
        const auto prefetch = [&](int number) {
            const auto *from = weight + active[number] * kPlainSlabRows;
            for (int64_t at = 0; at < kPlainSlabRows; at += 64 / int64_t(sizeof *from))
                __builtin_prefetch(from + at, 0, 2); // as in slab_kernels.inl
        };
        for (int i = 0; i < count && i < kAhead; ++i)
            prefetch(i);
        for (int i = 0; i < count; ++i) {
            if (i + kAhead < count)
                prefetch(i + kAhead);
            const auto *from = weight + active[i] * kPlainSlabRows;
            const Vec input = Vec::broadcast(x[first + active[i]]);
            MYNAH_UNROLL
            for (int v = 0; v < kVectors; ++v)
                total[v] = Vec::fma(Type::load(from + v * Vec::kLanes), input, total[v]);
        }
    }
    MYNAH_UNROLL
    for (int v = 0; v < kVectors; ++v)
        total[v].store(sums + v * Vec::kLanes);
}

/// Tokens rows of x with kSlabVectors vectors of rows from `weight` on.
template <typename Type, int Tokens>
void plainSlabTile(const typename Type::Element *weight, int64_t columns, const float *x, float *sums,
                   int64_t stride)
{
    Vec total[Tokens][kSlabVectors];
    MYNAH_UNROLL
    for (int t = 0; t < Tokens; ++t)
        MYNAH_UNROLL
        for (int v = 0; v < kSlabVectors; ++v)
            total[t][v] = Vec::zero();
    for (int64_t i = 0; i < columns; ++i, weight += kPlainSlabRows) {
        Vec values[kSlabVectors];
        MYNAH_UNROLL
        for (int v = 0; v < kSlabVectors; ++v)
            values[v] = Type::load(weight + v * Vec::kLanes);
        MYNAH_UNROLL
        for (int t = 0; t < Tokens; ++t) {
            const Vec input = Vec::broadcast(x[t * columns + i]);
            MYNAH_UNROLL
            for (int v = 0; v < kSlabVectors; ++v)
                total[t][v] = Vec::fma(values[v], input, total[t][v]);
        }
    }
    MYNAH_UNROLL
    for (int t = 0; t < Tokens; ++t)
        MYNAH_UNROLL
        for (int v = 0; v < kSlabVectors; ++v)
            total[t][v].store(sums + t * stride + v * Vec::kLanes);
}

template <typename Type>
void plainSlab(const void *weight, int64_t columns, int64_t slab, const float *x, int64_t tokens,
               float *sums, int64_t stride)
{
    const auto *from = static_cast<const typename Type::Element *>(weight) +
                       slab * kPlainSlabRows * columns;
    constexpr int64_t kFew = 4; // zeros pay for these
    int64_t t = 0;
    for (; tokens > kFew && t + kFloatTokens <= tokens; t += kFloatTokens)
        for (int64_t row = 0; row < kPlainSlabRows; row += kSlabVectors * Vec::kLanes)
            plainSlabTile<Type, kFloatTokens>(from + row, columns, x + t * columns,
                                              sums + t * stride + row, stride);
    for (; t < tokens; ++t)
        plainSlabToken<Type>(from, columns, x + t * columns, sums + t * stride);
}

#undef MYNAH_UNROLL
