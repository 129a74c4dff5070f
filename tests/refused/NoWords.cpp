// SPDX-License-Identifier: MIT
// Refused: a question needs its words
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// A question that asks nothing.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}
    Question<bool> first{this, "first", {.ask = Text()}};
} probe;
