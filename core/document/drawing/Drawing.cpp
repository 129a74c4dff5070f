// SPDX-License-Identifier: MIT
#include "core/document/drawing/Drawing.h"

#include "core/base/Overloaded.h"
#include "core/document/drawing/Characters.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"

namespace emo::paper {

namespace {

Ink inkOf(double thickness)
{
    return thickness == grid::hairline ? Ink::Grey : Ink::Black;
}

Primitive moved(Primitive primitive, double down)
{
    std::visit(Overloaded{[down](TextRun &run) { run.baseline += down; },
                   [down](Stroke &stroke) {
                       for (QPointF &point : stroke.points)
                           point.ry() += down;
                   },
                   [down](Shape &shape) {
                       for (QPointF &point : shape.points)
                           point.ry() += down;
                   },
                   [down](TurnedText &turned) { turned.pivot.ry() += down; }, [](Begin &) {}, [](End &) {},
                   [down](auto &shape) { shape.area.translate(0, down); }},
        primitive);
    return primitive;
}

} // namespace

void Drawing::text(double x, double baseline, const QString &text, Style style, Ink ink)
{
    const QString shown = printableLine(text);
    if (!shown.isEmpty())
        primitives.push_back(TextRun{shown, style, x, baseline, ink});
}

void Drawing::textUpTo(double x, double baseline, const QString &text, Style style, Ink ink)
{
    this->text(x - width(printableLine(text), style), baseline, text, style, ink);
}

void Drawing::textAround(double x, double baseline, const QString &text, Style style)
{
    this->text(x - width(printableLine(text), style) / 2, baseline, text, style);
}

void Drawing::line(double x, double baseline, const Runs &line)
{
    constexpr double under = 1.8;
    constexpr double thickness = 0.6;
    for (const Run &run : line) {
        text(x, baseline, run.text, run.style);
        const bool isLast = &run == &line.back();
        if (auto *drawn = primitives.empty() ? nullptr : std::get_if<TextRun>(&primitives.back()))
            drawn->goesOn = run.goesOn || !isLast;
        if (isLast && !run.style.isUnderlined)
            return; // nobody asks how far it goes
        const double end = x + width(run.text, run.style);
        if (run.style.isUnderlined) {
            const double start = run.text.startsWith(u' ') ? x + width(QStringLiteral(" "), run.style) : x;
            rule(start, end, baseline + under, thickness);
        }
        x = end;
    }
}

void Drawing::rule(double from, double until, double y, double thickness)
{
    primitives.push_back(Stroke{{{from, y}, {until, y}}, thickness, inkOf(thickness)});
}

void Drawing::upright(double x, double from, double until, double thickness)
{
    primitives.push_back(Stroke{{{x, from}, {x, until}}, thickness, inkOf(thickness)});
}

void Drawing::add(const Drawing &other, double down)
{
    for (const Primitive &primitive : other.primitives)
        primitives.push_back(moved(primitive, down));
}

void Drawing::append(const Drawing &other)
{
    add(other, height);
    height += other.height;
}

Drawing within(Begin part, Drawing drawing)
{
    drawing.primitives.insert(drawing.primitives.begin(), std::move(part));
    drawing.end();
    return drawing;
}

std::vector<Drawing> within(Begin part, std::vector<Drawing> drawings)
{
    if (drawings.empty())
        return drawings;
    Page &first = drawings.front().primitives;
    first.insert(first.begin(), std::move(part));
    drawings.back().end();
    return drawings;
}

} // namespace emo::paper
