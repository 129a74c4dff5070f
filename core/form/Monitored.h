// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/ConditionName.h"
#include "core/form/QuestionAt.h"

#include <optional>
#include <vector>

namespace emo {

/// A condition that an order asks to have monitored. Each exclusion zone and each appointment is one.
struct MonitoredStretch : NumberedCondition
{
    const ReceiptCondition *condition;
    QuestionAt start;
    QuestionAt end;
    std::optional<QDate> from; ///< What is answered to `start`; it belongs to the stretch.
    std::optional<QDate> until; ///< Likewise.
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
