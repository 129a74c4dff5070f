// SPDX-License-Identifier: MIT
#include "app/cli/Commands.h"
#include "app/cli/ProfileAccess.h"
#include "core/base/Text.h"
#include "core/order/Reference.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace emo::cli {

namespace {

struct ImportTexts
{
    EMO_TEXTS(ImportTexts)
};

QString lineFor(const QString &path, const store::OrderStore::TakenIn &taken)
{
    const bool isNew = taken.outcome == store::OrderStore::TakenIn::Outcome::Added;
    return (isNew ? ImportTexts::tr("%1: version %2 of the order %3 was taken in\n")
                  : ImportTexts::tr("%1: version %2 of the order %3 is here already\n"))
        .with(path, QString::number(taken.number), referenceOf(taken.orderId));
}

QJsonObject jsonFor(const QString &path, const store::OrderStore::TakenIn &taken)
{
    const bool isNew = taken.outcome == store::OrderStore::TakenIn::Outcome::Added;
    return {{QStringLiteral("file"), path}, {QStringLiteral("reference"), referenceOf(taken.orderId)},
        {QStringLiteral("id"), taken.orderId}, {QStringLiteral("version"), taken.number},
        {QStringLiteral("outcome"), isNew ? QStringLiteral("added") : QStringLiteral("already-here")}};
}

} // namespace

int importOrders(const QStringList &arguments)
{
    Command command(QStringLiteral("emodesk-cli import"),
        ImportTexts::tr(
            "Takes orders into the profile: files in the JSON of the live service, and PDF forms "
            "that EMO Desk has printed. What is in the profile is never overwritten. Exits with 2 "
            "if one of them was not taken in; the others are.")
            .toString(),
        {.files = {QStringLiteral("FILE...")},
            .options = profileOptions(),
            .formats = {QStringLiteral("text"), QStringLiteral("json")}});
    if (const auto code = command.parse(arguments))
        return *code;
    const auto open = openOrders(command);
    if (!open)
        return fail(open.error());
    const bool isJson = command.format() == u"json";
    QJsonArray results;
    int code = Done;
    for (const QString &path : command.files()) {
        const auto order = readOrder(path);
        const auto taken = order ? open->orders->takeIn(*order, actNow(command))
                                 : Result<store::OrderStore::TakenIn>(order.error());
        if (!taken) {
            code = fail(order ? Problem{path + QStringLiteral(": ") + taken.error().message} : taken.error());
            results.append(QJsonObject{{QStringLiteral("file"), path},
                {QStringLiteral("outcome"), QStringLiteral("refused")},
                {QStringLiteral("reason"), taken.error().message}});
            continue;
        }
        results.append(jsonFor(path, *taken));
        if (!isJson)
            printOut(lineFor(path, *taken));
    }
    if (isJson)
        printOut(QString::fromUtf8(QJsonDocument(
            QJsonObject{{QStringLiteral("schema"), QStringLiteral("emodesk-import/1")},
                {QStringLiteral("files"),
                    results}}).toJson()));
    return code;
}

} // namespace emo::cli
