// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

/// Annex A is a continuous record: what changes later is added to it, and what it holds stays.
namespace emo {

/// An update to fill in, prepared on that day.
Answers newFurtherUpdate(const QString &details, QDate preparedOn);

/// The Annex A with one more update at its end.
Answers withFurtherUpdate(const Answers &annex, const Answers &update);

/// How many updates it holds.
int furtherUpdateCount(const Answers &annex);

/// True if an update was sent to EMS on that day or later.
bool isUpdatedSince(const Asked &annex, QDate day);

/// True if `now` still begins with every update that `before` holds, unaltered. Who sent an update, and when,
/// may be filled in where it was blank.
bool continuesRecord(const Answers &before, const Answers &now);

} // namespace emo
