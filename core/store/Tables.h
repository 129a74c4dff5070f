// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/Key.h"

#include <array>

namespace emo::store {

/// A table of sealed rows. All have the columns id, number, sequence and sealed. The codes are part of what
/// is stored.
struct Table
{
    const char *name;
    quint8 code;
    Purpose purpose; ///< Of the key that seals its rows.
    bool isListed; ///< Each row stands in the manifest.
};

namespace tables {

inline constexpr Table orders{"orders", 1, Purpose::Cards, true}; ///< The search card of each order.
inline constexpr Table drafts{"drafts", 2, Purpose::Records, true}; ///< By order and number of the version.
inline constexpr Table finished{"finished", 3, Purpose::Records, true}; ///< Likewise; never altered.
inline constexpr Table bin{"bin", 4, Purpose::Records, true}; ///< Deleted drafts, by an id of their own.
inline constexpr Table tombstones{"tombstones", 5, Purpose::Records, true}; ///< Of orders that were removed.
inline constexpr Table attachments{"attachments", 6, Purpose::AttachmentKeys, true}; ///< By file name.
inline constexpr Table audit{"audit", 7, Purpose::Audit, false}; ///< By number from 1.
inline constexpr Table manifest{"manifest", 8, Purpose::Manifest, false}; ///< By page.
inline constexpr Table notes{"notes", 9, Purpose::Records, true}; ///< On versions, by order and number.
inline constexpr Table settings{"settings", 10, Purpose::Records, true}; ///< One row; see Settings.h.
inline constexpr Table annexes{"annexes", 11, Purpose::Records, true}; ///< Of orders, and alone.

inline constexpr std::array all{&orders, &drafts, &finished, &bin, &tombstones, &attachments, &audit,
    &manifest, &notes, &settings, &annexes};

} // namespace tables

} // namespace emo::store
