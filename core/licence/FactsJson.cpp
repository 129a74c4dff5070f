// SPDX-License-Identifier: MIT
#include "core/licence/FactsJson.h"

#include <QJsonArray>

#include <algorithm>

namespace emo::licence {

namespace {

constexpr std::array dayCodes{"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"};

QString codeOf(Monitored type)
{
    switch (type) {
    case Monitored::ExclusionZone:
        return QStringLiteral("exclusionZone");
    case Monitored::RestrictionZone:
        return QStringLiteral("restrictionZone");
    case Monitored::Curfew:
        return QStringLiteral("curfew");
    case Monitored::Trail:
        return QStringLiteral("trail");
    case Monitored::Attendance:
        return QStringLiteral("attendance");
    case Monitored::AlcoholLevel:
        return QStringLiteral("alcoholLevel");
    case Monitored::AlcoholAbstinence:
        return QStringLiteral("alcoholAbstinence");
    case Monitored::AlcoholUnclear:
        return QStringLiteral("alcoholUnclear");
    }
    Q_UNREACHABLE();
}

QString codeOf(Template madeBy)
{
    switch (madeBy) {
    case Template::Cvl:
        return QStringLiteral("cvl-ap");
    case Template::CvlHdc:
        return QStringLiteral("cvl-hdc-ap");
    case Template::OlderHdc:
        return QStringLiteral("hdc-legacy");
    case Template::Word:
        return QStringLiteral("word");
    case Template::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString codeOf(Confidence confidence)
{
    return confidence == Confidence::High  ? QStringLiteral("high")
        : confidence == Confidence::Medium ? QStringLiteral("medium")
                                           : QStringLiteral("low");
}

QJsonValue textOrNull(const MaybeFact<QString> &fact)
{
    return fact ? QJsonValue(fact->value) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateOrNull(const MaybeFact<QDate> &fact)
{
    return fact ? QJsonValue(fact->value.toString(Qt::ISODate)) : QJsonValue();
}

QString timeText(QTime time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QJsonArray codes(QList<Monitored> types)
{
    QStringList all;
    for (const Monitored type : types)
        all.append(codeOf(type));
    all.sort();
    return QJsonArray::fromStringList(all);
}

QJsonObject hoursJson(const Hours &hours)
{
    return {{QStringLiteral("from"), timeText(hours.from)}, {QStringLiteral("until"), timeText(hours.until)}};
}

QJsonValue curfewJson(const LicenceFacts &facts)
{
    if (isHdcLicence(facts)) {
        QJsonArray nights;
        for (const Night &night : facts.nights)
            nights.append(QJsonObject{{QStringLiteral("day"), QString::fromLatin1(dayCodes[night.day - 1])},
                {QStringLiteral("from"), timeText(night.from)},
                {QStringLiteral("untilDay"), QString::fromLatin1(dayCodes[night.untilDay - 1])},
                {QStringLiteral("until"), timeText(night.until)}});
        return QJsonObject{{QStringLiteral("kind"), QStringLiteral("hdc")},
            {QStringLiteral("addressLines"), QJsonArray::fromStringList(facts.curfewAddress)},
            {QStringLiteral("firstNight"),
                facts.firstNight ? QJsonValue(hoursJson(facts.firstNight->value)) : QJsonValue()},
            {QStringLiteral("timetable"), facts.areNightsWhole ? QJsonValue(nights) : QJsonValue()}};
    }
    if (facts.curfewHours.isEmpty())
        return {};
    QJsonArray hours;
    for (const Hours &each : facts.curfewHours)
        hours.append(hoursJson(each));
    return QJsonObject{{QStringLiteral("kind"), QStringLiteral("licence")}, {QStringLiteral("hours"), hours}};
}

QJsonArray paragraphsJson(const LicenceFacts &facts)
{
    QJsonArray all;
    for (const EmParagraph &each : facts.paragraphs) {
        const QString wording = each.wording == EmParagraph::Wording::Policy3 ? QStringLiteral("V3")
            : each.wording == EmParagraph::Wording::Policy4                   ? QStringLiteral("V4")
                                                                              : QStringLiteral("notRead");
        all.append(QJsonObject{{QStringLiteral("wording"), wording}, {QStringLiteral("listed"), each.listed},
            {QStringLiteral("endDate"), dateOrNull(each.end)}});
    }
    return all;
}

QJsonObject sourcesJson(const LicenceFacts &facts)
{
    QJsonObject sources;
    const auto add = [&](Monitored type, const char *source) {
        const QString code = codeOf(type);
        QJsonArray all = sources[code].toArray();
        if (const QJsonValue name = QString::fromLatin1(source); !all.contains(name))
            all.append(name);
        sources[code] = all;
    };
    if (isHdcLicence(facts))
        add(Monitored::Curfew, "hdc");
    for (const EmParagraph &paragraph : facts.paragraphs)
        for (const Monitored type : paragraph.types)
            add(type, "em-paragraph");
    if (facts.trail)
        add(Monitored::Trail, "trail-condition");
    if (facts.abstinence)
        add(Monitored::AlcoholAbstinence, "alcohol-condition");
    if (facts.level)
        add(Monitored::AlcoholLevel, "alcohol-condition");
    return sources;
}

QString alcoholCode(const QList<Monitored> &monitored, const LicenceFacts &facts)
{
    const bool isLevel = monitored.contains(Monitored::AlcoholLevel);
    const bool isAbstinence = monitored.contains(Monitored::AlcoholAbstinence);
    if (isLevel && isAbstinence)
        return QStringLiteral("both");
    if (isLevel || isAbstinence)
        return isLevel ? QStringLiteral("level") : QStringLiteral("abstinence");
    return facts.hasOlderAlcohol || monitored.contains(Monitored::AlcoholUnclear) ? QStringLiteral("unclear")
                                                                                  : QStringLiteral("none");
}

QJsonValue alcoholEnd(const LicenceFacts &facts)
{
    for (const auto *condition : {&facts.abstinence, &facts.level})
        if (*condition && (*condition)->end)
            return dateOrNull((*condition)->end);
    return {};
}

QJsonArray zonesJson(const LicenceFacts &facts)
{
    QJsonArray all;
    for (const Zone &zone : facts.zones) {
        const QString kind = zone.kind == ZoneKind::Area ? QStringLiteral("area")
            : zone.kind == ZoneKind::Event               ? QStringLiteral("event")
                                                         : QStringLiteral("premises");
        all.append(
            QJsonObject{{QStringLiteral("kind"), kind}, {QStringLiteral("name"), textOrNull(zone.name)}});
    }
    return all;
}

template <typename T> void addEvidence(QJsonObject &evidence, const char *name, const MaybeFact<T> &fact)
{
    if (fact)
        evidence[QLatin1StringView(name)]
            = QJsonObject{{QStringLiteral("page"), fact->page}, {QStringLiteral("snippet"), fact->snippet},
                {QStringLiteral("confidence"), codeOf(fact->confidence)},
                {QStringLiteral("rule"), QString::fromLatin1(fact->rule)}};
}

QJsonObject evidenceJson(const LicenceFacts &facts)
{
    QJsonObject evidence;
    addEvidence(evidence, "fullName", facts.name);
    addEvidence(evidence, "dateOfBirth", facts.born);
    addEvidence(evidence, "nomsId", facts.nomsId);
    addEvidence(evidence, "bookingNo", facts.bookingNo);
    addEvidence(evidence, "cro", facts.cro);
    addEvidence(evidence, "pnc", facts.pnc);
    addEvidence(evidence, "establishment", facts.prison);
    addEvidence(evidence, "licenceStart", facts.start);
    addEvidence(evidence, "licenceEnd", facts.end);
    addEvidence(evidence, "sentenceEnd", facts.sentenceEnd);
    addEvidence(evidence, "hdcStart", facts.hdcStart);
    addEvidence(evidence, "hdcEnd", facts.hdcEnd);
    addEvidence(evidence, "firstNight", facts.firstNight);
    addEvidence(evidence, "supervisingOfficer", facts.supervisingOfficer);
    addEvidence(evidence, "approvedBy", facts.approvedBy);
    addEvidence(evidence, "stayUntilTaggedAddress", facts.stayUntilTagged);
    if (facts.trail)
        addEvidence(evidence, "trailEndDate", facts.trail->end);
    for (const auto *condition : {&facts.abstinence, &facts.level})
        if (*condition)
            addEvidence(evidence, "alcoholEndDate", (*condition)->end);
    return evidence;
}

QJsonArray difference(const QList<Monitored> &of, const QList<Monitored> &without)
{
    QList<Monitored> rest = of;
    rest.removeIf([&](Monitored type) { return without.contains(type) || type == Monitored::Attendance; });
    return codes(rest);
}

} // namespace

QJsonObject factsJson(const LicenceFacts &facts)
{
    const QList<Monitored> monitored = monitoredBy(facts);
    const QList<Monitored> restrictions = restrictionsOf(facts);
    QJsonArray restrictionZones;
    for (int i = 0; i < facts.restrictionZones; ++i)
        restrictionZones.append(QJsonObject{
            {QStringLiteral("kind"), QStringLiteral("area")}, {QStringLiteral("name"), QJsonValue()}});
    QJsonArray pagesWithoutText;
    for (const int page : facts.pagesWithoutText)
        pagesWithoutText.append(page);
    MaybeFact<QDate> emEnd;
    for (const EmParagraph &paragraph : facts.paragraphs)
        if (paragraph.end && !emEnd)
            emEnd = paragraph.end;
    return {{QStringLiteral("template"), codeOf(facts.madeBy)},
        {QStringLiteral("policyVersion"), textOrNull(facts.policy)},
        {QStringLiteral("licenceKind"), facts.kind.isEmpty() ? QStringLiteral("UNKNOWN") : facts.kind},
        {QStringLiteral("person"),
            QJsonObject{{QStringLiteral("fullName"), textOrNull(facts.name)},
                {QStringLiteral("dateOfBirth"), dateOrNull(facts.born)},
                {QStringLiteral("nomsId"), textOrNull(facts.nomsId)},
                {QStringLiteral("bookingNo"), textOrNull(facts.bookingNo)},
                {QStringLiteral("cro"), textOrNull(facts.cro)},
                {QStringLiteral("pnc"), textOrNull(facts.pnc)}}},
        {QStringLiteral("establishment"),
            QJsonObject{{QStringLiteral("name"), textOrNull(facts.prison)},
                {QStringLiteral("code"), textOrNull(facts.prisonCode)}}},
        {QStringLiteral("dates"),
            QJsonObject{{QStringLiteral("licenceStart"), dateOrNull(facts.start)},
                {QStringLiteral("licenceEnd"), dateOrNull(facts.end)},
                {QStringLiteral("sentenceEnd"), dateOrNull(facts.sentenceEnd)},
                {QStringLiteral("hdcStart"), dateOrNull(facts.hdcStart)},
                {QStringLiteral("hdcEnd"), dateOrNull(facts.hdcEnd)},
                {QStringLiteral("pssStart"), dateOrNull(facts.pssStart)},
                {QStringLiteral("pssEnd"), dateOrNull(facts.pssEnd)}}},
        {QStringLiteral("electronicMonitoring"), codes(monitored)},
        {QStringLiteral("emSources"), sourcesJson(facts)},
        {QStringLiteral("emParagraphs"), paragraphsJson(facts)},
        {QStringLiteral("conditionsPresentButNotMonitored"), difference(restrictions, monitored)},
        {QStringLiteral("monitoredButConditionMissing"), difference(monitored, restrictions)},
        {QStringLiteral("alcohol"), alcoholCode(monitored, facts)},
        {QStringLiteral("alcoholEndDate"), alcoholEnd(facts)},
        {QStringLiteral("trailEndDate"), facts.trail ? dateOrNull(facts.trail->end) : QJsonValue()},
        {QStringLiteral("emEndDate"), dateOrNull(emEnd)}, {QStringLiteral("curfew"), curfewJson(facts)},
        {QStringLiteral("exclusionZones"), zonesJson(facts)},
        {QStringLiteral("restrictionZones"), restrictionZones},
        {QStringLiteral("supervisingOfficer"), textOrNull(facts.supervisingOfficer)},
        {QStringLiteral("approvedBy"), textOrNull(facts.approvedBy)},
        {QStringLiteral("stayUntilTaggedAddress"), textOrNull(facts.stayUntilTagged)},
        {QStringLiteral("placeholderUnedited"),
            std::ranges::any_of(facts.paragraphs, &EmParagraph::isPlaceholder)},
        {QStringLiteral("prototype"), facts.isPrototype},
        {QStringLiteral("pagesWithoutText"), pagesWithoutText},
        {QStringLiteral("evidence"), evidenceJson(facts)}};
}

} // namespace emo::licence
