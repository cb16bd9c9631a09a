#include "core/rwkv/model.h"

#include "core/rwkv/rwkv4.h"
#include "core/rwkv/rwkv5.h"
#include "core/rwkv/rwkv6.h"
#include "core/rwkv/rwkv7.h"

#include <array>

namespace mynah {

namespace {

// Small files are scanned whole at load; large ones only where one bad value spoils everything.
constexpr uint64_t kScanEverythingBelow = 64ull << 20;

std::unique_ptr<Model> makeModel(RwkvConfig config, std::vector<ModelSegment> segments)
{
    switch (config.version[0]) {
    case '4':
        return std::make_unique<Rwkv4>(std::move(config), std::move(segments));
    case '5':
        return std::make_unique<Rwkv5>(std::move(config), std::move(segments));
    case '6':
        return std::make_unique<Rwkv6>(std::move(config), std::move(segments));
    default:
        return std::make_unique<Rwkv7>(std::move(config), std::move(segments));
    }
}

Result<void> checkSegments(std::span<const ModelSegment> segments, int64_t layers)
{
    int64_t at = 0;
    bool good = !segments.empty();
    for (const ModelSegment &segment : segments) {
        good = good && segment.device && segment.begin == at && segment.end >= at;
        at = segment.end;
    }
    if (good && at == layers)
        return {};
    return Error{ErrorCode::Usage,
                 "The parts of a split model do not make up its " + std::to_string(layers) +
                     " layers"};
}

} // namespace

std::vector<float> Model::startState() const
{
    return std::vector<float>(static_cast<size_t>(stateSize()));
}

int64_t Model::workspaceSize(int64_t rows) const
{
    return rows * (2 * m_config.width + carriedColumns() + m_config.ffnWidth + activationColumns());
}

int64_t Model::handedSize(size_t segment, int64_t rows) const
{
    if (segment == 0)
        return 0;
    return rows * (m_config.width + (m_segments[segment].begin > 0 ? carriedColumns() : 0));
}

uint64_t Model::bytesPerToken(double skipped) const
{
    const uint64_t embedding = static_cast<uint64_t>(m_embedding.rows * m_embedding.columns) /
                               blockValues(m_embedding.type) * blockBytes(m_embedding.type);
    const auto unread = static_cast<uint64_t>(skipped * static_cast<double>(m_skippableBytes));
    return m_weightBytes - embedding - unread +
           2 * sizeof(float) * static_cast<uint64_t>(stateSize());
}

Result<void> Model::load(WeightLoader &loader, const std::function<void(double)> &progress)
{
    loader.setDevice(*m_segments.front().device);
    MYNAH_TRY(m_embedding, loader.table("emb.weight"));
    MYNAH_TRY(m_ln0, loader.norm("blocks.0.ln0", kNormEpsilon));
    loader.setDevice(*m_segments.back().device);
    MYNAH_TRY(m_lnOut, loader.norm("ln_out", kNormEpsilon));
    MYNAH_TRY(m_head, loader.matrix("head.weight"));
    if (progress)
        progress(loader.progress());
    for (const ModelSegment &segment : m_segments) {
        loader.setDevice(*segment.device);
        for (int64_t index = segment.begin; index < segment.end; ++index) {
            MYNAH_CHECK(loadLayer(loader, index));
            if (progress)
                progress(index + 1 < m_config.layers ? loader.progress() : 1);
        }
    }
    m_vectors = loader.takeBuffers();
    m_weightBytes = loader.weightBytes();
    m_skippableBytes = loader.skippableBytes();
    return {};
}

Result<std::unique_ptr<Plan>>
Model::plan(size_t segment, PlanShape shape, LogitsMode mode, const ForwardBuffers &buffers) const
{
    const ModelSegment &layers = m_segments[segment];
    const int64_t rows = shape.tokens * shape.sequences, width = m_config.width;
    if (buffers.workspace->sizeBytes() < static_cast<size_t>(workspaceSize(rows)) * sizeof(float))
        return Error{ErrorCode::Usage, "The workspace is too small for the plan"};
    const int64_t kept = (layers.end - layers.begin) * rows * m_config.ffnWidth;
    if (buffers.hidden && buffers.hidden->sizeBytes() < static_cast<size_t>(kept) * sizeof(float))
        return Error{ErrorCode::Usage, "The buffer for what relu² gives is too small"};
    const auto recorder = layers.device->recorder(shape);
    Arena workspace(*buffers.workspace, rows);
    const Tensor x = workspace.next(width), carried = workspace.next(carriedColumns());
    const Tensor current = workspace.next(width);
    Tensor hidden = workspace.next(m_config.ffnWidth);
    if (segment == 0) {
        recorder->embed(m_embedding, *buffers.tokens, current);
        recorder->norm(current, m_ln0, x);
    }
    Arena state(*buffers.state, shape.sequences);
    for (int64_t index = layers.begin; index < layers.end; ++index) {
        const Tensor ffnX = state.next(width), attX = state.next(width);
        if (buffers.hidden)
            hidden = {
                buffers.hidden, (index - layers.begin) * hidden.size(), rows, m_config.ffnWidth};
        recordLayer({*recorder, index, x, carried, current, hidden, workspace, ffnX, attX, state});
    }
    if (segment + 1 == m_segments.size() && mode != LogitsMode::None)
        recordLogits(*recorder, shape, mode, x, current, buffers.logits);
    return recorder->finish();
}

void Model::recordLogits(Recorder &recorder,
                         PlanShape shape,
                         LogitsMode mode,
                         Tensor x,
                         Tensor current,
                         Tensor logits) const
{
    Tensor input = x, normed = current;
    if (mode == LogitsMode::Last && shape.tokens > 1) {
        input = Tensor{current.buffer, current.offset, shape.sequences, current.columns};
        normed = Tensor{x.buffer, x.offset, shape.sequences, x.columns}; // x is not needed any more
        recorder.selectLastRows(x, input);
    }
    recorder.norm(input, m_lnOut, normed);
    const std::array head = {LinearItem{normed, &m_head, logits}};
    recorder.linear(head);
}

namespace {

Result<std::unique_ptr<Model>> loadChecked(std::shared_ptr<const ModelFile> file,
                                           RwkvConfig config,
                                           std::vector<ModelSegment> segments,
                                           Precision precision,
                                           const std::function<void(double)> &progress,
                                           WeightCache *cache,
                                           std::stop_token stop)
{
    MYNAH_CHECK(checkSegments(segments, config.layers));
    // A cache was made of weights that were found finite: their file need not be read again.
    if (!cache || !cache->hasFile())
        MYNAH_CHECK(checkFinite(
            *file, file->fileBytes < kScanEverythingBelow ? Scan::Everything : Scan::Vectors));
    WeightLoader loader(
        std::move(file), *segments.front().device, precision, cache, std::move(stop));
    auto model = makeModel(std::move(config), std::move(segments));
    MYNAH_CHECK(model->load(loader, progress));
    return model;
}

} // namespace

Result<std::unique_ptr<Model>> loadModel(std::shared_ptr<const ModelFile> file,
                                         std::vector<ModelSegment> segments,
                                         Precision precision,
                                         const std::function<void(double)> &progress,
                                         WeightCache *cache,
                                         std::stop_token stop)
{
    MYNAH_TRY(RwkvConfig config, detectConfig(*file));
    return loadChecked(std::move(file),
                       std::move(config),
                       std::move(segments),
                       precision,
                       progress,
                       cache,
                       std::move(stop));
}

Result<std::unique_ptr<Model>> loadModel(std::shared_ptr<const ModelFile> file,
                                         Device &device,
                                         Precision precision,
                                         const std::function<void(double)> &progress,
                                         WeightCache *cache,
                                         std::stop_token stop)
{
    MYNAH_TRY(RwkvConfig config, detectConfig(*file));
    const ModelSegment whole{&device, 0, config.layers};
    return loadChecked(
        std::move(file), std::move(config), {whole}, precision, progress, cache, std::move(stop));
}

} // namespace mynah
