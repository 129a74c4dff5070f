// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editors/CurfewWeekModel.h"

#include <QWidget>

#include <array>

namespace emo::ui {

/// A week as bars: a row for each day, from noon to noon, so that a night is one bar. Days whose times begin
/// earlier or end later than that stretch all rows; times of a day that overlap have a lane each. It says
/// nothing that the list below it does not; a click on a bar chooses its row there.
class CurfewWeekPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit CurfewWeekPicture(const CurfewWeekModel &model, QWidget *parent = nullptr);

    /// `row` of the model is the one that is selected; -1: none.
    void showSelected(int row);
    /// Where a time stands in the picture; empty if it is not known yet.
    QRectF barOf(int row) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Span
    {
        int begin = 12; ///< Hours after the midnight that begins the day.
        int end = 36;
    };
    Span span() const;
    void arrange();
    double rowTop(int day) const;
    double rowHeight(int day) const;
    double x(int minutes) const;
    void paintAxis(QPainter &painter) const;
    void paintDay(QPainter &painter, int day) const;
    void paintBar(QPainter &painter, int row) const;
    /// Where the words of a bar that is too short for them stand; empty if there is no room at all.
    QRectF besides(const QRectF &bar, int row, double width) const;

    const CurfewWeekModel &m_model;
    int m_selected = -1;
    std::vector<int> m_lanes; ///< Of each row of the model.
    std::array<int, daysInWeek> m_laneCounts{};
};

} // namespace emo::ui
