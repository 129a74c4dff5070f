// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

namespace emo {

/// A question of an order, or of one of its rows.
struct QuestionAt
{
    const AnyQuestion *question;
    const AnyQuestion *group = nullptr; ///< For a question within a row: the group it is asked in.
    int row = -1; ///< And which row, from 0.

    QuestionAt(const AnyQuestion &question) : question(&question) {}
    QuestionAt(const AnyQuestion &question, const AnyQuestion &group, int row)
        : question(&question), group(&group), row(row)
    {
    }
    bool operator==(const QuestionAt &) const = default;
};

/// The answer as the form reads it; null if there is none, the question is not asked, or there is no such
/// row.
const Value *answerAt(const QuestionAt &at, const Asked &order);

/// `deviceWearer.dateOfBirth`, `curfewTimetable[2].startTime`.
QString fullId(const QuestionAt &at);

} // namespace emo
