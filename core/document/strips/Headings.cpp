// SPDX-License-Identifier: MIT
#include "core/document/strips/Headings.h"

#include "core/document/content/Words.h"
#include "core/document/drawing/Fonts.h"
#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"

namespace emo::paper {

namespace {

/// A strip for each line of the heading, all tied together.
Strips headingLines(const Runs &text, Role role, double leading, double baseline, double whiteBefore)
{
    Strips strips;
    for (const Runs &line : lines(text, grid::width)) {
        Strip strip{.body = {.height = leading}, .tie = Tie::Firm};
        strip.body.line(grid::left, baseline, line);
        if (strips.empty())
            strip.above.height = whiteBefore;
        strips.push_back(std::move(strip));
    }
    return within(Begin{role}, std::move(strips));
}

} // namespace

Strips sectionHeading(const QString &text)
{
    Strips strips = headingLines({{text, type::section}}, Role::Heading, 19, 15, 26);
    if (strips.empty())
        return strips;
    strips.front().section = text;
    Drawing &last = strips.back().body;
    last.rule(grid::left, grid::right, 23, grid::sectionRule);
    last.height = 24;
    return strips;
}

Strips blockHeading(const QString &text, double whiteBefore, bool isRuled, const QString &note, Role role)
{
    Runs runs{{text, type::heading}};
    if (!note.isEmpty())
        runs.push_back({u' ' + note, type::answer});
    Strips strips = headingLines(runs, role, 15, 11, whiteBefore);
    if (strips.empty())
        return strips;
    Drawing &last = strips.back().body;
    if (isRuled)
        last.rule(grid::left, grid::right, 17, grid::blockRule);
    last.height = 17.4;
    return strips;
}

Drawing continuedHeading(const QString &text, bool isRuled)
{
    constexpr double gap = 5;
    const QString continued = words.continued.toString();
    const QString heading = elided(text, type::heading, grid::width - gap - width(continued, type::answer));

    Drawing drawing{.height = 17.4};
    drawing.text(grid::left, 11, heading, type::heading);
    drawing.text(grid::left + width(heading, type::heading) + gap, 11, continued, type::answer);
    if (isRuled)
        drawing.rule(grid::left, grid::right, 17, grid::blockRule);
    return drawing;
}

void addContinuedHeading(Strip &strip, const Drawing &heading)
{
    Drawing opening = heading;
    opening.append(strip.opening);
    strip.opening = std::move(opening);
}

} // namespace emo::paper
