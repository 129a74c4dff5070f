// SPDX-License-Identifier: MIT
#include "core/rules/OrderFacts.h"

#include "core/base/Dates.h"
#include "core/emo/Monitoring.h"
#include "core/form/Lookup.h"
#include "core/policy/Figures.h"
#include "core/rules/MonitoredConditions.h"

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

std::optional<bool> isAdultAtStart(const Asked &order)
{
    const auto born = order[deviceWearer.dateOfBirth];
    const QDate start = firstStart(order);
    return born && start.isValid() ? std::optional(isAdultOn(start, *born)) : std::nullopt;
}

} // namespace emo
