// SPDX-License-Identifier: MIT
// Refused: uninitialized member|constant expression
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// The condition looks at a question further down, so the form could depend on itself.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}
    Question<bool> first{this, "first", {.ask = tr("First"), .askedWhen = second.is(true)}};
    Question<bool> second{this, "second", {.ask = tr("Second")}};
} probe;
