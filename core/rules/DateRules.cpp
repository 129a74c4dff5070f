// SPDX-License-Identifier: MIT
#include "core/rules/DateRules.h"

#include <QLocale>

#include <algorithm>

namespace emo {

namespace {

QString shown(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

/// The dates of the licence on which the condition may end; none if the licence's are not known.
QList<const Question<QDate> *> possibleEnds(const Asked &order, const MonitoredCondition &condition)
{
    const bool isHdc = isHomeDetentionCurfew(order);
    QList<const Question<QDate> *> ends;
    if (isHdc)
        ends.append(&monitoring.hdcEnd);
    if (!isHdc || condition.type != &options::monitoringType.curfew)
        ends.append(&monitoring.licenceEnd);
    ends.removeIf([&](const Question<QDate> *end) { return !order[*end]; });
    return ends;
}

/// The date of the licence on which the condition has to start.
const Question<QDate> &rightStart(const Asked &order, const MonitoredCondition &condition)
{
    const bool isHdcCurfew
        = isHomeDetentionCurfew(order) && condition.type == &options::monitoringType.curfew;
    return isHdcCurfew ? monitoring.hdcStart : monitoring.licenceStart;
}

} // namespace

Objections DateRules::licenceDates(const Asked &order)
{
    Objections objections;
    bool isCompared = true;
    for (const MonitoredCondition &condition : monitoredConditions(order)) {
        const QString name = condition.type->label.toString();
        const auto start = order[*condition.start];
        const Question<QDate> &licenceDate = rightStart(order, condition);
        const auto licenceStart = order[licenceDate];
        if (start && licenceStart && *start != *licenceStart)
            objections.append({{*condition.start, licenceDate},
                tr("%1 starts on %2, but the licence starts on %3. Check both; if the licence is wrong, ask "
                   "the "
                   "community offender manager to have it changed")
                    .with(name, shown(*start), shown(*licenceStart))});
        const auto end = order[*condition.end];
        const auto ends = possibleEnds(order, condition);
        if (end && !ends.isEmpty()
            && std::ranges::none_of(ends, [&](const auto *possible) { return order[*possible] == end; }))
            objections.append({{*condition.end, *ends.front()},
                tr("%1 ends on %2, but the licence gives %3. Check both; if the licence is wrong, ask the "
                   "community offender manager to have it changed")
                    .with(name, shown(*end), shown(*order[*ends.front()]))});
        isCompared = isCompared && licenceStart && !ends.isEmpty();
    }
    if (!isCompared)
        objections.append({{monitoring.licenceStart, monitoring.licenceEnd, monitoring.hdcEnd},
            tr("Compare the dates of the monitoring with those of the licence, or enter the dates of the "
               "licence "
               "and have them compared")
                .toString(),
            Severity::Reminder});
    return objections;
}

} // namespace emo
