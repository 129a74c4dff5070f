// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/emo/Risk.h"
#include "core/form/Lookup.h"
#include "core/rules/MonitoredConditions.h"
#include "core/rules/OrderFacts.h"
#include "core/rules/Postcode.h"
#include "core/rules/Rule.h"

namespace emo {

/// Pilots, and the GPS tags of London that are no part of EMO.
inline constexpr struct PilotRules final : RuleBook
{
    EMO_TEXTS(PilotRules)

    Rule confirmed{this, "F02",
        {
            .severity = Severity::Warning,
            .title = tr("Somebody who knows has confirmed which pilot the device wearer is part of, or that "
                        "it is none."),
            .source = "EMO FAQ, \"Pilots: not selecting the right pilot\"",
            .questions = {&monitoring.pilot, &monitoring.pilotConfirmedBy},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (!order[monitoring.pilot] || isGiven(order, monitoring.pilotConfirmedBy))
                return {};
            const Text message = order.is(monitoring.pilot, options::pilot.none)
                ? tr("\"Not part of any pilot\" is a common reason for rejection. Ask the community offender "
                     "manager, or look at the print page of the licence in Create and vary a licence, and "
                     "enter who confirmed it")
                : tr("The wrong pilot is a common reason for rejection, and the licence does not print it: "
                     "ask the community offender manager, or look at the print page of the licence in Create "
                     "and vary a licence, and enter who confirmed it");
            return {{{monitoring.pilot, monitoring.pilotConfirmedBy}, message.toString()}};
        }};

    Rule dapolRegion{this, "S-dapolRegion",
        {
            .severity = Severity::Error,
            .title = tr("The domestic abuse pilot (DAPOL) is ordered only where probation takes part in it."),
            .source = "EMO service, pilot page",
            .questions = {&monitoring.pilot, &organisations.responsibleOrganisation,
                &organisations.responsibleOrganisationRegion},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const auto &region = organisations.responsibleOrganisationRegion;
            const bool isOpen = !order[organisations.responsibleOrganisation]
                || (order.asks(region) && !order[region]); // C10
            if (!isDapol(order) || isOpen || isMarked(region, "dapol", order))
                return {};
            const AnyQuestion &place = order.asks(region) ? static_cast<const AnyQuestion &>(region)
                                                          : organisations.responsibleOrganisation;
            return {{{monitoring.pilot, place},
                tr("The domestic abuse pilot runs only where a probation region that takes part in it is "
                   "responsible. Check the pilot and the region with the community offender manager")
                    .toString()}};
        }};

    Rule offence{this, "S-emacOffence",
        {
            .severity = Severity::Error,
            .title = tr("The acquisitive crime pilot is for people who committed one of its offences."),
            .source = "EMO service, offence type page",
            .questions = {&monitoring.offenceType},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (!order.is(monitoring.offenceType, options::acquisitiveOffence.none))
                return {};
            return {{{monitoring.offenceType},
                tr("Without one of these offences the acquisitive crime pilot cannot be ordered. Contact the "
                   "community offender manager before you go on")
                    .toString()}};
        }};

    Rule policeArea{this, "S-emacPoliceArea",
        {
            .severity = Severity::Error,
            .title = tr("The acquisitive crime pilot is for release to one of its police areas."),
            .source = "EMO service, police area page",
            .questions = {&monitoring.policeArea},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (!order.is(monitoring.policeArea, options::acquisitivePoliceArea.different))
                return {};
            return {{{monitoring.policeArea},
                tr("The release address is outside the police areas of the acquisitive crime pilot, so it "
                   "cannot be ordered. Contact the community offender manager before you go on")
                    .toString()}};
        }};

    Rule removalCentre{this, "F18",
        {
            .severity = Severity::Error,
            .title = tr("The domestic abuse pilot is not ordered by the prison for someone who moves to an "
                        "immigration removal centre."),
            .source = "EMO FAQ, \"Immigration & Bail Orders\"",
            .questions = {&monitoring.heldInIrc, &monitoring.pilot},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (!isDapol(order) || order[monitoring.heldInIrc] != true)
                return {};
            return {{{monitoring.heldInIrc, monitoring.pilot},
                tr("For someone who moves to an immigration removal centre, the Home Office orders the "
                   "domestic abuse pilot. Do not send this order; tell the community offender manager")
                    .toString()}};
        }};

    Rule offences{this, "O-emacOffences",
        {
            .severity = Severity::Warning,
            .title = tr("The acquisitive offence is among the offences."),
            .source = "EMO service, offence type page: it is the offence with the longest sentence",
            .questions = {&monitoring.offenceType, &risk.offences},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const auto &list = options::offenceType;
            const bool isKnown = order[monitoring.offenceType] && order[risk.offences]
                && !order.has(risk.offences, list.notRecorded)
                && !order.is(monitoring.offenceType, options::acquisitiveOffence.none);
            const bool isRobbery = order.is(monitoring.offenceType, options::acquisitiveOffence.robbery);
            if (!isKnown || order.has(risk.offences, list.robbery)
                || (!isRobbery && order.has(risk.offences, list.theft)))
                return {};
            return {{{monitoring.offenceType, risk.offences},
                tr("The acquisitive offence is not among the types of offence: check both with the community "
                   "offender manager")
                    .toString()}};
        }};

    Rule otherArea{this, "O-emacPoliceArea",
        {
            .severity = Severity::Warning,
            .title = tr("The main address is in the police area of the acquisitive crime pilot that is "
                        "chosen."),
            .source = "EMO service, police area page: the area of the release address",
            .questions = {&monitoring.policeArea, &deviceWearer.mainAddress.postcode},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const QString area = order[monitoring.policeArea].value_or(Choice{}).code;
            if (!isOutsidePoliceArea(order[deviceWearer.mainAddress.postcode].value_or(QString()), area))
                return {};
            return {{{monitoring.policeArea, deviceWearer.mainAddress.postcode},
                tr("The postcode of the main address is not in this police area: check both, as the pilot "
                   "runs only where the release address is in one of its areas")
                    .toString()}};
        }};

    Rule likely{this, "O-likelyPilot",
        {
            .severity = Severity::Reminder,
            .title = tr("An order outside the pilots does not look like one of theirs."),
            .source = "EMO FAQ, \"Pilots: not selecting the right pilot\"",
            .questions = {&monitoring.pilot, &risk.riskCategory, &risk.offences},
        },
        [](const Asked &order, const Circumstances &) -> Objections { return likelyPilot(order); }};

    Rule mopac{this, "F16",
        {
            .severity = Severity::Error,
            .title
            = tr("Trail monitoring is not ordered beside a GPS tag of the Mayor of London's office, and "
                 "anything else only after asking."),
            .source = "EMO FAQ, \"Does the EMO service cover the MOPAC pathfinder?\"",
            .questions = {&monitoring.mopac, &monitoring.types},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (order[monitoring.mopac] != true)
                return {};
            if (order.has(monitoring.types, options::monitoringType.trail))
                return {{{monitoring.types, monitoring.mopac},
                    tr("The device wearer is to have the GPS tag of the Mayor's office, so trail monitoring "
                       "must not be ordered here as well. Take it out of the order")
                        .toString()}};
            if (order[monitoring.types].value_or(Choices{}).codes.isEmpty())
                return {};
            return {{{monitoring.types, monitoring.mopac},
                tr("The device wearer is to have the GPS tag of the Mayor's office and other monitoring. Ask "
                   "electronic monitoring support how both are ordered before you send this order")
                    .toString(),
                Severity::Warning}};
        }};

private:
    static Objections likelyPilot(const Asked &order);
} pilotRules;

} // namespace emo
