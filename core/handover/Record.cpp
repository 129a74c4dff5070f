// SPDX-License-Identifier: MIT
#include "core/handover/Record.h"

#include "core/annexa/Individual.h"
#include "core/base/Names.h"
#include "core/document/content/Words.h"
#include "core/emo/DeviceWearer.h"
#include "core/form/Lookup.h"
#include "core/order/Display.h"
#include "core/order/Reference.h"

#include <QCryptographicHash>

namespace emo {

namespace {

struct RecordTexts
{
    EMO_TEXTS(RecordTexts)
};

QString momentText(const QDateTime &instant)
{
    const Moment moment = Moment::of(instant);
    return RecordTexts::tr("%1 at %2")
        .with(displayDate(moment.today), moment.now.toString(QStringLiteral("HH:mm")));
}

QString labelIn(const OptionList &list, const QString &code)
{
    const auto found = offer(list, code, {});
    return found ? found->label : code;
}

QStringList given(const QString &text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

paper::Block versionBlock(const Version &version)
{
    paper::Rows rows;
    if (version.finishedAt.isValid())
        rows.push_back({RecordTexts::tr("Finished"), {momentText(version.finishedAt), version.finishedBy}});
    if (version.sent.at.isNull()) {
        rows.push_back({RecordTexts::tr("Sent to the installer"), {RecordTexts::tr("Not sent")}});
    } else {
        const QString when = momentText(version.sent.at);
        rows.push_back({RecordTexts::tr("Sent to the installer"),
            {version.sent.hasFailed ? RecordTexts::tr("Failed on %1").with(when) : when}});
        rows.push_back({RecordTexts::tr("How"), {labelIn(waysToInstaller, version.sent.how)}});
        rows.push_back({RecordTexts::tr("By"), given(version.sent.by)});
        rows.push_back({RecordTexts::tr("Reference or subject"), given(version.sent.proof)});
    }
    if (!version.reply.status.isEmpty()) {
        QStringList reply{labelIn(installerReplies, version.reply.status)};
        if (version.reply.on.isValid())
            reply.append(displayDate(version.reply.on));
        for (const QString &reason : version.reply.reasons)
            reply.append(labelIn(rejectionReasons, reason));
        if (!version.reply.text.isEmpty())
            reply.append(version.reply.text);
        rows.push_back({RecordTexts::tr("What the installer said"), reply});
    }
    return {RecordTexts::tr("The version and the installer"), {}, rows};
}

paper::Block handoverBlock(const Handover &handover, int number)
{
    paper::Rows rows{
        {RecordTexts::tr("To"),
            given(handover.address).isEmpty()
                ? QStringList{labelIn(recipientRoles, handover.role)}
                : QStringList{labelIn(recipientRoles, handover.role), handover.address}},
        {RecordTexts::tr("When"), {momentText(handover.at)}},
        {RecordTexts::tr("How"), {labelIn(handoverWays, handover.how)}},
        {RecordTexts::tr("By"), given(handover.by)},
    };
    for (const HandedFile &file : handover.files)
        rows.push_back({file.name, {RecordTexts::tr("SHA-256: %1").with(file.sha256)}});
    return {{}, RecordTexts::tr("Hand-over %1").with(QString::number(number)), rows, true};
}

void addHandovers(paper::Content &content, const QList<Handover> &handovers)
{
    const std::size_t before = content.blocks.size();
    int number = 0;
    for (const Handover &handover : handovers)
        content.blocks.push_back(handoverBlock(handover, ++number));
    if (number > 0)
        content.blocks[before].section = RecordTexts::tr("Hand-over");
}

paper::Content newRecord(const Moment &printed)
{
    paper::Content content;
    content.hasSummary = false;
    content.state = RecordTexts::tr("Printed %1 at %2")
                        .with(displayDate(printed.today), printed.now.toString(QStringLiteral("HH:mm")));
    return content;
}

} // namespace

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Handover handoverEntry(const Recipient &recipient, const Option &way, const QList<EmailAttachment> &files,
    const QDateTime &at, const QString &by)
{
    const bool isEmail = &way == &handoverWays.email;
    QStringList whom{recipient.address.trimmed(), recipient.name};
    whom.removeAll(QString());
    Handover entry{recipient.role,
        whom.isEmpty() ? QString()
            : isEmail  ? whom.front()
                       : whom.back(),
        at, by, QString::fromLatin1(way.code), {}};
    for (const EmailAttachment &file : withDistinctNames(files))
        entry.files.append({file.name, sha256(file.bytes)});
    return entry;
}

paper::Content recordContent(const Order &order, const Moment &printed)
{
    const Asked asked(order.answers);
    const Version &version = order.current();
    paper::Content content = newRecord(printed);
    content.title = RecordTexts::tr("Record of sending and hand-over");
    content.kind = RecordTexts::tr("Version %1").with(QString::number(version.number));
    content.reference = QStringLiteral("EMO ") + referenceOf(order.id);
    content.version = RecordTexts::tr("version %1, record").with(QString::number(version.number));
    content.surnameFirst
        = surnameFirst(display(deviceWearer.lastName, asked), display(deviceWearer.firstName, asked));
    if (const auto born = asked[deviceWearer.dateOfBirth])
        content.born = paper::words.born.with(displayShortDate(*born));

    content.blocks.push_back(versionBlock(version));
    addHandovers(content, version.handovers);
    return content;
}

paper::Content recordContent(const AnnexA &annex, const Moment &printed)
{
    paper::Content content = newRecord(printed);
    content.title = RecordTexts::tr("Record of hand-over");
    content.kind = RecordTexts::tr("Annex A");
    content.reference = referenceOf(annex);
    content.version = RecordTexts::tr("Annex A, record");
    content.surnameFirst = wholeNameSurnameFirst(
        display(annexa::individual.name, annex.answers), display(annexa::individual.surname, annex.answers));
    if (const auto born = Asked(annex.answers)[annexa::individual.dateOfBirth])
        content.born = paper::words.born.with(displayShortDate(*born));
    addHandovers(content, annex.handovers);
    return content;
}

} // namespace emo
