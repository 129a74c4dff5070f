// SPDX-License-Identifier: MIT
#include "core/base/Names.h"

#include <QStringList>

namespace emo {

namespace {

/// Words that belong to the surname behind them.
bool opensSurname(const QString &word)
{
    static const QStringList words{QStringLiteral("af"), QStringLiteral("al"), QStringLiteral("ap"),
        QStringLiteral("bin"), QStringLiteral("binti"), QStringLiteral("da"), QStringLiteral("dal"),
        QStringLiteral("de"), QStringLiteral("del"), QStringLiteral("della"), QStringLiteral("den"),
        QStringLiteral("der"), QStringLiteral("di"), QStringLiteral("dos"), QStringLiteral("du"),
        QStringLiteral("el"), QStringLiteral("ferch"), QStringLiteral("ibn"), QStringLiteral("la"),
        QStringLiteral("le"), QStringLiteral("st"), QStringLiteral("st."), QStringLiteral("ten"),
        QStringLiteral("ter"), QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("zu")};
    return words.contains(word.toLower());
}

/// How many of the first words of a name are first names.
qsizetype firstNameCount(const QStringList &words)
{
    qsizetype count = words.size() - 1;
    while (count > 1 && opensSurname(words[count - 1]))
        --count;
    return count;
}

} // namespace

QString surnameFirst(const QString &surname, const QString &firstNames)
{
    QStringList parts{surname.trimmed().toUpper(), firstNames.trimmed()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString wholeNameSurnameFirst(const QString &name, const QString &surname)
{
    const QString bare = name.section(u'(', 0, 0).simplified();
    const QString known = surname.simplified();
    if (!known.isEmpty() && bare.compare(known, Qt::CaseInsensitive) != 0
        && bare.endsWith(u' ' + known, Qt::CaseInsensitive))
        return surnameFirst(known, bare.chopped(known.size()));
    if (bare.contains(u','))
        return surnameFirst(bare.section(u',', 0, 0), bare.section(u',', 1));
    const QStringList words = bare.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return surnameFirst(bare, {});
    const qsizetype first = firstNameCount(words);
    return surnameFirst(words.sliced(first).join(u' '), words.first(first).join(u' '));
}

} // namespace emo
