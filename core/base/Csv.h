// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace emo {

/// The cells of each line of comma-separated values (RFC 4180: quotes, doubled quotes, commas and line
/// breaks within quotes). Some programs write another separator.
QList<QStringList> csvLines(const QString &text, QChar separator = u',');

/// The rows of a table in comma-separated values, each by the names in its first line. Missing cells are
/// absent.
QList<QHash<QString, QString>> csvTable(const QString &text);

} // namespace emo
