// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Options.h"

/// What the questions of Annex A offer. Source: PI 01/2019, Annex A.
namespace emo::annexa {

inline constexpr struct YesNoNotKnown final : OptionList
{
    EMO_TEXTS(AnnexYesNoNotKnown)
    Option yes{this, "YES", tr("Yes")};
    Option no{this, "NO", tr("No")};
    Option notKnown{this, "NOT_KNOWN", tr("Not known")};
} yesNoNotKnown;

inline constexpr struct RiskLevel final : OptionList
{
    EMO_TEXTS(AnnexRiskLevel)
    Option low{this, "LOW", tr("Low")};
    Option medium{this, "MEDIUM", tr("Medium")};
    Option high{this, "HIGH", tr("High")};
    Option veryHigh{this, "VERY_HIGH", tr("Very High")};
} riskLevel;

inline constexpr struct GenderAtRisk final : OptionList
{
    EMO_TEXTS(AnnexGenderAtRisk)
    Option male{this, "MALE", tr("Male")};
    Option female{this, "FEMALE", tr("Female")};
} genderAtRisk;

inline constexpr struct OrderKind final : OptionList
{
    EMO_TEXTS(AnnexOrderKind)
    Option community{this, "COMMUNITY_ORDER", tr("Community order")};
    Option suspended{this, "SUSPENDED_SENTENCE_ORDER", tr("Suspended sentence order")};
    Option supervision{this, "SUPERVISION_DEFAULT_ORDER", tr("Supervision default order")};
    Option licence{this, "LICENCE", tr("Licence: a draft that the prison prepares")};
} orderKind;

/// Duties that somebody has seen to; see DutyDates.
inline constexpr struct DutyDone final : OptionList
{
    EMO_TEXTS(AnnexDutyDone)
    Option change{this, "CHANGE", tr("EMS was told of the change of management")};
    Option escalation{this, "ESCALATION", tr("EMS was told of the transfer after the risk had grown")};
    Option received{this, "RECEIVED", tr("EMS was told by the new responsible officer")};
    Option urgent{this, "URGENT", tr("EMS was told of the urgent risk")};
    Option violation{this, "VIOLATION", tr("The violation was followed up")};
    Option hearing{this, "HEARING", tr("EMS was told of the hearing")};
    Option noBreach{this, "NO_BREACH", tr("EMS was told that there is no breach")};
    Option outcome{this, "OUTCOME", tr("EMS was told of the outcome")};
    Option status{this, "STATUS", tr("EMS was told that MAPPA, IOM or PPO applies")};
    Option mappaOutcomes{this, "MAPPA_OUTCOMES", tr("EMS was told the outcomes of the MAPPA meeting")};
    Option mappaInvited{this, "MAPPA_INVITED", tr("EMS was invited to the MAPPA meeting")};
    Option emsRisk{this, "EMS_RISK", tr("EMS told the responsible officer of the risk")};
    Option information{this, "INFORMATION", tr("EMS gave the information that was asked for")};
} dutyDone;

} // namespace emo::annexa
