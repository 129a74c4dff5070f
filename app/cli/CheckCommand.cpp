// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "core/document/content/PrintChecks.h"
#include "core/emo/EmoForm.h"
#include "core/order/Findings.h"
#include "core/rules/EmoRules.h"
#include "core/rules/SeverityName.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace emo::cli {

namespace {

struct CheckTexts
{
    EMO_TEXTS(CheckTexts)
};

QStringList questionIds(const Finding &finding)
{
    QStringList ids;
    for (const QuestionAt &at : finding.at)
        ids.append(fullId(at));
    return ids;
}

QString asJson(const Findings &findings, const QString &unseen)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{QStringLiteral("id"), finding.id},
            {QStringLiteral("severity"), severityCode(finding.severity)},
            {QStringLiteral("questions"), QJsonArray::fromStringList(questionIds(finding))},
            {QStringLiteral("message"), finding.message}, {QStringLiteral("source"), finding.source}});
    return documentText({{QStringLiteral("findings"), array}, {QStringLiteral("filesNotLookedAt"), unseen}},
        "emodesk-findings/1");
}

int count(const Findings &findings, Severity severity)
{
    return int(std::ranges::count(findings, severity, &Finding::severity));
}

QString asText(const Findings &findings, const QString &unseen)
{
    QString text;
    for (const Finding &finding : findings) {
        const QString at = questionIds(finding).join(QStringLiteral(", "));
        const QString end = finding.message.endsWith(u'.') ? QString() : QStringLiteral(".");
        text += QStringLiteral("%1 %2: %3\n    %4\n")
                    .arg(severityName(finding.severity), finding.id, finding.message + end,
                        at.isEmpty() ? CheckTexts::tr("source: %1").with(finding.source)
                                     : CheckTexts::tr("at %1; source: %2").with(at, finding.source));
    }
    if (!unseen.isEmpty())
        text += unseen + u'\n';
    return text
        + QStringLiteral("%1, %2, %3\n")
              .arg(CheckTexts::tr("%n error(s)", nullptr, count(findings, Severity::Error)),
                  CheckTexts::tr("%n warning(s)", nullptr, count(findings, Severity::Warning)),
                  CheckTexts::tr("%n reminder(s)", nullptr, count(findings, Severity::Reminder)));
}

int check(const Invocation &invocation)
{
    Command command(invocation,
        CheckTexts::tr(
            "Lists what would get the order rejected. Exits with 0 if no error was found, 1 if one was, 2 if "
            "the file cannot be used."),
        {.files = {QStringLiteral("ORDER.json")},
            .options = {filesOption()},
            .formats = textOrJson(),
            .moment = true});
    if (const auto code = command.parse())
        return *code;
    const auto order = readOrder(command.file(0), command.moment().today);
    if (!order)
        return fail(order.error());
    Circumstances known = circumstances(*order, command.moment());
    const auto files = filesFolder(command);
    if (files)
        known.lacks = [files](const File &file) { return !isIn(*files, file); };
    Findings found = findings(emoForm, emoRules(), order->answers, known);
    found.append(paper::printFindings(emoForm, order->answers));
    const QString unseen = notLookedAt(files, order->answers);
    printOut(command.isJson() ? asJson(found, unseen) : asText(found, unseen));
    return count(found, Severity::Error) > 0 ? ErrorsFound : Done;
}

const Registered checkCommand{{
    .name = "check",
    .about = About::OrderFiles,
    .summary = CheckTexts::tr("list what would get an order rejected"),
    .run = check,
    .paints = true,
}};

} // namespace

} // namespace emo::cli
