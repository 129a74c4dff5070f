// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/form/Form.h"
#include "core/order/Order.h"

#include <QJsonObject>

#include <optional>

namespace emo {

/// In bytes. An order of the live service takes a few hundred kilobytes; its files are not part of it.
inline constexpr qsizetype largestOrderFile = qsizetype(20) * 1024 * 1024;

/// The order that a file holds, in the JSON of the live service's API. What the form does not know is
/// kept and written back; an order without an id gets one. A Problem says in one line what the file is
/// instead, or which member is wrong.
Result<Order> orderFromJson(const Form &form, const QByteArray &text);

/// The order in the same JSON. Whatever was not altered since it was read keeps its spelling; what only
/// EMO Desk knows stands in the member `emodesk`.
QJsonObject orderToJson(const Form &form, const Order &order);

/// The same with these answers in JSON, and those of the version before, if there are any.
QJsonObject orderToJson(
    const Order &order, const QJsonObject &answers, const std::optional<QJsonObject> &before);

} // namespace emo
