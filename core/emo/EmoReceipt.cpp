// SPDX-License-Identifier: MIT
#include "core/emo/EmoReceipt.h"

#include "core/emo/Changes.h"
#include "core/emo/Documents.h"
#include "core/emo/Monitoring.h"
#include "core/emo/Organisations.h"
#include "core/emo/ReceiptConditions.h"
#include "core/emo/RiskWords.h"

namespace emo {

namespace {

using As = ReceiptRow::As;

struct ReceiptTexts
{
    EMO_TEXTS(ReceiptTexts)
};

using Body = ReceiptBlock::Body;

constexpr ReceiptBlock rows(Text heading, std::span<const ReceiptRow> rows, Text name = {})
{
    return {.heading = heading, .rows = rows, .name = name};
}
constexpr ReceiptBlock section(
    Text title, std::span<const ReceiptRow> rows, Text heading = {}, Text name = {})
{
    return {.section = title, .heading = heading, .rows = rows, .name = name};
}

/// Named "%1: …" in the list of changes.
constexpr ReceiptRow row(const AnyQuestion *question, Text what)
{
    return {.question = question, .what = what};
}

struct EmoReceipt
{
    // %1 is what the answer is about, such as "Curfew" or "Exclusion zone 2".
    static constexpr Text firstName = ReceiptTexts::tr("%1: first name");
    static constexpr Text lastName = ReceiptTexts::tr("%1: last name");
    static constexpr Text email = ReceiptTexts::tr("%1: email address");
    static constexpr Text telephoneNumber = ReceiptTexts::tr("%1: telephone number");
    static constexpr Text startDate = ReceiptTexts::tr("%1: start date");
    static constexpr Text endDate = ReceiptTexts::tr("%1: end date");
    static constexpr Text startTime = ReceiptTexts::tr("%1: start time");
    static constexpr Text endTime = ReceiptTexts::tr("%1: end time");

    static constexpr std::array formDetails{
        ReceiptRow{&organisations.notifyingOrganisation},
        row(&organisations.notifyingOrganisationName, ReceiptTexts::tr("Notifying organisation: name")),
        row(&organisations.notifyingOrganisationEmail,
            ReceiptTexts::tr("Notifying organisation: email address")),
        ReceiptRow{&organisations.establishment},
    };

    static constexpr std::array changes{
        ReceiptRow{&emo::changes.date},
        ReceiptRow{&emo::changes.olderType},
        ReceiptRow{&emo::changes.detailsAvailable, As::TextOrNo, &emo::changes.details},
    };

    static constexpr std::array responsible{
        row(&organisations.responsibleOfficerName, ReceiptTexts::tr("%1: name")),
        ReceiptRow{.question = &organisations.responsibleOfficerFirstName,
            .what = firstName,
            .unless = &organisations.responsibleOfficerName},
        ReceiptRow{.question = &organisations.responsibleOfficerLastName,
            .what = lastName,
            .unless = &organisations.responsibleOfficerName},
        row(&organisations.responsibleOfficerEmail, email),
        row(&organisations.responsibleOfficerPhoneNumber, telephoneNumber),
        ReceiptRow{&organisations.responsibleOrganisation},
        row(&organisations.responsibleOrganisationRegion,
            ReceiptTexts::tr("Responsible organisation: region")),
        row(&organisations.responsibleOrganisationEmail,
            ReceiptTexts::tr("Responsible organisation: email address")),
        ReceiptRow{&organisations.probationDeliveryUnit},
    };

    static constexpr std::array personalDetails{
        row(&deviceWearer.firstName, firstName),
        row(&deviceWearer.middleName, ReceiptTexts::tr("%1: middle names")),
        row(&deviceWearer.lastName, lastName),
        row(&deviceWearer.alias, ReceiptTexts::tr("%1: preferred name")),
        row(&deviceWearer.dateOfBirth, ReceiptTexts::tr("%1: date of birth")),
        row(&deviceWearer.responsibleAdultRequired, ReceiptTexts::tr("%1: responsible adult required")),
        row(&deviceWearer.sex, ReceiptTexts::tr("%1: sex")),
        row(&deviceWearer.gender, ReceiptTexts::tr("%1: gender")),
        row(&deviceWearer.disabilities, ReceiptTexts::tr("%1: disabilities and health conditions")),
        row(&deviceWearer.otherDisability, ReceiptTexts::tr("%1: other disability or health condition")),
        row(&deviceWearer.language, ReceiptTexts::tr("%1: main language")),
        row(&deviceWearer.interpreterRequired, ReceiptTexts::tr("%1: interpreter required")),
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
        row(&deviceWearer.adultRelationship, ReceiptTexts::tr("%1: relationship")),
        row(&deviceWearer.adultOtherRelationship, ReceiptTexts::tr("%1: other relationship")),
        row(&deviceWearer.adultFullName, ReceiptTexts::tr("%1: full name")),
        row(&deviceWearer.adultContactNumber, telephoneNumber),
    };

    static constexpr std::array telephone{
        row(&deviceWearer.phoneNumberAvailable, ReceiptTexts::tr("%1: telephone number available")),
        row(&deviceWearer.contactNumber, telephoneNumber),
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
        ReceiptRow{.question = &risk.offences, .unless = &risk.olderOffence},
        ReceiptRow{&risk.olderOffence},
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
        ReceiptRow{&monitoring.sentencingAct},
        ReceiptRow{&monitoring.prarr},
        ReceiptRow{&monitoring.types, As::MonitoringTypes},
        ReceiptRow{&monitoring.olderStart},
        ReceiptRow{&monitoring.olderEnd},
    };

    static constexpr std::array installationLocation{
        ReceiptRow{&monitoring.installation.location},
    };

    static constexpr std::array installationAppointment{
        row(&monitoring.installation.placeName, ReceiptTexts::tr("%1: place")),
        row(&monitoring.installation.date, ReceiptTexts::tr("%1: date")),
        row(&monitoring.installation.time, ReceiptTexts::tr("%1: time")),
        row(&monitoring.installation.otherTimes, ReceiptTexts::tr("%1: other possible times")),
    };

    static constexpr std::array installationAddress{
        ReceiptRow{&monitoring.installation.address.line1, As::Address, nullptr,
            ReceiptTexts::tr("Installation address")},
    };

    static constexpr std::array releaseDay{
        ReceiptRow{.question = &monitoring.curfew.releaseFrom,
            .as = As::TimeOnDay,
            .detail = &monitoring.curfew.releaseDate,
            .what = ReceiptTexts::tr("%1: start")},
        ReceiptRow{.question = &monitoring.curfew.releaseUntil,
            .as = As::EndOfRelease,
            .detail = &monitoring.curfew.releaseDate,
            .what = ReceiptTexts::tr("%1: end")},
        row(&monitoring.curfew.olderReleaseAddresses, ReceiptTexts::tr("%1: address")),
    };

    static constexpr std::array curfew{
        row(&monitoring.curfew.startDate, startDate),
        row(&monitoring.curfew.endDate, endDate),
        row(&monitoring.curfew.olderAddresses, ReceiptTexts::tr("%1: address")),
        ReceiptRow{.question = &monitoring.curfew.changeStandardBoundary,
            .as = As::TextOrNo,
            .detail = &monitoring.curfew.boundary,
            .what = ReceiptTexts::tr("%1: change to the standard boundary")},
    };

    static constexpr std::array exclusionZone{
        ReceiptRow{.question = &receipt::zone.otherType,
            .as = As::ConditionKind,
            .what = ReceiptTexts::tr("%1: kind of zone"),
            .condition = &receipt::zones},
        row(&receipt::zone.startDate, startDate),
        row(&receipt::zone.endDate, endDate),
        ReceiptRow{.question = &receipt::zone.where,
            .isOnAnnex = true,
            //: Follows what a map is, for those who cannot see it; %1 says where an exclusion zone is.
            .inMapWords = ReceiptTexts::tr("Its bounds in words: %1"),
            .what = ReceiptTexts::tr("%1: where")},
        row(&receipt::zone.duration, ReceiptTexts::tr("%1: when")),
        ReceiptRow{.question = &receipt::zone.map, .as = As::Map, .what = ReceiptTexts::tr("%1: map")},
        ReceiptRow{.question = &receipt::zone.name, .isOnAnnex = true, .what = ReceiptTexts::tr("%1: name")},
    };

    static constexpr std::array mandatoryAttendance{
        row(&receipt::appointment.startDate, startDate),
        row(&receipt::appointment.endDate, endDate),
        row(&receipt::appointment.purpose, ReceiptTexts::tr("%1: purpose")),
        row(&receipt::appointment.day, ReceiptTexts::tr("%1: day")),
        row(&receipt::appointment.startTime, startTime),
        row(&receipt::appointment.endTime, endTime),
        ReceiptRow{.question = &receipt::appointment.address.line1,
            .as = As::Address,
            .label = ReceiptTexts::tr("Address"),
            .what = ReceiptTexts::tr("%1: address")},
    };

    static constexpr std::array alcohol{
        row(&monitoring.alcohol.monitoringType, ReceiptTexts::tr("%1: type")),
        row(&monitoring.alcohol.startDate, startDate),
        row(&monitoring.alcohol.endDate, endDate),
    };

    static constexpr std::array trail{
        row(&monitoring.trail.startDate, startDate),
        row(&monitoring.trail.endDate, endDate),
    };

    static constexpr std::array additionalDocuments{
        ReceiptRow{&documents.licence},
        ReceiptRow{&documents.havePhoto},
        ReceiptRow{&documents.photo},
    };

    static constexpr Text deviceWearerName = ReceiptTexts::tr("Device wearer");
    static constexpr Text installationName = ReceiptTexts::tr("Installation");

    static constexpr std::array blocks{
        section(ReceiptTexts::tr("About the changes"), changes),
        ReceiptBlock{.heading = ReceiptTexts::tr("What changed since version %1"), .body = Body::Differences},
        section(ReceiptTexts::tr("About the Responsible Organisation"), responsible, {},
            ReceiptTexts::tr("Responsible officer")),
        section(ReceiptTexts::tr("About the device wearer"), personalDetails,
            ReceiptTexts::tr("Personal details"), deviceWearerName),
        rows(ReceiptTexts::tr("Identity numbers"), identityNumbers),
        rows(ReceiptTexts::tr("Responsible adult"), responsibleAdult),
        rows(ReceiptTexts::tr("Telephone"), telephone, deviceWearerName),
        rows(ReceiptTexts::tr("Addresses"), addresses),
        section(ReceiptTexts::tr("Risk information"), riskInformation),
        section(ReceiptTexts::tr("Monitoring conditions"), details, ReceiptTexts::tr("Details")),
        ReceiptBlock{
            .heading = ReceiptTexts::tr("Monitoring against the licence dates"), .body = Body::Timeline},
        rows(ReceiptTexts::tr("Installation location"), installationLocation, installationName),
        rows(ReceiptTexts::tr("Installation appointment"), installationAppointment, installationName),
        rows(ReceiptTexts::tr("Installation address"), installationAddress, installationName),
        ReceiptBlock{.heading = ReceiptTexts::tr("Curfew on the day of release"),
            .rows = releaseDay,
            .name = ReceiptTexts::tr("Curfew on the day of release"),
            .condition = &receipt::curfewCondition,
            .digest = receipt::releaseDayDigest},
        ReceiptBlock{.heading = ReceiptTexts::tr("Curfew"),
            .rows = curfew,
            .condition = &receipt::curfewCondition,
            .digest = receipt::curfewDigest},
        ReceiptBlock{.heading = ReceiptTexts::tr("Curfew timetable"),
            .body = Body::Timetable,
            .condition = &receipt::curfewCondition},
        ReceiptBlock{.heading = ReceiptTexts::tr("Exclusion zone"),
            .rows = exclusionZone,
            .isWhole = true,
            .each = &monitoring.exclusion.zones,
            .condition = &receipt::zones,
            .knownBy = receipt::zoneKnownBy,
            .digest = receipt::zoneDigest},
        ReceiptBlock{.heading = ReceiptTexts::tr("Trail"),
            .rows = trail,
            .condition = &receipt::trailCondition,
            .digest = receipt::trailDigest},
        ReceiptBlock{.heading = ReceiptTexts::tr("Mandatory attendance"),
            .rows = mandatoryAttendance,
            .isWhole = true,
            .each = &monitoring.attendance.appointments,
            .condition = &receipt::attendance,
            .knownBy = receipt::attendanceKnownBy,
            .digest = receipt::attendanceDigest},
        ReceiptBlock{.heading = ReceiptTexts::tr("Alcohol"),
            .rows = alcohol,
            .isWhole = true,
            .condition = &receipt::alcoholCondition,
            .digest = receipt::alcoholDigest},
        section(ReceiptTexts::tr("Additional documents"), additionalDocuments),
    };

    static constexpr std::array timeline{
        ReceiptSpan{ReceiptTexts::tr("Sentence"), &monitoring.sentenceStart, &monitoring.sentenceEnd},
        ReceiptSpan{ReceiptTexts::tr("Licence"), &monitoring.licenceStart, &monitoring.licenceEnd, true,
            ReceiptTexts::tr("the licence")},
        ReceiptSpan{ReceiptTexts::tr("Home detention curfew"), &monitoring.hdcStart, &monitoring.hdcEnd, true,
            ReceiptTexts::tr("home detention curfew")},
    };

    static constexpr std::array<const Question<QString> *, 3> numbers{
        &deviceWearer.prisonNumber, &deviceWearer.nomisId, &deviceWearer.pncId};

    static constexpr std::array officerLabels{ReceiptName{ReceiptTexts::tr("Responsible officer"), {}}};
    static constexpr std::array<const Question<QString> *, 2> officerNames{
        &organisations.responsibleOfficerFirstName, &organisations.responsibleOfficerLastName};
    static constexpr std::array<const Question<QString> *, 1> officerOlderNames{
        &organisations.responsibleOfficerName};
    static constexpr std::array<const Question<QString> *, 1> officerTelephones{
        &organisations.responsibleOfficerPhoneNumber};
    static constexpr std::array<const Question<Choice> *, 2> officerPlaces{
        &organisations.probationDeliveryUnit, &organisations.responsibleOrganisationRegion};
    static constexpr std::array<const Question<QString> *, 1> officerEmails{
        &organisations.responsibleOfficerEmail};

    static constexpr std::array teamLabels{
        ReceiptName{ReceiptTexts::tr("Prison's team"),
            organisations.notifyingOrganisation.is(options::notifyingOrganisation.prison)},
        ReceiptName{ReceiptTexts::tr("Youth Custody Service's team"),
            organisations.notifyingOrganisation.is(options::notifyingOrganisation.youthCustodyService)},
        ReceiptName{ReceiptTexts::tr("Notifying organisation"), {}},
    };
    static constexpr std::array<const Question<QString> *, 1> teamEmails{
        &organisations.notifyingOrganisationEmail};

    static constexpr std::array releasedFrom{
        ReceiptOrigin{&organisations.establishment, {}},
        ReceiptOrigin{&organisations.notifyingOrganisationName,
            organisations.notifyingOrganisation.is(options::notifyingOrganisation.prison)},
        ReceiptOrigin{&monitoring.installation.placeName,
            monitoring.installation.location.is(options::installationLocation.prison)},
    };
};

} // namespace

constinit const Receipt emoReceipt{
    .title = ReceiptTexts::tr("Electronic Monitoring Order"),
    .person = {&deviceWearer.firstName, &deviceWearer.middleName, &deviceWearer.lastName,
        &deviceWearer.dateOfBirth, EmoReceipt::numbers, &deviceWearer.fixedAddress,
        &deviceWearer.phoneNumberAvailable, &deviceWearer.contactNumber},
    .risks
    = {receipt::riskLists, &risk.riskDetails, ReceiptTexts::tr("None that the installer should be aware of")},
    .zones = {&receipt::zones, ReceiptTexts::tr("Zones"), &receipt::zone.name, &receipt::zone.where,
        &receipt::zone.duration},
    .officer = {EmoReceipt::officerLabels, {EmoReceipt::officerNames, EmoReceipt::officerOlderNames},
        &organisations.responsibleOrganisation, EmoReceipt::officerPlaces, EmoReceipt::officerTelephones,
        EmoReceipt::officerEmails},
    .team = {.labels = EmoReceipt::teamLabels, .emails = EmoReceipt::teamEmails},
    .release = {{&monitoring.curfew.releaseDate, &monitoring.releaseDate}, EmoReceipt::releasedFrom,
        receipt::onHomeDetentionCurfew, ReceiptTexts::tr("on home detention curfew")},
    .takesEffect = &changes.date,
    .endsAll = thisVersion.type.isAnyOf(versionTypes.revocation, versionTypes.end),
    .conditions = receipt::conditions,
    .monitoringTypes = receipt::monitoringTypes,
    .timeline = EmoReceipt::timeline,
    .curfew = {monitoring.types.includes(options::monitoringType.curfew), monitoring.curfew.week(),
        &monitoring.curfew.releaseFrom, &monitoring.curfew.releaseUntil,
        &monitoring.curfew.olderReleaseAddresses,
        {{{ReceiptTexts::tr("Main address"), ReceiptTexts::tr("main"), &deviceWearer.mainAddress.line1},
            {ReceiptTexts::tr("Second address"), ReceiptTexts::tr("second"),
                &deviceWearer.secondAddress.line1},
            {ReceiptTexts::tr("Third address"), ReceiptTexts::tr("third"),
                &deviceWearer.thirdAddress.line1}}}},
    .formDetails = EmoReceipt::formDetails,
    .blocks = EmoReceipt::blocks,
    //: %1 is "version 0".
    .carriedOver = ReceiptTexts::tr("from %1; not asked again after monitoring has started"),
    .annex = ReceiptTexts::tr("Annex %1: map of %2"),
    //: %1 is "exclusion zone 1, Fairhaven".
    .map = ReceiptTexts::tr("Map of %1."),
};

} // namespace emo
