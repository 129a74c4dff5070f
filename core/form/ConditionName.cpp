// SPDX-License-Identifier: MIT
#include "core/form/ConditionName.h"

namespace emo {

QString conditionName(const ReceiptCondition &condition, const Asked &order)
{
    for (const ReceiptName &kind : condition.kinds)
        if (!kind.name.isEmpty() && order.meets(kind.when))
            return kind.name.toString();
    return condition.name.toString();
}

} // namespace emo
