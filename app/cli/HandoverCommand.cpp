// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "core/annexa/Suggestions.h"
#include "core/base/ReadableFile.h"
#include "core/base/SaveFile.h"
#include "core/document/content/OrderContent.h"
#include "core/document/pdf/Pdf.h"
#include "core/emo/EmoForm.h"
#include "core/handover/FileNames.h"
#include "core/handover/HandoverEmail.h"
#include "core/handover/Pack.h"
#include "core/handover/Record.h"
#include "core/handover/Steps.h"
#include "core/order/Reference.h"
#include "core/store/orders/OrderFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace emo::cli {

namespace {

struct HandoverTexts
{
    EMO_TEXTS(HandoverTexts)
};

/// Everything that is written for one order.
struct Prepared
{
    EmailAttachment form;
    std::optional<EmailAttachment> annexA;
    QList<EmailAttachment> files; ///< All of them, drafts included.
    QJsonArray steps;
};

/// The files of the order that the folder holds.
QList<EmailAttachment> filesFrom(const std::optional<QDir> &folder, Paper paper, const Answers &order)
{
    QList<EmailAttachment> found;
    if (!folder)
        return found;
    const QList<File> files = filesOf(paper, order);
    QStringList names;
    for (const File &each : files)
        names.append(QFileInfo(each.name).fileName());
    const QStringList distinct = distinctFileNames(names);
    for (qsizetype i = 0; i < files.size(); ++i) {
        // Of two maps of one name the second lies there under its number, or both are the same file.
        const QString numbered = folder->filePath(distinct[i]);
        QFile file(QFileInfo::exists(numbered) ? numbered : folder->filePath(names[i]));
        if (checkReadable(file.fileName()) && file.open(QIODevice::ReadOnly))
            found.append({files[i].name, file.readAll()});
    }
    return found;
}

/// A Problem that names the files of the order that the folder lacks.
Result<> checkThere(const std::optional<QDir> &folder, const Answers &order)
{
    QStringList missing;
    store::forEachFile(emoForm, order, [&](const AnyQuestion &, const File &file) {
        if (folder && !isIn(*folder, file))
            missing.append(file.name);
    });
    missing.removeDuplicates();
    if (missing.isEmpty())
        return {};
    return Problem{
        HandoverTexts::tr("The order names files that are not in %1: %2. Put them there, or correct the "
                          "order. Nothing was written.")
            .with(folder->path(), missing.join(QStringLiteral(", ")))};
}

QList<EmailAttachment> attachmentsFor(const HandoverStep &step, const Prepared &prepared,
    const Answers &order, const std::optional<QDir> &folder)
{
    QList<EmailAttachment> files;
    if (step.papers.contains(Paper::OrderForm))
        files.append(prepared.form);
    if (step.papers.contains(Paper::AnnexA) && prepared.annexA)
        files.append(*prepared.annexA);
    for (const Paper paper : step.papers)
        files += filesFrom(folder, paper, order);
    return withDistinctNames(files);
}

QJsonObject asJson(const HandoverStep &step, const QString &draft, const QList<EmailAttachment> &attachments)
{
    QJsonArray files;
    for (const EmailAttachment &each : attachments)
        files.append(
            QJsonObject{{QStringLiteral("name"), each.name}, {QStringLiteral("sha256"), sha256(each.bytes)}});
    QJsonArray papers;
    for (const Paper paper : step.papers)
        papers.append(paperName(paper));
    const auto doubt = addressDoubt(step.recipient.address);
    return {{QStringLiteral("role"), step.recipient.role}, {QStringLiteral("name"), step.recipient.name},
        {QStringLiteral("address"), step.recipient.address},
        {QStringLiteral("addressDoubt"), doubt ? doubt->message : QString()},
        {QStringLiteral("gets"), papers}, {QStringLiteral("files"), files}, {QStringLiteral("draft"), draft},
        {QStringLiteral("isDone"), step.isDone}, {QStringLiteral("mayBeDone"), step.mayBeDone},
        {QStringLiteral("why"), step.why}};
}

Result<Prepared> prepared(const Order &order, const std::optional<AnnexA> &annex, const Moment &moment,
    const std::optional<QDir> &folder)
{
    const paper::Content content = paper::orderContent(emoForm, order, moment);
    const auto form = paper::pdf(content);
    if (!form)
        return form.error();
    Prepared all{{orderFileName(order), form->bytes}, {}, {}, {}};
    all.files.append(all.form);
    std::optional<paper::FilledForm> document;
    if (annex) {
        document = annexADocument(*annex, &order);
        const auto paper = paper::pdf(*document);
        if (!paper)
            return paper.error();
        all.annexA = EmailAttachment{annexAFileName(*annex), paper->bytes};
        all.files.append(*all.annexA);
    }
    const auto pack
        = paper::pdf(packPages(content, document ? &*document : nullptr), packFileName(order).chopped(4));
    if (!pack)
        return pack.error();
    all.files.append({packFileName(order), pack->bytes});
    for (const HandoverStep &step : handoverSteps(order, suggestedRecipients(order), annex.has_value())) {
        const QList<EmailAttachment> attachments = attachmentsFor(step, all, order.answers, folder);
        const QString draft = draftFileName(order, step.recipient.role);
        all.files.append({draft, emailDraft(handoverEmail(order, annex, step.recipient, attachments))});
        all.steps.append(asJson(step, draft, attachments));
    }
    return all;
}

QString asText(const QJsonArray &steps, const QString &unseen)
{
    QString text = unseen.isEmpty() ? QString() : unseen + u'\n';
    for (const QJsonValue step : steps) {
        const QString why = step[u"why"].toString();
        const QString doubt = step[u"addressDoubt"].toString();
        text += QStringLiteral("%1: %2\n").arg(step[u"role"].toString(), step[u"draft"].toString());
        for (const QString &line : {why, doubt})
            if (!line.isEmpty())
                text += QStringLiteral("  %1\n").arg(line);
    }
    return text;
}

int handover(const Invocation &invocation)
{
    const auto to = QStringLiteral("to");
    const auto annexOption = QStringLiteral("annex-a");
    Command command(invocation,
        HandoverTexts::tr("Prepares what an order is handed over with: its form, Annex A, both as one file, "
                          "and an email draft for each recipient. Nothing "
                          "is sent. The files are not encrypted."),
        {.files = {QStringLiteral("ORDER.json")},
            .options = {{to, HandoverTexts::tr("The folder to write them to."), QStringLiteral("DIR")},
                {annexOption,
                    HandoverTexts::tr("The Annex A that goes with it; otherwise what the order says."),
                    QStringLiteral("ANNEX.json")},
                filesOption()},
            .formats = textOrJson(),
            .moment = true});
    if (const auto code = command.parse())
        return *code;
    if (!command.isSet(to))
        return fail({HandoverTexts::tr("Say which folder to write to: --to DIR")});
    const QDir folder(command.value(to));
    if (!folder.exists())
        return fail({HandoverTexts::tr("There is no folder %1").with(folder.path())});
    const auto order = readOrder(command.file(0), command.moment().today);
    if (!order)
        return fail(order.error());
    std::optional<AnnexA> annex;
    if (command.isSet(annexOption)) {
        const auto read = readAnnexA(command.value(annexOption));
        if (!read)
            return fail(read.error());
        annex = *read;
    } else if (isAnnexAOffered(order->answers)) {
        annex = newAnnexA(*order, command.moment().today);
    }
    const auto files = filesFolder(command);
    if (const auto there = checkThere(files, order->answers); !there)
        return fail(there.error());
    const auto all = prepared(*order, annex, command.moment(), files);
    if (!all)
        return fail(all.error());
    for (const EmailAttachment &file : all->files)
        if (const auto saved = saveFile(folder.filePath(file.name), file.bytes); !saved)
            return fail(saved.error());
    const QString unseen = notLookedAt(files, order->answers);
    printOut(command.isJson()
            ? documentText({{QStringLiteral("filesNotLookedAt"), unseen},
                               {QStringLiteral("reference"), QStringLiteral("EMO ") + referenceOf(order->id)},
                               {QStringLiteral("version"), order->current().number},
                               {QStringLiteral("steps"), all->steps}},
                "emodesk-handover/1")
            : asText(all->steps, unseen));
    return Done;
}

const Registered handoverCommand{{
    .name = "handover",
    .about = About::OrderFiles,
    .summary = HandoverTexts::tr("write what an order is handed over with, and email drafts"),
    .run = handover,
    .paints = true,
}};

} // namespace

} // namespace emo::cli
