// SPDX-License-Identifier: MIT
#include "core/store/backup/BareDatabase.h"

#include "core/base/Cancelled.h"
#include "core/base/Text.h"
#include "core/store/disk/Migrations.h"
#include "core/store/disk/Packing.h"
#include "core/store/vault/Tables.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <algorithm>

namespace emo::store {

namespace {

struct BareDatabaseTexts
{
    EMO_TEXTS(BareDatabaseTexts)
};

constexpr quint32 formatOfRows = 1;
constexpr quint8 endOfRows = 0;

Problem unusable(const QString &path)
{
    return Problem{BareDatabaseTexts::tr("The backup %1 was made by an earlier version of EMO Desk. It is "
                                         "damaged, or is not a backup. Choose another backup.")
                       .with(path)};
}

void limitThisProcess()
{
#ifdef Q_OS_UNIX
    constexpr rlim_t seconds = 100;
    const auto limit = [](auto resource, rlim_t most) {
        const rlimit both{most, most};
        setrlimit(resource, &both);
    };
    limit(RLIMIT_CPU, seconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
#ifndef __SANITIZE_ADDRESS__
    limit(RLIMIT_AS, rlim_t(2) * 1024 * 1024 * 1024);
#endif
#endif
}

Result<> writeRows(Database &database, const Table &table, QIODevice &rows)
{
    return database.forEachRow(
        QStringLiteral("SELECT id, number, sequence, sealed FROM %1").arg(QLatin1StringView(table.name)), {},
        [&](const QSqlQuery &row) -> Result<> {
            QByteArray packed;
            packNumbers(packed, table.code);
            packText(packed, row.value(0).toString().toUtf8());
            packNumbers(packed, row.value(1).toInt(), row.value(2).toLongLong());
            packText(packed, row.value(3).toByteArray());
            return rows.write(packed) == packed.size() ? Result<>() : Problem{};
        });
}

Result<> writeSlots(Database &database, QIODevice &rows)
{
    return database.forEachRow(
        QStringLiteral("SELECT id, kind, sealed FROM slots"), {}, [&](const QSqlQuery &row) -> Result<> {
            QByteArray packed;
            packNumbers(packed, codeOfSlots);
            packText(packed, row.value(0).toString().toUtf8());
            packNumbers(packed, row.value(1).toInt(), qint64(0));
            packText(packed, row.value(2).toByteArray());
            return rows.write(packed) == packed.size() ? Result<>() : Problem{};
        });
}

/// One row as it was handed over; false if it is none of ours.
bool insertRow(Database &database, quint8 code, Unpacking &packed)
{
    const QString id = QString::fromUtf8(packed.text());
    const auto number = packed.number<qint32>();
    const auto sequence = packed.number<qint64>();
    const QByteArray sealed = packed.text().toByteArray();
    if (!packed.isWhole())
        return false;
    if (code == codeOfSlots)
        return bool(database.run(
            QStringLiteral("INSERT INTO slots (id, kind, sealed) VALUES (?, ?, ?)"), {id, number, sealed}));
    const Table *table = tables::withCode(code);
    return table
        && database.run(QStringLiteral("INSERT INTO %1 (id, number, sequence, sealed) VALUES (?, ?, ?, ?)")
                            .arg(QLatin1StringView(table->name)),
            {id, number, sequence, sealed});
}

Result<> insertRows(Database &database, const QByteArray &rows, const QString &path)
{
    Unpacking packed(rows);
    const bool isOurs = packed.number<quint32>() == formatOfRows;
    const auto version = packed.number<qint32>();
    if (!isOurs || version < 1 || version > int(migrations().size()))
        return unusable(path);
    const auto migrated
        = migrate(database, migrations().first(std::size_t(version)), [](int) { return Result<>(); });
    if (!migrated)
        return migrated;
    const auto inserted = database.inTransaction([&]() -> Result<> {
        if (const auto deferred = database.run(QStringLiteral("PRAGMA defer_foreign_keys=ON")); !deferred)
            return deferred;
        while (const auto code = packed.number<quint8>())
            if (!insertRow(database, code, packed))
                return unusable(path);
        return packed.isWhole() ? Result<>() : unusable(path);
    });
    return inserted ? database.run(QStringLiteral("PRAGMA journal_mode=DELETE")) : inserted;
}

Result<QByteArray> rowsFrom(const QString &program, const QString &path, const std::stop_token &stop)
{
    constexpr int mostMilliseconds = 120'000;
    constexpr int untilStopIsSeen = 100;
    const qint64 most = QFileInfo(path).size() * 10;
    QProcess process;
    process.setProcessEnvironment(QProcessEnvironment());
    process.start(
        program, {QStringLiteral("profile"), QStringLiteral("rows"), QFileInfo(path).absoluteFilePath()});
    QByteArray rows;
    QElapsedTimer timer;
    timer.start();
    bool isOver = false;
    while (!isOver && timer.elapsed() < mostMilliseconds && rows.size() <= most && !stop.stop_requested()) {
        isOver = process.waitForFinished(untilStopIsSeen) || process.state() == QProcess::NotRunning;
        rows += process.readAllStandardOutput();
    }
    if (!isOver) {
        process.kill();
        process.waitForFinished();
    }
    if (stop.stop_requested())
        return cancelled();
    const bool isWhole = isOver && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
        && process.error() != QProcess::FailedToStart; // that it took a while is noted as an error, too
    return isWhole && rows.size() <= most ? Result<QByteArray>(rows) : unusable(path);
}

} // namespace

Result<> handOverRows(const QString &path, QIODevice &rows)
{
    limitThisProcess();
    const auto version = schemaVersion(path, int(migrations().size()));
    if (!version)
        return version.error();
    const auto database = Database::open(path, Database::Access::ReadOnly);
    if (!database)
        return database.error();
    QByteArray begin;
    packNumbers(begin, formatOfRows, qint32(*version));
    Result<> done = rows.write(begin) == begin.size() ? Result<>() : Problem{};
    if (done)
        done = writeSlots(**database, rows);
    for (const Table *table : tables::all)
        if (done && (*database)->hasTable(table->name))
            done = writeRows(**database, *table, rows);
    if (done && !rows.putChar(char(endOfRows)))
        done = Problem{};
    return done;
}

Result<> rebuildDatabase(
    const QString &program, const QString &path, const QString &target, const std::stop_token &stop)
{
    const auto rows = rowsFrom(program, path, stop);
    if (!rows)
        return rows.error();
    QFile::remove(target);
    const Result<> done = [&]() -> Result<> {
        const auto database = Database::open(target, Database::Access::Create);
        return database ? insertRows(**database, *rows, path) : database.error();
    }();
    if (!done)
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(target + QLatin1StringView(suffix));
    return done;
}

QString commandLineProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &place : {QStringLiteral("/emodesk-cli"), QStringLiteral("/../app/emodesk-cli")})
        for (const QString &suffix : {QString(), QStringLiteral(".exe")})
            if (QFileInfo(folder + place + suffix).isExecutable())
                return folder + place + suffix;
    return folder + QStringLiteral("/emodesk-cli");
}

} // namespace emo::store
