// SPDX-License-Identifier: MIT
#include "core/document/pdf/PagePainter.h"

#include "core/base/Overloaded.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/pdf/Marks.h"
#include "core/document/pdf/PictureStream.h"

#include <QPagedPaintDevice>
#include <QPageLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace emo::paper {

namespace {

constexpr double pointsPerInch = 72;

/// PDF/A allows solid colours only.
QColor colour(Ink ink)
{
    switch (ink) {
    case Ink::Black:
        return {0, 0, 0};
    case Ink::White:
        return {255, 255, 255};
    case Ink::Grey:
        return {0x80, 0x80, 0x80};
    case Ink::Pale:
        return {0xE8, 0xE8, 0xE8};
    }
    return {};
}

/// Multiplies points into the device's dots itself: a scaled painter would round pens and fonts.
class PagePainter
{
public:
    PagePainter(QPainter &painter, double dotsPerPoint)
        : m_painter(painter), m_dotsPerPoint(dotsPerPoint),
          m_zoom(dotsPerPoint * pointsPerInch / painter.device()->logicalDpiX())
    {
    }

    void operator()(const TextRun &run)
    {
        m_painter.setFont(sized(run.style));
        m_painter.setPen(penOf(1, run.ink)); // as wide as lines are, so that marks leave it
        m_painter.drawText(dots({run.x, run.baseline}), run.text);
    }

    void operator()(const Stroke &stroke)
    {
        QPen pen = penOf(stroke.width, stroke.ink);
        if (!stroke.dash.empty()) {
            QList<qreal> pattern;
            for (const double length : stroke.dash)
                pattern.append(length / stroke.width);
            pen.setDashPattern(pattern);
        }
        QPolygonF polyline;
        for (const QPointF &point : stroke.points)
            polyline.append(dots(point));
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(polyline);
    }

    void operator()(const Fill &fill) { m_painter.fillRect(dots(fill.area), colour(fill.ink)); }

    void operator()(const Outline &outline)
    {
        m_painter.setPen(penOf(outline.width, Ink::Black));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(dots(outline.area));
    }

    void operator()(const Hatch &hatch)
    {
        // Lines, because a pattern brush turns into a picture in a PDF.
        constexpr double step = 3.2;
        constexpr double thickness = 0.6;
        const QRectF &area = hatch.area;
        m_painter.save();
        m_painter.setClipRect(dots(area));
        m_painter.setPen(penOf(thickness, Ink::Black));
        const int count = int(std::ceil((area.width() + area.height()) / step));
        QList<QLineF> lines;
        for (int line = 0; line < count; ++line) {
            const double x = area.left() - area.height() + line * step;
            lines.append({dots({x, area.bottom()}), dots({x + area.height(), area.top()})});
        }
        m_painter.drawLines(lines);
        m_painter.restore();
    }

    void operator()(const TurnedText &turned)
    {
        m_painter.save();
        m_painter.translate(dots(turned.pivot));
        m_painter.rotate(turned.degrees);
        (*this)(turned.run);
        m_painter.restore();
    }

    void operator()(const Shape &shape)
    {
        QPolygonF polygon;
        for (const QPointF &point : shape.points)
            polygon.append(dots(point));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour(Ink::Black));
        m_painter.drawPolygon(polygon);
    }

    void operator()(const Picture &picture)
    {
        m_painter.setRenderHint(QPainter::LosslessImageRendering, isDrawing(picture.image)); // on a printer
        m_painter.drawImage(dots(picture.area), opaque(picture.image));
    }

    void operator()(const Begin &) {}
    void operator()(const End &) {}

private:
    /// PDF/A knows no transparency: what shines through is white.
    static QImage opaque(const QImage &image)
    {
        if (!image.hasAlphaChannel())
            return image;
        QImage ground(image.size(), QImage::Format_RGB32);
        ground.fill(Qt::white);
        QPainter(&ground).drawImage(0, 0, image);
        return ground;
    }

    /// Kept, because Qt looks a font up anew each time that it is given a size.
    const QFont &sized(const Style &style)
    {
        const auto [kept, isNew] = m_fonts.try_emplace({style.face, style.size});
        if (isNew) {
            kept->second = font(style);
            kept->second.setPointSizeF(style.size * m_zoom);
        }
        return kept->second;
    }

    QPointF dots(QPointF point) const { return point * m_dotsPerPoint; }
    QRectF dots(const QRectF &area) const { return {dots(area.topLeft()), area.size() * m_dotsPerPoint}; }

    QPen penOf(double thickness, Ink ink) const
    {
        return {colour(ink), thickness * m_dotsPerPoint, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
    }

    QPainter &m_painter;
    double m_dotsPerPoint;
    double m_zoom; ///< Against the size that the device itself gives a point.
    std::map<std::pair<Face, double>, QFont> m_fonts; ///< By face and size in points.
};

void paintPage(const Page &page, QPainter &painter, double dotsPerPoint, Marked marked)
{
    painter.setLayoutDirection(Qt::LeftToRight);
    PagePainter pagePainter(painter, dotsPerPoint);
    int number = 0;
    for (const Primitive &primitive : page) {
        if (marked == Marked::Yes && isPainted(primitive))
            paintMark(painter, number++);
        std::visit(pagePainter, primitive);
    }
}

} // namespace

void paint(const Page &page, QPainter &painter, double dotsPerPoint)
{
    paintPage(page, painter, dotsPerPoint, Marked::No);
}

bool paint(const std::vector<Page> &pages, QPagedPaintDevice &device, Marked marked)
{
    QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode); // the margins are part of the page
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (const Page &page : pages) {
        if (&page != &pages.front() && !device.newPage())
            return false;
        paintPage(page, painter, device.logicalDpiX() / pointsPerInch, marked);
    }
    return painter.end();
}

} // namespace emo::paper
