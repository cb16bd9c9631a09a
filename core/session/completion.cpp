#include "core/session/completion.h"

#include "core/text/utf8.h"

#include <algorithm>
#include <cmath>

namespace mynah {

namespace {

size_t sizeOf(const Snapshot &snapshot)
{
    return (snapshot.state.size() + snapshot.logits.size()) * sizeof(float) +
           snapshot.tokens.size() * sizeof(TokenId);
}

/// The indices of the `count` largest, largest first; the lower index first on a tie.
std::vector<TokenId> largest(std::span<const float> values, size_t count)
{
    const auto better = [&values](TokenId a, TokenId b) {
        const float x = values[static_cast<size_t>(a)], y = values[static_cast<size_t>(b)];
        return x > y || (x == y && a < b);
    };
    std::vector<TokenId> best;
    for (size_t i = 0; i < values.size(); ++i) {
        const auto id = static_cast<TokenId>(i);
        if (best.size() == count && !better(id, best.back()))
            continue;
        if (best.size() == count)
            best.pop_back();
        best.insert(std::lower_bound(best.begin(), best.end(), id, better), id);
    }
    return best;
}

} // namespace

CompletionToken
likelihood(std::span<const float> logits, TokenId token, int count, const Tokenizer &tokenizer)
{
    const float most = *std::max_element(logits.begin(), logits.end());
    double total = 0;
    for (const float logit : logits)
        total += double(std::exp(logit - most));
    const auto choiceOf = [&](TokenId id) {
        const float logit = logits[static_cast<size_t>(id)];
        return TokenChoice{
            id, std::string(tokenizer.bytesOf(id)), double(std::exp(logit - most)) / total};
    };
    CompletionToken result;
    result.choice = choiceOf(token);
    const auto wanted = static_cast<size_t>(std::clamp(count, 0, kMostAlternatives));
    if (wanted > 0)
        for (const TokenId id : largest(logits, std::min(wanted, logits.size())))
            result.alternatives.push_back(choiceOf(id));
    return result;
}

KnownBeginning
knownBeginning(std::string_view text, std::span<const TokenId> known, const Tokenizer &tokenizer)
{
    std::string bytes;
    std::vector<size_t> ends; // of each token, in `bytes`
    for (const TokenId id : known) {
        bytes += id >= 0 && id < tokenizer.size() ? tokenizer.bytesOf(id) : std::string_view();
        ends.push_back(bytes.size());
    }
    // What is seen of the first `count` tokens: without a code point that has only begun.
    const auto seen = [&](size_t count) {
        const auto part = std::string_view(bytes).substr(0, count == 0 ? 0 : ends[count - 1]);
        return replaceInvalidUtf8(part.substr(0, part.size() - incompleteTail(part)));
    };
    const auto begins = [&](size_t count) { // within a code point that has not come to its end
        return count > 0 && incompleteTail(std::string_view(bytes).substr(0, ends[count - 1])) > 0;
    };
    KnownBeginning result;
    size_t count = known.size();
    if (const std::string whole = seen(count); text != whole) {
        const auto same = static_cast<size_t>(
            std::mismatch(text.begin(), text.end(), whole.begin(), whole.end()).first -
            text.begin());
        if (same < whole.size()) {
            size_t least = 0;
            while (least < count) {
                const size_t middle = (least + count + 1) / 2;
                if (seen(middle).size() <= same)
                    least = middle;
                else
                    count = middle - 1;
            }
            // The token before a change is encoded with it: with other text behind it, it may be a
            // longer one.
            count -= count > 0 ? 1 : 0;
        }
        while (begins(count))
            --count;
    }
    result.tokens.assign(known.begin(), known.begin() + static_cast<std::ptrdiff_t>(count));
    result.bytes = seen(count).size();
    if (count > 0) {
        const auto part = std::string_view(bytes).substr(0, ends[count - 1]);
        result.held = part.substr(part.size() - incompleteTail(part));
    }
    return result;
}

CompletionText::CompletionText(std::vector<std::string> stopTexts, std::string held)
    : m_stops(std::move(stopTexts)), m_bytes(std::move(held))
{
    std::erase(m_stops, std::string());
}

std::string CompletionText::push(std::string_view bytes)
{
    const size_t before = m_bytes.size();
    m_bytes += bytes;
    size_t end = m_bytes.size();
    for (const std::string &stop : m_stops) {
        const size_t from = before < stop.size() ? 0 : before - stop.size() + 1;
        if (const size_t found = m_bytes.find(stop, std::max(from, m_taken));
            found != std::string::npos) {
            m_stopped = true;
            end = std::min(end, found);
        }
    }
    if (!m_stopped)
        for (const std::string &stop : m_stops)
            for (size_t length = std::min(stop.size() - 1, m_bytes.size() - m_taken); length > 0;
                 --length)
                if (m_bytes.ends_with(std::string_view(stop).substr(0, length))) {
                    end = std::min(end, m_bytes.size() - length);
                    break;
                }
    return take(end);
}

std::string CompletionText::end()
{
    return m_stopped ? std::string() : take(m_bytes.size());
}

std::string CompletionText::take(size_t end)
{
    if (end <= m_taken)
        return {};
    std::string_view part = std::string_view(m_bytes).substr(m_taken, end - m_taken);
    part.remove_suffix(incompleteTail(part));
    m_taken += part.size();
    const std::string text = replaceInvalidUtf8(part);
    m_text += text;
    return text;
}

void CompletionMemory::add(std::shared_ptr<const Snapshot> snapshot)
{
    std::erase_if(m_snapshots, [&](const auto &other) {
        return other->tokens == snapshot->tokens &&
               other->modelFingerprint == snapshot->modelFingerprint;
    });
    m_snapshots.push_back(std::move(snapshot));
    size_t bytes = 0;
    for (const auto &each : m_snapshots)
        bytes += sizeOf(*each);
    while (bytes > m_most && m_snapshots.size() > 2) {
        bytes -= sizeOf(*m_snapshots.front());
        m_snapshots.erase(m_snapshots.begin());
    }
}

} // namespace mynah
