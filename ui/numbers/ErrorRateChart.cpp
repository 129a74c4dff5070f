// SPDX-License-Identifier: MIT
#include "ui/numbers/ErrorRateChart.h"

#include "core/base/Text.h"
#include "core/numbers/TeamNumbers.h"
#include "ui/style/Look.h"

#include <QPainter>

namespace emo::ui {

namespace {

struct ErrorRateChartTexts
{
    EMO_TEXTS(ErrorRateChartTexts)
};

QString percentText(const std::optional<double> &percent)
{
    return percent ? ErrorRateChartTexts::tr("%1%").with(QString::number(*percent, 'f', 1))
                   : ErrorRateChartTexts::tr("none sent");
}

} // namespace

ErrorRateChart::ErrorRateChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ErrorRateChart::show(std::optional<double> here)
{
    m_here = here;
    setAccessibleName(ErrorRateChartTexts::tr("Came back: here %1, nationally %2")
                          .with(percentText(here), percentText(nationalErrorPercent)));
    update();
}

QSize ErrorRateChart::sizeHint() const
{
    return {look().characters(60), look().lines(4)};
}

void ErrorRateChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(look().body);
    const int labels = look().characters(26);
    const int numbers = look().characters(12);
    const double longest = std::max({m_here.value_or(0), nationalErrorPercent, 1.0});
    int top = 0;
    const auto bar = [&](const QString &label, const std::optional<double> &percent, const QColor &colour) {
        const QRect row(0, top, width(), look().lines(1.8));
        painter.setPen(look().ink);
        painter.drawText(QRect(row.left(), row.top(), labels, row.height()), Qt::AlignVCenter, label);
        const double length = percent.value_or(0) / longest * (width() - labels - numbers);
        painter.fillRect(QRectF(labels, row.top() + look().u, length, row.height() - 2 * look().u), colour);
        painter.drawText(QRectF(labels + length + look().u, row.top(), numbers, row.height()),
            Qt::AlignVCenter, percentText(percent));
        top += row.height();
    };
    bar(ErrorRateChartTexts::tr("Came back here"), m_here, look().accent);
    bar(ErrorRateChartTexts::tr("Came back nationally"), nationalErrorPercent, look().edge);
}

} // namespace emo::ui
