// SPDX-License-Identifier: MIT
// The part of Backup.h that opens backups.
#include "core/base/Cancelled.h"
#include "core/base/Text.h"
#include "core/store/backup/Backup.h"
#include "core/store/backup/BackupCheck.h"
#include "core/store/backup/BareDatabase.h"
#include "core/store/backup/WholeCopy.h"
#include "core/store/disk/FileCopy.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace emo::store {

namespace {

struct BackupRestoreTexts
{
    EMO_TEXTS(BackupRestoreTexts)
};

/// A backup that was opened with a credential.
struct OpenBackup
{
    QString folder; ///< Where it lies.
    QString series; ///< Empty: an earlier program made it.
    BackupContents contents;
    Key dataKey;

    QString fileOf(const QString &content) const
    {
        if (series.isEmpty())
            return folder + QStringLiteral("/attachments/") + content;
        const auto found = std::ranges::find(contents.files, content, &StoredFile::content);
        return found == contents.files.end() ? QString() : storedPath(folder, series, found->hash);
    }
};

/// The bare database of an earlier program; what it holds is looked at before it is said to be ours.
Result<OpenBackup> openBare(
    const QString &path, const Credential &credential, const QString &copy, const std::stop_token &stop)
{
    if (const auto rebuilt = rebuildDatabase(commandLineProgram(), path, copy, stop); !rebuilt)
        return rebuilt.error();
    auto dataKey = [&]() -> Result<Key> {
        const auto database = Database::open(copy, Database::Access::ReadOnly);
        const auto keySlots = database ? slotsOf(**database) : database.error();
        return keySlots ? unlock(*keySlots, credential) : keySlots.error();
    }();
    if (!dataKey)
        return dataKey.error();
    OpenBackup backup{QFileInfo(path).absolutePath(), {}, {}, *std::move(dataKey)};
    WorkKeys keys{Keys(backup.dataKey)};
    const auto checked = checkDatabase(
        copy, keys, [&](const QString &content) { return backup.fileOf(content); }, stop);
    if (!checked)
        return checked.error();
    if (!checked->faults.isEmpty())
        return Problem{BackupRestoreTexts::tr("The backup is damaged: %1. Choose another backup.")
                           .with(checked->faults.front())};
    backup.contents.files = checked->files;
    backup.contents.lost = checked->lost;
    return backup;
}

/// Puts the backup's database at `copy`. If there is a Problem, nothing is there.
Result<OpenBackup> openBackup(
    const QString &path, const Credential &credential, const QString &copy, const std::stop_token &stop)
{
    if (isBareDatabase(path)) {
        auto bare = openBare(path, credential, copy, stop);
        if (!bare)
            QFile::remove(copy);
        return bare;
    }
    auto header = readBackupHeader(path);
    if (!header)
        return header.error();
    auto dataKey = unlock(header->keySlots, credential);
    if (!dataKey)
        return dataKey.error();
    auto contents = header->contents(dataKey->derived(Purpose::Backups));
    if (!contents)
        return Problem{BackupRestoreTexts::tr(
            "The start of the backup %1 is damaged or has been changed. Choose another backup.")
                           .with(path)};
    if (const auto extracted = extractDatabase(*header, *contents, copy, stop); !extracted)
        return extracted.error();
    return OpenBackup{
        QFileInfo(path).absolutePath(), header->series, *std::move(contents), *std::move(dataKey)};
}

/// Copies the attached files that are whole; the others.
Result<QStringList> copyFilesOf(const OpenBackup &backup, const QString &to, const std::stop_token &stop)
{
    QStringList lost = backup.contents.lost;
    for (const StoredFile &file : backup.contents.files) {
        const QString source = backup.fileOf(file.content);
        const auto hash = hashOfFile(source, 0, stop);
        if (stop.stop_requested())
            return cancelled();
        if (!hash || *hash != file.hash) {
            lost.append(file.content);
            continue;
        }
        if (const auto copied = copyWhole(source, to + u'/' + file.content, file.hash, stop); !copied)
            return copied.error();
    }
    return lost;
}

} // namespace

Result<Backup> verifyBackup(const QString &path, const Credential &credential, const std::stop_token &stop)
{
    const QTemporaryDir here;
    const QString copy = here.filePath(QStringLiteral("backup.db"));
    const auto backup = openBackup(path, credential, copy, stop);
    if (!backup)
        return backup.error();
    WorkKeys keys{Keys(backup->dataKey)};
    const auto checked = checkDatabase(
        copy, keys, [&](const QString &content) { return backup->fileOf(content); }, stop);
    return checked ? Result<Backup>(Backup{path, checked->head, checked->faults, checked->lost})
                   : checked.error();
}

Result<Restored> restoreBackup(const QString &path, const Credential &credential, const QString &folder,
    const Act &act, const std::stop_token &stop)
{
    const ProfileFolder target(folder);
    if (QFileInfo::exists(target.database()))
        return Problem{
            BackupRestoreTexts::tr("There is already a profile in %1. Choose another folder").with(folder)};
    const auto prepared = target.prepare();
    if (!prepared)
        return prepared.error();
    const QDir attachments(target.attachments());
    const QStringList before = attachments.entryList(QDir::Files);
    const QString database = target.database() + QStringLiteral(".part");
    auto lost = [&]() -> Result<QStringList> {
        const auto backup = openBackup(path, credential, database, stop);
        auto copied = backup ? copyFilesOf(*backup, attachments.path(), stop) : backup.error();
        if (copied && !moveFile(database, target.database()))
            return cannotWrite(target.database(), QStringLiteral("rename"));
        return copied;
    }();
    if (!lost) {
        QFile::remove(database);
        const QStringList after = attachments.entryList(QDir::Files);
        for (const QString &name : after)
            if (!before.contains(name))
                QFile::remove(attachments.filePath(name));
        removeFolders(*prepared);
        return lost.error();
    }
    auto profile = Profile::open(folder, credential);
    if (!profile)
        return profile.error();
    // One that was damaged when it was backed up can be read, and written once that was accepted.
    const auto noted = !(*profile)->damage().isEmpty() ? Result<>() : (*profile)->write([&] {
        return (*profile)->audit().append({act.who, QStringLiteral("restored"), act.when});
    });
    return noted.withValue(Restored{*std::move(profile), *std::move(lost)});
}

} // namespace emo::store
