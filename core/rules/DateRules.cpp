// SPDX-License-Identifier: MIT
#include "core/rules/DateRules.h"

#include "core/emo/ReceiptConditions.h"

#include <QLocale>

#include <algorithm>

namespace emo {

namespace {

QString shown(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

bool isCurfew(const MonitoredStretch &condition)
{
    return condition.condition == &receipt::curfewCondition;
}

/// The dates of the licence on which the condition may end; none if the licence's are not known.
QList<const Question<QDate> *> possibleEnds(const Asked &order, const MonitoredStretch &condition)
{
    const bool isHdc = isHomeDetentionCurfew(order);
    QList<const Question<QDate> *> ends;
    if (isHdc)
        ends.append(&monitoring.hdcEnd);
    if (!isHdc || !isCurfew(condition))
        ends.append({&monitoring.monitoringEnd, &monitoring.licenceEnd});
    ends.removeIf([&](const Question<QDate> *end) { return !order[*end]; });
    return ends;
}

/// The date of the licence on which the condition has to start.
const Question<QDate> &rightStart(const Asked &order, const MonitoredStretch &condition)
{
    const bool isHdcCurfew = isHomeDetentionCurfew(order) && isCurfew(condition);
    return isHdcCurfew ? monitoring.hdcStart : monitoring.licenceStart;
}

/// The end of home detention curfew that the condition outlasts though it may not; null if it does not.
const Question<QDate> *outlastedHdcEnd(const Asked &order, const MonitoredStretch &condition)
{
    const bool isLocation
        = condition.condition == &receipt::trailCondition || condition.condition == &receipt::zones;
    if (!isLocation || !isHomeDetentionCurfew(order) || !isOutsidePilots(order))
        return nullptr;
    const Question<QDate> &end = order[monitoring.hdcEnd] ? monitoring.hdcEnd : monitoring.curfew.endDate;
    const auto hdcEnd = order[end];
    return hdcEnd && condition.until && *condition.until > *hdcEnd ? &end : nullptr;
}

} // namespace

Objections DateRules::licenceDates(const Asked &order)
{
    Objections objections;
    bool isCompared = true;
    for (const MonitoredStretch &condition : monitoredConditions(order)) {
        const Question<QDate> &licenceDate = rightStart(order, condition);
        const auto licenceStart = order[licenceDate];
        if (condition.from && licenceStart && *condition.from != *licenceStart)
            objections.append({{condition.start, licenceDate},
                tr("%1 starts on %2, but the licence starts on %3. Check both; if the licence is wrong, ask "
                   "the community offender manager to have it changed")
                    .with(condition.name(), shown(*condition.from), shown(*licenceStart))});
        const auto ends = possibleEnds(order, condition);
        if (condition.until && !ends.isEmpty() && !outlastedHdcEnd(order, condition) // F04
            && std::ranges::none_of(
                ends, [&](const auto *possible) { return order[*possible] == condition.until; }))
            objections.append({{condition.end, *ends.front()},
                tr("%1 ends on %2, but the licence gives %3. Check both; if the licence is wrong, ask the "
                   "community offender manager to have it changed")
                    .with(condition.name(), shown(*condition.until), shown(*order[*ends.front()]))});
        isCompared = isCompared && licenceStart && !ends.isEmpty();
    }
    if (!isCompared)
        objections.append({{monitoring.licenceStart, monitoring.licenceEnd, monitoring.hdcEnd},
            tr("Compare the dates of the monitoring with those of the licence, or enter the dates of the "
               "licence and have them compared")
                .toString(),
            Severity::Reminder});
    return objections;
}

Objections DateRules::beyondHdc(const Asked &order)
{
    Objections objections;
    for (const MonitoredStretch &condition : monitoredConditions(order)) {
        const Question<QDate> *end = outlastedHdcEnd(order, condition);
        if (!end)
            continue;
        const bool isTrail = condition.condition == &receipt::trailCondition;
        objections.append({{condition.end, *end},
            tr("%1 goes on until %2, but home detention curfew ends on %3. Outside the pilots it cannot go "
               "on after that; if the licence says so, ask the community offender manager to have it changed")
                .with(condition.name(), shown(*condition.until), shown(*order[*end])),
            isTrail ? Severity::Warning : Severity::Reminder});
    }
    return objections;
}

} // namespace emo
