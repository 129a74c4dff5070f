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
    if (at.question == &monitoring.curfew.timetable)
        return new CurfewWeekEditor(editing, at, monitoring.curfew.week(), parent);
    for (const AddressLines *address : addresses)
        if (at.question == &address->line1)
            return new AddressEditor(editing, at,
                {&address->line1, &address->line2, &address->town, &address->county, &address->postcode},
                parent);
    return nullptr;
}

} // namespace emo::ui
