// SPDX-License-Identifier: MIT
#include "ui/app/EmoTrade.h"

#include "core/document/content/PrintChecks.h"
#include "core/due/Due.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/EmoForm.h"
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

CardQuestions emoCardQuestions()
{
    return {
        .firstName = &deviceWearer.firstName,
        .lastName = &deviceWearer.lastName,
        .birthDate = &deviceWearer.dateOfBirth,
        .numbers = {&deviceWearer.nomisId, &deviceWearer.deliusId, &deviceWearer.prisonNumber,
            &deviceWearer.pncId},
        .towns = {&deviceWearer.mainAddress.town},
        .identity = {
            .numbers = {&deviceWearer.nomisId, &deviceWearer.pncId, &deviceWearer.prisonNumber,
                &deviceWearer.deliusId},
            .names = {&deviceWearer.firstName, &deviceWearer.lastName},
            .birthDate = &deviceWearer.dateOfBirth,
        },
    };
}

} // namespace emo::ui
