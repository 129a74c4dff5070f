// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/document/drawing/Density.h"
#include "core/document/strips/SummaryTable.h"

#include <optional>

namespace emo::paper {

/// The cells of the summary, each drawn from its top.
struct SummaryCells
{
    std::vector<Drawing> before; ///< Who, risks, since when, what: from top to bottom.
    std::optional<Drawing> week;
    std::optional<Drawing> zones;
    Drawing contacts;
    Drawing notice;
};

SummaryCells summaryCells(const Summary &summary, const SummaryMeasures &measures, Density week);

/// What stands in the place of a cell that is on another page, under `heading`.
Drawing elsewhereCell(const QString &label, const SummaryMeasures &measures, const QString &heading);

} // namespace emo::paper
