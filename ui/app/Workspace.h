// SPDX-License-Identifier: MIT
#pragma once

#include "ui/home/HomeView.h"
#include "ui/order/TaskList.h"
#include "ui/profile/ProfileSession.h"

#include <QStackedWidget>

namespace emo::ui {

class AnnexAScreen;
class OrderView;
class ReviewView;
class SendView;
class Unsaved;

/// What the window shows of an unlocked profile: all orders, one of them, or an Annex A, which may lie over
/// its order. Opens and closes them, and has what is typed saved.
class Workspace final : public QStackedWidget
{
    Q_OBJECT

public:
    Workspace(const Trade &trade, const CardQuestions &questions, ProfileSession &session, Unsaved &unsaved,
        QWidget *parent = nullptr);
    ~Workspace() override;

    /// To be called when the profile is unlocked. Opens the order again that was open before.
    void begin(const HomeCommands &commands);
    /// To be called when it is locked.
    void end();
    /// True if end() has left something that begin() will open.
    bool comesBack() const { return !m_lastOrder.isEmpty(); }

    ProfileSession &session() const { return m_session; }
    const Trade &trade() const { return m_trade; }
    HomeView *home() const { return m_home; } ///< Null while the profile is locked.
    OrderEditing *editing() const { return m_editing; } ///< Of the order that is open; null if none is.
    OrderView *orderView() const { return m_order; }
    AnnexAScreen *annex() const { return m_annex; } ///< Null if none is open.
    /// What the keys of an order work on: the Annex A that lies over it, or itself; null if none is open.
    OrderView *shown() const;
    /// Of what is shown, for the window: its page and whose it is.
    QStringList title() const;

    void newOrder();
    void openOrder(const QString &orderId, std::optional<int> number = std::nullopt);
    void showOrder(const Order &order, const std::optional<OrderPlace> &place = std::nullopt);
    void newAnnexAlone();
    void openAnnexAlone();
    void openAnnex(const QString &id);
    /// Over the order that it belongs to, if there is one.
    void showAnnex(const AnnexA &annex, const std::optional<Order> &order);
    void closeOrder();
    void showHome();
    void save();
    /// Typing for the order or Annex A is no longer wanted.
    void giveUp(const QString &id);

Q_SIGNALS:
    /// There is something to show now: after begin(), the order that comes back is read first.
    void broughtUp();
    /// What is open, or what can be done with it.
    void changed();
    void homeMade(emo::ui::HomeView &home);
    void reviewMade(emo::ui::ReviewView &review);
    void sendViewMade(emo::ui::SendView &view);

private:
    void leaveAnnex();
    void closeAll();
    void bringUp(QWidget &view);
    QWidget *newOtherView(const OrderPlace &place);
    QWidget *newReview();
    QWidget *newHistory();
    QWidget *newSendView();
    void watch(OrderView &view);
    /// Before it goes: its undo stack is emptied then.
    void unwatch(OrderEditing &editing);
    void showSaved(const QString &id, const QDateTime &when);
    void showNotSaved(const QString &id, const Problem &problem);

    const Trade m_trade;
    const CardQuestions m_questions;
    ProfileSession &m_session;
    Unsaved &m_unsaved;
    HomeView *m_home = nullptr;
    OrderEditing *m_editing = nullptr;
    OrderView *m_order = nullptr;
    AnnexAScreen *m_annex = nullptr;
    QString m_lastOrder; ///< The one that was open when the profile was locked.
    OrderPlace m_lastPlace;
};

} // namespace emo::ui
