// SPDX-License-Identifier: MIT
#pragma once

#include "ui/app/CardQuestions.h"
#include "ui/order/TaskList.h"
#include "ui/profile/ProfileSession.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace emo::ui {

class AnnexAScreen;
class HomeView;
class IncomingFiles;
class NoticeBar;
class OrderActions;
class OrderView;
class PackageActions;
class SetupView;
class TextLabel;
class UnlockView;
class WorkBar;

/// The one window: set up, locked, all orders, or an order.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Trade &trade, const CardQuestions &questions, ProfileSession &session);

    /// The day on which this program was made; a clock that shows an earlier one is wrong.
    void setBuilt(QDate built);
    /// Reads an order from a file of the user's: JSON, or a PDF form of ours.
    void openFile(const QString &path);

    // For the actions of the menus.
    OrderEditing *editing() const { return m_editing; } ///< Of the order that is open; null if none is.
    AnnexAScreen *annex() const { return m_annex; } ///< Null if none is open.
    OrderView *orderView() const { return m_order; }
    ProfileSession &session() const { return m_session; }
    const Trade &trade() const { return m_trade; }
    void openOrder(const QString &orderId, std::optional<int> number = std::nullopt);
    void showOrder(const Order &order, const std::optional<OrderPlace> &place = std::nullopt);
    /// Over the order that it belongs to, if there is one.
    void showAnnex(const AnnexA &annex, const std::optional<Order> &order);
    void openAnnex(const QString &id);
    void closeOrder();
    void showHome();
    void save();
    /// What was typed for the order or Annex A is safe now, or no longer wanted.
    void noteSaved(const QString &id);
    /// Says what could not be done; what was cancelled is not worth a box.
    void tell(const Problem &problem);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildMenus();
    void buildStatusBar();
    void showSetup();
    void showUnlock(const QString &why);
    void unlockWith(const std::shared_ptr<store::Credential> &key, bool isRecovered,
        const std::optional<store::ElsewhereLock> &takenOver = {});
    bool isTakeOverConfirmed(const store::ElsewhereLock &held);
    void unlockWithKeyring();
    void unlocked();
    void suggestNewPassphrase();
    void lockNow(const QString &why);
    void finishTyping();
    void noteNotSaved(const QString &id, const Problem &problem);
    void restoreBackup();
    void newOrder();
    void newAnnexAlone();
    void openAnnexAlone();
    void leaveAnnex();
    /// What the keys of an order work on: the Annex A that lies over it, or itself; null if none is open.
    OrderView *shown() const;
    QWidget *newOtherView(const OrderPlace &place);
    void editSettings();
    void backUp();
    void renewKeys();
    void showTeamNumbers();
    void saveCalendar(const QList<DueItem> &items);
    void applyTextSize();
    void refreshTitle();
    void refreshStatus();
    void refreshActions();

    Trade m_trade;
    const CardQuestions m_questions;
    ProfileSession &m_session;
    QStackedWidget *m_stack;
    UnlockView *m_unlock;
    SetupView *m_setup = nullptr;
    HomeView *m_home = nullptr;
    OrderEditing *m_editing = nullptr;
    OrderView *m_order = nullptr;
    AnnexAScreen *m_annex = nullptr;
    OrderActions *m_actions;
    PackageActions *m_packages;
    IncomingFiles *m_incoming;
    NoticeBar *m_clock;
    NoticeBar *m_notSaved;
    WorkBar *m_work;
    QHash<QString, std::optional<Order>>
        m_unsaved; ///< What could not be saved, by the order's id; with its answers once it is closed.
    QDate m_built;
    QDateTime m_lastSaved; ///< Before the profile was unlocked.
    QString m_lockedOrder; ///< What was open when the profile was locked.
    OrderPlace m_lockedPlace;
    QTimer m_idle;
    TextLabel *m_count;
    TextLabel *m_organisation;
    TextLabel *m_backup;
    TextLabel *m_offline;
    double m_systemTextSize;
};

} // namespace emo::ui
