// SPDX-License-Identifier: MIT
// Refused: an option needs its words
#include "core/emo/DeviceWearer.h"

using namespace emo;

// A list of our own has no file to take the words from.
inline constexpr struct Probe final : OptionList
{
    Option first{this, "FIRST"};
} probe;
