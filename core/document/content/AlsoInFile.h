// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/form/Answers.h"
#include "core/form/Form.h"

namespace emo::paper {

/// The last block of the form: what the order's file holds and the form does not know (order/UnknownParts),
/// as it stands there. No rows if there is nothing.
Block alsoInFile(const Form &form, const Answers &answers);

} // namespace emo::paper
