// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"

namespace emo {

/// Where the device wearer goes, recorded by satellite.
struct Trail : Part
{
    EMO_TEXTS(Trail)
    using Part::Part;

    Page page{section, "trail", tr("Trail"), when};
    Record record{section, "trail", {.member = "monitoringConditionsTrail"}};

    Question<QDate> startDate{section, "startDate",
        {
            .ask = tr("When does trail monitoring start?"),
            .label = tr("Start date"),
            .ifBlank = tr("Enter the date on which trail monitoring starts"),
            .stored = {.as = Encoding::LondonDayStart},
            .category = ChangeCategory::EnforceableCondition,
        }};

    Question<QDate> endDate{section, "endDate",
        {
            .ask = tr("When does trail monitoring end?"),
            .label = tr("End date"),
            .ifBlank = tr("Enter the date on which trail monitoring ends"),
            .stored = {.as = Encoding::LondonDayEnd},
            .category = ChangeCategory::EnforceableCondition,
        }};
};

} // namespace emo
