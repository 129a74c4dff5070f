// SPDX-License-Identifier: MIT
#include "core/rules/ChangeRules.h"

#include "core/rules/MonitoredConditions.h"
#include "core/rules/OrderFacts.h"

#include <algorithm>

namespace emo {

namespace {

bool differs(const AnyQuestion &question, const Asked &before, const Asked &now)
{
    const auto given = [&](const Asked &order) {
        const Value *value = order.answer(question);
        return value && isBlank(*value) ? nullptr : value;
    };
    return !isSame(given(before), given(now));
}

/// True for what probation looks after once the device wearer is out: where they live, and the curfew.
bool isProbations(const AnyQuestion &question)
{
    const QLatin1StringView record(question.record->id);
    return question.spec.category == ChangeCategory::Address
        || question.spec.category == ChangeCategory::CurfewHours
        || record.startsWith(QLatin1StringView("curfew"));
}

} // namespace

Objections ChangeRules::startedAgrees(const Asked &order, const Circumstances &at)
{
    const auto answer = order[organisations.monitoringStarted];
    const QDate start = firstStart(order);
    const bool isContradicted = answer && start.isValid() && (*answer ? start > at.today : start < at.today);
    if (!isContradicted)
        return {};
    const Text message = *answer
        ? tr("The monitoring is said to have started, but its first day is yet to come. Check the answer and "
             "the dates")
        : tr("The monitoring is said not to have started, but its first day is over. Check the answer and "
             "the dates");
    return {{{organisations.monitoringStarted}, message.toString()}};
}

Objections ChangeRules::sameLicence(const Asked &order, const Circumstances &at)
{
    if (order[thisVersion.isChange] != true || !at.before)
        return {};
    const auto licence = order[documents.licence];
    const auto before = Asked(*at.before)[documents.licence];
    if (!licence || !before || licence->content != before->content)
        return {};
    return {{{documents.licence},
        tr("The licence attached is the one of the version before. Attach the licence that was updated for "
           "this change")
            .toString()}};
}

Objections ChangeRules::changedByProbation(const Asked &order, const Circumstances &at)
{
    const QDate start = firstStart(order);
    if (order[thisVersion.isChange] != true || !at.before || !isHomeDetentionCurfew(order) || start.isNull()
        || start > at.today)
        return {};
    const auto isChanged = [&](const QuestionList &section) {
        return std::ranges::any_of(section.all(), [&](const AnyQuestion *question) {
            return isProbations(*question) && differs(*question, *at.before, order);
        });
    };
    if (!isChanged(deviceWearer) && !isChanged(monitoring))
        return {};
    return {{{monitoring.types, deviceWearer.fixedAddress},
        tr("After release on home detention curfew, a change of address or of the curfew is for probation to "
           "order. Ask the community offender manager before you send this change")
            .toString()}};
}

Objections ChangeRules::tooLateToAmend(const Asked &order, const Circumstances &at)
{
    const auto days = figures.rejectionWindow.on(at.today);
    const QDate start = firstStart(order);
    QDate from = at.beforeSubmitted;
    if (!start.isNull() && (from.isNull() || start < from))
        from = start;
    if (!order.is(thisVersion.type, versionTypes.amendment) || from.isNull() || !days
        || at.today < from.addDays(*days))
        return {};
    return {{{organisations.notifyingOrganisation},
        tr("More than %1 have passed, so the online service will not take this as the correction of a "
           "rejected order; it offers only a change. Ask electronic monitoring support how to send it.")
            .with(figures.rejectionWindow.text(at.today))}};
}

} // namespace emo
