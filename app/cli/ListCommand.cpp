// SPDX-License-Identifier: MIT
#include "app/cli/PrintedCards.h"
#include "app/cli/ProfileAccess.h"

#include <algorithm>

namespace emo::cli {

namespace {

using store::Among;

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

int printFound(Command &command)
{
    if (const auto code = command.parse())
        return *code;
    const auto wanted = among(command);
    if (!wanted)
        return fail({ListTexts::tr("--status takes one of: %1").with(statusNames())});
    const auto open = openOrders(command);
    if (!open)
        return fail(open.error());
    printCards(command, open->orders->cards().search(command.files().join(u' '), *wanted));
    return Done;
}

Takes takes(const QStringList &words)
{
    return {.files = words,
        .options = profileOptions({{statusOption,
            ListTexts::tr("Only orders of a status: %1.").with(statusNames()), QStringLiteral("S")}}),
        .formats = textOrJson()};
}

int list(const Invocation &invocation)
{
    Command command(invocation,
        ListTexts::tr("Lists the orders in the profile, the one that was changed last first."), takes({}));
    return printFound(command);
}

const Registered listCommand{{
    .name = "list",
    .about = About::Orders,
    .summary = ListTexts::tr("list the orders in the profile"),
    .run = list,
}};

int search(const Invocation &invocation)
{
    Command command(invocation,
        ListTexts::tr(
            "Lists the orders that hold each of the words, inside others too, in a name, an identity "
            "number, a birth date, a town or the reference."),
        takes({QStringLiteral("WORDS...")}));
    return printFound(command);
}

const Registered searchCommand{{
    .name = "search",
    .about = About::Orders,
    .summary = ListTexts::tr("list the orders in the profile that hold some words"),
    .run = search,
}};

} // namespace

} // namespace emo::cli
