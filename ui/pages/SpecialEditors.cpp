// SPDX-License-Identifier: MIT
#include "ui/pages/SpecialEditors.h"

#include "core/emo/DeviceWearer.h"
#include "core/emo/Monitoring.h"
#include "ui/editors/AddressEditor.h"
#include "ui/editors/CurfewWeekEditor.h"

namespace emo::ui {

namespace {

constexpr std::array<const AddressLines *, 5> addresses{&deviceWearer.mainAddress,
    &deviceWearer.secondAddress, &deviceWearer.thirdAddress, &monitoring.installation.address,
    &monitoring.attendance.appointments.row.address};

} // namespace

Editor *newSpecialEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
{
    const auto &timetable = monitoring.curfew.timetable;
    if (at.question == &timetable) {
        const CurfewPeriod &row = timetable.row;
        const CurfewQuestions questions{&row.dayOfWeek, &row.startTime, &row.endTime, &row.addresses};
        return new CurfewWeekEditor(editing, at, questions, parent);
    }
    for (const AddressLines *address : addresses)
        if (at.question == &address->line1)
            return new AddressEditor(editing, at,
                {&address->line1, &address->line2, &address->town, &address->county, &address->postcode},
                parent);
    return nullptr;
}

} // namespace emo::ui
