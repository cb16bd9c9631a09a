#include "core/session/session.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>

namespace mynah {

namespace {

// Tokens per plan. Few sizes, so that each is recorded once; a rest is read with smaller ones.
constexpr std::array<int64_t, 5> kChunks = {256, 64, 16, 4, 1};
constexpr int64_t kSmallestLimit = 16; // chunks up to here are always allowed
constexpr size_t kZeroBytes = size_t{1} << 20;
constexpr double kChunkSeconds = 0.1; // a stop must not wait longer for the end of a chunk

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

Result<std::unique_ptr<Session>> Session::create(const Model &model, Device &device)
{
    std::unique_ptr<Session> session(new Session(model, device));
    const auto bytes = static_cast<size_t>(model.stateSize()) * sizeof(float);
    MYNAH_TRY(session->m_state, device.allocate(bytes));
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
    if (!m_start.empty())
        MYNAH_CHECK(m_device.upload(*m_state, 0, std::as_bytes(std::span(m_start))));
    const std::vector<std::byte> zeros(m_start.empty() ? std::min(kZeroBytes, m_state->sizeBytes())
                                                       : 0);
    for (size_t at = 0; !zeros.empty() && at < m_state->sizeBytes(); at += zeros.size())
        MYNAH_CHECK(m_device.upload(
            *m_state,
            at,
            std::span(zeros).first(std::min(zeros.size(), m_state->sizeBytes() - at))));
    m_atStart = true;
    return {};
}

Result<std::vector<float>> Session::save() const
{
    std::vector<float> state(static_cast<size_t>(m_model.stateSize()));
    MYNAH_CHECK(m_device.download(*m_state, 0, std::as_writable_bytes(std::span(state))));
    return state;
}

Result<void> Session::setStartState(std::vector<float> state)
{
    MYNAH_CHECK(checkSize(state.size()));
    m_start = std::move(state);
    m_atStart = false;
    return reset();
}

Result<void> Session::checkSize(size_t size) const
{
    if (size == static_cast<size_t>(m_model.stateSize()))
        return {};
    return Error{ErrorCode::BadState,
                 "The state holds " + std::to_string(size) + " numbers, but this model's has " +
                     std::to_string(m_model.stateSize())};
}

Result<void> Session::restore(std::span<const float> state)
{
    MYNAH_CHECK(checkSize(state.size()));
    m_atStart = false;
    return m_device.upload(*m_state, 0, std::as_bytes(state));
}

Result<Plan *> Session::planFor(int64_t tokens, LogitsMode mode)
{
    const int64_t vocabulary = m_model.config().vocabulary;
    const int64_t logitRows = mode == LogitsMode::All ? tokens : 1;
    if (tokens > m_rows || logitRows > m_logitRows) {
        // Larger buffers: the plans that point at the old ones go first.
        m_plans.clear();
        m_rows = std::max(tokens, m_rows);
        m_logitRows = std::max(logitRows, m_logitRows);
        const auto floats = [](int64_t count) {
            return static_cast<size_t>(count) * sizeof(float);
        };
        MYNAH_TRY(m_tokens, m_device.allocate(static_cast<size_t>(m_rows) * sizeof(int32_t)));
        MYNAH_TRY(m_workspace, m_device.allocate(floats(m_model.workspaceSize(m_rows))));
        MYNAH_TRY(m_logitsBuffer, m_device.allocate(floats(m_logitRows * vocabulary)));
    }
    auto &plan = m_plans[{tokens, mode}];
    if (!plan) {
        const ForwardBuffers buffers{m_tokens.get(),
                                     m_state.get(),
                                     m_workspace.get(),
                                     Tensor{m_logitsBuffer.get(), 0, logitRows, vocabulary}};
        MYNAH_TRY(plan, m_model.plan({tokens, 1}, mode, buffers));
    }
    return plan.get();
}

Result<void> Session::run(std::span<const TokenId> tokens, LogitsMode mode)
{
    MYNAH_TRY(Plan * plan, planFor(static_cast<int64_t>(tokens.size()), mode));
    MYNAH_CHECK(m_device.upload(*m_tokens, 0, std::as_bytes(tokens)));
    m_atStart = false;
    return plan->run();
}

Result<void> Session::download(int64_t rows, std::vector<float> &to) const
{
    to.resize(static_cast<size_t>(rows * m_model.config().vocabulary));
    MYNAH_CHECK(m_device.download(*m_logitsBuffer, 0, std::as_writable_bytes(std::span(to))));
    for (const float value : to)
        if (!std::isfinite(value))
            return Error{ErrorCode::NotFinite, "The model computed values that are not finite"};
    return {};
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
            MYNAH_CHECK(download(chunk, m_logits));
            allLogits->insert(allLogits->end(), m_logits.begin(), m_logits.end());
            m_logits.erase(m_logits.begin(), m_logits.end() - m_model.config().vocabulary);
        } else if (last) {
            MYNAH_CHECK(download(1, m_logits));
        }
        if (progress)
            progress(static_cast<int64_t>(done));
    }
    return {};
}

Result<void> Session::step(TokenId token)
{
    if (token < 0 || token >= m_model.config().vocabulary)
        return Error{ErrorCode::Usage,
                     "Token " + std::to_string(token) + " lies outside the model's vocabulary"};
    MYNAH_CHECK(run({&token, 1}, LogitsMode::Last));
    return download(1, m_logits);
}

} // namespace mynah
