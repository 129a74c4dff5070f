// SPDX-License-Identifier: MIT
#include "core/document/pages/PageFrame.h"

#include "core/document/content/Words.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"

namespace emo::paper {

namespace {

constexpr double headerBaseline = 36;
constexpr double headerRule = 46;
constexpr double footerRule = grid::pageHeight - 46;
constexpr double footerBaseline = grid::pageHeight - 30;
constexpr double sideRoom = 174; ///< For the texts to the left and to the right of the marking.

void drawMark(Drawing &drawing)
{
    constexpr double turn = -52;
    constexpr double belowMiddle = 66;
    const QString word = words.draft.toString();
    const TextRun run{word, type::draft, -width(word, type::draft) / 2, belowMiddle, Ink::Pale};
    drawing.begin(Role::Pagination);
    drawing.primitives.push_back(TurnedText{run, {grid::middle, grid::pageHeight / 2}, turn});
    drawing.end();
}

/// Whose order it is, so that a sheet that falls out finds its file: the name may be shortened, the date of
/// birth never.
void drawPerson(Drawing &drawing, const Running &running)
{
    constexpr double gap = 5;
    const double room = sideRoom - gap - width(running.born, type::small);
    const QString name = elided(running.surnameFirst, type::strongSmall, room);
    drawing.text(grid::left, headerBaseline, name, type::strongSmall);
    drawing.text(
        grid::left + width(name, type::strongSmall) + gap, headerBaseline, running.born, type::small);
}

void drawDoNotSend(Drawing &drawing)
{
    constexpr double padding = 6;
    const QString tag = words.doNotSend.toString();
    const double room = width(tag, type::strongLabel) + 2 * padding;
    drawing.primitives.push_back(Fill{{grid::right - room, headerBaseline - 10.5, room, 14.5}});
    drawing.textUpTo(grid::right - padding, headerBaseline, tag, type::strongLabel, Ink::White);
}

void drawMarking(Drawing &drawing, double baseline)
{
    drawing.textAround(grid::middle, baseline, words.marking.toString(), type::marking);
}

/// Of the header only the first marking is read aloud.
void drawHeader(Drawing &drawing, const Running &running, const QString &section, bool isFirst)
{
    if (isFirst) {
        drawing.begin(Role::Paragraph);
        drawMarking(drawing, headerBaseline);
        drawing.end();
    }
    drawing.begin(Role::Pagination);
    if (!isFirst) {
        drawPerson(drawing, running);
        drawMarking(drawing, headerBaseline);
    }
    if (running.isDraft)
        drawDoNotSend(drawing);
    else if (!isFirst)
        drawing.textUpTo(grid::right, headerBaseline, elided(section, type::small, sideRoom), type::small);
    if (!isFirst)
        drawing.rule(grid::left, grid::right, headerRule, grid::hairline);
    drawing.end();
}

void drawFooter(Drawing &drawing, const Running &running, int number, int count)
{
    constexpr double gap = 6;
    const QString reference = elided(running.reference, type::strongLabel, sideRoom * 2 / 3);
    const double taken = width(reference, type::strongLabel) + gap;
    drawing.begin(Role::Pagination);
    drawing.rule(grid::left, grid::right, footerRule, grid::hairline);
    drawing.text(grid::left, footerBaseline, reference, type::strongLabel);
    drawing.text(grid::left + taken, footerBaseline, elided(running.version, type::label, sideRoom - taken),
        type::label);
    drawMarking(drawing, footerBaseline);
    drawing.textUpTo(grid::right, footerBaseline,
        words.pageOf.with(QString::number(number), QString::number(count)), type::label);
    drawing.end();
}

} // namespace

Page framedPage(const Running &running, const FilledPage &filled, int number, int count)
{
    Drawing drawing;
    if (running.isDraft)
        drawMark(drawing);
    drawHeader(drawing, running, filled.section.isEmpty() ? running.title : filled.section, number == 1);
    drawing.add({.primitives = filled.content}, 0);
    drawFooter(drawing, running, number, count);
    return drawing.primitives;
}

} // namespace emo::paper
