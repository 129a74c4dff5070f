// SPDX-License-Identifier: MIT
#include "core/calendar/MonthAxis.h"

#include <algorithm>

namespace emo {

namespace {

int monthNumber(QDate day)
{
    return day.year() * 12 + day.month() - 1;
}

QDate firstOfMonth(int number)
{
    return {number / 12, number % 12 + 1, 1};
}

int unitOf(int months)
{
    constexpr int mostMonths = 13;
    constexpr int mostInQuarters = 36;
    return months <= mostMonths ? 1 : months <= mostInQuarters ? 3 : 12;
}

} // namespace

MonthAxis::MonthAxis(QDate one, QDate other)
{
    const auto [first, last] = std::minmax({monthNumber(one), monthNumber(other)}); // copies, no references
    m_months = unitOf(last - first + 1);
    m_begin = firstOfMonth(first / m_months * m_months);
    m_end = firstOfMonth((last / m_months + 1) * m_months);
}

double MonthAxis::share(QDate day) const
{
    return std::clamp(double(m_begin.daysTo(day)) / double(m_begin.daysTo(m_end)), 0.0, 1.0);
}

std::vector<QDate> MonthAxis::marks(int most) const
{
    constexpr int month = 1;
    constexpr int year = 12;
    const int begin = monthNumber(m_begin);
    const int end = monthNumber(m_end);
    int step = m_months;
    for (const int wider : {month * 2, month * 3, month * 6, year, year * 2, year * 5, year * 10, year * 20,
             year * 50, year * 100})
        if ((end - begin + step - 1) / step > most && wider > step && wider % m_months == 0)
            step = wider;
    std::vector<QDate> marks{m_begin};
    for (int number = (begin / step + 1) * step; number < end; number += step)
        marks.push_back(firstOfMonth(number));
    return marks;
}

} // namespace emo
