// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>

namespace emo::store {

/// Returns a Problem, which names the limit, if a path is longer than SQLite opens.
Result<> checkDatabasePath(const QString &path);

/// An SQLite database that is open; for the thread that opened it.
class Database
{
public:
    enum class Access {
        ReadOnly,
        ReadWrite,
        Create, ///< Makes the file, for its owner alone.
        WithoutRoom, ///< For reading on a full disk: needs no byte of it, and keeps every other program out.
    };

    /// All but Create need a file that is there. Everything is written to the disk before it is acknowledged
    /// (write-ahead log, synchronous=FULL), and what is deleted is overwritten.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    /// Closes it and opens it again with other rights. If there is a Problem it is closed; try again.
    Result<> reopen(Access access);
    ~Database();
    Database(const Database &) = delete;

    Result<> run(const QString &sql, const QVariantList &values = {});
    /// Calls `visit` for each row, until it has a Problem.
    using Visitor = std::function<Result<>(const QSqlQuery &row)>;
    Result<> forEachRow(const QString &sql, const QVariantList &values, const Visitor &visit);
    /// The first column of the first row; null if there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// A backup of an earlier program lacks some. Then none of its rows is there, which the manifest would
    /// miss.
    bool hasTable(const char *name);
    /// What `changes` does happens as a whole, or not at all if it has a Problem.
    Result<> inTransaction(const std::function<Result<>()> &changes);

private:
    Database(const QString &path, const QString &connection) : m_path(path), m_connection(connection) {}

    Result<> openAs(Access access);
    Result<> configure(Access access);
    QSqlQuery prepared(const QString &sql);

    const QString m_path;
    const QString m_connection;
    std::map<QString, QSqlQuery> m_prepared; ///< Statements that take values, while they are not in use.
};

} // namespace emo::store
