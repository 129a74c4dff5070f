// SPDX-License-Identifier: MIT
#include "core/document/content/PrintChecks.h"

#include "core/document/drawing/Characters.h"
#include "core/order/Display.h"
#include "core/order/UnknownParts.h"

namespace emo::paper {

namespace {

struct PrintCheckTexts
{
    EMO_TEXTS(PrintCheckTexts)
};

Finding unprintable(const QList<QuestionAt> &at, const QString &message)
{
    return {QStringLiteral("unprintable"), Severity::Warning, at, message,
        PrintCheckTexts::tr("What EMO Desk can print")};
}

void check(const QuestionAt &at, const Asked &answers, Findings &findings)
{
    const AnyQuestion &question = *at.question;
    if (question.kind == Kind::Rows || question.spec.isPrivate || isPrintable(display(question, answers)))
        return;
    findings.append(unprintable({at},
        PrintCheckTexts::tr("This answer has characters that no font on this computer can show, and a box is "
                            "printed for each. Write it in another way, or add it by hand")));
}

void checkAlsoInFile(const Form &form, const Answers &answers, Findings &findings)
{
    for (const UnknownPart &part : unknownParts(form, answers))
        if (!isPrintable(part.label + part.text.join(QString())))
            findings.append(unprintable({},
                PrintCheckTexts::tr(
                    "What is printed under \"Also in the file\" has characters that no font on this computer "
                    "can show, and a box is printed for each: %1. Add it by hand")
                    .with(part.name)));
}

} // namespace

Findings printFindings(const Form &form, const Answers &answers)
{
    Findings findings;
    const Asked asked(answers);
    forEachQuestion(form, [&](const AnyQuestion &question) {
        check(question, asked, findings);
        asked.forEachRow(question, [&](const Asked &row, int index) {
            for (const AnyQuestion *cell : question.each->all())
                check({*cell, question, index}, row, findings);
        });
    });
    checkAlsoInFile(form, answers, findings);
    return findings;
}

} // namespace emo::paper
