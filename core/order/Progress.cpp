// SPDX-License-Identifier: MIT
#include "core/order/Progress.h"

#include <algorithm>

namespace emo {

namespace {

bool isUnanswered(const AnyQuestion &question, const Asked &answers)
{
    const Value *value = answers.answer(question);
    return question.isRequired() && question.spec.blankIs == Severity::Error && answers.asks(question)
        && (!value || isBlank(*value));
}

bool hasError(const Page &page, const Findings &findings)
{
    return std::ranges::any_of(findings, [&](const Finding &finding) {
        const AnyQuestion *question = shownAt(finding);
        return finding.severity == Severity::Error && question && question->page == &page;
    });
}

Progress pageProgress(const Page &page, const Asked &answers, const Findings &findings)
{
    if (std::ranges::any_of(
            page.questions(), [&](const AnyQuestion *question) { return isUnanswered(*question, answers); }))
        return Progress::Incomplete;
    return hasError(page, findings) ? Progress::Problem : Progress::Completed;
}

} // namespace

QList<SectionProgress> progress(const Form &form, const Answers &answers, const Findings &findings)
{
    const Asked asked(answers);
    QList<SectionProgress> sections;
    for (const Section *section : form.sections) {
        SectionProgress entry{section, Progress::Completed, {}};
        for (const Page *page : section->allPages()) {
            if (!asked.asks(*page))
                continue;
            entry.pages.append({page, pageProgress(*page, asked, findings)});
            entry.progress = std::min(entry.progress, entry.pages.back().progress);
        }
        const auto before = std::ranges::find(sections, section->after, &SectionProgress::section);
        if (before != sections.end() && before->progress < Progress::Problem)
            entry.progress = Progress::CannotStartYet;
        sections.append(entry);
    }
    return sections;
}

} // namespace emo
