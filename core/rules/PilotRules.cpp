// SPDX-License-Identifier: MIT
#include "core/rules/PilotRules.h"

namespace emo {

Objections PilotRules::likelyPilot(const Asked &order)
{
    const auto &types = options::monitoringType;
    if (order[monitoring.hdc] != true || !order.is(monitoring.pilot, options::pilot.none) // C02
        || !isGiven(order, monitoring.pilotConfirmedBy) // F02
        || !isAnyMonitored(order, {&types.trail, &types.exclusionZone}))
        return {};
    const bool isAbuse = order.has(risk.riskCategory, options::addressRisk.domesticAbuse)
        && isMarked(organisations.responsibleOrganisationRegion, "dapol", order);
    if (isAbuse)
        return {{{monitoring.pilot, risk.riskCategory},
            tr("This looks like an order of the domestic abuse pilot (DAPOL), but you answered that the device "
               "wearer is not in a pilot: ask the community offender manager again")
                .toString()}};
    const bool isAcquisitiveCrime = order.has(monitoring.types, types.trail)
        && (order.has(risk.offences, options::offenceType.robbery)
            || order.has(risk.offences, options::offenceType.theft));
    if (!isAcquisitiveCrime)
        return {};
    return {{{monitoring.pilot, risk.offences},
        tr("This looks like an order of the acquisitive crime pilot (EMAC), but you answered that the device "
           "wearer is not in a pilot: ask the community offender manager again")
            .toString()}};
}

} // namespace emo
