// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/ManifestPage.h"

namespace emo::store {

/// How the database differs from what was written to it.
struct Damage
{
    enum class Kind {
        Missing, ///< The row has gone.
        Older, ///< An older state of it was put back.
        Foreign, ///< We did not write it.
        Unreadable, ///< It does not open: altered, or exchanged with another one.
    };
    Kind kind;
    RowName row;

    bool operator==(const Damage &) const = default;
};

/// The same in one sentence, for the user: "Version 0 of the order 7K3M-Q2VD-X is missing".
QString describe(const Damage &damage);

} // namespace emo::store
