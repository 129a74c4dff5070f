// SPDX-License-Identifier: MIT
#include "core/document/content/WeekWords.h"

#include <QLocale>

namespace emo::paper {

namespace {

constexpr int minutesPerDay = 24 * 60;

} // namespace

QString clock(int minutes)
{
    const int ofDay = ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay;
    return QStringLiteral("%1:%2")
        .arg(ofDay / 60, 2, 10, QLatin1Char('0'))
        .arg(ofDay % 60, 2, 10, QLatin1Char('0'));
}

QString weekday(int day)
{
    return QLocale().standaloneDayName(((day % 7) + 7) % 7 + 1);
}

} // namespace emo::paper
