// SPDX-License-Identifier: MIT
#include "core/store/BackupCheck.h"

#include "core/base/Cancelled.h"
#include "core/store/Attachments.h"
#include "core/store/FileCopy.h"
#include "core/store/Verification.h"

namespace emo::store {

namespace {

Result<> checkFiles(
    const Records &records, const FilePlaces &places, CheckedDatabase &checked, const std::stop_token &stop)
{
    return records.forEach(tables::attachments, [&](const Records::Row &row) -> Result<> {
        if (stop.stop_requested())
            return cancelled();
        const QString path = places(row.id);
        const auto hash = path.isEmpty() ? Result<QByteArray>(Problem{}) : hashOfFile(path, 0, stop);
        if (hash && verifyAttachment(records, path, row.id))
            checked.files.append({row.id, *hash});
        else
            checked.lost.append(row.id);
        return {};
    });
}

} // namespace

Result<CheckedDatabase> checkDatabase(
    const QString &path, const Keys &keys, const FilePlaces &places, const std::stop_token &stop)
{
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    CheckedDatabase checked;
    checked.faults = databaseFaults(**database);
    Manifest manifest;
    Records records(**database, keys, manifest);
    const auto loaded = manifest.load(**database, keys[Purpose::Manifest]);
    if (!loaded)
        return loaded.error();
    const auto damage = verifyRows(**database, records, manifest, *loaded);
    if (!damage)
        return damage.error();
    for (const Damage &each : *damage)
        checked.faults.append(describe(each));
    if (const auto audit = AuditChain(records, manifest).verified(); !audit && damage->isEmpty())
        checked.faults.append(audit.error().message);
    checked.head = manifest.head();
    const auto keySlots = manifest.countingSlots(**database);
    if (!keySlots)
        return keySlots.error();
    checked.keySlots = *keySlots;
    const auto done = checkFiles(records, places, checked, stop);
    return done ? Result<CheckedDatabase>(checked) : done.error();
}

} // namespace emo::store
