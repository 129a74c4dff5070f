// SPDX-License-Identifier: MIT
#include "core/store/backup/Backup.h"

#include "core/base/Cancelled.h"
#include "core/base/Text.h"
#include "core/store/backup/BackupCheck.h"
#include "core/store/backup/WholeCopy.h"
#include "core/store/disk/FileCopy.h"
#include "core/store/disk/LockFile.h"
#include "core/store/vault/Snapshot.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlQuery>
#include <QTemporaryFile>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace emo::store {

namespace {

struct BackupTexts
{
    EMO_TEXTS(BackupTexts)
};

/// The time there, which may be another than here. Invalid if nothing can be written to the folder.
QDateTime timeIn(const QString &folder)
{
    QTemporaryFile probe(folder + QStringLiteral("/probe-XXXXXX"));
    return probe.open() && probe.write("1") == 1 && probe.flush() ? QFileInfo(probe.fileName()).lastModified()
                                                                  : QDateTime();
}

/// Makes what another backup has left there look new, so that no other computer takes it for unneeded before
/// this backup counts; see pruneStoredFiles().
bool isRenewed(const QString &path, const QDateTime &now)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)
        && file.setFileTime(now, QFileDevice::FileModificationTime);
}

/// A whole copy of the profile's attached file in the folder of backups.
Result<> storeFile(const BackupSource &source, const QString &folder, const StoredFile &file,
    const QDateTime &now, const std::stop_token &stop)
{
    const QString from = source.folder.attachments() + u'/' + file.content;
    const QString to = storedPath(folder, *source.series, file.hash);
    if (QFileInfo::exists(to) && !isRenewed(to, now)) // a new file is new by itself
        if (const auto copied = copyFile(from, to, stop); !copied)
            return copied;
    return copyWhole(from, to, file.hash, stop);
}

Result<> storeFiles(const BackupSource &source, const QString &folder, const QList<StoredFile> &files,
    const std::stop_token &stop)
{
    const QDateTime now = timeIn(folder);
    for (const StoredFile &file : files)
        if (const auto stored = storeFile(source, folder, file, now, stop); !stored)
            return stored;
    return {};
}

/// Those of the files that another computer has removed just when they were to be renewed.
QList<StoredFile> missingFiles(const QString &folder, const QString &series, QList<StoredFile> files)
{
    files.removeIf(
        [&](const StoredFile &file) { return QFileInfo::exists(storedPath(folder, series, file.hash)); });
    return files;
}

/// What of the profile's own files is damaged, and lies whole in the folder since an earlier backup, is
/// copied back.
void healFrom(const QList<Generation> &earlier, const QString &folder, const ProfileFolder &profile,
    CheckedDatabase &checked, const std::stop_token &stop)
{
    checked.lost.removeIf([&](const QString &content) {
        for (const Generation &each : earlier)
            for (const StoredFile &file : each.contents ? each.contents->files : QList<StoredFile>()) {
                const QString copy = storedPath(folder, each.series, file.hash);
                const auto hash
                    = file.content == content ? hashOfFile(copy, 0, stop) : Result<QByteArray>(Problem{});
                if (!hash || *hash != file.hash
                    || !copyWhole(copy, profile.attachments() + u'/' + content, file.hash, stop))
                    continue;
                checked.files.append(file);
                return true;
            }
        return false;
    });
}

Result<CheckedDatabase> snapshotOf(
    const BackupSource &source, const QString &copy, const std::stop_token &stop)
{
    const auto database = Database::open(source.folder.database(), Database::Access::ReadOnly);
    const auto taken = database ? snapshot(**database, copy) : Result<>(database.error());
    if (!taken)
        return taken.error();
    auto checked = checkDatabase(
        copy, *source.keys,
        [&](const QString &content) { return source.folder.attachments() + u'/' + content; }, stop);
    source.keys->wipe();
    if (checked && !checked->isOpened) {
        (*checked).head = source.head;
        (*checked).faults += source.faults;
    }
    return checked;
}

/// Those of the copy that the profile had. A Problem if its keys have been changed since.
Result<QList<KeySlot>> slotsFor(Database &copy, const BackupSource &source)
{
    auto found = slotsOf(copy);
    if (!found || !source.keySlots)
        return found ? source.keySlots : found;
    (*found).removeIf([&](const KeySlot &slot) { return !source.keySlots->contains(slot); });
    if (found->isEmpty())
        return Problem{BackupTexts::tr(
            "The keys of the profile were changed while the backup was made. Back up again.")};
    return found;
}

qint64 nextNumber(const QList<Generation> &earlier)
{
    qint64 highest = 0;
    for (const Generation &each : earlier)
        highest = std::max(highest, each.number);
    return highest + 1;
}

/// Writes what is in `copy` to the folder, and reads it back before it counts as a backup.
Result<Backup> write(const BackupSource &source, const QString &folder, const QString &copy,
    CheckedDatabase checked, const Act &act, const std::stop_token &stop)
{
    const auto database = Database::open(copy, Database::Access::ReadOnly);
    const auto keySlots = database ? slotsFor(**database, source) : database.error();
    const auto sequence = database ? lastSequence(**database) : database.error();
    if (!keySlots || !sequence)
        return keySlots ? sequence.error() : keySlots.error();
    const QList<Generation> earlier = generationsOf(folder, *source.series, *source.backupKey, stop);
    healFrom(earlier, folder, source.folder, checked, stop);
    if (const auto stored = storeFiles(source, folder, checked.files, stop); !stored)
        return stored.error();
    BackupContents contents;
    contents.generation = nextNumber(earlier);
    contents.sequence = *sequence;
    contents.madeAt = act.when.toUTC();
    contents.head = checked.head;
    contents.files = checked.files;
    contents.lost = checked.lost;
    contents.faults = qint32(checked.faults.size());
    contents.isOpened = checked.isOpened;
    const QString path = folder + u'/' + backupName(act.when, *source.series, contents.generation);
    const QString unverified = path + QStringLiteral(".part");
    Result<> done
        = writeBackupFile(unverified, *source.series, *keySlots, contents, *source.backupKey, copy, stop);
    if (done) {
        const auto header = readBackupHeader(unverified);
        const auto read = header ? header->contents(*source.backupKey) : std::nullopt;
        const auto hash = read ? hashOfFile(unverified, header->databaseAt, stop) : Problem{};
        const bool isSame = hash && *hash == read->hash
            && storeFiles(source, folder, missingFiles(folder, *source.series, checked.files), stop);
        if (!isSame || !moveFile(unverified, path))
            done = stop.stop_requested() ? cancelled() : copyDiffers(folder);
    }
    if (!done)
        QFile::remove(unverified);
    return done.withValue(Backup{path, checked.head, checked.faults, checked.lost, checked.isOpened});
}

} // namespace

Result<qint64> lastSequence(Database &database)
{
    const auto last = database.value(QStringLiteral("SELECT max(sequence) FROM manifest"));
    return last ? Result<qint64>(last->toLongLong()) : last.error();
}

Result<QString> seriesOf(Profile &profile)
{
    constexpr int firstEntry = 1; // which is there as long as the profile, and never changes
    const auto entry = profile.records().read(tables::audit, QString(), firstEntry);
    if (!entry)
        return entry.error();
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(entry->constData()),
        std::size_t(entry->size()), nullptr, 0);
    constexpr int digits = 8;
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(hash.data()), qsizetype(hash.size()))
                                   .toHex()
                                   .first(digits));
}

BackupSource::BackupSource(Profile &profile)
    : folder(profile.folder()), series(seriesOf(profile)), sequence(lastSequence(profile.database())),
      keySlots(profile.keySlots()), head(profile.audit().head()),
      keys(std::make_shared<WorkKeys>(profile.keysToWorkWith())),
      backupKey(std::make_shared<const Key>(profile.backupKey())),
      note([&profile](const Act &act) -> Result<AuditHead> {
          const auto noted = profile.write([&] {
              return profile.audit().append({act.who, QStringLiteral("backup begun"), act.when});
          });
          return noted.withValue(profile.audit().head());
      })
{
    for (const Damage &damage : profile.damage())
        faults.append(describe(damage));
}

Result<Backup> backUp(
    const BackupSource &source, const QString &folder, const Act &act, const std::stop_token &stop)
{
    if (!QDir().mkpath(folder + QStringLiteral("/attachments")))
        return Problem{
            BackupTexts::tr("The folder %1 for backups cannot be made. Choose another one").with(folder)};
    if (!source.series)
        return source.series.error();
    // Of a profile that is damaged or locked by now, or on a full disk, there is all the more need of one.
    static_cast<void>(source.note(act));
    // First on this computer, since SQLite and network drives do not go together. The profile may be locked
    // meanwhile, and opened by another program.
    const QString here = source.folder.backups() + QStringLiteral("/outgoing.db");
    QLockFile place(source.folder.backups() + QStringLiteral("/outgoing.lock"));
    if (!takeLock(place))
        return Problem{
            BackupTexts::tr("A backup of this profile is already being made. Wait for it to end.")};
    auto checked = snapshotOf(source, here, stop);
    auto made = checked ? write(source, folder, here, *std::move(checked), act, stop)
                        : Result<Backup>(checked.error());
    QFile::remove(here);
    return made;
}

} // namespace emo::store
