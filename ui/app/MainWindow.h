// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"
#include "ui/home/CardQuestions.h"
#include "ui/profile/ProfileSession.h"

#include <QMainWindow>

class QStackedWidget;

namespace emo::ui {

class Commands;
class WayIn;
class IncomingFiles;
class NoticeBar;
class ProfileActions;
class StatusLine;
class Unsaved;
class WorkBar;
class Workspace;

/// The one window: the way in, or what is open; its menus, its bars, and the clock that locks it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Trade &trade, const CardQuestions &questions, ProfileSession &session);

    /// The day on which this program was made; a clock that shows an earlier one is wrong.
    void setBuilt(QDate built);
    /// Reads an order from a file of the user's: JSON, or a PDF form of ours.
    void openFile(const QString &path);
    Workspace &workspace() { return *m_workspace; }
    const Commands &commands() const { return *m_commands; }
    void lock();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void layOut();
    void unlocked(bool isRecovered);
    void lockNow(const QString &why);
    void finishTyping();
    void applySettings();
    void restartIdleClock();
    void refreshClock();
    void refresh();

    ProfileSession &m_session;
    Unsaved *m_unsaved;
    WayIn *m_wayIn;
    Workspace *m_workspace;
    ProfileActions *m_profile;
    IncomingFiles *m_incoming;
    Commands *m_commands;
    StatusLine *m_status;
    QStackedWidget *m_stack;
    NoticeBar *m_clock;
    WorkBar *m_work;
    QDate m_built;
    QDateTime m_lastSaved; ///< Before the profile was unlocked.
    QTimer m_idle;
    double m_systemTextSize;
};

} // namespace emo::ui
