#include "core/storage/file_name.h"

#include "core/storage/text_summary.h"
#include "core/text/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace mynah {

namespace {

constexpr size_t kCodePoints = 80;
constexpr size_t kBytes = 200; // most systems allow 255, and an extension and a number follow

/// Characters that change how the text around them is shown, so that a name looks like another one:
/// U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069, and U+FEFF, which is not seen at
/// all. The joiners U+200C and U+200D stay: Persian and emoji need them.
bool turnsText(std::string_view c)
{
    if (c == "\xd8\x9c" || c == "\xef\xbb\xbf")
        return true;
    if (c.size() != 3 || c[0] != '\xe2')
        return false;
    const auto second = static_cast<unsigned char>(c[1]);
    const auto third = static_cast<unsigned char>(c[2]);
    return (second == 0x80 &&
            (third == 0x8e || third == 0x8f || (third >= 0xaa && third <= 0xae))) ||
           (second == 0x81 && third >= 0xa6 && third <= 0xa9);
}

/// What a character of the title becomes in the name.
std::string_view replaced(std::string_view c)
{
    if (c.size() == 1) {
        constexpr std::string_view kForbidden = "/\\:*?\"<>|"; // on Windows; elsewhere some of them
        return kForbidden.find(c[0]) == std::string_view::npos ? c : std::string_view("-");
    }
    const bool isControl =
        c.size() == 2 && c[0] == '\xc2' && static_cast<unsigned char>(c[1]) < 0xa0;
    return isControl || turnsText(c) ? std::string_view() : c;
}

/// CON, COM1 and so on, also with an extension, name devices on Windows.
bool isReserved(std::string_view name)
{
    constexpr std::array<std::string_view, 4> kWhole = {"CON", "PRN", "AUX", "NUL"};
    std::string stem(name.substr(0, name.find('.')));
    while (stem.ends_with(' '))
        stem.pop_back();
    std::transform(stem.begin(), stem.end(), stem.begin(), [](unsigned char c) {
        return static_cast<char>(c < 0x80 ? std::toupper(c) : c);
    });
    if (std::find(kWhole.begin(), kWhole.end(), stem) != kWhole.end())
        return true;
    if (!stem.starts_with("COM") && !stem.starts_with("LPT"))
        return false;
    const std::string_view port = std::string_view(stem).substr(3);
    return (port.size() == 1 && port[0] >= '0' && port[0] <= '9') || port == "\xc2\xb9" ||
           port == "\xc2\xb2" || port == "\xc2\xb3"; // superscript digits count
}

} // namespace

std::string fileNameFromTitle(std::string_view title)
{
    const std::string line = oneLine(title, 4 * kCodePoints); // valid UTF-8
    std::string clean;
    for (size_t at = 0, length = 0; at < line.size(); at += length) {
        const std::string_view rest = std::string_view(line).substr(at);
        length = nextCodePoint(rest).length;
        clean += replaced(rest.substr(0, length));
    }
    // A dot in front hides a file; Windows drops dots and spaces at the end.
    clean.erase(0, std::min(clean.find_first_not_of(". "), clean.size()));
    std::string name(truncateCodePoints(clean, kCodePoints));
    while (name.size() > kBytes)
        name = truncateCodePoints(name, countCodePoints(name) - 1);
    while (name.ends_with('.') || name.ends_with(' ') || name.ends_with("\xe2\x80\x8d"))
        name.erase(name.size() - (name.back() == '\x8d' ? 3 : 1));
    if (name.empty())
        return "Conversation";
    return isReserved(name) ? "_" + name : name;
}

} // namespace mynah
