// Products of slabs (kernels/cpu/panel/panel_formats.h): what zeros multiply is not read. Sums are made
// of the same numbers in the same order as those of panels, so that the result is the same. Included
// after panel_kernels.inl.

/// 8 panels of 16 rows; columns of Layout Kind, in sub-blocks of 32 columns.
template <Layout Kind, bool HasLeast, bool Halves> struct SlabBase {
    static constexpr SlabInfo kInfo = slabInfo(Kind);
    static constexpr int kColumns = 32;
    static constexpr bool kHasLeast = HasLeast;
    static constexpr bool kIsSlab = true;
    static constexpr bool kHalves = Halves; // 4 bits: a group of 64 rows in each half of the bytes
};

struct FormatS8 : SlabBase<Layout::S8, false, false>, FullRange {
    static Wide scale(const uint8_t *, const uint8_t *part) { return Wide::loadHalf(part); }
    static Wide least(const uint8_t *, const uint8_t *) { return Wide::zero(); }
    static Bytes decode(Bytes values) { return values; }
};

struct FormatS4 : SlabBase<Layout::S4, false, true>, SmallRange<8> {
    static Wide scale(const uint8_t *, const uint8_t *part) { return Wide::loadHalf(part); }
    static Wide least(const uint8_t *, const uint8_t *) { return Wide::zero(); }
    static Bytes decode(Bytes values) { return values; }
};

struct FormatSQ4 : SlabBase<Layout::SQ4, false, true>, FullRange {
    static Wide scale(const uint8_t *, const uint8_t *part) { return Wide::loadHalf(part); }
    static Wide least(const uint8_t *, const uint8_t *) { return Wide::zero(); }
    static Bytes decode(Bytes values) { return values.lookUpIq4(); }
};

struct FormatS4M : SlabBase<Layout::S4M, true, true>, SmallRange<0> {
    static Wide scale(const uint8_t *, const uint8_t *part) { return Wide::loadHalf(part); }
    static Wide least(const uint8_t *, const uint8_t *part)
    {
        return Wide::mul(Wide::loadHalf(part + 32), Wide::broadcast(-1.0f));
    }
    static Bytes decode(Bytes values) { return values; }
};

struct FormatSK4 : SlabBase<Layout::SK4, true, true>, SmallRange<0> {
    static Wide scale(const uint8_t *header, const uint8_t *part)
    {
        return Wide::mul(Wide::loadHalf(header), Wide::loadUnsigned8(part));
    }
    static Wide least(const uint8_t *header, const uint8_t *part)
    {
        return Wide::mul(Wide::loadHalf(header + 32), Wide::loadUnsigned8(part + 16));
    }
    static Bytes decode(Bytes values) { return values; }
};

/// A slab's sub-block of 32 columns, and where what belongs to it lies. `blocks` of 32 columns in all.
template <typename Format> struct SlabPart {
    const uint8_t *header, *scales, *columns;

    SlabPart(const uint8_t *slab, int64_t blocks, int64_t sub)
    {
        constexpr SlabInfo kInfo = Format::kInfo;
        constexpr auto kParts = static_cast<int64_t>(kInfo.parts);
        constexpr auto kScales = static_cast<int64_t>(kInfo.blockScaleBytes());
        header = slab + sub / kParts * kScales;
        scales = header + 8 * kInfo.headerBytes +
                 static_cast<size_t>(sub % kParts) * 8 * kInfo.partBytes;
        columns = slab + blocks / kParts * kScales +
                  sub * static_cast<int64_t>(32 * kInfo.columnBytes);
    }
    const uint8_t *column(int64_t number) const
    {
        return columns + number * static_cast<int64_t>(Format::kInfo.columnBytes);
    }
    Wide scale(int panel) const
    {
        return Format::scale(header + panel * static_cast<int64_t>(Format::kInfo.headerBytes),
                             scales + panel * static_cast<int64_t>(Format::kInfo.partBytes));
    }
    Wide least(int panel) const
    {
        return Format::least(header + panel * static_cast<int64_t>(Format::kInfo.headerBytes),
                             scales + panel * static_cast<int64_t>(Format::kInfo.partBytes));
    }
    /// Brings what the columns need into the cache.
    void prefetch(const ActiveColumns &active) const
    {
        for (int i = 0; i < active.count; ++i)
            for (const uint8_t number : active.column[i])
                for (size_t at = 0; at < Format::kInfo.columnBytes; at += 64)
                    __builtin_prefetch(column(number) + at);
    }
};

void listActive(const Activations &row)
{
    const auto *q = reinterpret_cast<const int8_t *>(row.q);
    int64_t nonZero = 0;
    for (int64_t b = 0; b < row.blocks; ++b)
        nonZero += __builtin_popcount(nonZeroBytes(q + 32 * b));
    const bool dense = double(nonZero) > kMostActive * double(row.blocks * 32);
    const uint32_t everything = dense ? ~0u : 0;
    for (int64_t b = 0; b < row.blocks; ++b) {
        ActiveColumns &active = row.active[b];
        active.count = 0;
        for (uint32_t bits = everything | nonZeroBytes(q + 32 * b); bits; ++active.count) {
            int8_t values[4] = {0, 0, 0, 0};
            uint8_t *columns = active.column[active.count];
            for (int i = 0; i < 4; ++i) {
                columns[i] = bits ? static_cast<uint8_t>(__builtin_ctz(bits)) : columns[0];
                values[i] = bits ? q[32 * b + columns[i]] : int8_t{0};
                bits &= bits - 1;
            }
            __builtin_memcpy(&active.q[active.count], values, 4);
        }
    }
}

/// Bytes of four columns of 64 rows to groups of four columns of four panels.
inline void interleaved(const uint8_t *a, const uint8_t *b, const uint8_t *c, const uint8_t *d,
                        Bytes (&panels)[4])
{
    Bytes::interleave(Bytes::load(a), Bytes::load(b), Bytes::load(c), Bytes::load(d), panels);
}

template <typename Format>
void slabPart(const SlabPart<Format> &part, const ActiveColumns &active, int32_t sum, float d,
              float valueSum, Wide (&total)[8])
{
    Ints sums[8];
    MYNAH_UNROLL
    for (int p = 0; p < 8; ++p)
        sums[p] = Format::start(sum);
    for (int i = 0; i < active.count; ++i) {
        const uint8_t *columns[4];
        for (int c = 0; c < 4; ++c)
            columns[c] = part.column(active.column[i][c]);
        Bytes groups[4];
        interleaved(columns[0], columns[1], columns[2], columns[3], groups);
        MYNAH_UNROLL
        for (int p = 0; p < 4; ++p)
            sums[p] = Format::dot(sums[p],
                                  Format::decode(Format::kHalves ? groups[p].low4() : groups[p]),
                                  active.q[i]);
        if constexpr (!Format::kHalves)
            interleaved(columns[0] + 64, columns[1] + 64, columns[2] + 64, columns[3] + 64, groups);
        MYNAH_UNROLL
        for (int p = 0; p < 4; ++p)
            sums[4 + p] = Format::dot(
                sums[4 + p], Format::decode(Format::kHalves ? groups[p].high4() : groups[p]),
                active.q[i]);
    }
    MYNAH_UNROLL
    for (int p = 0; p < 8; ++p) {
        const Wide scale = Wide::mul(part.scale(p), Wide::broadcast(d));
        total[p] = Wide::fma(sums[p].toFloat(), scale, total[p]);
        if constexpr (Format::kHasLeast)
            total[p] = Wide::fma(part.least(p), Wide::broadcast(-valueSum), total[p]);
    }
}

template <typename Format>
void slabRows(const uint8_t *packed, int64_t begin, int64_t end, const Activations &x,
              int64_t tokens, float *sums, int64_t stride)
{
    constexpr int64_t kAhead = 4; // parts: about as long as memory takes to answer
    constexpr auto kParts = static_cast<int64_t>(Format::kInfo.parts);
    const int64_t bytes = x.blocks / kParts * static_cast<int64_t>(Format::kInfo.blockBytes());
    for (int64_t panel = begin; panel < end; panel += 8)
        for (int64_t t = 0; t < tokens; ++t) {
            const uint8_t *slab = packed + panel / 8 * bytes;
            const Activations row = x.from(t);
            Wide total[8];
            for (Wide &wide : total)
                wide = Wide::zero();
            for (int64_t b = 0; b < row.blocks; ++b) {
                if (b + kAhead < row.blocks)
                    SlabPart<Format>(slab, x.blocks, b + kAhead).prefetch(row.active[b + kAhead]);
                slabPart<Format>(SlabPart<Format>(slab, x.blocks, b), row.active[b],
                                 row.sums[2 * b] + row.sums[2 * b + 1], row.scale[b],
                                 row.valueSums[2 * b] + row.valueSums[2 * b + 1], total);
            }
            for (int p = 0; p < 8; ++p)
                total[p].store(sums + t * stride + (panel - begin + p) * 16);
        }
}

template <typename Format, int Panels>
void expandSlab(const uint8_t *packed, int64_t blocks, int64_t panel, int64_t first, int64_t subs,
                uint8_t *to)
{
    using Part = Expanded<Format>;
    constexpr auto kParts = static_cast<int64_t>(Format::kInfo.parts);
    const uint8_t *slab =
        packed + panel / 8 * (blocks / kParts * static_cast<int64_t>(Format::kInfo.blockBytes()));
    const int at = static_cast<int>(panel % 8); // Panels of them are in one group of 64 rows
    const bool high = at >= 4;
    for (int64_t sub = first; sub < first + subs; ++sub, to += Panels * Part::kBytes) {
        const SlabPart<Format> part(slab, blocks, sub);
        for (int p = 0; p < Panels; ++p) {
            uint8_t *place = to + p * Part::kBytes;
            part.scale(at + p).store(reinterpret_cast<float *>(place));
            if constexpr (Format::kHasLeast)
                part.least(at + p).store(reinterpret_cast<float *>(place + Part::kLeast));
        }
        const int64_t skip = high && !Format::kHalves ? 64 : 0;
        for (int g = 0; g < 8; ++g) {
            Bytes groups[4];
            interleaved(part.column(4 * g) + skip, part.column(4 * g + 1) + skip,
                        part.column(4 * g + 2) + skip, part.column(4 * g + 3) + skip, groups);
            for (int p = 0; p < Panels; ++p) {
                Bytes values = groups[(at + p) % 4];
                if constexpr (Format::kHalves)
                    values = high ? values.high4() : values.low4();
                Format::decode(values).store(to + p * Part::kBytes + Part::kValues + 64 * g);
            }
        }
    }
}

// Plain types: one chain of additions per row, in the order of the columns, whatever the tile.

/// All 64 rows with one token; what its zeros multiply is not read.
template <typename Type>
void plainSlabToken(const typename Type::Element *weight, int64_t columns, const float *x, float *sums)
{
    constexpr int kVectors = static_cast<int>(kPlainSlabRows / Vec::kLanes);
    constexpr int64_t kChunk = 512; // of columns whose list fits into the cache
    constexpr int kAhead = 8;       // active columns: about as long as memory takes to answer
    Vec total[kVectors];
    MYNAH_UNROLL
    for (int v = 0; v < kVectors; ++v)
        total[v] = Vec::zero();
    int64_t nonZero = 0;
    for (int64_t i = 0; i < columns; i += Vec::kLanes)
        nonZero += __builtin_popcount(loadSome(x + i, columns - i).nonZero());
    const bool dense = double(nonZero) > kMostActive * double(columns);
    const uint32_t everything = dense ? ~0u >> (32 - Vec::kLanes) : 0;
    for (int64_t first = 0; first < columns; first += kChunk, weight += kChunk * kPlainSlabRows) {
        const int64_t width = columns - first < kChunk ? columns - first : kChunk;
        uint16_t active[kChunk];
        int count = 0;
        for (int64_t i = 0; i < width; i += Vec::kLanes)
            for (uint32_t bits = everything | loadSome(x + first + i, width - i).nonZero();
                 bits && i + __builtin_ctz(bits) < width; bits &= bits - 1)
                active[count++] = static_cast<uint16_t>(i + __builtin_ctz(bits));
        const auto prefetch = [&](int number) {
            const auto *from = weight + active[number] * kPlainSlabRows;
            for (int64_t at = 0; at < kPlainSlabRows; at += 64 / int64_t(sizeof *from))
                __builtin_prefetch(from + at);
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
