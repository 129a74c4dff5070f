// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Monitoring.h"
#include "core/form/Receipt.h"

/// The kinds of monitoring as the receipt names them, and what it says of each as a whole.
namespace emo::receipt {

struct ConditionTexts
{
    EMO_TEXTS(ConditionTexts)
};

constexpr ReceiptRow span(const AnyQuestion *from, const AnyQuestion *until)
{
    return {.question = from, .as = ReceiptRow::As::Span, .detail = until};
}

inline constexpr Condition onHomeDetentionCurfew
    = monitoring.hdc.is(true) || monitoring.sentenceType.is(options::sentenceType.section91);
inline constexpr const ExclusionZone &zone = monitoring.exclusion.zones.row;
inline constexpr const Appointment &appointment = monitoring.attendance.appointments.row;

inline constexpr std::array conditions{
    ReceiptCondition{.name = ConditionTexts::tr("Curfew"),
        .when = monitoring.types.includes(options::monitoringType.curfew),
        .from = &monitoring.curfew.startDate,
        .until = &monitoring.curfew.endDate,
        .atAGlance = {ConditionTexts::tr("Home detention curfew"), onHomeDetentionCurfew}},
    ReceiptCondition{.name = ConditionTexts::tr("Exclusion zone"),
        .when = monitoring.types.includes(options::monitoringType.exclusionZone),
        .from = &zone.startDate,
        .until = &zone.endDate,
        .each = &monitoring.exclusion.zones,
        .kinds = {{
            {ConditionTexts::tr("Inclusion zone"), zone.otherType.is(options::zoneType.inclusion),
                ConditionTexts::tr("Inclusion zones")},
            {ConditionTexts::tr("Restriction zone"), zone.otherType.is(options::zoneType.restriction),
                ConditionTexts::tr("Restriction zones")},
        }},
        .several = ConditionTexts::tr("Exclusion zones")},
    ReceiptCondition{.name = ConditionTexts::tr("Trail"),
        .when = monitoring.types.includes(options::monitoringType.trail),
        .from = &monitoring.trail.startDate,
        .until = &monitoring.trail.endDate},
    ReceiptCondition{.name = ConditionTexts::tr("Mandatory attendance"),
        .when = monitoring.types.includes(options::monitoringType.mandatoryAttendance),
        .from = &appointment.startDate,
        .until = &appointment.endDate,
        .each = &monitoring.attendance.appointments},
    ReceiptCondition{.name = ConditionTexts::tr("Alcohol"),
        .when = monitoring.types.includes(options::monitoringType.alcohol),
        .from = &monitoring.alcohol.startDate,
        .until = &monitoring.alcohol.endDate,
        .kinds = {{
            {ConditionTexts::tr("Alcohol level"),
                monitoring.alcohol.monitoringType.is(options::alcoholType.level)},
            {ConditionTexts::tr("Alcohol abstinence"),
                monitoring.alcohol.monitoringType.is(options::alcoholType.abstinence)},
        }}},
};
inline constexpr const ReceiptCondition &curfewCondition = conditions[0];
inline constexpr const ReceiptCondition &zones = conditions[1];
inline constexpr const ReceiptCondition &trailCondition = conditions[2];
inline constexpr const ReceiptCondition &attendance = conditions[3];
inline constexpr const ReceiptCondition &alcoholCondition = conditions[4];
inline constexpr std::array<const ReceiptCondition *, 5> monitoringTypes{
    &alcoholCondition, &trailCondition, &curfewCondition, &zones, &attendance};

inline constexpr std::array curfewDigest{
    span(&monitoring.curfew.startDate, &monitoring.curfew.endDate),
    ReceiptRow{
        &monitoring.curfew.changeStandardBoundary, ReceiptRow::As::TextOrNo, &monitoring.curfew.boundary},
};
inline constexpr std::array releaseDayDigest{
    ReceiptRow{&monitoring.curfew.releaseDate},
    span(&monitoring.curfew.releaseFrom, &monitoring.curfew.releaseUntil),
};
inline constexpr std::array trailDigest{span(&monitoring.trail.startDate, &monitoring.trail.endDate)};
inline constexpr std::array alcoholDigest{span(&monitoring.alcohol.startDate, &monitoring.alcohol.endDate)};

inline constexpr std::array zoneKnownBy{&zone.name, &zone.where};
inline constexpr std::array zoneDigest{
    ReceiptRow{&zone.name},
    ReceiptRow{&zone.where},
    ReceiptRow{&zone.otherType},
    ReceiptRow{&zone.duration},
    ReceiptRow{&zone.map},
    span(&zone.startDate, &zone.endDate),
};
inline constexpr std::array attendanceKnownBy{&appointment.purpose, &appointment.day};
inline constexpr std::array attendanceDigest{
    ReceiptRow{&appointment.purpose},
    ReceiptRow{&appointment.day},
    span(&appointment.startTime, &appointment.endTime),
    ReceiptRow{&appointment.address.line1, ReceiptRow::As::Address},
    span(&appointment.startDate, &appointment.endDate),
};

} // namespace emo::receipt
