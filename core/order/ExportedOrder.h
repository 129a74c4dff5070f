// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"
#include "core/order/Order.h"

#include <QJsonObject>

/// What of an order leaves the building.
namespace emo {

/// The answers that are printed: asked now, and not private.
Answers printedOnly(const Form &form, const Answers &answers);
/// And those that are carried over from an earlier version.
Answers printedOnly(const Form &form, const Order &order);

/// The order in JSON with the answers that are printed, and those of the version before that a change is
/// printed against: no stale hidden answers, none that stays on this computer, and nothing that the form does
/// not know. What was not altered since it was read stands where it stood, as it was spelled, and so does a
/// text that nobody is asked for (Constant).
QJsonObject printedOrderToJson(const Form &form, const Order &order);

/// The same again without the member `emodesk`: what the live service itself would hold.
QJsonObject liveOrderToJson(const Form &form, const Order &order);

} // namespace emo
