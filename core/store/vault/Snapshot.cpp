// SPDX-License-Identifier: MIT
#include "core/store/vault/Snapshot.h"

#include "core/base/PrivateFiles.h"
#include "core/base/Text.h"
#include "core/store/vault/KeySlot.h"

#include <QFile>

namespace emo::store {

namespace {

struct SnapshotTexts
{
    EMO_TEXTS(SnapshotTexts)
};

Problem copyNotWritten(const QString &path)
{
    return Problem{SnapshotTexts::tr("The copy %1 could not be written. Choose another folder").with(path)};
}

Result<> removeSystemSlots(const QString &path)
{
    const auto copy = Database::open(path, Database::Access::ReadWrite);
    if (!copy)
        return copy.error();
    const auto removed
        = (*copy)->run(QStringLiteral("DELETE FROM slots WHERE kind = ?"), {int(SlotKind::System)});
    // A single file, which can be read where nothing can be written.
    return removed ? (*copy)->run(QStringLiteral("PRAGMA journal_mode=DELETE")) : removed;
}

} // namespace

Result<> snapshot(Database &database, const QString &path)
{
    const QString beside = path + QStringLiteral(".part");
    QFile::remove(beside); // of an attempt that was interrupted; SQLite writes into an empty file only
    Result<> done = checkDatabasePath(beside);
    if (done && !makePrivateFile(beside))
        done = copyNotWritten(path);
    if (done)
        done = database.run(QStringLiteral("VACUUM INTO ?"), {beside});
    if (done)
        done = removeSystemSlots(beside);
    if (done && ((QFile::exists(path) && !QFile::remove(path)) || !QFile::rename(beside, path)))
        done = copyNotWritten(path);
    if (!done)
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(beside + QLatin1StringView(suffix));
    return done;
}

} // namespace emo::store
