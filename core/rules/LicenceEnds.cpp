// SPDX-License-Identifier: MIT
#include "core/rules/LicenceEnds.h"

#include "core/emo/ReceiptConditions.h"
#include "core/rules/OrderFacts.h"

#include <QLocale>

#include <algorithm>

namespace emo {

bool isCurfewStretch(const MonitoredStretch &condition)
{
    return condition.condition == &receipt::curfewCondition;
}

const Question<QDate> *ownEnd(const MonitoredStretch &condition)
{
    if (condition.condition == &receipt::trailCondition)
        return &monitoring.licenceTrailEnd;
    return condition.condition == &receipt::alcoholCondition ? &monitoring.licenceAlcoholEnd : nullptr;
}

QList<const Question<QDate> *> possibleEnds(const Asked &order, const MonitoredStretch &condition)
{
    if (const Question<QDate> *own = ownEnd(condition); own && order[*own])
        return {own};
    const bool isHdc = isHomeDetentionCurfew(order);
    QList<const Question<QDate> *> ends;
    if (isHdc || order.is(monitoring.licenceKind, options::licenceKind.hdc)) // O-licenceKind
        ends.append(&monitoring.hdcEnd);
    if (!isHdc || !isCurfewStretch(condition))
        ends.append({&monitoring.monitoringEnd, &monitoring.licenceEnd});
    const auto start = order[monitoring.licenceStart];
    const auto licenceEnd = order[monitoring.licenceEnd];
    const auto general = order[monitoring.monitoringEnd];
    if (general && licenceEnd && *general > *licenceEnd) // O-licenceDates
        ends.removeIf([](const Question<QDate> *end) { return end != &monitoring.hdcEnd; });
    ends.removeIf([&](const Question<QDate> *end) {
        const auto date = order[*end];
        return !date || (start && *date < *start); // O-licenceDates
    });
    return ends;
}

bool endsAsLicence(const Asked &order, const MonitoredStretch &condition)
{
    const auto ends = possibleEnds(order, condition);
    return std::ranges::any_of(
        ends, [&](const Question<QDate> *possible) { return order[*possible] == condition.until; });
}

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

QString shownDate(QDate date)
{
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

} // namespace emo
