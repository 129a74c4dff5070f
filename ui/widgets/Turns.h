// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QButtonGroup;

namespace emo::ui {

/// A row of buttons that says whose turn it is, where there is no room for all panes of a view beside each
/// other.
class Turns final : public QWidget
{
    Q_OBJECT

public:
    /// One button for each name; it is the first one's turn.
    explicit Turns(const QStringList &names, QWidget *parent = nullptr);

    int current() const;
    void setCurrent(int turn);
    /// One that is shown beside the others needs no button.
    void offer(int turn, bool isOffered);

Q_SIGNALS:
    /// By the user.
    void changed();

private:
    QButtonGroup *m_buttons;
};

} // namespace emo::ui
