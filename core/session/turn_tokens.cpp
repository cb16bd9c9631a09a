#include "core/session/turn_tokens.h"

#include "core/text/prompt.h"

#include <algorithm>

namespace mynah {

namespace {

constexpr std::string_view kTurnEnd = "\n\n";

void append(std::vector<TokenId> &ids, const std::vector<TokenId> &more)
{
    ids.insert(ids.end(), more.begin(), more.end());
}

bool isKnown(const ChatMessage &message, const Tokenizer &tokenizer)
{
    return !message.tokens.empty() && message.tokenizer == tokenizer.digest();
}

/// Nothing for a message of the user that has no answer.
std::vector<TokenId>
idsOf(const ChatMessage &message, const ChatMessage *next, const Tokenizer &tokenizer)
{
    if (message.role == Role::System)
        return tokenizer.encode(systemTurn(message.text));
    if (isKnown(message, tokenizer) && (message.role == Role::Assistant || next))
        return message.tokens;
    if (message.role == Role::Assistant)
        return tokenizer.encode(assistantHistory(message.text));
    return next && next->role == Role::Assistant ? tokenizer.encode(userTurn(message.text))
                                                 : std::vector<TokenId>();
}

/// The ids of an answer that was cut, without an end.
std::vector<TokenId> openAnswer(const ChatMessage &message, const Tokenizer &tokenizer)
{
    if (isKnown(message, tokenizer))
        return message.tokens;
    std::string text = assistantHistory(message.text);
    while (text.ends_with('\n'))
        text.pop_back();
    return tokenizer.encode(text);
}

} // namespace

bool endsTurn(const Tokenizer &tokenizer, std::span<const TokenId> ids)
{
    std::string tail;
    for (auto it = ids.rbegin(); it != ids.rend() && tail.size() < kTurnEnd.size(); ++it)
        tail.insert(0, tokenizer.bytesOf(*it));
    return std::string_view(tail).ends_with(kTurnEnd);
}

bool beginsWith(std::span<const TokenId> all, std::span<const TokenId> beginning)
{
    return beginning.size() <= all.size() &&
           std::equal(beginning.begin(), beginning.end(), all.begin());
}

Result<TurnTokens> turnTokens(const TurnRequest &request, const Tokenizer &tokenizer)
{
    TurnTokens turn;
    const auto &transcript = request.transcript;
    if (request.origin && !request.origin->tokens.empty())
        turn.all = request.origin->tokens;
    else if (tokenizer.endOfText() >= 0)
        turn.all.push_back(tokenizer.endOfText());
    const auto close = [&] {
        // Ids of a snapshot that was taken within an answer, or an answer that was cut.
        if (turn.all.size() > 1 && !endsTurn(tokenizer, turn.all))
            append(turn.all, tokenizer.encode(kTurnEnd));
    };
    for (size_t i = 0; i < transcript.size(); ++i) {
        const ChatMessage &message = transcript[i];
        const ChatMessage *next = i + 1 < transcript.size() ? &transcript[i + 1] : nullptr;
        if (request.continues && !next) {
            if (message.role != Role::Assistant)
                break;
            turn.answer = openAnswer(message, tokenizer);
            append(turn.all, turn.answer);
            turn.userBegin = turn.all.size();
            return turn;
        }
        const bool follows = message.role != Role::Assistant;
        const auto ids =
            idsOf(message, next && next->role == Role::Assistant ? next : nullptr, tokenizer);
        if (follows && !ids.empty())
            close();
        append(turn.all, ids);
        if (i == 0 && message.role == Role::System && !request.origin)
            turn.opening = turn.all.size();
    }
    if (request.continues)
        return Error{ErrorCode::Usage, "There is no answer that could be taken further"};
    close();
    turn.userBegin = turn.all.size();
    append(turn.all, tokenizer.encode(userTurn(request.userText)));
    return turn;
}

} // namespace mynah
