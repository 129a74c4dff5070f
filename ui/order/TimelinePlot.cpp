// SPDX-License-Identifier: MIT
#include "ui/order/TimelinePlot.h"

#include "core/order/Display.h"
#include "ui/editing/FindingWords.h"
#include "ui/style/Icons.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace emo::ui {

namespace {

struct TimelinePlotTexts
{
    EMO_TEXTS(TimelinePlotTexts)
};

constexpr double rowHeight = 2.1; // these in lines
constexpr double monthHeight = 1.35;
constexpr double dayHeight = 1.25;
constexpr double barTop = 0.22; // of the row
constexpr double barHeight = 0.56;
constexpr double nameWidth = 24; // these in characters
constexpr double wordsWidth = 22;
constexpr double monthWidth = 9;

/// "15 Sep", since the year stands above.
QString dayAndMonth(QDate day)
{
    const QString whole = displayShortDate(day);
    return whole.first(whole.size() - 5);
}

/// With the years, where there is room for them.
QString datesOf(const TimelineBar &bar, const QFontMetrics &metrics, double room)
{
    if (bar.from.isValid() && bar.from.year() != bar.until.year()) {
        const QString whole
            = TimelinePlotTexts::tr("%1 to %2").with(displayShortDate(bar.from), displayShortDate(bar.until));
        if (metrics.horizontalAdvance(whole) + look().u < room)
            return whole;
    }
    if (!bar.from.isValid())
        return TimelinePlotTexts::tr("to %1").with(dayAndMonth(bar.until));
    return TimelinePlotTexts::tr("%1 to %2").with(dayAndMonth(bar.from), dayAndMonth(bar.until));
}

} // namespace

TimelinePlot::TimelinePlot(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(TimelinePlotTexts::tr("Dates over the months"));
}

void TimelinePlot::show(const TimelineContent &content)
{
    m_content = content;
    QDate first;
    QDate last;
    const auto take = [&](QDate day) {
        if (!day.isValid())
            return;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    };
    for (const TimelineBar &bar : content.bars) {
        if (bar.isCondition)
            take(bar.from);
        take(bar.until);
    }
    for (const TimelineDay &day : content.days)
        take(day.day);
    m_axis = first.isValid() ? std::optional(MonthAxis(first, last)) : std::nullopt;
    QStringList lines;
    for (const TimelineBar &bar : content.bars) {
        QStringList words{bar.name, bar.isDrawn() ? datesOf(bar, fontMetrics(), INT_MAX) : QString()};
        for (const TimelineMisfit &misfit : bar.misfits)
            words.append(misfit.words);
        words.removeAll(QString());
        lines.append(words.join(QStringLiteral(", ")));
    }
    setAccessibleDescription(lines.join(QStringLiteral(". ")));
    arrange();
    updateGeometry();
    update();
}

double TimelinePlot::plotLeft() const
{
    return look().characters(nameWidth);
}

double TimelinePlot::plotRight() const
{
    return width() - look().characters(wordsWidth);
}

double TimelinePlot::x(QDate day) const
{
    return std::round(plotLeft() + (plotRight() - plotLeft()) * (m_axis ? m_axis->share(day) : 0));
}

bool TimelinePlot::hasFrame() const
{
    return !m_content.bars.empty() && !m_content.bars.front().isCondition;
}

double TimelinePlot::rowTop(int bar) const
{
    const int headings = int(hasFrame()) + int(m_content.bars[bar].isCondition);
    return m_top + (bar + headings) * look().lines(rowHeight);
}

void TimelinePlot::arrange()
{
    // A label that would touch the last goes one line down.
    m_labels.clear();
    const QFontMetricsF metrics(look().font(0.95, true));
    std::vector<double> taken; // how far each line is
    for (const TimelineDay &day : m_content.days) {
        DayLabel label{TimelinePlotTexts::tr("%1 %2").with(day.name, dayAndMonth(day.day)), {}, x(day.day)};
        const double wide = metrics.horizontalAdvance(label.words) + 2;
        const double left = std::clamp(label.x - wide / 2, plotLeft(), std::max(plotLeft(), width() - wide));
        std::size_t line = 0;
        while (line < taken.size() && left < taken[line] + look().ch)
            ++line;
        taken.resize(std::max(taken.size(), line + 1));
        taken[line] = left + wide;
        label.area
            = QRectF(left, look().lines(monthHeight) + look().u + double(line) * look().lines(dayHeight),
                wide, look().lines(dayHeight));
        m_labels.push_back(label);
    }
    m_top = look().lines(monthHeight) + look().u * 2 + double(taken.size()) * look().lines(dayHeight);
}

void TimelinePlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    updateGeometry();
}

QSize TimelinePlot::sizeHint() const
{
    const int count = int(m_content.bars.size());
    const double bottom = count > 0 ? rowTop(count - 1) + look().lines(rowHeight) : 0;
    return {look().characters(80), int(bottom) + look().u};
}

QRectF TimelinePlot::barOf(int index) const
{
    const TimelineBar &bar = m_content.bars[index];
    if (!bar.isDrawn())
        return {};
    const double height = look().lines(rowHeight);
    const double from = bar.from.isValid() ? x(bar.from) : plotLeft();
    return {from, std::round(rowTop(index) + height * barTop), std::max(3.0, x(bar.until.addDays(1)) - from),
        std::round(height * barHeight)};
}

QRectF TimelinePlot::misfitOf(int index, int misfit) const
{
    const TimelineMisfit &days = m_content.bars[index].misfits[misfit];
    if (!days.first.isValid())
        return {};
    const double height = look().lines(rowHeight);
    const double from = x(days.first);
    return {from, std::round(rowTop(index) + height * barTop), std::max(4.0, x(days.last.addDays(1)) - from),
        std::round(height * barHeight)};
}

void TimelinePlot::paintMonths(QPainter &painter) const
{
    const int most = std::max(1, int((plotRight() - plotLeft()) / look().characters(monthWidth)));
    const std::vector<QDate> marks = m_axis->marks(most);
    const double bottom = sizeHint().height() - look().u;
    painter.setFont(look().font(0.92));
    int shownYear = 0;
    for (size_t at = 0; at < marks.size(); ++at) {
        const QDate month = marks[at];
        const double left = x(month);
        const double room = x(at + 1 < marks.size() ? marks[at + 1] : m_axis->end()) - left;
        painter.fillRect(QRectF(left, 0, 1, look().lines(monthHeight)), look().line);
        painter.fillRect(QRectF(left, m_top, 1, bottom - m_top), look().line);
        QString name = displayShortMonth(month);
        const QString withYear = QStringLiteral("%1 %2").arg(name).arg(month.year());
        if (month.year() != shownYear && painter.fontMetrics().horizontalAdvance(withYear) + 6 <= room) {
            name = withYear;
            shownYear = month.year();
        }
        painter.setPen(look().second);
        if (painter.fontMetrics().horizontalAdvance(name) + 6 <= room)
            painter.drawText(
                QRectF(left + 5, 0, room, look().lines(monthHeight)), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
    painter.fillRect(QRectF(plotLeft(), look().lines(monthHeight), plotRight() - plotLeft(), 1), look().line);
}

void TimelinePlot::paintDays(QPainter &painter) const
{
    const double bottom = sizeHint().height() - look().u;
    painter.setFont(look().font(0.95, true));
    for (const DayLabel &label : m_labels) {
        painter.setPen(QPen(look().ink, 1, Qt::DashLine));
        painter.drawLine(QPointF(label.x + 0.5, label.area.bottom()), QPointF(label.x + 0.5, bottom));
    }
    for (const DayLabel &label : m_labels) {
        painter.fillRect(label.area, look().paper);
        painter.setPen(look().ink);
        painter.drawText(label.area, Qt::AlignLeft | Qt::AlignVCenter, label.words);
    }
}

void TimelinePlot::paintHeading(QPainter &painter, const QString &words, double top) const
{
    const double height = look().lines(rowHeight);
    painter.setFont(look().font(0.95));
    const double wide = painter.fontMetrics().horizontalAdvance(words) + look().u * 2;
    painter.fillRect(QRectF(0, top + height * 0.35, wide, height * 0.6), look().paper);
    painter.setPen(look().second);
    painter.drawText(QRectF(0, top, width(), height - look().u), Qt::AlignBottom | Qt::AlignLeft, words);
    painter.fillRect(QRectF(0, top + height - 1, width(), 1), look().line);
}

void TimelinePlot::paintMisfit(QPainter &painter, const QRectF &area, Severity severity) const
{
    const QColor colour = look().colour(roleOf(severity));
    constexpr double thickness = 1.6;
    painter.save();
    painter.setClipRect(area);
    painter.fillRect(area, mixed(look().paper, colour, look().isContrastTheme ? 0 : 0.16));
    painter.setPen(QPen(colour, thickness));
    const double step = look().u * thickness;
    for (double left = area.left() - area.height(); left < area.right(); left += step)
        painter.drawLine(QPointF(left, area.bottom()), QPointF(left + area.height(), area.top()));
    painter.restore();
    painter.setPen(QPen(colour, thickness));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(thickness / 2, thickness / 2, -thickness / 2, -thickness / 2));
}

void TimelinePlot::paintRow(QPainter &painter, int index) const
{
    const TimelineBar &bar = m_content.bars[index];
    const double height = look().lines(rowHeight);
    const double top = rowTop(index);
    painter.setFont(look().font(1, bar.isCondition));
    painter.setPen(look().ink);
    painter.drawText(QRectF(0, top, plotLeft() - look().u * 2, height), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, int(plotLeft()) - look().u * 2));
    painter.fillRect(QRectF(0, top + height - 1, width(), 1), look().line);

    const QRectF area = barOf(index);
    painter.setFont(look().font(0.9));
    if (area.isEmpty()) {
        const QString words = TimelinePlotTexts::tr("Its dates are not complete");
        const QRectF room(plotLeft() + look().u, top + height * barTop,
            painter.fontMetrics().horizontalAdvance(words) + look().u * 2, height * barHeight);
        if (bar.misfits.empty()) {
            painter.fillRect(room, look().paper);
            painter.setPen(look().second);
            painter.drawText(room, Qt::AlignCenter, words);
        }
    } else {
        painter.setPen(bar.isCondition ? look().accent : look().edge);
        painter.setBrush(bar.isCondition ? look().barTint : mixed(look().paper, look().ink, 0.16));
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    QRectF free = area;
    for (int i = 0; i < int(bar.misfits.size()); ++i) {
        const QRectF part = misfitOf(index, i);
        if (part.isEmpty())
            continue;
        paintMisfit(painter, part, bar.severity);
        if (part.left() > free.center().x())
            free.setRight(std::min(free.right(), part.left()));
        else
            free.setLeft(std::max(free.left(), part.right()));
    }
    painter.setPen(look().ink);
    const QString dates = area.isEmpty() ? QString() : datesOf(bar, painter.fontMetrics(), free.width());
    if (painter.fontMetrics().horizontalAdvance(dates) + look().u < free.width())
        painter.drawText(free, Qt::AlignCenter, dates);
    if (bar.isCondition)
        paintWords(painter, index);
}

void TimelinePlot::paintWords(QPainter &painter, int index) const
{
    const TimelineBar &bar = m_content.bars[index];
    QStringList words;
    for (const TimelineMisfit &misfit : bar.misfits)
        if (!words.contains(misfit.words))
            words.append(misfit.words);
    if (words.isEmpty() && !bar.match.isEmpty())
        //: %1 is what monitoring is held against: "Matches Licence"
        words.append(
            TimelinePlotTexts::tr("Matches %1").with(bar.match.first(1).toLower() + bar.match.mid(1)));
    if (words.isEmpty())
        return;
    const bool isWrong = !bar.misfits.empty();
    const Role role = isWrong ? roleOf(bar.severity) : Role::Ok;
    const double size = look().lines(1);
    const double left = plotRight() + look().u * 3;
    const double height = look().lines(rowHeight);
    painter.drawPixmap(QPointF(left, rowTop(index) + (height - size) / 2),
        iconPicture(isWrong ? iconFor(bar.severity) : "done", role, size, devicePixelRatioF()));
    const double room = width() - (left + size + look().u);
    const bool isLong = words.size() > 1
        || QFontMetricsF(look().font(0.95, isWrong)).horizontalAdvance(words.front()) > room;
    painter.setFont(look().font(isLong ? 0.88 : 0.95, isWrong));
    painter.setPen(isWrong ? look().colour(role) : look().second);
    painter.drawText(QRectF(left + size + look().u, rowTop(index), room, height - 1),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, words.join(u'\n'));
}

void TimelinePlot::paintEvent(QPaintEvent *)
{
    if (!m_axis)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMonths(painter);
    paintDays(painter);
    if (hasFrame())
        paintHeading(painter, TimelinePlotTexts::tr("What the licence and the sentence say"), m_top);
    for (int i = 0; i < int(m_content.bars.size()); ++i) {
        if (m_content.bars[i].isCondition && (i == 0 || !m_content.bars[i - 1].isCondition))
            paintHeading(painter, TimelinePlotTexts::tr("What this order asks for"),
                rowTop(i) - look().lines(rowHeight));
        paintRow(painter, i);
    }
}

} // namespace emo::ui
