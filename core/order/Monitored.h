// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/form/Receipt.h"

namespace emo {

/// A condition that an order asks for, with its days as far as they are known; both belong to it.
struct MonitoredStretch
{
    const ReceiptCondition *condition;
    int number; ///< Of the row that holds the dates, from 1; 0: not in a row.
    QDate from;
    QDate until;
};

/// In the order of the receipt.
std::vector<MonitoredStretch> monitoredStretches(const Receipt &receipt, const Asked &order);

/// The first day on which anything is monitored, and the last one; null as long as no condition says.
struct MonitoredDays
{
    QDate from;
    QDate until;
};
MonitoredDays monitoredDays(const Receipt &receipt, const Asked &order);

} // namespace emo
