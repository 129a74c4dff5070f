// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"

namespace emo {

/// Annex A of PI 01/2019: what the responsible officer tells EMS about the risk. A continuous record.
extern const Form annexAForm;

} // namespace emo
