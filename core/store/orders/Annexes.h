// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/vault/Profile.h"

#include <optional>

namespace emo::store {

/// What an Annex A is kept by: the id of its order, or one of its own where it stands alone. The profile
/// holds the text and leaves it to others to read it.
Result<std::optional<QByteArray>> annexText(const Profile &profile, const QString &id);
/// Saves it, new or over what was saved before.
Result<> saveAnnexText(Profile &profile, const QString &id, const QByteArray &text, const Act &act);
Result<> removeAnnex(Profile &profile, const QString &id, const Act &act);

/// What it is to be kept by, as the text itself says in its member `annexA`.
QString annexId(const QByteArray &text);
/// The text, to be kept by that.
QByteArray withAnnexId(const QByteArray &text, const QString &id);

/// What became of an Annex A from elsewhere. It is a record that others have been sent, so that of two that
/// differ none is overwritten, and nothing is merged.
enum class AnnexTakenIn {
    Added,
    AlreadyHere, ///< The same is here.
    OtherHere, ///< Another one is here, and was left as it is.
};
Result<AnnexTakenIn> takeInAnnex(Profile &profile, const QByteArray &text, const Act &act);

/// All of them; those that do not open are left out, since verify() names them.
Result<QList<QByteArray>> annexTexts(const Profile &profile);

} // namespace emo::store
