// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Look.h"

#include <QIcon>

namespace emo::ui {

/// One of resources/icons, drawn in the ink of the word that it stands beside. `ground` shows through where
/// an icon is cut out.
QPixmap iconPicture(const char *name, const QColor &ink, double size, double pixelRatio);
QPixmap iconPicture(const char *name, Role role, double size, double pixelRatio);
/// The same for a button.
QIcon icon(const char *name, Role role = Role::Ink);

} // namespace emo::ui
