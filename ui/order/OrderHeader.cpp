// SPDX-License-Identifier: MIT
#include "ui/order/OrderHeader.h"

#include "core/form/Receipt.h"
#include "core/order/Display.h"
#include "core/order/Reference.h"
#include "ui/editing/FindingWords.h"
#include "ui/widgets/Clear.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>

namespace emo::ui {

namespace {

struct OrderHeaderTexts
{
    EMO_TEXTS(OrderHeaderTexts)
};

QString referenceText(const Trade &trade, const Order &order)
{
    const Text text
        = trade.words.reference.isEmpty() ? OrderHeaderTexts::tr("EMO %1") : trade.words.reference;
    return text.with(referenceOf(order.id));
}

} // namespace

QString personName(const Trade &trade, const Order &order)
{
    const QString name = displayEach(trade.names, order.answers).join(u' ');
    const Text nameless
        = trade.words.nameless.isEmpty() ? OrderHeaderTexts::tr("New order") : trade.words.nameless;
    return name.isEmpty() ? nameless.toString() : name;
}

QString orderTitle(const Trade &trade, const Order &order)
{
    const QStringList names = displayEach(trade.names, order.answers);
    QStringList parts{names.value(names.size() - 1), referenceText(trade, order), stateText(order).toLower()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString stateText(const Order &order)
{
    const Version &version = order.current();
    if (!version.isDraft())
        return OrderHeaderTexts::tr("Finished, version %1").with(QString::number(version.number));
    return version.number == 0
        ? OrderHeaderTexts::tr("Draft")
        : OrderHeaderTexts::tr("Draft, version %1").with(QString::number(version.number));
}

OrderHeader::OrderHeader(OrderEditing &editing, QWidget *parent)
    : QWidget(parent), m_editing(editing),
      m_name(new TextLabel({}, {.factor = 1.28, .isBold = true, .elides = true})),
      m_reference(new TextLabel({}, {.role = Role::Second})), m_state(new Surface(Surface::Ground::Card)),
      m_stateIcon(new IconLabel("draft", Role::Ink)), m_stateText(new TextLabel({})),
      m_savedIcon(new IconLabel("done", Role::Ok)), m_saved(new TextLabel({})),
      m_pages(newButton(OrderHeaderTexts::tr("Pa&ges"), "down")), m_counts(new QWidget),
      m_countsRow(new QHBoxLayout(m_counts))
{
    setFixedHeight(look().lines(2.9));
    auto *ground = new Surface(Surface::Ground::Desk, Qt::BottomEdge);
    auto *around = new QHBoxLayout(this);
    around->setContentsMargins({});
    around->addWidget(ground);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(look().u * 3, 0, look().u * 3, 0);
    row->setSpacing(look().u * 2);

    const Text &leaving = editing.trade().words.leave;
    auto *leave = new Link((leaving.isEmpty() ? OrderHeaderTexts::tr("All orders") : leaving).toString());
    leave->setIconName("left");
    connect(leave, &Link::clicked, this, &OrderHeader::leaveWanted);
    row->addWidget(leave);
    auto *line = new Surface(Surface::Ground::None, Qt::LeftEdge);
    line->setFixedSize(1, look().lines(1.8));
    row->addSpacing(look().u);
    row->addWidget(line);
    row->addSpacing(look().u);
    row->addWidget(m_name);
    row->addWidget(m_reference);
    auto *state = new QHBoxLayout(m_state);
    state->setContentsMargins(look().u * 2, look().u, look().u * 2, look().u);
    state->setSpacing(look().u);
    state->addWidget(m_stateIcon);
    state->addWidget(m_stateText);
    m_state->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    row->addWidget(m_state);
    m_pages->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    m_pages->setAccessibleName(OrderHeaderTexts::tr("Pages of the order"));
    connect(m_pages, &QPushButton::clicked, this, &OrderHeader::pagesWanted);
    row->addWidget(m_pages);
    row->addStretch(1);
    m_countsRow->setContentsMargins({});
    m_countsRow->setSpacing(look().u * 3);
    row->addWidget(m_counts);
    row->addSpacing(look().u * 3);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    m_savedIcon->hide();
    connect(&editing, &OrderEditing::changed, this, &OrderHeader::refresh);
    refresh();
}

void OrderHeader::refresh()
{
    m_name->setText(personName(m_editing.trade(), m_editing.order()));
    m_reference->setText(referenceText(m_editing.trade(), m_editing.order()));
    m_stateText->setText(stateText(m_editing.order()));
    m_stateIcon->showIcon(m_editing.isReadOnly() ? "finished" : "draft", Role::Ink);
    const bool hasPages = m_room == Room::Small || (m_room == Room::Middle && m_showsChecks);
    m_pages->setVisible(hasPages);
    m_reference->setVisible(!hasPages);
    m_state->setVisible(!hasPages);
    if (m_editing.isReadOnly())
        showDue();
    refreshState();

    clear(*m_countsRow);
    m_counts->setVisible(m_countsChecks);
    if (!m_countsChecks)
        return;
    const int errors = m_editing.count(Severity::Error);
    const int warnings = m_editing.count(Severity::Warning);
    const int reminders = m_editing.count(Severity::Reminder);
    addCount(errors, Severity::Error, OrderHeaderTexts::tr("%n error(s)", "", errors));
    addCount(warnings, Severity::Warning, OrderHeaderTexts::tr("%n warning(s)", "", warnings));
    addCount(reminders, Severity::Reminder, OrderHeaderTexts::tr("%n reminder(s)", "", reminders));
    auto *show = m_showsChecks
        ? new Link(OrderHeaderTexts::tr("Hide"), OrderHeaderTexts::tr("Hide the checks"))
        : new Link(OrderHeaderTexts::tr("Show"), OrderHeaderTexts::tr("Show the checks"));
    connect(show, &Link::clicked, this, &OrderHeader::checksWanted);
    m_countsRow->addWidget(show);
}

void OrderHeader::addCount(int count, Severity severity, const QString &text)
{
    if (count == 0)
        return;
    auto *both = new QHBoxLayout;
    both->setSpacing(look().u);
    both->addWidget(new IconLabel(iconFor(severity), roleOf(severity)));
    auto *label = new TextLabel(
        m_room == Room::Small ? QString::number(count) : text, {.isBold = true, .role = roleOf(severity)});
    label->setAccessibleName(text);
    label->setToolTip(text);
    both->addWidget(label);
    m_countsRow->addLayout(both);
}

void OrderHeader::setRoom(Room room, bool countsChecks, bool showsChecks)
{
    m_room = room;
    m_countsChecks = room != Room::Wide && countsChecks;
    m_showsChecks = showsChecks;
    refresh();
}

void OrderHeader::showState(const char *iconName, Role role, const QString &text, const QString &brief)
{
    m_savedIcon->showIcon(iconName, role);
    m_savedIcon->show();
    m_saved->setStyle(
        {.isBold = role != Role::Ok, .role = role == Role::Ok ? Role::Ink : role, .elides = true});
    m_savedText = text;
    m_savedBrief = brief;
    refreshState();
}

void OrderHeader::refreshState()
{
    m_saved->setText(m_room == Room::Small ? m_savedBrief : m_savedText);
    m_saved->setAccessibleName(m_savedText);
    m_saved->setToolTip(m_savedText);
}

void OrderHeader::showSaved(const QDateTime &when)
{
    const QString time = when.toLocalTime().time().toString(QStringLiteral("HH:mm:ss"));
    showState("done", Role::Ok, OrderHeaderTexts::tr("Saved %1").with(time), time);
}

void OrderHeader::showNotSaved(const QString &problem)
{
    showState("error", Role::Error, OrderHeaderTexts::tr("Not saved. %1").with(problem),
        OrderHeaderTexts::tr("Not saved"));
}

/// In the place of when it was saved: a finished version is saved for good.
void OrderHeader::showDue()
{
    const Trade &trade = m_editing.trade();
    const QString due = trade.due ? trade.due(m_editing.order(), trade.now()) : QString();
    if (due.isEmpty())
        showState("due", Role::Warning, {}, {});
    else
        showState(
            "due", Role::Warning, OrderHeaderTexts::tr("Due: %1").with(due), OrderHeaderTexts::tr("Due"));
    m_savedIcon->setVisible(!due.isEmpty());
}

} // namespace emo::ui
