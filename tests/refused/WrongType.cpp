// SPDX-License-Identifier: MIT
// Refused: no matching|could not convert
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// An answer of the wrong type.
void answer(Answers &answers)
{
    answers.set(deviceWearer.dateOfBirth, true);
}
