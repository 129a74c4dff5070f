// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>

#include <vector>

namespace emo {

/// The scale of a timeline: whole months, up to 13 of them; whole quarters, up to 36 months; else whole
/// years.
class MonthAxis
{
public:
    /// Reaches from the unit of one day to that of the other, whichever comes first. Both must be valid.
    MonthAxis(QDate one, QDate other);

    QDate begin() const { return m_begin; }
    QDate end() const { return m_end; } ///< The day after the last unit.
    int months() const { return m_months; } ///< In a unit: 1, 3 or 12.

    /// How far along the axis a day begins: 0 at its begin, 1 at its end, and never beyond.
    double share(QDate day) const;

    /// The first days of the units; where they would be more than `most`, the begin and the first days of
    /// wider stretches.
    std::vector<QDate> marks(int most) const;

private:
    QDate m_begin;
    QDate m_end;
    int m_months = 1;
};

} // namespace emo
