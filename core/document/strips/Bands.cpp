// SPDX-License-Identifier: MIT
#include "core/document/strips/Bands.h"

#include "core/document/drawing/Grid.h"

#include <numeric>

namespace emo::paper {

void Bands::addLine(double step, const Drawing &line)
{
    constexpr double underBaseline = 4;
    Drawing band{.height = step};
    band.add(line, step - underBaseline);
    m_bands.push_back(std::move(band));
}

void Bands::addPicture(const Drawing &picture, double whiteAbove, double whiteBelow)
{
    Drawing band{.height = whiteAbove + picture.height + whiteBelow};
    band.add(picture, whiteAbove);
    m_bands.push_back(std::move(band));
}

void Bands::addWhite(double height)
{
    m_bands.back().height += height;
}

void Bands::addRuleAbove(double thickness)
{
    m_bands.front().rule(grid::left - grid::hang, grid::right + grid::hang, 0, thickness);
}

void Bands::append(const Bands &other)
{
    m_bands.insert(m_bands.end(), other.m_bands.begin(), other.m_bands.end());
}

double Bands::height() const
{
    return std::accumulate(m_bands.begin(), m_bands.end(), 0.0,
        [](double sum, const Drawing &band) { return sum + band.height; });
}

} // namespace emo::paper
