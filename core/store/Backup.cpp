// SPDX-License-Identifier: MIT
#include "core/store/Backup.h"

#include "core/base/Cancelled.h"
#include "core/base/ReadableFile.h"
#include "core/base/Text.h"
#include "core/store/Attachments.h"
#include "core/store/FileCopy.h"
#include "core/store/Migrations.h"
#include "core/store/Snapshot.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>

#include <sodium.h>

#include <array>

namespace emo::store {

namespace {

struct BackupTexts
{
    EMO_TEXTS(BackupTexts)
};

QString attachmentsBeside(const QString &path)
{
    return QFileInfo(path).absolutePath() + QStringLiteral("/attachments");
}

Problem damaged(const QString &what)
{
    return Problem{BackupTexts::tr("The backup is damaged: %1. Choose another one").with(what)};
}

Result<> verifyDatabase(Database &database)
{
    const auto integrity = database.value(QStringLiteral("PRAGMA integrity_check"));
    if (!integrity)
        return integrity.error();
    if (integrity->toString() != QStringLiteral("ok"))
        return Problem{BackupTexts::tr("The backup's database is damaged. Choose another backup").toString(),
            integrity->toString()};
    return {};
}

/// A backup that may be read.
Result<std::unique_ptr<Database>> openBackup(const QString &path)
{
    if (const auto readable = checkReadable(path); !readable)
        return readable.error();
    const auto version = schemaVersion(path, int(migrations().size()));
    if (!version)
        return version.error();
    auto database = Database::open(path, Database::Access::ReadOnly);
    if (database)
        if (const auto sound = verifyDatabase(**database); !sound)
            return sound.error();
    return database;
}

/// Everything in it, with the keys that open it.
Result<Backup> verifyContents(
    const QString &path, Database &database, const Keys &keys, const std::stop_token &stop)
{
    Manifest manifest;
    Records records(database, keys, manifest);
    const auto loaded = manifest.load(database, keys[Purpose::Manifest]);
    if (!loaded)
        return loaded.error();
    const auto damage = verifyRows(database, records, manifest, *loaded);
    if (!damage)
        return damage.error();
    if (!damage->isEmpty())
        return damaged(describe(damage->front()));
    if (const auto audit = AuditChain(records, manifest).verified(); !audit)
        return audit.error();
    const auto attachments = records.forEach(tables::attachments, [&](const Records::Row &row) -> Result<> {
        if (stop.stop_requested())
            return cancelled();
        return verifyAttachment(records, attachmentsBeside(path), row.id);
    });
    return attachments ? Result<Backup>(Backup{path, manifest.head()}) : attachments.error();
}

/// Copies the attached files that the database at `path` lists.
Result<> copyAttachments(
    const QString &path, const QString &from, const QString &to, const std::stop_token &stop)
{
    if (!QDir().mkpath(to))
        return Problem{BackupTexts::tr("The folder %1 cannot be made. Choose another one").with(to)};
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    return (*database)->forEachRow(
        QStringLiteral("SELECT id FROM attachments"), {}, [&](const QSqlQuery &row) -> Result<> {
            const QString name = row.value(0).toString();
            const QFileInfo source(from + u'/' + name);
            const QFileInfo target(to + u'/' + name);
            // A file never changes, so one that is there need not be copied again.
            if (target.isFile() && target.size() == source.size())
                return {};
            return copyFile(source.filePath(), target.filePath(), stop);
        });
}

Result<> snapshotOf(const QString &path, const QString &copy)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    return database ? snapshot(**database, copy) : database.error();
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
      note([&profile](const Act &act) -> Result<AuditHead> {
          const auto noted = profile.write([&] {
              return profile.audit().append({act.who, QStringLiteral("backup begun"), act.when});
          });
          return noted ? Result<AuditHead>(profile.audit().head()) : noted.error();
      })
{
}

Result<Backup> backUp(
    const BackupSource &source, const QString &folder, const Act &act, const std::stop_token &stop)
{
    if (!QDir().mkpath(folder))
        return Problem{
            BackupTexts::tr("The folder %1 for backups cannot be made. Choose another one").with(folder)};
    if (!source.series)
        return source.series.error();
    const auto head = source.note(act);
    if (!head)
        return head.error();
    const QString name
        = QStringLiteral("profile-%1-%2.db")
              .arg(act.when.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss")), *source.series);
    const QString path = folder + u'/' + name;
    // First on this computer, since SQLite and network drives do not go together.
    const QString here = source.folder.backups() + QStringLiteral("/outgoing.db");
    Result<> done = snapshotOf(source.folder.database(), here);
    if (done)
        done = copyAttachments(here, source.folder.attachments(), attachmentsBeside(path), stop);
    if (done)
        done = copyFile(here, path, stop);
    QFile::remove(here);
    return done ? Result<Backup>(Backup{path, *head}) : done.error();
}

Result<Backup> verifyBackup(const QString &path, const Keys &keys, const std::stop_token &stop)
{
    const auto database = openBackup(path);
    return database ? verifyContents(path, **database, keys, stop) : database.error();
}

Result<Backup> verifyBackup(const QString &path, const Credential &credential, const std::stop_token &stop)
{
    const auto database = openBackup(path);
    if (!database)
        return database.error();
    const auto keySlots = Profile::slotsOf(**database);
    if (!keySlots)
        return keySlots.error();
    const auto dataKey = unlock(*keySlots, credential);
    return dataKey ? verifyContents(path, **database, Keys(*dataKey), stop) : dataKey.error();
}

Result<std::unique_ptr<Profile>> restoreBackup(const QString &path, const Credential &credential,
    const QString &folder, const Act &act, const std::stop_token &stop)
{
    const ProfileFolder target(folder);
    if (QFileInfo::exists(target.database()))
        return Problem{
            BackupTexts::tr("There is already a profile in %1. Choose another folder").with(folder)};
    if (const auto verified = verifyBackup(path, credential, stop); !verified)
        return verified.error();
    const auto prepared = target.prepare();
    if (!prepared)
        return prepared.error();
    const QDir attachments(target.attachments());
    const QStringList before = attachments.entryList(QDir::Files);
    Result<> copied = copyAttachments(path, attachmentsBeside(path), attachments.path(), stop);
    if (copied)
        copied = copyFile(path, target.database(), stop);
    if (!copied) {
        const QStringList after = attachments.entryList(QDir::Files);
        for (const QString &name : after)
            if (!before.contains(name))
                QFile::remove(attachments.filePath(name));
        removeFolders(*prepared);
        return copied.error();
    }
    auto profile = Profile::open(folder, credential);
    if (!profile)
        return profile;
    const auto noted = (*profile)->write([&] {
        return (*profile)->audit().append({act.who, QStringLiteral("restored"), act.when});
    });
    return noted ? std::move(profile) : Result<std::unique_ptr<Profile>>(noted.error());
}

QStringList backupsIn(const QString &folder)
{
    const QDir directory(folder);
    QStringList paths;
    for (const QString &name :
        directory.entryList({QStringLiteral("profile-*.db")}, QDir::Files, QDir::Name | QDir::Reversed))
        paths.append(directory.filePath(name));
    return paths;
}

} // namespace emo::store
