// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Options.h"

/// Option lists that more than one section or rule refers to. Codes are those of the live service.
namespace emo::options {

inline constexpr struct NotifyingOrganisation final : OptionList
{
    EMO_TEXTS(NotifyingOrganisation)
    Option prison{this, "PRISON", tr("Prison service")};
    Option youthCustodyService{this, "YOUTH_CUSTODY_SERVICE", tr("Youth Custody Service (YCS)")};
} notifyingOrganisation;

inline constexpr struct ResponsibleOrganisation final : OptionList
{
    EMO_TEXTS(ResponsibleOrganisation)
    Option probation{this, "PROBATION", tr("Probation")};
    Option fieldMonitoringService{this, "FIELD_MONITORING_SERVICE", tr("Field monitoring service")};
    Option homeOffice{this, "HOME_OFFICE", tr("Home Office")};
    Option police{this, "POLICE", tr("Police")};
    Option youthJusticeService{this, "YJS", tr("Youth Justice Service (YJS)")};
} responsibleOrganisation;

/// What can be monitored. The live service stores only the conditions themselves, not the choice.
inline constexpr struct MonitoringType final : OptionList
{
    EMO_TEXTS(MonitoringType)
    Option trail{this, "trail", tr("Trail"), {.evidence = {"trail"}}};
    Option curfew{this, "curfew", tr("Curfew"),
        {.evidence = {"curfewConditions", "curfewReleaseDateConditions", "curfewTimetable"}}};
} monitoringType;

inline constexpr struct Weekday final : OptionList
{
    EMO_TEXTS(Weekday)
    Option monday{this, "MONDAY", tr("Monday")};
    Option tuesday{this, "TUESDAY", tr("Tuesday")};
    Option wednesday{this, "WEDNESDAY", tr("Wednesday")};
    Option thursday{this, "THURSDAY", tr("Thursday")};
    Option friday{this, "FRIDAY", tr("Friday")};
    Option saturday{this, "SATURDAY", tr("Saturday")};
    Option sunday{this, "SUNDAY", tr("Sunday")};
} weekday;

/// Where a curfew is kept.
inline constexpr struct CurfewAddress final : OptionList
{
    EMO_TEXTS(CurfewAddress)
    Option main{this, "PRIMARY_ADDRESS", tr("Main address")};
    Option second{this, "SECONDARY_ADDRESS", tr("Second address")};
    Option third{this, "TERTIARY_ADDRESS", tr("Third address")};
} curfewAddress;

inline constexpr struct InstallationLocation final : OptionList
{
    EMO_TEXTS(InstallationLocation)
    Option main{this, "PRIMARY", tr("At the main address")};
    Option prison{this, "PRISON", tr("At a prison")};
    Option probationOffice{this, "PROBATION_OFFICE", tr("At a probation office")};
    Option other{this, "INSTALLATION", tr("At another address")};
} installationLocation;

inline constexpr OptionList notifyingOrganisationNames{"notifying_organisation_names"};
inline constexpr OptionList responsibleOrganisationRegions{"responsible_organisation_regions"};
inline constexpr OptionList probationDeliveryUnits{"probation_delivery_units"};
inline constexpr OptionList languages{"languages"};
inline constexpr OptionList acquisitiveOffences{"acquisitive_offences"};
inline constexpr OptionList acquisitivePoliceAreas{"acquisitive_police_areas"};

} // namespace emo::options
