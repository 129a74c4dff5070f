// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace emo::ui {

/// Lays out a dialog: the column, which scrolls where the screen is too low for it, and below it the buttons,
/// which never do.
void layOut(QDialog &dialog, QVBoxLayout &column, const QList<QPushButton *> &buttons);

} // namespace emo::ui
