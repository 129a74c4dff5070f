// SPDX-License-Identifier: MIT
#include "core/rules/DateRules.h"

#include "core/emo/ReceiptConditions.h"
#include "core/form/ThisVersion.h"
#include "core/rules/LicenceEnds.h"

#include <algorithm>

namespace emo {

namespace {

/// The date of the licence on which the condition has to start.
const Question<QDate> &rightStart(const Asked &order, const MonitoredStretch &condition)
{
    const bool isHdcCurfew = isHomeDetentionCurfew(order) && isCurfewStretch(condition);
    return isHdcCurfew ? monitoring.hdcStart : monitoring.licenceStart;
}

/// True if the licence has ended the monitoring of another condition on the day that it gives for all, so
/// that this kind may well have an end of its own, which nobody has entered.
bool mayHaveOwnEnd(const Asked &order, const MonitoredStretch &condition)
{
    const auto general = order[monitoring.monitoringEnd];
    const auto licenceEnd = order[monitoring.licenceEnd];
    const Question<QDate> *own = ownEnd(condition);
    if (!general || !own || order[*own] || (licenceEnd && *condition.until > *licenceEnd))
        return false;
    const auto conditions = monitoredConditions(order);
    return std::ranges::any_of(conditions, [&](const MonitoredStretch &other) {
        return other.condition != condition.condition && other.until == general;
    });
}

/// True if the condition ends with home detention curfew, whose end the licence has and nobody entered.
bool endsWithCurfew(const Asked &order, const MonitoredStretch &condition)
{
    return isHomeDetentionCurfew(order) && !order[monitoring.hdcEnd]
        && condition.until == order[monitoring.curfew.endDate];
}

} // namespace

Objections DateRules::otherStart(const Asked &order, const MonitoredStretch &condition)
{
    const Question<QDate> &licenceDate = rightStart(order, condition);
    const auto licenceStart = order[licenceDate];
    const bool isChange = order[thisVersion.isChange] == true; // its parts start when they start
    if (isChange || !condition.from || !licenceStart || *condition.from == *licenceStart)
        return {};
    return {{{condition.start, licenceDate},
        tr("%1 starts on %2, but the licence starts on %3. Check both; if the licence is wrong, ask "
           "the community offender manager to have it changed")
            .with(condition.name(), shownDate(*condition.from), shownDate(*licenceStart))}};
}

Objections DateRules::otherEnd(const Asked &order, const MonitoredStretch &condition)
{
    const auto ends = possibleEnds(order, condition);
    const bool isBackwards = condition.from && condition.until && *condition.until < *condition.from;
    if (!condition.until || ends.isEmpty() || isBackwards // C06
        || outlastedHdcEnd(order, condition) // F04
        || endsAsLicence(order, condition) || endsWithCurfew(order, condition))
        return {};
    if (mayHaveOwnEnd(order, condition))
        return {{{condition.end, *ownEnd(condition)},
            tr("%1 ends on %2, on another day than the other monitoring: compare it with the end that its own "
               "paragraph of the licence gives")
                .with(condition.name(), shownDate(*condition.until)),
            Severity::Reminder}};
    return {{{condition.end, *ends.front()},
        tr("%1 ends on %2, but the licence gives %3. Check both; if the licence is wrong, ask the "
           "community offender manager to have it changed")
            .with(condition.name(), shownDate(*condition.until), shownDate(*order[*ends.front()]))}};
}

Objections DateRules::licenceDates(const Asked &order)
{
    Objections objections;
    QList<QuestionAt> open;
    const auto addOpen = [&](const Question<QDate> &date) {
        if (!order[date] && !open.contains(date))
            open.append(date);
    };
    for (const MonitoredStretch &condition : monitoredConditions(order)) {
        objections += otherStart(order, condition) + otherEnd(order, condition);
        const bool isHdcCurfew = isHomeDetentionCurfew(order) && isCurfewStretch(condition);
        if (!order[rightStart(order, condition)]) // the licence's own start will do
            addOpen(monitoring.licenceStart);
        if (possibleEnds(order, condition).isEmpty())
            addOpen(isHdcCurfew ? monitoring.hdcEnd : monitoring.licenceEnd);
    }
    if (!open.isEmpty() && !isLicencePageBlank(order)) // O-blankLicence
        objections.append({open,
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
                .with(condition.name(), shownDate(*condition.until), shownDate(*order[*end])),
            isTrail ? Severity::Warning : Severity::Reminder});
    }
    return objections;
}

} // namespace emo
