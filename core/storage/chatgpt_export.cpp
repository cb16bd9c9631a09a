#include "core/storage/chatgpt_export.h"

#include "core/storage/chatgpt_content.h"
#include "core/storage/json_members.h"
#include "core/text/json.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace mynah {

namespace {

constexpr size_t kNone = std::numeric_limits<size_t>::max();

struct Node {
    std::string key;
    std::string parentKey;
    std::vector<std::string> childKeys;
    ExportedMessage message;

    size_t parent = kNone;
    size_t rank = kNone;          // place among the children of the parent
    std::vector<size_t> children; // in their order
    size_t lastShown = kNone;     // this node, or the nearest one before it, that is shown
    size_t shownBelow = 0;        // messages that follow when nodes that are not shown are gone
    int64_t id = 0;               // message of the tree that this node is in, or follows
};

/// The nodes of one mapping and how they hang together.
class Mapping {
public:
    Result<void> read(JsonReader &reader);
    /// Errors: a node twice, a circle.
    Result<void> connect();
    void build(ConversationTree &tree, const std::string &currentKey);

private:
    std::optional<size_t> find(const std::string &key) const;
    void rankChildren();
    std::vector<size_t> roots() const;
    void hideLateSystemTexts();
    void countShown();
    void place(ConversationTree &tree, size_t index);

    std::vector<Node> m_nodes;
    std::vector<size_t> m_byKey; // sorted: a file may be made so that all keys meet in one bucket
    std::vector<size_t> m_order; // parents before children
    std::vector<size_t> m_tails; // by id: the last node that went into that message
};

/// `children`: of all nodes so far.
Result<void> readNode(JsonReader &reader, Node &node, size_t &children)
{
    return readObject(reader, [&](const std::string &key) -> Result<void> {
        if (key == "parent") {
            MYNAH_TRY(node.parentKey, stringOrNothing(reader));
        } else if (key == "children" && reader.kind() == JsonValue::Kind::Array) {
            return reader.array([&]() -> Result<void> {
                if (children++ == kMaxMessages) // every message is the child of one
                    return wrongFile("the messages list more than a million children");
                MYNAH_TRY(std::string child, stringOrNothing(reader));
                node.childKeys.push_back(std::move(child));
                return {};
            });
        } else if (key == "message") {
            MYNAH_TRY(node.message, readExportedMessage(reader));
        } else {
            return reader.skip();
        }
        return {};
    });
}

Result<void> Mapping::read(JsonReader &reader)
{
    size_t children = 0;
    return readObject(reader, [&](std::string key) -> Result<void> {
        if (m_nodes.size() == kMaxMessages)
            return wrongFile("it has more than a million messages");
        Node &node = m_nodes.emplace_back();
        node.key = std::move(key);
        return placed("message " + std::to_string(m_nodes.size()) + ": ",
                      readNode(reader, node, children));
    });
}

std::optional<size_t> Mapping::find(const std::string &key) const
{
    const auto found = std::lower_bound(
        m_byKey.begin(), m_byKey.end(), key, [this](size_t index, const std::string &wanted) {
            return m_nodes[index].key < wanted;
        });
    if (found == m_byKey.end() || m_nodes[*found].key != key)
        return std::nullopt;
    return *found;
}

/// `parent` says where a node hangs, and `children` in which order; where a node has no parent that
/// is there, a node that lists it as a child is its parent.
void Mapping::rankChildren()
{
    for (size_t i = 0; i < m_nodes.size(); ++i)
        if (const auto parent = find(m_nodes[i].parentKey); parent && *parent != i)
            m_nodes[i].parent = *parent;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        for (size_t rank = 0; rank < m_nodes[i].childKeys.size(); ++rank) {
            const auto child = find(m_nodes[i].childKeys[rank]);
            if (!child || *child == i)
                continue;
            Node &node = m_nodes[*child];
            if (node.parent == kNone)
                node.parent = i;
            if (node.parent == i && node.rank == kNone)
                node.rank = rank;
        }
        m_nodes[i].childKeys = {};
    }
}

std::vector<size_t> Mapping::roots() const
{
    std::vector<size_t> roots;
    for (size_t i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].parent == kNone)
            roots.push_back(i);
    return roots;
}

Result<void> Mapping::connect()
{
    for (size_t i = 0; i < m_nodes.size(); ++i)
        m_byKey.push_back(i);
    std::sort(m_byKey.begin(), m_byKey.end(), [this](size_t a, size_t b) {
        return std::pair(std::string_view(m_nodes[a].key), a) <
               std::pair(std::string_view(m_nodes[b].key), b);
    });
    for (size_t i = 1; i < m_byKey.size(); ++i)
        if (m_nodes[m_byKey[i - 1]].key == m_nodes[m_byKey[i]].key)
            return wrongFile("message " + std::to_string(m_byKey[i] + 1) +
                             " has the key of another one");
    rankChildren();
    for (size_t i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].parent != kNone)
            m_nodes[m_nodes[i].parent].children.push_back(i);
    for (Node &node : m_nodes)
        std::stable_sort(node.children.begin(), node.children.end(), [this](size_t a, size_t b) {
            return m_nodes[a].rank < m_nodes[b].rank;
        });
    std::vector<size_t> waiting = roots();
    std::reverse(waiting.begin(), waiting.end());
    while (!waiting.empty()) {
        const size_t index = waiting.back();
        waiting.pop_back();
        m_order.push_back(index);
        const auto &children = m_nodes[index].children;
        waiting.insert(waiting.end(), children.rbegin(), children.rend());
    }
    if (m_order.size() == m_nodes.size())
        return {};
    std::vector<bool> isReached(m_nodes.size());
    for (const size_t index : m_order)
        isReached[index] = true;
    const auto lost = std::find(isReached.begin(), isReached.end(), false);
    return wrongFile("message " + std::to_string(lost - isReached.begin() + 1) +
                     " is in a circle of messages that follow each other");
}

/// A system text stands at the beginning, or is none of the user's.
void Mapping::hideLateSystemTexts()
{
    for (const size_t index : m_order) {
        Node &node = m_nodes[index];
        const size_t before = node.parent == kNone ? kNone : m_nodes[node.parent].lastShown;
        if (node.message.role == Role::System && before != kNone &&
            m_nodes[before].message.role != Role::System)
            node.message.isShown = false;
        node.lastShown = node.message.isShown ? index : before;
    }
}

void Mapping::countShown()
{
    for (auto it = m_order.rbegin(); it != m_order.rend(); ++it) {
        const Node &node = m_nodes[*it];
        if (node.parent != kNone)
            m_nodes[node.parent].shownBelow += node.message.isShown ? 1 : node.shownBelow;
    }
}

/// Thoughts that go on after a note that is left out are one block.
void appendText(std::string &text, const std::string &more)
{
    constexpr std::string_view kEnd = "\n</think>", kBegin = "<think>\n";
    if (text.ends_with(kEnd) && more.starts_with(kBegin)) {
        text.erase(text.size() - kEnd.size());
        text.append("\n\n").append(more, kBegin.size(), std::string::npos);
    } else {
        text.append("\n\n").append(more);
    }
}

/// Makes a node part of the tree; those before it in m_order are.
void Mapping::place(ConversationTree &tree, size_t index)
{
    Node &node = m_nodes[index];
    const int64_t parent = node.parent == kNone ? 0 : m_nodes[node.parent].id;
    node.id = parent;
    ExportedMessage &from = node.message;
    if (!from.isShown)
        return;
    if (parent != 0) {
        MessageNode &before = tree.messages[static_cast<size_t>(parent) - 1];
        size_t &tail = m_tails[static_cast<size_t>(parent) - 1];
        if (before.role == from.role && m_nodes[tail].shownBelow == 1) {
            appendText(before.text, from.text);
            before.model = before.model.empty() ? std::move(from.model) : before.model;
            tail = index;
            return;
        }
    }
    MessageNode message;
    message.id = static_cast<int64_t>(tree.messages.size()) + 1;
    message.parent = parent;
    message.role = from.role;
    message.text = std::move(from.text);
    message.model = std::move(from.model);
    message.createdMs = from.createdMs;
    node.id = message.id;
    tree.messages.push_back(std::move(message));
    m_tails.push_back(index);
}

void Mapping::build(ConversationTree &tree, const std::string &currentKey)
{
    hideLateSystemTexts();
    countShown();
    for (const size_t index : m_order)
        place(tree, index);
    if (const auto current = find(currentKey))
        tree.activeLeaf = m_nodes[*current].id;
    if (tree.activeLeaf == 0 && !tree.messages.empty())
        tree.activeLeaf = tree.messages.back().id; // the end of the newest branch
}

} // namespace

Result<ConversationTree> readChatGptConversation(JsonReader &reader)
{
    ConversationTree tree;
    Mapping mapping;
    std::string current;
    MYNAH_CHECK(reader.object([&](const std::string &key) -> Result<void> {
        if (key == "title") {
            MYNAH_TRY(tree.title, stringOrNothing(reader));
        } else if (key == "create_time") {
            MYNAH_TRY(tree.createdMs, secondsOrNothing(reader));
        } else if (key == "update_time") {
            MYNAH_TRY(tree.updatedMs, secondsOrNothing(reader));
        } else if (key == "current_node") {
            MYNAH_TRY(current, stringOrNothing(reader));
        } else if (key == "mapping") {
            return mapping.read(reader);
        } else {
            return reader.skip();
        }
        return {};
    }));
    MYNAH_CHECK(mapping.connect());
    mapping.build(tree, current);
    tree.title = trimWhitespace(tree.title);
    tree.renamed = !tree.title.empty();
    completeTree(tree);
    return tree;
}

} // namespace mynah
