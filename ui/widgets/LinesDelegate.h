// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Look.h"

#include <QStyledItemDelegate>

class QTableView;

namespace emo::ui {

/// What a cell may show besides its text.
enum CellRole {
    CellIconRole = Qt::UserRole + 100, ///< QByteArray: the name of an icon that stands before the text.
    CellInkRole, ///< int: the Role of icon and text.
    CellIsStrongRole, ///< bool: bold.
};

/// Paints the rows of a table: no grid, a hairline under each row, and a bar at the selected one.
class LinesDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `rowHeight` in lines, of a row whose texts need only one.
    LinesDelegate(double rowHeight, QTableView *table);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The row without what is in the cell.
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Where the text of a cell stands.
    static QRect textArea(const QRect &cell, bool hasIcon);

    const QTableView *table() const { return m_table; }

private:
    /// Around the whole row, cell by cell.
    void paintFrame(QPainter &painter, const QRect &cell, const QModelIndex &index) const;

    double m_rowHeight;
    QTableView *m_table;
};

/// Makes a table look as the window's tables do: rows are selected, headings stand at the left.
void setLook(QTableView &table);
/// Makes the table as high as its rows, so that the page around it scrolls and not the table.
void fitHeight(QTableView &table);

} // namespace emo::ui
