// SPDX-License-Identifier: MIT
#include "core/order/SharedCodes.h"

#include "core/form/Lookup.h"
#include "core/form/Section.h"
#include "core/order/MemberPlace.h"

#include <algorithm>
#include <ranges>

namespace emo {

bool ownsSharedCode(const AnyQuestion &question, const QString &code)
{
    const auto sharesWith = [&](const AnyQuestion *other) {
        return other->spec.stored.as == Encoding::SharedCodes && other->record == question.record
            && memberOf(*other) == memberOf(question);
    };
    const auto offers = [&](const AnyQuestion &each) { return offer(*each.options, code, {}).has_value(); };
    if (offers(question))
        return true;
    auto sharers = question.list->all() | std::views::filter(sharesWith);
    const AnyQuestion *last = nullptr;
    for (const AnyQuestion *each : sharers)
        last = each;
    return last == &question
        && std::ranges::none_of(sharers, [&](const AnyQuestion *each) { return offers(*each); });
}

} // namespace emo
