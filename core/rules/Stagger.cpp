// SPDX-License-Identifier: MIT
#include "core/rules/Stagger.h"

#include <QRegularExpression>
#include <QStringList>

namespace emo {

namespace {

QRegularExpression insensitive(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool saysStagger(const QString &text)
{
    return text.contains(QLatin1StringView("stagger"), Qt::CaseInsensitive);
}

/// True if something follows something else: "for the first four weeks", "until 3 March", "thereafter".
bool hasTurns(const QString &text)
{
    static const QRegularExpression turns = insensitive(
        QStringLiteral("\\bthe first (?:\\w+ )?(?:nights?|days?|weeks?|months?)\\b|"
                       "\\bfirst (?:\\w+ )?(?:nights|days|weeks|months)\\b|"
                       "\\b(?:thereafter|afterwards|after that|subsequently)\\b|\\bthen\\b.*\\d|"
                       "\\b(?:until|from|after|as of|with effect from|wef) (?:the )?\\d{1,2}(?:st|nd|rd|th)? "
                       "?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|"
                       "\\b(?:until|from|after) \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b"));
    return turns.match(text).hasMatch();
}

/// True if hours are said to become fewer or more.
bool saysChange(const QString &text)
{
    static const QRegularExpression change
        = insensitive(QStringLiteral("\\b(?:reduc|increas|extend|relax|shorten)(?:es?|ed|ing|s)\\b"));
    return change.match(text).hasMatch();
}

/// How many different patterns of hours the text gives: "19:00-07:00", "7pm to 7am".
qsizetype countHours(const QString &text)
{
    static const QRegularExpression hours = insensitive(QStringLiteral(
        "\\d{1,2}(?:[:.]\\d{2}\\s*(?:[ap]m)?|\\s*[ap]m|00(?= ?(?:hrs|hours|-|\u2013|to)))\\s*(?:hrs|hours)?\\s*"
        "(?:-|\u2013|to|until|till)\\s*\\d{1,2}(?:[:.]\\d{2}|\\s*[ap]m|00)"));
    static const QRegularExpression blank(QStringLiteral("[^0-9apm]"));
    QStringList patterns;
    for (auto matches = hours.globalMatch(text); matches.hasNext();)
        patterns.append(matches.next().captured().toLower().remove(blank));
    patterns.removeDuplicates();
    return patterns.size();
}

bool namesCurfew(const QString &text)
{
    return text.contains(QLatin1StringView("curfew"), Qt::CaseInsensitive);
}

} // namespace

bool describesStagger(const QString &text)
{
    const qsizetype hours = countHours(text);
    return saysStagger(text) || hours > 1
        || ((hours > 0 || namesCurfew(text)) && (hasTurns(text) || saysChange(text)));
}

bool mentionsStagger(const QString &text)
{
    const qsizetype hours = countHours(text);
    if (saysStagger(text) || (hours > 1 && hasTurns(text)))
        return true;
    const bool namesHours = hours > 0 || text.contains(QLatin1StringView("hour"), Qt::CaseInsensitive);
    return namesCurfew(text) && (hours > 1 || (namesHours && (hasTurns(text) || saysChange(text))));
}

bool isStaggeredChange(const QString &text)
{
    return saysStagger(text) || (countHours(text) > 1 && hasTurns(text));
}

} // namespace emo
