// SPDX-License-Identifier: MIT
#include "core/rules/PlausibleDateRules.h"

#include "core/calendar/WorkingDays.h"
#include "core/emo/ReceiptConditions.h"
#include "core/policy/Figures.h"
#include "core/rules/LicenceEnds.h"

#include <QLocale>

#include <algorithm>

namespace emo {

namespace {

/// The day of release of a new order; nullopt for others, and where another rule questions the day.
std::optional<QDate> releaseToCheck(const Asked &order)
{
    const bool isNew = order[thisVersion.isChange] != true;
    const auto day = isNew && order[monitoring.heldInIrc] != true ? dayOfRelease(order) : std::nullopt;
    const auto licenceStart = order[monitoring.licenceStart];
    const bool isSaid = day && licenceStart && *day != *licenceStart; // F03, C08, O-releaseDate
    return isSaid ? std::nullopt : day;
}

bool isFarAhead(QDate release, const Circumstances &at)
{
    const auto months = figures.farthestRelease.on(at.today);
    return months && release > at.today.addMonths(*months);
}

bool isAttendance(const MonitoredStretch &condition)
{
    return condition.condition == &receipt::attendance;
}

} // namespace

Objections PlausibleDateRules::over(const Asked &order, const Circumstances &at)
{
    const auto day = releaseToCheck(order);
    if (!day || at.isFinished || *day >= at.today)
        return {};
    // Who corrects a rejected order may well be late.
    const bool isCorrection = order.is(thisVersion.type, versionTypes.amendment);
    return {{releaseAndStart(order),
        tr("The release was on %1, and this is a new order: check the year, and whether the device wearer has "
           "been in the community without a tag since")
            .with(shownDate(*day)),
        isCorrection ? Severity::Reminder : Severity::Warning}};
}

Objections PlausibleDateRules::farAhead(const Asked &order, const Circumstances &at)
{
    const auto day = releaseToCheck(order);
    if (!day || !isFarAhead(*day, at))
        return {};
    return {{releaseAndStart(order),
        tr("The release is on %1, more than %2 from now: check the year")
            .with(shownDate(*day), figures.farthestRelease.text(at.today))}};
}

Objections PlausibleDateRules::dayOff(const Asked &order, const Circumstances &at)
{
    const auto day = releaseToCheck(order);
    if (!day || *day < at.today || isFarAhead(*day, at) || isWorkingDay(*day))
        return {};
    QDate before = day->addDays(-1);
    while (!isWorkingDay(before))
        before = before.addDays(-1);
    return {{releaseAndStart(order),
        tr("The release is on %1, a %2, which is not a working day: check the licence, as the working day "
           "before it is %3")
            .with(shownDate(*day), QLocale().dayName(day->dayOfWeek()), shownDate(before))}};
}

Objections PlausibleDateRules::notLicenceStart(const Asked &order)
{
    const auto release = order[monitoring.releaseDate];
    const auto start = order[monitoring.licenceStart];
    if (!release || !start || *release == *start || order[monitoring.heldInIrc] == true
        || order[thisVersion.isChange] == true)
        return {};
    return {{{monitoring.releaseDate, monitoring.licenceStart},
        tr("The release is on %1, but the licence starts on %2: check both dates")
            .with(shownDate(*release), shownDate(*start))}};
}

Objections PlausibleDateRules::tooLong(const Asked &order, QDate today)
{
    Objections objections;
    for (const MonitoredStretch &condition : monitoredConditions(order)) {
        const bool hasFigure = condition.condition == &receipt::alcoholCondition
            || (condition.condition == &receipt::trailCondition && isAcquisitive(order)); // C19, C20
        if (!condition.from || !condition.until || hasFigure)
            continue;
        const bool isHdc = isHomeDetentionCurfew(order) && isCurfewStretch(condition);
        const auto licenceStart = order[monitoring.licenceStart];
        const auto licenceEnd = order[monitoring.licenceEnd];
        if ((licenceStart && *licenceStart != *condition.from) // F03
            || (licenceEnd && *licenceEnd < *condition.until)) // F03, O-licenceDates
            continue;
        const bool isCompared = !possibleEnds(order, condition).isEmpty();
        const bool isAsLicence = isCompared && endsAsLicence(order, condition);
        const Figure &longest = isHdc ? figures.longestHdc : figures.longestCondition;
        const auto months = longest.on(today);
        if ((isCompared && !(isHdc && isAsLicence)) // F03, or as the licence says
            || !months || *condition.until <= condition.from->addMonths(*months)
            || outlastedHdcEnd(order, condition)) // F04
            continue;
        const Text message = isHdc
            ? tr(
                "%1 would last for more than %2, until %3, which is longer than home detention curfew lasts: "
                "check the years")
            : tr("%1 would last for more than %2, until %3: check the years against the licence");
        objections.append({{condition.end},
            message.with(condition.name(), longest.text(today), shownDate(*condition.until))});
    }
    return objections;
}

Objections PlausibleDateRules::differingStarts(const Asked &order)
{
    const auto release = dayOfRelease(order);
    if (!release || order[monitoring.licenceStart] || order[thisVersion.isChange] == true) // F03
        return {};
    QList<QuestionAt> at;
    for (const MonitoredStretch &condition : monitoredConditions(order)) {
        const bool isSaid = isCurfewStretch(condition); // C08
        const bool mayBeLater = isAttendance(condition);
        if (condition.from && !isSaid
            && (mayBeLater ? *condition.from < *release : *condition.from != *release))
            at.append(condition.start);
    }
    if (at.isEmpty())
        return {};
    return {{at,
        tr("Not everything starts on the day of release, %1: compare these dates with the licence")
            .with(shownDate(*release))}};
}

Objections PlausibleDateRules::differingEnds(const Asked &order)
{
    QList<QuestionAt> at;
    QDate last;
    bool isDifferent = false;
    for (const MonitoredStretch &condition : monitoredConditions(order)) {
        const bool isBackwards = condition.from && condition.until && *condition.until < *condition.from;
        if (!condition.until || isBackwards || !possibleEnds(order, condition).isEmpty()
            || outlastedHdcEnd(order, condition)) // C06, F03, F04
            continue;
        isDifferent = isDifferent || (last.isValid() && last != *condition.until);
        last = *condition.until;
        at.append(condition.end);
    }
    if (!isDifferent)
        return {};
    return {{at, tr("Not everything ends on the same day: compare these dates with the licence").toString()}};
}

Objections PlausibleDateRules::licenceDisagrees(const Asked &order)
{
    struct Pair
    {
        const Question<QDate> &earlier;
        const Question<QDate> &later;
        Text message;
    };
    const Pair pairs[]{
        {monitoring.licenceStart, monitoring.licenceEnd,
            tr("The licence ends before it starts: check both dates")},
        {monitoring.hdcStart, monitoring.hdcEnd,
            tr("Home detention curfew ends before it starts: check both dates")},
        {monitoring.hdcEnd, monitoring.licenceEnd,
            tr("Home detention curfew ends after the licence: check both dates")},
        {monitoring.monitoringEnd, monitoring.licenceEnd,
            tr("Electronic monitoring ends after the licence: check both dates")},
        {monitoring.licenceTrailEnd, monitoring.licenceEnd,
            tr("The trail ends after the licence: check both dates")},
        {monitoring.licenceAlcoholEnd, monitoring.licenceEnd,
            tr("Alcohol monitoring ends after the licence: check both dates")},
        {monitoring.licenceEnd, monitoring.sentenceEnd,
            tr("The licence ends after the sentence: check both dates")},
        {monitoring.sentenceStart, monitoring.licenceStart,
            tr("The sentence starts after the licence: check both dates")},
    };
    const auto start = order[monitoring.licenceStart];
    const auto end = order[monitoring.licenceEnd];
    const bool isLicenceWrong = start && end && *end < *start;
    Objections objections;
    for (const Pair &pair : pairs) {
        const auto earlier = order[pair.earlier];
        const auto later = order[pair.later];
        const bool isSaid = isLicenceWrong && &pair.later == &monitoring.licenceEnd
            && &pair.earlier != &monitoring.licenceStart;
        if (earlier && later && *earlier > *later && !isSaid)
            objections.append({{pair.earlier, pair.later}, pair.message.toString()});
    }
    return objections;
}

Objections PlausibleDateRules::effectOfChange(const Asked &order, const Circumstances &at)
{
    const auto date = order[changes.date];
    if (!date)
        return {};
    const QDate now = monitoredDays(receipt::conditions, order).until;
    const QDate before = at.before ? monitoredDays(receipt::conditions, *at.before).until : QDate();
    const QDate last = std::max(now, before); // a null date is the least
    if (last.isValid() && *date > last)
        return {{{changes.date},
            tr("The change would take effect after %1, when everything has ended: check the date")
                .with(shownDate(last))}};
    const auto days = figures.latestChange.on(at.today);
    if (!at.isFinished && days && *date < at.today.addDays(-*days))
        return {{{changes.date},
            tr("The change took effect on %1, more than %2 ago: check the date")
                .with(shownDate(*date), figures.latestChange.text(at.today)),
            Severity::Reminder}};
    return {};
}

} // namespace emo
