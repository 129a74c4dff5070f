// SPDX-License-Identifier: MIT
// Accepted
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}
    Question<bool> first{this, "first", {.ask = tr("First")}};
    Question<Choice> sex{this, "sex", options::sex, {.ask = tr("Sex"), .askedWhen = first.is(true)}};
} probe;
static_assert(idsAreUnique(probe));

void answer(Answers &answers)
{
    answers.set(probe.first, true);
}
