// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"

namespace emo {

/// What probation asked before a curfew, and who answered. It stays on this computer. Source: HM Inspectorate
/// of Probation, action plan of January 2024, recommendations 8, 9 and 11.
struct CurfewEnquiries : Part
{
    EMO_TEXTS(CurfewEnquiries)
    using Part::Part;

    Page page{section, "enquiries", tr("Curfew enquiries"), when};

    Question<bool> safeguardingConfirmed{section, "safeguardingConfirmed",
        {
            .ask = tr("Has probation confirmed its domestic abuse and child safeguarding enquiries for the "
                      "curfew address?"),
            .hint = tr("The answers on this page are kept on this computer only"),
            .label = tr("Safeguarding enquiries confirmed"),
            .isPrivate = true,
        }};

    Question<QString> domesticAbuseAnsweredBy{section, "domesticAbuseAnsweredBy",
        {
            .ask = tr("Who answered the domestic abuse enquiry?"),
            .hint = tr("Their name, or the police force and team"),
            .label = tr("Domestic abuse enquiry answered by"),
            .askedWhen = safeguardingConfirmed.is(true),
            .maxLength = 200,
            .isPrivate = true,
        }};

    Question<QDate> domesticAbuseAnsweredOn{section, "domesticAbuseAnsweredOn",
        {
            .ask = tr("On what date was the domestic abuse enquiry answered?"),
            .label = tr("Domestic abuse enquiry answered on"),
            .askedWhen = safeguardingConfirmed.is(true),
            .tense = Tense::Past,
            .isPrivate = true,
        }};

    Question<QString> childSafeguardingAnsweredBy{section, "childSafeguardingAnsweredBy",
        {
            .ask = tr("Who answered the child safeguarding enquiry?"),
            .hint = tr("Their name, or the council and team"),
            .label = tr("Child safeguarding enquiry answered by"),
            .askedWhen = safeguardingConfirmed.is(true),
            .maxLength = 200,
            .isPrivate = true,
        }};

    Question<QDate> childSafeguardingAnsweredOn{section, "childSafeguardingAnsweredOn",
        {
            .ask = tr("On what date was the child safeguarding enquiry answered?"),
            .label = tr("Child safeguarding enquiry answered on"),
            .askedWhen = safeguardingConfirmed.is(true),
            .tense = Tense::Past,
            .isPrivate = true,
        }};

    Question<bool> safelyManaged{section, "safelyManaged",
        {
            .ask = tr("Can the device wearer be safely managed there?"),
            .hint = tr("As the responsible officer judges, knowing both answers"),
            .label = tr("Can be safely managed at the curfew address"),
            .isPrivate = true,
        }};

    Question<bool> addressSuitable{section, "addressSuitableConfirmed",
        {
            .ask = tr("Has probation confirmed that the curfew address is suitable?"),
            .label = tr("Curfew address confirmed as suitable"),
            .isPrivate = true,
        }};

    Question<QString> addressSuitableBy{section, "addressSuitableBy",
        {
            .ask = tr("Who said whether the curfew address is suitable?"),
            .label = tr("Suitability of the address answered by"),
            .askedWhen = addressSuitable.is(true) || addressSuitable.is(false),
            .maxLength = 200,
            .isPrivate = true,
        }};

    Question<QDate> addressSuitableOn{section, "addressSuitableOn",
        {
            .ask = tr("On what date did they say so?"),
            .label = tr("Suitability of the address answered on"),
            .askedWhen = addressSuitable.is(true) || addressSuitable.is(false),
            .tense = Tense::Past,
            .isPrivate = true,
        }};
};

} // namespace emo
