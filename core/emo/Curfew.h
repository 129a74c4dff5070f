// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/SharedOptions.h"
#include "core/form/Section.h"
#include "core/form/Week.h"

namespace emo {

/// One line of the curfew timetable.
struct CurfewPeriod final : QuestionList
{
    EMO_TEXTS(CurfewPeriod)
    constexpr CurfewPeriod() : QuestionList("period") {}

    Question<Choice> dayOfWeek{this, "dayOfWeek", options::weekday,
        {
            .ask = tr("Day"),
            .ifBlank = tr("Choose the day on which this curfew period starts"),
            .category = ChangeCategory::CurfewHours,
        }};

    Question<QTime> startTime{this, "startTime",
        {
            .ask = tr("From"),
            .ifBlank = tr("Enter the time at which this curfew period starts"),
            .category = ChangeCategory::CurfewHours,
        }};

    Question<QTime> endTime{this, "endTime",
        {
            .ask = tr("To"),
            .hint = tr("A time before the start means the next morning."),
            .ifBlank = tr("Enter the time at which this curfew period ends"),
            .category = ChangeCategory::CurfewHours,
        }};

    Question<Choices> addresses{this, "addresses", options::curfewAddress,
        {
            .ask = tr("Where"),
            .ifBlank = tr("Choose the address for this curfew period"),
            .stored = {.as = Encoding::CommaJoined, .member = "curfewAddress"},
            .category = ChangeCategory::CurfewHours,
        }};
};

/// When the device wearer must stay in, and where.
struct Curfew : Part
{
    EMO_TEXTS(Curfew)
    using Part::Part;

    Page datesPage{section, "curfew-dates", tr("Curfew dates"), when};
    Record record{section, "curfewConditions"};

    Question<QDate> startDate{section, "startDate",
        {
            .ask = tr("When does the curfew start?"),
            .hint = tr("On home detention curfew this is the day of release."),
            .label = tr("Start date"),
            .ifBlank = tr("Enter the date on which the curfew starts"),
            .stored = {.as = Encoding::LondonDayStart},
            .category = ChangeCategory::EnforceableCondition,
        }};

    Question<QDate> endDate{section, "endDate",
        {
            .ask = tr("When does the curfew end?"),
            .label = tr("End date"),
            .ifBlank = tr("Enter the date on which the curfew ends"),
            .stored = {.as = Encoding::LondonDayEnd},
            .category = ChangeCategory::EnforceableCondition,
        }};

    Question<Choices> olderAddresses{section, "curfewAddress", options::olderCurfewAddress,
        {
            .ask = tr("At which address does the older order keep the curfew?"),
            .hint = tr("The timetable says so now, for each period."),
            .label = tr("Curfew address"),
            .isOnlyInOlderOrders = true,
            .stored = {.as = Encoding::CommaJoined},
            .category = ChangeCategory::NotReported,
        }};

    Page releasePage{section, "curfew-release-day", tr("Curfew on the day of release"), when};
    Record releaseRecord{section, "curfewReleaseDateConditions"};

    Question<QDate> releaseDate{section, "releaseDate",
        {
            .ask = tr("When is the device wearer released?"),
            .hint = tr("Leave this blank if it is the day on which the curfew starts."),
            .label = tr("Release date"),
            .standIn = &startDate,
            .stored = {.as = Encoding::UtcMidnight},
        }};

    Question<QTime> releaseFrom{section, "startTime",
        {
            .ask = tr("At what time does the curfew start on the day of release?"),
            .hint = tr("Give a time by which the device wearer can be at the address. The installer's first "
                       "visit is then more likely to succeed."),
            .label = tr("Starts"),
            .ifBlank = tr("Enter the time at which the curfew starts on the day of release"),
            .category = ChangeCategory::CurfewHours,
        }};

    Question<QTime> releaseUntil{section, "endTime",
        {
            .ask = tr("At what time does it end?"),
            .hint = tr("A time before the start means the next morning."),
            .label = tr("Ends"),
            .ifBlank = tr("Enter the time at which the curfew of the day of release ends"),
            .category = ChangeCategory::CurfewHours,
        }};

    Question<Choices> olderReleaseAddresses{section, "curfewAddress", options::olderCurfewAddress,
        {
            .ask = tr("At which address does the older order keep the curfew of the day of release?"),
            .hint = tr("The service no longer asks for it. It is printed on the form."),
            .label = tr("Address"),
            .isOnlyInOlderOrders = true,
            .stored = {.as = Encoding::CommaJoined},
            .category = ChangeCategory::NotReported,
        }};

    Page boundaryPage{section, "curfew-boundary", tr("Curfew boundary"), when};
    Record boundaryRecord{section, "curfewConditions"};

    Question<bool> changeStandardBoundary{section, "changeStandardBoundary",
        {
            .ask = tr("Does the standard boundary of the curfew address have to be changed?"),
            .hint
            = tr("The standard boundary is the inside of the home, from the front door to the back door: "
                 "gardens and shared areas are outside it. Whoever decided on the curfew must have "
                 "agreed to a change."),
            .label = tr("Change to the standard boundary"),
            .ifBlank = tr("Say whether the standard boundary has to be changed"),
            .stored = {.as = Encoding::TextGiven, .member = "curfewAdditionalDetails"},
            .category = ChangeCategory::EnforceableCondition,
        }};

    Question<QString> boundary{section, "curfewAdditionalDetails",
        {
            .ask = tr("What is the boundary?"),
            .hint
            = tr("Say what else is inside it, and at which address: \"the yard behind the main address, as "
                 "far as the gate\""),
            .label = tr("Change to the standard boundary"),
            .ifBlank = tr("Describe the boundary of the curfew address"),
            .askedWhen = changeStandardBoundary.is(true),
            .maxLength = 500,
            .category = ChangeCategory::EnforceableCondition,
        }};

    Page timetablePage{section, "curfew-timetable", tr("Curfew timetable"), when};
    Record timetableRecord{section, "", {}};

    Repeat<CurfewPeriod> timetable{section, "curfewTimetable",
        {
            .ask = tr("When must the device wearer stay in?"),
            .label = tr("Curfew timetable"),
            .ifBlank = tr("Add at least one curfew period"),
            .stored = {.member = "curfewTimeTable"},
            .category = ChangeCategory::CurfewHours,
        }};

    constexpr WeekQuestions week() const
    {
        const CurfewPeriod &row = timetable.row;
        return {&timetable, &row.dayOfWeek, &row.startTime, &row.endTime, &row.addresses};
    }
};

} // namespace emo
