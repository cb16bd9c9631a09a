#include "core/text/stop_detector.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace mynah {

namespace {

constexpr std::string_view kBlankLine = "\n\n";
constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kThinkBegin = "<think>";
constexpr std::string_view kThinkOpen = "<think"; // a prompt may end here
constexpr std::string_view kThinkEnd = "</think"; // a prompt may end here, too
constexpr int kMostNewlineTokens = 3;

bool isNewlines(std::string_view token)
{
    return token.find('\n') != std::string_view::npos &&
           token.find_first_not_of("\r\n") == std::string_view::npos;
}

/// Length of the longest end of `bytes` that `text` begins with and is longer than.
size_t partOf(std::string_view text, std::string_view bytes)
{
    for (size_t length = std::min(text.size() - 1, bytes.size()); length > 0; --length)
        if (bytes.ends_with(text.substr(0, length)))
            return length;
    return 0;
}

} // namespace

StopDetector::StopDetector(StopRules rules, std::string_view prefix) : m_bytes(prefix)
{
    if (rules.blankLine)
        m_stops.push_back({std::string(kBlankLine), kBlankLine.size(), Reason::BlankLine});
    for (const std::string &role : rules.roles)
        if (!role.empty())
            m_stops.push_back({std::string(kBlankLine) + role, kBlankLine.size(), Reason::Role});
    for (std::string &text : rules.texts)
        if (!text.empty())
            m_stops.push_back({std::move(text), 0, Reason::StopText});
    m_textBegin = std::min(m_bytes.find_first_not_of(kBlanks), m_bytes.size());
    m_hasText = m_textBegin < m_bytes.size();
    if (m_hasText && std::string_view(m_bytes).substr(m_textBegin).starts_with(kThinkOpen))
        m_phase = Phase::Thought;
    updatePhase();
    updateAnswer();
}

/// Text that begins with <think> is a thought up to </think.
void StopDetector::updatePhase()
{
    if (!m_hasText)
        return;
    const std::string_view text = std::string_view(m_bytes).substr(m_textBegin);
    if (m_phase == Phase::Unknown) {
        if (text.starts_with(kThinkBegin))
            m_phase = Phase::Thought;
        else if (!kThinkBegin.starts_with(text))
            m_phase = Phase::Answer;
    }
    if (m_phase != Phase::Thought)
        return;
    const size_t found = m_bytes.find(kThinkEnd, m_textBegin);
    if (found == std::string::npos)
        return;
    m_thoughtEnd = found;
    m_phase = Phase::Answer;
    m_newlineTokens = 0;
    m_regionBegin = found + kThinkEnd.size();
}

void StopDetector::updateAnswer()
{
    if (m_hasAnswer || m_phase == Phase::Thought)
        return;
    size_t from = m_regionBegin;
    if (m_thoughtEnd != kNone && from < m_bytes.size() && m_bytes[from] == '>')
        ++from;
    m_answerBegin = std::min(m_bytes.find_first_not_of(kBlanks, from), m_bytes.size());
    m_hasAnswer = m_answerBegin < m_bytes.size();
}

StopDetector::Verdict StopDetector::push(std::string_view token)
{
    const size_t before = m_bytes.size();
    m_bytes += token;
    if (!m_hasText) {
        m_textBegin = std::min(m_bytes.find_first_not_of(kBlanks, m_textBegin), m_bytes.size());
        m_hasText = m_textBegin < m_bytes.size();
    }
    updatePhase();
    updateAnswer();
    if (!m_hasAnswer && m_phase != Phase::Thought && isNewlines(token) &&
        ++m_newlineTokens == kMostNewlineTokens) {
        m_reason = Reason::BlankLine;
        m_stopBegin = m_thoughtEnd == kNone ? 0 : before;
        m_cut = m_bytes.size();
    }
    if (m_hasText && m_reason == Reason::None)
        findStop(before);
    m_safe = std::max(m_safe, settledEnd(m_reason == Reason::None ? heldFrom() : m_stopBegin));
    return m_reason == Reason::None ? Verdict::Continue : Verdict::Stop;
}

bool StopDetector::isActive(const Stop &stop) const
{
    return stop.reason == Reason::Role || m_phase != Phase::Thought;
}

/// The earliest stop that ends behind `from` bytes and behind the white space before the answer.
void StopDetector::findStop(size_t from)
{
    for (const Stop &stop : m_stops) {
        if (!isActive(stop))
            continue;
        const bool role = stop.reason == Reason::Role;
        const size_t mustEndAfter = std::max(from, role ? m_textBegin : answerBegin());
        const size_t first =
            mustEndAfter < stop.text.size() ? 0 : mustEndAfter - stop.text.size() + 1;
        const size_t found = m_bytes.find(stop.text, role ? first : std::max(first, m_regionBegin));
        if (found >= m_stopBegin) // not found, or not earlier
            continue;
        m_stopBegin = found;
        m_cut = found + stop.kept;
        m_reason = stop.reason;
    }
}

/// Of the end of the bytes that may be the start of this stop.
size_t StopDetector::partialLength(const Stop &stop) const
{
    if (!isActive(stop))
        return 0;
    const size_t from = stop.reason == Reason::Role ? 0 : m_regionBegin;
    return partOf(stop.text, std::string_view(m_bytes).substr(std::min(from, m_bytes.size())));
}

size_t StopDetector::keptBytes() const
{
    size_t kept = m_bytes.size();
    for (const Stop &stop : m_stops)
        if (const size_t length = partialLength(stop); length > stop.kept)
            kept = std::min(kept, m_bytes.size() - length + stop.kept);
    return kept;
}

/// Where the longest end of the bytes begins that may be the start of a stop or part of a tag.
size_t StopDetector::heldFrom() const
{
    const std::string_view bytes = m_bytes;
    size_t held = 0;
    for (const Stop &stop : m_stops)
        held = std::max(held, partialLength(stop));
    if (m_hasText && bytes.size() - m_textBegin < kThinkBegin.size() &&
        kThinkBegin.starts_with(bytes.substr(m_textBegin)))
        held = std::max(held, bytes.size() - m_textBegin);
    if (m_phase == Phase::Thought)
        held = std::max(held, partOf(kThinkEnd, bytes));
    else if (m_thoughtEnd != kNone && bytes.size() == m_regionBegin)
        held = std::max(held, kThinkEnd.size()); // its last character has not come
    return bytes.size() - held;
}

/// Not before the text begins; without white space and a part of a code point at the end.
size_t StopDetector::settledEnd(size_t end) const
{
    if (end <= m_textBegin)
        return m_textBegin;
    std::string_view text = std::string_view(m_bytes).substr(m_textBegin, end - m_textBegin);
    for (size_t size = text.size() + 1; size != text.size();) {
        size = text.size();
        text.remove_suffix(incompleteTail(text));
        text = text.substr(0, text.find_last_not_of(kBlanks) + 1);
    }
    return m_textBegin + text.size();
}

std::string StopDetector::takeText()
{
    const size_t begin = std::max(m_taken, m_textBegin);
    if (!m_hasText || begin >= m_safe)
        return {};
    m_taken = m_safe;
    return replaceInvalidUtf8(std::string_view(m_bytes).substr(begin, m_safe - begin));
}

void StopDetector::end()
{
    if (m_reason == Reason::None)
        m_safe = std::max(m_safe, settledEnd(m_bytes.size()));
}

std::string StopDetector::finalText() const
{
    const size_t end = settledEnd(std::min(m_stopBegin, m_bytes.size()));
    return replaceInvalidUtf8(std::string_view(m_bytes).substr(m_textBegin, end - m_textBegin));
}

bool StopDetector::hasThought() const
{
    if (m_phase != Phase::Thought && m_thoughtEnd == kNone)
        return false;
    const size_t end = std::min({m_thoughtEnd, m_stopBegin, m_bytes.size()});
    const size_t begin = std::min(m_textBegin + kThinkBegin.size(), end);
    return !trimmedWhitespace(std::string_view(m_bytes).substr(begin, end - begin)).empty();
}

} // namespace mynah
