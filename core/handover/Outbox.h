// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace emo {

/// Puts a file into the folder that drafts are opened from, for its owner alone to read, and returns its
/// path. The folder is made if it is not there. A file of that name that is there is replaced.
Result<QString> putInOutbox(const QString &folder, const QString &name, const QByteArray &bytes);

/// Takes every file out of the folder: at the program's start, since a mail program may still read one for as
/// long as it runs. How many could not be removed.
int emptyOutbox(const QString &folder);

} // namespace emo
