// SPDX-License-Identifier: MIT
#include "core/licence/LicenceFacts.h"

#include "core/licence/CurfewReading.h"
#include "core/licence/FoundPhrase.h"
#include "core/licence/Identity.h"
#include "core/licence/MonitoringReading.h"

#include <algorithm>

namespace emo::licence {

namespace {

/// The pattern's dates, in the order of its groups, into the facts that are still missing.
void readDates(const Stream &body, const Pattern &pattern, std::initializer_list<MaybeFact<QDate> *> into)
{
    for (const FoundPhrase &each : findAll(body, pattern)) {
        int group = 1;
        for (MaybeFact<QDate> *fact : into) {
            if (!*fact)
                *fact = each.date(group);
            ++group;
        }
    }
}

void readPeriods(const Stream &body, LicenceFacts &facts)
{
    readDates(body, patterns::hdcPeriod, {&facts.hdcStart, &facts.hdcEnd});
    readDates(body, patterns::pssPeriod, {&facts.pssStart, &facts.pssEnd});
    readDates(body, patterns::licencePeriod, {&facts.start, &facts.end});
    for (MaybeFact<QDate> *end : {&facts.end, &facts.sentenceEnd})
        readDates(body, patterns::bothEnd, {end});
    readDates(body, patterns::licenceEnd, {&facts.end});
    readDates(body, patterns::sentenceEnd, {&facts.sentenceEnd});
    readDates(body, patterns::released, {&facts.start});
    readDates(body, patterns::supervisionEnd, {&facts.end});
}

/// The line after the words that send somebody to report, or the name that follows them.
void readPeople(const LicenceText &text, LicenceFacts &facts)
{
    static const QRegularExpression report(QStringLiteral("report(?: without delay)? to:\\s*([^,]*)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression delay(
        QStringLiteral("^without delay to:\\s*([^,]*)"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression supervising(
        QStringLiteral("Your supervising officer is ([^.]{2,80})\\."));
    static const QRegularExpression approved(QStringLiteral(
        "(?:Approved by|Signed for the Secretary of State for Justice):\\s*(.*?)\\s*(?:for the Secretary of State|Date:|$)"));
    const QList<TextLine> &lines = text.lines;
    for (int i = 0; i < lines.size(); ++i) {
        const TextLine &line = lines[i];
        for (const QRegularExpression *expression : {&supervising, &report, &delay}) {
            const auto match = expression->match(line.text);
            if (!match.hasMatch() || facts.supervisingOfficer)
                continue;
            QString name = match.captured(1).trimmed();
            if (name.isEmpty() && i + 1 < lines.size())
                name = lines[i + 1].text;
            facts.supervisingOfficer
                = Fact<QString>{name, Confidence::Medium, line.page, line.text, "reporting"};
        }
        if (const auto match = approved.match(line.text); match.hasMatch() && !match.captured(1).isEmpty())
            facts.approvedBy
                = Fact<QString>{match.captured(1), Confidence::High, line.page, line.text, "approved-by"};
        // The older service names whoever approves above "for the Secretary of State".
        static const QRegularExpression forState(QStringLiteral("^for the Secretary of State for Justice"));
        static const QRegularExpression named(QStringLiteral("^Name:\\s*(.+)$"));
        if (line.text.contains(forState) && !facts.approvedBy)
            for (int before = i - 1; before >= 0 && before >= i - 2; --before)
                if (const auto match = named.match(lines[before].text); match.hasMatch())
                    facts.approvedBy = Fact<QString>{match.captured(1).trimmed(), Confidence::Medium,
                        line.page, lines[before].text, "approved-by"};
    }
}

void addOnce(QList<Monitored> &types, Monitored type)
{
    if (!types.contains(type))
        types.append(type);
}

} // namespace

LicenceFacts licenceFacts(const LicenceText &text)
{
    LicenceFacts facts;
    facts.isPrototype = text.isPrototype;
    facts.pagesWithoutText = text.pagesWithoutText;
    readIdentity(text, facts);
    readPeriods(text.body, facts);
    readMonitoring(text, facts);
    readCurfew(text, facts);
    readZones(text, facts);
    readPeople(text, facts);
    return facts;
}

bool isHdcLicence(const LicenceFacts &facts)
{
    return facts.hdcStart.has_value() || facts.madeBy == Template::CvlHdc
        || facts.madeBy == Template::OlderHdc;
}

QList<Monitored> monitoredBy(const LicenceFacts &facts)
{
    QList<Monitored> types;
    for (const EmParagraph &paragraph : facts.paragraphs)
        for (const Monitored type : paragraph.types)
            addOnce(types, type);
    if (facts.trail)
        addOnce(types, Monitored::Trail);
    if (facts.abstinence)
        addOnce(types, Monitored::AlcoholAbstinence);
    if (facts.level)
        addOnce(types, Monitored::AlcoholLevel);
    if (isHdcLicence(facts))
        addOnce(types, Monitored::Curfew);
    std::ranges::sort(types);
    return types;
}

QList<Monitored> restrictionsOf(const LicenceFacts &facts)
{
    QList<Monitored> types;
    if (!facts.zones.isEmpty())
        types.append(Monitored::ExclusionZone);
    if (facts.restrictionZones > 0)
        types.append(Monitored::RestrictionZone);
    if (!facts.curfewHours.isEmpty() || isHdcLicence(facts))
        types.append(Monitored::Curfew);
    if (facts.trail)
        types.append(Monitored::Trail);
    if (facts.hasAttendance)
        types.append(Monitored::Attendance);
    if (facts.level)
        types.append(Monitored::AlcoholLevel);
    if (facts.abstinence)
        types.append(Monitored::AlcoholAbstinence);
    return types;
}

} // namespace emo::licence
