// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace emo::ui {

/// Has a file or a folder opened by the program that the system has for it. A Problem if there is none.
Result<> openElsewhere(const QString &path);

} // namespace emo::ui
