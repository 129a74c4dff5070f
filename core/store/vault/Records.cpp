// SPDX-License-Identifier: MIT
#include "core/store/vault/Records.h"

#include "core/base/Cancelled.h"
#include "core/base/Text.h"
#include "core/store/disk/Migrations.h"
#include "core/store/vault/Sealing.h"

#include <QSqlQuery>

namespace emo::store {

namespace {

struct RecordsTexts
{
    EMO_TEXTS(RecordsTexts)
};

QString name(const Table &table)
{
    return QString::fromLatin1(table.name);
}

QByteArray placeOf(const Table &table, const QString &id, int number, qint64 sequence)
{
    return Place{table.name, id, number, sequence}.bytes();
}

Problem unreadable(const RowName &row)
{
    return Problem{
        RecordsTexts::tr("%1. Restore it from a backup").with(describe({Damage::Kind::Unreadable, row}))};
}

Result<> resealTable(Database &database, const Table &table, const Key &before, const Key &now)
{
    // SQLite does not say whether a row that is altered while a table is read comes twice; so first the rows
    // are noted, then each is sealed anew.
    QList<qint64> rows;
    const auto noted = database.forEachRow(
        QStringLiteral("SELECT rowid FROM %1").arg(name(table)), {}, [&](const QSqlQuery &row) {
            rows.append(row.value(0).toLongLong());
            return Result<>();
        });
    if (!noted)
        return noted;
    for (const qint64 rowId : rows) {
        QByteArray sealed;
        const auto read = database.forEachRow(
            QStringLiteral("SELECT id, number, sequence, sealed FROM %1 WHERE rowid = ?").arg(name(table)),
            {rowId}, [&](const QSqlQuery &row) -> Result<> {
                const QString id = row.value(0).toString();
                const int number = row.value(1).toInt();
                const QByteArray place = placeOf(table, id, number, row.value(2).toLongLong());
                const auto plain = unseal(before, place, row.value(3).toByteArray());
                if (!plain)
                    return unreadable({id, table.code, number});
                sealed = seal(now, place, *plain);
                return {};
            });
        if (!read)
            return read;
        const auto written = database.run(
            QStringLiteral("UPDATE %1 SET sealed = ? WHERE rowid = ?").arg(name(table)), {sealed, rowId});
        if (!written)
            return written;
    }
    return {};
}

} // namespace

Keys::Keys(const Key &dataKey)
    : m_keys{dataKey.derived(Purpose::Records), dataKey.derived(Purpose::Cards),
        dataKey.derived(Purpose::Manifest), dataKey.derived(Purpose::Audit),
        dataKey.derived(Purpose::AttachmentKeys), dataKey.derived(Purpose::AttachmentNames),
        dataKey.derived(Purpose::Backups)}
{
}

bool Records::has(const Table &table, const QString &id, int number) const
{
    return m_manifest->has({id, table.code, number});
}

Result<qint64> Records::put(const Table &table, const QString &id, int number, const QByteArray &plain)
{
    const qint64 sequence = m_manifest->nextSequence();
    const QByteArray sealed = seal((*m_keys)[table.purpose], placeOf(table, id, number, sequence), plain);
    const QString sql = table.isListed && has(table, id, number)
        ? QStringLiteral("UPDATE %1 SET sequence = ?, sealed = ? WHERE id = ? AND number = ?")
        : QStringLiteral("INSERT INTO %1 (sequence, sealed, id, number) VALUES (?, ?, ?, ?)");
    if (const auto done = m_database->run(sql.arg(name(table)), {sequence, sealed, id, number}); !done)
        return done.error();
    if (table.isListed)
        m_manifest->set({id, table.code, number}, sequence);
    return sequence;
}

Result<> Records::remove(const Table &table, const QString &id, int number)
{
    const auto done = m_database->run(
        QStringLiteral("DELETE FROM %1 WHERE id = ? AND number = ?").arg(name(table)), {id, number});
    if (done)
        m_manifest->forget({id, table.code, number});
    return done;
}

Result<QByteArray> Records::read(const Table &table, const QString &id, int number) const
{
    std::optional<QByteArray> plain;
    bool isThere = false;
    const auto done = m_database->forEachRow(
        QStringLiteral("SELECT sequence, sealed FROM %1 WHERE id = ? AND number = ?").arg(name(table)),
        {id, number}, [&](const QSqlQuery &row) {
            isThere = true;
            const QByteArray place = placeOf(table, id, number, row.value(0).toLongLong());
            plain = unseal((*m_keys)[table.purpose], place, row.value(1).toByteArray());
            return Result<>();
        });
    if (!done)
        return done.error();
    if (!isThere)
        return Problem{RecordsTexts::tr("%1. Restore it from a backup")
                           .with(describe({Damage::Kind::Missing, {id, table.code, number}}))};
    return plain ? Result<QByteArray>(*plain) : unreadable({id, table.code, number});
}

Result<> Records::forEach(
    const Table &table, const std::function<Result<>(const Row &)> &visit, InOrder inOrder) const
{
    if (!m_database->hasTable(table.name))
        return {};
    const QString order = inOrder == InOrder::Yes ? QStringLiteral(" ORDER BY id, number") : QString();
    return m_database->forEachRow(
        QStringLiteral("SELECT id, number, sequence, sealed FROM %1").arg(name(table)) + order, {},
        [&](const QSqlQuery &row) {
            Row found{row.value(0).toString(), row.value(1).toInt(), row.value(2).toLongLong(), {}};
            const QByteArray place = placeOf(table, found.id, found.number, found.sequence);
            found.plain = unseal((*m_keys)[table.purpose], place, row.value(3).toByteArray());
            return visit(found);
        });
}

Result<QList<Damage>> verifyRows(Database &database, const Records &records, const Manifest &manifest,
    const QList<Damage> &known, const std::stop_token &stop)
{
    QList<Damage> found = known;
    const auto note = [&](const Damage &damage) {
        if (!found.contains(damage))
            found.append(damage);
    };
    const auto compared = manifest.compare(database);
    if (!compared)
        return compared.error();
    for (const Damage &damage : *compared)
        note(damage);
    for (const Table *table : tables::all) {
        const auto done = records.forEach(*table, [&](const Records::Row &row) {
            if (!row.plain)
                note({Damage::Kind::Unreadable, {row.id, table->code, row.number}});
            return stop.stop_requested() ? cancelled() : Result<>();
        });
        if (!done)
            return done.error();
    }
    return found;
}

Result<> resealAll(Database &database, const Keys &before, const Keys &now)
{
    if (const auto done = unprotectFinished(database); !done)
        return done;
    for (const Table *table : tables::all)
        if (const auto done = resealTable(database, *table, before[table->purpose], now[table->purpose]);
            !done)
            return done;
    return protectFinished(database);
}

} // namespace emo::store
