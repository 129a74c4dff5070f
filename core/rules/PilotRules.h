// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
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
            .title = tr("That the device wearer is part of no pilot was confirmed by somebody who knows."),
            .source = "EMO FAQ, \"Pilots: not selecting the right pilot\"",
            .questions = {&monitoring.pilot, &monitoring.pilotConfirmedBy},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            if (!order.is(monitoring.pilot, options::pilot.none)
                || isGiven(order, monitoring.pilotConfirmedBy))
                return {};
            return {{{monitoring.pilot, monitoring.pilotConfirmedBy},
                tr("\"Not part of any pilot\" is a common reason for rejection. Ask the community offender "
                   "manager, or look at the print page of the licence in Create and vary a licence, and "
                   "enter who confirmed it")
                    .toString()}};
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

    Rule london{this, "F15",
        {
            .severity = Severity::Reminder,
            .title = tr("A GPS tag of the Mayor of London's office (MOPAC) is not ordered through EMO."),
            .source = "EMO FAQ, \"Does the EMO service cover the MOPAC pathfinder?\"",
            .questions = {&monitoring.mopac},
        },
        [](const Asked &order, const Circumstances &) -> Objections {
            const auto &types = options::monitoringType;
            const bool isInLondon = isLondon(order[deviceWearer.mainAddress.postcode].value_or(QString()))
                || order.is(organisations.responsibleOrganisationRegion,
                    options::responsibleOrganisationRegion.london);
            if (!isInLondon || order[monitoring.mopac]
                || !isAnyMonitored(order, {&types.trail, &types.exclusionZone}))
                return {};
            return {{{monitoring.mopac},
                tr("In London, make sure that this is not the GPS tag of the Mayor's office (MOPAC). The "
                   "community offender manager refers for that one, and it is not ordered here")
                    .toString()}};
        }};

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
} pilotRules;

} // namespace emo
