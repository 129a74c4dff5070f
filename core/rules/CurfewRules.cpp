// SPDX-License-Identifier: MIT
#include "core/rules/CurfewRules.h"

#include "core/form/Typed.h"
#include "core/rules/CurfewWeek.h"

#include <QRegularExpression>

namespace emo {

namespace {

const auto &group = monitoring.curfew.timetable;
const CurfewPeriod &period = group.row;

QString dayName(int day)
{
    return options::weekday.all()[day]->label.toString();
}

} // namespace

Objections CurfewRules::impossibleTimes(const Asked &order)
{
    Objections objections;
    order.forEachRow(group, [&](const Asked &row, int index) {
        for (const Question<QTime> *time : {&period.startTime, &period.endTime}) {
            const Value *value = row.answer(*time);
            if (const auto *typed = value ? std::get_if<AsTyped>(value) : nullptr; typed && !isBlank(*value))
                objections.append({{{*time, group, index}}, timeComplaint(*typed).toString()});
        }
        const auto from = row[period.startTime];
        if (from && from == row[period.endTime])
            objections.append({{{period.endTime, group, index}},
                tr("This curfew period starts and ends at the same time. Check it against the licence")
                    .toString(),
                Severity::Warning});
    });
    return objections;
}

Objections CurfewRules::missingAddresses(const Asked &order)
{
    if (hasNoAddress(order)) // F05
        return {};
    const auto &places = options::curfewAddress;
    const auto isMissing = [&](const QString &code) { // of the main address F05 says so
        return (code == QLatin1StringView(places.second.code)
                   && !isGiven(order, deviceWearer.secondAddress.line1))
            || (code == QLatin1StringView(places.third.code)
                && !isGiven(order, deviceWearer.thirdAddress.line1));
    };
    Objections objections;
    order.forEachRow(group, [&](const Asked &row, int index) {
        for (const QString &code : row[period.addresses].value_or(Choices{}).codes)
            if (isMissing(code))
                objections.append({{{period.addresses, group, index}},
                    tr("This curfew period names an address that the order does not give. Add the address, "
                       "or "
                       "choose another one for this period")
                        .toString()});
    });
    return objections;
}

Objections CurfewRules::severalPatterns(const Asked &order)
{
    static const QRegularExpression stagger(
        QStringLiteral("stagger"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression hours(
        QStringLiteral("\\d{1,2}[:.]\\d{2}\\s*(?:-|\u2013|to|until)\\s*\\d{1,2}[:.]\\d{2}"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression notDigit(QStringLiteral("\\D"));
    const QString text = order[monitoring.curfew.boundary].value_or(QString());
    QStringList patterns;
    for (auto matches = hours.globalMatch(text); matches.hasNext();)
        patterns.append(matches.next().captured().remove(notDigit));
    patterns.removeDuplicates();
    if (!text.contains(stagger) && patterns.size() < 2)
        return {};
    return {{{monitoring.curfew.boundary},
        tr("This looks like curfew hours that change later. The order takes one weekly timetable: give the "
           "hours at release here, and order each later change of hours as a change to the order")
            .toString()}};
}

Objections CurfewRules::overlaps(const Asked &order)
{
    const QList<CurfewSpan> week = curfewWeek(order);
    Objections objections;
    for (qsizetype i = 0; i < week.size(); ++i)
        for (qsizetype j = i + 1; j < week.size(); ++j)
            if (overlap(week[i], week[j]))
                objections.append(
                    {{{period.startTime, group, week[j].row}, {period.startTime, group, week[i].row}},
                        tr("Two curfew periods overlap (%1 and %2). Check the hours against the licence")
                            .with(dayName(week[i].day), dayName(week[j].day)),
                        Severity::Warning});
    return objections;
}

Objections CurfewRules::longDays(const Asked &order)
{
    constexpr int mostMinutes = 16 * 60;
    const auto minutes = minutesPerDay(curfewWeek(order));
    QStringList days;
    for (int day = 0; day < int(minutes.size()); ++day)
        if (minutes[day] > mostMinutes)
            days.append(dayName(day));
    if (days.isEmpty())
        return {};
    return {{{group},
        tr("The curfew keeps the device wearer in for more than 16 hours on %1. Check the hours against the "
           "licence")
            .with(days.join(QStringLiteral(", "))),
        Severity::Warning}};
}

} // namespace emo
