// SPDX-License-Identifier: MIT
#include "core/document/content/PrintChecks.h"

#include "core/document/drawing/Characters.h"
#include "core/order/Display.h"

namespace emo::paper {

namespace {

struct PrintCheckTexts
{
    EMO_TEXTS(PrintCheckTexts)
};

void check(const QuestionAt &at, const Asked &answers, Findings &findings)
{
    const AnyQuestion &question = *at.question;
    const bool isText = question.kind == Kind::Text || question.kind == Kind::File;
    if (!isText || question.spec.isPrivate || isPrintable(display(question, answers)))
        return;
    findings.append({QStringLiteral("unprintable"), Severity::Warning, {at},
        PrintCheckTexts::tr("This answer has characters that no font on this computer can show, and a box is "
                            "printed for each. Write it in another way, or add it by hand")
            .toString(),
        PrintCheckTexts::tr("What EMO Desk can print").toString()});
}

} // namespace

Findings printFindings(const Form &form, const Answers &answers)
{
    Findings findings;
    const Asked asked(answers);
    forEachQuestion(form, [&](const AnyQuestion &question) {
        if (question.kind != Kind::Rows)
            check(question, asked, findings);
        asked.forEachRow(question, [&](const Asked &row, int index) {
            for (const AnyQuestion *cell : question.each->all())
                check({*cell, question, index}, row, findings);
        });
    });
    return findings;
}

} // namespace emo::paper
