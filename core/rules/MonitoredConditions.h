// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Monitored.h"

namespace emo {

/// What the order asks to have monitored; a `condition` is one of receipt::conditions.
std::vector<MonitoredStretch> monitoredConditions(const Asked &order);

/// The day on which the first of them starts; null if none has a start.
QDate firstStart(const Asked &order);

/// What of `types` the order asks for.
bool isAnyMonitored(const Asked &order, std::initializer_list<const Option *> types);

} // namespace emo
