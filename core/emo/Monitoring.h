// SPDX-License-Identifier: MIT
#pragma once

#include "core/emo/Curfew.h"
#include "core/emo/DeviceWearer.h"
#include "core/emo/Installation.h"
#include "core/emo/Trail.h"

namespace emo {

namespace options {

inline constexpr struct SentenceType final : OptionList
{
    EMO_TEXTS(SentenceType)
    Option standardDeterminate{this, "STANDARD_DETERMINATE_SENTENCE", tr("Standard determinate sentence")};
    Option extendedDeterminate{this, "EXTENDED_DETERMINATE_SENTENCE", tr("Extended determinate sentence")};
    Option publicProtection{this, "IPP", tr("Imprisonment for public protection (IPP)")};
    Option life{this, "LIFE_SENTENCE", tr("Life sentence")};
    Option particularConcern{this, "SOPC",
        tr("Section 236A special custodial sentence for offenders of particular concern (SOPC)")};
    Option extendedPublicProtection{
        this, "EPP", tr("Section 227/228 extended sentence for public protection (EPP)")};
    Option section85{this, "SECTION_85_EXTENDED_SENTENCES", tr("Section 85 extended sentence")};
    Option section91{this, "SECTION_91", tr("Section 250 / Section 91")};
    Option detentionAndTraining{this, "DTO", tr("Detention and training order (DTO)")};
} sentenceType;

/// Which pilots are offered depends on whether the release is on home detention curfew.
inline constexpr struct Pilot final : OptionList
{
    EMO_TEXTS(Pilot)
    Option dapol{this, "DOMESTIC_ABUSE_PERPETRATOR_ON_LICENCE_DAPOL",
        tr("Domestic abuse perpetrators on licence (DAPOL)"), {.within = "no"}};
    Option dapolHdc{this, "DOMESTIC_ABUSE_PERPETRATOR_ON_LICENCE_HOME_DETENTION_CURFEW_DAPOL_HDC",
        tr("Domestic abuse perpetrators on licence, home detention curfew (DAPOL HDC)"), {.within = "yes"}};
    Option acquisitiveCrime{
        this, "GPS_ACQUISITIVE_CRIME_PAROLE", tr("GPS acquisitive crime (EMAC)"), {.within = "no"}};
    Option acquisitiveCrimeHdc{this, "GPS_ACQUISITIVE_CRIME_HOME_DETENTION_CURFEW",
        tr("GPS acquisitive crime (EMAC)"), {.within = "yes"}};
    Option none{this, "UNKNOWN", tr("Not part of any pilot")};
} pilot;

inline constexpr struct Released final : OptionList
{
    EMO_TEXTS(Released)
    Option yes{this, "YES", tr("Yes")};
    Option no{this, "NO", tr("No")};
    Option unknown{this, "UNKNOWN", tr("Not able to provide this information")};
} released;

} // namespace options

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
            .hint
            = tr("The community offender manager knows. A wrong pilot is a common reason for rejection."),
            .label = tr("Pilot"),
            .ifBlank = tr("Choose the pilot, or that the device wearer is not part of any"),
            .askedWhen = sentenceType.is(options::sentenceType.standardDeterminate),
            .within = &hdc,
        }};

    Question<Choice> offenceType{this, "offenceType", options::acquisitiveOffences,
        {
            .ask = tr("Which of these offences did the device wearer commit?"),
            .hint = tr("It must carry the longest sentence, or one as long as the longest."),
            .label = tr("Acquisitive offence"),
            .ifBlank = tr("Choose the acquisitive offence"),
            .askedWhen = pilot.isAnyOf(options::pilot.acquisitiveCrime, options::pilot.acquisitiveCrimeHdc),
        }};

    Question<Choice> policeArea{this, "policeArea", options::acquisitivePoliceAreas,
        {
            .ask = tr("Which police area is the release address in?"),
            .label = tr("Police area of the release address"),
            .ifBlank = tr("Choose the police area that the release address is in"),
            .askedWhen = pilot.isAnyOf(options::pilot.acquisitiveCrime, options::pilot.acquisitiveCrimeHdc),
        }};

    Question<bool> issp{this, "issp",
        {
            .ask = tr("Is the device wearer on the intensive supervision and surveillance programme (ISSP)?"),
            .ifBlank = tr("Say whether the device wearer is on the intensive supervision and surveillance "
                          "programme"),
            .askedWhen = sentenceType.is(options::sentenceType.detentionAndTraining),
            .stored = {.as = Encoding::YesNoUnknown},
        }};

    Question<Choice> prarr{this, "prarr", options::released,
        {
            .ask = tr("Is the device wearer released on a presumptive risk assessed release (P-RARR)?"),
            .label = tr("Released on P-RARR?"),
            .ifBlank = tr("Say whether the device wearer is released on P-RARR"),
        }};

    Page licencePage{this, "licence-dates", tr("What the licence says")};
    Record licenceRecord{this, "licence", {.member = "licence", .isLocal = true}};

    Question<QDate> licenceStart{this, "startDate",
        {
            .ask = tr("When does the licence start?"),
            .hint = tr("Dates that differ from the licence are a common reason for rejection. These answers "
                       "are compared with the monitoring below and are not sent to the installer."),
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

    Question<Choices> licenceMonitored{this, "monitored", options::monitoringType,
        {
            .ask = tr("What does the licence say is to be electronically monitored?"),
            .hint = tr("Look at paragraph 14a. On a home detention curfew licence the curfew is monitored "
                       "without being listed."),
            .label = tr("Monitored according to the licence"),
        }};

    Question<QString> licenceMonitoredConfirmedBy{this, "monitoredConfirmedBy",
        {
            .ask = tr("Who has checked this against the licence?"),
            .label = tr("Checked against the licence by"),
            .maxLength = 200,
        }};

    Page typesPage{this, "monitoring-types", tr("Types of monitoring")};
    Record typesRecord{this, "monitoringConditions"};

    Question<Choices> types{this, "monitoringTypes", options::monitoringType,
        {
            .ask = tr("What is to be monitored?"),
            .label = tr("Types of monitoring"),
            .ifBlank = tr("Choose at least one type of monitoring"),
            .stored = {.isLocal = true, .isGathered = true},
        }};

    Trail trail{this, types.includes(options::monitoringType.trail)};
    Curfew curfew{this, types.includes(options::monitoringType.curfew)};
    Installation installation{this};
} monitoring;

} // namespace emo
