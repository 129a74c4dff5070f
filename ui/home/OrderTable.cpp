// SPDX-License-Identifier: MIT
#include "ui/home/OrderTable.h"

#include "core/base/Text.h"
#include "ui/style/Icons.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace emo::ui {

namespace {

struct OrderTableTexts
{
    EMO_TEXTS(OrderTableTexts)
};

class OrderDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int u = look().u;
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, isSelected ? look().selected : look().paper);
        painter->fillRect(
            QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look().line);
        QRect text = option.rect.adjusted(u * 2, 0, -u, 0);
        const auto role = Role(index.data(OrderModel::InkRole).toInt());
        if (const QByteArray name = index.data(OrderModel::IconRole).toByteArray(); !name.isEmpty()) {
            const double size = look().lines(1);
            painter->drawPixmap(QPointF(text.left(), text.center().y() - size / 2 + 1),
                iconPicture(name.constData(), role, size, painter->device()->devicePixelRatioF()));
            text.setLeft(text.left() + look().lines(1) + u * 2);
        }
        const QFont font = look().font(1, index.column() == OrderColumnPlace::Name);
        painter->setFont(font);
        painter->setPen(look().ink);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        if (isSelected && option.widget && option.widget->hasFocus())
            drawFrame(*painter, option.rect, index);
    }

private:
    /// All round the row.
    static void drawFrame(QPainter &painter, const QRect &cell, const QModelIndex &index)
    {
        const QColor accent = look().accent;
        painter.fillRect(QRect(cell.left(), cell.top(), cell.width(), 2), accent);
        painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), accent);
        if (index.column() == 0)
            painter.fillRect(QRect(cell.left(), cell.top(), 2, cell.height()), accent);
        if (index.column() == OrderColumnPlace::Status)
            painter.fillRect(QRect(cell.right() - 1, cell.top(), 2, cell.height()), accent);
    }
};

} // namespace

OrderTable::OrderTable(OrderModel &model, const QList<Command *> &commands, QWidget *parent)
    : QTableView(parent), m_model(model), m_commands(commands)
{
    setModel(&model);
    setItemDelegate(new OrderDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(OrderTableTexts::tr("Orders"));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(look().lines(2.05));
    horizontalHeader()->setFixedHeight(look().lines(1.9));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(OrderColumnPlace::Updated, Qt::DescendingOrder);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &OrderTable::sort);
    for (Command *command : commands)
        addAction(command); // for their keys
    connect(this, &QTableView::doubleClicked, commands.front(), &Command::trigger);
}

void OrderTable::setNarrow(bool isNarrow)
{
    for (int column = 0; column < m_model.columnCount(); ++column)
        setColumnHidden(column, isNarrow && !orderColumns()[std::size_t(column)].isOnNarrow);
    share();
}

void OrderTable::share()
{
    std::vector<int> shown;
    int sum = 0;
    for (int column = 0; column < m_model.columnCount(); ++column)
        if (!isColumnHidden(column)) {
            shown.push_back(column);
            sum += orderColumns()[std::size_t(column)].width;
        }
    int left = viewport()->width();
    for (const int column : shown) {
        const int width = column == shown.back()
            ? left
            : viewport()->width() * orderColumns()[std::size_t(column)].width / sum;
        setColumnWidth(column, width);
        left -= width;
    }
}

void OrderTable::sort(int column, Qt::SortOrder order)
{
    const QString current = m_model.orderId(currentIndex().row());
    m_model.sort(column, order);
    if (const int row = m_model.rowOf(current); row >= 0)
        selectRow(row);
    Q_EMIT sortChanged(
        {QString::fromLatin1(orderColumns()[std::size_t(column)].id), order == Qt::DescendingOrder});
}

void OrderTable::sortAs(const store::TableSort &wanted)
{
    const auto columns = orderColumns();
    const auto found = std::ranges::find(
        columns, wanted.column, [](const OrderColumn &each) { return QLatin1StringView(each.id); });
    if (found != columns.end())
        horizontalHeader()->setSortIndicator(
            int(found - columns.begin()), wanted.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

/// What can be done without the mouse, too: the menu has a key of its own.
void OrderTable::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    for (Command *command : m_commands)
        menu.addAction(command);
    menu.addSeparator();
    QHeaderView &header = *horizontalHeader();
    QMenu &sorting = *menu.addMenu(OrderTableTexts::tr("&Sort by"));
    auto *columns = new QActionGroup(&sorting);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = sorting.addAction(title);
        columns->addAction(action);
        action->setCheckable(true);
        action->setChecked(column == header.sortIndicatorSection());
        connect(action, &QAction::triggered, &header, [&header, column] {
            const bool isAgain = column == header.sortIndicatorSection();
            const bool turns = isAgain && header.sortIndicatorOrder() == Qt::AscendingOrder;
            header.setSortIndicator(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    menu.exec(event->globalPos());
}

void OrderTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void OrderTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectRow(0);
}

} // namespace emo::ui
