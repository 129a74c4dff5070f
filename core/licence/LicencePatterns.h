// SPDX-License-Identifier: MIT
#pragma once

#include <array>

namespace emo::licence {

/// A phrase that licences print. It is looked for in the squashed text, so it has small letters and digits
/// alone; {D} is a date, {D?} for a date, an empty bracket or nothing, and {T} for a time, each of
/// which is kept.
struct Pattern
{
    const char *id; ///< Quoted with each fact that was read by it.
    const char *phrase; ///< A regular expression.
    const char *source; ///< Whose licences print it: the section of the licence specification.
    const char *example; ///< What a person reads.
};

namespace patterns {

inline constexpr Pattern hdcPeriod{"hdc-period",
    "homedetentioncurfew(?:starts|commences|commenced)on{D}and(?:ends|expires)on{D}",
    "Create and vary a licence, HDC; older HDC service",
    "Your Home Detention Curfew starts on 5 October 2026 and ends on 18 January 2027"};
inline constexpr Pattern licencePeriod{"licence-period",
    "(?<!post)supervision(?:onlicence)?(?:starts|commences|commenced)on{D}and(?:ends|expires)on{D}",
    "Create and vary a licence; older HDC service",
    "Your supervision on licence starts on 2 October 2026 and ends on 1 October 2027"};
inline constexpr Pattern pssPeriod{"pss-period",
    "postsentencesupervisionperiod(?:starts|commences)on{D}and(?:ends|expires)on{D}",
    "Create and vary a licence, with post sentence supervision",
    "Your post sentence supervision period starts on 2 October 2026 and ends on 1 October 2027"};
inline constexpr Pattern bothEnd{"licence-and-sentence-end", "licenceandsentenceexpireon{D}",
    "Create and vary a licence", "Your licence and sentence expire on 8 April 2027"};
inline constexpr Pattern licenceEnd{"licence-end",
    "(?:yourlicence|thislicence|licence)(?:expires|ends|expirydate|enddate)(?:on)?{D}",
    "Create and vary a licence; older HDC service; licences in Word",
    "Your licence expires on 1 October 2027"};
inline constexpr Pattern sentenceEnd{"sentence-end", "sentence(?:expires|ends|expirydate|enddate)(?:on)?{D}",
    "Create and vary a licence; older HDC service; licences in Word",
    "Your sentence expires on 1 October 2028"};
inline constexpr Pattern released{"released-on",
    "(?:releasedate|dateofrelease|onlicenceunderthecriminaljusticeact2003from){D}", "Licences in Word",
    "Release date 02/11/2026"};
inline constexpr Pattern supervisionEnd{"supervision-end", "supervision(?:onlicence)?expireson{D}",
    "Older HDC service, varied licences", "Your supervision expires on 12/09/2027"};

inline constexpr Pattern listed3{"em-paragraph-3",
    "forthepurposeofmonitoringyour(.{1,400}?)licenceconditions?unless", "Paragraph 14a, policies 1.0 to 3.0",
    "for the purpose of monitoring your exclusion zone and curfew licence condition(s) unless"};
inline constexpr Pattern listed4{"em-paragraph-4", "monitoringtagwillbechecking(.{1,600}?)until{D?}",
    "Paragraph 14a, policy 4.0",
    "Your electronic monitoring tag will be checking that you do not drink any alcohol until 2 January 2027"};
inline constexpr Pattern installs{"em-paragraph",
    "installanelectronicmonitoringtagonyou|agreetohaveanelectronicmonitoringtagputonyou", "Paragraph 14a",
    "install an electronic monitoring tag on you"};

inline constexpr Pattern trail{"trail-condition", "youwillbesubjecttotrailmonitoring.{0,90}?endingon{D?}",
    "Paragraph 14b",
    "You will be subject to trail monitoring … by GPS Satellite Tagging, ending on 30 April 2027"};
inline constexpr Pattern stayUntilTagged{"stay-until-tagged", "youmuststayat(.{5,160}?)between5pmandmidnight",
    "Paragraph 14c",
    "You must stay at … between 5pm and midnight every day until your electronic tag is installed"};
inline constexpr Pattern abstinence{"abstinence-condition", "mustnotdrinkanyalcoholuntil{D?}",
    "Paragraph 14d", "You must not drink any alcohol until 2 January 2027"};
inline constexpr Pattern level{"level-condition",
    "electronictagallthetimeuntil{D?}sowecancheckhowmuchalcohol", "Paragraph 14e",
    "wear an electronic tag all the time until 31 May 2027 so we can check how much alcohol you are drinking"};
inline constexpr Pattern olderAlcohol{"older-alcohol-condition",
    "alcoholintakewillbeelectronicallymonitor(?:ed|ing)forap", "Policies 1.0 and 2.0; older HDC service",
    "Your alcohol intake will be electronically monitored for a period of"};

inline constexpr Pattern confined{"curfew-approved-address",
    "confineyourselftoanaddressapproved.{0,60}?hoursof{T}and{T}daily", "Policies 1.0 to 3.0",
    "Confine yourself to an address approved by your supervising officer between the hours of 07:00 pm and "
    "07:00 am daily"};
inline constexpr Pattern confinedAt{"curfew-at-address",
    "confineyourselftoremainat(.{5,160}?)initiallyfrom{T}until{T}eachday", "Policies 1.0 and 2.0",
    "Confine yourself to remain at … initially from 19:00 until 07:00 each day"};
inline constexpr Pattern staysAt{"curfew-each-day",
    "stayattheaddressapproved.{0,40}?between(.{6,120}?)eachday", "Policy 4.0",
    "You must stay at the address approved by your supervising officer between 07:00 pm and 11:00 pm each day"};
inline constexpr Pattern firstNight{"hdc-first-night",
    "onthedayofyourreleaseyouwillbesubjecttocurfewatyour(?:curfew)?addressfrom{T}until{T}",
    "Create and vary a licence, HDC; older HDC service",
    "On the day of your release, you will be subject to curfew at your address from 03:00 pm until 07:00 am"};

inline constexpr Pattern area{"area-condition",
    "nottoenterthearea(s?)(?:of(.{2,120}?))?asdefinedbytheattachedmaps?(duringtheperiodthat(.{2,120}?)takesplace)?",
    "Exclusion by map, all policies", "Not to enter the area as defined by the attached map"};
inline constexpr Pattern premises{"premises-condition",
    "nottoenter((?!theareas?|orremain|adrinking).{3,160}?)withouttheprior", "Premises",
    "Not to enter … without the prior approval"};
inline constexpr Pattern restriction{"restriction-condition",
    "nottoleavetheareas?asdefinedbytheattachedmaps?", "Policy 4.0",
    "Not to leave the area as defined by the attached map"};
inline constexpr Pattern areaHeading{"area-heading", "areayoumustnotenterexclusionzone", "Maps of policy 4.0",
    "Area you must not enter (exclusion zone)"};
inline constexpr Pattern repeatedRule{"rule-repeated", "youhavethefollowingruleonyourlicence",
    "Maps of policy 4.0", "You have the following rule on your licence:"};
inline constexpr Pattern attends{"attendance-condition", "attendallappointments|reporttostaffat",
    "Appointments and reporting", "Attend all appointments arranged for you with a psychologist"};

/// All of them, for the tests that try each on its example.
inline constexpr std::array all{&hdcPeriod, &licencePeriod, &pssPeriod, &bothEnd, &licenceEnd, &sentenceEnd,
    &released, &supervisionEnd, &listed3, &listed4, &installs, &trail, &stayUntilTagged, &abstinence, &level,
    &olderAlcohol, &confined, &confinedAt, &staysAt, &firstNight, &area, &premises, &restriction,
    &areaHeading, &repeatedRule, &attends};

} // namespace patterns

} // namespace emo::licence
