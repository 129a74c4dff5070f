// SPDX-License-Identifier: MIT
#pragma once

#include "core/calendar/Deadlines.h"

#include <QWidget>

class QGridLayout;

namespace emo::ui {

class TextLabel;

/// Something that is due, and for which order.
struct DueItem
{
    QString orderId;
    QString name; ///< Of the device wearer.
    Deadline deadline;
};

/// What is due, one row for each thing: how near it is, for whom, what to do, and a link to the order.
class DueList final : public QWidget
{
    Q_OBJECT

public:
    explicit DueList(QWidget *parent = nullptr);

    /// All of them, or the nearest few.
    void show(const QList<DueItem> &items, const Moment &now, bool showsAll, bool isNarrow);

Q_SIGNALS:
    void openWanted(const QString &orderId);
    /// All of them are to be saved for a calendar.
    void calendarWanted();

private:
    QGridLayout *m_grid;
};

} // namespace emo::ui
