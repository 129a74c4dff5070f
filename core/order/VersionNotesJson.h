// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/InstantJson.h"
#include "core/order/VersionNotes.h"

#include <QJsonObject>

namespace emo {

/// What is noted about a version, as members of `own`, where it replaces what was noted there before. Members
/// that we do not know stay.
QJsonObject withNotes(const VersionNotes &notes, QJsonObject own);

/// The way back. What is not there, or not what it should be, is left blank.
VersionNotes notesFrom(const QJsonObject &own);

/// Inserts the member if `isKnown`, and removes it if not.
void putOrRemove(QJsonObject &own, const QString &member, bool isKnown, const QJsonValue &value);

} // namespace emo
