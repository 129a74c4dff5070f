// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/SharedOptions.h"
#include "core/form/Section.h"

namespace emo {

/// One area that the device wearer must keep out of.
struct ExclusionZone final : QuestionList
{
    EMO_TEXTS(ExclusionZone)
    constexpr ExclusionZone() : QuestionList("zone") { numberMember = "zoneId"; }

    Constant zoneType{this, "zoneType", "EXCLUSION"};

    Question<QDate> startDate{this, "startDate",
        {
            .ask = tr("When does the exclusion zone start?"),
            .label = tr("Start date"),
            .ifBlank = tr("Enter the date on which the exclusion zone starts"),
            .stored = {.as = Encoding::LondonDayStart},
            .category = ChangeCategory::EnforceableCondition,
        }};

    Question<QDate> endDate{this, "endDate",
        {
            .ask = tr("When does it end?"),
            .label = tr("End date"),
            .ifBlank = tr("Enter the date on which the exclusion zone ends"),
            .stored = {.as = Encoding::LondonDayEnd},
            .category = ChangeCategory::EnforceableCondition,
        }};

    Question<QString> where{this, "description",
        {
            .ask = tr("Where is the exclusion zone?"),
            .hint = tr("Copy the description from the licence."),
            .label = tr("Where"),
            .ifBlank = tr("Describe where the exclusion zone is"),
            .maxLength = 500,
            .category = ChangeCategory::EnforceableCondition,
        }};

    Question<QString> duration{this, "duration",
        {
            .ask = tr("When must the device wearer keep out of it?"),
            .hint = tr("For example: at all times, or on days on which there is a match."),
            .label = tr("When"),
            .ifBlank = tr("Enter when the device wearer must keep out of the exclusion zone"),
            .maxLength = 200,
            .category = ChangeCategory::EnforceableCondition,
        }};

    Question<File> map{this, "file",
        {
            .ask = tr("Which file is the map of the exclusion zone?"),
            .hint = tr("A PDF, PNG or JPEG file of at most 10 MB."),
            .label = tr("Map"),
            .stored = {.as = Encoding::FileMembers, .member = "fileName"},
            .extensions = "pdf png jpeg jpg",
            .megabytes = 10,
            .category = ChangeCategory::NotReported,
        }};

    Question<QString> name{this, "name",
        {
            .ask = tr("What is the exclusion zone called?"),
            .hint = tr("A short name. The installer is not told it."),
            .label = tr("Name"),
            .ifBlank = tr("Enter a short name for the exclusion zone"),
            .maxLength = 200,
            .category = ChangeCategory::NotReported,
        }};

    /// Only older orders hold another kind of zone.
    Question<Choice> otherType{this, "otherType", options::zoneType,
        {
            .ask = tr("What kind of zone is it?"),
            .label = tr("Kind of zone"),
            .isOnlyInOlderOrders = true,
            .stored = {.as = Encoding::Unless, .member = "zoneType", .key = "EXCLUSION"},
            .category = ChangeCategory::EnforceableCondition,
        }};
};

/// Where the device wearer must not go.
struct ExclusionZones : Part
{
    EMO_TEXTS(ExclusionZones)
    using Part::Part;

    Page page{section, "exclusion-zones", tr("Exclusion zones"), when};
    Record record{section, "", {}};

    Repeat<ExclusionZone> zones{section, "exclusionZones",
        {
            .ask = tr("Which areas must the device wearer keep out of?"),
            .label = tr("Exclusion zone"),
            .ifBlank = tr("Add at least one exclusion zone"),
            .stored = {.member = "enforcementZoneConditions"},
            .category = ChangeCategory::EnforceableCondition,
        }};
};

} // namespace emo
