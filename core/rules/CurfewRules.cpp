// SPDX-License-Identifier: MIT
#include "core/rules/CurfewRules.h"

#include "core/form/Typed.h"
#include "core/form/Week.h"
#include "core/rules/FreeText.h"
#include "core/rules/Stagger.h"

namespace emo {

namespace {

const auto &group = monitoring.curfew.timetable;
const CurfewPeriod &period = group.row;

QString dayName(int day)
{
    return options::weekday.all()[day]->label;
}

bool isLeftOpen(const Asked &order, const Question<bool> &question)
{
    return order.asks(question) && !order[question];
}

/// Only home detention curfew depends on it.
bool isSuitabilityOpen(const Asked &order)
{
    return isHomeDetentionCurfew(order) && isLeftOpen(order, monitoring.enquiries.addressSuitable);
}

} // namespace

Objections CurfewRules::enquiries(const Asked &order)
{
    if (order[monitoring.enquiries.safelyManaged] == false)
        return {{{monitoring.enquiries.safelyManaged},
            tr("The device wearer cannot be safely managed at the curfew address. Do not order the curfew "
               "there: ask the responsible officer for another address.")
                .toString()}};
    if (order[monitoring.enquiries.safeguardingConfirmed] == false)
        return {{{monitoring.enquiries.safeguardingConfirmed},
            tr("Probation has not confirmed its domestic abuse and child safeguarding enquiries for the "
               "curfew address. Have the responsible officer complete both before you send the order.")
                .toString()}};
    if (!isLeftOpen(order, monitoring.enquiries.safeguardingConfirmed))
        return {};
    if (isSuitabilityOpen(order))
        return {{{monitoring.enquiries.safeguardingConfirmed, monitoring.enquiries.addressSuitable},
            tr("Ask probation who answered its domestic abuse and child safeguarding enquiries for the curfew "
               "address and when, whether the device wearer can be safely managed there, and whether the "
               "address is suitable. Note it.")
                .toString(),
            Severity::Reminder}};
    return {{{monitoring.enquiries.safeguardingConfirmed},
        tr("Ask probation who answered its domestic abuse and child safeguarding enquiries for the curfew "
           "address and when, and whether the device wearer can be safely managed there. Note it.")
            .toString(),
        Severity::Reminder}};
}

Objections CurfewRules::suitability(const Asked &order)
{
    if (order[monitoring.enquiries.addressSuitable] == false)
        return {{{monitoring.enquiries.addressSuitable},
            tr("Probation has not confirmed that the curfew address is suitable. Ask the responsible officer "
               "for a suitable address before you send the order.")
                .toString()}};
    const bool isSaidByC15 = isLeftOpen(order, monitoring.enquiries.safeguardingConfirmed)
        && order[monitoring.enquiries.safelyManaged] != false;
    if (!isSuitabilityOpen(order) || isSaidByC15)
        return {};
    return {{{monitoring.enquiries.addressSuitable},
        tr("Ask probation whether the curfew address is suitable, and note who said so and when").toString(),
        Severity::Reminder}};
}

Objections CurfewRules::impossibleTimes(const Asked &order)
{
    Objections objections;
    order.forEachRow(group, [&](const Asked &row, int index) {
        for (const Question<QTime> *time : {&period.startTime, &period.endTime}) {
            const Value *value = row.answer(*time);
            if (const auto *typed = value ? std::get_if<AsTyped>(value) : nullptr; typed && !isBlank(*value))
                objections.append({{{*time, group, index}}, timeComplaint(*typed).toString()});
        }
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
                       "or choose another one for this period")
                        .toString()});
    });
    return objections;
}

Objections CurfewRules::severalPatterns(const Asked &order)
{
    if (!order.has(monitoring.types, options::monitoringType.curfew))
        return {};
    QList<QuestionAt> at;
    for (const FreeText &note : notes(order)) {
        const bool isBoundary = note.at == QuestionAt(monitoring.curfew.boundary);
        const bool isChange = note.at == QuestionAt(changes.details);
        if (isBoundary     ? describesStagger(note.text)
                : isChange ? isStaggeredChange(note.text)
                           : mentionsStagger(note.text))
            at.append(note.at);
    }
    if (at.isEmpty())
        return {};
    return {{at,
        tr("This looks like curfew hours that change later. The order takes one weekly timetable: give the "
           "hours at release here, and order each later change of hours as a change to the order")
            .toString()}};
}

Objections CurfewRules::overlaps(const Asked &order)
{
    const std::vector<Period> week = periodsOf(order, monitoring.curfew.week());
    Objections objections;
    for (int i = 0; i < int(week.size()); ++i)
        for (int j = i + 1; j < int(week.size()); ++j)
            if (overlap(week[i], week[j]))
                objections.append({{{period.startTime, group, j}, {period.startTime, group, i}},
                    tr("Two curfew periods overlap (%1 and %2). Check the hours against the licence")
                        .with(dayName(*week[i].day), dayName(*week[j].day)),
                    Severity::Warning});
    return objections;
}

Objections CurfewRules::longDays(const Asked &order, QDate today)
{
    constexpr int minutesInAnHour = 60;
    const int mostMinutes
        = figures.longestDay.on(today).value_or(minutesInDay / minutesInAnHour) * minutesInAnHour;
    const std::vector<Period> week = periodsOf(order, monitoring.curfew.week());
    const auto minutes = minutesPerDay(week);
    const auto isLong = [&](int day) { return minutes[day % daysInWeek] > mostMinutes; };
    Objections objections;
    QList<QuestionAt> at{group};
    for (int row = 0; row < int(week.size()); ++row) {
        if (!week[row].hasTimes() || week[row].minutes() < minutesInDay)
            continue;
        const QuestionAt end{period.endTime, group, row};
        if (week[row].day && (isLong(*week[row].day) || isLong(*week[row].day + 1)))
            at.append(end); // said with the day that it makes too long
        else
            objections.append({{end},
                tr("This curfew period starts and ends at the same time, so it lasts 24 hours. Check it "
                   "against the licence")
                    .toString(),
                Severity::Warning});
    }
    QStringList days;
    for (int day = 0; day < daysInWeek; ++day)
        if (isLong(day))
            days.append(dayName(day));
    if (!days.isEmpty())
        objections.append({at,
            tr("The curfew keeps the device wearer in for more than %1 on %2. Check the hours against the "
               "licence.")
                .with(
                    amountText(mostMinutes / minutesInAnHour, Unit::Hours), days.join(QStringLiteral(", "))),
            Severity::Warning});
    return objections;
}

} // namespace emo
