// SPDX-License-Identifier: MIT
// Refused: shoeSize
#include "core/emo/DeviceWearer.h"
#include "core/form/Answers.h"

using namespace emo;

// A question that the form does not have.
auto answer(const Answers &answers)
{
    return Asked(answers)[deviceWearer.shoeSize];
}
