// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace emo::ui {

class Commands;

/// Lists the keys of the commands.
void showKeys(const Commands &commands, QWidget *window);

void showAbout(QWidget *window);

} // namespace emo::ui
