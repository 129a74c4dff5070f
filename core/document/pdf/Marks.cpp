// SPDX-License-Identifier: MIT
#include "core/document/pdf/Marks.h"

#include <QPainter>

namespace emo::paper {

namespace {

constexpr int farOff = -100000; // dots; a page has some 8,000

/// How QPdfWriter writes the line.
QByteArray written(int number)
{
    const QByteArray x = QByteArray::number(farOff - number);
    return x + " -100000 m\n" + x + " -99999 l\nS\n";
}

} // namespace

void paintMark(QPainter &painter, int number)
{
    if (painter.pen().style() == Qt::NoPen
        || painter.pen().widthF() <= 1) // a line as thin as that becomes an area
        painter.setPen(QPen(Qt::black, 2));
    const double x = farOff - number;
    painter.drawLine(QPointF(x, farOff), QPointF(x, farOff + 1));
}

std::optional<std::vector<QByteArray>> cutAtMarks(const QByteArray &content, int count)
{
    std::vector<QByteArray> parts;
    qsizetype from = 0;
    for (int number = 0; number < count; ++number) {
        const QByteArray mark = written(number);
        const qsizetype at = content.indexOf(mark, from);
        if (at < 0)
            return std::nullopt;
        parts.push_back(content.mid(from, at - from));
        from = at + mark.size();
    }
    if (content.indexOf(written(count), from) >= 0)
        return std::nullopt;
    parts.push_back(content.mid(from));
    return parts;
}

} // namespace emo::paper
