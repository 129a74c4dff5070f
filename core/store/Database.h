// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <map>
#include <memory>

namespace emo::store {

/// An SQLite database that is open; for the thread that opened it.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite, Create };

    /// ReadOnly and ReadWrite need a file that is there. Everything is written to the disk before it is
    /// acknowledged (write-ahead log, synchronous=FULL), and what is deleted is overwritten.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
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
    explicit Database(const QString &connection) : m_connection(connection) {}

    QSqlQuery prepared(const QString &sql);

    const QString m_connection;
    std::map<QString, QSqlQuery> m_prepared; ///< Statements that take values, while they are not in use.
};

} // namespace emo::store
