// SPDX-License-Identifier: MIT
// Refused: no matching|could not convert
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// A choice without options.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}
    Question<Choice> choice{this, "choice", {.ask = tr("Choice")}};
} probe;
