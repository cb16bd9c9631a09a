#include "core/session/batch_session.h"

namespace mynah {

Result<std::unique_ptr<BatchSession>>
BatchSession::create(const Model &model, int64_t sequences, std::span<const float> state)
{
    MYNAH_TRY(ForwardPass pass, ForwardPass::create(model, sequences));
    MYNAH_CHECK(pass.setState(state));
    return std::unique_ptr<BatchSession>(new BatchSession(model, std::move(pass)));
}

Result<void> BatchSession::step(std::span<const TokenId> tokens)
{
    if (tokens.size() != static_cast<size_t>(sequences()))
        return Error{ErrorCode::Usage, "Every sequence needs one token"};
    MYNAH_CHECK(m_pass.run(tokens, LogitsMode::Last));
    return m_pass.logits(sequences(), m_logits);
}

std::span<const float> BatchSession::logits(int64_t row) const
{
    if (m_logits.empty())
        return {};
    const auto vocabulary = static_cast<size_t>(m_model.config().vocabulary);
    return std::span(m_logits).subspan(static_cast<size_t>(row) * vocabulary, vocabulary);
}

Result<void> BatchSession::keep(std::span<const int64_t> rows)
{
    MYNAH_CHECK(m_pass.keep(rows));
    std::vector<float> kept;
    for (const int64_t row : rows)
        kept.insert(kept.end(), logits(row).begin(), logits(row).end());
    m_logits = std::move(kept);
    return {};
}

} // namespace mynah
