// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace emo {

/// What is to be said of a clock that cannot be right, since it shows a time before the program was built, or
/// before something was saved; empty if it may be right. Each is null if it is not known.
QString clockDoubt(const QDateTime &now, QDate built, const QDateTime &lastSaved);

/// True if nothing may be deleted by what the clock shows: it went back by more than ten minutes, or ahead by
/// more than a month, and has not been going for two weeks and five things done since. `earlier` are the
/// times of what was done before `now`, in the order in which it was.
bool hasClockJumped(const QList<QDateTime> &earlier, const QDateTime &now);

} // namespace emo
