// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/Findings.h"

namespace emo {

/// The length of a text as the live service counts it: a browser sends each line break as two characters.
int lengthInService(const QString &text);

/// What each answer has against it by itself: blank, too long, no real date, not among the options.
/// In the order of the form.
Findings answerFindings(const Form &form, const Answers &answers, const Moment &moment);

} // namespace emo
