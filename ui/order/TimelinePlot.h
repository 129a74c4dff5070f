// SPDX-License-Identifier: MIT
#pragma once

#include "core/calendar/MonthAxis.h"
#include "ui/order/TimelineContent.h"

#include <QWidget>

#include <optional>

namespace emo::ui {

/// The dates of an order as bars over the months. What does not fit is hatched and framed, with words at the
/// right; a table beside it says the same.
class TimelinePlot final : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePlot(QWidget *parent = nullptr);

    void show(const TimelineContent &content);

    /// Where the bar of a row stands, and the part of it that one of its dates has wrong. Empty: not drawn.
    QRectF barOf(int bar) const;
    QRectF misfitOf(int bar, int misfit) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct DayLabel
    {
        QString words;
        QRectF area;
        double x = 0;
    };
    void arrange();
    double x(QDate day) const;
    double plotLeft() const;
    double plotRight() const;
    double rowTop(int bar) const;
    bool hasFrame() const;
    void paintMonths(QPainter &painter) const;
    void paintDays(QPainter &painter) const;
    void paintHeading(QPainter &painter, const QString &words, double top) const;
    void paintRow(QPainter &painter, int index) const;
    void paintMisfit(QPainter &painter, const QRectF &area, Severity severity) const;
    void paintWords(QPainter &painter, int index) const;

    TimelineContent m_content;
    std::optional<MonthAxis> m_axis; ///< None as long as no day is known.
    std::vector<DayLabel> m_labels;
    double m_top = 0; ///< Of the first row.
};

} // namespace emo::ui
