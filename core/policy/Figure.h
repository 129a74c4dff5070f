// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Dates.h"
#include "core/base/Text.h"

#include <array>
#include <limits>
#include <optional>
#include <span>

namespace emo {

/// What a figure counts.
enum class Unit {
    Hours,
    HoursADay,
    HoursAWeek,
    Days,
    WorkingDays,
    Months,
    Date, ///< It is a day, written as dayFigure().
};

/// Which orders a figure applies to.
enum class OrderKind {
    All,
    New,
    Rejected,
    HomeDetentionCurfew,
    AlcoholOnLicence,
    AcquisitiveCrime,
    Community, ///< Orders of a court, which no prison makes: of use to an Annex A alone.
};

/// What a figure is from one day on.
struct FigureValue
{
    static constexpr int unknown = std::numeric_limits<int>::min(); ///< Nobody has published it.

    int value = unknown;
    QDate since = {}; ///< The first day on which it applies; null: on every day before the next one.
    const char *source = nullptr;
    bool isConfirmed = true; ///< False: the source says less than one would want to rely on.
};

struct FigureList;

/// A number that policy gives, and policy may change: a change is one more line in its values.
struct Figure
{
    struct Spec
    {
        Text what; ///< What it is, for the register.
        Unit unit;
        OrderKind orders = OrderKind::All;
        std::array<FigureValue, 4> values; ///< The oldest first.
    };

    constexpr Figure(FigureList *list, const char *id, const Spec &spec);
    Figure(const Figure &) = delete;

    constexpr std::span<const FigureValue> values() const { return {spec.values.data(), count}; }
    /// What it is on that day; nothing if there was no such figure yet, or nobody has published it.
    std::optional<int> on(QDate day) const;
    /// The same for a figure that is a day.
    std::optional<QDate> dateOn(QDate day) const;
    /// "48 hours": what it is on that day, for a message; empty if there is nothing to say.
    QString text(QDate day) const;

    const char *id; ///< Quoted in the register and in tests.
    Spec spec;
    std::size_t count = 0;
};

/// Figures, as they are declared.
struct FigureList
{
    constexpr FigureList() = default;
    FigureList(const FigureList &) = delete;
    constexpr std::span<const Figure *const> all() const { return {figures.data(), count}; }

    std::array<const Figure *, 32> figures{};
    std::size_t count = 0;
};

/// A day, as the value of a figure.
constexpr int dayFigure(QDate day)
{
    return int(day.toJulianDay());
}

/// "48 hours", "8 December 2026".
QString amountText(int value, Unit unit);
/// What the orders are called in the register.
Text nameOf(OrderKind orders);

constexpr Figure::Figure(FigureList *list, const char *id, const Spec &spec) : id(id), spec(spec)
{
    while (count < spec.values.size() && spec.values[count].source) {
        if (count > 0 && !(spec.values[count - 1].since < spec.values[count].since))
            throw "each value begins on a later day than the one before";
        ++count;
    }
    if (count == 0)
        throw "a figure has a source";
    list->figures[list->count++] = this;
}

} // namespace emo
