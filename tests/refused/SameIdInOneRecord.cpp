// SPDX-License-Identifier: MIT
// Refused: static
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// The same, in a record that is taken up again.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}
    Record record{this, "wearer"};
    Question<bool> first{this, "same", {.ask = tr("First")}};
    Record other{this, "other"};
    Record again{this, "wearer"};
    Question<bool> second{this, "same", {.ask = tr("Second")}};
} probe;
static_assert(idsAreUnique(probe));
