// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/Content.h"
#include "core/form/Form.h"
#include "core/order/Order.h"

#include "core/base/London.h"

namespace emo::paper {

/// The order as its form is printed: the summary, what is known of the order itself, and the blocks of
/// the form's receipt. `printed` is the moment that a draft says it was printed at.
Content orderContent(const Form &form, const Order &order, const Moment &printed);

} // namespace emo::paper
