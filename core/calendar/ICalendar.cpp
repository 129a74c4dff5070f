// SPDX-License-Identifier: MIT
#include "core/calendar/ICalendar.h"

#include "core/base/Text.h"

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

QStringList when(const Deadline &deadline)
{
    const auto day = QStringLiteral("yyyyMMdd");
    if (!deadline.time.isValid())
        return {QStringLiteral("DTSTART;VALUE=DATE:") + deadline.due.toString(day),
            QStringLiteral("DTEND;VALUE=DATE:") + deadline.due.addDays(1).toString(day)};
    const QString instant = utc(londonInstant(deadline.due, deadline.time));
    return {QStringLiteral("DTSTART:") + instant, QStringLiteral("DTEND:") + instant};
}

QStringList event(const Deadline &deadline, const QString &reference, const QDateTime &made)
{
    const QString id = QStringLiteral("%1-%2-%3@emodesk.invalid")
                           .arg(deadline.id, reference, deadline.due.toString(QStringLiteral("yyyyMMdd")));
    QStringList lines{QStringLiteral("BEGIN:VEVENT"),
        QStringLiteral("UID:") + escaped(id).replace(u' ', u'-'), QStringLiteral("DTSTAMP:") + utc(made)};
    lines += when(deadline);
    lines += {
        QStringLiteral("SUMMARY:") + escaped(CalendarTexts::tr("%1: %2").with(reference, deadline.what)),
        QStringLiteral("DESCRIPTION:") + escaped(CalendarTexts::tr("Source: %1").with(deadline.source)),
        QStringLiteral("CLASS:PRIVATE"), QStringLiteral("TRANSP:TRANSPARENT"), QStringLiteral("END:VEVENT")};
    return lines;
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
