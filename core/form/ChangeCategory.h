// SPDX-License-Identifier: MIT
#pragma once

namespace emo {

/// What the live service tells the installer about a difference between two versions of an order. It tells
/// only one thing: of the categories of all differences, the one that stands first here.
enum class ChangeCategory {
    Address,
    AddZone, ///< A first exclusion zone.
    ExistingZone, ///< No exclusion zone any more.
    CurfewHours,
    DeviceType, ///< Trail monitoring begun or ended.
    EnforceableCondition,
    PersonalDetails,
    Other,
    NotReported, ///< The live service does not compare it.
};

} // namespace emo
