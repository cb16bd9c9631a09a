// Conversations from files: whatever is read can be written and is read again.
#include "fuzz_support.h"

#include "core/storage/conversation_import.h"
#include "core/storage/conversation_json.h"
#include "core/storage/conversation_markdown.h"
#include "core/storage/file_name.h"
#include "core/text/utf8.h"

#include <string_view>

using namespace mynah;
using namespace mynah::fuzz;

namespace {

/// What a reader sees in Markdown must be the branch: as many messages, of the same roles.
void checkMarkdown(const ConversationTree &tree)
{
    const std::string text = conversationToMarkdown(tree);
    require(isValidUtf8(text) && text.ends_with('\n'), "the Markdown is not UTF-8 or has no end");
    const auto branch = activeBranch(tree);
    if (branch.empty())
        return;
    const auto again = conversationFromMarkdown(text);
    require(again && again->messages.size() == branch.size(), "the Markdown has other messages");
    for (size_t i = 0; i < branch.size(); ++i)
        require(again->messages[i].role == branch[i]->role, "the Markdown has other roles");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const MemoryLimit limit(size);
    const auto trees = readConversations(text, "x");
    if (!trees.ok()) {
        const std::string &message = trees.error().message;
        require(message.starts_with("x: ") && message.find('\n') == std::string::npos &&
                    isValidUtf8(message),
                "an error's message is no line about the file");
        return 0;
    }
    for (const ConversationTree &tree : *trees) {
        require(checkTree(tree).ok(), "a tree is accepted that is none");
        require(isValidUtf8(fileNameFromTitle(tree.title)), "a file name is not UTF-8");
        checkMarkdown(tree);
    }
    const auto again = conversationsFromJson(conversationsToJson(*trees));
    require(again.ok() && *again == *trees, "conversations are not what was written");
    return 0;
}
