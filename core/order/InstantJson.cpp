// SPDX-License-Identifier: MIT
#include "core/order/InstantJson.h"

#include "core/form/Typed.h"

#include <cmath>

namespace emo {

namespace {

constexpr double millisecondsInSecond = 1000;

bool isInYearsOfForm(double seconds)
{
    const auto startOf
        = [](int year) { return double(QDate(year, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch()); };
    return seconds >= startOf(firstYear) && seconds < startOf(lastYear + 1);
}

/// 7 is a count and 2026 a year; 0 is the first of January 1970.
bool isTooSmall(double number)
{
    constexpr double anHour = 3600;
    return number != 0 && std::abs(number) < anHour;
}

bool isDateInDigits(double number)
{
    const qint64 digits = std::llround(number);
    const QDate date(int(digits / 10'000), int(digits / 100 % 100), int(digits % 100));
    return double(digits) == number && date.isValid() && date.year() >= firstYear && date.year() <= lastYear;
}

QDateTime instantFromNumber(double number)
{
    if (isTooSmall(number))
        return {};
    const bool isInSeconds = isInYearsOfForm(number);
    const double seconds = isInSeconds ? number : number / millisecondsInSecond;
    if (!isInYearsOfForm(seconds) || (isInSeconds && isDateInDigits(number)))
        return {};
    return QDateTime::fromMSecsSinceEpoch(std::llround(seconds * millisecondsInSecond), Qt::UTC);
}

} // namespace

QString instantText(const QDateTime &instant)
{
    return instant.toUTC().toString(Qt::ISODate);
}

QDateTime instantFrom(const QJsonValue &json)
{
    return json.isDouble() ? instantFromNumber(json.toDouble())
                           : QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
}

} // namespace emo
