// SPDX-License-Identifier: MIT
#include "core/base/London.h"

#include <QTimeZone>

namespace emo {

namespace {

QTimeZone london()
{
    static const QTimeZone zone("Europe/London");
    if (!zone.isValid())
        qFatal("The time zone Europe/London is not installed on this machine (package tzdata)");
    return zone;
}

} // namespace

Moment Moment::of(const QDateTime &instant)
{
    const QDateTime local = instant.toTimeZone(london());
    return {local.date(), local.time()};
}

QDateTime londonInstant(QDate date, QTime time)
{
    return QDateTime(date, time, london());
}

} // namespace emo
