// SPDX-License-Identifier: MIT
#include "core/rules/EmoRules.h"

#include "core/rules/CurfewRules.h"
#include "core/rules/DateRules.h"
#include "core/rules/DeviceWearerRules.h"
#include "core/rules/LicenceRules.h"
#include "core/rules/OrganisationRules.h"

namespace emo {

RuleBooks emoRules()
{
    static constexpr std::array<const RuleBook *, 5> books{
        &organisationRules, &deviceWearerRules, &licenceRules, &dateRules, &curfewRules};
    return books;
}

} // namespace emo
