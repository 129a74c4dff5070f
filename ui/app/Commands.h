// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/Desk.h"
#include "ui/home/HomeCommands.h"

class QMenu;
class QMenuBar;

namespace emo::ui {

/// Every command of the window, in the order of the menus.
class Commands final : public QObject
{
    Q_OBJECT

public:
    Commands(const Desk &desk, QMenuBar &bar);

    const QList<Command *> &all() const { return m_all; }
    /// Those that the page of all orders has buttons for.
    const HomeCommands &ofHome() const { return m_ofHome; }
    /// Finds out of each whether it can be run now.
    void refresh();

private:
    void stateFile();
    void stateEdit();
    void stateOrder();
    void stateChangeOrder();
    void stateView();
    void stateHelp();
    void stateRow();
    Command *add(const Command::Statement &statement, const Command::Looks &looks = {});
    void fill(QMenu &menu, Place place);

    Desk m_desk;
    QList<Command *> m_all;
    HomeCommands m_ofHome;
};

} // namespace emo::ui
