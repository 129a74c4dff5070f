// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/form/Receipt.h"

namespace emo {

/// What an order calls a kind of monitoring: the narrower of its names that fits, such as "Alcohol level".
QString conditionName(const ReceiptCondition &condition, const Asked &order);

} // namespace emo
