// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/settings/TableSort.h"
#include "ui/home/OrderModel.h"
#include "ui/widgets/Command.h"

#include <QTableView>

namespace emo::ui {

/// The table of orders: a hairline for each row, fewer columns on a narrow window, sorted by any of them.
class OrderTable final : public QTableView
{
    Q_OBJECT

public:
    /// `commands` are those of the row that is selected; the first one is what a double click does.
    OrderTable(OrderModel &model, const QList<Command *> &commands, QWidget *parent = nullptr);

    void setNarrow(bool isNarrow);
    /// A column that this program does not know is ignored.
    void sortAs(const store::TableSort &wanted);

Q_SIGNALS:
    void sortChanged(const emo::store::TableSort &sort);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void share();
    void sort(int column, Qt::SortOrder order);

    OrderModel &m_model;
    const QList<Command *> m_commands;
};

} // namespace emo::ui
