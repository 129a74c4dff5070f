// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "core/annexa/Suggestions.h"
#include "core/base/SaveFile.h"
#include "core/document/pdf/Pdf.h"
#include "core/handover/AnnexA.h"

#include <QJsonDocument>

namespace emo::cli {

namespace {

struct AnnexACommandTexts
{
    EMO_TEXTS(AnnexACommandTexts)
};

const auto answersOption = QStringLiteral("answers");
const auto suggestedOption = QStringLiteral("suggested");

/// The Annex A of a file of its own, or else of the order; with what the order suggests, if that is wanted.
Result<AnnexA> annexFor(const Command &command, const std::optional<Order> &order)
{
    const bool isOwn = command.isSet(answersOption);
    auto annex = isOwn ? readAnnexA(command.value(answersOption)) : newAnnexA(*order, command.moment().today);
    if (!annex || !order || !command.isSet(suggestedOption))
        return annex;
    Answers &answers = (*annex).answers;
    for (const Suggestion &each : annexASuggestions(order->answers))
        if (!answers.find(*each.question))
            answers.setValue(*each.question, each.answer);
    return annex;
}

int annexA(const Invocation &invocation)
{
    const auto pdf = QStringLiteral("pdf");
    const auto save = QStringLiteral("save");
    Command command(invocation,
        AnnexACommandTexts::tr(
            "Writes Annex A, the risk notification of PI 01/2019, as a draft for the responsible officer: "
            "with what an order says, or with answers of its own. It is not encrypted."),
        {.files = {QStringLiteral("ORDER.json")},
            .options = {{pdf, AnnexACommandTexts::tr("The PDF file to write."), QStringLiteral("OUT.pdf")},
                {answersOption,
                    AnnexACommandTexts::tr("An Annex A in a file of its own, instead of what the order says. "
                                           "No order is needed then."),
                    QStringLiteral("ANNEX.json")},
                {suggestedOption,
                    AnnexACommandTexts::tr(
                        "Take over what is only suggested as well. Read the form before it goes anywhere.")},
                {save, AnnexACommandTexts::tr("Write the answers to this file, to go on from."),
                    QStringLiteral("ANNEX.json")}},
            .moment = true,
            .filesMayBeLeftOut = true});
    if (const auto code = command.parse())
        return *code;
    const bool hasOrder = !command.file(0).isEmpty();
    if (!hasOrder && !command.isSet(answersOption))
        return fail({AnnexACommandTexts::tr(
            "Say which order, or which answers: ORDER.json or --answers ANNEX.json")});
    if (!command.isSet(pdf) && !command.isSet(save))
        return fail({AnnexACommandTexts::tr("Say which file to write: --pdf OUT.pdf")});

    std::optional<Order> order;
    if (hasOrder) {
        const auto read = readOrder(command.file(0), command.moment().today);
        if (!read)
            return fail(read.error());
        order = *read;
    }
    const auto annex = annexFor(command, order);
    if (!annex)
        return fail(annex.error());
    if (command.isSet(save)) {
        const QByteArray json = QJsonDocument(annexAToJson(*annex)).toJson();
        if (const auto saved = saveFile(command.value(save), json); !saved)
            return fail(saved.error());
    }
    if (!command.isSet(pdf))
        return Done;
    const auto made = paper::pdf(annexADocument(*annex, order ? &*order : nullptr));
    if (!made)
        return fail(made.error());
    const auto saved = saveFile(command.value(pdf), made->bytes);
    return saved ? Done : fail(saved.error());
}

const Registered annexACommand{{
    .name = "annex-a",
    .about = About::OrderFiles,
    .summary = AnnexACommandTexts::tr("write Annex A of an order, or one of its own, as a PDF/A file"),
    .run = annexA,
    .paints = true,
}};

} // namespace

} // namespace emo::cli
