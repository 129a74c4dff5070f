// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/form/QuestionAt.h"
#include "core/form/Receipt.h"

#include <optional>
#include <vector>

namespace emo {

/// A condition that an order asks to have monitored. Each exclusion zone and each appointment is one.
struct MonitoredStretch
{
    const ReceiptCondition *condition;
    QString kind; ///< "Exclusion zone", "Alcohol level".
    int number; ///< Among those of its kind, from 1.
    int ofKind; ///< How many of its kind there are.
    QuestionAt start;
    QuestionAt end;
    std::optional<QDate> from; ///< What is answered to `start`; it belongs to the stretch.
    std::optional<QDate> until; ///< Likewise.

    /// "Exclusion zone 2"; without the number if it is the only one.
    QString name() const;
};

/// In the order of the conditions, rows in their order.
std::vector<MonitoredStretch> monitoredStretches(
    std::span<const ReceiptCondition> conditions, const Asked &order);

/// The first day on which anything is monitored, and the last one; null as long as no condition says.
struct MonitoredDays
{
    QDate from;
    QDate until;
};
MonitoredDays monitoredDays(std::span<const ReceiptCondition> conditions, const Asked &order);

} // namespace emo
