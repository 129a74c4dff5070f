// SPDX-License-Identifier: MIT
// Refused: only texts have a length
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// A limit that means nothing.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}
    Question<QDate> first{this, "first", {.ask = tr("First"), .maxLength = 10}};
} probe;
