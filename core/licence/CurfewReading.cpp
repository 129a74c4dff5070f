// SPDX-License-Identifier: MIT
#include "core/licence/CurfewReading.h"

#include "core/licence/FoundPhrase.h"

#include <algorithm>

namespace emo::licence {

namespace {

constexpr std::array dayNames{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
const auto dayWords = QStringLiteral("(monday|tuesday|wednesday|thursday|friday|saturday|sunday)");
const auto timeWords
    = QStringLiteral("(\\d{1,2}[:.]?\\d{2}\\s*(?:am|pm)?|\\d{1,2}\\s*(?:am|pm)|midnight|noon)");

int dayNumber(const QString &name)
{
    const auto found = std::ranges::find(dayNames, name.toLower().toStdString());
    return int(found - dayNames.begin()) + 1;
}

void addHours(LicenceFacts &facts, const QString &from, const QString &until)
{
    const auto begin = timeIn(squashed(from));
    const auto end = timeIn(squashed(until));
    if (begin && end && !facts.curfewHours.contains(Hours{*begin, *end}))
        facts.curfewHours.append({*begin, *end});
}

/// The lines below the words that head an address, up to the next sentence.
QStringList addressBelow(const QList<TextLine> &lines)
{
    QStringList address;
    for (int i = 0; i < lines.size(); ++i) {
        if (!squashed(lines[i].text).contains(QLatin1StringView("towhichyouarecurfewedare")))
            continue;
        constexpr int mostLines = 6;
        static const QRegularExpression postcode(QStringLiteral("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"));
        for (int next = i + 1; next < lines.size() && address.size() < mostLines; ++next) {
            address.append(lines[next].text);
            if (lines[next].text.contains(postcode))
                return address;
        }
        address.clear();
    }
    return address;
}

/// One row of the table: "From 07:00 pm on Monday until 07:00 am on Tuesday", "Monday from 19:00 until
/// 07:00".
std::optional<Night> nightIn(const QString &line)
{
    static const QRegularExpression cvl(
        QStringLiteral("From\\s+%2\\s+on\\s+%1\\s+until\\s+%2\\s+on\\s+%1").arg(dayWords, timeWords),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression older(
        QStringLiteral("^\\s*%1\\s+from\\s+%2\\s+until\\s+%2").arg(dayWords, timeWords),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = cvl.match(line); match.hasMatch()) {
        const auto from = timeIn(squashed(match.captured(1)));
        const auto until = timeIn(squashed(match.captured(3)));
        if (from && until)
            return Night{dayNumber(match.captured(2)), *from, dayNumber(match.captured(4)), *until};
    }
    if (const auto match = older.match(line); match.hasMatch()) {
        const auto from = timeIn(squashed(match.captured(2)));
        const auto until = timeIn(squashed(match.captured(3)));
        constexpr int daysInWeek = 7;
        const int day = dayNumber(match.captured(1));
        if (from && until)
            return Night{day, *from, *until > *from ? day : day % daysInWeek + 1, *until};
    }
    return std::nullopt;
}

void readHomeDetention(const LicenceText &text, LicenceFacts &facts)
{
    facts.curfewAddress = addressBelow(text.lines);
    if (const auto first = findFirst(text.body, patterns::firstNight)) {
        const auto from = timeIn(first->squashedPart(1));
        const auto until = timeIn(first->squashedPart(2));
        if (from && until)
            facts.firstNight = first->fact(Hours{*from, *until});
    }
    for (const TextLine &line : text.lines)
        if (const auto night = nightIn(line.text))
            facts.nights.append(*night);
    std::ranges::stable_sort(facts.nights, {}, &Night::day);
    constexpr int nightsInWeek = 7;
    facts.areNightsWhole = facts.nights.isEmpty() || facts.nights.size() >= nightsInWeek;
}

} // namespace

void readCurfew(const LicenceText &text, LicenceFacts &facts)
{
    for (const FoundPhrase &each : findAll(text.body, patterns::confined))
        addHours(facts, each.part(1), each.part(2));
    for (const FoundPhrase &each : findAll(text.body, patterns::confinedAt))
        addHours(facts, each.part(2), each.part(3));
    static const QRegularExpression pair(
        QStringLiteral("%1\\s+and\\s+%1").arg(timeWords), QRegularExpression::CaseInsensitiveOption);
    for (const FoundPhrase &each : findAll(text.body, patterns::staysAt))
        for (auto pairs = pair.globalMatch(each.part(1)); pairs.hasNext();) {
            const auto match = pairs.next();
            addHours(facts, match.captured(1), match.captured(2));
        }
    readHomeDetention(text, facts);
}

void readZones(const LicenceText &text, LicenceFacts &facts)
{
    const Stream &body = text.body;
    const auto repeats = findAll(body, patterns::repeatedRule);
    const int maps = repeats.isEmpty() ? int(body.squashed.size()) : repeats.front().begin();
    const auto headings = findAll(body, patterns::areaHeading);
    QList<std::pair<int, Zone>> found;
    for (const FoundPhrase &each : findAll(body, patterns::area)) {
        if (each.begin() >= maps)
            continue; // the maps repeat the condition
        const bool isEvent = each.has(3);
        const bool isPlural = each.has(1);
        const qsizetype count = isPlural && !isEvent ? std::max<qsizetype>(headings.size(), 1) : 1;
        for (qsizetype i = 0; i < count; ++i)
            found.append({each.begin(),
                {isEvent ? ZoneKind::Event : ZoneKind::Area, each.part(isEvent ? 4 : 2), each.page()}});
    }
    for (const FoundPhrase &each : findAll(body, patterns::premises))
        if (each.begin() < maps && !each.squashedPart(1).contains(QLatin1StringView("asdefinedby")))
            found.append({each.begin(), {ZoneKind::Premises, each.part(1), each.page()}});
    std::ranges::stable_sort(found, {}, [](const auto &each) { return each.first; });
    for (const auto &[place, zone] : found)
        facts.zones.append(zone);
    for (const FoundPhrase &each : findAll(body, patterns::restriction))
        if (each.begin() < maps)
            ++facts.restrictionZones;
}

} // namespace emo::licence
