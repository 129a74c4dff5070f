// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/Backup.h"

namespace emo::store {

/// What is in a database that lies on this computer, and the attached files that it lists.
struct CheckedDatabase
{
    AuditHead head;
    QList<KeySlot> keySlots; ///< What opens it.
    QStringList faults; ///< A sentence each.
    QList<StoredFile> files; ///< Those that are whole.
    QStringList lost; ///< The others.
};

/// Where the attached file of that name lies; an empty text if it is known to be missing.
using FilePlaces = std::function<QString(const QString &content)>;

/// Opens every record and reads every attached file to its end. A Problem if the database cannot be read at
/// all.
Result<CheckedDatabase> checkDatabase(
    const QString &path, const Keys &keys, const FilePlaces &places, const std::stop_token &stop);

} // namespace emo::store
