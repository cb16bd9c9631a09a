#include "core/rwkv/forward_pass.h"

#include <algorithm>
#include <cmath>

namespace mynah {

namespace {

constexpr size_t kZeroBytes = size_t{1} << 20;

size_t bytesOf(int64_t floats)
{
    return static_cast<size_t>(floats) * sizeof(float);
}

std::span<const float> partOf(std::span<const float> all, int64_t begin, int64_t size)
{
    return all.subspan(static_cast<size_t>(begin), static_cast<size_t>(size));
}

} // namespace

Result<ForwardPass> ForwardPass::create(const Model &model, int64_t sequences, bool keepsHidden)
{
    if (sequences < 1)
        return Error{ErrorCode::Usage, "There are no sequences to go on with"};
    ForwardPass pass(model, sequences, keepsHidden);
    const int64_t layer = model.config().layerStateSize();
    for (const ModelSegment &segment : model.segments()) {
        Part part;
        part.device = segment.device;
        part.begin = segment.begin * layer;
        part.end = segment.end * layer;
        // A device may refuse to allocate nothing, which a segment without layers has as its state.
        const int64_t floats = std::max<int64_t>((part.end - part.begin) * sequences, 1);
        MYNAH_TRY(part.state, part.device->allocate(bytesOf(floats)));
        pass.m_parts.push_back(std::move(part));
    }
    return pass;
}

Result<void> ForwardPass::makeRoom(int64_t rows, int64_t logitRows)
{
    if (rows <= m_rows && logitRows <= m_logitRows)
        return {};
    const int64_t allRows = std::max(rows, m_rows), allLogits = std::max(logitRows, m_logitRows);
    // The plans that point at the old buffers go first, and those before new ones are asked for.
    m_plans.clear();
    m_rows = m_logitRows = 0;
    for (Part &part : m_parts)
        for (auto *buffer : {&part.tokens, &part.workspace, &part.logits, &part.hidden})
            buffer->reset();
    const auto segments = m_model.segments();
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        Device &device = *part.device;
        MYNAH_TRY(part.workspace, device.allocate(bytesOf(m_model.workspaceSize(allRows))));
        if (i == 0) {
            MYNAH_TRY(part.tokens,
                      device.allocateForHost(static_cast<size_t>(allRows) * sizeof(int32_t),
                                             HostUse::Writes));
        }
        if (i + 1 == m_parts.size()) {
            const int64_t floats = allLogits * m_model.config().vocabulary;
            MYNAH_TRY(
                part.logits,
                device.allocateForHost(bytesOf(std::max<int64_t>(floats, 1)), HostUse::Reads));
        }
        const int64_t layers = segments[i].end - segments[i].begin;
        if (m_keepsHidden && layers > 0) {
            const int64_t floats = layers * allRows * m_model.config().ffnWidth;
            MYNAH_TRY(part.hidden, device.allocate(bytesOf(floats)));
        }
    }
    m_rows = allRows;
    m_logitRows = allLogits;
    return {};
}

Result<const ForwardPass::Plans *> ForwardPass::plansFor(int64_t tokens, LogitsMode mode)
{
    const int64_t rows = tokens * m_sequences;
    const int64_t logitRows = mode == LogitsMode::All    ? rows
                              : mode == LogitsMode::Last ? m_sequences
                                                         : 0;
    MYNAH_CHECK(makeRoom(rows, logitRows));
    const Shape shape{tokens, m_sequences, mode};
    const auto known = m_plans.find(shape);
    if (known != m_plans.end())
        return &known->second;
    Plans plans;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        const ForwardBuffers buffers{
            part.tokens.get(),
            part.state.get(),
            part.workspace.get(),
            Tensor{part.logits.get(), 0, logitRows, m_model.config().vocabulary},
            part.hidden.get()};
        MYNAH_TRY(auto plan, m_model.plan(i, {tokens, m_sequences}, mode, buffers));
        plans.push_back(std::move(plan));
    }
    return &m_plans.emplace(shape, std::move(plans)).first->second;
}

Result<void> ForwardPass::handOver(size_t to, int64_t rows)
{
    m_handed.resize(static_cast<size_t>(m_model.handedSize(to, rows)));
    const Part &from = m_parts[to - 1];
    MYNAH_CHECK(
        from.device->download(*from.workspace, 0, std::as_writable_bytes(std::span(m_handed))));
    return m_parts[to].device->upload(
        *m_parts[to].workspace, 0, std::as_bytes(std::span(m_handed)));
}

Result<void> ForwardPass::run(std::span<const int32_t> tokens, LogitsMode mode)
{
    const auto rows = static_cast<int64_t>(tokens.size());
    if (rows == 0)
        return Error{ErrorCode::Usage, "There are no tokens to read"};
    if (rows % m_sequences != 0)
        return Error{ErrorCode::Usage, "Every sequence needs as many tokens as the others"};
    for (const int32_t token : tokens)
        if (token < 0 || token >= m_model.config().vocabulary)
            return Error{ErrorCode::Usage,
                         "Token " + std::to_string(token) +
                             " lies outside the model's vocabulary of " +
                             std::to_string(m_model.config().vocabulary)};
    MYNAH_TRY(const Plans *plans, plansFor(rows / m_sequences, mode));
    MYNAH_CHECK(m_parts[0].device->upload(*m_parts[0].tokens, 0, std::as_bytes(tokens)));
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (i > 0)
            MYNAH_CHECK(handOver(i, rows));
        MYNAH_CHECK((*plans)[i]->run());
    }
    m_lastRows = rows;
    return {};
}

Result<void> ForwardPass::logits(int64_t rows, std::vector<float> &to) const
{
    const Part &last = m_parts.back();
    to.resize(static_cast<size_t>(rows * m_model.config().vocabulary));
    MYNAH_CHECK(last.device->download(*last.logits, 0, std::as_writable_bytes(std::span(to))));
    for (const float value : to)
        if (!std::isfinite(value))
            return Error{ErrorCode::NotFinite, "The model computed values that are not finite"};
    return {};
}

Result<std::vector<float>> ForwardPass::hidden() const
{
    const int64_t each = m_lastRows * m_model.config().ffnWidth;
    std::vector<float> all(static_cast<size_t>(m_model.config().layers * each));
    const auto segments = m_model.segments();
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const ModelSegment &layers = segments[i];
        if (!m_parts[i].hidden)
            continue;
        const auto part =
            std::span(all).subspan(static_cast<size_t>(layers.begin * each),
                                   static_cast<size_t>((layers.end - layers.begin) * each));
        MYNAH_CHECK(layers.device->download(*m_parts[i].hidden, 0, std::as_writable_bytes(part)));
    }
    return all;
}

/// A layer's state is laid out in two rows of the token shift and the rest: RwkvConfig.
template <typename Piece>
Result<void> ForwardPass::forEachPiece(int64_t first, int64_t last, const Piece &piece) const
{
    const RwkvConfig &config = m_model.config();
    std::vector<int64_t> sizes(config.heads == 0 ? 5 : 2, config.width);
    if (config.heads != 0)
        sizes.push_back(config.layerStateSize() - 2 * config.width);
    for (int64_t begin = first; begin < last;)
        for (const int64_t size : sizes) {
            MYNAH_CHECK(piece(begin, size));
            begin += size;
        }
    return {};
}

Result<void> ForwardPass::setState(std::span<const float> state)
{
    if (state.size() != static_cast<size_t>(m_model.stateSize()))
        return Error{ErrorCode::BadState,
                     "The state holds " + std::to_string(state.size()) +
                         " numbers, but this model's has " + std::to_string(m_model.stateSize())};
    for (const Part &part : m_parts) {
        std::vector<float> repeated;
        std::span<const float> all = partOf(state, part.begin, part.end - part.begin);
        if (m_sequences > 1) {
            repeated.reserve(all.size() * static_cast<size_t>(m_sequences));
            MYNAH_CHECK(forEachPiece(
                part.begin, part.end, [&](int64_t begin, int64_t size) -> Result<void> {
                    const auto piece = partOf(state, begin, size);
                    for (int64_t i = 0; i < m_sequences; ++i)
                        repeated.insert(repeated.end(), piece.begin(), piece.end());
                    return {};
                }));
            all = repeated;
        }
        if (!all.empty())
            MYNAH_CHECK(part.device->upload(*part.state, 0, std::as_bytes(all)));
    }
    return {};
}

Result<void> ForwardPass::clearState()
{
    const std::vector<std::byte> zeros(kZeroBytes);
    for (const Part &part : m_parts)
        for (size_t at = 0, end = part.state->sizeBytes(); at < end; at += zeros.size())
            MYNAH_CHECK(part.device->upload(
                *part.state, at, std::span(zeros).first(std::min(zeros.size(), end - at))));
    return {};
}

Result<std::vector<float>> ForwardPass::state(int64_t sequence) const
{
    std::vector<float> state(static_cast<size_t>(m_model.stateSize()));
    const auto download = [&](const Part &part, int64_t from, int64_t begin, int64_t size) {
        const auto to =
            std::span(state).subspan(static_cast<size_t>(begin), static_cast<size_t>(size));
        return part.device->download(*part.state, bytesOf(from), std::as_writable_bytes(to));
    };
    for (const Part &part : m_parts) {
        if (part.begin == part.end)
            continue;
        if (m_sequences == 1) { // all of it lies in one place
            MYNAH_CHECK(download(part, 0, part.begin, part.end - part.begin));
            continue;
        }
        MYNAH_CHECK(forEachPiece(part.begin, part.end, [&](int64_t begin, int64_t size) {
            const int64_t from = (begin - part.begin) * m_sequences + sequence * size;
            return download(part, from, begin, size);
        }));
    }
    return state;
}

Result<void> ForwardPass::keep(std::span<const int64_t> sequences)
{
    if (sequences.empty())
        return Error{ErrorCode::Usage, "There are no sequences to go on with"};
    // Through the host: the place of every piece depends on how many sequences there are.
    for (const Part &part : m_parts) {
        if (part.begin == part.end)
            continue;
        std::vector<float> before(static_cast<size_t>((part.end - part.begin) * m_sequences));
        std::vector<float> after;
        MYNAH_CHECK(
            part.device->download(*part.state, 0, std::as_writable_bytes(std::span(before))));
        MYNAH_CHECK(
            forEachPiece(part.begin, part.end, [&](int64_t begin, int64_t size) -> Result<void> {
                for (const int64_t sequence : sequences) {
                    const int64_t from = (begin - part.begin) * m_sequences + sequence * size;
                    const auto piece = partOf(before, from, size);
                    after.insert(after.end(), piece.begin(), piece.end());
                }
                return {};
            }));
        MYNAH_CHECK(part.device->upload(*part.state, 0, std::as_bytes(std::span(after))));
    }
    m_sequences = static_cast<int64_t>(sequences.size());
    return {};
}

} // namespace mynah
