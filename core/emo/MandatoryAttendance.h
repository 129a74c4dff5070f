// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Address.h"

namespace emo {

/// One appointment that the device wearer must keep.
struct Appointment final : QuestionList
{
    EMO_TEXTS(Appointment)
    constexpr Appointment() : QuestionList("appointment") {}

    Question<QDate> startDate{this, "startDate",
        {
            .ask = tr("When is the first appointment?"),
            .label = tr("Start date"),
            .ifBlank = tr("Enter the date on which the attendance starts"),
            .stored = {.as = Encoding::LondonDayStart},
            .category = ChangeCategory::EnforceableCondition,
        }};

    Question<QDate> endDate{this, "endDate",
        {
            .ask = tr("When does the attendance end?"),
            .label = tr("End date"),
            .ifBlank = tr("Enter the date on which the attendance ends"),
            .stored = {.as = Encoding::LondonDayEnd},
            .category = ChangeCategory::EnforceableCondition,
        }};

    Question<QString> purpose{this, "purpose",
        {
            .ask = tr("What is the appointment for?"),
            .label = tr("Purpose"),
            .ifBlank = tr("Enter what the appointment is for"),
            .maxLength = 200,
            .category = ChangeCategory::NotReported,
        }};

    Question<QString> day{this, "appointmentDay",
        {
            .ask = tr("On which day, and how often?"),
            .hint = tr("For example: every Monday. Add another appointment for another day."),
            .label = tr("Day"),
            .ifBlank = tr("Enter the day of the appointment, and how often it is"),
            .maxLength = 200,
            .category = ChangeCategory::NotReported,
        }};

    Question<QTime> startTime{this, "startTime",
        {
            .ask = tr("At what time does it start?"),
            .label = tr("Start time"),
            .ifBlank = tr("Enter the time at which the appointment starts"),
            .category = ChangeCategory::NotReported,
        }};

    Question<QTime> endTime{this, "endTime",
        {
            .ask = tr("At what time does it end?"),
            .label = tr("End time"),
            .ifBlank = tr("Enter the time at which the appointment ends"),
            .category = ChangeCategory::NotReported,
        }};

    AddressLines address{this, ChangeCategory::NotReported};
};

/// Where the device wearer must be at set times.
struct MandatoryAttendance : Part
{
    EMO_TEXTS(MandatoryAttendance)
    using Part::Part;

    Page page{section, "mandatory-attendance", tr("Mandatory attendance"), when};
    Record record{section, "", {}};

    Repeat<Appointment> appointments{section, "mandatoryAttendance",
        {
            .ask = tr("Which appointments must the device wearer keep?"),
            .label = tr("Mandatory attendance"),
            .ifBlank = tr("Add at least one appointment"),
            .stored = {.member = "mandatoryAttendanceConditions"},
            .category = ChangeCategory::EnforceableCondition,
        }};
};

} // namespace emo
