#include "core/text/tokenizer.h"

namespace mynah {

Result<std::string> Tokenizer::decode(std::span<const TokenId> ids) const
{
    std::string out;
    for (const TokenId id : ids) {
        if (id < 0 || id >= size())
            return Error{ErrorCode::Usage,
                         "The token id " + std::to_string(id) + " is outside the vocabulary of " +
                             std::to_string(size()) + " tokens"};
        out += bytesOf(id);
    }
    return out;
}

} // namespace mynah
