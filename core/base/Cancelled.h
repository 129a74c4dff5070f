// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

namespace emo {

/// What is answered by work that was asked to stop, with a std::stop_token: nothing has come of it.
Problem cancelled();
bool isCancelled(const Problem &problem);

} // namespace emo
