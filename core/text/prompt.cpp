#include "core/text/prompt.h"

#include "core/text/utf8.h"

#include <algorithm>

namespace mynah {

namespace {

constexpr std::string_view kBlankLine = "\n\n";
constexpr std::string_view kBlanks = " \t\r\n";
constexpr int kMostNewlineTokens = 3;

bool isNewlines(std::string_view token)
{
    return token.find('\n') != std::string_view::npos &&
           token.find_first_not_of("\r\n") == std::string_view::npos;
}

} // namespace

std::string cleanUserText(std::string_view text)
{
    text = trimmedWhitespace(text);
    std::string out;
    out.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        if (text[at] != '\n' && text[at] != '\r') {
            out += text[at++];
            continue;
        }
        // Up to the last line end before other text; the blanks after it indent the next line.
        const size_t next = text.find_first_not_of(kBlanks, at);
        at = text.find_last_of("\r\n", next) + 1;
        out += '\n';
    }
    return out;
}

std::string systemTurn(std::string_view text)
{
    const std::string clean = cleanUserText(text);
    return clean.empty() ? std::string() : "System: " + clean + "\n\n";
}

std::string userTurn(std::string_view userText)
{
    std::string turn = "User: ";
    turn += cleanUserText(userText);
    return turn += "\n\nAssistant:";
}

std::string assistantHistory(std::string_view text)
{
    const std::string clean = cleanUserText(text);
    std::string history;
    if (!clean.empty()) {
        history += ' ';
        history += clean;
    }
    return history += kBlankLine;
}

StopDetector::StopDetector(std::vector<std::string> stopTexts)
{
    m_stops.emplace_back(kBlankLine);
    for (std::string &text : stopTexts)
        if (!text.empty())
            m_stops.push_back(std::move(text));
}

StopDetector::Verdict StopDetector::push(std::string_view token)
{
    const size_t before = m_bytes.size();
    m_bytes += token;
    if (!m_hasText) {
        m_textBegin = std::min(m_bytes.find_first_not_of(kBlanks, m_textBegin), m_bytes.size());
        m_hasText = m_textBegin < m_bytes.size();
        if (!m_hasText && isNewlines(token) && ++m_newlineTokens == kMostNewlineTokens) {
            m_reason = Reason::BlankLine;
            m_stopBegin = 0;
            m_cut = m_bytes.size();
        }
    }
    if (m_hasText)
        findStop(before);
    m_safe = std::max(m_safe, settledEnd(m_reason == Reason::None ? heldFrom() : m_stopBegin));
    return m_reason == Reason::None ? Verdict::Continue : Verdict::Stop;
}

/// The earliest stop that ends behind `from` bytes and behind the white space before the answer.
void StopDetector::findStop(size_t from)
{
    for (const std::string &stop : m_stops) {
        const size_t mustEndAfter = std::max(from, m_textBegin);
        const size_t first = mustEndAfter < stop.size() ? 0 : mustEndAfter - stop.size() + 1;
        const size_t found = m_bytes.find(stop, first);
        if (found >= m_stopBegin) // not found, or not earlier
            continue;
        const bool blankLine = &stop == &m_stops.front();
        m_stopBegin = found;
        m_cut = blankLine ? found + stop.size() : found;
        m_reason = blankLine ? Reason::BlankLine : Reason::StopText;
    }
}

/// Where the longest end of the bytes begins that may be the start of a stop.
size_t StopDetector::heldFrom() const
{
    const std::string_view bytes = m_bytes;
    size_t held = 0;
    for (const std::string &stop : m_stops)
        for (size_t length = std::min(stop.size() - 1, bytes.size()); length > held; --length)
            if (bytes.ends_with(std::string_view(stop).substr(0, length)))
                held = length;
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

} // namespace mynah
