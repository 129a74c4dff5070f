// SPDX-License-Identifier: MIT
#include "app/cli/ProfileAccess.h"
#include "core/base/Text.h"
#include "core/emo/EmoForm.h"
#include "core/order/Display.h"
#include "core/order/OrderJson.h"
#include "core/order/Reference.h"

#include <QJsonDocument>

namespace emo::cli {

namespace {

struct ShowTexts
{
    EMO_TEXTS(ShowTexts)
};

/// Each answer on a line of its own, under the headings of the form.
QString asText(const Order &order, const store::Card &card)
{
    QString text = ShowTexts::tr("%1, version %2: %3\n")
                       .with(referenceOf(order.id), QString::number(order.current().number),
                           order.current().number == card.number ? store::statusText(card)
                                                                 : ShowTexts::tr("earlier version"));
    const Asked answers(order.answers);
    for (const Section *section : emoForm.sections) {
        QString lines;
        for (const AnyQuestion *question : section->all())
            if (const QString answer = display(*question, answers); !answer.isEmpty())
                lines += QStringLiteral("  %1: %2\n").arg(question->label(), answer);
        if (!lines.isEmpty())
            text += u'\n' + section->title + u'\n' + lines;
    }
    return text;
}

int show(const Invocation &invocation)
{
    const auto versionOption = QStringLiteral("version");
    Command command(invocation,
        ShowTexts::tr(
            "Prints an order of the profile, by its reference or its id: its answers, or in JSON all that is "
            "known of it. What is printed is not encrypted."),
        {.files = {QStringLiteral("REF")},
            .options = profileOptions({{versionOption,
                ShowTexts::tr("The version to print; the last one if left out."), QStringLiteral("N")}}),
            .formats = textOrJson()});
    if (const auto code = command.parse())
        return *code;
    std::optional<int> number;
    if (command.isSet(versionOption)) {
        bool isNumber = false;
        number = command.value(versionOption).toInt(&isNumber);
        if (!isNumber)
            return fail({ShowTexts::tr("--version takes a number such as 0")});
    }
    const auto open = openNamedOrder(command);
    if (!open)
        return fail(open.error());
    const auto order = open->orders->loadToRead(open->id, number, actNow(command));
    if (!order)
        return fail(order.error());
    printOut(command.isJson() ? QString::fromUtf8(QJsonDocument(orderToJson(emoForm, *order)).toJson())
                              : asText(*order, *open->orders->cards().find(open->id)));
    return Done;
}

const Registered showCommand{{
    .name = "show",
    .about = About::Orders,
    .summary = ShowTexts::tr("print an order in the profile"),
    .run = show,
}};

} // namespace

} // namespace emo::cli
