// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/Command.h"

namespace emo::ui {

/// The commands of the window that the page of all orders shows, as buttons and as the menu of an order in
/// the table.
struct HomeCommands
{
    Command *newOrder = nullptr;
    Command *openFile = nullptr;
    Command *search = nullptr;
    QList<Command *> ofRow;
};

} // namespace emo::ui
