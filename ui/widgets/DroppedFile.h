// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QUrl>

namespace emo::ui {

/// The path of the one file that was dropped or pasted. A Problem if it is several, or a link to somewhere
/// else.
Result<QString> oneLocalFile(const QList<QUrl> &urls);

} // namespace emo::ui
