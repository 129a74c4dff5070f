// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/Findings.h"
#include "ui/style/Look.h"

namespace emo::ui {

/// The parts that a finding is shown in: what is wrong, in one line; and the rest.
struct FindingWords
{
    QString headline;
    QString rest;
};
FindingWords wordsOf(const Finding &finding);
/// Where the finding is put right, as a link calls it: "Go to Date of birth".
QString goToText(const QuestionAt &at);
/// "Source: …"
QString sourceText(const Finding &finding);
const char *iconFor(Severity severity);
Role roleOf(Severity severity);

} // namespace emo::ui
