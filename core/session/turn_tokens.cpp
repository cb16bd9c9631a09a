#include "core/session/turn_tokens.h"

#include <algorithm>

namespace mynah {

namespace {

constexpr std::string_view kTurnEnd = "\n\n";
constexpr std::string_view kThoughtEnd = "\n</think>\n\n";

void append(std::vector<TokenId> &ids, const std::vector<TokenId> &more)
{
    ids.insert(ids.end(), more.begin(), more.end());
}

std::string tailOf(const Tokenizer &tokenizer, std::span<const TokenId> ids, size_t bytes)
{
    std::string tail;
    for (auto it = ids.rbegin(); it != ids.rend() && tail.size() < bytes; ++it)
        tail.insert(0, tokenizer.bytesOf(*it));
    return tail;
}

std::string headOf(const Tokenizer &tokenizer, std::span<const TokenId> ids, size_t bytes)
{
    std::string head;
    for (auto it = ids.begin(); it != ids.end() && head.size() < bytes; ++it)
        head += tokenizer.bytesOf(*it);
    return head;
}

/// The transcript on its way to ids.
class Transcript {
public:
    Transcript(const TurnRequest &request, const Tokenizer &tokenizer)
        : m_request(request), m_tokenizer(tokenizer), m_format(promptFormat(request.prompt.format))
    {
        if (!request.transcript.empty() && request.transcript.front().role == Role::System)
            m_systemText = cleanUserText(request.transcript.front().text);
    }

    TurnTokens turn;

    void begin();
    /// Messages up to the one before `end`.
    void read(size_t end);
    Result<void> takeAnswerFurther();
    void readWhole();
    void addNewMessage();

private:
    /// In an alone format only the last turn counts.
    size_t firstMessage() const
    {
        const size_t count = m_request.transcript.size();
        if (!m_format.alone)
            return 0;
        return m_request.continues ? count - std::min<size_t>(count, 2) : count;
    }
    bool isKnown(const ChatMessage &message) const
    {
        return !message.tokens.empty() && message.tokenizer == m_tokenizer.digest();
    }
    bool isOfFormat(std::span<const TokenId> userIds) const;
    std::vector<TokenId> userIds(const ChatMessage &message);
    std::vector<TokenId> answerIds(const ChatMessage &message, bool open) const;
    void close();

    const TurnRequest &m_request;
    const Tokenizer &m_tokenizer;
    const PromptFormat &m_format;
    std::string m_systemText;
    size_t m_start = 0;          // ids that are no text
    bool m_answerKnown = true;   // the user's ids before it were used
    std::string_view m_lastText; // of the answer read last
};

void Transcript::begin()
{
    if (m_request.origin && !m_request.origin->tokens.empty()) {
        turn.all = m_request.origin->tokens;
    } else if (m_request.prompt.startToken && m_tokenizer.endOfText() >= 0) {
        turn.all.push_back(m_tokenizer.endOfText());
        m_start = 1;
    }
    if (m_request.origin && m_systemText.empty())
        return;
    close();
    const auto opening = encodePiece(m_format, m_tokenizer, openingText(m_format, m_systemText));
    append(turn.all, opening);
    if (!m_request.origin && !opening.empty())
        turn.opening = turn.all.size();
}

/// Ids of a snapshot that was taken within an answer, or an answer that was cut.
void Transcript::close()
{
    const bool openThought = isOpenThought(m_lastText);
    m_lastText = {};
    if (openThought || (turn.all.size() > m_start && !endsTurn(m_tokenizer, turn.all)))
        append(turn.all, encodePiece(m_format, m_tokenizer, openThought ? kThoughtEnd : kTurnEnd));
}

/// Whether a turn of the user was read with these roles.
bool Transcript::isOfFormat(std::span<const TokenId> userIds) const
{
    const std::string role = std::string(kTurnEnd) + std::string(m_format.answerBegin);
    return tailOf(m_tokenizer, userIds, role.size()).ends_with(role) &&
           headOf(m_tokenizer, userIds, m_format.userBegin.size()).starts_with(m_format.userBegin);
}

std::vector<TokenId> Transcript::userIds(const ChatMessage &message)
{
    m_answerKnown = isKnown(message) && isOfFormat(message.tokens);
    if (m_answerKnown)
        return message.tokens;
    PromptOptions options = m_request.prompt;
    options.thinking = Thinking::Off;
    return encodePiece(
        m_format, m_tokenizer, userTurn(m_format, message.text, options, m_systemText));
}

std::vector<TokenId> Transcript::answerIds(const ChatMessage &message, bool open) const
{
    if (isKnown(message) && m_answerKnown)
        return message.tokens;
    PromptOptions options = m_request.prompt;
    options.rememberThoughts = options.rememberThoughts || open;
    std::string text = assistantHistory(message.text, options);
    while ((open || isOpenThought(message.text)) && text.ends_with('\n'))
        text.pop_back();
    return encodePiece(m_format, m_tokenizer, text);
}

void Transcript::read(size_t end)
{
    const auto &transcript = m_request.transcript;
    for (size_t i = firstMessage(); i < end; ++i) {
        const ChatMessage &message = transcript[i];
        const bool answered =
            i + 1 < transcript.size() && transcript[i + 1].role == Role::Assistant;
        if (message.role == Role::User && answered) {
            close();
            append(turn.all, userIds(message));
        } else if (message.role == Role::Assistant) {
            append(turn.all, answerIds(message, false));
            m_lastText = message.text;
        } else if (message.role == Role::System && i > 0) {
            close();
            append(turn.all,
                   encodePiece(m_format, m_tokenizer, openingText(m_format, message.text)));
        }
    }
}

Result<void> Transcript::takeAnswerFurther()
{
    const auto &transcript = m_request.transcript;
    if (transcript.empty() || transcript.back().role != Role::Assistant)
        return Error{ErrorCode::Usage, "There is no answer that could be taken further"};
    read(transcript.size() - 1);
    turn.answer = answerIds(transcript.back(), true);
    append(turn.all, turn.answer);
    turn.userBegin = turn.userEnd = turn.all.size();
    return {};
}

void Transcript::readWhole()
{
    read(m_request.transcript.size());
    close();
    turn.userBegin = turn.userEnd = turn.all.size();
}

void Transcript::addNewMessage()
{
    readWhole();
    const std::string user = userTurn(m_format, m_request.userText, m_request.prompt, m_systemText);
    turn.prefix = thinkPrefix(m_format, m_request.prompt.thinking);
    turn.plainUser = encodePiece(m_format, m_tokenizer, user);
    const auto ids = turn.prefix.empty() ? turn.plainUser
                                         : encodePiece(m_format, m_tokenizer, user + turn.prefix);
    const auto differs =
        std::mismatch(ids.begin(), ids.end(), turn.plainUser.begin(), turn.plainUser.end());
    append(turn.all, ids);
    turn.userEnd = turn.userBegin + static_cast<size_t>(differs.first - ids.begin());
    turn.answer.assign(differs.first, ids.end());
}

} // namespace

std::vector<TokenId>
encodePiece(const PromptFormat &format, const Tokenizer &tokenizer, std::string_view text)
{
    std::vector<TokenId> ids = text.empty() ? std::vector<TokenId>() : tokenizer.encode(text);
    if (format.pairedNewlines && !ids.empty() && tokenizer.bytesOf(ids.back()) == kTurnEnd) {
        ids.pop_back();
        const auto newline = tokenizer.encode("\n");
        append(ids, newline);
        append(ids, newline);
    }
    return ids;
}

bool endsTurn(const Tokenizer &tokenizer, std::span<const TokenId> ids)
{
    return tailOf(tokenizer, ids, kTurnEnd.size()).ends_with(kTurnEnd);
}

bool beginsWith(std::span<const TokenId> all, std::span<const TokenId> beginning)
{
    return beginning.size() <= all.size() &&
           std::equal(beginning.begin(), beginning.end(), all.begin());
}

Result<TurnTokens> turnTokens(const TurnRequest &request, const Tokenizer &tokenizer)
{
    Transcript transcript(request, tokenizer);
    transcript.begin();
    if (request.continues)
        MYNAH_CHECK(transcript.takeAnswerFurther());
    else if (request.readsOnly)
        transcript.readWhole();
    else
        transcript.addNewMessage();
    return std::move(transcript.turn);
}

} // namespace mynah
