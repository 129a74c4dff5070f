// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/FilledForm.h"
#include "core/document/strips/Strip.h"

namespace emo::paper {

/// The strips of the whole form: title, note, introduction and blocks.
Strips filledFormStrips(const FilledForm &form);

} // namespace emo::paper
