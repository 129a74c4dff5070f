// SPDX-License-Identifier: MIT
#include "ui/app/EmoTrade.h"

#include "core/document/content/PrintChecks.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/EmoForm.h"
#include "core/handover/Due.h"
#include "core/rules/EmoRules.h"

namespace emo::ui {

Trade emoTrade()
{
    return {
        .form = &emoForm,
        .rules = emoRules(),
        .now = [] { return Moment::of(QDateTime::currentDateTimeUtc()); },
        .alsoFind = [](const Order &order) { return paper::printFindings(emoForm, order.answers); },
        .due = dueToday,
        .names = {&deviceWearer.firstName, &deviceWearer.lastName},
    };
}

} // namespace emo::ui
