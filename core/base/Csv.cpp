// SPDX-License-Identifier: MIT
#include "core/base/Csv.h"

#include <utility>

namespace emo {

QList<QStringList> csvLines(const QString &text, QChar separator)
{
    QList<QStringList> lines;
    QStringList cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"') {
            cell.append(c);
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted || (c != separator && c != u'\n')) {
            cell.append(c);
        } else {
            cells.append(std::exchange(cell, {}));
            if (c == u'\n')
                lines.append(std::exchange(cells, {}));
        }
    }
    if (!cell.isEmpty() || !cells.isEmpty())
        lines.append(cells << cell);
    return lines;
}

QList<QHash<QString, QString>> csvTable(const QString &text)
{
    const QList<QStringList> lines = csvLines(text);
    QList<QHash<QString, QString>> table;
    for (const QStringList &cells : lines.mid(1)) {
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < cells.size() && i < lines.front().size(); ++i)
            row.insert(lines.front()[i], cells[i]);
        table.append(row);
    }
    return table;
}

} // namespace emo
