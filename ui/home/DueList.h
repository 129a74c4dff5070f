// SPDX-License-Identifier: MIT
#pragma once

#include "core/due/Due.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace emo::ui {

class TextLabel;

/// What is due, one row for each thing: how near it is, for whom, what to do, and a link to where it is
/// done.
class DueList final : public QWidget
{
    Q_OBJECT

public:
    explicit DueList(QWidget *parent = nullptr);

    /// The nearest of them; what `most` leaves out is counted. On its own, the list says where each comes
    /// from, and can be saved for a calendar.
    void show(const QList<DueItem> &items, const Moment &now, int most, bool isOnItsOwn);

Q_SIGNALS:
    void openWanted(const QString &orderId);
    void annexWanted(const QString &id);
    /// All of them are to be saved for a calendar.
    void calendarWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *newLink(const DueItem &item);
    void fit();

    QGridLayout *m_grid;
    QScrollArea *m_scroll;
};

} // namespace emo::ui
