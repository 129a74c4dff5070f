// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Options.h"

namespace emo {

/// What kind of version it is, by the live service's codes.
inline constexpr struct VersionTypes final : OptionList
{
    EMO_TEXTS(VersionTypes)
    Option request{this, "REQUEST", tr("New order")};
    Option amendment{this, "AMEND_ORIGINAL_REQUEST", tr("New order (original order was rejected)")};
    Option rejected{this, "REJECTED", tr("Rejected order")};
    Option variation{this, "VARIATION", tr("Change to an order")};
    Option differentAddress{this, "REINSTALL_AT_DIFFERENT_ADDRESS", tr("Reinstall at different address")};
    Option reinstall{this, "REINSTALL_DEVICE", tr("Reinstall device")};
    Option revocation{this, "REVOCATION", tr("Revocation")};
    Option end{this, "END_MONITORING", tr("End all monitoring")};
} versionTypes;

} // namespace emo
