// SPDX-License-Identifier: MIT
#include "core/document/content/ZoneContent.h"

#include "core/document/content/ReceiptAnswers.h"
#include "core/form/ConditionName.h"
#include "core/order/Display.h"

namespace emo::paper {

ZonesAtAGlance zonesOf(const Receipt &receipt, const Asked &order)
{
    constexpr int most = 3;
    const ReceiptCondition &condition = *receipt.zones.condition;
    const std::vector<NumberedCondition> all = numberedConditions(condition, order);
    if (all.empty())
        return {};

    ZonesAtAGlance found;
    const NumberedCondition &first = all.front();
    const bool isOneKind = first.ofKind == std::ssize(all);
    const bool isOne = all.size() == 1;
    found.label = isOne ? first.kind : isOneKind ? first.several : receipt.zones.ofSeveralKinds.toString();
    order.forEachRow(*condition.each, [&](const Asked &row, int index) {
        if (index >= most)
            return;
        found.zones.push_back(
            {all[size_t(index)].name(), isOne ? QString() : shortSpan(*condition.from, *condition.until, row),
                display(*receipt.zones.name, row), display(*receipt.zones.where, row),
                display(*receipt.zones.when, row)});
    });
    if (std::ssize(all) > most) {
        found.more = int(std::ssize(all)) - most;
        found.moreUnder = all[most].name();
    }
    return found;
}

} // namespace emo::paper
