// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/SharedOptions.h"
#include "core/form/Section.h"

namespace emo {

/// What the device wearer may drink. An order can hold one kind only.
struct Alcohol : Part
{
    EMO_TEXTS(Alcohol)
    using Part::Part;

    Page page{section, "alcohol", tr("Alcohol monitoring"), when};
    Record record{section, "alcohol", {.member = "monitoringConditionsAlcohol"}};

    Question<Choice> monitoringType{section, "monitoringType", options::alcoholType,
        {
            .ask = tr("Does the licence forbid alcohol, or limit it?"),
            .hint = tr("Abstinence forbids alcohol altogether; level limits how much is drunk."),
            .label = tr("Type of alcohol monitoring"),
            .ifBlank = tr("Choose alcohol abstinence or alcohol level, as the licence says"),
            .category = ChangeCategory::EnforceableCondition,
        }};

    Question<QDate> startDate{section, "startDate",
        {
            .ask = tr("When does alcohol monitoring start?"),
            .label = tr("Start date"),
            .ifBlank = tr("Enter the date on which alcohol monitoring starts"),
            .stored = {.as = Encoding::LondonDayStart},
            .category = ChangeCategory::EnforceableCondition,
        }};

    Question<QDate> endDate{section, "endDate",
        {
            .ask = tr("When does alcohol monitoring end?"),
            .label = tr("End date"),
            .ifBlank = tr("Enter the date on which alcohol monitoring ends"),
            .stored = {.as = Encoding::LondonDayEnd},
            .category = ChangeCategory::EnforceableCondition,
        }};
};

} // namespace emo
