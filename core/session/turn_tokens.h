// What a model reads for a turn, as token ids: transcript, new message, and where a state fits in.
#pragma once

#include "core/session/chat_engine.h"

#include <span>
#include <string>
#include <vector>

namespace mynah {

/// Ids of everything that stands before the answer.
struct TurnTokens {
    std::vector<TokenId> all;
    size_t opening = 0;          // ids of the beginning and the system text; 0: there is none
    size_t userBegin = 0;        // where the new message begins
    size_t userEnd = 0;          // where its ids end and those that begin the answer follow
    std::vector<TokenId> answer; // ids of the answer that are in `all`: how it begins so that the
                                 // model thinks, or all of one that is taken further
    std::string prefix;          // the text of the former
    // The same turn for one who forgets the thought; its ids begin as those up to userEnd.
    std::vector<TokenId> plainUser;
};

/// Formats and rules: core/text/prompt.h; an empty request.prompt.format is the first of all. The
/// transcript begins with the tokenizer's end of text, as the author's evaluations do, or with the
/// tokens of `origin`. Messages of the user that were never answered are left out, and answers that
/// do not end with a blank line are closed, except one that is taken further. Ids of a turn that
/// was read in another format are not used. Errors: Usage (there is no answer to take further).
Result<TurnTokens> turnTokens(const TurnRequest &request, const Tokenizer &tokenizer);

/// Ids of a piece of the transcript. Where the format asks for it, a blank line at its end is two
/// tokens: Raven models saw no other (BlinkDL/ChatRWKV v2/chat.py).
std::vector<TokenId>
encodePiece(const PromptFormat &format, const Tokenizer &tokenizer, std::string_view text);

/// Whether the text of the ids ends with a blank line.
bool endsTurn(const Tokenizer &tokenizer, std::span<const TokenId> ids);

/// Whether `beginning` is how `all` begins.
bool beginsWith(std::span<const TokenId> all, std::span<const TokenId> beginning);

} // namespace mynah
