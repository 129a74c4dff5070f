// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/form/Form.h"
#include "core/form/Receipt.h"

#include <QSet>

namespace emo {

/// True if the row has a place on the form of the order: it is asked, and nothing else answers it.
bool isPrinted(const ReceiptRow &row, const Asked &order);

/// The stretches of time that the timeline draws; none where it is not drawn, for want of a limit or of
/// anything that is monitored.
QList<const ReceiptSpan *> drawnSpans(const Receipt &receipt, const Asked &order);

/// The questions, and groups of rows, whose answers the printed form of the order shows, in whatever way;
/// those included whose answer shows in what it opens.
QSet<const AnyQuestion *> printedQuestions(const Form &form, const Asked &order);

} // namespace emo
