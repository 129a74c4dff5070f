// SPDX-License-Identifier: MIT
#include "ui/app/Workspace.h"

#include "core/order/Reference.h"
#include "ui/annexa/AnnexAList.h"
#include "ui/annexa/AnnexAScreen.h"
#include "ui/app/Unsaved.h"
#include "ui/history/HistoryView.h"
#include "ui/order/OrderHeader.h"
#include "ui/order/OrderView.h"
#include "ui/review/ReviewView.h"
#include "ui/send/SendView.h"
#include "ui/widgets/Confirm.h"

namespace emo::ui {

namespace {

struct WorkspaceTexts
{
    EMO_TEXTS(WorkspaceTexts)
};

/// With what only the profile can tell.
Trade tradeWithProfile(const Trade &trade, const CardQuestions &questions, ProfileSession &session)
{
    Trade all = trade;
    all.attaching = &session;
    all.lookAlikes = [&session, identity = questions.identity](const Order &order) {
        QStringList references;
        for (const store::Card &card : session.service().lookAlikes(order, identity))
            references.append(referenceOf(card.orderId));
        return references;
    };
    all.lacks = [&session](const File &file) { return session.lacks(file); };
    all.due = [&session, due = trade.due](const Order &order, const Moment &moment) {
        const auto card = session.service().card(order.id);
        const bool isLatest = !card || card->number <= order.current().number;
        return isLatest ? due(order, moment) : QString();
    };
    return all;
}

} // namespace

Workspace::Workspace(const Trade &trade, const CardQuestions &questions, ProfileSession &session,
    Unsaved &unsaved, QWidget *parent)
    : QStackedWidget(parent), m_trade(tradeWithProfile(trade, questions, session)), m_questions(questions),
      m_session(session), m_unsaved(unsaved)
{
    connect(&session.service(), &store::ProfileService::saved, this, &Workspace::showSaved);
    connect(&session.service(), &store::ProfileService::notSaved, this, &Workspace::showNotSaved);
    connect(&session, &ProfileSession::filesFound, this, [this] {
        if (m_editing)
            m_editing->judge();
    });
}

Workspace::~Workspace()
{
    if (m_annex)
        unwatch(m_annex->view().editing());
    if (m_editing)
        unwatch(*m_editing);
}

void Workspace::begin(const HomeCommands &commands)
{
    m_home = new HomeView(m_session.service(), m_questions, m_trade.now, commands);
    addWidget(m_home);
    if (const auto sort = m_session.tableSort())
        m_home->sortAs(*sort);
    connect(m_home, &HomeView::sortChanged, &m_session, &ProfileSession::saveTableSort);
    connect(m_home, &HomeView::openWanted, this, [this](const QString &id) { openOrder(id); });
    connect(m_home, &HomeView::annexWanted, this, &Workspace::openAnnex);
    connect(m_home, &HomeView::currentChanged, this, &Workspace::changed);
    connect(&m_session, &ProfileSession::dueFound, m_home, &HomeView::showDue);
    connect(&m_session, &ProfileSession::binFound, m_home, &HomeView::showBin);
    connect(&m_session, &ProfileSession::expiredFound, m_home, &HomeView::showExpired);
    Q_EMIT homeMade(*m_home);
    if (m_lastOrder.isEmpty())
        showHome();
    else
        openOrder(std::exchange(m_lastOrder, {}));
}

void Workspace::end()
{
    const QString open = m_editing ? m_editing->order().id : QString();
    const OrderPlace place = m_order ? m_order->place() : OrderPlace();
    closeAll();
    m_lastOrder = open;
    m_lastPlace = place;
    m_home->deleteLater();
    m_home = nullptr;
    Q_EMIT changed();
}

OrderView *Workspace::shown() const
{
    return m_annex ? &m_annex->view() : m_order;
}

QStringList Workspace::title() const
{
    if (OrderView *view = shown())
        return {view->placeTitle(), orderTitle(view->editing().trade(), view->editing().order())};
    return {WorkspaceTexts::tr("All orders")};
}

void Workspace::showHome()
{
    if (!m_home)
        return;
    const QString last = m_editing ? m_editing->order().id : QString();
    closeAll();
    bringUp(*m_home);
    m_home->select(last);
    m_home->focusTable();
    m_session.refreshDue();
    Q_EMIT changed();
}

void Workspace::newOrder()
{
    showOrder(emo::newOrder(dictionaryOn(m_trade.now().today)));
    save();
}

void Workspace::save()
{
    if (m_editing && !m_editing->isReadOnly())
        m_session.service().saveDraft(m_editing->order(), m_session.act());
}

void Workspace::giveUp(const QString &id)
{
    m_unsaved.forget(id);
}

void Workspace::openOrder(const QString &orderId, std::optional<int> number)
{
    if (const auto unsaved = m_unsaved.kept(orderId); unsaved && !number) {
        showOrder(*unsaved); // the profile has an older state
        return;
    }
    m_session.service().ask(
        this,
        [orderId, number, act = m_session.act()](
            store::OrderStore &orders) { return orders.loadToRead(orderId, number, act); },
        [this](const Result<Order> &order) {
            if (!order) {
                tell(this, order.error());
                showHome();
                return;
            }
            const bool isWhereItWas = m_lastPlace.page || m_lastPlace.view != OrderPlace().view;
            showOrder(*order, isWhereItWas ? std::optional(m_lastPlace) : std::nullopt);
            m_lastPlace = {};
        });
}

void Workspace::showOrder(const Order &order, const std::optional<OrderPlace> &place)
{
    closeAll();
    m_editing = new OrderEditing(m_trade, order, this);
    m_order = new OrderView(*m_editing, [this](const OrderPlace &where) { return newOtherView(where); });
    addWidget(m_order);
    bringUp(*m_order);
    connect(m_editing, &OrderEditing::edited, this, &Workspace::save);
    connect(&m_order->header(), &OrderHeader::leaveWanted, this, &Workspace::showHome);
    watch(*m_order);
    if (place)
        m_order->open(*place);
    else if (m_editing->isReadOnly())
        m_order->open({OrderPlace::View::Send});
    else
        m_order->openFirstIncomplete();
    Q_EMIT changed();
}

QWidget *Workspace::newOtherView(const OrderPlace &place)
{
    switch (place.view) {
    case OrderPlace::View::Review:
        return newReview();
    case OrderPlace::View::History:
        return newHistory();
    default:
        return newSendView();
    }
}

QWidget *Workspace::newReview()
{
    if (!m_editing->isReadOnly())
        m_editing->noteFindings();
    auto *review = new ReviewView(*m_editing);
    connect(review, &ReviewView::wanted, m_order, &OrderView::goTo);
    connect(review, &ReviewView::backWanted, m_order, &OrderView::back);
    Q_EMIT reviewMade(*review);
    return review;
}

QWidget *Workspace::newHistory()
{
    auto *history = new HistoryView(*m_editing, m_session);
    connect(history, &HistoryView::versionWanted, this,
        [this](int number) { openOrder(m_editing->order().id, number); });
    return history;
}

QWidget *Workspace::newSendView()
{
    auto *send = new SendView(*m_editing, m_session);
    connect(send, &SendView::reviewWanted, this, [this] { m_order->open({OrderPlace::View::Review}); });
    connect(send, &SendView::noted, this, [this](const Order &order) { m_editing->replace(order); });
    Q_EMIT sendViewMade(*send);
    return send;
}

void Workspace::watch(OrderView &view)
{
    connect(&view, &OrderView::placeChanged, this, &Workspace::changed);
    connect(&view.editing(), &OrderEditing::changed, this, &Workspace::changed);
    connect(&view.editing().undoStack(), &QUndoStack::indexChanged, this, &Workspace::changed);
}

void Workspace::unwatch(OrderEditing &editing)
{
    editing.disconnect(this);
    editing.undoStack().disconnect(this);
}

void Workspace::closeOrder()
{
    if (!m_order)
        return;
    m_unsaved.keep(m_editing->order());
    // Not at once: what is closed may be what was pressed.
    removeWidget(m_order);
    m_order->hide();
    m_editing->setParent(m_order);
    unwatch(*m_editing);
    m_order->deleteLater();
    m_order = nullptr;
    m_editing = nullptr;
}

void Workspace::bringUp(QWidget &view)
{
    setCurrentWidget(&view);
    Q_EMIT broughtUp();
}

void Workspace::closeAll()
{
    leaveAnnex();
    closeOrder();
}

void Workspace::showAnnex(const AnnexA &annex, const std::optional<Order> &order)
{
    leaveAnnex();
    m_session.noteOpened(QStringLiteral("Annex A opened"), annex.id, annex.orderVersion);
    m_annex = new AnnexAScreen(annex, order, m_trade.now, m_session);
    addWidget(m_annex);
    bringUp(*m_annex);
    connect(m_annex, &AnnexAScreen::leaveWanted, this, [this] { m_order ? leaveAnnex() : showHome(); });
    watch(m_annex->view());
    Q_EMIT changed();
}

void Workspace::leaveAnnex()
{
    if (!m_annex)
        return;
    m_session.annexes().saveNow();
    removeWidget(m_annex);
    m_annex->hide();
    unwatch(m_annex->view().editing());
    m_annex->deleteLater();
    m_annex = nullptr;
    if (m_order)
        setCurrentWidget(m_order);
    Q_EMIT changed();
    m_session.refreshDue();
}

void Workspace::newAnnexAlone()
{
    closeAll();
    showAnnex(newAnnexA(m_trade.now().today), std::nullopt);
}

void Workspace::openAnnexAlone()
{
    m_session.annexes().findAlone(this, [this](const QList<AnnexA> &found) {
        AnnexAList list(found, m_session.annexes(), this);
        if (list.exec() != QDialog::Accepted)
            return;
        closeAll();
        showAnnex(list.chosen(), std::nullopt);
    });
}

/// With its order below it, if it belongs to one.
void Workspace::openAnnex(const QString &id)
{
    m_session.annexes().find(id, this, [this, id](const std::optional<AnnexA> &found) {
        if (!found)
            return;
        if (found->orderVersion < 0) {
            closeAll();
            showAnnex(*found, std::nullopt);
            return;
        }
        m_session.service().ask(
            this, [id](store::OrderStore &orders) { return orders.load(id); },
            [this, annex = *found](const Result<Order> &order) {
                if (!order) {
                    tell(this, order.error());
                    return;
                }
                showOrder(*order);
                showAnnex(annex, *order);
            });
    });
}

void Workspace::showSaved(const QString &id, const QDateTime &when)
{
    if (m_order && m_editing->order().id == id)
        m_order->header().showSaved(when);
}

void Workspace::showNotSaved(const QString &id, const Problem &problem)
{
    if (m_order && m_editing->order().id == id)
        m_order->header().showNotSaved(problem.message);
}

} // namespace emo::ui
