// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace emo::ui {

/// Has a screen reader say that something changed: "3 problems found", "Curfew period removed". Qt 6.4 has no
/// event for it; on Windows a changed value that is a text is passed on as a notification.
void announce(QWidget *where, const QString &text);

} // namespace emo::ui
