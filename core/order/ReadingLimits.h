// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"
#include "core/form/Form.h"

#include <QJsonObject>

namespace emo {

/// The most that is read of a file that somebody else has written. No order comes near it, and what is shown
/// or printed afterwards takes no longer than it should.
struct ReadingLimits
{
    qsizetype textLength = 20'000; ///< In characters, of one text; what a question allows is far less.
    qsizetype entries = 1'000; ///< Of one list, or members of one object.
    qsizetype allTexts = 500'000; ///< In characters, of all texts and names together.
    qsizetype allValues = 200'000; ///< Texts, numbers, lists and objects.
};
inline constexpr ReadingLimits readingLimits;

/// Returns a Problem, in one line, if something in the JSON of an order is beyond the limits, whether or not
/// the form knows it. It names the question, by its label, or else the member.
Result<> checkSizes(const Form &form, const QJsonObject &json);

} // namespace emo
