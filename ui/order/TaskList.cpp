// SPDX-License-Identifier: MIT
#include "ui/order/TaskList.h"

#include "ui/style/Icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace emo::ui {

namespace {

struct TaskListTexts
{
    EMO_TEXTS(TaskListTexts)
};

enum ItemRole { IconRole = Qt::UserRole, StatusRole, PlaceRole, ProblemRole };

constexpr double taskHeight = 1.7; // in lines

class TaskDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool isHeading = !index.data(PlaceRole).isValid();
        return {0,
            look().lines(isHeading ? 1.75 : taskHeight) + (isHeading && index.row() > 0 ? look().u * 2 : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int u = look().u;
        QRect area = option.rect;
        const bool isSelected = option.state & QStyle::State_Selected;
        if (!index.data(PlaceRole).isValid()) {
            painter->setPen(look().ink);
            painter->setFont(look().font(1, true));
            painter->drawText(area.adjusted(u * 3, 0, 0, -u), Qt::AlignLeft | Qt::AlignBottom,
                index.data(Qt::DisplayRole).toString());
            return;
        }
        if (isSelected) {
            painter->fillRect(area, look().selectedOnDesk);
            painter->fillRect(area.left(), area.top(), u - 1, area.height(), look().accent);
        } else if (option.state & QStyle::State_MouseOver) {
            painter->fillRect(area, look().hover);
        }
        const bool isProblem = index.data(ProblemRole).toBool();
        const QByteArray iconName = index.data(IconRole).toByteArray();
        const double size = look().lines(1);
        const Role iconRole = isProblem ? Role::Error : iconName == "done" ? Role::Ok : Role::Ink;
        painter->drawPixmap(QPointF(area.left() + u * 3, area.center().y() - size / 2 + 1),
            iconPicture(iconName.constData(), iconRole, size, painter->device()->devicePixelRatioF()));

        const QRect text = area.adjusted(u * 3 + look().lines(1) + u * 2, 0, -u * 3, 0);
        const QString status = index.data(StatusRole).toString();
        const QFont statusFont = look().font(0.9, isProblem);
        painter->setFont(statusFont);
        painter->setPen(isProblem ? look().error : look().second);
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, status);
        const int statusWidth = QFontMetrics(statusFont).horizontalAdvance(status) + u;
        const QFont titleFont = look().font(1, isSelected);
        painter->setFont(titleFont);
        painter->setPen(look().ink);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(titleFont).elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width() - statusWidth));
        if (isSelected && option.widget && option.widget->hasFocus()) {
            painter->setPen(QPen(look().accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(area.adjusted(1, 1, -1, -1));
        }
    }
};

} // namespace

QString wordFor(Progress progress)
{
    switch (progress) {
    case Progress::CannotStartYet:
        return TaskListTexts::tr("Cannot start yet");
    case Progress::Incomplete:
        return TaskListTexts::tr("Incomplete");
    case Progress::Problem:
        return TaskListTexts::tr("There is a problem");
    case Progress::Completed:
        return TaskListTexts::tr("Completed");
    }
    Q_UNREACHABLE();
}

const char *iconFor(Progress progress)
{
    switch (progress) {
    case Progress::CannotStartYet:
        return "cannot-start";
    case Progress::Incomplete:
        return "incomplete";
    case Progress::Problem:
        return "error";
    case Progress::Completed:
        return "done";
    }
    Q_UNREACHABLE();
}

TaskList::TaskList(OrderEditing &editing, QWidget *parent) : QListWidget(parent), m_editing(editing)
{
    setItemDelegate(new TaskDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(TaskListTexts::tr("Pages of the order"));
    QPalette palette;
    palette.setColor(QPalette::Base, look().desk);
    palette.setColor(QPalette::Window, look().desk);
    setPalette(palette);
    connect(this, &QListWidget::itemClicked, this, &TaskList::choose);
    connect(&editing, &OrderEditing::changed, this, &TaskList::refresh);
    refresh();
}

/// Fills the list from the top, entry by entry; what it had is taken up again, so that it does not flicker.
class TaskList::Filling
{
public:
    explicit Filling(TaskList &list) : m_list(list) {}
    ~Filling()
    {
        while (m_list.count() > m_row)
            delete m_list.takeItem(m_list.count() - 1);
    }

    void addHeading(const QString &title)
    {
        QListWidgetItem &entry = next();
        entry.setText(title);
        entry.setData(PlaceRole, {});
        entry.setData(Qt::AccessibleTextRole, title);
        entry.setFlags(Qt::ItemIsEnabled);
    }

    void add(const OrderPlace &where, const QString &title, const char *iconName, const QString &status = {},
        bool isProblem = false)
    {
        QListWidgetItem &entry = next();
        entry.setText(title);
        entry.setData(PlaceRole, int(m_list.m_places.size()));
        entry.setData(IconRole, QByteArray(iconName));
        entry.setData(StatusRole, status);
        entry.setData(ProblemRole, isProblem);
        entry.setData(
            Qt::AccessibleTextRole, status.isEmpty() ? title : QStringLiteral("%1, %2").arg(title, status));
        entry.setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_list.m_places.append(where);
    }

private:
    QListWidgetItem &next()
    {
        if (m_row == m_list.count())
            m_list.addItem(new QListWidgetItem);
        return *m_list.item(m_row++);
    }

    TaskList &m_list;
    int m_row = 0;
};

void TaskList::refresh()
{
    m_places.clear();
    {
        Filling filling(*this);
        const int pagesLeft = addPages(filling);
        filling.addHeading({});
        addOtherViews(filling, pagesLeft);
    }
    setPlace(m_place);
}

int TaskList::addPages(Filling &filling)
{
    int pagesLeft = 0;
    bool hasTimeline = false;
    for (const SectionProgress &section : m_editing.progress()) {
        if (section.pages.isEmpty())
            continue;
        filling.addHeading(section.section->title);
        for (const PageProgress &each : section.pages) {
            const Progress progress
                = section.progress == Progress::CannotStartYet ? section.progress : each.progress;
            filling.add({OrderPlace::View::Page, each.page}, each.page->title, iconFor(progress),
                wordFor(progress), progress == Progress::Problem);
            pagesLeft += progress != Progress::Completed;
        }
        if (!hasTimeline && section.section->after) {
            // Conditions are asked for in the section that waits for another one.
            filling.add({OrderPlace::View::Timeline}, TaskListTexts::tr("Monitoring timeline"), "timeline");
            hasTimeline = true;
        }
    }
    return pagesLeft;
}

void TaskList::addOtherViews(Filling &filling, int pagesLeft)
{
    const bool isDraft = !m_editing.isReadOnly();
    const Text &lastView = m_editing.trade().words.lastView;
    const Text review = !lastView.isEmpty() ? lastView
        : isDraft                           ? TaskListTexts::tr("Review and finish")
                                            : TaskListTexts::tr("Review");
    filling.add({OrderPlace::View::Review}, review, "right",
        isDraft && pagesLeft ? TaskListTexts::tr("%n page(s) left", "", pagesLeft) : QString());
    if (const Text &sendView = m_editing.trade().words.sendView; !sendView.isEmpty())
        filling.add({OrderPlace::View::Send}, sendView, "sent");
    if (!isDraft)
        filling.add({OrderPlace::View::Send}, TaskListTexts::tr("Send and hand over"), "sent",
            m_editing.order().current().sent.isWithInstaller() ? QString() : TaskListTexts::tr("Not sent"));
    if (m_editing.order().versions.size() > 1)
        filling.add({OrderPlace::View::History}, TaskListTexts::tr("History"), "copy");
}

void TaskList::setPlace(const OrderPlace &place)
{
    m_place = place;
    for (int row = 0; row < count(); ++row) {
        const QVariant index = item(row)->data(PlaceRole);
        if (index.isValid() && m_places[index.toInt()] == place) {
            if (currentRow() != row)
                setCurrentRow(row);
            return;
        }
    }
}

bool TaskList::canStart(const OrderPlace &place) const
{
    for (const SectionProgress &section : m_editing.progress())
        for (const PageProgress &each : section.pages)
            if (each.page == place.page)
                return section.progress != Progress::CannotStartYet;
    return place.view != OrderPlace::View::Page;
}

void TaskList::choose(QListWidgetItem *item)
{
    const QVariant index = item->data(PlaceRole);
    if (index.isValid())
        Q_EMIT chosen(m_places[index.toInt()]);
}

void TaskList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentItem()
        && !event->modifiers())
        choose(currentItem());
    else
        QListWidget::keyPressEvent(event);
}

} // namespace emo::ui
