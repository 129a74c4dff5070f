// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/form/Receipt.h"

#include <vector>

namespace emo {

/// What the condition is, or a row of its group: "Alcohol level" rather than "Alcohol", where that is known.
/// `order` is the row, where it has rows.
QString conditionName(const ReceiptCondition &condition, const Asked &order);

/// A condition of an order, among others of its kind.
struct NumberedCondition
{
    QString kind; ///< "Exclusion zone", "Alcohol level"
    QString several; ///< "Exclusion zones"
    int number = 1; ///< Among those of its kind, from 1.
    int ofKind = 1; ///< How many of its kind there are.

    /// "Exclusion zone 2"; without the number if it is the only one.
    QString name() const;
};

/// The rows of the condition's group, in their order; what has no rows is one.
std::vector<NumberedCondition> numberedConditions(const ReceiptCondition &condition, const Asked &order);

} // namespace emo
