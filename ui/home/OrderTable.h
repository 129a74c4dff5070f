// SPDX-License-Identifier: MIT
#pragma once

#include "ui/home/OrderModel.h"

#include <QTableView>

namespace emo::ui {

/// The table of orders: a hairline for each row, fewer columns on a narrow window, sorted by any of them.
class OrderTable final : public QTableView
{
    Q_OBJECT

public:
    OrderTable(OrderModel &model, QWidget *parent = nullptr);

    void setNarrow(bool isNarrow);

Q_SIGNALS:
    void openWanted(const QString &orderId);
    void discardWanted(const QString &orderId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void share();
    void sort(int column, Qt::SortOrder order);

    OrderModel &m_model;
};

} // namespace emo::ui
