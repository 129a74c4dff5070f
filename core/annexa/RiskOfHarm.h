// SPDX-License-Identifier: MIT
#pragma once

#include "core/annexa/Individual.h"

namespace emo::annexa {

struct AnnexSensitiveTexts
{
    EMO_TEXTS(AnnexSensitiveTexts)
};

/// Stands at every answer that may hold sensitive data. Source: PI 01/2019, Annex A.
inline constexpr Text sensitive = AnnexSensitiveTexts::tr(
    "Give only what EMS strictly needs to manage the risk. Sensitive data need that, or the supervised "
    "individual's consent.");

/// Section B of Annex A: what EMS has to know of the risk.
inline constexpr struct RiskOfHarm final : Section
{
    EMO_TEXTS(AnnexRiskOfHarm)
    constexpr RiskOfHarm() : Section("annexA.risk", tr("Risk information")) {}

    Page assessmentPage{this, "assessment", tr("Risk of harm")};
    Record record{this, "annexA.risk", {.member = "risk"}};

    Question<Choice> assessed{this, "rohAssessmentDone", yesNoNotKnown,
        {
            .ask = tr("Has a risk of harm assessment been made, such as OASys?"),
            .label = tr("Risk of harm assessment"),
        }};

    Question<Choice> toStaff{this, "rohToStaff", riskLevel,
        {
            .ask = tr("What is the assessed risk of harm to staff?"),
            .label = tr("Risk of harm to staff"),
            .ifBlank = tr("Give the level of risk to staff that the assessment found"),
            .blankIs = Severity::Warning,
            .askedWhen = assessed.is(yesNoNotKnown.yes),
        }};

    Question<QString> toStaffDetails{this, "staffRiskInfo",
        {
            .ask = tr("What does EMS need to know to keep its staff safe?"),
            .hint = sensitive,
            .label = tr("Information about the risk to staff"),
            .maxLength = longestText,
        }};

    Question<QString> toPublic{this, "publicRiskInfo",
        {
            .ask = tr("What else does EMS need to know about the risk to the public?"),
            .hint = sensitive,
            .label = tr("Information about the risk to the public"),
            .maxLength = longestText,
        }};

    Question<QString> otherAssessments{this, "otherAssessmentInfo",
        {
            .ask = tr("What does EMS need to know from other assessments?"),
            .hint = sensitive,
            .label = tr("Information from other assessments"),
            .maxLength = longestText,
        }};

    Page indicatorsPage{this, "indicators", tr("Known risks")};

    Question<Choices> gender{this, "specificGender", genderAtRisk,
        {
            .ask = tr("Are people of one gender at particular risk?"),
            .hint = tr("As assessed. Tick none if there is no such risk, or if it is not known."),
            .label = tr("Risk to a specific gender"),
        }};

    Question<Choice> racistViews{this, "racistViews", yesNoNotKnown,
        {
            .ask = tr("Is there evidence of racist views?"),
            .label = tr("Racist views"),
        }};

    Question<Choice> homophobicViews{this, "homophobicViews", yesNoNotKnown,
        {
            .ask = tr("Is there evidence of homophobic views?"),
            .label = tr("Homophobic views"),
        }};

    Question<Choice> pets{this, "pets", yesNoNotKnown,
        {
            .ask = tr("Are there pets at the premises that might be a risk?"),
            .label = tr("Pets that might be a risk"),
        }};

    Question<Choice> offenderManagement{this, "iom", yesNoNotKnown,
        {
            .ask = tr("Is the supervised individual managed through integrated offender management (IOM)?"),
            .hint = tr("Answer Yes for a prolific and priority offender (PPO) too"),
            .label = tr("Managed through IOM"),
        }};

    Question<bool> mappa{this, "mappa",
        {
            .ask = tr("Is it a case of multi-agency public protection arrangements (MAPPA)?"),
            .label = tr("MAPPA case"),
        }};

    Question<QString> mappaDetails{this, "mappaDetails",
        {
            .ask = tr("What is the MAPPA level, and what else matters for managing the individual?"),
            .hint = sensitive,
            .label = tr("MAPPA level and details"),
            .ifBlank = tr("Give the MAPPA level"),
            .blankIs = Severity::Warning,
            .askedWhen = mappa.is(true),
            .maxLength = longestText,
        }};

    Question<bool> selfHarm{this, "selfHarm",
        {
            .ask = tr("Is there an assessed risk to self?"),
            .label = tr("Risk to self"),
        }};

    Question<QString> selfHarmDetails{this, "selfHarmDetails",
        {
            .ask = tr("What is the risk to self?"),
            .hint = sensitive,
            .label = tr("Details of the risk to self"),
            .ifBlank = tr("Describe the risk to self"),
            .blankIs = Severity::Warning,
            .askedWhen = selfHarm.is(true),
            .maxLength = longestText,
        }};

    Question<Choice> safeguarding{this, "safeguarding", yesNoNotKnown,
        {
            .ask = tr("Are there safeguarding issues?"),
            .label = tr("Safeguarding issues"),
        }};

    Question<QString> safeguardingDetails{this, "safeguardingDetails",
        {
            .ask = tr("What are the safeguarding issues?"),
            .hint = sensitive,
            .label = tr("Details of the safeguarding issues"),
            .ifBlank = tr("Describe the safeguarding issues"),
            .blankIs = Severity::Warning,
            .askedWhen = safeguarding.is(yesNoNotKnown.yes),
            .maxLength = longestText,
        }};

    Question<bool> noKnownRisk{this, "noKnownRisk",
        {
            .ask = tr("Do you confirm that no relevant risk of harm is known?"),
            .hint = tr("EMS must get either what is known of the risk, or this confirmation. Only the "
                       "responsible officer can give it."),
            .label = tr("No known relevant risk"),
        }};
} riskOfHarm;

} // namespace emo::annexa
