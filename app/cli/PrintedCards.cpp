// SPDX-License-Identifier: MIT
#include "app/cli/PrintedCards.h"

#include "core/emo/DeviceWearer.h"
#include "core/order/Display.h"
#include "core/order/Reference.h"

#include <QJsonArray>
#include <QJsonObject>

namespace emo::cli {

namespace {

using store::Card;

struct PrintedCardsTexts
{
    EMO_TEXTS(PrintedCardsTexts)
};

QString folderName(const Card &card)
{
    switch (store::folderOf(card)) {
    case store::Folder::Drafts:
        return QStringLiteral("draft");
    case store::Folder::ToSend:
        return QStringLiteral("to-send");
    case store::Folder::Submitted:
        return QStringLiteral("submitted");
    case store::Folder::Rejected:
        return QStringLiteral("rejected");
    }
    Q_UNREACHABLE();
}

QString instant(const QDateTime &at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject jsonFor(const Card &card)
{
    QJsonObject answers;
    for (const auto &[question, text] : card.answers)
        answers.insert(fullId(*question), text);
    QJsonObject json{{QStringLiteral("reference"), referenceOf(card.orderId)},
        {QStringLiteral("id"), card.orderId}, {QStringLiteral("version"), card.number},
        {QStringLiteral("type"), card.type}, {QStringLiteral("status"), folderName(card)},
        {QStringLiteral("liveStatus"), card.status}, {QStringLiteral("answers"), answers}};
    for (const auto &[member, text] : {std::pair{"saved", instant(card.savedAt)},
             {"finished", instant(card.finishedAt)}, {"sent", instant(card.sentAt)}, {"reply", card.reply}})
        if (!text.isEmpty())
            json.insert(QLatin1StringView(member), text);
    return json;
}

/// "7K3M-Q2VD-X v0  Draft  7 Dec 2026  Robin Placeholder, born 14 Mar 1991"
QString lineFor(const Card &card)
{
    const QString name
        = (card.answer(deviceWearer.firstName) + u' ' + card.answer(deviceWearer.lastName)).trimmed();
    const QDate born = QDate::fromString(card.answer(deviceWearer.dateOfBirth), Qt::ISODate);
    QString person = name.isEmpty() ? PrintedCardsTexts::tr("Name not supplied") : name;
    if (born.isValid())
        person = PrintedCardsTexts::tr("%1, born %2").with(person, displayShortDate(born));
    return QStringLiteral("%1 v%2  %3  %4  %5\n")
        .arg(referenceOf(card.orderId))
        .arg(card.number)
        .arg(store::statusText(card), -18)
        .arg(displayShortDate(Moment::of(card.savedAt).today), -11)
        .arg(person);
}

} // namespace

void printCards(const Command &command, const std::vector<const Card *> &cards)
{
    if (!command.isJson()) {
        for (const Card *card : cards)
            printOut(lineFor(*card));
        return;
    }
    QJsonArray array;
    for (const Card *card : cards)
        array.append(jsonFor(*card));
    printOut(documentText({{QStringLiteral("orders"), array}}, "emodesk-orders/1"));
}

} // namespace emo::cli
