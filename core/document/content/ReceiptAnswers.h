// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/form/Receipt.h"
#include "core/order/PrintedQuestions.h"

#include <QStringList>

namespace emo::paper {

QString label(const ReceiptRow &row);

/// The answer of an order, or of a row of it, as it is printed: a paragraph each. Empty if there is none.
QStringList answer(const Receipt &receipt, const ReceiptRow &row, const Asked &asked);

} // namespace emo::paper
