// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Changes.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Risk.h"
#include "core/form/QuestionAt.h"
#include "core/rules/Rule.h"

#include <vector>

/// The answers that people write in their own words, where something may be said that the order asks for
/// elsewhere.
namespace emo {

struct FreeText
{
    QuestionAt at;
    QString text;
};

/// Notes about the order as a whole: for the fitter, about the offence, the boundary, the appointment and the
/// change.
inline constexpr std::array<const Question<QString> *, 5> noteQuestions{&risk.additionalDetails,
    &risk.riskDetails, &monitoring.curfew.boundary, &monitoring.installation.otherTimes, &changes.details};

/// The lines of the addresses that are not the town or the postcode, and the place of the fitting.
inline constexpr std::array<const Question<QString> *, 9> placeQuestions{&deviceWearer.mainAddress.line1,
    &deviceWearer.mainAddress.line2, &deviceWearer.secondAddress.line1, &deviceWearer.secondAddress.line2,
    &deviceWearer.thirdAddress.line1, &deviceWearer.thirdAddress.line2, &monitoring.installation.placeName,
    &monitoring.installation.address.line1, &monitoring.installation.address.line2};

inline constexpr std::array<const Question<QString> *, 3> zoneTexts{&monitoring.exclusion.zones.row.where,
    &monitoring.exclusion.zones.row.duration, &monitoring.exclusion.zones.row.name};

inline constexpr std::array<const Question<QString> *, 4> appointmentTexts{
    &monitoring.attendance.appointments.row.purpose, &monitoring.attendance.appointments.row.day,
    &monitoring.attendance.appointments.row.address.line1,
    &monitoring.attendance.appointments.row.address.line2};

/// Those that are asked and not blank, in the order above.
std::vector<FreeText> notes(const Asked &order);
std::vector<FreeText> freeTexts(const Asked &order);

/// `others`, followed by the questions of all these texts, as a rule that looks at them lists them.
template <std::convertible_to<const AnyQuestion *>... Others>
constexpr RuleQuestions withFreeTexts(Others... others)
{
    RuleQuestions questions{others...};
    std::size_t count = sizeof...(others);
    const auto add = [&](const auto &more) {
        for (const AnyQuestion *each : more)
            questions[count++] = each;
    };
    add(noteQuestions);
    add(placeQuestions);
    add(zoneTexts);
    add(appointmentTexts);
    return questions;
}

} // namespace emo
