// SPDX-License-Identifier: MIT
// Refused: not one of this question's options
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// The condition names an option that the question does not offer.
inline constexpr struct Probe final : Section
{
    EMO_TEXTS(Probe)
    constexpr Probe() : Section("probe", tr("Probe")) {}
    Question<Choice> sex{this, "sex", options::sex, {.ask = tr("Sex")}};
    Question<bool> next{this, "next", {.ask = tr("Next"), .askedWhen = sex.is(options::disability.other)}};
} probe;
