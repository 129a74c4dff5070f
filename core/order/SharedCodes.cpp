// SPDX-License-Identifier: MIT
#include "core/order/SharedCodes.h"

#include "core/form/Lookup.h"
#include "core/form/Section.h"
#include "core/order/MemberPlace.h"

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
    const AnyQuestion *last = nullptr;
    for (const AnyQuestion *each : question.list->all()) {
        if (!sharesWith(each))
            continue;
        if (offers(*each))
            return false;
        last = each;
    }
    return last == &question;
}

} // namespace emo
