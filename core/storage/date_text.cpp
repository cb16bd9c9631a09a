#include "core/storage/date_text.h"

#include "core/storage/conversation_tree.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace mynah {

namespace {

using namespace std::chrono;

std::string padded(int64_t number, size_t digits)
{
    std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}

/// Takes exactly `digits` digits from the front.
std::optional<int> takeNumber(std::string_view &text, size_t digits)
{
    if (text.size() < digits)
        return std::nullopt;
    int number = 0;
    for (size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        number = number * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return number;
}

bool takeOne(std::string_view &text, std::string_view characters)
{
    if (text.empty() || characters.find(text[0]) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

} // namespace

std::string dateText(int64_t ms)
{
    const sys_time<milliseconds> time{milliseconds(std::clamp<int64_t>(ms, 0, kLatestMs))};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(floor<minutes>(time - day));
    return padded(static_cast<int>(date.year()), 4) + "-" +
           padded(static_cast<unsigned>(date.month()), 2) + "-" +
           padded(static_cast<unsigned>(date.day()), 2) + " " + padded(clock.hours().count(), 2) +
           ":" + padded(clock.minutes().count(), 2) + " UTC";
}

std::optional<int64_t> parseDate(std::string_view text)
{
    struct Field {
        std::string_view before; // one of these characters; none: nothing
        size_t digits;
    };
    constexpr std::array<Field, 5> kFields = {{{"", 4}, {"-", 2}, {"-", 2}, {"T ", 2}, {":", 2}}};
    std::array<int, 5> numbers = {};
    for (size_t i = 0; i < kFields.size(); ++i) {
        if (!kFields[i].before.empty() && !takeOne(text, kFields[i].before))
            return std::nullopt;
        const auto number = takeNumber(text, kFields[i].digits);
        if (!number)
            return std::nullopt;
        numbers[i] = *number;
    }
    int64_t ms = 0;
    if (takeOne(text, ":")) {
        const auto seconds = takeNumber(text, 2);
        if (!seconds || *seconds > 60)
            return std::nullopt;
        ms = *seconds * 1000;
        if (takeOne(text, ".")) {
            const auto thousandths = takeNumber(text, 3);
            if (!thousandths)
                return std::nullopt;
            ms += *thousandths;
        }
    }
    const year_month_day date{year(numbers[0]),
                              month(static_cast<unsigned>(numbers[1])),
                              std::chrono::day(static_cast<unsigned>(numbers[2]))};
    if ((text != "Z" && text != " UTC") || !date.ok() || numbers[3] > 23 || numbers[4] > 59)
        return std::nullopt;
    const auto time = sys_days(date) + hours(numbers[3]) + minutes(numbers[4]) + milliseconds(ms);
    const int64_t result = time.time_since_epoch().count();
    return result >= 0 && result <= kLatestMs ? std::optional(result) : std::nullopt;
}

} // namespace mynah
