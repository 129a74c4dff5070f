// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"

namespace emo::ui {

/// Days of a condition that one of its dates has too many or too few of.
struct TimelineMisfit
{
    QDate first; ///< Both belong to it; null where no other date says how far it is out.
    QDate last;
    QString words; ///< "84 days too long".
};

/// A row of the timeline: a stretch of days; both ends belong to it. Null: not known.
struct TimelineBar
{
    QString name;
    QDate from;
    QDate until;
    bool isCondition = false; ///< And not what licence and sentence say.
    std::vector<TimelineMisfit> misfits = {};
    Severity severity = Severity::Reminder; ///< The heaviest of its misfits.
    QString match = {}; ///< The name of what it ends with, where nothing is said against it.

    bool isDrawn() const { return until.isValid() && (from.isValid() || !isCondition) && !(until < from); }
};

/// A day that conditions are held against: "Licence ends".
struct TimelineDay
{
    QString name;
    QDate day;
};

/// Something said about the dates of a condition: a row of the table.
struct TimelineFinding
{
    QString name; ///< Of the condition.
    Finding finding;
    QString here; ///< "Ends 12 Mar 2027".
    QString against; ///< "Licence ends 18 Dec 2026"; empty: no other date was looked at.
    QDate instead; ///< The date of the licence that would fit; null: there is none to take.
};

/// What is to be seen of an order's dates.
struct TimelineContent
{
    std::vector<TimelineBar> bars; ///< What licence and sentence say, then the conditions.
    std::vector<TimelineDay> days; ///< From the first to the last.
    std::vector<TimelineFinding> findings;
    int conditions = 0;
    int misfits = 0; ///< Conditions with dates that do not fit.

    bool hasDates() const;
};

/// Reads the order as its receipt does, and says what the findings have against each date.
TimelineContent timelineContent(const OrderEditing &editing);

} // namespace emo::ui
