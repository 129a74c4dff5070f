// SPDX-License-Identifier: MIT
#pragma once

namespace emo {

/// How much a finding weighs, heaviest first.
enum class Severity {
    Error, ///< Blocks Finish: the live service or the installer is certain to refuse the order.
    Warning, ///< Likely to be rejected; the user may go on after giving a reason.
    Reminder, ///< Only a person can check it; ticked on the review screen.
};

} // namespace emo
