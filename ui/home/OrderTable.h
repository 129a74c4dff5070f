// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/ProfileService.h"
#include "ui/app/CardQuestions.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace emo::ui {

/// The orders that were found, newest first; a card is fetched when its row is shown.
class OrderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Born, Youth, Numbers, Town, Updated, Status, columns };

    OrderModel(const store::ProfileService &service, const CardQuestions &questions,
        const std::function<Moment()> &now, QObject *parent);

    void show(const QStringList &orderIds);
    QString orderId(int row) const { return m_ids.value(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const store::Card &card, int column) const;

    const store::ProfileService &m_service;
    const CardQuestions m_questions;
    const std::function<Moment()> m_now;
    QStringList m_ids;
};

/// The table of orders: a hairline for each row, and fewer columns on a narrow window.
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
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void share();

    OrderModel &m_model;
    bool m_isNarrow = false;
};

} // namespace emo::ui
