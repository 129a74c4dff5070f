// SPDX-License-Identifier: MIT
#include "ui/home/DueList.h"

#include "core/base/Text.h"
#include "core/order/Display.h"
#include "ui/widgets/Clear.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct DueListTexts
{
    EMO_TEXTS(DueListTexts)
};

QString whenText(const Deadline &deadline, const Moment &now)
{
    const QString day = displayShortDate(deadline.due);
    switch (nearness(deadline, now)) {
    case Nearness::Overdue:
        return DueListTexts::tr("Overdue since %1").with(day);
    case Nearness::Today:
        return deadline.time.isValid()
            ? DueListTexts::tr("Today by %1").with(deadline.time.toString(QStringLiteral("HH:mm")))
            : DueListTexts::tr("Today");
    case Nearness::Later:
        return DueListTexts::tr("By %1").with(day);
    }
    Q_UNREACHABLE();
}

TextLabel *newWhat(const Deadline &deadline)
{
    auto *what = new TextLabel(deadline.what, {.wraps = true});
    what->setToolTip(deadline.source);
    return what;
}

QLayout *newWords(const Deadline &deadline)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(newWhat(deadline));
    words->addWidget(new TextLabel(deadline.source, {.factor = 0.92, .role = Role::Second, .wraps = true}));
    return words;
}

} // namespace

DueList::DueList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout)
{
    auto *card = new Surface(Surface::Ground::Card);
    card->setBar(Role::Warning);
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins({});
    around->addWidget(card);
    auto *content = new QWidget;
    m_scroll = newScrollArea(content, Surface::Ground::Paper);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(look().u * 5, look().u * 3, look().u * 2, look().u * 3);
    column->addWidget(m_scroll);
    content->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, look().u * 2, 0);
    m_grid->setHorizontalSpacing(look().u * 4);
    m_grid->setVerticalSpacing(look().u);
}

QWidget *DueList::newLink(const DueItem &item)
{
    const Text opens = item.isOfAnnex ? DueListTexts::tr("Open the Annex A of %1: %2")
                                      : DueListTexts::tr("Open the order of %1: %2");
    auto *link = new Link(item.name, opens.with(item.name, item.deadline.what));
    connect(link, &Link::clicked, this,
        [this, item] { item.isOfAnnex ? Q_EMIT annexWanted(item.id) : Q_EMIT openWanted(item.id); });
    return link;
}

void DueList::show(const QList<DueItem> &items, const Moment &now, int most, bool isOnItsOwn)
{
    clear(*m_grid);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, look().u);
    row->addWidget(new TextLabel(DueListTexts::tr("Due"), {.factor = 1.15, .isBold = true}));
    row->addWidget(new TextLabel(QString::number(items.size()), {.factor = 1.15, .role = Role::Second}));
    row->addStretch();
    if (isOnItsOwn && !items.isEmpty()) {
        auto *calendar = new Link(DueListTexts::tr("Save to my calendar (.ics)"));
        connect(calendar, &Link::clicked, this, &DueList::calendarWanted);
        row->addWidget(calendar);
    }
    row->addWidget(new TextLabel(displayDay(now.today), {.role = Role::Second}));
    m_grid->addWidget(head, 0, 0, 1, 4);
    if (items.isEmpty())
        m_grid->addWidget(
            new TextLabel(DueListTexts::tr("Nothing is due."), {.role = Role::Second}), 1, 0, 1, 5);
    int line = 1;
    for (const DueItem &item : items.mid(0, most)) {
        const Nearness near = nearness(item.deadline, now);
        const Role role = near == Nearness::Overdue ? Role::Error
            : near == Nearness::Today               ? Role::Warning
                                                    : Role::Reminder;
        m_grid->addWidget(
            new IconLabel(near == Nearness::Overdue ? "warning" : "due", role), line, 0, Qt::AlignTop);
        m_grid->addWidget(new TextLabel(whenText(item.deadline, now), {.isBold = true, .role = role}), line,
            1, Qt::AlignTop);
        m_grid->addWidget(newLink(item), line, 2, Qt::AlignTop);
        if (isOnItsOwn)
            m_grid->addLayout(newWords(item.deadline), line, 3);
        else
            m_grid->addWidget(newWhat(item.deadline), line, 3);
        ++line;
    }
    if (items.size() > most)
        m_grid->addWidget(
            new TextLabel(DueListTexts::tr("and %n more under Due", "", int(items.size()) - most),
                {.role = Role::Second}),
            line, 1, 1, 3);
    m_grid->setColumnStretch(3, 1);
    QMetaObject::invokeMethod(this, &DueList::fit, Qt::QueuedConnection); // what is new has no size before
}

void DueList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// As high as what it holds; where that is too high, it scrolls, and the orders below keep their room.
void DueList::fit()
{
    constexpr int most = 20; // lines
    const QWidget &content = *m_scroll->widget();
    const int height = content.hasHeightForWidth() ? content.heightForWidth(m_scroll->viewport()->width())
                                                   : content.sizeHint().height();
    m_scroll->setFixedHeight(std::min(height, look().lines(most)));
}

} // namespace emo::ui
