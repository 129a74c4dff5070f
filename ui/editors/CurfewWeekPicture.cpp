// SPDX-License-Identifier: MIT
#include "ui/editors/CurfewWeekPicture.h"

#include "ui/style/Look.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace emo::ui {

namespace {

struct CurfewWeekPictureTexts
{
    EMO_TEXTS(CurfewWeekPictureTexts)
};

constexpr double top = 1.5; // these in lines
constexpr double weekdayHeight = 1.75;
constexpr double periodTop = 0.17; // of the row
constexpr double periodHeight = 0.64;
constexpr double dayWidth = 13; // these in characters
constexpr double hoursWidth = 14;
constexpr double hourWidth = 8;

double plotLeft()
{
    return look().characters(dayWidth);
}

QString hourText(int hour)
{
    if (hour % 24 == 0)
        return CurfewWeekPictureTexts::tr("midnight");
    if (hour % 24 == 12)
        return CurfewWeekPictureTexts::tr("noon");
    return QStringLiteral("%1:00").arg(hour % 24, 2, 10, QLatin1Char('0'));
}

} // namespace

CurfewWeekPicture::CurfewWeekPicture(const CurfewWeekModel &model, QWidget *parent)
    : QWidget(parent), m_model(model)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::dataChanged, this, &CurfewWeekPicture::arrange);
    connect(&model, &QAbstractItemModel::modelReset, this, &CurfewWeekPicture::arrange);
    arrange();
}

void CurfewWeekPicture::arrange()
{
    const auto &times = m_model.times();
    m_lanes.assign(times.size(), 0);
    for (int day = 0; day < daysInWeek; ++day) {
        std::vector<std::size_t> rows;
        std::vector<std::pair<double, double>> stretches;
        for (std::size_t row = 0; row < times.size(); ++row)
            if (times[row].isKnown() && *times[row].day == day) {
                rows.push_back(row);
                stretches.emplace_back(*times[row].from, *times[row].until);
            }
        const std::vector<int> lanes = lanesOf(stretches);
        m_laneCounts[day] = lanes.empty() ? 1 : std::ranges::max(lanes) + 1;
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_lanes[rows[i]] = lanes[i];
    }
    updateGeometry();
    update();
}

double CurfewWeekPicture::rowTop(int day) const
{
    int lanes = 0;
    for (int above = 0; above < day; ++above)
        lanes += m_laneCounts[above];
    return look().lines(top) + lanes * look().lines(weekdayHeight);
}

double CurfewWeekPicture::rowHeight(int day) const
{
    return m_laneCounts[day] * look().lines(weekdayHeight);
}

void CurfewWeekPicture::showSelected(int row)
{
    m_selected = row;
    update();
}

QSize CurfewWeekPicture::sizeHint() const
{
    return {look().characters(60), int(rowTop(daysInWeek)) + look().u};
}

CurfewWeekPicture::Span CurfewWeekPicture::span() const
{
    Span span;
    for (const Period &period : m_model.times()) {
        if (!period.isKnown())
            continue;
        if (*period.from < span.begin * 60)
            span.begin = 0;
        if (*period.until > span.end * 60)
            span.end = 48;
    }
    return span;
}

double CurfewWeekPicture::x(int minutes) const
{
    const Span hours = span();
    const double room = width() - plotLeft() - look().characters(hoursWidth);
    return plotLeft() + room * (minutes / 60.0 - hours.begin) / (hours.end - hours.begin);
}

QRectF CurfewWeekPicture::barOf(int row) const
{
    const Period &period = m_model.times()[row];
    if (!period.isKnown())
        return {};
    const double height = look().lines(weekdayHeight);
    const double left = std::round(x(*period.from));
    const double laneTop = rowTop(*period.day) + m_lanes[row] * height;
    return {left, std::round(laneTop + height * periodTop),
        std::max(3.0, std::round(x(*period.until)) - left), std::round(height * periodHeight)};
}

void CurfewWeekPicture::paintAxis(QPainter &painter) const
{
    const Span hours = span();
    const double each = (x(hours.end * 60) - x(hours.begin * 60)) / (hours.end - hours.begin);
    const int step = each * 3 >= look().characters(hourWidth) ? 3
        : each * 6 >= look().characters(hourWidth)            ? 6
                                                              : 12;
    const double labelBottom = look().lines(top) - look().u;
    for (int hour = hours.begin; hour <= hours.end; hour += step) {
        const bool isNight = hour % 24 == 0;
        const double at = std::round(x(hour * 60));
        painter.fillRect(QRectF(at, look().lines(top) - (isNight ? look().u + 2 : look().u - 1), 1,
                             rowTop(daysInWeek) - look().lines(top) + look().u),
            isNight ? look().edge : look().line);
        painter.setFont(look().font(0.92, isNight));
        painter.setPen(isNight ? look().ink : look().second);
        const QString label = hourText(hour);
        const double wide = painter.fontMetrics().horizontalAdvance(label) + 2;
        const double left = hour == hours.begin ? at : hour == hours.end ? at - wide : at - wide / 2;
        painter.drawText(QRectF(left, 0, wide, labelBottom), Qt::AlignHCenter | Qt::AlignBottom, label);
    }
    painter.setFont(look().font(0.92));
    painter.setPen(look().second);
    painter.drawText(QRectF(x(hours.end * 60) + look().u * 3, 0, look().characters(hoursWidth), labelBottom),
        Qt::AlignLeft | Qt::AlignBottom, CurfewWeekPictureTexts::tr("Hours"));
}

void CurfewWeekPicture::paintDay(QPainter &painter, int day) const
{
    const double height = look().lines(weekdayHeight);
    const auto &times = m_model.times();
    const bool isSelected = m_selected >= 0 && m_selected < int(times.size()) && times[m_selected].day == day;
    std::vector<Period> ofDay;
    std::ranges::copy_if(
        times, std::back_inserter(ofDay), [day](const Period &period) { return period.day == day; });
    const int minutes = minutesCovered(ofDay);
    painter.setFont(look().font(1, isSelected));
    painter.setPen(look().ink);
    painter.drawText(QRectF(0, rowTop(day), plotLeft() - look().u, height), Qt::AlignVCenter | Qt::AlignLeft,
        m_model.dayName(day));
    if (minutes > 0)
        painter.drawText(
            QRectF(x(span().end * 60) + look().u * 3, rowTop(day), look().characters(hoursWidth), height),
            Qt::AlignVCenter | Qt::AlignLeft, hoursText(minutes));
}

QRectF CurfewWeekPicture::besides(const QRectF &bar, int row, double width) const
{
    double freeUntil = x(span().end * 60);
    double freeFrom = plotLeft();
    const auto &times = m_model.times();
    for (int other = 0; other < int(times.size()); ++other) {
        if (other == row || times[other].day != times[row].day || m_lanes[other] != m_lanes[row]
            || !times[other].isKnown())
            continue;
        const QRectF taken = barOf(other);
        if (taken.left() >= bar.right())
            freeUntil = std::min(freeUntil, taken.left());
        else
            freeFrom = std::max(freeFrom, taken.right());
    }
    const double gap = look().u;
    if (bar.right() + gap + width <= freeUntil)
        return {bar.right() + gap, bar.top(), width, bar.height()};
    if (bar.left() - gap - width >= freeFrom)
        return {bar.left() - gap - width, bar.top(), width, bar.height()};
    return {};
}

void CurfewWeekPicture::paintBar(QPainter &painter, int row) const
{
    const QRectF bar = barOf(row);
    if (bar.isEmpty())
        return;
    const bool isSelected = row == m_selected;
    painter.setPen(look().accent);
    painter.setBrush(isSelected ? look().accent : look().barTint);
    painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(look().font(0.92, isSelected));
    const QString words = timesText(m_model.times()[row]);
    const double wide = painter.fontMetrics().horizontalAdvance(words) + 2;
    const bool isInside = wide + look().u <= bar.width();
    const QRectF room = isInside ? bar : besides(bar, row, wide);
    painter.setPen(isInside && isSelected ? look().onAccent : look().ink);
    if (!room.isEmpty())
        painter.drawText(room, Qt::AlignCenter, words);
}

void CurfewWeekPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double right = x(span().end * 60);
    for (int day = 0; day < daysInWeek; day += 2)
        painter.fillRect(
            QRectF(plotLeft(), rowTop(day), right - plotLeft(), rowHeight(day)), palette().alternateBase());
    paintAxis(painter);
    for (int day = 0; day < daysInWeek; ++day)
        paintDay(painter, day);
    for (int row = 0; row < int(m_model.times().size()); ++row)
        paintBar(painter, row);
}

void CurfewWeekPicture::mousePressEvent(QMouseEvent *event)
{
    for (int row = int(m_model.times().size()) - 1; row >= 0; --row)
        if (barOf(row).contains(event->position())) {
            Q_EMIT chosen(row);
            return;
        }
    QWidget::mousePressEvent(event);
}

} // namespace emo::ui
