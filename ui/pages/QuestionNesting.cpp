// SPDX-License-Identifier: MIT
#include "ui/pages/QuestionNesting.h"

#include <algorithm>

namespace emo::ui {

int depthOf(const AnyQuestion &question)
{
    int depth = 0;
    for (const Condition::Clause &clause : question.spec.askedWhen.clauses())
        if (clause.question->list == question.list && clause.question->page == question.page)
            depth = std::max(depth, depthOf(*clause.question) + 1);
    return depth;
}

} // namespace emo::ui
