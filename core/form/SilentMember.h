// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Condition.h"

namespace emo {

/// A member of the live service's files that says nothing about the order: an id, or what the service works
/// out and notes for itself. No question asks it, and it is neither printed nor missed.
struct SilentMember
{
    const char *member;
    const char *record = nullptr; ///< The member of the order that holds it; null: any, and the order itself.
    /// Of a yes/no that only repeats what the order says: a Yes is silent while this holds.
    Condition repeats = {};
};

} // namespace emo
