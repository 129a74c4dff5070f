// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/PaperForm.h"

namespace emo {

/// Annex A on paper, in the words of the form that PI 01/2019 prints.
extern const PaperForm annexAPaper;

} // namespace emo
