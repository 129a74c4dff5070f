// SPDX-License-Identifier: MIT
#include "core/calendar/WorkingDays.h"

#include "core/base/BritishDate.h"
#include "core/base/Csv.h"
#include "core/base/PlainCharacters.h"
#include "core/base/ReadableFile.h"
#include "core/base/Text.h"
#include "core/base/TextFile.h"

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

/// What a list of bank holidays says.
struct ProclaimedList
{
    std::vector<Proclaimed> days;
    QStringList withoutDay; ///< The lines that tell none, each with its number.
};

/// The lines of a list, and which of their cells tell what.
struct Columns
{
    QList<QStringList> lines;
    qsizetype firstLine = 0; ///< Below the names of the columns.
    qsizetype instead = -1; ///< None: -1.
    qsizetype day = -1;
};

/// By the names of the columns, which may have a title above them; without those by what the cells look like.
/// Spreadsheets part the cells by commas, semicolons or tabs.
Columns columnsOf(const QString &text)
{
    constexpr qsizetype linesOfTitle = 10;
    constexpr std::array separators{u',', u';', u'\t'};
    for (const char16_t separator : separators) {
        Columns found{csvLines(text, separator)};
        for (qsizetype i = 0; i < std::min(linesOfTitle, found.lines.size()); ++i) {
            QStringList names;
            for (const QString &cell : found.lines[i])
                names.append(cell.simplified().toLower());
            found.day = std::max(names.indexOf(QStringLiteral("day")), names.indexOf(QStringLiteral("date")));
            found.instead = names.indexOf(QStringLiteral("instead"));
            found.firstLine = i + 1;
            if (found.day >= 0)
                return found;
        }
    }
    const auto most = std::ranges::max_element(
        separators, {}, [&](char16_t separator) { return text.count(QChar(separator)); });
    return {csvLines(text, *most)};
}

/// The cells of a line without names that are days: the last of them is the bank holiday.
Proclaimed proclaimedByLook(const QStringList &cells)
{
    QList<QDate> days;
    for (const QString &cell : cells)
        if (const auto day = britishDate(cell))
            days.append(*day);
    return {days.size() > 1 ? days.first() : QDate(), days.isEmpty() ? QDate() : days.last()};
}

std::optional<Proclaimed> proclaimedIn(const QStringList &cells, const Columns &columns)
{
    if (columns.day < 0) {
        const Proclaimed found = proclaimedByLook(cells);
        return found.day.isValid() ? std::optional(found) : std::nullopt;
    }
    const QString instead = columns.instead < 0 ? QString() : cells.value(columns.instead).trimmed();
    const auto usual = britishDate(instead);
    const auto day = britishDate(cells.value(columns.day));
    if (!day || (!usual && !instead.isEmpty()))
        return std::nullopt;
    return Proclaimed{usual.value_or(QDate()), *day};
}

ProclaimedList proclaimedIn(const QByteArray &csv)
{
    constexpr qsizetype mostShown = 60;
    const Columns columns = columnsOf(plainCharacters(textOfAnyEncoding(csv)));
    ProclaimedList list;
    for (qsizetype i = columns.firstLine; i < columns.lines.size(); ++i) {
        const QString line = columns.lines[i].join(u' ').simplified();
        if (line.isEmpty())
            continue;
        if (const auto found = proclaimedIn(columns.lines[i], columns))
            list.days.push_back(*found);
        else
            list.withoutDay.append(
                QStringLiteral("%1 (\"%2\")").arg(QString::number(i + 1), line.left(mostShown)));
    }
    return list;
}

/// Every line of resources/calendar, read the first time it is wanted, and what was added since.
std::vector<Proclaimed> &proclaimed()
{
    static std::vector<Proclaimed> all = [] {
        QFile file(QStringLiteral(":/calendar/bank-holiday-exceptions.csv"));
        const ProclaimedList list
            = file.open(QIODevice::ReadOnly) ? proclaimedIn(file.readAll()) : ProclaimedList();
        if (list.days.empty() || !list.withoutDay.isEmpty())
            qFatal("The bank holidays are not part of this program");
        return list.days;
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
    constexpr qsizetype mostNamed = 5;
    const ProclaimedList list = proclaimedIn(csv);
    proclaimed().insert(proclaimed().end(), list.days.begin(), list.days.end());
    if (list.withoutDay.isEmpty())
        return {};
    QStringList named = list.withoutDay.first(std::min(mostNamed, list.withoutDay.size()));
    if (list.withoutDay.size() > mostNamed)
        named.append(QStringLiteral("…"));
    return Problem{
        WorkingDaysTexts::tr("The list of bank holidays has lines that tell no day: %1. Write each "
                             "day as 07/06/2027 or 2027-06-07, below the words instead,day,name. "
                             "The other lines are used.")
            .with(named.join(QStringLiteral(", ")))};
}

Result<> addProclaimedDaysOfComputer()
{
    constexpr qint64 largest = 1024 * 1024;
    const QStringList paths = QStandardPaths::locateAll(
        QStandardPaths::GenericConfigLocation, QStringLiteral("EMO Desk/bank-holidays.csv"));
    QStringList problems;
    for (const QString &path : paths) {
        QFile file(path);
        const auto added = file.open(QIODevice::ReadOnly)
            ? addProclaimedDays(file.read(largest))
            : Result<>(Problem{WorkingDaysTexts::tr("The list of bank holidays cannot be read")});
        if (!added)
            problems.append(inFile(path, added.error()).message);
    }
    return problems.isEmpty() ? Result<>() : Problem{problems.join(u'\n')};
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
