// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy/Figure.h"

namespace emo {

/// The time that a deadline leaves: a number of its own, or a figure that others use too.
class Allowance
{
public:
    constexpr Allowance(int count, Unit unit) : m_count(count), m_unit(unit) {}
    constexpr Allowance(const Figure &figure) : m_unit(figure.spec.unit), m_figure(&figure) {}

    constexpr Unit unit() const { return m_unit; }
    constexpr const Figure *figure() const { return m_figure; } ///< Null for a number of its own.
    /// How much it is on that day; nothing if the figure has no value then.
    std::optional<int> on(QDate day) const { return m_figure ? m_figure->on(day) : m_count; }
    /// "1 working day"; empty if the figure has no value then.
    QString text(QDate day) const
    {
        const auto count = on(day);
        return count ? amountText(*count, m_unit) : QString();
    }

private:
    int m_count = 0;
    Unit m_unit;
    const Figure *m_figure = nullptr;
};

} // namespace emo
