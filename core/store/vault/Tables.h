// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Text.h"
#include "core/store/vault/Key.h"

#include <algorithm>
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
    Text row; ///< What people call a row: %1 is the reference of the order that it is kept by, %2 its number.
};

namespace tables {

struct TableTexts
{
    EMO_TEXTS(TableTexts)
};

/// The search card of each order.
inline constexpr Table orders{
    "orders", 1, Purpose::Cards, true, TableTexts::tr("The search card of the order %1")};
/// By order and number of the version.
inline constexpr Table drafts{
    "drafts", 2, Purpose::Records, true, TableTexts::tr("The draft of version %2 of the order %1")};
/// Likewise; never altered.
inline constexpr Table finished{
    "finished", 3, Purpose::Records, true, TableTexts::tr("Version %2 of the order %1")};
/// Deleted drafts, by an id of their own.
inline constexpr Table bin{"bin", 4, Purpose::Records, true, TableTexts::tr("A deleted draft")};
/// Of orders that were removed.
inline constexpr Table tombstones{
    "tombstones", 5, Purpose::Records, true, TableTexts::tr("The record of the removal of the order %1")};
/// By file name.
inline constexpr Table attachments{
    "attachments", 6, Purpose::AttachmentKeys, true, TableTexts::tr("An attached file")};
/// By number from 1.
inline constexpr Table audit{
    "audit", 7, Purpose::Audit, false, TableTexts::tr("Entry %2 of the audit record")};
/// By page.
inline constexpr Table manifest{
    "manifest", 8, Purpose::Manifest, false, TableTexts::tr("Page %2 of the list of what the profile holds")};
/// On versions, by order and number.
inline constexpr Table notes{
    "notes", 9, Purpose::Records, true, TableTexts::tr("What was noted about version %2 of the order %1")};
/// One row; see Settings.h.
inline constexpr Table settings{
    "settings", 10, Purpose::Records, true, TableTexts::tr("The record of your settings")};
/// Of orders, and alone.
inline constexpr Table annexes{"annexes", 11, Purpose::Records, true, TableTexts::tr("The Annex A %1")};
/// One row; see TableSort.h.
inline constexpr Table sorting{
    "sorting", 12, Purpose::Records, true, TableTexts::tr("The record of how you sort orders")};

inline constexpr std::array all{&orders, &drafts, &finished, &bin, &tombstones, &attachments, &audit,
    &manifest, &notes, &settings, &annexes, &sorting};

/// The table with that code; null if this program knows none.
constexpr const Table *withCode(quint8 code)
{
    const auto found = std::ranges::find(all, code, [](const Table *each) { return each->code; });
    return found == all.end() ? nullptr : *found;
}

} // namespace tables

/// What opens a profile is in a table of its own, which is not sealed; see SlotList.h. Higher than all codes.
inline constexpr quint8 codeOfSlots = 255;

} // namespace emo::store
