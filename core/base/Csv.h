// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace emo {

/// The rows of a table in comma-separated values (RFC 4180: quotes, doubled quotes, commas and line
/// breaks within quotes), each by the names in its first line. Missing cells are absent.
QList<QHash<QString, QString>> csvTable(const QString &text);

} // namespace emo
