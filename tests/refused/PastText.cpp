// SPDX-License-Identifier: MIT
// Refused: only dates are past or future
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// A limit that means nothing.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}
    Question<QString> first{this, "first", {.ask = tr("First"), .tense = Tense::Past}};
} probe;
