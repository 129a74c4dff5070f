// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace emo {

/// Writes the file beside its place and puts it there only when it is complete: whatever goes wrong, an
/// earlier file stays as it was and no half-written one is left.
Result<> saveFile(const QString &path, const QByteArray &bytes);

} // namespace emo
