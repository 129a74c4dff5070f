// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "core/base/ReadableFile.h"
#include "core/base/SaveFile.h"
#include "core/document/content/MapPictures.h"
#include "core/document/content/OrderContent.h"
#include "core/document/pdf/Pdf.h"
#include "core/emo/EmoForm.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace emo::cli {

namespace {

struct ExportTexts
{
    EMO_TEXTS(ExportTexts)
};

Result<> addMap(paper::MapPictures &maps, const File &map, const QString &path)
{
    if (const auto readable = checkReadable(path); !readable)
        return readable.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ExportTexts::tr("The map %1 cannot be opened").with(path), file.errorString()};
    constexpr qint64 moreThanAllowed = 10 * 1024 * 1024 + 1;
    const auto added = maps.add(map, file.read(moreThanAllowed));
    return added ? added : inFile(path, added.error());
}

/// Every file that a row of the order names and the folder holds.
Result<paper::Pictures> mapPictures(const Answers &answers, const QDir &folder)
{
    if (!folder.exists())
        return Problem{ExportTexts::tr("There is no folder %1").with(folder.path())};
    paper::MapPictures maps;
    Result<> added;
    const Asked order(answers);
    forEachQuestion(emoForm, [&](const AnyQuestion &group) {
        order.forEachRow(group, [&](const Asked &row, int) {
            for (const AnyQuestion *cell : group.each->all()) {
                const Value *value = row.answer(*cell);
                const auto *file = value ? std::get_if<File>(value) : nullptr;
                const QString name = file ? QFileInfo(file->name).fileName() : QString();
                if (added && file && folder.exists(name))
                    added = addMap(maps, *file, folder.filePath(name));
            }
        });
    });
    return added.withValue(maps.pictures());
}

int exportOrder(const Invocation &invocation)
{
    const QCommandLineOption pdfOption(
        QStringLiteral("pdf"), ExportTexts::tr("The PDF file to write."), QStringLiteral("OUT.pdf"));
    const QCommandLineOption filesOption(QStringLiteral("files"),
        ExportTexts::tr("The folder that holds the maps which the order names; they are printed as annexes."),
        QStringLiteral("FOLDER"));
    Command command(invocation,
        ExportTexts::tr(
            "Writes the form of an order as a PDF/A file. It is marked as a draft while it is one, and is "
            "not encrypted."),
        {.files = {QStringLiteral("ORDER.json")}, .options = {pdfOption, filesOption}, .moment = true});
    if (const auto code = command.parse())
        return *code;
    if (!command.isSet(QStringLiteral("pdf")))
        return fail({ExportTexts::tr("Say which file to write: --pdf OUT.pdf")});
    const auto order = readOrder(command.file(0), command.moment().today);
    if (!order)
        return fail(order.error());
    const auto pictures = command.isSet(QStringLiteral("files"))
        ? mapPictures(order->answers, QDir(command.value(QStringLiteral("files"))))
        : Result<paper::Pictures>(paper::Pictures());
    if (!pictures)
        return fail(pictures.error());
    const auto made = paper::pdf(paper::orderContent(emoForm, *order, command.moment(), *pictures));
    if (!made)
        return fail(made.error());
    const auto saved = saveFile(command.value(QStringLiteral("pdf")), made->bytes);
    if (!saved)
        return fail(saved.error());
    if (!made->note.isEmpty())
        note(made->note);
    return Done;
}

const Registered exportCommand{{
    .name = "export",
    .about = About::OrderFiles,
    .summary = ExportTexts::tr("write the form of an order as a PDF/A file"),
    .run = exportOrder,
    .paints = true,
}};

} // namespace

} // namespace emo::cli
