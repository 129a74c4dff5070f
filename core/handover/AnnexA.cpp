// SPDX-License-Identifier: MIT
#include "core/handover/AnnexA.h"

#include "core/annexa/AnnexAForm.h"
#include "core/annexa/AnnexAPaper.h"
#include "core/annexa/Continuation.h"
#include "core/annexa/Suggestions.h"
#include "core/base/Names.h"
#include "core/base/ReadableFile.h"
#include "core/base/TextFile.h"
#include "core/document/content/FilledFormContent.h"
#include "core/emo/Changes.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/EmoForm.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"
#include "core/order/AnswersJson.h"
#include "core/order/Differences.h"
#include "core/order/Display.h"
#include "core/order/ForeignOrder.h"
#include "core/order/ReadingLimits.h"
#include "core/order/Reference.h"
#include "core/order/VersionNotesJson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace emo {

namespace {

struct AnnexATexts
{
    EMO_TEXTS(AnnexATexts)
};

const auto ownMember = QStringLiteral("annexA");
const auto idMember = QStringLiteral("id");
const auto versionMember = QStringLiteral("orderVersion");
const auto byMember = QStringLiteral("preparedBy");
const auto onMember = QStringLiteral("preparedOn");
const auto draftMember = QStringLiteral("isDraft");
const auto dismissedMember = QStringLiteral("dismissed");
const auto sendToMember = QStringLiteral("sendTo");

/// True for what EMS is told in a further update. Source: PI 01/2019, paragraphs 3.4 and 3.11.
bool concernsEms(const AnyQuestion &question)
{
    const Organisations &from = organisations;
    const std::array<const AnyQuestion *, 10> alsoTold{&from.responsibleOfficerName,
        &from.responsibleOfficerFirstName, &from.responsibleOfficerLastName, &from.responsibleOfficerEmail,
        &from.responsibleOfficerPhoneNumber, &from.responsibleOrganisation,
        &from.responsibleOrganisationRegion, &from.responsibleOrganisationEmail, &from.probationDeliveryUnit,
        &deviceWearer.contactNumber};
    return question.list == &risk || question.spec.category == ChangeCategory::Address
        || std::ranges::find(alsoTold, &question) != alsoTold.end();
}

QString sentence(const Difference &difference)
{
    const QString what = difference.at.question->label();
    const QString now = difference.now.join(QStringLiteral(", "));
    return now.isEmpty() ? AnnexATexts::tr("%1: no longer given.").with(what)
                         : AnnexATexts::tr("%1 is now: %2.").with(what, now);
}

} // namespace

AnnexA newAnnexA(QDate today)
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces), .preparedOn = today};
}

AnnexA newAnnexA(const Order &order, QDate today)
{
    return {.id = order.id,
        .orderVersion = order.current().number,
        .preparedBy = display(organisations.notifyingOrganisationName, order.answers),
        .preparedOn = today,
        .answers = prefilledAnnexA(order.answers)};
}

QJsonObject annexAToJson(const AnnexA &annex)
{
    QJsonObject json = answersToJson(annexAForm, annex.answers);
    QJsonObject own{{idMember, annex.id}, {byMember, annex.preparedBy},
        {onMember, annex.preparedOn.toString(Qt::ISODate)}, {draftMember, annex.isDraft}};
    if (annex.orderVersion >= 0)
        own.insert(versionMember, annex.orderVersion);
    if (!annex.dismissed.isEmpty())
        own.insert(dismissedMember, QJsonArray::fromStringList(annex.dismissed));
    if (!annex.sendTo.isEmpty())
        own.insert(sendToMember, annex.sendTo);
    VersionNotes notes;
    notes.handovers = annex.handovers;
    json.insert(ownMember, withNotes(notes, own));
    return json;
}

Result<AnnexA> annexAFromJson(const QByteArray &text)
{
    const bool isTooLarge = text.size() > largestOrderFile;
    const auto read = isTooLarge ? Result<QByteArray>(QByteArray()) : inUtf8(text);
    if (!read)
        return read.error();
    const QJsonObject json = QJsonDocument::fromJson(*read).object();
    if (!json[ownMember].isObject())
        return Problem{
            AnnexATexts::tr("The file is not an Annex A. Choose a .json file that EMO Desk has written")};
    const auto answers = answersFromJson(annexAForm, json);
    if (!answers)
        return answers.error();
    const QJsonObject own = json[ownMember].toObject();
    const QString id = own[idMember].toString();
    return AnnexA{.id = id.isEmpty() ? newAnnexA(QDate()).id : id,
        .orderVersion = own[versionMember].toInt(-1),
        .preparedBy = own[byMember].toString(),
        .preparedOn = QDate::fromString(own[onMember].toString(), Qt::ISODate),
        .isDraft = own[draftMember].toBool(true),
        .answers = *answers,
        .dismissed = own[dismissedMember].toVariant().toStringList(),
        .sendTo = own[sendToMember].toString(),
        .handovers = notesFrom(own).handovers};
}

Result<AnnexA> readAnnexA(const QString &path)
{
    if (const auto readable = checkReadable(path); !readable)
        return readable.error();
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    const auto annex = annexAFromJson(file.read(largestOrderFile + 1));
    if (!annex)
        return inFile(path, annex.error());
    const auto sizes = checkSizes(annexAForm, annex->answers.source());
    if (!sizes)
        return inFile(path, sizes.error());
    const auto id = foldedId(annex->id);
    if (!id)
        return inFile(path,
            {AnnexATexts::tr(
                "The id in the file is not a UUID. Ask whoever made the file to save it again.")});
    AnnexA folded = *annex;
    folded.id = *id;
    folded.orderVersion = std::max(folded.orderVersion, -1);
    return folded;
}

bool continuesRecord(const AnnexA &before, const AnnexA &now)
{
    return continuesRecord(before.answers, now.answers) && now.handovers.size() >= before.handovers.size()
        && std::ranges::equal(before.handovers, now.handovers.first(before.handovers.size()));
}

QString referenceOf(const AnnexA &annex)
{
    const QString reference = referenceOf(annex.id);
    return annex.orderVersion < 0 ? reference : QStringLiteral("EMO ") + reference;
}

paper::FilledForm annexADocument(const AnnexA &annex, const Order *order)
{
    paper::Preparation preparation{.reference = referenceOf(annex),
        .by = annex.preparedBy,
        .on = annex.preparedOn,
        .isDraft = annex.isDraft};
    if (annex.orderVersion >= 0)
        preparation.from = AnnexATexts::tr("%1, version %2")
                               .with(preparation.reference, QString::number(annex.orderVersion));
    if (order)
        preparation.surnameFirst = surnameFirst(
            display(deviceWearer.lastName, order->answers), display(deviceWearer.firstName, order->answers));
    return paper::filledForm(annexAPaper, annex.answers, preparation);
}

QString suggestedUpdate(const Order &order)
{
    const Asked now(order.answers);
    if (!order.before || !isChange(order.current().type))
        return {};
    QStringList sentences;
    for (const Difference &each : differences(emoForm, *order.before, order.answers))
        if (!each.at.group && concernsEms(*each.at.question))
            sentences.append(sentence(each));
    if (sentences.isEmpty() && now.is(changes.reason, options::changeReason.officer))
        sentences.append(AnnexATexts::tr("The responsible officer has changed."));
    if (const QString typed = display(changes.details, now); !typed.isEmpty())
        sentences.append(typed);
    if (sentences.isEmpty())
        return {};
    sentences.append(AnnexATexts::tr("(EMO version %1)").with(QString::number(order.current().number)));
    return sentences.join(u' ');
}

} // namespace emo
