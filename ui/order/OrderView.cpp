// SPDX-License-Identifier: MIT
#include "ui/order/OrderView.h"

#include "ui/order/ChecksPanel.h"
#include "ui/order/OrderHeader.h"
#include "ui/order/TimelineView.h"
#include "ui/pages/PageView.h"
#include "ui/pages/QuestionHelp.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Panes.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct OrderViewTexts
{
    EMO_TEXTS(OrderViewTexts)
};

QWidget *onDesk(QWidget *content, Qt::Edge hairline)
{
    auto *pane = new Surface(Surface::Ground::Desk, hairline);
    auto *around = new QVBoxLayout(pane);
    around->setContentsMargins(
        hairline == Qt::LeftEdge ? 1 : 0, look().u, hairline == Qt::RightEdge ? 1 : 0, 0);
    around->addWidget(content);
    return pane;
}

} // namespace

OrderView::OrderView(OrderEditing &editing, const OtherViews &otherViews, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_otherViews(otherViews), m_header(new OrderHeader(editing)),
      m_panes(new QSplitter), m_tasks(new TaskList(editing)), m_checks(new ChecksPanel(editing)),
      m_checksPane(onDesk(m_checks, Qt::LeftEdge)), m_tasksPane(onDesk(m_tasks, Qt::RightEdge)),
      m_centre(new QStackedWidget)
{
    m_paper = new Surface(Surface::Ground::Paper);
    auto *column = new QVBoxLayout(m_paper);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_footer = newFooter();
    column->addWidget(m_centre, 1);
    column->addWidget(m_footer);

    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(1);
    m_panes->addWidget(m_tasksPane);
    m_panes->addWidget(m_paper);
    m_panes->addWidget(m_checksPane);
    m_panes->setStretchFactor(1, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_panes, 1);

    connect(m_tasks, &TaskList::chosen, this, &OrderView::open);
    connect(m_checks, &ChecksPanel::wanted, this, [this](const QuestionAt &at) {
        if (m_room == Room::Small)
            showChecks(false);
        goTo(at);
    });
    connect(m_header, &OrderHeader::pagesWanted, this, &OrderView::showPages);
    connect(m_header, &OrderHeader::checksWanted, this, [this] { showChecks(!m_wantsChecks); });
    connect(&editing, &OrderEditing::changed, this, &OrderView::refreshFooter);
    m_room = Room::Small; // until it is known: what was laid out wider would widen the window
    arrange();
}

QWidget *OrderView::newFooter()
{
    auto *footer = new Surface(Surface::Ground::Paper, Qt::TopEdge);
    footer->setFixedHeight(look().lines(3.1));
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(look().u * 7, 0, look().u * 5, 0);
    row->setSpacing(look().u * 2);
    auto *back = newButton(OrderViewTexts::tr("&Back"));
    auto *goOn = newPrimaryButton(OrderViewTexts::tr("&Continue"));
    back->setMinimumWidth(look().characters(14));
    goOn->setMinimumWidth(look().characters(14));
    connect(back, &QPushButton::clicked, this, &OrderView::back);
    connect(goOn, &QPushButton::clicked, this, &OrderView::goOn);
    row->addWidget(back);
    row->addWidget(goOn);
    m_keys = new TextLabel(OrderViewTexts::tr("Ctrl+Enter"), {.factor = 0.92, .role = Role::Second});
    row->addWidget(m_keys);
    row->addStretch();
    m_nextUnanswered = new Link(OrderViewTexts::tr("&Next unanswered question"));
    connect(m_nextUnanswered, &Link::clicked, this, &OrderView::goToNextUnanswered);
    m_left = new TextLabel({}, {.factor = 0.92, .role = Role::Second});
    row->addWidget(m_nextUnanswered);
    row->addWidget(m_left);
    return footer;
}

PageView *OrderView::page() const
{
    return qobject_cast<PageView *>(m_centre->currentWidget());
}

void OrderView::open(const OrderPlace &place)
{
    if (m_centre->currentWidget() && place == m_place)
        return;
    if (!m_tasks->canStart(place)) {
        announce(this, OrderViewTexts::tr("The pages before this one come first"));
        m_tasks->setPlace(m_place);
        return;
    }
    showPlace(place, newView(place));
}

QWidget *OrderView::newView(const OrderPlace &place)
{
    if (place.view == OrderPlace::View::Page) {
        auto *page = new PageView(m_editing, *place.page);
        page->setWide(m_room == Room::Wide); // at once: laid out twice, it would take twice as long
        return page;
    }
    if (place.view == OrderPlace::View::Timeline) {
        auto *timeline = new TimelineView(m_editing);
        connect(timeline, &TimelineView::wanted, this, &OrderView::goTo, Qt::QueuedConnection);
        return timeline;
    }
    return m_otherViews(place);
}

void OrderView::showPlace(const OrderPlace &place, QWidget *view)
{
    QWidget *previous = m_centre->currentWidget();
    m_place = place;
    m_centre->addWidget(view);
    m_centre->setCurrentWidget(view);
    if (previous) {
        m_centre->removeWidget(previous); // or it would still count for how wide the window must be
        previous->hide();
        previous->deleteLater();
    }
    m_tasks->setPlace(place);
    arrange();
    refreshFooter();
    if (page())
        page()->focusFirst();
    else if (place.view == OrderPlace::View::Timeline)
        view->setFocus(Qt::OtherFocusReason);
    else
        focusFirstIn(*view);
    Q_EMIT placeChanged();
}

void OrderView::openFirstIncomplete()
{
    for (const SectionProgress &section : m_editing.progress())
        for (const PageProgress &each : section.pages)
            if (each.progress != Progress::Completed && section.progress != Progress::CannotStartYet) {
                open({OrderPlace::View::Page, each.page});
                return;
            }
    open({OrderPlace::View::Review});
}

void OrderView::goTo(const QuestionAt &at)
{
    const AnyQuestion &question = at.group ? *at.group : *at.question;
    if (!question.page)
        return;
    open({OrderPlace::View::Page, question.page});
    if (page())
        page()->focusQuestion(at);
}

void OrderView::back()
{
    const qsizetype index = m_tasks->places().indexOf(m_place);
    for (qsizetype i = index - 1; i >= 0; --i)
        if (m_tasks->canStart(m_tasks->places()[i])) {
            open(m_tasks->places()[i]);
            return;
        }
}

void OrderView::goOn()
{
    if (page() && !m_editing.isReadOnly() && !page()->checkBeforeGoingOn()) {
        Q_EMIT placeChanged();
        return;
    }
    const qsizetype index = m_tasks->places().indexOf(m_place);
    for (qsizetype i = index + 1; i < m_tasks->places().size(); ++i)
        if (m_tasks->canStart(m_tasks->places()[i])) {
            open(m_tasks->places()[i]);
            return;
        }
}

void OrderView::goToNextUnanswered()
{
    QList<const AnyQuestion *> unanswered;
    qsizetype after = 0;
    for (const OrderPlace &place : m_tasks->places()) {
        if (place.view != OrderPlace::View::Page || !m_tasks->canStart(place))
            continue;
        for (const AnyQuestion *question : place.page->questions())
            if (isUnanswered(m_editing.asked(), *question))
                unanswered.append(question);
        if (place == m_place)
            after = unanswered.size() - page()->unanswered();
    }
    if (unanswered.isEmpty())
        return;
    // From where the user is: the first one below it, on this page or a later one, or from the start again.
    const QWidget *focus = focusWidget();
    for (qsizetype i = after; i < unanswered.size(); ++i)
        if (!focus || !page() || unanswered[i]->page != m_place.page || !page()->isFocused(*unanswered[i])) {
            goTo(*unanswered[i]);
            return;
        }
    goTo(*unanswered.front());
}

void OrderView::refreshFooter()
{
    int all = 0;
    for (const SectionProgress &section : m_editing.progress())
        for (const PageProgress &each : section.pages)
            for (const AnyQuestion *question : each.page->questions())
                all += isUnanswered(m_editing.asked(), *question);
    const int here = page() ? page()->unanswered() : 0;
    m_nextUnanswered->setVisible(all > 0 && !m_editing.isReadOnly());
    m_left->setVisible(all > 0);
    const QString count = QString::number(all);
    m_left->setText(here == 0 ? OrderViewTexts::tr("%1 in the order").with(count)
            : m_room == Room::Wide
            ? OrderViewTexts::tr("%1 left here, %2 in the order").with(QString::number(here), count)
            : OrderViewTexts::tr("%1 left").with(QString::number(here)));
}

bool OrderView::showHelp()
{
    const AnyQuestion *question = page() ? page()->focusedQuestion() : nullptr;
    if (question)
        showQuestionHelp(*question, m_editing.trade(), this);
    return question != nullptr;
}

QString OrderView::placeTitle() const
{
    switch (m_place.view) {
    case OrderPlace::View::Page: {
        const QString title = m_place.page->title;
        return page() && page()->showsProblems() ? OrderViewTexts::tr("Error: %1").with(title) : title;
    }
    case OrderPlace::View::Timeline:
        return OrderViewTexts::tr("Monitoring timeline");
    case OrderPlace::View::Review:
        if (const Text &own = m_editing.trade().words.lastView; !own.isEmpty())
            return own.toString();
        return OrderViewTexts::tr("Review and finish");
    case OrderPlace::View::Send:
        if (const Text &own = m_editing.trade().words.sendView; !own.isEmpty())
            return own.toString();
        return OrderViewTexts::tr("Send and hand over");
    case OrderPlace::View::History:
        return OrderViewTexts::tr("History");
    }
    Q_UNREACHABLE();
}

} // namespace emo::ui
