// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace emo {

/// Where a file that the user names has to be written: `path`, or the file that its links lead to, so that
/// links stay links. Returns a Problem if a file cannot be put there: for a folder, a device, a pipe, a
/// socket, a link to one of these or to itself, and in a folder that does not exist.
Result<QString> placeToSave(const QString &path);

/// Writes the file beside its place and puts it there only when it is complete: whatever goes wrong, an
/// earlier file stays as it was and no half-written one is left. For `path` see placeToSave().
Result<> saveFile(const QString &path, const QByteArray &bytes);

} // namespace emo
