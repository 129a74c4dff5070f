// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/Order.h"
#include "core/store/vault/Profile.h"

namespace emo::store {

// Notes on a version have rows of their own, since they come after it is finished and may be corrected.

/// The text of such a row.
QByteArray notesText(const VersionNotes &notes);
VersionNotes notesFromText(const QByteArray &text);

/// Gives the order's versions their notes.
Result<> addNotes(const Records &records, Order &order);

/// Writes the notes of the current version, if they have changed, and those of earlier ones that have none
/// here. The audit says which are new, and which were corrected. Within Profile::write().
Result<> putNotes(Profile &profile, const Order &order, const Act &act);
/// The same where the text of those of the current version is known.
Result<> putNotes(Profile &profile, const Order &order, const Act &act, const QByteArray &current);

} // namespace emo::store
