// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Alcohol.h"
#include "core/emo/Curfew.h"
#include "core/emo/CurfewEnquiries.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/ExclusionZones.h"
#include "core/emo/Installation.h"
#include "core/emo/MandatoryAttendance.h"
#include "core/emo/Trail.h"

namespace emo {

/// The licence condition that orders electronic monitoring, in its standard words: never translated.
/// Source: EMO FAQ, "Licence conditions not stated to be electronically monitored".
inline constexpr Text paragraph14a{"LicenceOfficialWords",
    "14a) Allow person(s) as designated by your supervising officer to install an electronic monitoring tag "
    "on you and access to install any associated equipment in your property, and for the purpose of ensuring "
    "that equipment is functioning correctly. You must not damage or tamper with these devices and ensure "
    "that the tag is charged, and report to your supervising officer and the EM provider immediately if the "
    "tag or the associated equipment are not working correctly. This will be for the purpose of monitoring "
    "your [INSERT TYPES OF CONDITIONS HERE (e.g., exclusion, trail, curfew, alcohol monitoring\u2026) TO BE "
    "ELECTRONICALLY MONITORED] licence condition(s) unless otherwise authorised by your supervising officer."};

/// Section 4 of the order: the sentence, what the licence says, and what is monitored.
inline constexpr struct Monitoring final : Section
{
    EMO_TEXTS(Monitoring)
    constexpr Monitoring() : Section("monitoring", tr("Electronic monitoring conditions"), &deviceWearer) {}

    Page sentencePage{this, "sentence", tr("Sentence")};
    Record record{this, "monitoringConditions"};
    Constant orderType{this, "orderType", "POST_RELEASE"};
    Constant conditionType{this, "conditionType", "LICENSE_CONDITION_OF_A_CUSTODIAL_ORDER"};

    Question<Choice> sentenceType{this, "sentenceType", options::sentenceType,
        {
            .ask = tr("What sentence was the device wearer given?"),
            .label = tr("Sentence"),
            .ifBlank = tr("Choose the sentence that the device wearer was given"),
        }};

    Constant hdcBySentence{this, "hdc", "YES", sentenceType.is(options::sentenceType.section91)};
    Constant hdcUnknown{this, "hdc", "UNKNOWN"};
    Constant isspUnknown{this, "issp", "UNKNOWN"};

    Question<bool> hdc{this, "hdc",
        {
            .ask = tr("Is the device wearer on home detention curfew (HDC)?"),
            .ifBlank = tr("Say whether the device wearer is on home detention curfew"),
            .askedWhen = sentenceType.is(options::sentenceType.standardDeterminate),
            .stored = {.as = Encoding::YesNoUnknown},
        }};

    Question<Choice> pilot{this, "pilot", options::pilot,
        {
            .ask = tr("Which pilot is the device wearer part of?"),
            .hint = tr(
                "It is at the foot of the page in Create and vary a licence where the licence is printed, and "
                "is not printed on the licence. The community offender manager also knows it. A wrong pilot "
                "is a common reason for rejection."),
            .label = tr("Pilot"),
            .ifBlank = tr("Choose the pilot, or that the device wearer is not part of any"),
            .askedWhen = sentenceType.is(options::sentenceType.standardDeterminate),
            .within = &hdc,
        }};

    Record versionRecord{this, "", {}};

    Question<bool> sentencingAct{this, "isSentencingAct",
        {
            .ask = tr("Is this a release under the Sentencing Act 2026?"),
            .hint
            = tr("The Act brings releases that are tagged unless there is a reason against it, without "
                 "home detention curfew or a pilot. Ask the offender management unit if you are not sure."),
            .label = tr("Release under the Sentencing Act 2026"),
            .askedWhen = hdc.is(false) && pilot.is(options::pilot.none),
        }};

    Record offenceRecord{this, "monitoringConditions"};

    Question<Choice> offenceType{this, "offenceType", options::acquisitiveOffence,
        {
            .ask = tr("Which of these offences did the device wearer commit?"),
            .hint = tr("It must carry the longest sentence, or one as long as the longest."),
            .label = tr("Acquisitive offence"),
            .ifBlank = tr("Choose the acquisitive offence"),
            .askedWhen = pilot.isMarked("acquisitive"),
            .category = ChangeCategory::PersonalDetails,
        }};

    Question<Choice> policeArea{this, "policeArea", options::acquisitivePoliceArea,
        {
            .ask = tr("Which police area is the release address in?"),
            .label = tr("Police area of the release address"),
            .ifBlank = tr("Choose the police area that the release address is in"),
            .askedWhen = pilot.isMarked("acquisitive"),
        }};

    Question<bool> issp{this, "issp",
        {
            .ask = tr("Is the device wearer on the intensive supervision and surveillance programme (ISSP)?"),
            .hint = tr("The programme is for people aged 10 to 17"),
            .ifBlank = tr("Say whether the device wearer is on "
                          "the intensive supervision and surveillance programme"),
            .askedWhen = sentenceType.is(options::sentenceType.detentionAndTraining),
            .stored = {.as = Encoding::YesNoUnknown},
        }};

    Question<Choice> prarr{this, "prarr", options::yesNoUnknown,
        {
            .ask = tr("Is the device wearer released on a presumptive risk assessed recall review (P-RARR)?"),
            .label = tr("Released on P-RARR?"),
            .ifBlank = tr("Say whether the device wearer is released on P-RARR"),
        }};

    Question<QDate> olderStart{this, "startDate",
        {
            .ask = tr("On what date does the older order start as a whole?"),
            .hint = tr("The service now works it out from the conditions. Clear it if it no longer holds."),
            .label = tr("Start of the order"),
            .isOnlyInOlderOrders = true,
            .stored = {.as = Encoding::LondonDayStart},
            .isFresh = true,
        }};

    Question<QDate> olderEnd{this, "endDate",
        {
            .ask = tr("On what date does the older order end as a whole?"),
            .hint = tr("The service now works it out from the conditions. Clear it if it no longer holds."),
            .label = tr("End of the order"),
            .isOnlyInOlderOrders = true,
            .stored = {.as = Encoding::LondonDayEnd},
            .isFresh = true,
        }};

    Record pilotRecord{this, "pilotSource", {.member = "pilotSource", .isLocal = true}};

    Question<QString> pilotConfirmedBy{this, "confirmedBy",
        {
            .ask = tr("Who confirmed the pilot?"),
            .hint
            = tr("The community offender manager, or the print page of Create and vary a licence. Kept on "
                 "this computer only."),
            .label = tr("Pilot confirmed by"),
            .askedWhen = sentenceType.is(options::sentenceType.standardDeterminate),
            .maxLength = 200,
            .isPrivate = true,
        }};

    Page licencePage{this, "licence-dates", tr("What the licence says")};
    Record licenceRecord{this, "licence", {.member = "licence", .isLocal = true}};

    Question<Choice> licenceKind{this, "kind", options::licenceKind,
        {
            .ask = tr("What kind of licence is it?"),
            .hint
            = tr("The answers on this page are compared with the order and are not sent to the installer."),
            .label = tr("Kind of licence"),
            .isPrivate = true,
        }};

    Question<QDate> licenceStart{this, "startDate",
        {
            .ask = tr("When does the licence start?"),
            .hint = tr("Dates that differ from the licence are a common reason for rejection."),
            .label = tr("Licence starts"),
        }};

    Question<QDate> licenceEnd{this, "endDate",
        {
            .ask = tr("When does the licence end?"),
            .label = tr("Licence ends"),
        }};

    Question<QDate> hdcStart{this, "hdcStartDate",
        {
            .ask = tr("When does home detention curfew start?"),
            .hint = tr("Leave this blank if it is the day on which the licence starts."),
            .label = tr("Home detention curfew starts"),
            .standIn = &licenceStart,
        }};

    Question<QDate> hdcEnd{this, "hdcEndDate",
        {
            .ask = tr("When does home detention curfew end?"),
            .hint = tr("Leave this blank if the release is not on home detention curfew."),
            .label = tr("Home detention curfew ends"),
        }};

    Question<QDate> monitoringEnd{this, "monitoringEndDate",
        {
            .ask = tr("Until when does the licence order electronic monitoring, if not until its end?"),
            .hint = tr("Paragraph 14a may end the monitoring before the licence does."),
            .label = tr("Electronic monitoring ends"),
            .isPrivate = true,
        }};

    Question<QDate> sentenceStart{this, "sentenceStartDate",
        {
            .ask = tr("When did the sentence start?"),
            .label = tr("Sentence started"),
        }};

    Question<QDate> sentenceEnd{this, "sentenceEndDate",
        {
            .ask = tr("When does the sentence end?"),
            .hint = tr("The licence gives it beside its own end. It is drawn on the printed form."),
            .label = tr("Sentence ends"),
        }};

    Question<Choices> licenceMonitored{this, "monitored", options::licenceCondition,
        {
            .ask = tr("What does the licence say is to be electronically monitored?"),
            .hint = tr("Tick what paragraph 14a names: a curfew or a zone that it does not name is not "
                       "monitored. Only on a home detention curfew licence is the curfew monitored without "
                       "being listed."),
            .wording = paragraph14a,
            .label = tr("Monitored according to the licence"),
            .isPrivate = true,
        }};

    Question<QDate> licenceTrailEnd{this, "trailEndDate",
        {
            .ask = tr("When does the trail end, if not with the other monitoring?"),
            .hint = tr("Paragraph 14b gives the trail an end of its own."),
            .label = tr("Trail ends according to the licence"),
            .askedWhen = licenceMonitored.includes(options::licenceCondition.trail),
            .isPrivate = true,
        }};

    Question<QDate> licenceAlcoholEnd{this, "alcoholEndDate",
        {
            .ask = tr("When does alcohol monitoring end, if not with the other monitoring?"),
            .hint = tr("Paragraphs 14d and 14e give alcohol monitoring an end of its own."),
            .label = tr("Alcohol monitoring ends according to the licence"),
            .askedWhen = licenceMonitored.includes(options::licenceCondition.alcoholAbstinence)
                || licenceMonitored.includes(options::licenceCondition.alcoholLevel),
            .isPrivate = true,
        }};

    Question<QString> licenceMonitoredConfirmedBy{this, "monitoredConfirmedBy",
        {
            .ask = tr("Who has checked this against the licence?"),
            .label = tr("Checked against the licence by"),
            .maxLength = 200,
            .isPrivate = true,
        }};

    Question<bool> phoneRestriction{this, "phoneRestriction",
        {
            .ask = tr("Does the licence restrict the use of telephones?"),
            .label = tr("Telephones are restricted"),
            .isPrivate = true,
        }};

    Question<bool> immigrationCase{this, "immigrationCase",
        {
            .ask = tr("Is this an immigration case, with bail granted by the Home Office or a tribunal?"),
            .hint
            = tr("The Home Office orders this monitoring by its own process. Do not send an order for it."),
            .label = tr("Immigration case"),
            .isPrivate = true,
        }};

    Question<bool> mopac{this, "mopac",
        {
            .ask = tr("Is the device wearer referred for a GPS tag of the London Mayor's office (MOPAC)?"),
            .hint = tr("MOPAC's tags (Buddi) are only for people released from prison to London. Probation "
                       "refers for them, and the installer does not fit them. To order other monitoring "
                       "beside one, ask electronic monitoring support first."),
            .label = tr("GPS tag of MOPAC"),
            .isPrivate = true,
        }};

    Page typesPage{this, "monitoring-types", tr("Types of monitoring")};
    Record typesRecord{this, "monitoringConditions"};

    Question<Choices> types{this, "monitoringTypes", options::monitoringType,
        {
            .ask = tr("What is to be monitored?"),
            .hint = tr("Choose only what the licence says is electronically monitored."),
            .label = tr("Types of monitoring"),
            .ifBlank = tr("Choose at least one type of monitoring"),
            .stored = {.isLocal = true, .isGathered = true},
        }};

    Page releasePage{this, "release", tr("Release")};
    Record releaseRecord{this, "release", {.member = "release", .isLocal = true}};

    Question<QDate> releaseDate{this, "date",
        {
            .ask = tr("When is the device wearer released?"),
            .label = tr("Release date"),
            .askedWhen = !types.includes(options::monitoringType.curfew),
        }};

    Question<bool> paroleBoard{this, "paroleBoard",
        {
            .ask = tr("Did the Parole Board decide on the release?"),
            .hint
            = tr("Such a release is not on home detention curfew. The online service does not check who "
                 "is eligible: the prison must, and the installer rejects the order otherwise."),
            .label = tr("Released by the Parole Board"),
            .isPrivate = true,
        }};

    Question<bool> heldInIrc{this, "heldInIrc",
        {
            .ask = tr("Will the device wearer be held in an immigration removal centre after release?"),
            .hint = tr("The licence then starts when they leave it, and the Home Office tells the prison to "
                       "order if it is needed. In the domestic abuse pilot the Home Office itself orders."),
            .label = tr("Held in an immigration removal centre"),
            .isPrivate = true,
        }};

    CurfewEnquiries enquiries{this, types.includes(options::monitoringType.curfew)};

    Curfew curfew{this, types.includes(options::monitoringType.curfew)};
    ExclusionZones exclusion{this, types.includes(options::monitoringType.exclusionZone)};
    Trail trail{this, types.includes(options::monitoringType.trail)};
    MandatoryAttendance attendance{this, types.includes(options::monitoringType.mandatoryAttendance)};
    Alcohol alcohol{this, types.includes(options::monitoringType.alcohol)};
    Installation installation{this, types.includes(options::monitoringType.alcohol)};
} monitoring;

} // namespace emo
