// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QStringList>

#include <functional>

namespace emo {

/// The name of a member in plain words: "homeOfficeReferenceNumber" is "Home office reference number".
QString plainName(const QString &member);

/// What the value says, in lines of plain words, whatever is nested in it: "Level: MAPPA_TWO". Nothing of
/// what is empty, nor of members that `isSilent` is true of.
QStringList plainLines(const QJsonValue &value, const std::function<bool(const QString &member)> &isSilent);

/// The text without what cannot be printed, shortened to so many characters with "…" at its end.
QString plainText(const QString &text, int mostCharacters);

} // namespace emo
