// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/service/ProfileService.h"
#include "ui/home/OrderColumns.h"

#include <QAbstractTableModel>

namespace emo::ui {

/// The orders that were found, in the order in which the user wants them; a card is fetched when its row is
/// shown.
class OrderModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int IconRole = Qt::UserRole; ///< The name of an icon,
    static constexpr int InkRole = Qt::UserRole + 1; ///< and the role it is drawn in.

    OrderModel(const store::ProfileService &service, const CardQuestions &questions,
        const std::function<Moment()> &now, QObject *parent);

    /// What was found, newest first.
    void show(const QStringList &orderIds);
    QString orderId(int row) const { return m_ids.value(row); }
    const QStringList &orderIds() const { return m_ids; }
    int rowOf(const QString &orderId) const { return int(m_ids.indexOf(orderId)); }

    /// Rows without a value come last either way. What was updated last is first until something else is
    /// wanted.
    void sort(int column, Qt::SortOrder order) override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void arrange();

    const store::ProfileService &m_service;
    const CardQuestions m_questions;
    const std::function<Moment()> m_now;
    QStringList m_found; ///< Newest first.
    QStringList m_ids; ///< As they are shown.
    int m_sortedBy = OrderColumnPlace::Updated;
    Qt::SortOrder m_direction = Qt::DescendingOrder;
};

} // namespace emo::ui
