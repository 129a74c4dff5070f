// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"
#include "core/order/Order.h"

#include <vector>

namespace emo {

/// An answer of an order, to be typed into the online service.
struct TransferLine
{
    const Page *page;
    QString label; ///< Of the question.
    QString answer;
    bool isTyped; ///< Otherwise it is chosen from a list there.
};

/// Every answer that the online service asks for, in the order of its pages.
std::vector<TransferLine> transferLines(const Form &form, const Order &order);

} // namespace emo
