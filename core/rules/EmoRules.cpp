// SPDX-License-Identifier: MIT
#include "core/rules/EmoRules.h"

#include "core/rules/AvailabilityRules.h"
#include "core/rules/ChangeRules.h"
#include "core/rules/CurfewRules.h"
#include "core/rules/DateRules.h"
#include "core/rules/DeviceWearerRules.h"
#include "core/rules/FileRules.h"
#include "core/rules/HandoverRules.h"
#include "core/rules/InstallationRules.h"
#include "core/rules/LicenceRules.h"
#include "core/rules/OrganisationRules.h"
#include "core/rules/PilotRules.h"
#include "core/rules/ReleaseRules.h"
#include "core/rules/RiskRules.h"
#include "core/rules/TermRules.h"

namespace emo {

RuleBooks emoRules()
{
    static constexpr std::array<const RuleBook *, 14> books{&organisationRules, &deviceWearerRules,
        &riskRules, &pilotRules, &availabilityRules, &licenceRules, &fileRules, &dateRules, &curfewRules,
        &termRules, &releaseRules, &installationRules, &changeRules, &handoverRules};
    return books;
}

} // namespace emo
