// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace emo {

/// What is to be said of a clock that cannot be right, since it shows a time before the program was built, or
/// before something was saved; empty if it may be right. Each is null if it is not known.
QString clockDoubt(const QDateTime &now, QDate built, const QDateTime &lastSaved);

} // namespace emo
