// SPDX-License-Identifier: MIT
#include "core/rules/InstallationRules.h"

namespace emo {

namespace {

const auto &places = options::installationLocation;

/// Monitoring of where the device wearer is that is no curfew.
bool isLocationMonitored(const Asked &order)
{
    const auto &types = options::monitoringType;
    return isAnyMonitored(order, {&types.trail, &types.exclusionZone, &types.mandatoryAttendance});
}

} // namespace

Objections InstallationRules::pilotPrisonScope(const Asked &order)
{
    if (!order.is(monitoring.installation.location, places.prison)
        || !isMarked(organisations.notifyingOrganisationName, "tagAtSource", order))
        return {};
    QList<QuestionAt> at{monitoring.installation.location};
    QStringList reasons;
    const auto add = [&](bool isSo, const AnyQuestion &question, Text reason) {
        if (isSo) {
            at.append(question);
            reasons.append(reason.toString());
        }
    };
    add(order[deviceWearer.responsibleAdultRequired] == true, deviceWearer.responsibleAdultRequired,
        tr("the device wearer is under 18"));
    add(hasNoAddress(order), deviceWearer.fixedAddress, tr("there is no fixed address"));
    add(order[monitoring.immigrationCase] == true && isLocationMonitored(order), monitoring.immigrationCase,
        tr("it is an immigration case with location monitoring"));
    if (reasons.isEmpty())
        return {};
    return {{at,
        tr("Fitting the device at this prison before release is not for this order: %1. Choose another "
           "place, such as the probation office, or ask electronic monitoring support")
            .with(reasons.join(QStringLiteral(", ")))}};
}

Objections InstallationRules::phoneRestriction(const Asked &order)
{
    const bool isAtSource = order.is(monitoring.installation.location, places.prison)
        || order.is(monitoring.installation.location, places.probationOffice);
    if (!isAtSource || order[monitoring.phoneRestriction] != true || !isLocationMonitored(order))
        return {};
    return {{{monitoring.installation.location, monitoring.phoneRestriction},
        tr("The licence restricts the use of telephones, so location monitoring must not be fitted at the "
           "prison or the probation office. Choose another place")
            .toString()}};
}

} // namespace emo
