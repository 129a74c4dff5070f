// SPDX-License-Identifier: MIT
// Refused: no matching|could not convert
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// A yes/no question has no options to compare with.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}
    Question<bool> first{this, "first", {.ask = tr("First")}};
    Question<bool> next{this, "next", {.ask = tr("Next"), .askedWhen = first.is(options::sex.male)}};
} probe;
