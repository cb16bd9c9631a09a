// Several answers to one turn, decoded as one batch on copies of the state after the prompt.
#include "core/session/batch_session.h"
#include "core/session/local_chat_engine.h"

namespace mynah {

namespace {

/// One answer. Its writer refers to the request, so that a row stays where it is.
struct Row {
    int answer = 0;
    TurnRequest request; // with its own seed
    std::unique_ptr<AnswerWriter> writer;
};

using Rows = std::vector<std::unique_ptr<Row>>;

} // namespace

Result<std::vector<TurnResult>> LocalChatEngine::answerSeveral(const TurnRequest &request,
                                                               int count,
                                                               const SeveralEvents &events,
                                                               std::stop_token stop)
{
    if (count < 1 || count > kMostAnswers)
        return Error{ErrorCode::Usage,
                     "Between 1 and " + std::to_string(kMostAnswers) +
                         " answers can be written at once"};
    auto results = several(request, count, events, stop);
    m_beforeAnswer.reset();
    return results.ok() ? std::move(results) : withCulprit(*m_loaded.file, results.error());
}

Result<std::vector<TurnResult>> LocalChatEngine::several(const TurnRequest &request,
                                                         int count,
                                                         const SeveralEvents &events,
                                                         const std::stop_token &stop)
{
    MYNAH_TRY(const Begun begun, begin(request, events.onReading, stop));
    Rows rows;
    for (int i = 0; i < count; ++i) {
        auto row = std::make_unique<Row>();
        row->answer = i;
        row->request = begun.request;
        row->request.sampling.seed += static_cast<uint64_t>(i);
        const auto onText = [&events, one = row.get()](std::string_view piece) {
            if (events.onText) // the writer is not there yet when the prompt has a beginning of it
                events.onText(
                    one->answer, piece, one->writer ? one->writer->result.generatedTokens : 0);
        };
        row->writer = std::make_unique<AnswerWriter>(
            row->request, begun.tokens, *m_format, tokenizer(), begun.result, onText);
        MYNAH_CHECK(row->writer->begin(m_counts));
        rows.push_back(std::move(row));
    }
    const std::vector<float> prompt = m_session->logits();
    MYNAH_TRY(const std::vector<float> state, m_session->save());
    MYNAH_TRY(const auto batch, BatchSession::create(*m_loaded.model, count, state));

    std::vector<TurnResult> results(static_cast<size_t>(count));
    while (!rows.empty()) {
        // A row's place in the batch is its place in `rows`.
        Rows writing;
        std::vector<int64_t> kept;
        std::vector<TokenId> tokens;
        for (auto &row : rows) {
            const int64_t place = &row - rows.data();
            const auto save = [&] { return batch->save(place); };
            const std::span<const float> after = batch->logits(place);
            const std::span<const float> logits = after.empty() ? prompt : after;
            MYNAH_TRY(const auto token, row->writer->next(logits, save, stop));
            if (token) {
                tokens.push_back(*token);
                kept.push_back(place);
                writing.push_back(std::move(row));
                continue;
            }
            StateMark end;
            MYNAH_TRY(end.state, save());
            end.logits.assign(logits.begin(), logits.end());
            auto &result = results[static_cast<size_t>(row->answer)];
            MYNAH_TRY(result, finishApart(*row->writer, std::move(end), begun.tokens));
            if (result.snapshot && events.onDone)
                events.onDone(row->answer, result);
        }
        // A finished answer costs nothing any more: the batch goes on without it.
        if (!writing.empty() && writing.size() < rows.size())
            MYNAH_CHECK(batch->keep(kept));
        rows = std::move(writing);
        if (!rows.empty())
            MYNAH_CHECK(batch->step(tokens));
    }
    for (const TurnResult &result : results)
        if (result.snapshot)
            return results;
    return Error{ErrorCode::Cancelled, "The answers were stopped before their first word"};
}

/// The end of an answer is read by the session alone: the live state becomes that answer's.
Result<TurnResult>
LocalChatEngine::finishApart(AnswerWriter &writer, StateMark end, const TurnTokens &turn)
{
    m_tokens = writer.tokensRead();
    end.tokens = m_tokens.size();
    MYNAH_CHECK(goBackTo(end));
    m_counts = writer.counts();
    const auto finished = finish(writer, turn);
    if (finished.ok()) {
        MYNAH_TRY(writer.result.snapshot, snapshot());
    } else if (finished.error().code != ErrorCode::Cancelled) {
        return finished.error();
    }
    return std::move(writer.result);
}

} // namespace mynah
