// SPDX-License-Identifier: MIT
#include "core/base/BritishDate.h"

#include <QLocale>
#include <QRegularExpression>

namespace emo {

namespace {

constexpr int shortestName = 3; // "Sep", "Mon"

/// The month or the day of the week that a name or its beginning means; 0 if none.
int numberOf(const QString &name, int count, QString (QLocale::*called)(int, QLocale::FormatType) const)
{
    const QString given = name == QStringLiteral("sept") ? name.left(shortestName) : name;
    if (given.size() < shortestName)
        return 0;
    for (int number = 1; number <= count; ++number)
        if ((QLocale::c().*called)(number, QLocale::LongFormat).startsWith(given, Qt::CaseInsensitive))
            return number;
    return 0;
}

int monthOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? number : numberOf(text, 12, &QLocale::monthName);
}

int fullYear(const QString &text)
{
    constexpr int century = 2000;
    return text.size() == 2 ? century + text.toInt() : text.toInt();
}

} // namespace

std::optional<QDate> britishDate(const QString &text)
{
    static const QRegularExpression yearFirst(
        QStringLiteral("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:[t ]+[\\d:.]+z?)?\\z"));
    static const QRegularExpression dayFirst(QStringLiteral(
        "^(?:(?!the )([a-z]{3,9})[.,]? +)?(?:the +)?(\\d{1,2})(?:st|nd|rd|th)?(?: *[-/.] *| +of +| +)"
        "(\\d{1,2}|[a-z]{3,9})[.,]?(?: *[-/.] *| +)(\\d{2}|\\d{4})(?: +[\\d:.]+)?\\z"));
    const QString plain = text.simplified().toLower();
    if (const auto match = yearFirst.match(plain); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    const auto match = dayFirst.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date(fullYear(match.captured(4)), monthOf(match.captured(3)), match.captured(2).toInt());
    const QString weekday = match.captured(1);
    const bool agrees = weekday.isEmpty() || numberOf(weekday, 7, &QLocale::dayName) == date.dayOfWeek();
    return date.isValid() && agrees ? std::optional(date) : std::nullopt;
}

} // namespace emo
