// SPDX-License-Identifier: MIT
#include "core/rules/EmoRules.h"

#include "core/rules/AddressRules.h"
#include "core/rules/AttachmentRules.h"
#include "core/rules/AvailabilityRules.h"
#include "core/rules/ChangeRules.h"
#include "core/rules/ContradictionRules.h"
#include "core/rules/CurfewRules.h"
#include "core/rules/DateRules.h"
#include "core/rules/DeviceWearerRules.h"
#include "core/rules/FileRules.h"
#include "core/rules/HandoverRules.h"
#include "core/rules/InstallationRules.h"
#include "core/rules/LicenceRules.h"
#include "core/rules/OpenQuestionRules.h"
#include "core/rules/OrganisationRules.h"
#include "core/rules/PilotRules.h"
#include "core/rules/PlausibleDateRules.h"
#include "core/rules/ReleaseRules.h"
#include "core/rules/RiskRules.h"
#include "core/rules/TermRules.h"
#include "core/rules/WordRules.h"

namespace emo {

RuleBooks emoRules()
{
    static constexpr std::array<const RuleBook *, 20> books{&organisationRules, &deviceWearerRules,
        &addressRules, &contradictionRules, &riskRules, &pilotRules, &availabilityRules, &licenceRules,
        &fileRules, &attachmentRules, &openQuestionRules, &dateRules, &plausibleDateRules, &curfewRules,
        &termRules, &releaseRules, &installationRules, &wordRules, &changeRules, &handoverRules};
    return books;
}

} // namespace emo
