// Products of panels (kernels/cpu/panel/panel_formats.h) with activations of 8 bits, over three
// types: Wide (16 floats), Ints (16 int32) and Bytes (64 uint8). Per 32 or 16 columns the products
// are added up as integers, exactly; then a float sum per row and token follows the blocks in order.
// So a result depends neither on the tile that computed it nor on the instruction set, as long as
// that fuses multiplications with additions. Included inside an unnamed namespace; calls nothing
// from the standard library.

/// Into the second-level cache; nearer, farther ahead and into the first measured slower. Bytes are
/// prefetched well enough by the processor.
constexpr size_t kPrefetchAhead = 8192;

/// One panel, Tokens rows of activations; sums to out[t · stride + row].
template <typename Format, int Tokens>
void panelRow(const uint8_t *panel, const Activations &x, float *out, int64_t stride)
{
    constexpr int kGroups = Format::kColumns / 4;
    constexpr int64_t kHalves = Format::kColumns / 16; // half blocks per sub-block
    constexpr size_t kBytesPerSub = Format::kBytes / Format::kSubs;
    const int64_t subs = x.blocks * 32 / Format::kColumns;
    Wide total[Tokens];
    MYNAH_UNROLL
    for (int t = 0; t < Tokens; ++t)
        total[t] = Wide::zero();
    for (int64_t first = 0; first < subs; first += Format::kSubs, panel += Format::kBytes) {
        for (int s = 0; s < Format::kSubs; ++s) {
            const int64_t sub = first + s, half = sub * kHalves, at = half / 2;
            if constexpr (Format::kPrefetches)
                for (size_t line = 0; line < kBytesPerSub; line += 64)
                    __builtin_prefetch(panel + size_t(s) * kBytesPerSub + line + kPrefetchAhead, 0, 2);
            const Wide scale = Format::scale(panel, s); // loads in the order of the memory
            Ints sums[Tokens];
            MYNAH_UNROLL
            for (int t = 0; t < Tokens; ++t) {
                const int32_t *values = x.sums + t * x.blocks * 2 + half;
                sums[t] = Format::start(kHalves == 2 ? values[0] + values[1] : values[0]);
            }
            MYNAH_UNROLL
            for (int g = 0; g < kGroups; ++g) {
                const Bytes w = Format::group(panel, s, g);
                MYNAH_UNROLL
                for (int t = 0; t < Tokens; ++t)
                    sums[t] = Format::dot(sums[t], w, x.q[t * x.blocks * 8 + sub * kGroups + g]);
            }
            MYNAH_UNROLL
            for (int t = 0; t < Tokens; ++t) {
                const Wide d = Wide::broadcast(x.scale[t * x.blocks + at]);
                total[t] = Wide::fma(sums[t].toFloat(), Wide::mul(scale, d), total[t]);
            }
            if constexpr (Format::kHasLeast) {
                const Wide least = Format::least(panel, s);
                MYNAH_UNROLL
                for (int t = 0; t < Tokens; ++t) {
                    const float *values = x.valueSums + t * x.blocks * 2 + half;
                    const float sum = kHalves == 2 ? values[0] + values[1] : values[0];
                    total[t] = Wide::fma(least, Wide::broadcast(-sum), total[t]);
                }
            }
        }
    }
    MYNAH_UNROLL
    for (int t = 0; t < Tokens; ++t)
        total[t].store(out + t * stride);
}

template <typename Format> int64_t panelBytes(int64_t blocks)
{
    return blocks * 32 / (Format::kColumns * Format::kSubs) * int64_t(Format::kBytes);
}

template <typename Format>
void panelRows(const uint8_t *packed, int64_t begin, int64_t end, const Activations &x,
               int64_t tokens, float *sums, int64_t stride)
{
    for (int64_t panel = begin; panel < end; ++panel) {
        const uint8_t *from = packed + panel * panelBytes<Format>(x.blocks);
        float *out = sums + (panel - begin) * 16;
        int64_t t = 0;
        for (; t + 4 <= tokens; t += 4)
            panelRow<Format, 4>(from, x.from(t), out + t * stride, stride);
        for (; t + 2 <= tokens; t += 2)
            panelRow<Format, 2>(from, x.from(t), out + t * stride, stride);
        for (; t < tokens; ++t)
            panelRow<Format, 1>(from, x.from(t), out + t * stride, stride);
    }
}

// Prefill multiplies every weight with hundreds of tokens: panels are expanded once, some hundred
// columns at a time that stay in the first-level cache, to one byte per value and scales in float.

constexpr int64_t kChunkBlocks = 16; // of 32 columns; a multiple of every format's block

/// A sub-block of kTilePanels panels: for each scale[16], least[16] if there is one, its groups.
template <typename Format> struct Expanded {
    static constexpr int64_t kLeast = 64;
    static constexpr int64_t kValues = Format::kHasLeast ? 128 : 64;
    static constexpr int64_t kBytes = kValues + Format::kColumns * 16;
};

/// Sub-blocks [0, subs) of one panel from `panel` on; every `step` bytes.
template <typename Format>
void expandPanel(const uint8_t *panel, int64_t subs, uint8_t *to, int64_t step)
{
    for (int64_t first = 0; first < subs; first += Format::kSubs, panel += Format::kBytes)
        for (int s = 0; s < Format::kSubs; ++s, to += step) {
            Format::scale(panel, s).store(reinterpret_cast<float *>(to));
            if constexpr (Format::kHasLeast)
                Format::least(panel, s).store(
                    reinterpret_cast<float *>(to + Expanded<Format>::kLeast));
            MYNAH_UNROLL
            for (int g = 0; g < Format::kColumns / 4; ++g)
                Format::group(panel, s, g).store(to + Expanded<Format>::kValues + 64 * g);
        }
}

/// Adds sub-blocks [firstSub, firstSub + subs) of Panels expanded panels to the sums of one tile.
template <typename Format, int Panels>
void tileProducts(const uint8_t *expanded, const Activations &x, int64_t firstSub, int64_t subs,
                  float *sums)
{
    constexpr int kGroups = Format::kColumns / 4;
    constexpr int64_t kHalves = Format::kColumns / 16;
    constexpr int64_t kStride = kTilePanels * 16;
    using Part = Expanded<Format>;
    Wide total[Panels][kTileTokens];
    MYNAH_UNROLL
    for (int p = 0; p < Panels; ++p)
        MYNAH_UNROLL
        for (int t = 0; t < kTileTokens; ++t)
            total[p][t] = Wide::load(sums + t * kStride + p * 16);
    for (int64_t sub = firstSub; sub < firstSub + subs; ++sub, expanded += Panels * Part::kBytes) {
        const int64_t half = sub * kHalves, at = half / 2;
        const int32_t *values = x.sums + half * kTileTokens;
        Ints products[Panels][kTileTokens];
        MYNAH_UNROLL
        for (int t = 0; t < kTileTokens; ++t)
            MYNAH_UNROLL
            for (int p = 0; p < Panels; ++p)
                products[p][t] = Format::start(kHalves == 2 ? values[t] + values[kTileTokens + t]
                                                            : values[t]);
        const int32_t *q = x.q + sub * kGroups * kTileTokens;
        MYNAH_UNROLL
        for (int g = 0; g < kGroups; ++g, q += kTileTokens) {
            Bytes w[Panels];
            MYNAH_UNROLL
            for (int p = 0; p < Panels; ++p)
                w[p] = Bytes::load(expanded + p * Part::kBytes + Part::kValues + 64 * g);
            MYNAH_UNROLL
            for (int t = 0; t < kTileTokens; ++t)
                MYNAH_UNROLL
                for (int p = 0; p < Panels; ++p)
                    products[p][t] = Format::dot(products[p][t], w[p], q[t]);
        }
        MYNAH_UNROLL
        for (int p = 0; p < Panels; ++p) {
            const Wide scale = Wide::loadFloat(expanded + p * Part::kBytes);
            MYNAH_UNROLL
            for (int t = 0; t < kTileTokens; ++t) {
                const Wide d = Wide::broadcast(x.scale[at * kTileTokens + t]);
                total[p][t] = Wide::fma(products[p][t].toFloat(), Wide::mul(scale, d), total[p][t]);
            }
            if constexpr (Format::kHasLeast) {
                const Wide least = Wide::loadFloat(expanded + p * Part::kBytes + Part::kLeast);
                const float *sum = x.valueSums + half * kTileTokens;
                MYNAH_UNROLL
                for (int t = 0; t < kTileTokens; ++t)
                    total[p][t] = Wide::fma(
                        least,
                        Wide::broadcast(-(kHalves == 2 ? sum[t] + sum[kTileTokens + t] : sum[t])),
                        total[p][t]);
            }
        }
    }
    MYNAH_UNROLL
    for (int p = 0; p < Panels; ++p)
        MYNAH_UNROLL
        for (int t = 0; t < kTileTokens; ++t)
            total[p][t].store(sums + t * kStride + p * 16);
}

/// Sub-blocks [first, first + subs) of Panels panels from `panel` on.
template <typename Format, int Panels>
void expandPanels(const uint8_t *packed, int64_t blocks, int64_t panel, int64_t first, int64_t subs,
                  uint8_t *to)
{
    using Part = Expanded<Format>;
    const int64_t skip = first / Format::kSubs * int64_t(Format::kBytes);
    for (int p = 0; p < Panels; ++p)
        expandPanel<Format>(packed + (panel + p) * panelBytes<Format>(blocks) + skip, subs,
                            to + p * Part::kBytes, Panels * Part::kBytes);
}

template <typename Format, int Panels>
void panelsTiles(const uint8_t *packed, int64_t panel, const Activations &x, int64_t tiles,
                 float *sums)
{
    using Part = Expanded<Format>;
    constexpr int64_t kSubs = kChunkBlocks * 32 / Format::kColumns;
    alignas(64) uint8_t expanded[kSubs * Panels * Part::kBytes];
    __builtin_memset(sums, 0,
                     static_cast<size_t>(tiles * kTileTokens * kTilePanels * 16) * sizeof(float));
    const int64_t subs = x.blocks * 32 / Format::kColumns;
    for (int64_t first = 0; first < subs; first += kSubs) {
        const int64_t count = subs - first < kSubs ? subs - first : kSubs;
        expandPanels<Format, Panels>(packed, x.blocks, panel, first, count, expanded);
        for (int64_t tile = 0; tile < tiles; ++tile)
            tileProducts<Format, Panels>(expanded, x.from(tile * kTileTokens), first, count,
                                         sums + tile * kTileTokens * kTilePanels * 16);
    }
}

template <typename Format>
void panelTiles(const uint8_t *packed, int64_t panel, int64_t panels, const Activations &x,
                int64_t tiles, float *sums)
{
    if (panels == kTilePanels)
        panelsTiles<Format, kTilePanels>(packed, panel, x, tiles, sums);
    else
        panelsTiles<Format, 1>(packed, panel, x, tiles, sums);
}

/// One block of 32 columns, whose q go to every `step`-th place of `q`.
inline void roundBlock(Wide low, Wide high, int64_t step, int32_t *q, float *scale, int32_t *sums,
                       float *valueSums)
{
    // As integers, so that NaN and infinity count as the largest.
    const int32_t bits = Wide::largestBits(low, high);
    float largest;
    __builtin_memcpy(&largest, &bits, 4);
    const bool finite = bits < 0x7f800000;
    const float inverse = finite && largest > 0 ? 127.0f / largest : 0.0f;
    const Wide factor = Wide::broadcast(inverse <= 3.4e38f ? inverse : 0.0f);
    *scale = finite ? largest / 127.0f : __builtin_nanf("");
    int8_t rounded[32];
    Wide::mul(low, factor).storeRounded(rounded);
    Wide::mul(high, factor).storeRounded(rounded + 16);
    for (int half = 0; half < 2; ++half) {
        int32_t sum = 0;
        for (int i = 0; i < 16; ++i)
            sum += rounded[16 * half + i];
        sums[half * step] = sum;
        valueSums[half * step] = *scale * static_cast<float>(sum);
    }
    for (int g = 0; g < 8; ++g)
        __builtin_memcpy(q + g * step, rounded + 4 * g, 4);
}

void roundRow(const float *x, int64_t row, const Activations &to)
{
    const Activations tile = to.from(row / to.tile * to.tile);
    const int64_t step = to.tile, place = row % to.tile;
    for (int64_t b = 0; b < to.blocks; ++b) {
        const Wide low = x ? Wide::load(x + 32 * b) : Wide::zero();
        const Wide high = x ? Wide::load(x + 32 * b + 16) : Wide::zero();
        roundBlock(low, high, step, tile.q + b * 8 * step + place, tile.scale + b * step + place,
                   tile.sums + b * 2 * step + place, tile.valueSums + b * 2 * step + place);
    }
}

