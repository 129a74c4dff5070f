// SPDX-License-Identifier: MIT
#include "ui/print/Printing.h"

#include "core/base/Cancelled.h"
#include "core/base/SaveFile.h"
#include "core/base/Text.h"
#include "core/document/pdf/PagePainter.h"
#include "core/document/pdf/Pdf.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/FileChoice.h"
#include "ui/widgets/LongWork.h"

#include <QDir>
#include <QPrintDialog>
#include <QPrinter>

namespace emo::ui {

namespace {

struct PrintingTexts
{
    EMO_TEXTS(PrintingTexts)
};

} // namespace

Result<> printPages(QWidget *parent, const std::vector<paper::Page> &pages, const QString &name)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    if (!printer.outputFileName().isEmpty()) { // the dialog can also print to a file
        const auto place = placeToSave(printer.outputFileName());
        if (!place)
            return place.error();
        printer.setOutputFileName(*place);
    }
    if (paper::paint(pages, printer))
        return {};
    return Problem{PrintingTexts::tr("The printer did not take the pages. Check it, and print again")};
}

QString askWhere(QWidget *parent, const QString &name, const QString &filter)
{
    return fileToSave(
        parent, PrintingTexts::tr("Save the file. It is not encrypted"), QDir::home().filePath(name), filter);
}

void savePdf(QWidget *parent, const QString &path, const LaidOut &document,
    const std::shared_ptr<LongWork> &work, const std::function<void(const Result<QString> &)> &done)
{
    elsewhere(
        parent,
        [path, document, work]() -> Result<QString> {
            const auto made = paper::pdf(document.pages, document.title, document.data);
            if (work->token().stop_requested())
                return cancelled();
            if (!made)
                return made.error();
            const auto saved = saveFile(path, made->bytes);
            return saved.withValue(made->note);
        },
        [parent, work, done](const Result<QString> &saved) {
            if (saved)
                announce(parent, PrintingTexts::tr("Saved. The file is not encrypted"));
            done(saved);
        });
}

Result<> saveMade(QWidget *parent, const QString &path, const Result<QByteArray> &made)
{
    if (!made)
        return made.error();
    const auto saved = saveFile(path, *made);
    if (saved)
        announce(parent, PrintingTexts::tr("Saved. The file is not encrypted"));
    return saved;
}

} // namespace emo::ui
