// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Severity.h"
#include "core/base/Text.h"

namespace emo {

/// "error", "warning", "reminder": as people read it. Files spell it as severityCode() does.
Text severityName(Severity severity);

} // namespace emo
