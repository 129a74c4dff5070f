// SPDX-License-Identifier: MIT
// Refused: other answers are what is typed
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// Only dates and times can be half typed.
void answer(Answers &answers)
{
    answers.set(deviceWearer.firstName, AsTyped{});
}
