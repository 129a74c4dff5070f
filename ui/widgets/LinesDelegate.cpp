// SPDX-License-Identifier: MIT
#include "ui/widgets/LinesDelegate.h"

#include "ui/style/Icons.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace emo::ui {

namespace {

constexpr double headerHeight = 2; // in lines

QFont fontOf(const QModelIndex &index)
{
    return look().font(1, index.data(CellIsStrongRole).toBool());
}

bool hasIcon(const QModelIndex &index)
{
    return !index.data(CellIconRole).toByteArray().isEmpty();
}

} // namespace

LinesDelegate::LinesDelegate(double rowHeight, QTableView *table)
    : QStyledItemDelegate(table), m_rowHeight(rowHeight), m_table(table)
{
}

QRect LinesDelegate::textArea(const QRect &cell, bool hasIcon)
{
    const int icon = hasIcon ? look().lines(1) + look().u * 2 : 0;
    return cell.adjusted(look().u * 2 + icon, 0, -look().u, -1);
}

QSize LinesDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QRect room = textArea({0, 0, m_table->columnWidth(index.column()), 1}, hasIcon(index));
    const QRect needed = QFontMetrics(fontOf(index))
                             .boundingRect({0, 0, std::max(1, room.width()), INT_MAX / 2}, Qt::TextWordWrap,
                                 index.data(Qt::DisplayRole).toString());
    const int beyondFirst = std::max(0, needed.height() - look().lines(1.2));
    return {0, look().lines(m_rowHeight) + beyondFirst};
}

void LinesDelegate::paintGround(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect cell = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter.fillRect(cell, isSelected ? look().selected : look().paper);
    painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, look().line);
    if (isSelected && index.column() == 0)
        painter.fillRect(cell.left(), cell.top(), look().u - 1, cell.height() - 1, look().accent);
}

void LinesDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option, index);
    const bool isIconThere = hasIcon(index);
    const QRect text = textArea(option.rect, isIconThere);
    const auto role = Role(index.data(CellInkRole).toInt());
    const double size = look().lines(1);
    if (isIconThere) {
        const double top = option.rect.top() + (look().lines(m_rowHeight) - size) / 2;
        painter->drawPixmap(QPointF(option.rect.left() + look().u * 2, top),
            iconPicture(index.data(CellIconRole).toByteArray().constData(), role, size,
                painter->device()->devicePixelRatioF()));
    }
    painter->setFont(fontOf(index));
    painter->setPen(role == Role::Second ? look().second : look().ink);
    const QString words = index.data(Qt::DisplayRole).toString();
    const bool isOneLine = option.rect.height() <= look().lines(m_rowHeight) + 1;
    if (isOneLine)
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(words, Qt::ElideRight, text.width()));
    else
        painter->drawText(text.adjusted(0, look().lines((m_rowHeight - 1.1) / 2), 0, 0),
            Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, words);
    if ((option.state & QStyle::State_Selected) && m_table->hasFocus())
        paintFrame(*painter, option.rect, index);
}

void LinesDelegate::paintFrame(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    constexpr int thickness = 2;
    const QColor &colour = look().accent;
    painter.fillRect(cell.left(), cell.top(), cell.width(), thickness, colour);
    painter.fillRect(cell.left(), cell.bottom() - thickness, cell.width(), thickness, colour);
    if (index.column() + 1 == index.model()->columnCount())
        painter.fillRect(cell.right() - thickness + 1, cell.top(), thickness, cell.height() - 1, colour);
}

void setLook(QTableView &table)
{
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.verticalHeader()->hide();
    QHeaderView &header = *table.horizontalHeader();
    header.setFixedHeight(look().lines(headerHeight));
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setMinimumSectionSize(1);
    header.setHighlightSections(false);
    header.setSectionsClickable(false);
    header.setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void fitHeight(QTableView &table)
{
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.resizeRowsToContents();
    int height = table.horizontalHeader()->height() + 1;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        height += table.rowHeight(row);
    table.setFixedHeight(height);
}

} // namespace emo::ui
