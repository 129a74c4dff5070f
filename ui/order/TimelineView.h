// SPDX-License-Identifier: MIT
#pragma once

#include "ui/order/TimelineContent.h"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QTableView;

namespace emo::ui {

class TextLabel;
class TimelineModel;
class TimelinePlot;

/// The conditions of an order against the dates of licence and sentence, and what does not fit.
class TimelineView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(OrderEditing &editing, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The date is to be put right on its page.
    void wanted(const QuestionAt &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void showSelected();
    void goTo();
    void useOther();
    /// The row of the table that is selected; null if there is none.
    const TimelineFinding *selected() const;

    OrderEditing &m_editing;
    TimelineContent m_content;
    QScrollArea *m_scroll;
    TextLabel *m_about;
    TextLabel *m_empty;
    TimelinePlot *m_plot;
    TextLabel *m_heading;
    TimelineModel *m_model;
    QTableView *m_table;
    QPushButton *m_goTo;
    QPushButton *m_use;
};

} // namespace emo::ui
