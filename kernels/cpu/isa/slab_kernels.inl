// Products of slabs (kernels/cpu/panel/panel_formats.h): what zeros multiply is not read. Sums are made
// of the same numbers in the same order as those of panels, so that the result is the same. Included
// after panel_kernels.inl.

/// 8 panels of 16 rows; columns of Layout Kind, in sub-blocks of 32 columns.
template <Layout Kind, bool HasLeast, bool Halves> struct SlabBase {
    static constexpr SlabInfo kInfo = slabInfo(Kind);
    static constexpr int kColumns = 32;
    static constexpr bool kHasLeast = HasLeast;
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
    /// Brings what the columns need into the second-level cache, which takes twice as many lines at once
    /// as the first.
    void prefetch(const ActiveColumns &active) const
    {
        for (int i = 0; i < active.count; ++i)
            for (const uint8_t number : active.column[i])
                for (size_t at = 0; at < Format::kInfo.columnBytes; at += 64)
                    __builtin_prefetch(column(number) + at, 0, 2);
    }
};

void listActive(const Activations &row)
{
    const auto *q = reinterpret_cast<const int8_t *>(row.q);
    int64_t nonZero = 0;
    for (int64_t b = 0; b < row.blocks; ++b)
        nonZero += __builtin_popcount(nonZeroBytes(q + 32 * b));
    row.active->isDense = double(nonZero) > kMostActive * double(row.blocks * 32);
    if (row.active->isDense)
        return;
    for (int64_t b = 0; b < row.blocks; ++b) {
        ActiveColumns &active = row.active[b];
        active.count = 0;
        for (uint32_t bits = nonZeroBytes(q + 32 * b); bits; ++active.count) {
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

/// Four columns, numbers[0] to [3], with the four bytes of q.
template <typename Format, typename Numbers>
void slabColumns(const SlabPart<Format> &part, Numbers numbers, int32_t q, Ints (&sums)[8])
{
    constexpr int kParts = Format::kHalves ? 1 : 2;
    Bytes columns[4][kParts]; // loaded in the order of the memory, which the prefetchers follow
    MYNAH_UNROLL
    for (int c = 0; c < 4; ++c)
        MYNAH_UNROLL
        for (int h = 0; h < kParts; ++h)
            columns[c][h] = Bytes::load(part.column(numbers[c]) + 64 * h);
    MYNAH_UNROLL
    for (int h = 0; h < kParts; ++h) {
        Bytes groups[4];
        Bytes::interleave(columns[0][h], columns[1][h], columns[2][h], columns[3][h], groups);
        MYNAH_UNROLL
        for (int p = 0; p < 4; ++p) {
            const Bytes low = Format::decode(Format::kHalves ? groups[p].low4() : groups[p]);
            sums[4 * h + p] = Format::dot(sums[4 * h + p], low, q);
            if constexpr (Format::kHalves)
                sums[4 + p] = Format::dot(sums[4 + p], Format::decode(groups[p].high4()), q);
        }
    }
}

/// Block `b` of a row added to the totals: its active columns, or all where there is no list.
template <typename Format>
void slabBlock(const SlabPart<Format> &part, const Activations &row, int64_t b, Wide (&total)[8])
{
    Ints sums[8];
    MYNAH_UNROLL
    for (int p = 0; p < 8; ++p)
        sums[p] = Format::start(row.sums[2 * b] + row.sums[2 * b + 1]);
    if (row.active) {
        const ActiveColumns &active = row.active[b];
        for (int i = 0; i < active.count; ++i)
            slabColumns<Format>(part, active.column[i], active.q[i], sums);
    } else {
        for (int i = 0; i < 8; ++i) {
            const int numbers[4] = {4 * i, 4 * i + 1, 4 * i + 2, 4 * i + 3};
            slabColumns<Format>(part, numbers, row.q[8 * b + i], sums);
        }
    }
    const Wide d = Wide::broadcast(row.scale[b]);
    MYNAH_UNROLL
    for (int p = 0; p < 8; ++p) {
        total[p] = Wide::fma(sums[p].toFloat(), Wide::mul(part.scale(p), d), total[p]);
        if constexpr (Format::kHasLeast) {
            const float sum = row.valueSums[2 * b] + row.valueSums[2 * b + 1];
            total[p] = Wide::fma(part.least(p), Wide::broadcast(-sum), total[p]);
        }
    }
}

/// The four panels of group `half` with Tokens rows, all columns.
template <typename Format, int Tokens>
void slabGroup(const uint8_t *slab, const Activations &x, int half, float *out, int64_t stride)
{
    Wide total[Tokens][4];
    for (auto &token : total)
        for (Wide &wide : token)
            wide = Wide::zero();
    const int64_t skip = Format::kHalves ? 0 : 64 * half;
    for (int64_t b = 0; b < x.blocks; ++b) {
        const SlabPart<Format> part(slab, x.blocks, b);
        Ints sums[Tokens][4];
        MYNAH_UNROLL
        for (int t = 0; t < Tokens; ++t) {
            const int32_t *halves = x.sums + (t * x.blocks + b) * 2;
            MYNAH_UNROLL
            for (int p = 0; p < 4; ++p)
                sums[t][p] = Format::start(halves[0] + halves[1]);
        }
        for (int i = 0; i < 8; ++i) {
            const uint8_t *from = part.column(4 * i) + skip;
            constexpr auto kStep = static_cast<int64_t>(Format::kInfo.columnBytes);
            Bytes groups[4];
            Bytes::interleave(Bytes::load(from), Bytes::load(from + kStep),
                              Bytes::load(from + 2 * kStep), Bytes::load(from + 3 * kStep), groups);
            MYNAH_UNROLL
            for (int p = 0; p < 4; ++p) {
                Bytes values = groups[p];
                if constexpr (Format::kHalves)
                    values = half ? values.high4() : values.low4();
                values = Format::decode(values);
                MYNAH_UNROLL
                for (int t = 0; t < Tokens; ++t)
                    sums[t][p] = Format::dot(sums[t][p], values, x.q[(t * x.blocks + b) * 8 + i]);
            }
        }
        MYNAH_UNROLL
        for (int p = 0; p < 4; ++p) {
            const Wide scale = part.scale(4 * half + p);
            MYNAH_UNROLL
            for (int t = 0; t < Tokens; ++t) {
                const Wide d = Wide::broadcast(x.scale[t * x.blocks + b]);
                total[t][p] = Wide::fma(sums[t][p].toFloat(), Wide::mul(scale, d), total[t][p]);
                if constexpr (Format::kHasLeast) {
                    const float *halves = x.valueSums + (t * x.blocks + b) * 2;
                    total[t][p] = Wide::fma(part.least(4 * half + p),
                                            Wide::broadcast(-(halves[0] + halves[1])), total[t][p]);
                }
            }
        }
    }
    for (int t = 0; t < Tokens; ++t)
        for (int p = 0; p < 4; ++p)
            total[t][p].store(out + t * stride + (4 * half + p) * 16);
}

template <typename Format>
void slabRow(const uint8_t *slab, const Activations &row, float *out)
{
    constexpr int64_t kAhead = 8; // blocks: longer than memory takes to answer
    Wide total[8];
    for (Wide &wide : total)
        wide = Wide::zero();
    for (int64_t b = 0; b < row.blocks; ++b) {
        if (row.active && b + kAhead < row.blocks)
            SlabPart<Format>(slab, row.blocks, b + kAhead).prefetch(row.active[b + kAhead]);
        slabBlock<Format>(SlabPart<Format>(slab, row.blocks, b), row, b, total);
    }
    for (int p = 0; p < 8; ++p)
        total[p].store(out + p * 16);
}

template <typename Format>
void slabRows(const uint8_t *packed, int64_t begin, int64_t end, const Activations &x,
              int64_t tokens, float *sums, int64_t stride)
{
    constexpr auto kParts = static_cast<int64_t>(Format::kInfo.parts);
    const int64_t bytes = x.blocks / kParts * static_cast<int64_t>(Format::kInfo.blockBytes());
    for (int64_t panel = begin; panel < end; panel += 8) {
        const uint8_t *slab = packed + panel / 8 * bytes;
        float *out = sums + (panel - begin) * 16;
        int64_t t = 0;
        for (; !x.active && t + 4 <= tokens; t += 4)
            for (int half = 0; half < 2; ++half)
                slabGroup<Format, 4>(slab, x.from(t), half, out + t * stride, stride);
        for (; !x.active && t + 2 <= tokens; t += 2)
            for (int half = 0; half < 2; ++half)
                slabGroup<Format, 2>(slab, x.from(t), half, out + t * stride, stride);
        for (; t < tokens; ++t) {
            Activations row = x.from(t);
            if (row.active && row.active->isDense) // the processor prefetches one stream by itself
                row.active = nullptr;
            slabRow<Format>(slab, row, out + t * stride);
        }
    }
}

/// Sub-blocks [first, first + subs) of the four panels of a group of 64 rows, `step` bytes for every
/// kTilePanels of them.
template <typename Format>
void expandSlab(const uint8_t *slab, int64_t blocks, bool high, int64_t first, int64_t subs,
                uint8_t *to, int64_t step)
{
    using Part = Expanded<Format>;
    const int64_t skip = high && !Format::kHalves ? 64 : 0;
    uint8_t *places[4];
    for (int p = 0; p < 4; ++p)
        places[p] = to + p / kTilePanels * step + p % kTilePanels * Part::kBytes;
    for (int64_t sub = first; sub < first + subs; ++sub) {
        const SlabPart<Format> part(slab, blocks, sub);
        MYNAH_UNROLL
        for (int p = 0; p < 4; ++p) {
            part.scale(4 * high + p).store(reinterpret_cast<float *>(places[p]));
            if constexpr (Format::kHasLeast)
                part.least(4 * high + p).store(reinterpret_cast<float *>(places[p] + Part::kLeast));
        }
        for (int g = 0; g < 8; ++g) {
            Bytes groups[4];
            const uint8_t *from = part.column(4 * g) + skip;
            constexpr auto kStep = static_cast<int64_t>(Format::kInfo.columnBytes);
            Bytes::interleave(Bytes::load(from), Bytes::load(from + kStep),
                              Bytes::load(from + 2 * kStep), Bytes::load(from + 3 * kStep), groups);
            MYNAH_UNROLL
            for (int p = 0; p < 4; ++p) {
                Bytes values = groups[p];
                if constexpr (Format::kHalves)
                    values = high ? values.high4() : values.low4();
                Format::decode(values).store(places[p] + Part::kValues + 64 * g);
            }
        }
        for (uint8_t *&place : places)
            place += kTilePanels * Part::kBytes;
    }
}

/// Four panels from `panel` on; sums of every kTilePanels of them after each other.
template <typename Format>
void slabTiles(const uint8_t *packed, int64_t panel, int64_t, const Activations &x, int64_t tiles,
               float *sums)
{
    using Part = Expanded<Format>;
    constexpr auto kParts = static_cast<int64_t>(Format::kInfo.parts);
    constexpr int64_t kSubs = kChunkBlocks / 2; // so that four panels stay in the cache as well
    constexpr int64_t kStep = kSubs * kTilePanels * Part::kBytes;
    constexpr int64_t kTile = kTileTokens * kTilePanels * 16;
    constexpr int64_t kSets = 4 / kTilePanels;
    alignas(64) uint8_t expanded[kStep * kSets];
    __builtin_memset(sums, 0, static_cast<size_t>(kSets * tiles * kTile) * sizeof(float));
    const uint8_t *slab =
        packed +
        panel / 8 * (x.blocks / kParts * static_cast<int64_t>(Format::kInfo.blockBytes()));
    for (int64_t first = 0; first < x.blocks; first += kSubs) {
        const int64_t count = x.blocks - first < kSubs ? x.blocks - first : kSubs;
        expandSlab<Format>(slab, x.blocks, panel % 8 >= 4, first, count, expanded, kStep);
        for (int64_t tile = 0; tile < tiles; ++tile)
            for (int64_t set = 0; set < kSets; ++set)
                tileProducts<Format, kTilePanels>(expanded + set * kStep,
                                                  x.from(tile * kTileTokens), first, count,
                                                  sums + (set * tiles + tile) * kTile);
    }
}
