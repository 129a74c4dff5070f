// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/disk/Database.h"

#include <span>

namespace emo::store {

/// What SQLite files of ours have in their header: "EMOD".
inline constexpr quint32 applicationId = 0x454D4F44;

/// One step from a version of the database to the next. It may use SQL only on what it finds there.
using Migration = Result<> (*)(Database &database);

/// All of them: the first makes an empty file a profile, the last leads to what this program writes.
std::span<const Migration> migrations();

/// The version of a database, which is the number of migrations it has been through. A Problem if it is no
/// profile, or one of a later program than one with `known` migrations; the file is left as it is.
Result<int> schemaVersion(
    const QString &path, int known, Database::Access access = Database::Access::ReadOnly);

/// Brings the database up to the last of `steps`, each in a transaction of its own. If any is needed and the
/// database is not new, `backUp` is called first, with the version that it has.
Result<> migrate(
    Database &database, std::span<const Migration> steps, const std::function<Result<>(int version)> &backUp);

/// The triggers that keep finished versions as they are. Rotating the data key takes them off and puts them
/// back within its transaction.
Result<> protectFinished(Database &database);
Result<> unprotectFinished(Database &database);

} // namespace emo::store
