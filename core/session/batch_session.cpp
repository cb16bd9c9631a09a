#include "core/session/batch_session.h"

#include <cmath>

namespace mynah {

namespace {

constexpr size_t kFloat = sizeof(float);

size_t bytesOf(int64_t floats)
{
    return static_cast<size_t>(floats) * kFloat;
}

} // namespace

/// The parts in which a model's state is laid out, each for all sequences: RwkvConfig.
template <typename Part> Result<void> BatchSession::forEachPart(const Part &part) const
{
    const RwkvConfig &config = m_model.config();
    std::vector<int64_t> sizes(config.heads == 0 ? 5 : 2, config.width);
    if (config.heads != 0)
        sizes.push_back(config.layerStateSize() - 2 * config.width);
    int64_t begin = 0;
    for (int64_t layer = 0; layer < config.layers; ++layer)
        for (const int64_t size : sizes) {
            MYNAH_CHECK(part(begin, size));
            begin += size;
        }
    return {};
}

Result<std::unique_ptr<BatchSession>> BatchSession::create(const Model &model,
                                                           Device &device,
                                                           int64_t sequences,
                                                           std::span<const float> state)
{
    if (sequences < 1)
        return Error{ErrorCode::Usage, "There are no sequences to go on with"};
    if (state.size() != static_cast<size_t>(model.stateSize()))
        return Error{ErrorCode::BadState, "The state is not one of this model"};
    std::unique_ptr<BatchSession> batch(new BatchSession(model, device));
    batch->m_sequences = sequences;
    const auto floats = [&device](int64_t count) { return device.allocate(bytesOf(count)); };
    MYNAH_TRY(batch->m_tokens, device.allocate(static_cast<size_t>(sequences) * sizeof(TokenId)));
    MYNAH_TRY(batch->m_state, floats(sequences * model.stateSize()));
    MYNAH_TRY(batch->m_workspace, floats(model.workspaceSize(sequences)));
    MYNAH_TRY(batch->m_logitsBuffer, floats(sequences * model.config().vocabulary));
    std::vector<float> all;
    all.reserve(static_cast<size_t>(sequences) * state.size());
    MYNAH_CHECK(batch->forEachPart([&](int64_t begin, int64_t size) -> Result<void> {
        const auto part = state.subspan(static_cast<size_t>(begin), static_cast<size_t>(size));
        for (int64_t row = 0; row < sequences; ++row)
            all.insert(all.end(), part.begin(), part.end());
        return {};
    }));
    MYNAH_CHECK(device.upload(*batch->m_state, 0, std::as_bytes(std::span(all))));
    return batch;
}

Result<Plan *> BatchSession::planFor(int64_t sequences)
{
    auto &plan = m_plans[sequences];
    if (!plan) {
        const ForwardBuffers buffers{
            m_tokens.get(),
            m_state.get(),
            m_workspace.get(),
            Tensor{m_logitsBuffer.get(), 0, sequences, m_model.config().vocabulary}};
        MYNAH_TRY(plan, m_model.plan({1, sequences}, LogitsMode::Last, buffers));
    }
    return plan.get();
}

Result<void> BatchSession::step(std::span<const TokenId> tokens)
{
    if (tokens.size() != static_cast<size_t>(m_sequences))
        return Error{ErrorCode::Usage, "Every sequence needs one token"};
    for (const TokenId token : tokens)
        if (token < 0 || token >= m_model.config().vocabulary)
            return Error{ErrorCode::Usage,
                         "Token " + std::to_string(token) + " lies outside the model's vocabulary"};
    MYNAH_TRY(Plan * plan, planFor(m_sequences));
    MYNAH_CHECK(m_device.upload(*m_tokens, 0, std::as_bytes(tokens)));
    MYNAH_CHECK(plan->run());
    m_logits.resize(static_cast<size_t>(m_sequences * m_model.config().vocabulary));
    MYNAH_CHECK(m_device.download(*m_logitsBuffer, 0, std::as_writable_bytes(std::span(m_logits))));
    for (const float value : m_logits)
        if (!std::isfinite(value))
            return Error{ErrorCode::NotFinite, "The model computed values that are not finite"};
    return {};
}

std::span<const float> BatchSession::logits(int64_t row) const
{
    if (m_logits.empty())
        return {};
    const auto vocabulary = static_cast<size_t>(m_model.config().vocabulary);
    return std::span(m_logits).subspan(static_cast<size_t>(row) * vocabulary, vocabulary);
}

Result<std::vector<float>> BatchSession::save(int64_t row) const
{
    std::vector<float> state(static_cast<size_t>(m_model.stateSize()));
    MYNAH_CHECK(forEachPart([&](int64_t begin, int64_t size) {
        const auto to =
            std::span(state).subspan(static_cast<size_t>(begin), static_cast<size_t>(size));
        return m_device.download(
            *m_state, bytesOf(begin * m_sequences + row * size), std::as_writable_bytes(to));
    }));
    return state;
}

Result<void> BatchSession::keep(std::span<const int64_t> rows)
{
    if (rows.empty())
        return Error{ErrorCode::Usage, "There are no sequences to go on with"};
    // Through the host: the place of every part depends on how many sequences there are.
    std::vector<float> before(static_cast<size_t>(m_sequences * m_model.stateSize())), after;
    MYNAH_CHECK(m_device.download(*m_state, 0, std::as_writable_bytes(std::span(before))));
    MYNAH_CHECK(forEachPart([&](int64_t begin, int64_t size) -> Result<void> {
        for (const int64_t row : rows) {
            const auto part = std::span(before).subspan(
                static_cast<size_t>(begin * m_sequences + row * size), static_cast<size_t>(size));
            after.insert(after.end(), part.begin(), part.end());
        }
        return {};
    }));
    MYNAH_CHECK(m_device.upload(*m_state, 0, std::as_bytes(std::span(after))));
    std::vector<float> kept;
    for (const int64_t row : rows)
        kept.insert(kept.end(), logits(row).begin(), logits(row).end());
    m_logits = std::move(kept);
    m_sequences = static_cast<int64_t>(rows.size());
    return {};
}

} // namespace mynah
