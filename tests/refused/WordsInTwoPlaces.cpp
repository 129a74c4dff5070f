// SPDX-License-Identifier: MIT
// Refused: the words of this list's options stand in its file
#include "core/emo/DeviceWearer.h"

using namespace emo;

// The option gives words of its own beside those in resources/options.
inline constexpr struct Probe final : OptionList
{
    EMO_TEXTS(Probe)
    constexpr Probe() : OptionList("sexes") {}
    Option male{this, "MALE", tr("Male")};
} probe;
