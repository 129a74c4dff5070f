// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/SharedOptions.h"
#include "core/form/Section.h"

namespace emo {

/// Section 3 of the order: the offences, and what the person who fits the device has to know.
inline constexpr struct Risk final : Section
{
    EMO_TEXTS(Risk)
    constexpr Risk() : Section("risk", tr("Risk information")) {}

    Page offencesPage{this, "offences", tr("Offences")};
    Record offencesRecord{this, "", {}};

    Question<Choices> offences{this, "offences", options::offenceType,
        {
            .ask = tr("What types of offence did the device wearer commit?"),
            .label = tr("Types of offence"),
            .ifBlank = tr("Tick the types of offence, or that the offence is not recorded"),
            .stored = {.as = Encoding::CodeObjects, .key = "offenceType"},
            .category = ChangeCategory::PersonalDetails,
        }};

    Record olderRecord{this, "installationAndRisk"};

    Question<Choice> olderOffence{this, "offence", options::offenceType,
        {
            .ask = tr("What type of offence does the older order give?"),
            .hint = tr("An older order gives one type. Tick it above, with the others if there are more."),
            .label = tr("Type of offence"),
            .isOnlyInOlderOrders = true,
            .category = ChangeCategory::PersonalDetails,
        }};

    Page otherPage{this, "offence-other-information", tr("Other information about the offence")};
    Record otherRecord{this, "offenceAdditionalDetails"};

    Question<bool> hasOtherInformation{this, "hasOtherInformation",
        {
            .ask = tr("Is there anything else to know about the offence?"),
            .label = tr("Other information about the offence"),
            .ifBlank = tr("Say whether there is anything else to know about the offence"),
            .stored = {.as = Encoding::TextGiven, .member = "additionalDetails"},
            .formerly = {"installationAndRisk.offenceAdditionalDetails"},
        }};

    Question<QString> additionalDetails{this, "additionalDetails",
        {
            .ask = tr("What else is there to know about the offence?"),
            .label = tr("Other information about the offence"),
            .ifBlank = tr("Enter what else there is to know about the offence"),
            .askedWhen = hasOtherInformation.is(true),
            .maxLength = 500,
            .formerly = {"installationAndRisk.offenceAdditionalDetails"},
        }};

    Page installationPage{this, "details-of-installation", tr("Risk at installation")};
    Record record{this, "detailsOfInstallation"};

    Question<Choices> possibleRisk{this, "possibleRisk", options::behaviourRisk,
        {
            .ask = tr("What risks are there from the device wearer's behaviour?"),
            .hint = tr("Look at the alerts that are held about the device wearer."),
            .label = tr("Risks from the device wearer's behaviour"),
            .ifBlank = tr("Tick the risks from the device wearer's behaviour, or that there are none"),
            .stored = {.as = Encoding::SharedCodes, .member = "riskCategory"},
            .formerly = {"installationAndRisk.riskCategory", "installationAndRisk.possibleRisk"},
            .category = ChangeCategory::PersonalDetails,
        }};

    Question<QString> genderRiskDetails{this, "genderRiskDetails",
        {
            .ask = tr("Which sex or gender is at risk?"),
            .ifBlank = tr("Enter which sex or gender is at risk"),
            .askedWhen = possibleRisk.includes(options::behaviourRisk.gender),
            .maxLength = 100,
            .formerly = {"installationAndRisk.genderRiskDetails"},
            .category = ChangeCategory::NotReported,
        }};

    Question<Choices> riskCategory{this, "riskCategory", options::addressRisk,
        {
            .ask = tr("What risks are there at the address?"),
            .label = tr("Risks at the address"),
            .stored = {.as = Encoding::SharedCodes},
            .formerly = {"installationAndRisk.riskCategory"},
            .category = ChangeCategory::PersonalDetails,
        }};

    Question<QString> riskDetails{this, "riskDetails",
        {
            .ask = tr("What other risks should the installer know about?"),
            .label = tr("Other risks"),
            .maxLength = 200,
            .formerly = {"installationAndRisk.riskDetails"},
            .category = ChangeCategory::NotReported,
        }};
} risk;

} // namespace emo
