// SPDX-License-Identifier: MIT
#include "ui/pages/QuestionHelp.h"

#include <QMessageBox>

namespace emo::ui {

namespace {

struct QuestionHelpTexts
{
    EMO_TEXTS(QuestionHelpTexts)
};

/// True if the rule looks at the question, or at what is asked in its rows.
bool looksAt(const Rule &rule, const AnyQuestion &question)
{
    return std::ranges::any_of(rule.spec.questions, [&](const AnyQuestion *each) {
        return each && (each == &question || (question.each && each->list == question.each));
    });
}

} // namespace

QString helpText(const AnyQuestion &question, const Trade &trade)
{
    QStringList parts;
    if (!question.spec.hint.isEmpty())
        parts.append(question.spec.hint.toString());
    if (!question.spec.wording.isEmpty())
        parts.append(question.spec.wording.toString());
    const QDate today = trade.now().today;
    for (const RuleBook *book : trade.rules)
        for (const Rule *rule : book->all())
            if (rule->isInForce(today) && looksAt(*rule, question))
                parts.append(QuestionHelpTexts::tr("%1\nSource: %2")
                                 .with(rule->spec.title, QString::fromUtf8(rule->spec.source)));
    if (parts.isEmpty())
        parts.append(QuestionHelpTexts::tr("No rule looks at this question."));
    return parts.join(QStringLiteral("\n\n"));
}

void showQuestionHelp(const AnyQuestion &question, const Trade &trade, QWidget *parent)
{
    QMessageBox box(QMessageBox::NoIcon, QuestionHelpTexts::tr("About this question"), question.spec.ask,
        QMessageBox::Ok, parent);
    box.setInformativeText(helpText(question, trade));
    box.exec();
}

} // namespace emo::ui
