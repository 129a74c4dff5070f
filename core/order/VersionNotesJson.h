// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/VersionNotes.h"

#include <QJsonObject>

namespace emo {

/// What is noted about a version, as members of `own`, where it replaces what was noted there before. Members
/// that we do not know stay.
QJsonObject withNotes(const VersionNotes &notes, QJsonObject own);

/// The way back. What is not there, or not what it should be, is left blank.
VersionNotes notesFrom(const QJsonObject &own);

/// An instant as our files hold it, to the second: "2026-11-24T15:00:00Z".
QString instantText(const QDateTime &instant);
QDateTime instantFrom(const QJsonValue &json);

/// Inserts the member if `isKnown`, and removes it if not.
void putOrRemove(QJsonObject &own, const QString &member, bool isKnown, const QJsonValue &value);

} // namespace emo
