// SPDX-License-Identifier: MIT
#include "app/cli/Command.h"
#include "core/base/SaveFile.h"
#include "core/emo/EmoForm.h"
#include "core/order/ExportedOrder.h"
#include "core/order/LiveChanges.h"
#include "core/order/OrderJson.h"

#include <QJsonDocument>

namespace emo::cli {

namespace {

struct ConvertTexts
{
    EMO_TEXTS(ConvertTexts)
};

/// What becomes of a value of the file, in one line.
QString wordsFor(const LiveChange &change)
{
    if (change.name == u"id")
        return ConvertTexts::tr("id: spaces around it are left out");
    if (change.isLeftOut)
        return (change.isKnown ? ConvertTexts::tr("%1: left out, because this order does not ask for it")
                               : ConvertTexts::tr("%1: left out, because EMO Desk does not know it"))
            .with(change.name);
    if (change.before.isEmpty() || change.now.isEmpty())
        return ConvertTexts::tr("%1: written another way").with(change.name);
    return ConvertTexts::tr("%1: %2 is written as %3, because this order does not ask for it")
        .with(change.name, change.before, change.now);
}

int convert(const Invocation &invocation)
{
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")},
        ConvertTexts::tr("The file to write; without it the order is printed."), QStringLiteral("OUT.json"));
    const QCommandLineOption live(QStringLiteral("live"),
        ConvertTexts::tr("Write only what the live service itself would hold: the answers that are asked, "
                         "without those that stay on this computer. What changes or is left out is said."));
    Command command(invocation,
        ConvertTexts::tr("Reads an order and writes it in the JSON of the live service. Nothing that the "
                         "file holds is lost."),
        {.files = {QStringLiteral("ORDER.json")}, .options = {output, live}});
    if (const auto code = command.parse())
        return *code;
    const auto order = readOrder(command.file(0), command.moment().today);
    if (!order)
        return fail(order.error());
    const bool isLive = command.isSet(QStringLiteral("live"));
    if (isLive)
        for (const LiveChange &change : liveChanges(emoForm, *order))
            note(wordsFor(change));
    const QByteArray json
        = QJsonDocument(isLive ? liveOrderToJson(emoForm, *order) : orderToJson(emoForm, *order)).toJson();
    if (!command.isSet(QStringLiteral("o"))) {
        printOut(QString::fromUtf8(json));
        return Done;
    }
    const auto saved = saveFile(command.value(QStringLiteral("o")), json);
    return saved ? Done : fail(saved.error());
}

const Registered convertCommand{{
    .name = "convert",
    .about = About::OrderFiles,
    .summary = ConvertTexts::tr("write an order in the JSON of the live service"),
    .run = convert,
}};

} // namespace

} // namespace emo::cli
