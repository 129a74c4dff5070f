// SPDX-License-Identifier: MIT
#pragma once

#include <QPalette>

namespace emo::test {

/// The palettes of Windows that the window is looked at in: "light", "dark" and "contrast".
QPalette theme(const QString &name);

} // namespace emo::test
