#include "core/storage/conversation_tree.h"

#include "core/storage/text_summary.h"

#include <algorithm>
#include <cmath>

namespace mynah {

namespace {

Error wrong(size_t index, const std::string &what)
{
    return {ErrorCode::FileRead, "message " + std::to_string(index + 1) + ": " + what};
}

bool isTime(int64_t ms)
{
    return ms >= 0 && ms <= kLatestMs;
}

/// Everything but what concerns other messages.
Result<void> checkMessage(const MessageNode &message, size_t index)
{
    if (message.id <= 0)
        return wrong(index, "its id is not above 0");
    if (!isTime(message.createdMs))
        return wrong(index, "its time lies before 1970 or behind the year 9999");
    if (!std::isfinite(message.tokensPerSecond) || message.tokensPerSecond < 0)
        return wrong(index, "its tokens per second are no number of 0 or more");
    const auto negative = [](TokenId id) { return id < 0; };
    if (std::any_of(message.tokens.begin(), message.tokens.end(), negative))
        return wrong(index, "it has a token below 0");
    return {};
}

} // namespace

std::string_view roleName(Role role)
{
    switch (role) {
    case Role::System:
        return "system";
    case Role::User:
        return "user";
    case Role::Assistant:
        break;
    }
    return "assistant";
}

Result<void> checkTree(const ConversationTree &tree)
{
    if (!isTime(tree.createdMs) || !isTime(tree.updatedMs))
        return Error{ErrorCode::FileRead, "its time lies before 1970 or behind the year 9999"};
    std::vector<int64_t> ids;
    ids.reserve(tree.messages.size());
    for (const MessageNode &message : tree.messages)
        ids.push_back(message.id);
    // Sorted, not hashed: a file may be made so that all its numbers meet in one bucket.
    std::sort(ids.begin(), ids.end());
    const auto isThere = [&ids](int64_t id) {
        return std::binary_search(ids.begin(), ids.end(), id);
    };
    if (const auto twice = std::adjacent_find(ids.begin(), ids.end()); twice != ids.end()) {
        const auto last = std::find_if(tree.messages.rbegin(),
                                       tree.messages.rend(),
                                       [&](const MessageNode &m) { return m.id == *twice; });
        return wrong(static_cast<size_t>(tree.messages.rend() - last) - 1,
                     "its id " + std::to_string(*twice) + " is that of another message");
    }
    std::vector<bool> seen(ids.size());
    for (size_t i = 0; i < tree.messages.size(); ++i) {
        const MessageNode &message = tree.messages[i];
        MYNAH_CHECK(checkMessage(message, i));
        const auto place = [&ids](int64_t id) {
            return static_cast<size_t>(std::lower_bound(ids.begin(), ids.end(), id) - ids.begin());
        };
        if (message.parent != 0 && !isThere(message.parent))
            return wrong(i, "its parent " + std::to_string(message.parent) + " is not there");
        if (message.parent != 0 && !seen[place(message.parent)])
            return wrong(i,
                         "its parent " + std::to_string(message.parent) +
                             " does not stand before it, which a circle would need");
        seen[place(message.id)] = true;
    }
    if (tree.activeLeaf != 0 && !isThere(tree.activeLeaf))
        return Error{ErrorCode::FileRead,
                     "its active leaf " + std::to_string(tree.activeLeaf) + " is not there"};
    return {};
}

std::vector<const MessageNode *> activeBranch(const ConversationTree &tree)
{
    std::vector<const MessageNode *> branch;
    // Parents stand before their children, so that one way back through the list meets all.
    int64_t wanted = tree.activeLeaf;
    for (auto it = tree.messages.rbegin(); it != tree.messages.rend() && wanted != 0; ++it) {
        if (it->id != wanted)
            continue;
        branch.push_back(&*it);
        wanted = it->parent;
    }
    std::reverse(branch.begin(), branch.end());
    return branch;
}

void appendTurn(ConversationTree &tree, Role role, std::string text, int64_t createdMs)
{
    MessageNode *last = tree.messages.empty() ? nullptr : &tree.messages.back();
    if (last != nullptr && last->role == role && last->id == tree.activeLeaf) {
        last->text.append("\n\n").append(text);
        return;
    }
    MessageNode message;
    message.id = last == nullptr ? 1 : last->id + 1;
    message.parent = tree.activeLeaf;
    message.role = role;
    message.text = std::move(text);
    message.createdMs = createdMs;
    tree.activeLeaf = message.id;
    tree.messages.push_back(std::move(message));
}

void completeTree(ConversationTree &tree)
{
    const auto firstQuestion =
        std::find_if(tree.messages.begin(), tree.messages.end(), [](const MessageNode &message) {
            return message.role == Role::User;
        });
    if (tree.title.empty() && firstQuestion != tree.messages.end())
        tree.title = oneLine(firstQuestion->text, kTitleLimit);
    for (const MessageNode &message : tree.messages) {
        if (message.createdMs == 0)
            continue;
        if (tree.createdMs == 0 || message.createdMs < tree.createdMs)
            tree.createdMs = message.createdMs;
        tree.updatedMs = std::max(tree.updatedMs, message.createdMs);
    }
    tree.updatedMs = std::max(tree.updatedMs, tree.createdMs);
}

} // namespace mynah
