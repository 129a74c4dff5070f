// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"
#include "core/rules/Rule.h"

namespace emo {

/// An answer that differs between two versions of an order.
struct Difference
{
    QuestionAt at; ///< A row is counted as in the later version or, where it has gone, as in the earlier one.
    QStringList before; ///< As people read it, one entry for each option or row; empty: no answer.
    QStringList now;
    ChangeCategory category;
};
using Differences = QList<Difference>;

/// What is printed of one version and differs in the other, in the order of the form. Rows that are alike
/// are matched with each other, wherever they stand. What the later version carries over has not changed.
Differences differences(const Form &form, const Answers &before, const Answers &now);

/// What the live service would call a change with these differences: the category that stands first.
/// Source: EMO service, order_variation_type.
ChangeCategory reportedCategory(const Differences &differences);

} // namespace emo
