// x = ln0(emb[token]); per layer x += timeMix(ln1(x)), x += channelMix(ln2(x)); logits =
// head·ln_out(x). Activations are float32 [B·T, …]; nine calls a layer besides the two commits of
// the token shift.
#include "core/rwkv/rwkv7.h"

#include <array>

namespace mynah {

namespace {
constexpr float kNormEpsilon = 1e-5f;
constexpr float kHeadNormEpsilonPerChannel = 1e-5f; // ln_x: head_size · 1e-5
} // namespace

struct Rwkv7::Activations {
    Tensor x, current;
    Tensor xr, xw, xk, xv, xa, xg; // after the token shift
    Tensor r, k, v, first, w, a, mix, g, y;
    Tensor wLow, aLow, vLow, gLow; // low-rank
    Tensor hidden;                 // [rows, ffnWidth]
};

int64_t Rwkv7::stateSize() const
{
    return m_config.layers * m_config.width * (2 + m_config.headSize);
}

int64_t Rwkv7::workspaceSize(int64_t rows) const
{
    return rows * (17 * m_config.width + m_config.decayRank + m_config.iclrRank +
                   m_config.valueRank + m_config.gateRank + m_config.ffnWidth);
}

Rwkv7::Activations Rwkv7::place(Buffer &workspace, int64_t rows) const
{
    int64_t offset = 0;
    const auto next = [&](int64_t columns) {
        const Tensor tensor{&workspace, offset, rows, columns};
        offset += rows * columns;
        return tensor;
    };
    Activations a;
    for (Tensor *tensor : {&a.x,
                           &a.current,
                           &a.xr,
                           &a.xw,
                           &a.xk,
                           &a.xv,
                           &a.xa,
                           &a.xg,
                           &a.r,
                           &a.k,
                           &a.v,
                           &a.first,
                           &a.w,
                           &a.a,
                           &a.mix,
                           &a.g,
                           &a.y})
        *tensor = next(m_config.width);
    a.wLow = next(m_config.decayRank);
    a.aLow = next(m_config.iclrRank);
    a.vLow = next(m_config.valueRank);
    a.gLow = next(m_config.gateRank);
    a.hidden = next(m_config.ffnWidth);
    return a;
}

void Rwkv7::recordTimeMix(
    Recorder &recorder, int64_t index, const Activations &a, Tensor attX, Tensor wkv) const
{
    const Layer &l = m_layers[static_cast<size_t>(index)];
    const bool firstLayer = index == 0; // its values are what later layers mix in
    const Tensor v = firstLayer ? a.first : a.v;

    const std::array shifts = {ShiftItem{l.xr, a.xr},
                               ShiftItem{l.xw, a.xw},
                               ShiftItem{l.xk, a.xk},
                               ShiftItem{l.xv, a.xv},
                               ShiftItem{l.xa, a.xa},
                               ShiftItem{l.xg, a.xg}};
    recorder.normShift({a.x, l.ln1, attX, a.current, {}}, shifts);

    std::vector<LinearItem> in = {{a.xr, &l.receptance, a.r},
                                  {a.xk, &l.key, a.k},
                                  {a.xv, &l.value, v},
                                  {a.xw, &l.w1, a.wLow, {}, Activation::Tanh},
                                  {a.xa, &l.a1, a.aLow},
                                  {a.xg, &l.g1, a.gLow, {}, Activation::Sigmoid}};
    std::vector<LinearItem> up = {{a.wLow, &l.w2, a.w, l.w0},
                                  {a.aLow, &l.a2, a.a, l.a0, Activation::Sigmoid},
                                  {a.gLow, &l.g2, a.g}};
    if (!firstLayer) {
        in.push_back({a.xv, &l.v1, a.vLow});
        up.push_back({a.vLow, &l.v2, a.mix, l.v0, Activation::Sigmoid});
    }
    recorder.linear(in);
    recorder.commitShift(a.current, attX);
    recorder.linear(up);

    Wkv7 op;
    op.r = a.r;
    op.k = a.k;
    op.v = v;
    op.decay = a.w;
    op.a = a.a;
    if (!firstLayer) {
        op.first = a.first;
        op.mix = a.mix;
    }
    op.keyScale = l.kk;
    op.keyAdjust = l.ka;
    op.state = wkv;
    op.y = a.y;
    op.headSize = m_config.headSize;
    recorder.wkv7(op);

    HeadNorm norm;
    norm.y = a.y;
    norm.norm = l.lnX;
    norm.r = a.r;
    norm.k = a.k;
    norm.v = v;
    norm.bonus = l.rk;
    norm.gate = a.g;
    norm.out = a.current;
    norm.headSize = m_config.headSize;
    recorder.headNorm(norm);

    const std::array out = {
        LinearItem{a.current, &l.output, a.x, {}, Activation::None, Store::Add}};
    recorder.linear(out);
}

void Rwkv7::recordChannelMix(Recorder &recorder,
                             int64_t index,
                             const Activations &a,
                             Tensor ffnX) const
{
    const Layer &l = m_layers[static_cast<size_t>(index)];
    const std::array shifts = {ShiftItem{l.ffnXk, a.xk}};
    recorder.normShift({a.x, l.ln2, ffnX, a.current, {}}, shifts);
    const std::array key = {LinearItem{a.xk, &l.ffnKey, a.hidden, {}, Activation::Relu2}};
    recorder.linear(key);
    recorder.commitShift(a.current, ffnX);
    const std::array value = {
        LinearItem{a.hidden, &l.ffnValue, a.x, {}, Activation::None, Store::Add}};
    recorder.linear(value);
}

Result<std::unique_ptr<Plan>>
Rwkv7::plan(PlanShape shape, LogitsMode mode, const ForwardBuffers &buffers) const
{
    const int64_t rows = shape.tokens * shape.sequences, width = m_config.width;
    if (buffers.workspace->sizeBytes() < static_cast<size_t>(workspaceSize(rows)) * sizeof(float))
        return Error{ErrorCode::Usage, "The workspace is too small for the plan"};
    const auto recorder = m_device.recorder(shape);
    const Activations a = place(*buffers.workspace, rows);
    recorder->embed(m_embedding, *buffers.tokens, a.y);
    recorder->norm(a.y, m_ln0, a.x);
    int64_t offset = 0;
    const auto part = [&](int64_t columns) {
        const Tensor tensor{buffers.state, offset, shape.sequences, columns};
        offset += shape.sequences * columns;
        return tensor;
    };
    for (int64_t index = 0; index < m_config.layers; ++index) {
        const Tensor ffnX = part(width), attX = part(width);
        const Tensor wkv = part(width * m_config.headSize);
        recordTimeMix(*recorder, index, a, attX, wkv);
        recordChannelMix(*recorder, index, a, ffnX);
    }
    if (mode != LogitsMode::None) {
        Tensor last = a.x;
        if (mode == LogitsMode::Last && shape.tokens > 1) {
            last = Tensor{a.y.buffer, a.y.offset, shape.sequences, width};
            recorder->selectLastRows(a.x, last);
        }
        const Tensor normed{a.current.buffer, a.current.offset, last.rows, width};
        recorder->norm(last, m_lnOut, normed);
        const std::array head = {LinearItem{normed, &m_head, buffers.logits}};
        recorder->linear(head);
    }
    return recorder->finish();
}

Result<Rwkv7::Layer> Rwkv7::loadLayer(WeightLoader &loader, int64_t index, int64_t headSize)
{
    const std::string block = "blocks." + std::to_string(index) + ".";
    const std::string att = block + "att.", ffn = block + "ffn.";
    Layer l;
    MYNAH_TRY(l.ln1, loader.norm(block + "ln1", kNormEpsilon));
    MYNAH_TRY(l.ln2, loader.norm(block + "ln2", kNormEpsilon));
    MYNAH_TRY(l.lnX,
              loader.norm(att + "ln_x", static_cast<float>(headSize) * kHeadNormEpsilonPerChannel));
    struct Named {
        Tensor *tensor;
        const char *name;
    };
    for (const Named &named : {Named{&l.xr, "x_r"},
                               {&l.xw, "x_w"},
                               {&l.xk, "x_k"},
                               {&l.xv, "x_v"},
                               {&l.xa, "x_a"},
                               {&l.xg, "x_g"},
                               {&l.w0, "w0"},
                               {&l.a0, "a0"},
                               {&l.kk, "k_k"},
                               {&l.ka, "k_a"},
                               {&l.rk, "r_k"}}) {
        MYNAH_TRY(*named.tensor, loader.vector(att + named.name));
    }
    struct NamedMatrix {
        Weight *weight;
        const char *name;
    };
    for (const NamedMatrix &named : {NamedMatrix{&l.receptance, "receptance"},
                                     {&l.key, "key"},
                                     {&l.value, "value"},
                                     {&l.output, "output"}}) {
        MYNAH_TRY(*named.weight, loader.matrix(att + named.name + ".weight"));
    }
    for (const NamedMatrix &named : {NamedMatrix{&l.w1, "w1"},
                                     {&l.w2, "w2"},
                                     {&l.a1, "a1"},
                                     {&l.a2, "a2"},
                                     {&l.g1, "g1"},
                                     {&l.g2, "g2"}}) {
        MYNAH_TRY(*named.weight, loader.lowRank(att + named.name));
    }
    if (index > 0) {
        MYNAH_TRY(l.v0, loader.vector(att + "v0"));
        MYNAH_TRY(l.v1, loader.lowRank(att + "v1"));
        MYNAH_TRY(l.v2, loader.lowRank(att + "v2"));
    }
    MYNAH_TRY(l.ffnXk, loader.vector(ffn + "x_k"));
    MYNAH_TRY(l.ffnKey, loader.matrix(ffn + "key.weight"));
    MYNAH_TRY(l.ffnValue, loader.matrix(ffn + "value.weight"));
    return l;
}

Result<std::unique_ptr<Model>> Rwkv7::load(std::shared_ptr<const ModelFile> file,
                                           Device &device,
                                           Precision precision,
                                           RwkvConfig config,
                                           const std::function<void(double)> &progress)
{
    WeightLoader loader(std::move(file), device, precision);
    std::unique_ptr<Rwkv7> model(new Rwkv7(std::move(config), device));
    MYNAH_TRY(model->m_embedding, loader.matrix("emb.weight"));
    MYNAH_TRY(model->m_ln0, loader.norm("blocks.0.ln0", kNormEpsilon));
    MYNAH_TRY(model->m_lnOut, loader.norm("ln_out", kNormEpsilon));
    MYNAH_TRY(model->m_head, loader.matrix("head.weight"));
    const int64_t layers = model->m_config.layers;
    for (int64_t index = 0; index < layers; ++index) {
        MYNAH_TRY(Layer layer, loadLayer(loader, index, model->m_config.headSize));
        model->m_layers.push_back(std::move(layer));
        if (progress)
            progress(static_cast<double>(index + 1) / static_cast<double>(layers));
    }
    model->m_vectors = loader.takeBuffers();
    model->m_weightBytes = loader.weightBytes();
    return std::unique_ptr<Model>(std::move(model));
}

} // namespace mynah
