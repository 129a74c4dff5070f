// SPDX-License-Identifier: MIT
// Refused: do not mix
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// Whether && or || binds first would be anybody's guess.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}
    Question<bool> a{this, "a", {.ask = tr("A")}};
    Question<bool> b{this, "b", {.ask = tr("B")}};
    Question<bool> c{this, "c", {.ask = tr("C")}};
    Question<bool> d{this, "d", {.ask = tr("D"), .askedWhen = (a.is(true) && b.is(true)) || c.is(true)}};
} probe;
