// The parts of an RWKV-7 training step that are slow as separate PyTorch operations: token shift,
// key preparation, the recurrence, its normalisation, cross entropy, and the tokenizer.
//
// Shapes: x [B, T, D] float32, D = H * 64; reset [B, T] bytes, 1 where a conversation begins: there
// the state and the previous token are zero. Every backward adds to gradients of parameters and
// writes gradients of activations. Formulas: core/rwkv/README.md.
#include <math.h>
#include <omp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { N = 64, CHUNK = 16 };
#define DECAY 0.6065306597f
#define GROUP_EPS 64e-5f

typedef float Row[N];

static inline float sigmoid(float x)
{
    return 1.0f / (1.0f + expf(-x));
}

// ---- token shift: out[m] = x + (previous - x) * mu[m]

void shift_forward(int B, int T, int D, int M, const float *x, const float *last,
                   const uint8_t *reset, const float *mu, float *out)
{
    const size_t plane = (size_t)B * T * D;
#pragma omp parallel for collapse(2) schedule(static)
    for (int b = 0; b < B; ++b)
        for (int t = 0; t < T; ++t) {
            const size_t at = ((size_t)b * T + t) * D;
            const float *now = x + at;
            const float *previous = t > 0 ? now - D : last + (size_t)b * D;
            const float keep = reset[b * T + t] ? 0.0f : 1.0f;
            for (int m = 0; m < M; ++m)
                for (int d = 0; d < D; ++d)
                    out[m * plane + at + d] = now[d] + (keep * previous[d] - now[d]) * mu[m * D + d];
        }
}

void shift_backward(int B, int T, int D, int M, const float *x, const float *last,
                    const uint8_t *reset, const float *mu, const float *const *dout, float *dx,
                    float *dmu)
{
#pragma omp parallel
    {
        float *own = calloc((size_t)M * D, sizeof(float));
#pragma omp for collapse(2) schedule(static)
        for (int b = 0; b < B; ++b)
            for (int t = 0; t < T; ++t) {
                const size_t at = ((size_t)b * T + t) * D;
                const float *now = x + at;
                const float *previous = t > 0 ? now - D : last + (size_t)b * D;
                const float keep = reset[b * T + t] ? 0.0f : 1.0f;
                const int next = t + 1 < T && !reset[b * T + t + 1];
                float *to = dx + at;
                memset(to, 0, sizeof(float) * D);
                for (int m = 0; m < M; ++m) {
                    const float *g = dout[m] + at, *u = mu + (size_t)m * D;
                    float *s = own + (size_t)m * D;
                    for (int d = 0; d < D; ++d) {
                        to[d] += g[d] * (1.0f - u[d]);
                        s[d] += g[d] * (keep * previous[d] - now[d]);
                    }
                    if (next)
                        for (int d = 0; d < D; ++d)
                            to[d] += g[D + d] * u[d];
                }
            }
#pragma omp critical
        for (int i = 0; i < M * D; ++i)
            dmu[i] += own[i];
        free(own);
    }
}

// ---- key preparation: decay w, removal key kk, replacement b = kk * a, key k2

void prepare_forward(int rows, int D, const float *k, const float *wr, const float *ar,
                     const float *k_k, const float *k_a, float *w, float *kk, float *b, float *k2)
{
#pragma omp parallel for schedule(static)
    for (int t = 0; t < rows; ++t)
        for (int h = 0; h < D; h += N) {
            const size_t at = (size_t)t * D + h;
            float norm = 0;
            for (int j = 0; j < N; ++j) {
                const float z = k[at + j] * k_k[h + j];
                norm += z * z;
            }
            const float inverse = 1.0f / fmaxf(sqrtf(norm), 1e-12f);
#pragma omp simd
            for (int j = 0; j < N; ++j) {
                const float a = sigmoid(ar[at + j]);
                w[at + j] = expf(-DECAY * sigmoid(wr[at + j]));
                kk[at + j] = k[at + j] * k_k[h + j] * inverse;
                b[at + j] = kk[at + j] * a;
                k2[at + j] = k[at + j] * (1.0f + (a - 1.0f) * k_a[h + j]);
            }
        }
}

void prepare_backward(int rows, int D, const float *k, const float *wr, const float *ar,
                      const float *k_k, const float *k_a, const float *dw, const float *dkk,
                      const float *db, const float *dk2, float *dk, float *dwr, float *dar,
                      float *dk_k, float *dk_a)
{
#pragma omp parallel
    {
        float *own = calloc((size_t)2 * D, sizeof(float));
#pragma omp for schedule(static)
        for (int t = 0; t < rows; ++t)
            for (int h = 0; h < D; h += N) {
                const size_t at = (size_t)t * D + h;
                float norm = 0, dot = 0;
                Row kk, g;
                for (int j = 0; j < N; ++j) {
                    kk[j] = k[at + j] * k_k[h + j];
                    norm += kk[j] * kk[j];
                }
                const float inverse = 1.0f / fmaxf(sqrtf(norm), 1e-12f);
#pragma omp simd reduction(+ : dot)
                for (int j = 0; j < N; ++j) {
                    const float a = sigmoid(ar[at + j]), s = sigmoid(wr[at + j]);
                    kk[j] *= inverse;
                    g[j] = dkk[at + j] + db[at + j] * a;
                    dot += g[j] * kk[j];
                    const float da = db[at + j] * kk[j] + dk2[at + j] * k[at + j] * k_a[h + j];
                    dar[at + j] = da * a * (1.0f - a);
                    dwr[at + j] = dw[at + j] * expf(-DECAY * s) * -DECAY * s * (1.0f - s);
                    dk[at + j] = dk2[at + j] * (1.0f + (a - 1.0f) * k_a[h + j]);
                    own[D + h + j] += dk2[at + j] * k[at + j] * (a - 1.0f);
                }
                for (int j = 0; j < N; ++j) {
                    const float dz = (g[j] - kk[j] * dot) * inverse;
                    dk[at + j] += dz * k_k[h + j];
                    own[h + j] += dz * k[at + j];
                }
            }
#pragma omp critical
        for (int i = 0; i < D; ++i) {
            dk_k[i] += own[i];
            dk_a[i] += own[D + i];
        }
        free(own);
    }
}

// ---- the recurrence: S = S diag(w) - (S kk) b^T + v k^T, y = S r; S is [value][key]

static inline void step(Row *S, const float *w, const float *kk, const float *b, const float *k,
                        const float *v, float *removed)
{
    for (int i = 0; i < N; ++i) {
        float sum = 0;
        for (int j = 0; j < N; ++j)
            sum += S[i][j] * kk[j];
        removed[i] = sum;
        for (int j = 0; j < N; ++j)
            S[i][j] = S[i][j] * w[j] - sum * b[j] + v[i] * k[j];
    }
}

// states: [B, H, ceil(T / CHUNK), N, N], the state before each chunk; last: [B, H, N, N] in and out.
void wkv_forward(int B, int T, int D, const uint8_t *reset, const float *r, const float *w,
                 const float *k, const float *v, const float *kk, const float *b, float *y,
                 float *states, float *last)
{
    const int H = D / N, chunks = (T + CHUNK - 1) / CHUNK;
#pragma omp parallel for collapse(2) schedule(dynamic, 1)
    for (int n = 0; n < B; ++n)
        for (int h = 0; h < H; ++h) {
            Row S[N], removed;
            const size_t head = (size_t)n * H + h;
            memcpy(S, last + head * N * N, sizeof(S));
            for (int t = 0; t < T; ++t) {
                const size_t at = ((size_t)n * T + t) * D + h * N;
                if (reset[n * T + t])
                    memset(S, 0, sizeof(S));
                if (t % CHUNK == 0)
                    memcpy(states + (head * chunks + t / CHUNK) * N * N, S, sizeof(S));
                step(S, w + at, kk + at, b + at, k + at, v + at, removed);
                for (int i = 0; i < N; ++i) {
                    float sum = 0;
                    for (int j = 0; j < N; ++j)
                        sum += S[i][j] * r[at + j];
                    y[at + i] = sum;
                }
            }
            memcpy(last + head * N * N, S, sizeof(S));
        }
}

// One step back: dS is the gradient after the step and becomes the one before it. The second pass goes
// down columns, so that the sums over rows stay in registers.
static inline void step_back(Row *dS, const Row *before, const Row *after, const float *removed,
                             size_t at, const float *r, const float *w, const float *k,
                             const float *v, const float *kk, const float *b, const float *dy,
                             float *const grads[6])
{
    enum { LANES = 16 };
    float dv[N], dsa[N];
    for (int i = 0; i < N; ++i) {
        float sum_v = 0, sum_a = 0;
        for (int j = 0; j < N; ++j) {
            const float g = dS[i][j] + dy[at + i] * r[at + j];
            dS[i][j] = g;
            sum_v += g * k[at + j];
            sum_a -= g * b[at + j];
        }
        dv[i] = sum_v;
        dsa[i] = sum_a;
    }
    memcpy(grads[3] + at, dv, sizeof(dv));
    for (int c = 0; c < N; c += LANES) {
        float dr[LANES] = {0}, dw[LANES] = {0}, dk[LANES] = {0}, dkk[LANES] = {0}, db[LANES] = {0};
        for (int i = 0; i < N; ++i) {
            const float yi = dy[at + i], vi = v[at + i], ri = removed[i], ai = dsa[i];
#pragma omp simd
            for (int j = 0; j < LANES; ++j) {
                const float g = dS[i][c + j], old = before[i][c + j];
                dr[j] += after[i][c + j] * yi;
                dw[j] += g * old;
                dk[j] += g * vi;
                db[j] -= g * ri;
                dkk[j] += ai * old;
                dS[i][c + j] = g * w[at + c + j] + ai * kk[at + c + j];
            }
        }
        memcpy(grads[0] + at + c, dr, sizeof(dr));
        memcpy(grads[1] + at + c, dw, sizeof(dw));
        memcpy(grads[2] + at + c, dk, sizeof(dk));
        memcpy(grads[4] + at + c, dkk, sizeof(dkk));
        memcpy(grads[5] + at + c, db, sizeof(db));
    }
}

// grads: dr, dw, dk, dv, dkk, db. No gradient goes into the state before the segment.
void wkv_backward(int B, int T, int D, const uint8_t *reset, const float *r, const float *w,
                  const float *k, const float *v, const float *kk, const float *b,
                  const float *states, const float *dy, float *const grads[6])
{
    const int H = D / N, chunks = (T + CHUNK - 1) / CHUNK;
#pragma omp parallel for collapse(2) schedule(dynamic, 1)
    for (int n = 0; n < B; ++n)
        for (int h = 0; h < H; ++h) {
            Row *S = malloc(sizeof(Row) * N * (CHUNK + 2));
            Row *dS = S + (size_t)N * (CHUNK + 1), removed[CHUNK];
            memset(dS, 0, sizeof(Row) * N);
            for (int c = chunks - 1; c >= 0; --c) {
                const int begin = c * CHUNK, end = begin + CHUNK < T ? begin + CHUNK : T;
                memcpy(S, states + (((size_t)n * H + h) * chunks + c) * N * N, sizeof(Row) * N);
                Row after[N];
                // S[t] is the state before step t; a reset inside the chunk clears it.
                for (int t = begin; t < end; ++t) {
                    const size_t at = ((size_t)n * T + t) * D + h * N;
                    Row *now = S + (size_t)(t - begin) * N;
                    if (reset[n * T + t])
                        memset(now, 0, sizeof(Row) * N);
                    memcpy(now + N, now, sizeof(Row) * N);
                    step(now + N, w + at, kk + at, b + at, k + at, v + at, removed[t - begin]);
                }
                for (int t = end - 1; t >= begin; --t) {
                    const size_t at = ((size_t)n * T + t) * D + h * N;
                    Row *now = S + (size_t)(t - begin) * N;
                    const Row *then = now + N;
                    if (t + 1 < end && reset[n * T + t + 1]) { // cleared above: make it once more
                        memcpy(after, now, sizeof(after));
                        step(after, w + at, kk + at, b + at, k + at, v + at, removed[t - begin]);
                        then = after;
                    }
                    step_back(dS, now, then, removed[t - begin], at, r, w, k, v, kk, b, dy, grads);
                    if (reset[n * T + t])
                        memset(dS, 0, sizeof(Row) * N);
                }
            }
            free(S);
        }
}

// ---- after the recurrence: (group norm of y + (sum r k r_k) v) * gate

void finish_forward(int rows, int D, const float *y, const float *r, const float *k, const float *v,
                    const float *gate, const float *weight, const float *bias, const float *r_k,
                    float *out)
{
#pragma omp parallel for schedule(static)
    for (int t = 0; t < rows; ++t)
        for (int h = 0; h < D; h += N) {
            const size_t at = (size_t)t * D + h;
            float mean = 0, var = 0, bonus = 0;
            for (int j = 0; j < N; ++j) {
                mean += y[at + j];
                bonus += r[at + j] * k[at + j] * r_k[h + j];
            }
            mean /= N;
            for (int j = 0; j < N; ++j)
                var += (y[at + j] - mean) * (y[at + j] - mean);
            const float scale = 1.0f / sqrtf(var / N + GROUP_EPS);
            for (int j = 0; j < N; ++j)
                out[at + j] = gate[at + j] * ((y[at + j] - mean) * scale * weight[h + j] +
                                              bias[h + j] + bonus * v[at + j]);
        }
}

// grads: dy, dr, dk, dv, dgate; params [3, D]: dweight, dbias, dr_k
void finish_backward(int rows, int D, const float *y, const float *r, const float *k,
                     const float *v, const float *gate, const float *weight, const float *bias,
                     const float *r_k, const float *dout, float *const grads[5], float *params)
{
#pragma omp parallel
    {
        float *own = calloc((size_t)3 * D, sizeof(float));
#pragma omp for schedule(static)
        for (int t = 0; t < rows; ++t)
            for (int h = 0; h < D; h += N) {
                const size_t at = (size_t)t * D + h;
                float mean = 0, var = 0, bonus = 0, dbonus = 0, sum = 0, dot = 0;
                Row hat, go;
                for (int j = 0; j < N; ++j) {
                    mean += y[at + j];
                    bonus += r[at + j] * k[at + j] * r_k[h + j];
                }
                mean /= N;
                for (int j = 0; j < N; ++j)
                    var += (y[at + j] - mean) * (y[at + j] - mean);
                const float scale = 1.0f / sqrtf(var / N + GROUP_EPS);
#pragma omp simd reduction(+ : sum, dot, dbonus)
                for (int j = 0; j < N; ++j) {
                    hat[j] = (y[at + j] - mean) * scale;
                    go[j] = dout[at + j] * gate[at + j];
                    grads[4][at + j] =
                        dout[at + j] * (hat[j] * weight[h + j] + bias[h + j] + bonus * v[at + j]);
                    dbonus += go[j] * v[at + j];
                    grads[3][at + j] = go[j] * bonus;
                    own[h + j] += go[j] * hat[j];
                    own[D + h + j] += go[j];
                    go[j] *= weight[h + j];
                    sum += go[j];
                    dot += go[j] * hat[j];
                }
                for (int j = 0; j < N; ++j) {
                    grads[0][at + j] = scale * (go[j] - (sum + hat[j] * dot) / N);
                    grads[1][at + j] = dbonus * k[at + j] * r_k[h + j];
                    grads[2][at + j] = dbonus * r[at + j] * r_k[h + j];
                    own[2 * D + h + j] += dbonus * r[at + j] * k[at + j];
                }
            }
#pragma omp critical
        for (int i = 0; i < 3 * D; ++i)
            params[i] += own[i];
        free(own);
    }
}

// ---- cross entropy in place: bfloat16 logits [rows, V] become their gradient, scaled by weight

static inline float widen(uint16_t x)
{
    union { uint32_t u; float f; } c = {.u = (uint32_t)x << 16};
    return c.f;
}

static inline uint16_t narrow(float x)
{
    union { float f; uint32_t u; } c = {.f = x};
    return (uint16_t)((c.u + 0x7FFFu + ((c.u >> 16) & 1u)) >> 16);
}

void cross_entropy(int rows, int V, uint16_t *logits, const int64_t *targets, const float *weights,
                   float *losses, uint8_t *right)
{
#pragma omp parallel for schedule(static)
    for (int t = 0; t < rows; ++t) {
        uint16_t *row = logits + (size_t)t * V;
        float top = -1e30f, sum = 0;
        for (int i = 0; i < V; ++i)
            top = fmaxf(top, widen(row[i]));
        for (int i = 0; i < V; ++i)
            sum += expf(widen(row[i]) - top);
        const int64_t target = targets[t];
        const float at = widen(row[target]), scale = weights[t] / sum;
        losses[t] = weights[t] * (logf(sum) + top - at);
        right[t] = at >= top;
        for (int i = 0; i < V; ++i)
            row[i] = narrow(expf(widen(row[i]) - top) * scale);
        row[target] = narrow(expf(at - top) * scale - weights[t]);
    }
}

// ---- tokenizer: longest match. next: [nodes, 256] node numbers or 0; token: id at a node or -1.

int encode(const int32_t *next, const int32_t *token, const uint8_t *text, int size, int32_t *out)
{
    int count = 0;
    for (int at = 0; at < size;) {
        int node = 0, best = -1, length = 1;
        for (int i = at; i < size; ++i) {
            node = next[node * 256 + text[i]];
            if (node == 0)
                break;
            if (token[node] >= 0) {
                best = token[node];
                length = i - at + 1;
            }
        }
        out[count++] = best;
        at += length;
    }
    return count;
}
