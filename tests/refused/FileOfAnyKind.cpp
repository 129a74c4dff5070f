// SPDX-License-Identifier: MIT
// Refused: a file, and only a file, has extensions
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// Nothing says which kinds of file the answer may be.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}
    Question<File> first{this, "first", {.ask = tr("First")}};
} probe;
