// SPDX-License-Identifier: MIT
#include "core/form/Typed.h"

#include <QLocale>

#include <array>
#include <optional>

namespace emo {

namespace {

struct TypedTexts
{
    EMO_TEXTS(TypedTexts)
};

std::optional<int> wholeNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::optional<int> monthNumber(const QString &text)
{
    constexpr int shortest = 3;
    const QString name = text.trimmed();
    if (name.size() >= shortest)
        for (int month = 1; month <= 12; ++month)
            for (const QLocale &locale : {QLocale::c(), QLocale()})
                if (locale.monthName(month).startsWith(name, Qt::CaseInsensitive))
                    return month;
    return wholeNumber(name);
}

/// The parts, short ones padded with empty texts.
template <int count> std::array<QString, count> parts(const AsTyped &typed, QChar separator)
{
    std::array<QString, count> found;
    const QStringList split = typed.text.split(separator);
    for (int i = 0; i < count && i < split.size(); ++i)
        found[i] = split[i].trimmed();
    return found;
}

} // namespace

Value dateFrom(const QString &day, const QString &month, const QString &year)
{
    const QDate date(year.trimmed().size() == 4 ? wholeNumber(year).value_or(0) : 0,
        monthNumber(month).value_or(0), wholeNumber(day).value_or(0));
    if (date.isValid() && date.year() >= firstYear && date.year() <= lastYear)
        return date;
    return AsTyped{QStringList{day, month, year}.join(u'/')};
}

Value timeFrom(const QString &hour, const QString &minute)
{
    const QTime time(wholeNumber(hour).value_or(-1), wholeNumber(minute).value_or(-1));
    if (time.isValid())
        return time;
    return AsTyped{QStringList{hour, minute}.join(u':')};
}

Text dateComplaint(const AsTyped &typed)
{
    const auto [day, month, year] = parts<3>(typed, u'/');
    if (!year.isEmpty() && (year.size() != 4 || !wholeNumber(year)))
        return TypedTexts::tr("Write the year in four digits, such as 1991");
    if (day.isEmpty())
        return TypedTexts::tr("The day is missing from this date");
    if (month.isEmpty())
        return TypedTexts::tr("The month is missing from this date");
    if (year.isEmpty())
        return TypedTexts::tr("The year is missing from this date");
    if (std::holds_alternative<QDate>(dateFrom(day, month, year)))
        return {};
    return TypedTexts::tr("There is no such date. Check the day and the month against the licence");
}

Text timeComplaint(const AsTyped &typed)
{
    const auto [hour, minute] = parts<2>(typed, u':');
    if (hour.isEmpty())
        return TypedTexts::tr("The hour is missing from this time");
    if (minute.isEmpty())
        return TypedTexts::tr("The minutes are missing from this time. Write 00 for the full hour");
    if (std::holds_alternative<QTime>(timeFrom(hour, minute)))
        return {};
    return TypedTexts::tr("There is no such time. Times go from 00:00 to 23:59");
}

} // namespace emo
