// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/Findings.h"

namespace emo::paper {

/// A warning for each printed text with a character that no font here can show, so that a box stands for it
/// on paper.
Findings printFindings(const Form &form, const Answers &answers);

} // namespace emo::paper
