// Functions of one row, over Vec (isa_kernels.inl). What is left over at the end of a row is computed
// by the same vector code: a value does not depend on where it stands.

inline Vec loadPart(const float *from, int64_t count)
{
    float part[Vec::kLanes] = {};
    __builtin_memcpy(part, from, static_cast<size_t>(count) * sizeof(float));
    return Vec::loadF32(part);
}

inline void storePart(Vec value, float *to, int64_t count)
{
    float part[Vec::kLanes];
    value.store(part);
    __builtin_memcpy(to, part, static_cast<size_t>(count) * sizeof(float));
}

inline Vec loadSome(const float *from, int64_t count)
{
    return count >= Vec::kLanes ? Vec::loadF32(from) : loadPart(from, count);
}

inline void storeSome(Vec value, float *to, int64_t count)
{
    if (count >= Vec::kLanes)
        value.store(to);
    else
        storePart(value, to, count);
}

/// Degree 6 as in Cephes' expf; about 1e-7 of the value. 0 below −87.7, at most 2.4e38.
inline Vec expOf(Vec x)
{
    const Vec low = Vec::broadcast(-88.0f), high = Vec::broadcast(88.37f);
    x = Vec::min(high, Vec::max(low, x)); // NaN stays
    const Vec magic = Vec::broadcast(12582912.0f);
    const Vec shifted = Vec::fma(x, Vec::broadcast(1.44269504f), magic);
    const Vec n = Vec::sub(shifted, magic);
    Vec r = Vec::fma(n, Vec::broadcast(-0.693359375f), x);
    r = Vec::fma(n, Vec::broadcast(2.12194440e-4f), r);
    Vec p = Vec::broadcast(1.9875691500e-4f);
    p = Vec::fma(p, r, Vec::broadcast(1.3981999507e-3f));
    p = Vec::fma(p, r, Vec::broadcast(8.3334519073e-3f));
    p = Vec::fma(p, r, Vec::broadcast(4.1665795894e-2f));
    p = Vec::fma(p, r, Vec::broadcast(1.6666665459e-1f));
    p = Vec::fma(p, r, Vec::broadcast(5.0000001201e-1f));
    p = Vec::fma(Vec::mul(p, r), r, Vec::add(r, Vec::broadcast(1.0f)));
    return Vec::mul(p, Vec::power2(shifted));
}

inline Vec negative(Vec x)
{
    return Vec::sub(Vec::zero(), x);
}

inline Vec sigmoidOf(Vec x)
{
    const Vec one = Vec::broadcast(1.0f);
    return Vec::div(one, Vec::add(one, expOf(negative(x))));
}

inline Vec activated(Activation activation, Vec x)
{
    const Vec one = Vec::broadcast(1.0f);
    switch (activation) {
    case Activation::None:
        return x;
    case Activation::Relu2: {
        const Vec positive = Vec::max(Vec::zero(), x);
        return Vec::mul(positive, positive);
    }
    case Activation::Tanh: // 1 − 2 / (e^2x + 1)
        return Vec::fma(Vec::broadcast(-2.0f),
                        Vec::div(one, Vec::add(expOf(Vec::add(x, x)), one)), one);
    case Activation::Sigmoid:
        return sigmoidOf(x);
    case Activation::Silu:
        return Vec::mul(x, sigmoidOf(x));
    case Activation::Decay:
        return expOf(negative(expOf(x)));
    }
    return x;
}

/// Vectors of one row from `at` on; the activation is a constant, so that nothing branches inside.
template <Activation Kind>
void finishPart(const Epilogue &how, const float *sums, int64_t at, int64_t column, int64_t left)
{
    Vec value = Vec::mul(loadSome(sums, left), Vec::broadcast(how.scale));
    if (how.bias)
        value = Vec::add(value, loadSome(how.bias + column, left));
    value = activated(Kind, value);
    if (how.gate)
        value = Vec::mul(value, loadSome(how.gate + at, left));
    if (how.store == Store::Add) {
        value = Vec::add(loadSome(how.out + at, left), value);
    } else if (how.store == Store::Lerp) {
        const Vec now = loadSome(how.current + at, left);
        value = Vec::fma(Vec::sub(loadSome(how.previous + at, left), now), value, now);
    }
    storeSome(value, how.out + at, left);
}

template <Activation Kind>
void finishAll(const Epilogue &how, const float *sums, int64_t sumsStride, int64_t tokens,
               int64_t outputs)
{
    for (int64_t t = 0; t < tokens; ++t)
        for (int64_t i = 0; i < outputs; i += Vec::kLanes)
            finishPart<Kind>(how, sums + t * sumsStride + i, t * how.stride + i, i, outputs - i);
}

void finishRows(const Epilogue &how, const float *sums, int64_t sumsStride, int64_t tokens,
                int64_t outputs)
{
    switch (how.activation) {
    case Activation::None:
        return finishAll<Activation::None>(how, sums, sumsStride, tokens, outputs);
    case Activation::Relu2:
        return finishAll<Activation::Relu2>(how, sums, sumsStride, tokens, outputs);
    case Activation::Tanh:
        return finishAll<Activation::Tanh>(how, sums, sumsStride, tokens, outputs);
    case Activation::Sigmoid:
        return finishAll<Activation::Sigmoid>(how, sums, sumsStride, tokens, outputs);
    case Activation::Silu:
        return finishAll<Activation::Silu>(how, sums, sumsStride, tokens, outputs);
    case Activation::Decay:
        return finishAll<Activation::Decay>(how, sums, sumsStride, tokens, outputs);
    }
}

/// The lanes of a float sum, added up in double.
inline double exactSum(Vec x)
{
    float lanes[Vec::kLanes];
    x.store(lanes);
    double sum = 0;
    for (int64_t i = 0; i < Vec::kLanes; ++i)
        sum += double(lanes[i]);
    return sum;
}

void normRow(const float *x, const float *weight, const float *bias, float epsilon, int64_t width,
             float *out)
{
    const int64_t whole = width / Vec::kLanes * Vec::kLanes;
    Vec sums = Vec::zero(), squares = Vec::zero();
    for (int64_t i = 0; i < whole; i += Vec::kLanes)
        sums = Vec::add(sums, Vec::loadF32(x + i));
    double total = exactSum(sums);
    for (int64_t i = whole; i < width; ++i)
        total += double(x[i]);
    const auto centre = static_cast<float>(total / double(width));
    const Vec mean = Vec::broadcast(centre);
    for (int64_t i = 0; i < whole; i += Vec::kLanes) {
        const Vec distance = Vec::sub(Vec::loadF32(x + i), mean);
        squares = Vec::fma(distance, distance, squares);
    }
    total = exactSum(squares);
    for (int64_t i = whole; i < width; ++i)
        total += double(x[i] - centre) * double(x[i] - centre);
    const double variance = total / double(width);
    const auto scale = static_cast<float>(1.0 / __builtin_sqrt(variance + double(epsilon)));
    const Vec factor = Vec::broadcast(scale);
    for (int64_t i = 0; i < width; i += Vec::kLanes) {
        const int64_t left = width - i;
        const Vec value = Vec::mul(Vec::sub(loadSome(x + i, left), mean), factor);
        storeSome(Vec::fma(value, loadSome(weight + i, left), loadSome(bias + i, left)), out + i,
                  left);
    }
}

void lerpRow(const float *now, const float *before, const float *mu, int64_t width, float *out)
{
    for (int64_t i = 0; i < width; i += Vec::kLanes) {
        const int64_t left = width - i;
        const Vec x = loadSome(now + i, left);
        const Vec step = Vec::sub(loadSome(before + i, left), x);
        storeSome(Vec::fma(step, loadSome(mu + i, left), x), out + i, left);
    }
}
