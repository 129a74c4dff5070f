// SPDX-License-Identifier: MIT
#include "core/form/ConditionName.h"

#include <algorithm>

namespace emo {

namespace {

struct ConditionNameTexts
{
    EMO_TEXTS(ConditionNameTexts)
};

NumberedCondition unnumbered(const ReceiptCondition &condition, const Asked &order)
{
    const auto isKind
        = [&](const ReceiptKind &kind) { return !kind.name.isEmpty() && order.meets(kind.when); };
    const auto kind = std::ranges::find_if(condition.kinds, isKind);
    const bool isNarrower = kind != condition.kinds.end();
    const Text &name = isNarrower ? kind->name : condition.name;
    const Text &several = isNarrower ? kind->several : condition.several;
    return {name.toString(), (several.isEmpty() ? name : several).toString()};
}

} // namespace

QString conditionName(const ReceiptCondition &condition, const Asked &order)
{
    return unnumbered(condition, order).kind;
}

QString NumberedCondition::name() const
{
    //: %1 is a type of monitoring, %2 its number among several: Exclusion zone 2.
    return ofKind > 1 ? ConditionNameTexts::tr("%1 %2").with(kind, QString::number(number)) : kind;
}

std::vector<NumberedCondition> numberedConditions(const ReceiptCondition &condition, const Asked &order)
{
    if (!condition.each)
        return {unnumbered(condition, order)};
    std::vector<NumberedCondition> found;
    const auto sameKind = [&](const NumberedCondition &one) {
        return std::ranges::count(found, one.kind, &NumberedCondition::kind);
    };
    order.forEachRow(*condition.each, [&](const Asked &row, int) {
        found.push_back(unnumbered(condition, row));
        found.back().number = int(sameKind(found.back()));
    });
    for (NumberedCondition &one : found)
        one.ofKind = int(sameKind(one));
    return found;
}

} // namespace emo
