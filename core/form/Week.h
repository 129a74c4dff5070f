// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

/// A timetable of the week, as rules, paper and window read it.
namespace emo {

inline constexpr int minutesInDay = 24 * 60;
inline constexpr int daysInWeek = 7;

/// What is asked of each period of a timetable.
struct WeekQuestions
{
    const Question<Rows> *periods;
    const Question<Choice> *day; ///< Offers the days of the week, Monday first.
    const Question<QTime> *from;
    const Question<QTime> *until;
    const Question<Choices> *where;
};

/// A stretch of time as far as it is known. It belongs to the day on which it starts.
struct Period
{
    std::optional<int> day = {}; ///< 0 is Monday.
    std::optional<int> from = {}; ///< Minutes after the midnight that begins the day.
    std::optional<int> until = {}; ///< The same, and later than `from`; without `from` the time on the clock.
    std::vector<int> where = {}; ///< See placesTicked().
    QString unreadDay = {}; ///< The code of a day that nothing offers.
    QStringList unreadWhere = {}; ///< Those of places.

    bool hasTimes() const { return from && until; }
    bool isKnown() const { return day && hasTimes(); }
    bool isBlank() const
    {
        return !day && !from && !until && where.empty() && unreadDay.isEmpty() && unreadWhere.isEmpty();
    }
    /// How long it lasts; of one that has both times.
    int minutes() const { return *until - *from; }
    /// How many days after its start it ends; of one that has both times.
    int daysLater() const { return *until / minutesInDay; }
    bool operator==(const Period &) const = default;
};

/// The period between two times of the clock. One that ends no later than it starts ends on the next day; so
/// one that ends when it starts lasts 24 hours.
Period periodBetween(std::optional<QTime> from, std::optional<QTime> until);

/// The options of a list that are ticked, by their place in it: 0 is the first.
std::vector<int> placesTicked(const Question<Choices> &question, const Asked &order);

/// The period that a row of the timetable describes.
Period periodOf(const Asked &row, const WeekQuestions &questions);
/// The periods of the timetable, one for each row.
std::vector<Period> periodsOf(const Asked &order, const WeekQuestions &questions);

/// Those that say anything, in the order of the week and of their starts; those without a day come last.
std::vector<Period> inOrderOfWeek(std::vector<Period> periods);

/// The lane of each stretch of time, from 0: in the order of their starts, each in the first where it
/// overlaps with nothing. Stretches that touch do not overlap.
std::vector<int> lanesOf(std::span<const std::pair<double, double>> stretches);

/// True if both last through the same minute of some week. Periods that are not known overlap with nothing.
bool overlap(const Period &a, const Period &b);

/// The minutes of a week that the periods cover. Where they overlap, a minute counts once; periods that are
/// not known count for nothing.
int minutesCovered(std::span<const Period> periods);
/// Of these minutes, those between midnight and midnight of each day, Monday first.
std::array<int, daysInWeek> minutesPerDay(std::span<const Period> periods);

} // namespace emo
