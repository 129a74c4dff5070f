// SPDX-License-Identifier: MIT
#pragma once

#include "core/annexa/RiskOfHarm.h"

namespace emo::annexa {

/// The days on which something happened that somebody must tell EMS of in time; see rules/AnnexADeadlines.h.
/// They stay on this computer. Source: PI 01/2019, section 3 and Annex A.
inline constexpr struct DutyDates final : Section
{
    EMO_TEXTS(AnnexDutyDates)
    constexpr DutyDates() : Section("annexA.duties", tr("Dates that matter")) {}

    Page page{this, "duties", tr("Dates that deadlines count from")};
    Record record{this, "annexA.duties", {.member = "duties", .isLocal = true}};

    Question<QDate> allocated{this, "allocated",
        {
            .ask = tr("On what date was the case allocated to the responsible officer?"),
            .label = tr("Case allocated"),
            .isPrivate = true,
        }};

    Question<bool> existingOfficer{this, "existingResponsibleOfficer",
        {
            .ask = tr("Was there a responsible officer already when monitoring was imposed?"),
            .hint = tr("Then EMS is told on the same day."),
            .label = tr("Responsible officer was there already"),
            .isPrivate = true,
        }};

    Question<QDate> imposedKnown{this, "imposedKnown",
        {
            .ask = tr("On what date was the responsible officer told that monitoring is imposed?"),
            .label = tr("Told that monitoring is imposed"),
            .askedWhen = existingOfficer.is(true),
            .isPrivate = true,
        }};

    Question<QDate> statusKnown{this, "statusKnown",
        {
            .ask = tr("On what date did it become known that MAPPA, IOM or PPO applies?"),
            .hint = tr("Leave this blank if the first notification to EMS says so"),
            .label = tr("MAPPA, IOM or PPO known"),
            .isPrivate = true,
        }};

    Question<QDate> managementChanged{this, "managementChanged",
        {
            .ask = tr("On what date did the management arrangements change?"),
            .hint = tr("For example a new responsible officer, or a transfer to another region."),
            .label = tr("Management changed"),
            .isPrivate = true,
        }};

    Question<QDate> escalationDecided{this, "escalationDecided",
        {
            .ask = tr("On what date was it decided to move the case because the risk has grown?"),
            .label = tr("Move after growing risk decided"),
            .isPrivate = true,
        }};

    Question<QDate> transferReceived{this, "transferReceived",
        {
            .ask = tr("On what date did the new responsible officer receive the case?"),
            .label = tr("Case received"),
            .isPrivate = true,
        }};

    Question<QDate> urgentSince{this, "urgentSince",
        {
            .ask = tr("On what date did an urgent risk become known?"),
            .label = tr("Urgent risk known"),
            .isPrivate = true,
        }};

    Question<QDate> violationDate{this, "violationDate",
        {
            .ask = tr("On what date did a violation happen?"),
            .label = tr("Violation"),
            .tense = Tense::Past,
            .isPrivate = true,
        }};

    Question<QTime> violationTime{this, "violationTime",
        {
            .ask = tr("At what time did it happen?"),
            .label = tr("Time of the violation"),
            .isPrivate = true,
        }};

    Question<QDate> letterSent{this, "letterSent",
        {
            .ask = tr("On what date was the letter about the violation sent?"),
            .label = tr("Letter about the violation"),
            .isPrivate = true,
        }};

    Question<QDate> hearingSet{this, "hearingSet",
        {
            .ask = tr("On what date was the hearing for the breach set?"),
            .hint = tr("The day on which its date became known, not the day of the hearing."),
            .label = tr("Hearing set"),
            .isPrivate = true,
        }};

    Question<QDate> noBreachDecided{this, "noBreachDecided",
        {
            .ask = tr("On what date was it decided not to take the breach to court?"),
            .label = tr("Decided not to proceed"),
            .isPrivate = true,
        }};

    Question<QDate> outcomeKnown{this, "outcomeKnown",
        {
            .ask = tr("On what date did probation learn the outcome of the proceedings?"),
            .label = tr("Outcome known"),
            .isPrivate = true,
        }};

    Page mappaPage{this, "mappa-meetings", tr("MAPPA meetings"), riskOfHarm.mappa.is(true)};

    Question<QDate> mappaMeetingHeld{this, "mappaMeetingHeld",
        {
            .ask = tr("On what date was the last MAPPA meeting?"),
            .hint
            = tr("Tell EMS the outcomes and actions that concern the monitoring. The instruction gives no "
                 "number of days, so do it promptly."),
            .label = tr("Last MAPPA meeting"),
            .tense = Tense::Past,
            .isPrivate = true,
        }};

    Question<QDate> mappaMeetingWithEms{this, "mappaMeetingWithEms",
        {
            .ask = tr("On what date is the MAPPA meeting that someone from EMS needs to attend?"),
            .hint = tr("Leave this blank if EMS is not needed there"),
            .label = tr("MAPPA meeting with EMS"),
            .isPrivate = true,
        }};

    Page emsPage{this, "from-ems", tr("Information from EMS")};

    Question<QDate> emsRiskKnown{this, "emsRiskKnown",
        {
            .ask = tr("On what date did EMS learn of a relevant risk?"),
            .hint = tr("EMS must tell the responsible officer within one working day"),
            .label = tr("Risk known to EMS"),
            .isPrivate = true,
        }};

    Question<QDate> emsUrgentRiskKnown{this, "emsUrgentRiskKnown",
        {
            .ask = tr("On what date did EMS learn of a risk that had to be managed at once?"),
            .hint = tr("EMS must tell the responsible officer of such a risk immediately"),
            .label = tr("Urgent risk known to EMS"),
            .isPrivate = true,
        }};

    Question<QString> informationWanted{this, "informationWanted",
        {
            .ask = tr("What does the responsible officer need to know from EMS?"),
            .hint = tr("EMS must give any information about the individual or the monitoring that the "
                       "responsible officer asks for. Kept on this computer only."),
            .label = tr("Information needed from EMS"),
            .maxLength = longestText,
            .isPrivate = true,
        }};

    Question<QDate> informationRequested{this, "informationRequested",
        {
            .ask = tr("On what date was EMS asked for it?"),
            .hint = tr("The instruction gives EMS no number of days to answer"),
            .label = tr("Information asked for"),
            .tense = Tense::Past,
            .isPrivate = true,
        }};

    Page donePage{this, "seen-to", tr("What has been seen to")};

    Question<Choices> done{this, "done", dutyDone,
        {
            .ask = tr("What has been seen to?"),
            .label = tr("Done"),
            .isPrivate = true,
        }};
} dutyDates;

} // namespace emo::annexa
