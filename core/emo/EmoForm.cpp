// SPDX-License-Identifier: MIT
#include "core/emo/EmoForm.h"

#include "core/emo/Changes.h"
#include "core/emo/Documents.h"
#include "core/emo/EmoReceipt.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "core/emo/SilentMembers.h"

#include <algorithm>

namespace emo {

namespace {

constexpr std::array<const Section *, 6> sections{
    &organisations, &deviceWearer, &risk, &monitoring, &documents, &changes};

static_assert(std::ranges::all_of(sections, [](const Section *section) { return idsAreUnique(*section); }),
    "two questions would be stored under one name");

} // namespace

constinit const Form emoForm{"emo", 1, sections, &emoReceipt, emoSilentMembers};

} // namespace emo
