// SPDX-License-Identifier: MIT
#pragma once

#include "core/calendar/Deadline.h"
#include "core/form/Answers.h"
#include "core/rules/DeadlineSpec.h"

#include <span>

namespace emo {

/// A deadline that a date in an Annex A begins.
struct AnnexADeadline : DeadlineSpec
{
    /// What it begins with, and how it ends.
    struct Course
    {
        const Question<QDate> *begins;
        const Question<QTime> *at = nullptr; ///< The time of day, if it matters.
        const Option *done = nullptr; ///< Null: sending the first notification sees to it.
        bool updateIsEnough = false; ///< An update that EMS got since then sees to it.
    };

    constexpr AnnexADeadline(const DeadlineSpec &spec, const Course &course)
        : DeadlineSpec(spec), course(course)
    {
    }

    Course course;
};

/// Every deadline of an Annex A, for the register.
std::span<const AnnexADeadline> annexADeadlineRules();

/// By when the responsible officer must have told EMS of what the dates of the Annex A say, and what else
/// follows from them; soonest first, without what has been seen to. Source: PI 01/2019, section 3 and Annex
/// A.
Deadlines annexADeadlines(const Answers &annex);

} // namespace emo
