// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "app/cli/Commands.h"
#include "core/base/SaveFile.h"
#include "core/document/OrderContent.h"
#include "core/document/Pdf.h"
#include "core/emo/EmoForm.h"

namespace emo::cli {

namespace {

struct ExportTexts
{
    EMO_TEXTS(ExportTexts)
};

} // namespace

int exportOrder(const QStringList &arguments)
{
    const QCommandLineOption pdfOption(QStringLiteral("pdf"),
        ExportTexts::tr("The PDF file to write.").toString(), QStringLiteral("OUT.pdf"));
    Command command(QStringLiteral("emodesk-cli export"),
        ExportTexts::tr(
            "Writes the form of an order as a PDF/A file. It is marked as a draft while it is one, "
            "and is not encrypted.")
            .toString(),
        {.files = {QStringLiteral("ORDER.json")}, .options = {pdfOption}, .moment = true});
    if (const auto code = command.parse(arguments))
        return *code;
    if (!command.isSet(QStringLiteral("pdf")))
        return fail({ExportTexts::tr("Say which file to write: --pdf OUT.pdf").toString()});
    const auto order = readOrder(command.file(0));
    if (!order)
        return fail(order.error());
    const auto bytes = paper::pdf(paper::orderContent(emoForm, *order, command.moment()));
    if (!bytes)
        return fail(bytes.error());
    const auto saved = saveFile(command.value(QStringLiteral("pdf")), *bytes);
    return saved ? Done : fail(saved.error());
}

} // namespace emo::cli
