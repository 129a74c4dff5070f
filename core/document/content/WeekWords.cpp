// SPDX-License-Identifier: MIT
#include "core/document/content/WeekWords.h"

#include "core/document/content/Words.h"
#include "core/order/Display.h"

#include <QLocale>

namespace emo::paper {

namespace {

struct WeekWordsTexts
{
    EMO_TEXTS(WeekWordsTexts)
};

/// "main, second or third address".
QString whereInWords(const Week &week, const Period &period)
{
    if (!period.unreadWhere.isEmpty())
        return oneOf(period.unreadWhere);
    if (period.where.empty())
        return week.hasFixedAddress ? WeekWordsTexts::tr("address not given")
                                    : WeekWordsTexts::tr("no fixed address");
    QStringList names;
    for (const int place : period.where)
        names.append(week.addressWords[place]);
    //: %1 is "main", or "second or third".
    return WeekWordsTexts::tr("%1 address").with(oneOf(names));
}

/// "19:00 to 07:00 the next day, second address". `nextDay` says on which day a period ends that does not
/// end on the day on which it starts.
QString periodInWords(const Week &week, const Period &period, const QString &nextDay)
{
    QString times = timesInWords(period);
    if (period.hasTimes() && period.daysLater() > 0)
        //: %1 is "19:00 to 07:00", %2 "the next day" or "on Tuesday 8 December 2026".
        times = WeekWordsTexts::tr("%1 %2").with(times, nextDay);
    //: %1 is a stretch of time, %2 an address.
    return WeekWordsTexts::tr("%1, %2").with(times, whereInWords(week, period));
}

QString releaseInWords(const Week &week)
{
    const QDate day = week.releaseDay;
    if (!day.isValid())
        return WeekWordsTexts::tr("Day of release: %1.")
            .with(periodInWords(week, *week.release, WeekWordsTexts::tr("the next day")));
    const QString next = words.onDay.with(displayDay(day.addDays(1)));
    return WeekWordsTexts::tr("Day of release, %1: %2.")
        .with(displayDay(day), periodInWords(week, *week.release, next));
}

QString dayInWords(const Week &week, std::optional<int> day)
{
    QStringList periods;
    for (const Period &period : week.periods)
        if (period.day == day)
            periods.append(periodInWords(week, period, WeekWordsTexts::tr("the next day")));
    return periods.join(QStringLiteral("; "));
}

} // namespace

QString clock(int minutes)
{
    const int ofDay = ((minutes % minutesInDay) + minutesInDay) % minutesInDay;
    return QStringLiteral("%1:%2")
        .arg(ofDay / 60, 2, 10, QLatin1Char('0'))
        .arg(ofDay % 60, 2, 10, QLatin1Char('0'));
}

QString weekday(int day)
{
    return QLocale().standaloneDayName(((day % daysInWeek) + daysInWeek) % daysInWeek + 1);
}

QString nameOfDays(int first, int last)
{
    if (first == last)
        return weekday(first);
    return last == first + 1 ? WeekWordsTexts::tr("%1 and %2").with(weekday(first), weekday(last))
                             : WeekWordsTexts::tr("%1 to %2").with(weekday(first), weekday(last));
}

QString addressNotGiven(bool hasFixedAddress)
{
    return (hasFixedAddress ? words.addressNotGiven : words.noFixedAddress).toString();
}

QString oneOf(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: %1 is "main, second", %2 is "third".
    return WeekWordsTexts::tr("%1 or %2").with(names.first(names.size() - 1).join(u", "), names.back());
}

QString timesInWords(const Period &period)
{
    if (period.hasTimes())
        return words.fromTo.with(clock(*period.from), clock(*period.until));
    if (period.from)
        return words.endNotGiven.with(clock(*period.from));
    if (period.until)
        return words.startNotGiven.with(clock(*period.until));
    return words.timesNotGiven.toString();
}

QString weekInWords(const Week &week)
{
    QStringList sentences{WeekWordsTexts::tr("Curfew hours, drawn as a week.")};
    if (week.release)
        sentences.append(releaseInWords(week));
    //: %1 is a day, or a few; %2 is what is said of it.
    const Text sentence = WeekWordsTexts::tr("%1: %2.");
    for (int first = 0, last = 0; first < daysInWeek; first = ++last) {
        const QString said = dayInWords(week, first);
        while (last + 1 < daysInWeek && dayInWords(week, last + 1) == said)
            ++last;
        sentences.append(
            sentence.with(nameOfDays(first, last), said.isEmpty() ? WeekWordsTexts::tr("no curfew") : said));
    }
    if (const QString said = dayInWords(week, {}); !said.isEmpty())
        sentences.append(sentence.with(words.dayNotGiven.toString(), said));
    return sentences.join(u' ').replace(QChar(QChar::Nbsp), u' ');
}

} // namespace emo::paper
