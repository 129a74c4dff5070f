// SPDX-License-Identifier: MIT
#pragma once

#include "tests/Sample.h"

#include <string>

/// What tests of the rules share.
namespace emo::test {

/// An option by its code.
inline Choice picked(const char *code)
{
    return {QString::fromLatin1(code)};
}

/// Options by their codes: "curfew trail".
inline Choices ticked(const char *codes)
{
    return {QString::fromLatin1(codes).split(u' ', Qt::SkipEmptyParts)};
}

/// What the rule says of the order: how heavily, and to which questions it points, the first one first, such
/// as "warning curfewConditions.endDate licence.endDate". Several findings stand one after the other, with
/// " | " between them; none is "nothing".
inline std::string said(const char *rule, const Answers &answers, const Circumstances &at = dayOfFinish)
{
    QStringList all;
    for (const Finding &finding : findings(emoForm, emoRules(), answers, at)) {
        if (finding.id != QLatin1StringView(rule))
            continue;
        QStringList words{severityCode(finding.severity)};
        for (const QuestionAt &each : finding.at)
            words.append(fullId(each));
        all.append(words.join(u' '));
    }
    return all.isEmpty() ? "nothing" : all.join(QStringLiteral(" | ")).toStdString();
}

/// The message of the rule's only finding.
inline QString message(const char *rule, const Answers &answers, const Circumstances &at = dayOfFinish)
{
    return theFinding(answers, QString::fromLatin1(rule), at).message;
}

} // namespace emo::test
