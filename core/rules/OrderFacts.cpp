// SPDX-License-Identifier: MIT
#include "core/rules/OrderFacts.h"

#include "core/base/Dates.h"
#include "core/emo/Monitoring.h"
#include "core/form/Lookup.h"
#include "core/policy/Figures.h"
#include "core/rules/MonitoredConditions.h"

#include <algorithm>

namespace emo {

bool isGiven(const Asked &order, const Question<QString> &question)
{
    return !order[question].value_or(QString()).trimmed().isEmpty();
}

bool isHomeDetentionCurfew(const Asked &order)
{
    return order[monitoring.hdc] == true
        || order.is(monitoring.sentenceType, options::sentenceType.section91);
}

bool isDapol(const Asked &order)
{
    return isMarked(monitoring.pilot, "dapol", order);
}

bool isAcquisitive(const Asked &order)
{
    return isMarked(monitoring.pilot, "acquisitive", order);
}

bool isOutsidePilots(const Asked &order)
{
    return order.is(monitoring.pilot, options::pilot.none) || !order.asks(monitoring.pilot);
}

bool hasNoAddress(const Asked &order)
{
    return order[deviceWearer.fixedAddress] == false;
}

std::optional<QDate> dayOfRelease(const Asked &order)
{
    if (const auto day = order[monitoring.curfew.releaseDate])
        return day;
    if (const auto day = order[monitoring.releaseDate])
        return day;
    const QDate start = firstStart(order);
    return start.isNull() ? std::nullopt : std::optional(start);
}

bool mayBeUnderSentencingAct(const Asked &order, QDate today)
{
    const auto first = figures.earnedProgression.dateOn(today);
    const auto release = dayOfRelease(order);
    return order[monitoring.sentencingAct] != false && !(first && release && *release < *first);
}

std::optional<int> ageAtStart(const Asked &order)
{
    const auto born = order[deviceWearer.dateOfBirth];
    const QDate start = firstStart(order);
    if (!born || !start.isValid())
        return std::nullopt;
    const bool isBeforeBirthday = born->addYears(start.year() - born->year()) > start;
    return start.year() - born->year() - (isBeforeBirthday ? 1 : 0);
}

std::optional<bool> isAdultAtStart(const Asked &order)
{
    const auto age = ageAtStart(order);
    const bool isKnown = age && *age >= youngestAge && *age <= oldestAge;
    return isKnown ? std::optional(isAdultOn(firstStart(order), *order[deviceWearer.dateOfBirth]))
                   : std::nullopt;
}

const Question<QDate> &releaseQuestion(const Asked &order)
{
    return order.asks(monitoring.curfew.releaseDate) ? monitoring.curfew.releaseDate : monitoring.releaseDate;
}

QList<QuestionAt> releaseAndStart(const Asked &order)
{
    QList<QuestionAt> at{releaseQuestion(order)};
    const auto conditions = monitoredConditions(order);
    const auto first = std::ranges::find_if(
        conditions, [day = firstStart(order)](const MonitoredStretch &each) { return each.from == day; });
    if (first != conditions.end())
        at.append(first->start);
    return at;
}

bool isLicencePageBlank(const Asked &order)
{
    const auto isOpen = [&](const AnyQuestion *question) {
        const Value *value = order.answer(*question);
        return !value || isBlank(*value);
    };
    return std::ranges::all_of(
        std::array<const AnyQuestion *, 8>{&monitoring.licenceKind, &monitoring.licenceStart,
            &monitoring.licenceEnd, &monitoring.hdcStart, &monitoring.hdcEnd, &monitoring.monitoringEnd,
            &monitoring.licenceMonitored, &monitoring.licenceMonitoredConfirmedBy},
        isOpen);
}

} // namespace emo
