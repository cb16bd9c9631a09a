#include "app/viewmodels/conversation_list_change.h"

#include <algorithm>
#include <unordered_map>

namespace mynah {

namespace {

using Places = std::unordered_map<qint64, int>;
using Range = ListChange::Range;

Places placesOf(const ListedConversations &rows)
{
    Places places;
    places.reserve(rows.size());
    for (size_t i = 0; i < rows.size(); ++i)
        places.emplace(rows[i]->id, int(i));
    return places;
}

std::shared_ptr<const ListedConversation> listed(const ConversationRow &row)
{
    return std::make_shared<const ListedConversation>(
        ListedConversation{row.id,
                           QString::fromStdString(row.title),
                           QString::fromStdString(row.snippet),
                           QString::fromStdString(row.modelPath),
                           row.updatedMs,
                           row.pinned});
}

void add(std::vector<Range> &ranges, int row)
{
    if (!ranges.empty() && ranges.back().first + ranges.back().count == row)
        ++ranges.back().count;
    else
        ranges.push_back({row, 1});
}

/// Which of the numbers, all different, are in the longest rising run of some of them.
std::vector<bool> longestRising(const std::vector<int> &numbers)
{
    std::vector<int> ends; // ends[k]: where the run of k + 1 numbers with the lowest end ends
    std::vector<int> before(numbers.size(), -1);
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto at =
            std::lower_bound(ends.begin(), ends.end(), numbers[i], [&](int end, int number) {
                return numbers[size_t(end)] < number;
            });
        if (at != ends.begin())
            before[i] = *(at - 1);
        if (at == ends.end())
            ends.push_back(int(i));
        else
            *at = int(i);
    }
    std::vector<bool> in(numbers.size());
    for (int i = ends.empty() ? -1 : ends.back(); i >= 0; i = before[size_t(i)])
        in[size_t(i)] = true;
    return in;
}

/// The rows that are in both lists, each by its place in the new one, go into its order. Those that
/// already follow each other stay; every other one moves behind the one that it comes after.
/// False: too many.
bool findMoves(std::vector<int> work, std::vector<ListChange::Move> &moves)
{
    const std::vector<bool> stays = longestRising(work);
    if (size_t(std::count(stays.begin(), stays.end(), false)) > kMostListSteps)
        return false;
    std::vector<int> movers;
    for (size_t i = 0; i < work.size(); ++i)
        if (!stays[i])
            movers.push_back(work[i]);
    std::sort(movers.begin(), movers.end());
    std::vector<int> sorted = work;
    std::sort(sorted.begin(), sorted.end());
    for (const int mover : movers) {
        const auto from = std::find(work.begin(), work.end(), mover);
        const auto place = std::lower_bound(sorted.begin(), sorted.end(), mover);
        auto after = work.begin();
        if (place != sorted.begin())
            after = std::find(work.begin(), work.end(), *(place - 1)) + 1;
        const int fromRow = int(from - work.begin());
        if (from < after) {
            std::rotate(from, from + 1, after);
            moves.push_back({fromRow, int(after - work.begin()) - 1});
        } else if (from != after) {
            std::rotate(after, from, from + 1);
            moves.push_back({fromRow, int(after - work.begin())});
        }
    }
    return true;
}

} // namespace

ListChange listChange(const ListedConversations &before, const std::vector<ConversationRow> &rows)
{
    ListChange change;
    const Places old = placesOf(before);
    change.rows.reserve(rows.size());
    for (const ConversationRow &row : rows) {
        auto now = listed(row);
        const auto was = old.find(row.id);
        const bool asItWas = was != old.end() && *before[size_t(was->second)] == *now;
        change.rows.push_back(asItWas ? before[size_t(was->second)] : std::move(now));
    }
    std::stable_sort(change.rows.begin(), change.rows.end(), [](const auto &a, const auto &b) {
        return a->pinned != b->pinned ? a->pinned : a->updatedMs > b->updatedMs;
    });
    const Places places = placesOf(change.rows);
    std::vector<int> work;
    for (size_t i = 0; i < before.size(); ++i) {
        const auto now = places.find(before[i]->id);
        if (now == places.end())
            add(change.removed, int(i));
        else
            work.push_back(now->second);
    }
    change.whole = !findMoves(std::move(work), change.moved);
    for (size_t i = 0; i < change.rows.size(); ++i) {
        const auto was = old.find(change.rows[i]->id);
        if (was == old.end())
            add(change.inserted, int(i));
        else if (before[size_t(was->second)] != change.rows[i])
            add(change.changed, int(i));
    }
    std::reverse(change.removed.begin(), change.removed.end());
    change.whole = change.whole || change.removed.size() + change.moved.size() +
                                           change.inserted.size() + change.changed.size() >
                                       kMostListSteps;
    return change;
}

} // namespace mynah
