#include "core/session/answer_writer.h"

namespace mynah {

namespace {

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

AnswerWriter::AnswerWriter(const TurnRequest &request,
                           const TurnTokens &turn,
                           const PromptFormat &format,
                           const Tokenizer &tokenizer,
                           TurnResult reading,
                           std::function<void(std::string_view)> onText)
    : result(std::move(reading)), m_request(request), m_turn(turn), m_tokenizer(tokenizer),
      m_onText(std::move(onText)),
      m_detector(stopRules(format, request.prompt, request.stopTexts), turn.prefix),
      m_sampler(request.sampling), m_start(std::chrono::steady_clock::now())
{
    result.answerTokens = turn.answer;
    result.stop = StopReason::MaxTokens;
}

Result<void> AnswerWriter::begin(const std::map<TokenId, float> &counts)
{
    // What makes the model think is in the detector already, as the prefix.
    for (const TokenId id : m_request.continues ? m_turn.answer : std::vector<TokenId>())
        if (m_detector.push(m_tokenizer.bytesOf(id)) == StopDetector::Verdict::Stop)
            return Error{ErrorCode::Usage, "The answer has come to its end already"};
    if (m_request.continues) {
        (void)m_detector.takeText(); // shown before
        m_sampler.setCounts(counts);
    }
    show();
    return {};
}

Result<std::optional<TokenId>> AnswerWriter::next(std::span<const float> logits,
                                                  const SaveState &save,
                                                  const std::stop_token &stop)
{
    if (!std::exchange(m_begun, true))
        MYNAH_CHECK(mark(m_detector.bytes().size(), logits, save));
    const size_t before = m_detector.bytes().size();
    const std::optional<TokenId> token = choose(logits, stop);
    if (!token) {
        finish();
        return token;
    }
    MYNAH_CHECK(mark(before, logits, save));
    result.answerTokens.push_back(*token);
    show();
    return token;
}

std::optional<TokenId> AnswerWriter::choose(std::span<const float> logits,
                                            const std::stop_token &stop)
{
    if (result.generatedTokens >= m_request.maxTokens)
        return std::nullopt;
    if (stop.stop_requested()) {
        result.stop = StopReason::Interrupted;
        return std::nullopt;
    }
    const TokenId token = m_sampler.next(logits, m_tokenizer.endOfText());
    ++result.generatedTokens;
    if (token == m_tokenizer.endOfText()) {
        result.stop = StopReason::EndOfText; // not read: the turn is closed as usual
        return std::nullopt;
    }
    const bool thinking = m_detector.thoughtOpen();
    if (m_detector.push(m_tokenizer.bytesOf(token)) == StopDetector::Verdict::Stop) {
        const bool text = m_detector.reason() == StopDetector::Reason::StopText;
        result.stop = text ? StopReason::StopText : StopReason::BlankLine;
        m_stoppedBy = token;
        return std::nullopt;
    }
    if (thinking && !m_detector.thoughtOpen())
        result.thoughtSeconds = secondsSince(m_start);
    return token;
}

/// Saves the state before a token that may begin a stop, if the text so far asks for it.
Result<void> AnswerWriter::mark(size_t bytes, std::span<const float> logits, const SaveState &save)
{
    if (m_detector.keptBytes() == m_detector.bytes().size()) {
        m_beforeStop.reset();
        return {};
    }
    if (m_beforeStop)
        return {};
    StateMark mark;
    MYNAH_TRY(mark.state, save());
    mark.logits.assign(logits.begin(), logits.end());
    mark.answer = result.answerTokens.size();
    mark.tokens = m_turn.all.size() - m_turn.answer.size() + mark.answer;
    mark.bytes = bytes;
    m_beforeStop = std::move(mark);
    return {};
}

void AnswerWriter::finish()
{
    if (m_detector.thoughtOpen())
        result.thoughtSeconds = secondsSince(m_start);
    if (!m_detector.hasThought())
        result.thoughtSeconds = 0;
}

bool AnswerWriter::end()
{
    m_detector.end();
    show();
    result.text = m_detector.finalText();
    result.generateSeconds = secondsSince(m_start);
    return result.stop != StopReason::Interrupted ||
           (!result.text.empty() && (m_request.continues || result.generatedTokens > 0));
}

std::vector<TokenId> AnswerWriter::tokensRead() const
{
    std::vector<TokenId> all = m_turn.all;
    all.insert(all.end(),
               result.answerTokens.begin() + static_cast<std::ptrdiff_t>(m_turn.answer.size()),
               result.answerTokens.end());
    return all;
}

void AnswerWriter::show()
{
    const std::string piece = m_detector.takeText();
    if (!piece.empty() && m_onText)
        m_onText(piece);
}

} // namespace mynah
