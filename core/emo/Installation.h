// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Address.h"
#include "core/emo/Organisations.h"
#include "core/emo/SharedOptions.h"

namespace emo {

/// Where and when the device is fitted. Asked in the prisons that try out fitting it before release, and of
/// every order with alcohol monitoring.
struct Installation : Part
{
    EMO_TEXTS(Installation)
    constexpr Installation(Section *section, const Condition &isAlcohol) : Part(section), isAlcohol(isAlcohol)
    {
    }

    Condition isAlcohol;

    Page locationPage{section, "installation-location", tr("Installation location")};
    Record record{section, "installationLocation"};

    Question<Choice> location{section, "location", options::installationLocation,
        {
            .ask = tr("Where is the device to be fitted?"),
            .hint
            = tr("Fitting at the prison is not for someone under 18, without a fixed address, or with a "
                 "violation protocol of the National Security Directorate."),
            .label = tr("Installation location"),
            .ifBlank = tr("Choose where the device is to be fitted"),
            .askedWhen = organisations.notifyingOrganisationName.isMarked("tagAtSource") || isAlcohol,
            .isAskedWhileAnswered = true,
            .within = &thisVersion.isChange,
        }};

    Page appointmentPage{section, "installation-appointment", tr("Installation appointment"), elsewhere()};
    Record appointmentRecord{section, "installationAppointment"};

    Question<QString> placeName{section, "placeName",
        {
            .ask = tr("What is the name of the prison, office or place?"),
            .label = tr("Place"),
            .ifBlank = tr("Enter the name of the place where the device is to be fitted"),
            .maxLength = 255,
        }};

    Question<QDate> date{section, "appointmentDate",
        {
            .ask = tr("On what date is the device to be fitted?"),
            .label = tr("Date"),
            .ifBlank = tr("Enter the date of the appointment"),
            .stored = {.as = Encoding::LondonDate},
        }};

    Question<QTime> time{section, "appointmentTime",
        {
            .ask = tr("At what time?"),
            .label = tr("Time"),
            .ifBlank = tr("Enter the time of the appointment"),
            .stored = {.as = Encoding::LondonTime, .member = "appointmentDate"},
        }};

    Question<QString> otherTimes{section, "appointmentTimeDetails",
        {
            .ask = tr("Which other times are possible, if that one is not?"),
            .label = tr("Other possible times"),
            .ifBlank = tr("Enter other times at which the device could be fitted"),
            .askedWhen = location.is(options::installationLocation.other),
            .maxLength = 500,
        }};

    Address address{section, "installation-address", tr("Installation address"), "addresses.INSTALLATION",
        "INSTALLATION", elsewhere(), ChangeCategory::Other};

private:
    constexpr Condition elsewhere() const
    {
        const auto &places = options::installationLocation;
        return location.isAnyOf(places.prison, places.probationOffice, places.other);
    }
};

} // namespace emo
