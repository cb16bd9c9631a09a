// What a refresh changes in the list of conversations, worked out away from the GUI thread.
#pragma once

#include "core/storage/conversation_rows.h"

#include <QString>

#include <memory>
#include <vector>

namespace mynah {

struct ListedConversation {
    qint64 id = 0;
    QString title;   // empty while there is none
    QString snippet; // one line
    QString modelPath;
    qint64 updatedMs = 0; // UTC
    bool pinned = false;

    bool operator==(const ListedConversation &) const = default;
};

/// Shared with the next refresh, so that what stays is neither copied nor freed.
using ListedConversations = std::vector<std::shared_ptr<const ListedConversation>>;

/// Steps in this order: removals from the last row to the first, moves one after the other,
/// insertions from the first row to the last, then rows that have a new content.
struct ListChange {
    struct Range {
        int first = 0;
        int count = 0;
    };
    struct Move {
        int from = 0;
        int to = 0; // where it stands afterwards
    };
    std::vector<Range> removed;
    std::vector<Move> moved;
    std::vector<Range> inserted;
    std::vector<Range> changed;
    /// More steps than a view follows well: it is told that all is new.
    bool whole = false;
    ListedConversations rows; // as they then are

    bool empty() const
    {
        return !whole && removed.empty() && moved.empty() && inserted.empty() && changed.empty();
    }
};

/// More than this and `whole` is set.
inline constexpr size_t kMostListSteps = 64;

/// The rows in the order of the side bar, pinned ones first, and what leads there from `before`.
/// A row that is as it was is the same object. n log n. Thread: any.
ListChange listChange(const ListedConversations &before, const std::vector<ConversationRow> &rows);

} // namespace mynah
