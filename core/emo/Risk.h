// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Section.h"

namespace emo {

namespace options {

/// The offence types of data dictionary 6.
inline constexpr struct OffenceType final : OptionList
{
    EMO_TEXTS(OffenceType)
    Option violence{this, "VIOLENCE_AGAINST_THE_PERSON", tr("Violence against the person")};
    Option sexual{this, "SEXUAL_OFFENCES", tr("Sexual offences")};
    Option robbery{this, "ROBBERY", tr("Robbery")};
    Option theft{this, "THEFT_OFFENCES", tr("Theft Offences")};
    Option damage{this, "CRIMINAL_DAMAGE_AND_ARSON", tr("Criminal damage and arson")};
    Option drugs{this, "DRUG_OFFENCES", tr("Drug offences")};
    Option weapons{this, "POSSESSION_OF_WEAPONS", tr("Possession of weapons")};
    Option publicOrder{this, "PUBLIC_ORDER_OFFENCES", tr("Public order offences")};
    Option miscellaneous{
        this, "MISCELLANEOUS_CRIMES_AGAINST_SOCIETY", tr("Miscellaneous crimes against society")};
    Option fraud{this, "FRAUD_OFFENCES", tr("Fraud Offences")};
    Option summaryNonMotoring{this, "SUMMARY_NON_MOTORING", tr("Summary Non-Motoring")};
    Option summaryMotoring{this, "SUMMARY_MOTORING", tr("Summary motoring")};
    Option terrorism{this, "TERRORISM_OFFENCE", tr("Terrorism offence")};
    Option notRecorded{
        this, "OFFENCE_NOT_RECORDED", tr("Offence not recorded"), {.standing = Standing::Exclusive}};
} offenceType;

inline constexpr struct BehaviourRisk final : OptionList
{
    EMO_TEXTS(BehaviourRisk)
    Option sexualOrientation{
        this, "HOMOPHOBIC_VIEWS", tr("Offensive towards someone because of their sexual orientation")};
    Option gender{this, "RISK_TO_GENDER", tr("Offensive towards someone because of their sex or gender")};
    Option violence{this, "THREATS_OF_VIOLENCE", tr("Violent behaviour or threats of violence")};
    Option sexOffender{this, "SEXUAL_OFFENCES", tr("Sex offender")};
    Option race{this, "RACIAL_ABUSE_OR_THREATS",
        tr("Offensive towards someone because of their race, nationality or ethnicity")};
    Option none{this, "NO_RISK", tr("There are no risks that the installer should know about"),
        {.standing = Standing::Exclusive}};
} behaviourRisk;

inline constexpr struct AddressRisk final : OptionList
{
    EMO_TEXTS(AddressRisk)
    Option substanceAbuse{this, "HISTORY_OF_SUBSTANCE_ABUSE", tr("History of substance abuse")};
    Option diversity{this, "DIVERSITY_CONCERNS", tr("Diversity concerns")};
    Option offenderManagement{this, "IOM", tr("Managed through integrated offender management (IOM)")};
    Option safeguardingAdult{this, "SAFEGUARDING_ADULT", tr("Safeguarding: adult")};
    Option safeguardingChild{this, "SAFEGUARDING_CHILD", tr("Safeguarding: child")};
    Option safeguardingDomesticAbuse{this, "SAFEGUARDING_DOMESTIC_ABUSE", tr("Safeguarding: domestic abuse")};
    Option otherOccupants{this, "OTHER_OCCUPANTS", tr("Another occupant poses a risk to staff")};
    Option children{this, "UNDER_18", tr("Children under 18 live at the address")};
    Option animals{this, "DANGEROUS_ANIMALS", tr("Dangerous dogs or other animals at the address")};
    Option other{this, "OTHER_RISKS", tr("Other known risks")};
    Option safeguarding{
        this, "SAFEGUARDING_ISSUE", tr("Safeguarding issue"), {.standing = Standing::Retired}};
} addressRisk;

} // namespace options

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
        }};

    Page otherPage{this, "offence-other-information", tr("Other information about the offence")};
    Record otherRecord{this, "offenceAdditionalDetails"};

    Question<bool> hasOtherInformation{this, "hasOtherInformation",
        {
            .ask = tr("Is there anything else to know about the offence?"),
            .label = tr("Other information about the offence"),
            .ifBlank = tr("Say whether there is anything else to know about the offence"),
            .stored = {.as = Encoding::TextGiven, .member = "additionalDetails"},
        }};

    Question<QString> additionalDetails{this, "additionalDetails",
        {
            .ask = tr("What else is there to know about the offence?"),
            .label = tr("Other information about the offence"),
            .ifBlank = tr("Enter what else there is to know about the offence"),
            .askedWhen = hasOtherInformation.is(true),
            .maxLength = 500,
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
        }};

    Question<QString> genderRiskDetails{this, "genderRiskDetails",
        {
            .ask = tr("Which sex or gender is at risk?"),
            .ifBlank = tr("Enter which sex or gender is at risk"),
            .askedWhen = possibleRisk.includes(options::behaviourRisk.gender),
            .maxLength = 100,
        }};

    Question<Choices> riskCategory{this, "riskCategory", options::addressRisk,
        {
            .ask = tr("What risks are there at the address?"),
            .label = tr("Risks at the address"),
            .stored = {.as = Encoding::SharedCodes},
        }};

    Question<QString> riskDetails{this, "riskDetails",
        {
            .ask = tr("What other risks should the installer know about?"),
            .label = tr("Other risks"),
            .maxLength = 200,
            .formerly = {"installationAndRisk.riskDetails"},
        }};
} risk;

} // namespace emo
