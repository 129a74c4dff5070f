// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Room.h"

#include <QObject>

class QStatusBar;

namespace emo::ui {

class ProfileSession;
class TextLabel;

/// The line at the foot of the window: how many orders, whose, the last backup, and that nothing goes out.
class StatusLine final : public QObject
{
    Q_OBJECT

public:
    StatusLine(QStatusBar &bar, ProfileSession &session);

    void setRoom(Room room);
    void refresh();

private:
    void refreshBackup();

    ProfileSession &m_session;
    TextLabel *m_count;
    TextLabel *m_organisation;
    TextLabel *m_backup;
    TextLabel *m_offline;
};

} // namespace emo::ui
