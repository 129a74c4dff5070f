// SPDX-License-Identifier: MIT
#include "core/store/disk/Database.h"

#include "core/base/PrivateFiles.h"
#include "core/base/Text.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace emo::store {

namespace {

struct DatabaseTexts
{
    EMO_TEXTS(DatabaseTexts)
};

/// What SQLite says, by its result codes (https://www.sqlite.org/rescode.html).
Text messageFor(int code)
{
    switch (code) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return DatabaseTexts::tr("Another program is using the profile. Close it and try again");
    case 8: // SQLITE_READONLY
    case 14: // SQLITE_CANTOPEN
    case 23: // SQLITE_AUTH
        return DatabaseTexts::tr("The profile cannot be opened for writing. Ask whoever looks after this "
                                 "computer to let you write to its folder");
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
        return DatabaseTexts::tr(
            "The last change could not be saved: the disk is full, or fails. What was saved before is safe. "
            "Make room on the disk and try again");
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return DatabaseTexts::tr("The profile's database is damaged. Restore it from a backup");
    case 19: // SQLITE_CONSTRAINT, which only the triggers of finished versions are meant to say
        return DatabaseTexts::tr(
            "The profile does not allow this change. Finished versions always stay as they are");
    default:
        return DatabaseTexts::tr("The profile's database does not work. Start the program again; if that "
                                 "does not help, restore a backup");
    }
}

Problem problemOf(const QSqlError &error)
{
    constexpr int primaryCode = 0xff;
    const int code = error.nativeErrorCode().toInt();
    return Problem{messageFor(code & primaryCode).toString(),
        QStringLiteral("SQLite %1: %2").arg(code).arg(error.databaseText())};
}

/// Qt takes a null QString for no value; to us it is an empty text.
QVariant stored(const QVariant &value)
{
    const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
    return isNullText ? QVariant(QStringLiteral("")) : value;
}

constexpr char openTimeout[] = "QSQLITE_BUSY_TIMEOUT=2000";

/// The path as SQLite sees it, which follows links.
QString fullPath(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : folder + u'/' + file.fileName();
}

} // namespace

Result<> checkDatabasePath(const QString &path)
{
#ifdef Q_OS_WIN
    constexpr qsizetype longest = 260 - 1; // MAX_PATH
    const qsizetype length = fullPath(path).size();
#else
    constexpr qsizetype longest = 512; // MAX_PATHNAME in os_unix.c
    const qsizetype length = QFile::encodeName(fullPath(path)).size();
#endif
    constexpr qsizetype ofJournal = 8; // "-journal"
    if (length + ofJournal <= longest)
        return {};
    return Problem{DatabaseTexts::tr(
        "The path of the folder %1 is too long. The database (SQLite) opens paths of up to %2 bytes, and "
        "this one has %3 with the name of the file. Choose "
        "a folder with a shorter path, or move the profile there.")
                       .with(QFileInfo(path).absolutePath(), QString::number(longest - ofJournal),
                           QString::number(length))};
}

Result<> Database::configure(Access access)
{
    QStringList pragmas{QStringLiteral("foreign_keys=ON"), QStringLiteral("temp_store=MEMORY"),
        QStringLiteral("trusted_schema=OFF")};
    switch (access) {
    case Access::ReadOnly:
        break;
    case Access::ReadWrite:
    case Access::Create:
        pragmas += {QStringLiteral("journal_mode=WAL"), QStringLiteral("synchronous=FULL"),
            QStringLiteral("secure_delete=ON")};
        break;
    case Access::WithoutRoom: // first of all, so that the index of the log is kept in memory
        pragmas.prepend(QStringLiteral("locking_mode=EXCLUSIVE"));
        pragmas += QStringLiteral("query_only=ON");
        break;
    }
    for (const QString &pragma : std::as_const(pragmas))
        if (const auto done = run(QStringLiteral("PRAGMA ") + pragma); !done)
            return done;
    return access == Access::WithoutRoom ? run(QStringLiteral("SELECT 1 FROM sqlite_master")) : Result<>();
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    if (const auto fits = checkDatabasePath(path); !fits)
        return fits.error();
    const bool isThere = QFileInfo(path).isFile();
    if (access != Access::Create && !isThere)
        return Problem{DatabaseTexts::tr("There is no profile database %1").with(path)};
    if (!isThere)
        makePrivateFile(path); // if not, opening it says why
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<Database> database(new Database(path, connection));
    if (!QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection).isValid())
        return Problem{
            DatabaseTexts::tr("The program's part for databases is missing. Install EMO Desk again")};
    if (const auto opened = database->reopen(access); !opened)
        return opened.error();
    return database;
}

Result<> Database::reopen(Access access)
{
    const auto opened = openAs(access);
    if (opened || access != Access::WithoutRoom)
        return opened;
    // There is not even room for the name of an empty log. A log that is there is never passed over so.
    const bool hasLog = QFileInfo(m_path + QStringLiteral("-wal")).size() > 0;
    QSqlDatabase sql = QSqlDatabase::database(m_connection, false);
    sql.close();
    if (hasLog)
        return opened;
    QUrl url = QUrl::fromLocalFile(fullPath(m_path));
    url.setQuery(QStringLiteral("immutable=1"));
    sql.setDatabaseName(QString::fromLatin1(url.toEncoded()));
    sql.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    return sql.open() ? configure(Access::ReadOnly) : Result<>(problemOf(sql.lastError()));
}

Result<> Database::openAs(Access access)
{
    m_prepared.clear();
    QSqlDatabase sql = QSqlDatabase::database(m_connection, false);
    sql.close();
    sql.setDatabaseName(m_path);
    sql.setConnectOptions((access == Access::ReadOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;") : QString())
        + QLatin1StringView(openTimeout));
    return sql.open() ? configure(access) : Result<>(problemOf(sql.lastError()));
}

Database::~Database()
{
    m_prepared.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<> Database::run(const QString &sql, const QVariantList &values)
{
    return forEachRow(sql, values, [](const QSqlQuery &) { return Result<>(); });
}

Result<> Database::forEachRow(const QString &sql, const QVariantList &values, const Visitor &visit)
{
    QSqlQuery query = prepared(sql);
    if (query.lastError().isValid())
        return problemOf(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(stored(value));
    if (!query.exec())
        return problemOf(query.lastError());
    Result<> done;
    while (done && query.next())
        done = visit(query);
    if (done && query.lastError().isValid())
        done = problemOf(query.lastError());
    query.finish();
    if (done && !values.isEmpty())
        m_prepared.insert_or_assign(sql, std::move(query));
    return done;
}

/// The statement, ready to be given its values; the same one each time, unless it is in use further out.
QSqlQuery Database::prepared(const QString &sql)
{
    if (auto kept = m_prepared.extract(sql))
        return std::move(kept.mapped());
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    query.prepare(sql);
    return query;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant found;
    bool isFirst = true;
    const auto done = forEachRow(sql, values, [&](const QSqlQuery &row) {
        if (std::exchange(isFirst, false))
            found = row.value(0);
        return Result<>();
    });
    return done.withValue(found);
}

bool Database::hasTable(const char *name)
{
    const auto found = value(QStringLiteral("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"),
        {QString::fromLatin1(name)});
    return !found || !found->isNull(); // what cannot be looked up fails where it is used
}

Result<> Database::inTransaction(const std::function<Result<>()> &changes)
{
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun;
    Result<> done = changes();
    if (done)
        done = run(QStringLiteral("COMMIT"));
    if (!done)
        static_cast<void>(run(QStringLiteral("ROLLBACK"))); // SQLite may already have done so
    return done;
}

} // namespace emo::store
