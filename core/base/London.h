// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

/// Everything in an order happens in London time, whatever zone the machine is set to.
namespace emo {

/// The moment an order is looked at, as a clock on a wall in London shows it. Rules and documents are
/// given one and never ask the machine for the time.
struct Moment
{
    QDate today;
    QTime now;

    /// The moment that the given instant is in London.
    static Moment of(const QDateTime &instant);

    bool operator==(const Moment &) const = default;
};

/// The instant at which a clock in London shows `date` and `time`. A time that the clocks skip in
/// spring is moved on to the hour that follows it; one that comes twice in autumn is one of the two.
QDateTime londonInstant(QDate date, QTime time);

} // namespace emo
