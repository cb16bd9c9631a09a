#include "core/session/session.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace mynah {

namespace {

// Tokens per plan. Few sizes, so that each is recorded once; a rest is read with smaller ones.
constexpr std::array<int64_t, 5> kChunks = {256, 64, 16, 4, 1};
constexpr int64_t kSmallestLimit = 16; // chunks up to here are always allowed
constexpr double kChunkSeconds = 0.1;  // a stop must not wait longer for the end of a chunk

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

Result<std::unique_ptr<Session>> Session::create(const Model &model)
{
    MYNAH_TRY(ForwardPass pass, ForwardPass::create(model, 1));
    std::unique_ptr<Session> session(new Session(model, std::move(pass)));
    session->m_atStart = model.startsAtZero(); // as new memory is: nothing is written to it here
    if (!session->m_atStart)
        session->m_start = model.startState();
    MYNAH_CHECK(session->reset());
    return session;
}

Result<void> Session::reset()
{
    m_logits.clear();
    if (m_atStart)
        return {};
    MYNAH_CHECK(m_start.empty() ? m_pass.clearState() : m_pass.setState(m_start));
    m_atStart = true;
    return {};
}

Result<void> Session::setStartState(std::vector<float> state)
{
    MYNAH_CHECK(m_pass.setState(state));
    m_start = std::move(state);
    m_logits.clear();
    m_atStart = true;
    return {};
}

Result<void> Session::restore(std::span<const float> state)
{
    m_atStart = false;
    return m_pass.setState(state);
}

Result<void> Session::run(std::span<const TokenId> tokens, LogitsMode mode)
{
    m_atStart = false;
    return m_pass.run(tokens, mode);
}

int64_t Session::chunkFor(int64_t remaining) const
{
    for (const int64_t chunk : kChunks) {
        const bool quick = m_secondsPerToken > 0 &&
                           static_cast<double>(chunk) * m_secondsPerToken <= kChunkSeconds;
        if (chunk <= remaining && (chunk <= kSmallestLimit || quick))
            return chunk;
    }
    return 1;
}

Result<void> Session::prefill(std::span<const TokenId> tokens,
                              std::vector<float> *allLogits,
                              std::stop_token stop,
                              const std::function<void(int64_t)> &progress)
{
    if (tokens.empty())
        return Error{ErrorCode::Usage, "There are no tokens to read"};
    for (const TokenId token : tokens)
        if (token < 0 || token >= m_model.config().vocabulary)
            return Error{ErrorCode::Usage,
                         "Token " + std::to_string(token) +
                             " lies outside the model's vocabulary of " +
                             std::to_string(m_model.config().vocabulary)};
    size_t done = 0;
    while (done < tokens.size()) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, "Reading was stopped"};
        const int64_t chunk = chunkFor(static_cast<int64_t>(tokens.size() - done));
        const auto part = tokens.subspan(done, static_cast<size_t>(chunk));
        const bool last = done + part.size() == tokens.size();
        const LogitsMode mode = allLogits ? LogitsMode::All
                                : last    ? LogitsMode::Last
                                          : LogitsMode::None;
        const auto start = std::chrono::steady_clock::now();
        MYNAH_CHECK(run(part, mode));
        if (chunk >= 16)
            m_secondsPerToken = secondsSince(start) / static_cast<double>(chunk);
        done += part.size();
        if (allLogits) {
            MYNAH_CHECK(m_pass.logits(chunk, m_logits));
            allLogits->insert(allLogits->end(), m_logits.begin(), m_logits.end());
            m_logits.erase(m_logits.begin(), m_logits.end() - m_model.config().vocabulary);
        } else if (last) {
            MYNAH_CHECK(m_pass.logits(1, m_logits));
        }
        if (progress)
            progress(static_cast<int64_t>(done));
    }
    return {};
}

Result<void> Session::step(TokenId token)
{
    MYNAH_CHECK(run({&token, 1}, LogitsMode::Last));
    return m_pass.logits(1, m_logits);
}

} // namespace mynah
