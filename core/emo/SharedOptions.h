// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Options.h"

/// The option lists of the Electronic Monitoring Order. Those with a file name are lists of the live
/// service, in resources/options; what is named of them here, conditions and rules refer to.
namespace emo::options {

inline constexpr struct NotifyingOrganisation final : OptionList
{
    constexpr NotifyingOrganisation() : OptionList("notifying_organisations") {}
    Option prison{this, "PRISON"};
    Option youthCustodyService{this, "YOUTH_CUSTODY_SERVICE"};
} notifyingOrganisation;

/// Prisons marked `tagAtSource` try out fitting the device before release.
inline constexpr OptionList notifyingOrganisationNames{"notifying_organisation_names"};

/// The postcodes of prisons, without their spaces. Nobody is asked for one: they tell an address.
inline constexpr OptionList prisonPostcodes{"prison_postcodes"};

inline constexpr struct ResponsibleOrganisation final : OptionList
{
    constexpr ResponsibleOrganisation() : OptionList("responsible_organisations") {}
    Option probation{this, "PROBATION"};
    Option homeOffice{this, "HOME_OFFICE"};
    Option police{this, "POLICE"};
    Option youthJusticeService{this, "YJS"};
} responsibleOrganisation;

/// Probation regions marked `dapol` take part in the domestic abuse pilot.
inline constexpr struct ResponsibleOrganisationRegion final : OptionList
{
    constexpr ResponsibleOrganisationRegion() : OptionList("responsible_organisation_regions") {}
    Option london{this, "LONDON"};
} responsibleOrganisationRegion;

inline constexpr OptionList probationDeliveryUnits{"probation_delivery_units"};
inline constexpr OptionList sex{"sexes"};
inline constexpr OptionList gender{"genders"};
inline constexpr OptionList languages{"languages"};

inline constexpr struct Disability final : OptionList
{
    constexpr Disability() : OptionList("disabilities") {}
    Option other{this, "OTHER"};
} disability;

inline constexpr struct Relationship final : OptionList
{
    constexpr Relationship() : OptionList("relationships") {}
    Option other{this, "other"};
} relationship;

inline constexpr struct OffenceType final : OptionList
{
    constexpr OffenceType() : OptionList("offence_types") {}
    Option sexual{this, "SEXUAL_OFFENCES"};
    Option robbery{this, "ROBBERY"};
    Option theft{this, "THEFT_OFFENCES"};
    Option terrorism{this, "TERRORISM_OFFENCE"};
    Option notRecorded{this, "OFFENCE_NOT_RECORDED"};
} offenceType;

inline constexpr struct BehaviourRisk final : OptionList
{
    constexpr BehaviourRisk() : OptionList("behaviour_risks") {}
    Option sexuality{this, "HOMOPHOBIC_VIEWS"};
    Option gender{this, "RISK_TO_GENDER"};
    Option violence{this, "THREATS_OF_VIOLENCE"};
    Option sexual{this, "SEXUAL_OFFENCES"};
    Option race{this, "RACIAL_ABUSE_OR_THREATS"};
    Option none{this, "NO_RISK"};
} behaviourRisk;

inline constexpr struct AddressRisk final : OptionList
{
    constexpr AddressRisk() : OptionList("address_risks") {}
    Option substances{this, "HISTORY_OF_SUBSTANCE_ABUSE"};
    Option diversity{this, "DIVERSITY_CONCERNS"};
    Option offenderManagement{this, "IOM"};
    Option adult{this, "SAFEGUARDING_ADULT"};
    Option child{this, "SAFEGUARDING_CHILD"};
    Option domesticAbuse{this, "SAFEGUARDING_DOMESTIC_ABUSE"};
    Option otherOccupant{this, "OTHER_OCCUPANTS"};
    Option under18{this, "UNDER_18"};
    Option animals{this, "DANGEROUS_ANIMALS"};
    Option other{this, "OTHER_RISKS"};
    Option safeguarding{this, "SAFEGUARDING_ISSUE"};
} addressRisk;

inline constexpr struct SentenceType final : OptionList
{
    constexpr SentenceType() : OptionList("sentence_types") {}
    Option standardDeterminate{this, "STANDARD_DETERMINATE_SENTENCE"};
    Option extendedDeterminate{this, "EXTENDED_DETERMINATE_SENTENCE"};
    Option publicProtection{this, "IPP"};
    Option life{this, "LIFE_SENTENCE"};
    Option particularConcern{this, "SOPC"};
    Option extendedPublicProtection{this, "EPP"};
    Option section91{this, "SECTION_91"};
    Option detentionAndTraining{this, "DTO"};
} sentenceType;

/// Marked `dapol` or `acquisitive` by the pilot they belong to.
inline constexpr struct Pilot final : OptionList
{
    constexpr Pilot() : OptionList("pilots") {}
    Option acquisitiveCrime{this, "GPS_ACQUISITIVE_CRIME_PAROLE"};
    Option none{this, "UNKNOWN"};
} pilot;

inline constexpr struct AcquisitiveOffence final : OptionList
{
    constexpr AcquisitiveOffence() : OptionList("acquisitive_offences") {}
    Option robbery{this, "Robbery"};
    Option none{this, "They did not commit one of these offences"};
} acquisitiveOffence;

inline constexpr struct AcquisitivePoliceArea final : OptionList
{
    constexpr AcquisitivePoliceArea() : OptionList("acquisitive_police_areas") {}
    Option different{this, "DIFFERENT_POLICE_AREA"};
} acquisitivePoliceArea;

inline constexpr struct ChangeReason final : OptionList
{
    constexpr ChangeReason() : OptionList("change_reasons") {}
    Option refit{this, "NEEDS_CHECKING_OR_REFITTED"};
    Option officer{this, "RESPONSIBLE_OFFICER_CHANGED"};
} changeReason;

inline constexpr OptionList variationType{"variation_types"};
inline constexpr OptionList yesNoUnknown{"yes_no_unknown"};

inline constexpr struct ZoneType final : OptionList
{
    constexpr ZoneType() : OptionList("zone_types") {}
    Option inclusion{this, "INCLUSION"};
    Option restriction{this, "RESTRICTION"};
} zoneType;

inline constexpr struct AlcoholType final : OptionList
{
    constexpr AlcoholType() : OptionList("alcohol_types") {}
    Option level{this, "ALCOHOL_LEVEL"};
    Option abstinence{this, "ALCOHOL_ABSTINENCE"};
} alcoholType;

inline constexpr struct InstallationLocation final : OptionList
{
    constexpr InstallationLocation() : OptionList("installation_locations") {}
    Option main{this, "PRIMARY"};
    Option prison{this, "PRISON"};
    Option probationOffice{this, "PROBATION_OFFICE"};
    Option other{this, "INSTALLATION"};
    Option fitted{this, "INSTALLATION_ALREADY_TAKEN_PLACE"};
} installationLocation;

/// What can be monitored. The live service stores only the conditions themselves, not the choice.
inline constexpr struct MonitoringType final : OptionList
{
    EMO_TEXTS(MonitoringType)
    Option curfew{this, "curfew", tr("Curfew"),
        {.evidence = {"curfewConditions", "curfewReleaseDateConditions", "curfewTimetable"},
            .hint = tr("Whether the device wearer is at an address during set hours")}};
    Option exclusionZone{this, "exclusionZone", tr("Exclusion zone"),
        {.evidence = {"exclusionZones"},
            .added = ChangeCategory::AddZone,
            .removed = ChangeCategory::ExistingZone,
            .hint = tr("Whether they keep out of an area, always or at set times")}};
    Option trail{this, "trail", tr("Trail"),
        {.evidence = {"trail"},
            .added = ChangeCategory::DeviceType,
            .removed = ChangeCategory::DeviceType,
            .hint = tr("Where they go, recorded by satellite all day")}};
    Option mandatoryAttendance{this, "mandatoryAttendance", tr("Mandatory attendance"),
        {.evidence = {"mandatoryAttendance"},
            .hint = tr("Whether they keep appointments at a set place and time")}};
    Option alcohol{this, "alcohol", tr("Alcohol"),
        {.evidence = {"alcohol"}, .hint = tr("Whether they drink no alcohol, or stay below a limit")}};
} monitoringType;

/// What a licence can say is electronically monitored.
inline constexpr struct LicenceCondition final : OptionList
{
    EMO_TEXTS(LicenceCondition)
    Option curfew{this, "curfew", tr("Curfew")};
    Option exclusionZone{this, "exclusionZone", tr("Exclusion zone")};
    Option restrictionZone{this, "restrictionZone", tr("Restriction zone")};
    Option trail{this, "trail", tr("Location (trail)")};
    Option attendance{this, "attendance", tr("Attendance at appointments")};
    Option alcoholAbstinence{this, "alcoholAbstinence", tr("Alcohol abstinence")};
    Option alcoholLevel{this, "alcoholLevel", tr("Alcohol level")};
} licenceCondition;

inline constexpr struct LicenceKind final : OptionList
{
    EMO_TEXTS(LicenceKind)
    Option standard{this, "AP", tr("Licence after ordinary release")};
    Option hdc{this, "HDC", tr("Home detention curfew licence")};
    Option parole{this, "PAROLE", tr("Licence after a decision of the Parole Board")};
    Option youth{this, "YOUTH", tr("Youth licence or notice of supervision")};
} licenceKind;

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

/// Where older orders keep a curfew, and the live service's addresses.
inline constexpr struct OlderCurfewAddress final : OptionList
{
    EMO_TEXTS(CurfewAddress)
    Option main{this, "PRIMARY", tr("Main address")};
    Option second{this, "SECONDARY", tr("Second address")};
    Option third{this, "TERTIARY", tr("Third address")};
} olderCurfewAddress;

/// Where a curfew is kept.
inline constexpr struct CurfewAddress final : OptionList
{
    EMO_TEXTS(CurfewAddress)
    Option main{this, "PRIMARY_ADDRESS", tr("Main address")};
    Option second{this, "SECONDARY_ADDRESS", tr("Second address")};
    Option third{this, "TERTIARY_ADDRESS", tr("Third address")};
} curfewAddress;

} // namespace emo::options
