// SPDX-License-Identifier: MIT
// How the panes of an order share the window, and the focus.
#include "ui/order/ChecksPanel.h"
#include "ui/order/OrderHeader.h"
#include "ui/order/OrderView.h"
#include "ui/pages/PageView.h"
#include "ui/widgets/Panes.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

constexpr int tasksWidth = 43; // these in characters
constexpr int checksWidth = 47;

} // namespace

void OrderView::arrange()
{
    const bool isPage = m_place.view == OrderPlace::View::Page || m_place.view == OrderPlace::View::Timeline;
    const bool needsRoom
        = (m_place.view == OrderPlace::View::Send && m_editing.trade().words.sendView.isEmpty())
        || (m_place.view == OrderPlace::View::Review && !m_editing.isReadOnly()
            && m_editing.trade().words.lastView.isEmpty());
    const bool showsChecks = isPage && (m_room == Room::Wide || m_wantsChecks);
    // Beside task list and checks, a page would be cut to a strip: it has one or the other beside it.
    m_tasksPane->setVisible(!needsRoom && (m_room == Room::Wide || (m_room == Room::Middle && !showsChecks)));
    m_checksPane->setVisible(showsChecks);
    m_paper->setVisible(m_room != Room::Small || !showsChecks); // where they have to take turns
    m_footer->setVisible(isPage);
    m_keys->setVisible(m_room != Room::Small);
    m_header->setRoom(m_room, isPage, showsChecks);
    if (page())
        page()->setWide(m_room == Room::Wide);
}

void OrderView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Room now = roomOf(width());
    const bool isNew = now != m_room || event->oldSize().width() <= 0;
    m_room = now;
    if (!isNew)
        return;
    arrange();
    refreshFooter();
    const int tasks = look().characters(tasksWidth);
    const int checks = look().characters(checksWidth);
    m_panes->setSizes({tasks, width() - tasks - checks, checks});
}

void OrderView::showPages()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *tasks = new TaskList(m_editing, popup);
    tasks->setPlace(m_place);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(tasks);
    connect(tasks, &TaskList::chosen, popup, [this, popup](const OrderPlace &place) {
        popup->close();
        open(place);
    });
    popup->setGeometry(QRect(m_header->pages().mapToGlobal(m_header->pages().rect().bottomLeft()),
        QSize(std::min(look().characters(tasksWidth), width()), height() - m_header->height())));
    popup->show();
    tasks->setFocus(Qt::PopupFocusReason);
}

bool OrderView::focusPane(QWidget *pane)
{
    if (!pane->isVisible())
        return false;
    QWidget *last = m_centre->focusWidget();
    if (pane == m_tasks || pane == &m_header->pages())
        pane->setFocus(Qt::OtherFocusReason);
    else if (pane == m_centre && last && last->isVisible())
        last->setFocus(Qt::OtherFocusReason);
    else if (pane == m_centre && page())
        page()->focusFirst();
    else
        return focusFirstIn(*pane);
    return true;
}

void OrderView::focusNextPane(bool backwards)
{
    const auto *parts = dynamic_cast<const HasPanes *>(m_centre->currentWidget());
    QList<QWidget *> panes{m_tasks->isVisible() ? static_cast<QWidget *>(m_tasks) : &m_header->pages()};
    panes += parts ? parts->panes() : QList<QWidget *>{m_centre};
    panes.append(m_checks);
    const qsizetype all = panes.size();
    qsizetype current = backwards ? 0 : all - 1;
    for (qsizetype i = 0; i < all; ++i)
        if (panes[i]->isAncestorOf(focusWidget()) || panes[i] == focusWidget())
            current = i;
    for (qsizetype step = 1; step <= all; ++step)
        if (focusPane(panes[(current + (backwards ? all - step : step)) % all]))
            return;
}

void OrderView::showChecks(bool wanted)
{
    m_wantsChecks = wanted && m_room != Room::Wide; // where they are beside the page anyway
    arrange();
    focusPane(wanted ? static_cast<QWidget *>(m_checks) : m_centre);
}

void OrderView::focusChecks()
{
    showChecks(true);
}

} // namespace emo::ui
