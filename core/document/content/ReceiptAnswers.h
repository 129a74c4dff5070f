// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/form/Receipt.h"
#include "core/order/PrintedQuestions.h"

#include <QDate>
#include <QStringList>

namespace emo::paper {

QString label(const ReceiptRow &row);

/// The answer of an order, or of a row of it, as it is printed: a paragraph each. Empty if there is none.
QStringList answer(const Receipt &receipt, const ReceiptRow &row, const Asked &asked);

/// "7 Dec 2026 to 6 Apr 2027"; says so where one end is not known, and nothing where neither is.
QString shortSpan(const Question<QDate> &from, const Question<QDate> &until, const Asked &asked);

/// The heading under which a question is printed: of its block, or of its section.
QString headingOf(const Receipt &receipt, const AnyQuestion &question);

/// The text, or as many whole words of it as fit into `most` characters, and an ellipsis.
QString firstWords(const QString &text, qsizetype most);

/// What a map of a row shows, in words, for those who cannot see it. `heading`: what the row is headed.
QString mapInWords(
    const Receipt &receipt, const ReceiptBlock &block, const Asked &row, const QString &heading);

} // namespace emo::paper
