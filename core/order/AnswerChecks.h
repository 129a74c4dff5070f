// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/Findings.h"

namespace emo {

/// What each answer has against it by itself: blank, too long, no real date, not among the options.
/// In the order of the form.
Findings answerFindings(const Form &form, const Answers &answers, const Moment &moment);

} // namespace emo
