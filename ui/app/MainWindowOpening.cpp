// SPDX-License-Identifier: MIT
// How orders and Annexes A are opened in the main window, and closed.
#include "core/calendar/ICalendar.h"
#include "core/order/Reference.h"
#include "ui/annexa/AnnexAList.h"
#include "ui/annexa/AnnexAScreen.h"
#include "ui/app/IncomingFiles.h"
#include "ui/app/MainWindow.h"
#include "ui/app/OrderActions.h"
#include "ui/history/HistoryView.h"
#include "ui/home/HomeView.h"
#include "ui/numbers/TeamNumbersDialog.h"
#include "ui/order/OrderHeader.h"
#include "ui/order/OrderView.h"
#include "ui/print/Printing.h"
#include "ui/send/SendView.h"

#include <QStackedWidget>

namespace emo::ui {

void MainWindow::newOrder()
{
    if (!m_session.service().isOpen())
        return;
    showOrder(emo::newOrder(dictionaryOn(m_trade.now().today)));
    save();
}

void MainWindow::openFile(const QString &path)
{
    m_incoming->open(path);
}

void MainWindow::openOrder(const QString &orderId, std::optional<int> number)
{
    if (const auto unsaved = m_unsaved.value(orderId); unsaved && !number) {
        showOrder(*unsaved); // the profile has an older state
        return;
    }
    m_session.service().ask(
        this,
        [orderId, number, act = m_session.act()](
            store::OrderStore &orders) { return orders.loadToRead(orderId, number, act); },
        [this](const Result<Order> &order) {
            if (!order) {
                tell(order.error());
                showHome();
                return;
            }
            const bool isWhereItWas = m_lockedPlace.page || m_lockedPlace.view != OrderPlace().view;
            showOrder(*order, isWhereItWas ? std::optional(m_lockedPlace) : std::nullopt);
            m_lockedPlace = {};
        });
}

void MainWindow::showOrder(const Order &order, const std::optional<OrderPlace> &place)
{
    leaveAnnex();
    closeOrder();
    m_editing = new OrderEditing(m_trade, order, this);
    m_order = new OrderView(*m_editing, [this](const OrderPlace &where) { return newOtherView(where); });
    m_stack->addWidget(m_order);
    m_stack->setCurrentWidget(m_order);
    connect(m_editing, &OrderEditing::edited, this, &MainWindow::save);
    connect(m_editing, &OrderEditing::changed, this, &MainWindow::refreshTitle);
    connect(&m_order->header(), &OrderHeader::leaveWanted, this, &MainWindow::showHome);
    connect(m_order, &OrderView::placeChanged, this, &MainWindow::refreshTitle);
    connect(m_order, &OrderView::finishWanted, m_actions, &OrderActions::finish);
    connect(m_order, &OrderView::printWanted, m_actions, &OrderActions::print);
    connect(m_order, &OrderView::exportWanted, m_actions, &OrderActions::exportPdf);
    if (place)
        m_order->open(*place);
    else if (m_editing->isReadOnly())
        m_order->open({OrderPlace::View::Send});
    else
        m_order->openFirstIncomplete();
    refreshTitle();
    refreshActions();
}

QWidget *MainWindow::newOtherView(const OrderPlace &place)
{
    if (place.view == OrderPlace::View::History) {
        auto *history = new HistoryView(*m_editing, m_session);
        connect(history, &HistoryView::versionWanted, this,
            [this](int number) { openOrder(m_editing->order().id, number); });
        return history;
    }
    auto *send = new SendView(*m_editing, m_session);
    connect(send, &SendView::transferSheetWanted, m_actions, &OrderActions::openTransferSheet);
    connect(send, &SendView::exportWanted, m_actions, &OrderActions::exportPdf);
    connect(send, &SendView::recordPrintWanted, m_actions, &OrderActions::printRecord);
    connect(send, &SendView::reviewWanted, this, [this] { m_order->open({OrderPlace::View::Review}); });
    connect(send, &SendView::annexWanted, m_actions, &OrderActions::openAnnex);
    connect(send, &SendView::noted, this, [this](const Order &order) {
        m_editing->replace(order);
        refreshActions();
    });
    return send;
}

void MainWindow::closeOrder()
{
    if (!m_order)
        return;
    if (const auto unsaved = m_unsaved.find(m_editing->order().id); unsaved != m_unsaved.end())
        *unsaved = m_editing->order();
    // Not at once: what is closed may be what was pressed.
    m_stack->removeWidget(m_order);
    m_order->hide();
    m_editing->setParent(m_order);
    m_editing->disconnect(this);
    m_order->deleteLater();
    m_order = nullptr;
    m_editing = nullptr;
}

void MainWindow::showAnnex(const AnnexA &annex, const std::optional<Order> &order)
{
    leaveAnnex();
    m_session.noteOpened(QStringLiteral("Annex A opened"), annex.id, annex.orderVersion);
    m_annex = new AnnexAScreen(annex, order, m_trade.now, m_session);
    m_stack->addWidget(m_annex);
    m_stack->setCurrentWidget(m_annex);
    connect(m_annex, &AnnexAScreen::leaveWanted, this, [this] { m_order ? leaveAnnex() : showHome(); });
    connect(&m_annex->view(), &OrderView::placeChanged, this, &MainWindow::refreshTitle);
    connect(&m_annex->view().editing(), &OrderEditing::changed, this, &MainWindow::refreshTitle);
    refreshTitle();
    refreshActions();
}

void MainWindow::leaveAnnex()
{
    if (!m_annex)
        return;
    m_session.annexes().saveNow();
    m_stack->removeWidget(m_annex);
    m_annex->hide();
    m_annex->view().editing().disconnect(this);
    m_annex->deleteLater();
    m_annex = nullptr;
    if (m_order)
        m_stack->setCurrentWidget(m_order);
    refreshTitle();
    refreshActions();
    m_session.refreshDue();
}

void MainWindow::newAnnexAlone()
{
    if (!m_session.service().isOpen())
        return;
    leaveAnnex();
    closeOrder();
    showAnnex(newAnnexA(m_trade.now().today), std::nullopt);
}

void MainWindow::openAnnexAlone()
{
    if (!m_session.service().isOpen())
        return;
    m_session.annexes().findAlone(this, [this](const QList<AnnexA> &found) {
        AnnexAList list(found, m_session.annexes(), this);
        if (list.exec() != QDialog::Accepted)
            return;
        leaveAnnex();
        closeOrder();
        showAnnex(list.chosen(), std::nullopt);
    });
}

/// With its order below it, if it belongs to one.
void MainWindow::openAnnex(const QString &id)
{
    m_session.annexes().find(id, this, [this, id](const std::optional<AnnexA> &found) {
        if (!found)
            return;
        if (found->orderVersion < 0) {
            leaveAnnex();
            closeOrder();
            showAnnex(*found, std::nullopt);
            return;
        }
        m_session.service().ask(
            this, [id](store::OrderStore &orders) { return orders.load(id); },
            [this, annex = *found](const Result<Order> &order) {
                if (!order) {
                    tell(order.error());
                    return;
                }
                showOrder(*order);
                showAnnex(annex, *order);
            });
    });
}

/// A calendar may be shared, so it gets references and no names.
void MainWindow::saveCalendar(const QList<DueItem> &items)
{
    const QString path = askWhere(this, QStringLiteral("due.ics"), QStringLiteral("iCalendar (*.ics)"));
    if (path.isEmpty())
        return;
    ReferencedDeadlines due;
    for (const DueItem &item : items)
        due.append({item.reference, item.deadline});
    const auto saved = saveMade(this, path, iCalendar(due, QDateTime::currentDateTimeUtc()));
    if (!saved)
        tell(saved.error());
}

void MainWindow::showTeamNumbers()
{
    if (!m_session.service().isOpen())
        return;
    auto *numbers = new TeamNumbersDialog(m_session, m_trade.rules, m_trade.now().today, this);
    numbers->open();
}

} // namespace emo::ui
