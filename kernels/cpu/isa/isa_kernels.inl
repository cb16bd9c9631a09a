// Generic inner loops over a vector type Vec with: kLanes; zero(); loadF32/loadF16/loadBF16(pointer);
// store(pointer); broadcast(float); fma(a, b, c) = a·b + c; add; sub; mul; div; max(a, b) and min(a, b),
// b where one is NaN; power2(t) = 2ⁿ for t = n + 1.5 · 2²³; sum(); sumEach(rows), the sums of kLanes
// vectors. Included inside an unnamed namespace. Calls nothing from the standard library: an inline
// function compiled here for AVX must never be picked by the linker for the rest of the program.

struct TypeF32 {
    using Element = float;
    static Vec load(const Element *p) { return Vec::loadF32(p); }
    static float scalar(Element e) { return e; }
};
struct TypeF16 {
    using Element = uint16_t;
    static Vec load(const Element *p) { return Vec::loadF16(p); }
    static float scalar(Element e) { return scalarHalf(e); }
};
struct TypeBF16 {
    using Element = uint16_t;
    static Vec load(const Element *p) { return Vec::loadBF16(p); }
    static float scalar(Element e) { return scalarBFloat(e); }
};

/// Every sum is made of the even vectors of its columns, then the odd ones, then what is left over:
/// two chains of additions, whatever the tile.
template <typename Type>
float finishSum(Vec even, Vec odd, const typename Type::Element *weight, const float *x,
                int64_t whole, int64_t columns)
{
    float sum = Vec::add(even, odd).sum();
    for (int64_t i = whole; i < columns; ++i)
        sum += Type::scalar(weight[i]) * x[i];
    return sum;
}

/// One row, one token: a single forward stream, both chains at once.
template <typename Type>
float linearRow(const typename Type::Element *weight, int64_t columns, const float *x)
{
    Vec even = Vec::zero(), odd = Vec::zero();
    const int64_t whole = columns / Vec::kLanes * Vec::kLanes;
    int64_t i = 0;
    for (; i + 2 * Vec::kLanes <= whole; i += 2 * Vec::kLanes) {
        even = Vec::fma(Type::load(weight + i), Vec::loadF32(x + i), even);
        odd = Vec::fma(Type::load(weight + i + Vec::kLanes), Vec::loadF32(x + i + Vec::kLanes), odd);
    }
    if (i < whole)
        even = Vec::fma(Type::load(weight + i), Vec::loadF32(x + i), even);
    return finishSum<Type>(even, odd, weight, x, whole, columns);
}

/// One chain at a time, so that its sums fit into registers.
template <typename Type, int Rows, int Tokens>
void linearTile(const typename Type::Element *weight, int64_t columns, const float *x, float *sums,
                int64_t outStride)
{
    Vec total[2][Rows][Tokens];
    const int64_t whole = columns / Vec::kLanes * Vec::kLanes;
    for (int chain = 0; chain < 2; ++chain) {
        Vec part[Rows][Tokens];
        for (int r = 0; r < Rows; ++r)
            for (int t = 0; t < Tokens; ++t)
                part[r][t] = Vec::zero();
        for (int64_t i = chain * Vec::kLanes; i < whole; i += 2 * Vec::kLanes) {
            Vec activations[Tokens];
            for (int t = 0; t < Tokens; ++t)
                activations[t] = Vec::loadF32(x + t * columns + i);
            for (int r = 0; r < Rows; ++r) {
                const Vec w = Type::load(weight + r * columns + i);
                for (int t = 0; t < Tokens; ++t)
                    part[r][t] = Vec::fma(w, activations[t], part[r][t]);
            }
        }
        for (int r = 0; r < Rows; ++r)
            for (int t = 0; t < Tokens; ++t)
                total[chain][r][t] = part[r][t];
    }
    for (int r = 0; r < Rows; ++r)
        for (int t = 0; t < Tokens; ++t)
            sums[t * outStride + r] =
                finishSum<Type>(total[0][r][t], total[1][r][t], weight + r * columns,
                                x + t * columns, whole, columns);
}

template <typename Type, int Rows>
void linearBlock(const typename Type::Element *weight, int64_t columns, const float *x,
                 int64_t tokens, float *sums, int64_t outStride)
{
    int64_t t = 0;
    for (; t + kFloatTokens <= tokens; t += kFloatTokens)
        linearTile<Type, Rows, kFloatTokens>(weight, columns, x + t * columns,
                                             sums + t * outStride, outStride);
    for (; t < tokens; ++t)
        linearTile<Type, Rows, 1>(weight, columns, x + t * columns, sums + t * outStride, outStride);
}

template <typename Type>
void linearRows(const void *weight, int64_t columns, int64_t begin, int64_t end, const float *x,
                int64_t tokens, float *sums, int64_t outStride)
{
    const auto *elements = static_cast<const typename Type::Element *>(weight);
    int64_t row = begin;
    if (tokens == 1) {
        for (; row < end; ++row)
            sums[row - begin] = linearRow<Type>(elements + row * columns, columns, x);
        return;
    }
    for (; row + 4 <= end; row += 4)
        linearBlock<Type, 4>(elements + row * columns, columns, x, tokens, sums + row - begin,
                             outStride);
    for (; row < end; ++row)
        linearBlock<Type, 1>(elements + row * columns, columns, x, tokens, sums + row - begin,
                             outStride);
}

template <int Blocks>
void wkv6Columns(int64_t n, const float *r, const float *k, const float *v, const float *w,
                 const float *u, float *state, float *y)
{
    Vec sums[Blocks], values[Blocks];
    for (int b = 0; b < Blocks; ++b) {
        sums[b] = Vec::zero();
        values[b] = Vec::loadF32(v + b * Vec::kLanes);
    }
    for (int64_t i = 0; i < n; ++i) {
        const Vec key = Vec::broadcast(k[i]), bonus = Vec::broadcast(u[i]);
        const Vec decay = Vec::broadcast(w[i]), receptance = Vec::broadcast(r[i]);
        for (int b = 0; b < Blocks; ++b) {
            float *place = state + i * n + b * Vec::kLanes;
            const Vec s = Vec::loadF32(place), kv = Vec::mul(key, values[b]);
            sums[b] = Vec::fma(receptance, Vec::fma(bonus, kv, s), sums[b]);
            Vec::fma(decay, s, kv).store(place);
        }
    }
    for (int b = 0; b < Blocks; ++b)
        sums[b].store(y + b * Vec::kLanes);
}

void wkv6Token(int64_t n, const float *r, const float *k, const float *v, const float *w,
               const float *u, float *state, float *y)
{
    int64_t j = 0;
    for (; j + 4 * Vec::kLanes <= n; j += 4 * Vec::kLanes)
        wkv6Columns<4>(n, r, k, v + j, w, u, state + j, y + j);
    for (; j + Vec::kLanes <= n; j += Vec::kLanes)
        wkv6Columns<1>(n, r, k, v + j, w, u, state + j, y + j);
    for (; j < n; ++j) {
        float sum = 0;
        for (int64_t i = 0; i < n; ++i) {
            float *s = state + i * n + j;
            const float kv = k[i] * v[j];
            sum += r[i] * (u[i] * kv + *s);
            *s = w[i] * *s + kv;
        }
        y[j] = sum;
    }
}

#include "kernels/cpu/isa/row_kernels.inl"
#include "kernels/cpu/isa/wkv7_kernels.inl"
#include "kernels/cpu/isa/panel_values.inl"
#include "kernels/cpu/isa/panel_kernels.inl"
#include "kernels/cpu/isa/slab_kernels.inl"
#include "kernels/cpu/isa/plain_slab_kernels.inl"

/// The tables of IsaKernels, in the order of Layout.
template <typename... Panels> struct PanelTable {
    template <typename... Slabs> static constexpr void fill(IsaKernels &to)
    {
        static_assert(sizeof...(Panels) + sizeof...(Slabs) == kLayouts);
        size_t at = 0;
        ((to.panelRows[at] = panelRows<Panels>, to.panelTiles[at] = panelTiles<Panels>, ++at), ...);
        ((to.panelRows[at] = slabRows<Slabs>, to.panelTiles[at] = slabTiles<Slabs>, ++at), ...);
    }
};

constexpr IsaKernels makeKernels(const char *name)
{
    IsaKernels all{};
    all.name = name;
    all.linearF32 = linearRows<TypeF32>;
    all.linearF16 = linearRows<TypeF16>;
    all.linearBF16 = linearRows<TypeBF16>;
    all.wkv6Token = wkv6Token;
    all.wkv7Prepare = wkv7Prepare;
    all.wkv7Token = wkv7Token;
    all.finishRows = finishRows;
    all.normRow = normRow;
    all.lerpRow = lerpRow;
    all.roundRow = roundRow;
    all.listActive = listActive;
    PanelTable<FormatP8, FormatP4, FormatP4M, FormatP5, FormatP5M, FormatPQ4, FormatPX4, FormatPK2,
               FormatPK3, FormatPK4, FormatPK5,
               FormatPK6>::fill<FormatS8, FormatS4, FormatS4M, FormatSQ4, FormatSK4>(all);
    all.slabF32 = plainSlab<TypeF32>;
    all.slabF16 = plainSlab<TypeF16>;
    all.slabBF16 = plainSlab<TypeBF16>;
    all.tileTokens = kTileTokens;
    all.tilePanels = kTilePanels;
    return all;
}
