// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/OrderJson.h"

namespace emo {

/// The id of an order, or of a version, as it is kept: a UUID in lower case, as the live service writes it.
/// Blanks and braces around it go. Returns nullopt if it is not a UUID.
std::optional<QString> foldedId(const QString &id);

/// See orderFromJson(). Somebody else has written this one, so it may hold anything: it is read within
/// ReadingLimits, and its ids are folded. Returns a Problem if an id is not a UUID, or if a version's number
/// is not a whole number from 0 or another version has it.
Result<Order> foreignOrderFromJson(const Form &form, const QByteArray &text);

} // namespace emo
