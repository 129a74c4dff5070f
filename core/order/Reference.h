// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace emo {

/// What people call an order by: eight characters and one that checks them, "7K3M-Q2VD-X".
///
/// It is drawn from the order's id (which is random, or the live service's own), so that every
/// computer that holds the order finds the same one and nothing has to be stored.
QString referenceOf(const QString &orderId);

/// True if `reference` is one, however it is spaced, hyphenated and capitalised, with or without "EMO".
/// I and L are taken for 1, O for 0. One wrong character, or two neighbours exchanged, make it false
/// (only 0 and Z side by side may go unnoticed when exchanged).
bool isReference(const QString &reference);

} // namespace emo
