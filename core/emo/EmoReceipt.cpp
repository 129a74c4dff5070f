// SPDX-License-Identifier: MIT
#include "core/emo/EmoReceipt.h"

#include "core/emo/Changes.h"
#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/emo/Risk.h"

namespace emo {

namespace {

using As = ReceiptRow::As;

struct ReceiptTexts
{
    EMO_TEXTS(ReceiptTexts)
};

using Body = ReceiptBlock::Body;

constexpr ReceiptBlock rows(Text heading, std::span<const ReceiptRow> rows)
{
    return {.heading = heading, .rows = rows};
}
constexpr ReceiptBlock section(Text title, std::span<const ReceiptRow> rows, Text heading = {})
{
    return {.section = title, .heading = heading, .rows = rows};
}
constexpr ReceiptBlock card(
    Text heading, std::span<const ReceiptRow> rows, const Question<Rows> *each = nullptr)
{
    return {.heading = heading, .rows = rows, .isWhole = true, .each = each};
}

struct EmoReceipt
{
    static constexpr std::array formDetails{
        ReceiptRow{&organisations.notifyingOrganisation},
        ReceiptRow{&organisations.notifyingOrganisationName},
        ReceiptRow{&organisations.notifyingOrganisationEmail},
    };

    static constexpr std::array changes{
        ReceiptRow{&emo::changes.date},
        ReceiptRow{&emo::changes.detailsAvailable, As::TextOrNo, &emo::changes.details},
    };

    static constexpr std::array responsible{
        ReceiptRow{&organisations.responsibleOfficerName},
        ReceiptRow{.question = &organisations.responsibleOfficerFirstName,
            .unless = &organisations.responsibleOfficerName},
        ReceiptRow{.question = &organisations.responsibleOfficerLastName,
            .unless = &organisations.responsibleOfficerName},
        ReceiptRow{&organisations.responsibleOfficerEmail},
        ReceiptRow{&organisations.responsibleOfficerPhoneNumber},
        ReceiptRow{&organisations.responsibleOrganisation},
        ReceiptRow{&organisations.responsibleOrganisationRegion},
        ReceiptRow{&organisations.responsibleOrganisationEmail},
        ReceiptRow{&organisations.probationDeliveryUnit},
    };

    static constexpr std::array personalDetails{
        ReceiptRow{&deviceWearer.firstName},
        ReceiptRow{&deviceWearer.middleName},
        ReceiptRow{&deviceWearer.lastName},
        ReceiptRow{&deviceWearer.alias},
        ReceiptRow{&deviceWearer.dateOfBirth},
        ReceiptRow{&deviceWearer.responsibleAdultRequired},
        ReceiptRow{&deviceWearer.sex},
        ReceiptRow{&deviceWearer.gender},
        ReceiptRow{&deviceWearer.disabilities},
        ReceiptRow{&deviceWearer.otherDisability},
        ReceiptRow{&deviceWearer.language},
        ReceiptRow{&deviceWearer.interpreterRequired},
    };

    static constexpr std::array identityNumbers{
        ReceiptRow{&deviceWearer.pncId},
        ReceiptRow{&deviceWearer.nomisId},
        ReceiptRow{&deviceWearer.prisonNumber},
        ReceiptRow{&deviceWearer.deliusId},
        ReceiptRow{&deviceWearer.cepr},
        ReceiptRow{&deviceWearer.courtCaseReferenceNumber},
    };

    static constexpr std::array responsibleAdult{
        ReceiptRow{&deviceWearer.adultRelationship},
        ReceiptRow{&deviceWearer.adultOtherRelationship},
        ReceiptRow{&deviceWearer.adultFullName},
        ReceiptRow{&deviceWearer.adultContactNumber},
    };

    static constexpr std::array telephone{
        ReceiptRow{&deviceWearer.phoneNumberAvailable},
        ReceiptRow{&deviceWearer.contactNumber},
    };

    static constexpr std::array addresses{
        ReceiptRow{&deviceWearer.fixedAddress},
        ReceiptRow{&deviceWearer.mainAddress.line1, As::Address, nullptr, ReceiptTexts::tr("Main address")},
        ReceiptRow{&deviceWearer.hasSecondAddress},
        ReceiptRow{
            &deviceWearer.secondAddress.line1, As::Address, nullptr, ReceiptTexts::tr("Second address")},
        ReceiptRow{&deviceWearer.thirdAddress.line1, As::Address, nullptr, ReceiptTexts::tr("Third address")},
    };

    static constexpr std::array riskInformation{
        ReceiptRow{&risk.offences},
        ReceiptRow{&risk.hasOtherInformation, As::TextOrNo, &risk.additionalDetails},
        ReceiptRow{&risk.possibleRisk},
        ReceiptRow{&risk.genderRiskDetails},
        ReceiptRow{&risk.riskCategory},
        ReceiptRow{&risk.riskDetails},
    };

    static constexpr std::array details{
        ReceiptRow{&monitoring.sentenceType},
        ReceiptRow{&monitoring.hdc},
        ReceiptRow{&monitoring.issp},
        ReceiptRow{&monitoring.pilot},
        ReceiptRow{&monitoring.offenceType},
        ReceiptRow{&monitoring.policeArea},
        ReceiptRow{&monitoring.prarr},
        ReceiptRow{&monitoring.types, As::MonitoringTypes},
    };

    static constexpr std::array installationLocation{
        ReceiptRow{&monitoring.installation.location},
    };

    static constexpr std::array installationAppointment{
        ReceiptRow{&monitoring.installation.placeName},
        ReceiptRow{&monitoring.installation.date},
        ReceiptRow{&monitoring.installation.time},
        ReceiptRow{&monitoring.installation.otherTimes},
    };

    static constexpr std::array installationAddress{
        ReceiptRow{&monitoring.installation.address.line1, As::Address, nullptr,
            ReceiptTexts::tr("Installation address")},
    };

    static constexpr std::array releaseDay{
        ReceiptRow{&monitoring.curfew.releaseFrom, As::TimeOnDay, &monitoring.curfew.releaseDate},
        ReceiptRow{&monitoring.curfew.releaseUntil, As::TimeOnNextDay, &monitoring.curfew.releaseDate},
    };

    static constexpr std::array curfew{
        ReceiptRow{&monitoring.curfew.startDate},
        ReceiptRow{&monitoring.curfew.endDate},
        ReceiptRow{&monitoring.curfew.changeStandardBoundary, As::TextOrNo, &monitoring.curfew.boundary},
    };

    static constexpr const ExclusionZone &zone = monitoring.exclusion.zones.row;
    static constexpr std::array exclusionZone{
        ReceiptRow{&zone.otherType},
        ReceiptRow{&zone.startDate},
        ReceiptRow{&zone.endDate},
        ReceiptRow{.question = &zone.where, .isOnAnnex = true},
        ReceiptRow{&zone.duration},
        ReceiptRow{&zone.map, As::Map},
        ReceiptRow{.question = &zone.name, .isOnAnnex = true},
    };

    static constexpr const Appointment &appointment = monitoring.attendance.appointments.row;
    static constexpr std::array mandatoryAttendance{
        ReceiptRow{&appointment.startDate},
        ReceiptRow{&appointment.endDate},
        ReceiptRow{&appointment.purpose},
        ReceiptRow{&appointment.day},
        ReceiptRow{&appointment.startTime},
        ReceiptRow{&appointment.endTime},
        ReceiptRow{&appointment.address.line1, As::Address, nullptr, ReceiptTexts::tr("Address")},
    };

    static constexpr std::array alcohol{
        ReceiptRow{&monitoring.alcohol.monitoringType},
        ReceiptRow{&monitoring.alcohol.startDate},
        ReceiptRow{&monitoring.alcohol.endDate},
    };

    static constexpr std::array trail{
        ReceiptRow{&monitoring.trail.startDate},
        ReceiptRow{&monitoring.trail.endDate},
    };

    static constexpr std::array additionalDocuments{
        ReceiptRow{&documents.licence},
        ReceiptRow{&documents.havePhoto},
        ReceiptRow{&documents.photo},
    };

    static constexpr std::array blocks{
        section(ReceiptTexts::tr("About the changes"), changes),
        ReceiptBlock{.heading = ReceiptTexts::tr("What changed since version %1"), .body = Body::Differences},
        section(ReceiptTexts::tr("About the Responsible Organisation"), responsible),
        section(ReceiptTexts::tr("About the device wearer"), personalDetails,
            ReceiptTexts::tr("Personal details")),
        rows(ReceiptTexts::tr("Identity numbers"), identityNumbers),
        rows(ReceiptTexts::tr("Responsible adult"), responsibleAdult),
        rows(ReceiptTexts::tr("Telephone"), telephone),
        rows(ReceiptTexts::tr("Addresses"), addresses),
        section(ReceiptTexts::tr("Risk information"), riskInformation),
        section(ReceiptTexts::tr("Monitoring conditions"), details, ReceiptTexts::tr("Details")),
        ReceiptBlock{
            .heading = ReceiptTexts::tr("Monitoring against the licence dates"), .body = Body::Timeline},
        rows(ReceiptTexts::tr("Installation location"), installationLocation),
        rows(ReceiptTexts::tr("Installation appointment"), installationAppointment),
        rows(ReceiptTexts::tr("Installation address"), installationAddress),
        rows(ReceiptTexts::tr("Curfew on the day of release"), releaseDay),
        rows(ReceiptTexts::tr("Curfew"), curfew),
        ReceiptBlock{
            .heading = ReceiptTexts::tr("Curfew timetable"), .body = Body::Timetable, .isWhole = true},
        card(ReceiptTexts::tr("Exclusion zone"), exclusionZone, &monitoring.exclusion.zones),
        rows(ReceiptTexts::tr("Trail"), trail),
        card(ReceiptTexts::tr("Mandatory attendance"), mandatoryAttendance,
            &monitoring.attendance.appointments),
        card(ReceiptTexts::tr("Alcohol"), alcohol),
        section(ReceiptTexts::tr("Additional documents"), additionalDocuments),
    };

    static constexpr std::array timeline{
        ReceiptSpan{ReceiptTexts::tr("Sentence"), &monitoring.sentenceStart, &monitoring.sentenceEnd},
        ReceiptSpan{ReceiptTexts::tr("Licence"), &monitoring.licenceStart, &monitoring.licenceEnd, true},
        ReceiptSpan{
            ReceiptTexts::tr("Home detention curfew"), &monitoring.hdcStart, &monitoring.hdcEnd, true},
    };

    static constexpr std::array conditionsMonitored{
        ReceiptCondition{ReceiptTexts::tr("Alcohol"),
            monitoring.types.includes(options::monitoringType.alcohol), &monitoring.alcohol.startDate,
            &monitoring.alcohol.endDate},
        ReceiptCondition{ReceiptTexts::tr("Trail"), monitoring.types.includes(options::monitoringType.trail),
            &monitoring.trail.startDate, &monitoring.trail.endDate},
        ReceiptCondition{ReceiptTexts::tr("Curfew"),
            monitoring.types.includes(options::monitoringType.curfew), &monitoring.curfew.startDate,
            &monitoring.curfew.endDate},
        ReceiptCondition{ReceiptTexts::tr("Exclusion zone"),
            monitoring.types.includes(options::monitoringType.exclusionZone), &zone.startDate, &zone.endDate,
            &monitoring.exclusion.zones},
        ReceiptCondition{ReceiptTexts::tr("Mandatory attendance"),
            monitoring.types.includes(options::monitoringType.mandatoryAttendance), &appointment.startDate,
            &appointment.endDate, &monitoring.attendance.appointments},
    };

    static constexpr std::array<const Question<QString> *, 3> numbers{
        &deviceWearer.prisonNumber, &deviceWearer.nomisId, &deviceWearer.pncId};
};

} // namespace

constinit const Receipt emoReceipt{
    .title = ReceiptTexts::tr("Electronic Monitoring Order"),
    .person = {&deviceWearer.firstName, &deviceWearer.middleName, &deviceWearer.lastName,
        &deviceWearer.dateOfBirth, EmoReceipt::numbers, &deviceWearer.mainAddress.line1},
    .release
    = {{&monitoring.curfew.releaseDate, &monitoring.releaseDate}, &organisations.notifyingOrganisationName,
        monitoring.hdc.is(true) || monitoring.sentenceType.is(options::sentenceType.section91),
        ReceiptTexts::tr("on home detention curfew")},
    .takesEffect = &changes.date,
    .conditions = EmoReceipt::conditionsMonitored,
    .timeline = EmoReceipt::timeline,
    .curfew = {monitoring.types.includes(options::monitoringType.curfew), &monitoring.curfew.timetable,
        &monitoring.curfew.timetable.row.dayOfWeek, &monitoring.curfew.timetable.row.startTime,
        &monitoring.curfew.timetable.row.endTime, &monitoring.curfew.timetable.row.addresses,
        &monitoring.curfew.releaseFrom, &monitoring.curfew.releaseUntil,
        {{{ReceiptTexts::tr("Main address"), &options::curfewAddress.main, &deviceWearer.mainAddress.line1},
            {ReceiptTexts::tr("Second address"), &options::curfewAddress.second,
                &deviceWearer.secondAddress.line1},
            {ReceiptTexts::tr("Third address"), &options::curfewAddress.third,
                &deviceWearer.thirdAddress.line1}}}},
    .formDetails = EmoReceipt::formDetails,
    .blocks = EmoReceipt::blocks,
    .annex = ReceiptTexts::tr("Annex %1: map of %2"),
};

} // namespace emo
