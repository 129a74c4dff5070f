// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Question.h"

#include <QString>

namespace emo {

/// True if the code, in an array that questions share, is the question's own: one that it offers, or, for the
/// last of them, one that none of them offers. So no code of a file goes without a question.
bool ownsSharedCode(const AnyQuestion &question, const QString &code);

} // namespace emo
