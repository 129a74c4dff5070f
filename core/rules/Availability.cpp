// SPDX-License-Identifier: MIT
#include "core/rules/Availability.h"

#include "core/emo/Monitoring.h"
#include "core/rules/OrderFacts.h"

namespace emo {

namespace {

struct AvailabilityTexts
{
    EMO_TEXTS(AvailabilityTexts)
};

} // namespace

Availability availability(const Asked &order)
{
    const auto &types = options::monitoringType;
    const bool isNotHdc = order[monitoring.hdc] == false;
    if (isNotHdc && order.is(monitoring.pilot, options::pilot.none))
        return {"M1", {&types.alcohol},
            AvailabilityTexts::tr("without home detention curfew and outside the pilots, only alcohol "
                                  "monitoring is possible")};
    if (isNotHdc && order.is(monitoring.pilot, options::pilot.acquisitiveCrime))
        return hasNoAddress(order)
            ? Availability{"M2", {},
                AvailabilityTexts::tr("the acquisitive crime pilot needs an address, so nothing can be "
                                      "monitored yet")}
            : Availability{"M3", {&types.trail},
                AvailabilityTexts::tr("without home detention curfew, the acquisitive crime pilot is for "
                                      "trail monitoring only")};
    if (hasNoAddress(order))
        return {"M4", {&types.alcohol},
            AvailabilityTexts::tr("without a fixed address, only alcohol monitoring is possible")};
    if (order[deviceWearer.responsibleAdultRequired] == true)
        return {"M5", {&types.curfew, &types.exclusionZone, &types.trail, &types.mandatoryAttendance},
            AvailabilityTexts::tr("alcohol monitoring is for people of 18 and over")};
    return {"M6",
        {&types.curfew, &types.exclusionZone, &types.trail, &types.mandatoryAttendance, &types.alcohol}, {}};
}

} // namespace emo
