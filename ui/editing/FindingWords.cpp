// SPDX-License-Identifier: MIT
#include "ui/editing/FindingWords.h"

namespace emo::ui {

namespace {

struct FindingWordsTexts
{
    EMO_TEXTS(FindingWordsTexts)
};

} // namespace

QString sourceText(const Finding &finding)
{
    return FindingWordsTexts::tr("Source: %1").with(finding.source);
}

FindingWords wordsOf(const Finding &finding)
{
    const qsizetype end = finding.message.indexOf(QLatin1StringView(". "));
    if (end < 0)
        return {finding.message, {}};
    return {finding.message.first(end), finding.message.mid(end + 2)};
}

QString goToText(const QuestionAt &at)
{
    if (!at.group)
        return FindingWordsTexts::tr("Go to %1").with(at.question->label());
    return FindingWordsTexts::tr("Go to %1, number %2").with(at.group->label(), QString::number(at.row + 1));
}

const char *iconFor(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "reminder";
}

Role roleOf(Severity severity)
{
    return severity == Severity::Error  ? Role::Error
        : severity == Severity::Warning ? Role::Warning
                                        : Role::Reminder;
}

} // namespace emo::ui
