// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"
#include "ui/profile/ProfileSession.h"

#include <QWidget>

class QComboBox;
class QTableWidget;

namespace emo::ui {

class TextLabel;

/// The versions of an order, who finished each and when, and what differs between two of them, side by side.
class HistoryView final : public QWidget
{
    Q_OBJECT

public:
    HistoryView(OrderEditing &editing, ProfileSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// To be opened, read only.
    void versionWanted(int number);

private:
    void showVersions();
    void compare();

    OrderEditing &m_editing;
    ProfileSession &m_session;
    QTableWidget *m_versions;
    QTableWidget *m_differences;
    TextLabel *m_compared;
};

} // namespace emo::ui
