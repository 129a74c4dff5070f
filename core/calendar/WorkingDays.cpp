// SPDX-License-Identifier: MIT
#include "core/calendar/WorkingDays.h"

#include "core/base/Csv.h"
#include "core/base/Text.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace emo {

namespace {

/// Easter Sunday of the Gregorian calendar, after Meeus, Jones and Butcher.
QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

QDate mondayFrom(QDate day)
{
    return day.addDays((8 - day.dayOfWeek()) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last = QDate(year, month + 1, 1).addDays(-1);
    return last.addDays(1 - last.dayOfWeek());
}

/// A day off, or the Monday after a weekend.
QDate orMonday(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday ? mondayFrom(day) : day;
}

/// Christmas and Boxing Day: what falls on a weekend moves to the next days that are free.
std::array<QDate, 2> christmas(int year)
{
    const QDate day(year, 12, 25);
    switch (day.dayOfWeek()) {
    case Qt::Friday:
        return {day, day.addDays(3)};
    case Qt::Saturday:
        return {day.addDays(2), day.addDays(3)};
    case Qt::Sunday:
        return {day.addDays(1), day.addDays(2)};
    default:
        return {day, day.addDays(1)};
    }
}

/// A day that a proclamation took away (null: none) and one that it gave (null: none).
struct Proclaimed
{
    QDate instead;
    QDate day;
};

/// Nothing if a line tells no day.
std::optional<std::vector<Proclaimed>> proclaimedIn(const QByteArray &csv)
{
    std::vector<Proclaimed> days;
    const auto rows = csvTable(QString::fromUtf8(csv).remove(u'\r'));
    for (const auto &row : rows) {
        if (row.values().join(QString()).trimmed().isEmpty())
            continue;
        const QString instead = row[QStringLiteral("instead")].trimmed();
        days.push_back({QDate::fromString(instead, Qt::ISODate),
            QDate::fromString(row[QStringLiteral("day")].trimmed(), Qt::ISODate)});
        if (!days.back().day.isValid() || (!instead.isEmpty() && !days.back().instead.isValid()))
            return std::nullopt;
    }
    return days;
}

/// Every line of resources/calendar, read the first time it is wanted, and what was added since.
std::vector<Proclaimed> &proclaimed()
{
    static std::vector<Proclaimed> all = [] {
        QFile file(QStringLiteral(":/calendar/bank-holiday-exceptions.csv"));
        const auto days = file.open(QIODevice::ReadOnly) ? proclaimedIn(file.readAll()) : std::nullopt;
        if (!days)
            qFatal("The bank holidays are not part of this program");
        return *days;
    }();
    return all;
}

struct WorkingDaysTexts
{
    EMO_TEXTS(WorkingDaysTexts)
};

} // namespace

Result<> addProclaimedDays(const QByteArray &csv)
{
    const auto days = proclaimedIn(csv);
    if (!days)
        return Problem{
            WorkingDaysTexts::tr("The list of bank holidays has a line without a day. Write each as "
                                 "2027-06-07, below the words instead,day,name")};
    proclaimed().insert(proclaimed().end(), days->begin(), days->end());
    return {};
}

Result<> addProclaimedDaysOfComputer()
{
    const QStringList paths = QStandardPaths::locateAll(
        QStandardPaths::GenericConfigLocation, QStringLiteral("EMO Desk/bank-holidays.csv"));
    for (const QString &path : paths) {
        QFile file(path);
        const auto added = file.open(QIODevice::ReadOnly)
            ? addProclaimedDays(file.readAll())
            : Result<>(Problem{WorkingDaysTexts::tr("The list of bank holidays cannot be read")});
        if (!added)
            return Problem{QStringLiteral("%1: %2").arg(path, added.error().message)};
    }
    return {};
}

QList<QDate> bankHolidays(int year)
{
    const QDate easter = easterSunday(year);
    const auto [christmasDay, boxingDay] = christmas(year);
    QList<QDate> days{orMonday({year, 1, 1}), easter.addDays(-2), easter.addDays(1), mondayFrom({year, 5, 1}),
        lastMonday(year, 5), lastMonday(year, 8), christmasDay, boxingDay};
    for (const Proclaimed &each : proclaimed()) {
        days.removeAll(each.instead);
        if (each.day.year() == year)
            days.append(each.day);
    }
    std::ranges::sort(days);
    return days;
}

bool isWorkingDay(QDate day)
{
    return day.dayOfWeek() < Qt::Saturday && !bankHolidays(day.year()).contains(day);
}

QDate addWorkingDays(QDate day, int count)
{
    while (count > 0) {
        day = day.addDays(1);
        if (isWorkingDay(day))
            --count;
    }
    return day;
}

} // namespace emo
