// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"
#include "core/rules/Rule.h"

namespace emo {

/// Something to put right, to explain or to look at before the order can be finished.
struct Finding
{
    QString id; ///< Of the rule; or what is wrong with the answer itself: "blank", "too-long", "date" …
    Severity severity;
    QList<QuestionAt> at; ///< Where it can be put right; empty where no question is to blame.
    QString message; ///< What is wrong, and what to do or whom to ask.
    QString source; ///< Where the rule is written down.
};
using Findings = QList<Finding>;

/// The question at which the finding is to be shown first, or the group it is in; null if there is none.
const AnyQuestion *shownAt(const Finding &finding);

/// Everything to be said about the order in these circumstances, by severity and within it in the order of
/// the form. One finding per fact: what a rule says of a question at least as heavily is not said again.
Findings findings(
    const Form &form, RuleBooks books, const Answers &answers, const Circumstances &circumstances);

/// "error", "warning", "reminder": as files and the command line spell it.
QString severityCode(Severity severity);

} // namespace emo
