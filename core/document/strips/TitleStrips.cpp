// SPDX-License-Identifier: MIT
#include "core/document/strips/TitleStrips.h"

#include "core/document/drawing/Grid.h"
#include "core/document/drawing/Type.h"
#include "core/document/strips/Bands.h"

#include <algorithm>

namespace emo::paper {

namespace {

struct Setting
{
    Style left;
    Style right;
    double firstStep;
    double step;
};

/// Two texts side by side, the right one short and set flush right.
void addSideBySide(Bands &bands, const QString &left, const QString &right, const Setting &setting)
{
    constexpr double gap = 14;
    const std::vector<Runs> onRight = lines(right, setting.right, grid::width / 2);
    double taken = 0;
    for (const Runs &line : onRight)
        taken = std::max(taken, width(line));
    const std::vector<Runs> onLeft = lines(left, setting.left, grid::width - taken - gap);

    for (size_t at = 0; at < std::max(onLeft.size(), onRight.size()); ++at) {
        Drawing line;
        if (at < onLeft.size())
            line.line(grid::left, 0, onLeft[at]);
        if (at < onRight.size())
            line.line(grid::right - width(onRight[at]), 0, onRight[at]);
        bands.addLine(at == 0 ? setting.firstStep : setting.step, line);
    }
}

} // namespace

Strips titleStrips(const Content &content)
{
    Bands bands;
    addSideBySide(bands, content.title, content.reference, {type::title, type::reference, 24, 28});
    addSideBySide(bands, content.kind, content.state, {type::kind, type::label, 18, 15});

    Strips strips;
    for (const Drawing &band : bands.all())
        strips.push_back({.body = band, .tie = Tie::Firm});
    if (!strips.empty())
        strips.back().body.height += 8;
    return strips;
}

} // namespace emo::paper
