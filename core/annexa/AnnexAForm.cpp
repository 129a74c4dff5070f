// SPDX-License-Identifier: MIT
#include "core/annexa/AnnexAForm.h"

#include "core/annexa/DutyDates.h"
#include "core/annexa/FurtherUpdates.h"
#include "core/annexa/Officer.h"
#include "core/annexa/RiskOfHarm.h"

#include <algorithm>

namespace emo {

namespace {

constexpr std::array<const Section *, 5> sections{
    &annexa::individual, &annexa::riskOfHarm, &annexa::officer, &annexa::furtherUpdates, &annexa::dutyDates};

static_assert(std::ranges::all_of(sections, [](const Section *section) { return idsAreUnique(*section); }),
    "two questions would be stored under one name");

} // namespace

constinit const Form annexAForm{"annexa", 1, sections, nullptr};

} // namespace emo
