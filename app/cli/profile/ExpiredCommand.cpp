// SPDX-License-Identifier: MIT
#include "app/cli/PrintedCards.h"
#include "app/cli/ProfileAccess.h"
#include "core/store/orders/Removal.h"

namespace emo::cli {

namespace {

struct ExpiredTexts
{
    EMO_TEXTS(ExpiredTexts)
};

const auto removeOption = QStringLiteral("remove");

Takes takes()
{
    return {.options = profileOptions({{removeOption,
                ExpiredTexts::tr("Permanently delete these orders, with every version and file.")}}),
        .formats = textOrJson()};
}

int expired(const Invocation &invocation)
{
    Command command(invocation,
        ExpiredTexts::tr("Lists the finished orders that are past the retention period in the profile's "
                         "settings, oldest first."),
        takes());
    if (const auto code = command.parse())
        return *code;
    const auto open = openOrders(command);
    if (!open)
        return fail(open.error());
    const auto settings = settingsFor(*open->profile);
    if (!settings)
        return fail(settings.error());
    const store::Act act = actNow(command);
    const QStringList ids = store::Removal(*open->orders).expired(act.when, settings->retentionMonths);
    std::vector<const store::Card *> cards;
    for (const QString &id : ids)
        cards.push_back(open->orders->cards().find(id));
    printCards(command, cards);
    if (ids.isEmpty() || !command.isSet(removeOption))
        return Done;
    const auto removed = store::Removal(*open->orders).removeExpired(ids, settings->retentionMonths, act);
    if (!removed)
        return fail(removed.error());
    note(ExpiredTexts::tr("%n order(s) permanently removed", "", int(ids.size())));
    return Done;
}

const Registered expiredCommand{{
    .name = "profile expired",
    .about = About::Profile,
    .summary = ExpiredTexts::tr("list orders past their retention period, or delete them"),
    .run = expired,
}};

} // namespace

} // namespace emo::cli
