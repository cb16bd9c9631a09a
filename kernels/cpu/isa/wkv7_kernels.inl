// RWKV-7's recurrence, over Vec (isa_kernels.inl).

void wkv7Prepare(int64_t n, const Wkv7Inputs &in, float *w, float *kk, float *kka)
{
    const Vec one = Vec::broadcast(1.0f);
    Vec squares = Vec::zero();
    for (int64_t j = 0; j < n; j += Vec::kLanes) {
        const int64_t left = n - j;
        const Vec key = Vec::mul(loadSome(in.k + j, left), loadSome(in.keyScale + j, left));
        squares = Vec::fma(key, key, squares);
        storeSome(key, kk + j, left);
    }
    const double length = __builtin_sqrt(exactSum(squares));
    const Vec inverse = Vec::broadcast(static_cast<float>(1.0 / (length > 1e-12 ? length : 1e-12)));
    const Vec decayScale = Vec::broadcast(-0.60653065971263342f); // −e^−½
    for (int64_t j = 0; j < n; j += Vec::kLanes) {
        const int64_t left = n - j;
        const Vec a = loadSome(in.a + j, left);
        const Vec key = Vec::mul(loadSome(kk + j, left), inverse);
        storeSome(key, kk + j, left);
        storeSome(Vec::mul(key, a), kka + j, left);
        storeSome(expOf(Vec::mul(decayScale, sigmoidOf(loadSome(in.decay + j, left)))), w + j, left);
        const Vec adjust = Vec::fma(Vec::sub(a, one), loadSome(in.keyAdjust + j, left), one);
        storeSome(Vec::mul(loadSome(in.k + j, left), adjust), in.k + j, left);
        if (in.mix) {
            const Vec v = loadSome(in.v + j, left);
            const Vec step = Vec::sub(loadSome(in.first + j, left), v);
            storeSome(Vec::fma(step, loadSome(in.mix + j, left), v), in.v + j, left);
        }
    }
}

/// Heads of Blocks vectors: kLanes rows of S at a time, whose sums are added up together. What all rows
/// share stays in registers where there are enough.
template <int Blocks>
void wkv7Blocks(const float *r, const float *k, const float *v, const float *w, const float *kk,
                const float *kka, float *state, float *y)
{
    constexpr int kRows = static_cast<int>(Vec::kLanes);
    constexpr int64_t kWidth = Blocks * Vec::kLanes;
    Vec decay[Blocks], removal[Blocks], key[Blocks], receptance[Blocks];
    for (int b = 0; b < Blocks; ++b) {
        decay[b] = Vec::loadF32(w + b * Vec::kLanes);
        removal[b] = Vec::loadF32(kka + b * Vec::kLanes);
        key[b] = Vec::loadF32(k + b * Vec::kLanes);
        receptance[b] = Vec::loadF32(r + b * Vec::kLanes);
    }
    for (int64_t i = 0; i < kWidth; i += kRows) {
        float *rows = state + i * kWidth;
        Vec sums[kRows];
        for (int row = 0; row < kRows; ++row) {
            sums[row] = Vec::zero();
            for (int b = 0; b < Blocks; ++b)
                sums[row] = Vec::fma(Vec::loadF32(rows + row * kWidth + b * Vec::kLanes),
                                     Vec::loadF32(kk + b * Vec::kLanes), sums[row]);
        }
        float removed[kRows];
        negative(Vec::sumEach(sums)).store(removed);
        for (int row = 0; row < kRows; ++row) {
            const Vec minusRemoved = Vec::broadcast(removed[row]), value = Vec::broadcast(v[i + row]);
            sums[row] = Vec::zero();
            for (int b = 0; b < Blocks; ++b) {
                float *place = rows + row * kWidth + b * Vec::kLanes;
                Vec next = Vec::mul(Vec::loadF32(place), decay[b]);
                next = Vec::fma(minusRemoved, removal[b], next);
                next = Vec::fma(value, key[b], next);
                next.store(place);
                sums[row] = Vec::fma(next, receptance[b], sums[row]);
            }
        }
        Vec::sumEach(sums).store(y + i);
    }
}

/// Any head size.
void wkv7Any(int64_t n, const float *r, const float *k, const float *v, const float *w,
             const float *kk, const float *kka, float *state, float *y)
{
    const int64_t whole = n / Vec::kLanes * Vec::kLanes;
    for (int64_t i = 0; i < n; ++i) {
        float *s = state + i * n;
        Vec removedSum = Vec::zero();
        for (int64_t j = 0; j < whole; j += Vec::kLanes)
            removedSum = Vec::fma(Vec::loadF32(s + j), Vec::loadF32(kk + j), removedSum);
        float removed = removedSum.sum();
        for (int64_t j = whole; j < n; ++j)
            removed += s[j] * kk[j];
        const Vec minusRemoved = Vec::broadcast(-removed), value = Vec::broadcast(v[i]);
        Vec result = Vec::zero();
        for (int64_t j = 0; j < whole; j += Vec::kLanes) {
            Vec next = Vec::mul(Vec::loadF32(s + j), Vec::loadF32(w + j));
            next = Vec::fma(minusRemoved, Vec::loadF32(kka + j), next);
            next = Vec::fma(value, Vec::loadF32(k + j), next);
            next.store(s + j);
            result = Vec::fma(next, Vec::loadF32(r + j), result);
        }
        float sum = result.sum();
        for (int64_t j = whole; j < n; ++j) {
            s[j] = s[j] * w[j] - removed * kka[j] + v[i] * k[j];
            sum += s[j] * r[j];
        }
        y[i] = sum;
    }
}

void wkv7Token(int64_t n, const float *r, const float *k, const float *v, const float *w,
               const float *kk, const float *kka, float *state, float *y)
{
    if (n == 64 && 64 % Vec::kLanes == 0) // the head size of every released model
        wkv7Blocks<64 / Vec::kLanes>(r, k, v, w, kk, kka, state, y);
    else
        wkv7Any(n, r, k, v, w, kk, kka, state, y);
}
