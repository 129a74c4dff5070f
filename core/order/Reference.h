// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace emo {

/// What people call an order by: eight characters and one that checks them, "7K3M-Q2VD-X".
///
/// It is drawn from the order's id (which is random, or the live service's own), so that every
/// computer that holds the order finds the same one and nothing has to be stored.
QString referenceOf(const QString &orderId);

/// The reference as referenceOf() writes it, however it was spaced, hyphenated and capitalised, with or
/// without "EMO". I and L are taken for 1, O for 0. Nothing if it is none: one wrong character, or two
/// neighbours exchanged, are noticed (only 0 and Z side by side may go unnoticed when exchanged).
std::optional<QString> referenceFrom(const QString &typed);

inline bool isReference(const QString &reference)
{
    return referenceFrom(reference).has_value();
}

} // namespace emo
