// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/backup/Backup.h"

namespace emo::store {

/// What is in a database that lies on this computer, and the attached files that it lists.
struct CheckedDatabase
{
    bool isOpened = false; ///< False if the keys were wiped before everything was opened.
    AuditHead head; ///< Nothing then.
    QStringList faults; ///< A sentence each.
    QList<StoredFile> files; ///< Those that are whole.
    QStringList lost; ///< The others.
};

/// Where the attached file of that name lies; an empty text if it is known to be missing.
using FilePlaces = std::function<QString(const QString &content)>;

/// Opens every record and reads every attached file to its end; once the keys are wiped, as far as that goes
/// without. A Problem if the database cannot be read at all.
Result<CheckedDatabase> checkDatabase(
    const QString &path, WorkKeys &keys, const FilePlaces &places, const std::stop_token &stop);

} // namespace emo::store
