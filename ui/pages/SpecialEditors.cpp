// SPDX-License-Identifier: MIT
#include "ui/pages/SpecialEditors.h"

#include "core/emo/Monitoring.h"
#include "ui/editors/CurfewWeekEditor.h"

namespace emo::ui {

Editor *newSpecialEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
{
    const auto &timetable = monitoring.curfew.timetable;
    if (at.question == &timetable) {
        const CurfewPeriod &row = timetable.row;
        const CurfewQuestions questions{&row.dayOfWeek, &row.startTime, &row.endTime, &row.addresses};
        return new CurfewWeekEditor(editing, at, questions, parent);
    }
    return nullptr;
}

} // namespace emo::ui
