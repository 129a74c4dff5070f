// SPDX-License-Identifier: MIT
#include "core/document/content/ZoneContent.h"

#include "core/document/content/ReceiptAnswers.h"
#include "core/order/Display.h"

#include <algorithm>

namespace emo::paper {

ZonesAtAGlance zonesOf(const Receipt &receipt, const Asked &order)
{
    constexpr int most = 3;
    const ReceiptCondition &condition = *receipt.zones.condition;
    const auto block = std::ranges::find(receipt.blocks, condition.each, &ReceiptBlock::each);
    int count = 0;
    order.forEachRow(*condition.each, [&](const Asked &, int) { ++count; });
    if (count == 0 || block == receipt.blocks.end())
        return {};

    ZonesAtAGlance found;
    found.label = (count < 2 ? condition.name : condition.several).toString();
    order.forEachRow(*condition.each, [&](const Asked &row, int index) {
        if (index >= most)
            return;
        const auto date = [&](const Question<QDate> &question) { return row[question].value_or(QDate()); };
        const QString dates = shortSpan(date(*condition.from), date(*condition.until));
        found.zones.push_back({numberedHeading(*block, index, count), count < 2 ? QString() : dates,
            display(*receipt.zones.name, row), display(*receipt.zones.where, row),
            display(*receipt.zones.when, row)});
    });
    if (count > most) {
        found.more = count - most;
        found.moreUnder = numberedHeading(*block, most, count);
    }
    return found;
}

} // namespace emo::paper
