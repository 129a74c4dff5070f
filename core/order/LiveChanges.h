// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"
#include "core/order/Order.h"

namespace emo {

/// A value of the file that an order was read from, and that is another in what the live service would hold.
struct LiveChange
{
    QString name; ///< As in the file: "monitoringConditions.hdc".
    QString before = {}; ///< Of a code that became another one; else empty.
    QString now = {};
    bool isLeftOut = false;
    bool isKnown = true; ///< The form reads it, and does not ask it in this order.

    bool operator==(const LiveChange &) const = default;
};

/// Every value that liveOrderToJson() leaves out or writes as another, but for `emodesk`, and for what says
/// nothing about the order (SilentMember).
QList<LiveChange> liveChanges(const Form &form, const Order &order);

} // namespace emo
