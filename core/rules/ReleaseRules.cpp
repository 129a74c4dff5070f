// SPDX-License-Identifier: MIT
#include "core/rules/ReleaseRules.h"

#include "core/calendar/HoursUntil.h"
#include "core/form/ThisVersion.h"
#include "core/rules/MonitoredConditions.h"
#include "core/rules/OrderFacts.h"

namespace emo {

Objections ReleaseRules::eligibility(const Asked &order)
{
    if (order[monitoring.paroleBoard] != true || !isHomeDetentionCurfew(order))
        return {};
    return {{{monitoring.paroleBoard, monitoring.types},
        tr("The Parole Board decided on this release, so it is not a home detention curfew: check with the "
           "community offender manager that the device wearer is eligible, as the installer rejects the order "
           "otherwise")
            .toString()}};
}

Objections ReleaseRules::removalCentreReminder(const Asked &order)
{
    if (order[monitoring.heldInIrc] != true || isDapol(order)) // F18
        return {};
    return {{{monitoring.heldInIrc},
        tr("The licence starts only when the device wearer leaves the immigration removal centre. Send the "
           "order when the Home Office tells you that they leave")
            .toString()}};
}

Objections ReleaseRules::shortNotice(const Asked &order, const Circumstances &at, const Figure &notice)
{
    const auto day = dayOfRelease(order);
    const auto hours = notice.on(at.today);
    if (!day || !hours || *day < at.today || at.isFinished || order[thisVersion.isChange] == true
        || !isWithin(*day, at, *hours))
        return {};
    const bool isCurfew = order.asks(monitoring.curfew.releaseDate);
    const AnyQuestion &release
        = isCurfew ? static_cast<const AnyQuestion &>(monitoring.curfew.releaseDate) : monitoring.releaseDate;
    return {{{release},
        tr("The release is less than %1 away. The order will be accepted if everything is right: check that "
           "it is complete and that the latest licence is attached.")
            .with(notice.text(at.today))}};
}

} // namespace emo
