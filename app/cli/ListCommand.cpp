// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/ProfileAccess.h"
#include "core/base/Text.h"
#include "core/emo/DeviceWearer.h"
#include "core/order/Display.h"
#include "core/order/Reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace emo::cli {

namespace {

using store::Among;
using store::Card;

struct ListTexts
{
    EMO_TEXTS(ListTexts)
};

struct Status
{
    const char *name;
    Among among;
};
constexpr std::array statuses{Status{"draft", Among::Drafts}, Status{"finished", Among::Finished},
    Status{"to-send", Among::ToSend}, Status{"submitted", Among::Submitted},
    Status{"rejected", Among::Rejected}};

const auto statusOption = QStringLiteral("status");

QString statusNames()
{
    QStringList names;
    for (const Status &each : statuses)
        names.append(QString::fromLatin1(each.name));
    return names.join(QStringLiteral(", "));
}

/// Nothing if there is no such status.
std::optional<Among> among(const Command &command)
{
    if (!command.isSet(statusOption))
        return Among::All;
    for (const Status &each : statuses)
        if (command.value(statusOption) == QLatin1StringView(each.name))
            return each.among;
    return std::nullopt;
}

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
    QString person = name.isEmpty() ? ListTexts::tr("Name not supplied").toString() : name;
    if (born.isValid())
        person = ListTexts::tr("%1, born %2").with(person, displayShortDate(born));
    return QStringLiteral("%1 v%2  %3  %4  %5\n")
        .arg(referenceOf(card.orderId))
        .arg(card.number)
        .arg(store::statusText(card), -18)
        .arg(displayShortDate(Moment::of(card.savedAt).today), -11)
        .arg(person);
}

int run(Command &command, const QStringList &arguments)
{
    if (const auto code = command.parse(arguments))
        return *code;
    const auto wanted = among(command);
    if (!wanted)
        return fail({ListTexts::tr("--status takes one of: %1").with(statusNames())});
    const auto open = openOrders(command);
    if (!open)
        return fail(open.error());
    const auto found = open->orders->cards().search(command.files().join(u' '), *wanted);
    if (command.format() != u"json") {
        for (const Card *card : found)
            printOut(lineFor(*card));
        return Done;
    }
    QJsonArray array;
    for (const Card *card : found)
        array.append(jsonFor(*card));
    printOut(QString::fromUtf8(QJsonDocument(
        QJsonObject{{QStringLiteral("schema"), QStringLiteral("emodesk-orders/1")},
            {QStringLiteral("orders"),
                array}}).toJson()));
    return Done;
}

Takes takes(const QStringList &words)
{
    return {.files = words,
        .options = profileOptions({{statusOption,
            ListTexts::tr("Only orders of a status: %1.").with(statusNames()), QStringLiteral("S")}}),
        .formats = textOrJson()};
}

} // namespace

int list(const QStringList &arguments)
{
    Command command(QStringLiteral("emodesk-cli list"),
        ListTexts::tr("Lists the orders in the profile, the one that was changed last first.").toString(),
        takes({}));
    return run(command, arguments);
}

int search(const QStringList &arguments)
{
    Command command(QStringLiteral("emodesk-cli search"),
        ListTexts::tr(
            "Lists the orders that hold each of the words, inside others too, in a name, an identity "
            "number, a birth date, a town or the reference.")
            .toString(),
        takes({QStringLiteral("WORDS...")}));
    return run(command, arguments);
}

} // namespace emo::cli
