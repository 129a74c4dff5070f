// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QIODevice>

#include <stop_token>

namespace emo::store {

// Earlier programs made backups that are bare databases, of which nothing can be known before SQLite has
// opened them. So a process of its own opens one, which has no key, writes no file, and may take only so much
// time and memory. It hands over rows of ours as plain data, and a new database is made of them here.

/// What that process does: limits itself, and writes the rows of the database to `rows`. Exits are its
/// caller's business.
Result<> handOverRows(const QString &path, QIODevice &rows);

/// Makes a database at `target` of the rows that `program` hands over: the command line, as `emodesk-cli
/// profile rows FILE`. What they say is verified by whoever has the keys. A Problem after two minutes, or if
/// there is more than ten times what the file has.
Result<> rebuildDatabase(
    const QString &program, const QString &path, const QString &target, const std::stop_token &stop = {});

/// The command line that belongs to this program: beside it, or where it is built.
QString commandLineProgram();

} // namespace emo::store
