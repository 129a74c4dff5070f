// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"

namespace emo {

/// The Electronic Monitoring Order, as a prison or the Youth Custody Service fills it in.
extern const Form emoForm;

} // namespace emo
