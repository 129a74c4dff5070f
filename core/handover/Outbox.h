// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDateTime>

namespace emo {

/// Puts a file into the folder that drafts are opened from, for its owner alone to read, and returns its
/// path. The folder is made if it is not there. A file of that name that is there is replaced.
Result<QString> putInOutbox(const QString &folder, const QString &name, const QByteArray &bytes);

/// Takes the files out of the folder that no program has open; if `before` is given, only those that were put
/// there before it. How many are left.
int emptyOutbox(const QString &folder, const QDateTime &before = {});

/// For so long after it was opened a draft is not taken away from the mail program, which may not have read
/// it.
inline constexpr int outboxMinutes = 10;

} // namespace emo
