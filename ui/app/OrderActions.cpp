// SPDX-License-Identifier: MIT
#include "ui/app/OrderActions.h"

#include "core/annexa/Suggestions.h"
#include "core/calendar/ICalendar.h"
#include "core/order/Lifecycle.h"
#include "core/order/Reference.h"
#include "core/store/orders/Removal.h"
#include "ui/app/Workspace.h"
#include "ui/order/OrderView.h"
#include "ui/print/Printing.h"
#include "ui/review/ReviewView.h"
#include "ui/send/SendView.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Confirm.h"

#include <QInputDialog>

namespace emo::ui {

namespace {

struct OrderActionsTexts
{
    EMO_TEXTS(OrderActionsTexts)
};

bool isRejected(const Order &order)
{
    return order.current().reply.status == QLatin1StringView(installerReplies.rejected.code);
}

} // namespace

OrderActions::OrderActions(Workspace &workspace)
    : QObject(&workspace), m_workspace(workspace), m_session(workspace.session())
{
    connect(&workspace, &Workspace::homeMade, this, [this](HomeView &home) {
        connect(&home, &HomeView::restoreWanted, this, &OrderActions::restore);
        connect(&home, &HomeView::removeExpiredWanted, this, &OrderActions::removeExpired);
        connect(&home, &HomeView::calendarWanted, this, &OrderActions::saveCalendar);
    });
    connect(&workspace, &Workspace::reviewMade, this,
        [this](ReviewView &view) { connect(&view, &ReviewView::finishWanted, this, &OrderActions::finish); });
    connect(&workspace, &Workspace::sendViewMade, this,
        [this](SendView &view) { connect(&view, &SendView::annexWanted, this, &OrderActions::openAnnex); });
}

const Order &OrderActions::order() const
{
    return m_workspace.editing()->order();
}

bool OrderActions::mayBeCorrected() const
{
    return mayBeChanged(order()) && isRejected(order());
}

bool OrderActions::mayChange() const
{
    return mayBeChanged(order()) && !isRejected(order());
}

void OrderActions::finish()
{
    if (!isConfirmed(&m_workspace,
            OrderActionsTexts::tr("Finish version %1?").with(QString::number(order().current().number)),
            OrderActionsTexts::tr(
                "Finishing freezes these answers: a change after this is a new version. Nothing is sent yet; "
                "the next page tells how."),
            OrderActionsTexts::tr("&Finish")))
        return;
    m_session.service().finish(&m_workspace, order(), m_session.act(), [this](const Result<Order> &finished) {
        if (!finished) {
            tell(&m_workspace, finished.error());
            return;
        }
        m_workspace.giveUp(finished->id);
        announce(&m_workspace, OrderActionsTexts::tr("Finished. It has not been sent yet"));
        m_workspace.showOrder(*finished, OrderPlace{OrderPlace::View::Send});
    });
}

void OrderActions::change(const Option &type)
{
    const Order next = emo::nextVersion(
        *m_workspace.trade().form, order(), type, dictionaryOn(m_workspace.trade().now().today));
    m_workspace.showOrder(next);
    m_workspace.save();
}

void OrderActions::remove()
{
    bool isGiven = false;
    const QString reason = QInputDialog::getText(&m_workspace,
        OrderActionsTexts::tr("Remove EMO %1 for good").with(referenceOf(order().id)),
        OrderActionsTexts::tr(
            "All its versions go from this profile and cannot be taken back. Say why, such as an order for "
            "the wrong person:"),
        QLineEdit::Normal, {}, &isGiven);
    if (!isGiven || reason.trimmed().isEmpty())
        return;
    const QString id = order().id;
    m_workspace.closeOrder();
    m_workspace.showHome();
    m_session.service().ask(
        &m_workspace,
        [id, reason = reason.trimmed(), act = m_session.act()](
            store::OrderStore &orders) { return store::Removal(orders).remove({id}, reason, act); },
        [this](const Result<> &done) { tellIfNot(&m_workspace, done); });
}

void OrderActions::removeExpired(const QStringList &ids)
{
    const QString count = QString::number(ids.size());
    if (ids.isEmpty()
        || !isConfirmed(&m_workspace,
            ids.size() == 1
                ? OrderActionsTexts::tr("Permanently remove EMO %1?").with(referenceOf(ids.front()))
                : OrderActionsTexts::tr("Permanently remove these %1 orders?").with(count),
            OrderActionsTexts::tr("This deletes every version and file. You cannot undo it. Older backups "
                                  "that include them are deleted later."),
            OrderActionsTexts::tr("&Remove permanently")))
        return;
    m_session.service().ask(
        &m_workspace,
        [ids, months = m_session.settings().retentionMonths, act = m_session.act()](
            store::OrderStore &orders) { return store::Removal(orders).removeExpired(ids, months, act); },
        [this](const Result<> &done) {
            tellIfNot(&m_workspace, done);
            m_session.refreshDue();
        });
}

void OrderActions::openAnnex()
{
    m_session.annexes().find(order().id, m_workspace.orderView(), [this](const std::optional<AnnexA> &found) {
        m_workspace.showAnnex(found ? *found : newAnnexA(order(), m_workspace.trade().now().today), order());
    });
}

void OrderActions::discard(const QString &orderId)
{
    const std::optional<store::Card> card = m_session.service().card(orderId);
    if (!card || !card->isDraft)
        return;
    if (!isConfirmed(&m_workspace,
            OrderActionsTexts::tr("Delete the draft EMO %1?").with(referenceOf(orderId)),
            OrderActionsTexts::tr("It stays in the bin for %1 days.")
                .with(QString::number(m_session.settings().binDays)),
            OrderActionsTexts::tr("&Delete")))
        return;
    m_workspace.closeOrder();
    m_workspace.showHome();
    m_session.service().discard(
        &m_workspace, orderId, m_session.act(), [this, orderId](const Result<> &done) {
            if (done)
                m_workspace.giveUp(orderId);
            else
                tell(&m_workspace, done.error());
        });
}

void OrderActions::restore(const QString &binId)
{
    m_session.service().ask(
        this,
        [binId, act = m_session.act()](
            store::OrderStore &orders) { return store::Bin(orders).restore(binId, act); },
        [this](const Result<> &done) {
            tellIfNot(&m_workspace, done);
            m_session.refreshDue();
        });
}

/// A calendar may be shared, so it gets references and no names.
void OrderActions::saveCalendar(const QList<DueItem> &items)
{
    const QString path
        = askWhere(&m_workspace, QStringLiteral("due.ics"), QStringLiteral("iCalendar (*.ics)"));
    if (path.isEmpty())
        return;
    ReferencedDeadlines due;
    for (const DueItem &item : items)
        due.append({item.reference, item.deadline});
    tellIfNot(&m_workspace, saveMade(&m_workspace, path, iCalendar(due, QDateTime::currentDateTimeUtc())));
}

} // namespace emo::ui
