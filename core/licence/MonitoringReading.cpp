// SPDX-License-Identifier: MIT
#include "core/licence/MonitoringReading.h"

#include "core/licence/FoundPhrase.h"

#include <algorithm>

namespace emo::licence {

namespace {

/// Words of a list, and what they mean. Longer words come before those that are part of them.
struct ListWord
{
    const char *words;
    Monitored type;
};
constexpr std::array listWords{
    ListWord{"thatyoudonotgotoareasyoumustnotenter(?:exclusionzones?)?|exclusion(?:zone|area)?s?",
        Monitored::ExclusionZone},
    ListWord{"thatyoudonotleaveareasyoumuststayin(?:restrictionzones?)?|(?:restriction|inclusion)zones?",
        Monitored::RestrictionZone},
    ListWord{"thatyoucomplywithyourcurfew|(?:night)?curfew", Monitored::Curfew},
    ListWord{
        "(?:gps)?(?:trail|location)(?:monitoring)?|gps(?:tracking|tag)?|yourlocation|(?:your)?whereabouts|tracking",
        Monitored::Trail},
    ListWord{
        "thatyouattendappointments|attend(?:ance)?(?:at)?appointments|attendance", Monitored::Attendance},
    ListWord{"thatyoudonotdrinkanyalcohol|(?:alcohol)?abstinence|abstain(?:fromalcohol)?|sobriety",
        Monitored::AlcoholAbstinence},
    ListWord{"youralcoholconsumption|alcohol(?:monitoring|level|consumption)|aml", Monitored::AlcoholLevel},
    ListWord{"alcohol", Monitored::AlcoholUnclear},
};

/// A condition with an end: the first that has one, or else the first.
std::optional<EndingCondition> endingCondition(const Stream &body, const Pattern &pattern)
{
    std::optional<EndingCondition> found;
    for (const FoundPhrase &each : findAll(body, pattern)) {
        const auto end = each.date(1);
        if (!found || (end && !found->end))
            found = EndingCondition{each.page(), each.snippet(), end};
    }
    return found;
}

EmParagraph paragraphFrom(const FoundPhrase &phrase, EmParagraph::Wording wording)
{
    const NamedTypes named = typesIn(phrase.squashedPart(1));
    EmParagraph paragraph;
    paragraph.wording = wording;
    paragraph.listed = phrase.part(1);
    paragraph.types = named.types;
    paragraph.leftOver = named.leftOver;
    paragraph.isPlaceholder = named.isPlaceholder;
    paragraph.page = phrase.page();
    if (wording == EmParagraph::Wording::Policy4)
        paragraph.end = phrase.date(2);
    return paragraph;
}

} // namespace

NamedTypes typesIn(const QString &squashedList)
{
    NamedTypes named;
    if (squashedList.contains(u'[') || squashedList.contains(QLatin1StringView("inserttypes"))) {
        named.isPlaceholder = true;
        return named;
    }
    QString rest = squashedList;
    for (const auto &[words, type] : listWords) {
        const QRegularExpression expression(QString::fromLatin1(words));
        if (!rest.contains(expression))
            continue;
        named.types.append(type);
        rest.replace(expression, QStringLiteral(" "));
    }
    static const QRegularExpression joints(QStringLiteral(
        "^(?:and|or|that|you|your|the|monitoring|zones?|licence|conditions?|electronic|\\d)*$"));
    for (const QString &piece : rest.split(u' ', Qt::SkipEmptyParts))
        if (!piece.contains(joints))
            named.leftOver += piece + u' ';
    named.leftOver = named.leftOver.trimmed();
    std::ranges::sort(named.types);
    return named;
}

void readMonitoring(const LicenceText &text, LicenceFacts &facts)
{
    const Stream &body = text.body;
    for (const FoundPhrase &each : findAll(body, patterns::listed3))
        facts.paragraphs.append(paragraphFrom(each, EmParagraph::Wording::Policy3));
    for (const FoundPhrase &each : findAll(body, patterns::listed4))
        facts.paragraphs.append(paragraphFrom(each, EmParagraph::Wording::Policy4));
    const auto installs = findAll(body, patterns::installs);
    if (facts.paragraphs.isEmpty() && !installs.isEmpty()) {
        EmParagraph unread;
        unread.page = installs.front().page();
        facts.paragraphs.append(unread);
    }
    facts.trail = endingCondition(body, patterns::trail);
    facts.abstinence = endingCondition(body, patterns::abstinence);
    facts.level = endingCondition(body, patterns::level);
    facts.hasOlderAlcohol = findFirst(body, patterns::olderAlcohol).has_value();
    facts.hasAttendance = findFirst(body, patterns::attends).has_value();
    if (const auto stay = findFirst(body, patterns::stayUntilTagged))
        facts.stayUntilTagged = stay->fact(stay->part(1));
}

} // namespace emo::licence
