// SPDX-License-Identifier: GPL-2.0-or-later
#include "app/pdfreader/Options.h"

#include <QByteArrayView>

#include <algorithm>
#include <optional>

namespace emo::reader {

namespace {

struct Switch
{
    const char *name;
    bool Options::*member;
};

constexpr Switch switches[]{
    {"--words", &Options::hasWords},
    {"--fields", &Options::hasFields},
    {"--embedded", &Options::hasEmbedded},
    {"--xmp", &Options::hasXmp},
};

struct Number
{
    const char *name;
    int Options::*member;
    int smallest;
    int largest;
};

constexpr Number numbers[]{
    {"--max-bytes", &Options::maxBytes, 1, 1'000'000'000},
    {"--max-pages", &Options::maxPages, 1, 100'000},
    {"--max-characters", &Options::maxCharacters, 1, 100'000'000},
    {"--seconds", &Options::seconds, 1, 600},
    {"--memory", &Options::megabytes, 32, 65'536},
    {"--picture", &Options::picturePage, 1, 1'000'000},
    {"--width", &Options::pictureWidth, 1, 4000},
    {"--height", &Options::pictureHeight, 1, 4000},
};

template <typename Table> const auto *find(const Table &table, QByteArrayView name)
{
    const auto *found = std::ranges::find_if(table, [&](const auto &each) { return name == each.name; });
    return found == std::end(table) ? nullptr : found;
}

/// The number that the text is, in digits and nothing else.
std::optional<int> numberIn(QByteArrayView text)
{
    const bool isDigits = std::ranges::all_of(text, [](char each) { return each >= '0' && each <= '9'; });
    bool isNumber = false;
    const int number = text.toByteArray().toInt(&isNumber);
    return isDigits && isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

Result<Options> optionsFrom(std::span<const char *const> arguments)
{
    Options options;
    for (size_t i = 0; i < arguments.size(); ++i) {
        const char *name = arguments[i];
        if (const Switch *known = find(switches, name)) {
            options.*known->member = true;
            continue;
        }
        const Number *known = find(numbers, name);
        if (!known)
            return Problem{QStringLiteral("there is no option %1").arg(QString::fromLocal8Bit(name))};
        const std::optional<int> value = i + 1 < arguments.size() ? numberIn(arguments[++i]) : std::nullopt;
        if (!value || *value < known->smallest || *value > known->largest)
            return Problem{QStringLiteral("%1 needs a number from %2 to %3")
                               .arg(QString::fromLatin1(name))
                               .arg(known->smallest)
                               .arg(known->largest)};
        options.*known->member = *value;
    }
    const bool isPicture = options.picturePage > 0;
    if (isPicture != (options.pictureWidth > 0) || isPicture != (options.pictureHeight > 0))
        return Problem{QStringLiteral("--picture, --width and --height go together")};
    return options;
}

} // namespace emo::reader
