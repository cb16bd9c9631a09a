#include "core/storage/conversation_text.h"

namespace mynah {

std::string conversationToText(const ConversationTree &tree)
{
    std::string text;
    for (const MessageNode *message : activeBranch(tree)) {
        if (!text.empty())
            text += "\n\n";
        text += message->role == Role::System ? "System: "
                : message->role == Role::User ? "User: "
                                              : "Assistant: ";
        const size_t end = message->text.find_last_not_of(" \t\r\n");
        text += message->text.substr(0, end == std::string::npos ? 0 : end + 1);
    }
    return text + "\n";
}

} // namespace mynah
