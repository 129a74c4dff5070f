// SPDX-License-Identifier: MIT
// Refused: static
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// Two questions would be stored under one name.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}
    Question<bool> first{this, "same", {.ask = tr("First")}};
    Question<bool> second{this, "same", {.ask = tr("Second")}};
} probe;
static_assert(idsAreUnique(probe));
