// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/Findings.h"

namespace emo {

/// How far a page or a section has got.
enum class Progress {
    CannotStartYet, ///< A question of the section that comes before it is not answered.
    Incomplete, ///< A question that must be answered is not.
    Problem, ///< Everything is answered, and something has to be put right.
    Completed,
};

struct PageProgress
{
    const Page *page;
    Progress progress;
};

struct SectionProgress
{
    const Section *section;
    Progress progress;
    QList<PageProgress> pages; ///< Those that are asked.
};

/// How far each section has got, in the order of the form. Only errors keep one from being complete.
QList<SectionProgress> progress(const Form &form, const Answers &answers, const Findings &findings);

} // namespace emo
