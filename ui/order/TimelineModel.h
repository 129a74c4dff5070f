// SPDX-License-Identifier: MIT
#pragma once

#include "ui/order/TimelineContent.h"

#include <QAbstractTableModel>

namespace emo::ui {

/// The dates that do not fit, as a table.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Condition, Here, Against, ToDo };
    static constexpr int columns = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::vector<TimelineFinding> &findings);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TimelineFinding &finding, int column) const;

    std::vector<TimelineFinding> m_findings;
};

} // namespace emo::ui
