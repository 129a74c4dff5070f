// SPDX-License-Identifier: MIT
#include "core/store/vault/BeforeUpdate.h"

#include "core/store/vault/Snapshot.h"

#include <QDir>

namespace emo::store {

namespace {

/// How many entries the audit record had; 0 if it cannot be read.
qint64 entriesIn(const QString &path)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    const auto last = database ? (*database)->value(QStringLiteral("SELECT max(number) FROM audit"))
                               : Result<QVariant>(database.error());
    return last ? last->toLongLong() : 0;
}

} // namespace

Result<> keepBeforeUpdate(Database &database, const ProfileFolder &folder, int version)
{
    return snapshot(database, folder.backups() + QStringLiteral("/before-update-from-%1.db").arg(version));
}

void removeProvenUpdates(Profile &profile)
{
    const QDir folder(profile.folder().backups());
    QStringList copies;
    for (const QString &name : folder.entryList({QStringLiteral("before-update-from-*.db")}, QDir::Files))
        if (entriesIn(folder.filePath(name)) < profile.audit().head().count)
            copies.append(folder.filePath(name));
    if (copies.isEmpty())
        return;
    const auto damage = profile.verify();
    if (!damage || !damage->isEmpty() || !profile.audit().verified())
        return;
    for (const QString &copy : std::as_const(copies))
        QFile::remove(copy);
}

} // namespace emo::store
