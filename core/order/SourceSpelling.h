// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/form/Form.h"

#include <QJsonObject>

namespace emo {

/// `written`, which was made afresh from some of the answers, with each of them where their source has it and
/// as the source spells it, unless it was altered since or has characters that nobody sees (see
/// hasPlainCharacters()); and with the texts of the source for a Constant.
QJsonObject spelledAsRead(const Form &form, const Answers &answers, QJsonObject written);

} // namespace emo
