// SPDX-License-Identifier: MIT
#include "core/calendar/ICalendar.h"

#include "core/base/Text.h"
#include "core/calendar/WorkingDays.h"

#include <algorithm>
#include <cstdlib>

namespace emo {

namespace {

struct CalendarTexts
{
    EMO_TEXTS(CalendarTexts)
};

/// A line is no longer than 75 bytes; what is left goes on after a line break and a space.
QByteArray folded(const QByteArray &line)
{
    constexpr qsizetype most = 75;
    QByteArray result;
    qsizetype length = 0;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at + 1;
        while (end < line.size() && (uchar(line[end]) & 0xC0) == 0x80) // the rest of one character
            ++end;
        if (length + end - at > most) {
            result += "\r\n ";
            length = 1;
        }
        result += line.mid(at, end - at);
        length += end - at;
        at = end;
    }
    return result + "\r\n";
}

/// A text as a value. What is no text is left out.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar character : text) {
        if (character == u'\\' || character == u';' || character == u',')
            result += u'\\';
        if (character == u'\n')
            result += QStringLiteral("\\n");
        else if (character.category() != QChar::Other_Control)
            result += character;
    }
    return result;
}

QString utc(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
}

constexpr int eventLength = 30 * 60; // in seconds; a deadline with a time takes none, and an event must
constexpr int morning = 9 * 3600; // seconds after midnight

QStringList when(const Deadline &deadline)
{
    const auto day = QStringLiteral("yyyyMMdd");
    if (!deadline.time.isValid())
        return {QStringLiteral("DTSTART;VALUE=DATE:") + deadline.due.toString(day),
            QStringLiteral("DTEND;VALUE=DATE:") + deadline.due.addDays(1).toString(day)};
    const QDateTime instant = londonInstant(deadline.due, deadline.time);
    return {QStringLiteral("DTSTART:") + utc(instant),
        QStringLiteral("DTEND:") + utc(instant.addSecs(eventLength))};
}

QDate workingDayBefore(QDate day)
{
    do
        day = day.addDays(-1);
    while (!isWorkingDay(day));
    return day;
}

/// A span of time as a calendar file has it: "-P1DT15H0M0S" is so long before.
QString duration(qint64 seconds)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 length = std::abs(seconds);
    return QStringLiteral("%1P%2DT%3H%4M%5S")
        .arg(seconds < 0 ? QStringLiteral("-") : QString(), QString::number(length / day),
            QString::number(length % day / hour), QString::number(length % hour / minute),
            QString::number(length % minute));
}

/// So many seconds after the event begins, or before.
QStringList alarm(qint64 seconds, const QString &what)
{
    return {QStringLiteral("BEGIN:VALARM"), QStringLiteral("ACTION:DISPLAY"),
        QStringLiteral("TRIGGER:") + duration(seconds), QStringLiteral("DESCRIPTION:") + escaped(what),
        QStringLiteral("END:VALARM")};
}

/// In the morning of the working day before, and on the day itself: in the morning, or an hour before the
/// time if that is earlier.
QStringList alarms(const Deadline &deadline, const QString &what)
{
    constexpr qint64 secondsOfDay = 24 * 3600;
    constexpr int anHour = 3600;
    const int start = deadline.time.isValid() ? QTime(0, 0).secsTo(deadline.time) : 0;
    const int onTheDay = deadline.time.isValid() ? std::min(morning, std::max(0, start - anHour)) : morning;
    const qint64 daysBefore = workingDayBefore(deadline.due).daysTo(deadline.due);
    return alarm(morning - start - daysBefore * secondsOfDay, what) + alarm(onTheDay - start, what);
}

/// Grows with every file that is made, so that a calendar takes the newest for the right one: minutes since
/// 2020, for nothing is kept to count from. Source: RFC 5545, 3.8.7.4.
qint64 sequence(const QDateTime &made)
{
    constexpr qint64 secondsInMinute = 60;
    return std::max<qint64>(
        0, QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).secsTo(made) / secondsInMinute);
}

/// The same deadline of the same order has the same UID, also when its day moves.
QStringList event(const Deadline &deadline, const QString &reference, const QDateTime &made)
{
    const QString id = QStringLiteral("%1-%2@emodesk.invalid").arg(deadline.id, reference);
    const QString summary = CalendarTexts::tr("%1: %2").with(reference, deadline.what);
    QStringList lines{QStringLiteral("BEGIN:VEVENT"),
        QStringLiteral("UID:") + escaped(id).replace(u' ', u'-'), QStringLiteral("DTSTAMP:") + utc(made),
        QStringLiteral("LAST-MODIFIED:") + utc(made),
        QStringLiteral("SEQUENCE:") + QString::number(sequence(made))};
    lines += when(deadline);
    lines += {QStringLiteral("SUMMARY:") + escaped(summary),
        QStringLiteral("DESCRIPTION:") + escaped(CalendarTexts::tr("Source: %1").with(deadline.source)),
        QStringLiteral("CLASS:PRIVATE"), QStringLiteral("TRANSP:TRANSPARENT")};
    return lines + alarms(deadline, summary) + QStringList{QStringLiteral("END:VEVENT")};
}

} // namespace

QByteArray iCalendar(const Deadlines &deadlines, const QString &reference, const QDateTime &made)
{
    ReferencedDeadlines referenced;
    for (const Deadline &deadline : deadlines)
        referenced.append({reference, deadline});
    return iCalendar(referenced, made);
}

QByteArray iCalendar(const ReferencedDeadlines &deadlines, const QDateTime &made)
{
    QStringList lines{QStringLiteral("BEGIN:VCALENDAR"), QStringLiteral("VERSION:2.0"),
        QStringLiteral("PRODID:-//EMO Desk//Deadlines//EN"), QStringLiteral("CALSCALE:GREGORIAN"),
        QStringLiteral("METHOD:PUBLISH")};
    for (const auto &[reference, deadline] : deadlines)
        lines += event(deadline, reference, made);
    lines.append(QStringLiteral("END:VCALENDAR"));
    QByteArray file;
    for (const QString &line : lines)
        file += folded(line.toUtf8());
    return file;
}

} // namespace emo
