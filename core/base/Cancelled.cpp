// SPDX-License-Identifier: MIT
#include "core/base/Cancelled.h"

#include "core/base/Text.h"

namespace emo {

namespace {

struct CancelledTexts
{
    EMO_TEXTS(CancelledTexts)
};

} // namespace

Problem cancelled()
{
    return Problem{CancelledTexts::tr("Cancelled. Nothing was changed")};
}

bool isCancelled(const Problem &problem)
{
    return problem.message == cancelled().message;
}

} // namespace emo
