// SPDX-License-Identifier: MIT
#include "core/policy/Participation.h"

#include "core/base/Csv.h"

#include <QFile>

namespace emo {

namespace {

QList<QHash<QString, QString>> rowsOf(const char *name)
{
    QFile file(QStringLiteral(":/policy/%1.csv").arg(QLatin1StringView(name)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The policy file %s is not part of this program", name);
    return csvTable(QString::fromUtf8(file.readAll()));
}

} // namespace

const QList<ParticipationMark> &participationMarks()
{
    static const QList<ParticipationMark> marks = [] {
        QList<ParticipationMark> found;
        for (const auto &row : rowsOf("marks"))
            found.append({row[QStringLiteral("mark")], row[QStringLiteral("meaning")],
                row[QStringLiteral("offered")] == u"yes"});
        return found;
    }();
    return marks;
}

const QList<Participation> &participations()
{
    static const QList<Participation> all = [] {
        const auto day = [](const QString &text) { return QDate::fromString(text, Qt::ISODate); };
        QList<Participation> found;
        for (const auto &row : rowsOf("participation"))
            found.append({.list = row[QStringLiteral("list")],
                .within = row[QStringLiteral("within")],
                .code = row[QStringLiteral("code")],
                .mark = row[QStringLiteral("mark")],
                .since = day(row[QStringLiteral("since")]),
                .until = day(row[QStringLiteral("until")]),
                .source = row[QStringLiteral("source")]});
        return found;
    }();
    return all;
}

} // namespace emo
