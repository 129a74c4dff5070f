// SPDX-License-Identifier: MIT
#include "core/store/Snapshot.h"

#include "core/base/Text.h"
#include "core/store/KeySlot.h"

#include <QFile>

namespace emo::store {

namespace {

struct SnapshotTexts
{
    EMO_TEXTS(SnapshotTexts)
};

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
    QFile::remove(beside); // of an attempt that was interrupted; SQLite writes into a new file only
    Result<> done = database.run(QStringLiteral("VACUUM INTO ?"), {beside});
    if (done)
        done = removeSystemSlots(beside);
    if (done && ((QFile::exists(path) && !QFile::remove(path)) || !QFile::rename(beside, path)))
        done = Problem{
            SnapshotTexts::tr("The copy %1 could not be written. Choose another folder").with(path)};
    if (!done)
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(beside + QLatin1StringView(suffix));
    return done;
}

} // namespace emo::store
