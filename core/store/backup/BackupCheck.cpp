// SPDX-License-Identifier: MIT
#include "core/store/backup/BackupCheck.h"

#include "core/base/Cancelled.h"
#include "core/store/backup/WholeCopy.h"
#include "core/store/orders/Attachments.h"
#include "core/store/orders/Verification.h"

namespace emo::store {

namespace {

Result<> openRecords(
    Database &database, const Keys &keys, CheckedDatabase &checked, const std::stop_token &unwanted)
{
    Manifest manifest;
    Records records(database, keys, manifest);
    const auto loaded = manifest.load(database, keys[Purpose::Manifest]);
    if (!loaded)
        return loaded.error();
    const auto damage = verifyRows(database, records, manifest, *loaded, unwanted);
    if (!damage)
        return damage.error();
    for (const Damage &each : *damage)
        checked.faults.append(describe(each));
    if (const auto audit = AuditChain(records, manifest).verified(); !audit && damage->isEmpty())
        checked.faults.append(audit.error().message);
    checked.head = manifest.head();
    return {};
}

/// Whether the file that the database lists is whole, as far as can be told. It is read before its key is
/// asked for, so that no key waits for a drive.
bool isWhole(
    Database &database, WorkKeys &keys, const QString &content, const QString &path, CheckedDatabase &checked)
{
    auto file = keys.with([&](const Keys &all) {
        Manifest manifest;
        return attachmentKey(Records(database, all, manifest), {}, content);
    });
    if (!file) {
        checked.isOpened = false;
        return true;
    }
    if (!*file)
        return false;
    (**file).path = path;
    return bool(verifyAttachment(**file));
}

Result<> checkFiles(Database &database, WorkKeys &keys, const FilePlaces &places, CheckedDatabase &checked,
    const std::stop_token &stop)
{
    QStringList contents;
    const auto listed = database.forEachRow(
        QStringLiteral("SELECT id FROM attachments ORDER BY id"), {}, [&](const QSqlQuery &row) {
            contents.append(row.value(0).toString());
            return Result<>();
        });
    if (!listed)
        return listed;
    for (const QString &content : std::as_const(contents)) {
        if (stop.stop_requested())
            return cancelled();
        const QString path = places(content);
        const auto hash = path.isEmpty() ? Result<QByteArray>(Problem{}) : hashOfFile(path, 0, stop);
        if (hash && isWhole(database, keys, content, path, checked))
            checked.files.append({content, *hash});
        else
            checked.lost.append(content);
    }
    return {};
}

} // namespace

Result<CheckedDatabase> checkDatabase(
    const QString &path, WorkKeys &keys, const FilePlaces &places, const std::stop_token &stop)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    CheckedDatabase checked;
    checked.faults = databaseFaults(**database);
    const auto opened
        = keys.with([&](const Keys &all) { return openRecords(**database, all, checked, keys.unwanted()); });
    if (opened && !*opened && !isCancelled(opened->error()))
        return opened->error();
    checked.isOpened = opened && *opened;
    const auto done = checkFiles(**database, keys, places, checked, stop);
    return done.withValue(checked);
}

} // namespace emo::store
