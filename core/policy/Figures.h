// SPDX-License-Identifier: MIT
#pragma once

#include "core/policy/Figure.h"

namespace emo {

/// The figures of policy. To change one from a day on, add a line with `.since` and its source below the
/// line that applies until then: rules, deadlines, messages and the register follow.
inline constexpr struct Figures final : FigureList
{
    EMO_TEXTS(Figures)

    Figure notice{this, "notice",
        {
            .what = tr("Time before a release or a change in which the installer must have the order at "
                       "once, complete and with the latest licence"),
            .unit = Unit::Hours,
            .values = {{
                {.value = 48, .source = "EMO FAQ, \"A licence is often approved just before release\""},
            }},
        }};

    Figure silence{this, "silence",
        {
            .what = tr("Time after which somebody looks for the installer's answer, or asks whether the "
                       "device was fitted"),
            .unit = Unit::WorkingDays,
            .values = {{
                {.value = 2, .source = "Our advice; EMO FAQ: the installer does not confirm orders"},
            }},
        }};

    Figure rejectionWindow{this, "rejection-window",
        {
            .what = tr("Time in which a rejected order is corrected as such, from its submission or the "
                       "first day of monitoring"),
            .unit = Unit::Days,
            .orders = OrderKind::Rejected,
            .values = {{
                {.value = 30, .source = "EMO service, make changes"},
            }},
        }};

    Figure farthestRelease{this, "farthest-release",
        {
            .what = tr("Time before a release beyond which its year is worth a second look"),
            .unit = Unit::Months,
            .orders = OrderKind::New,
            .values = {{
                {.value = 6, .source = "Our advice"},
            }},
        }};

    Figure longestHdc{this, "longest-hdc",
        {
            .what = tr("Longest curfew before its years are worth a second look"),
            .unit = Unit::Months,
            .orders = OrderKind::HomeDetentionCurfew,
            .values = {{
                {.value = 12, .source = "Our advice"},
            }},
        }};

    Figure longestCondition{this, "longest-condition",
        {
            .what
            = tr("Longest monitoring, of a kind that has no figure of its own and was not compared with "
                 "the licence, before its years are worth a second look"),
            .unit = Unit::Months,
            .values = {{
                {.value = 24, .source = "Our advice"},
            }},
        }};

    Figure latestChange{this, "latest-change",
        {
            .what = tr("Time since a change took effect after which its date is worth a second look"),
            .unit = Unit::Days,
            .values = {{
                {.value = 31, .source = "Our advice"},
            }},
        }};

    Figure longestDay{this, "longest-day",
        {
            .what = tr("Most hours of curfew in a day before the order is worth a second look"),
            .unit = Unit::HoursADay,
            .values = {{
                {.value = 16, .source = "Our advice, after PI 01/2019, paragraph 5.2"},
            }},
        }};

    Figure shortestNight{this, "shortest-night",
        {
            .what = tr("Fewest hours of curfew in a day, but for the first and the last"),
            .unit = Unit::HoursADay,
            .orders = OrderKind::HomeDetentionCurfew,
            .values = {{
                {.value = 9, .source = "Criminal Justice Act 2003, section 253"},
            }},
        }};

    Figure shortestAlcohol{this, "shortest-alcohol",
        {
            .what = tr("Shortest alcohol monitoring"),
            .unit = Unit::Days,
            .orders = OrderKind::AlcoholOnLicence,
            .values = {{
                {.value = 30,
                    .source = "HMPPS policy on alcohol monitoring on licence, as reported to us",
                    .isConfirmed = false},
            }},
        }};

    Figure longestAlcohol{this, "longest-alcohol",
        {
            .what = tr("Longest alcohol monitoring"),
            .unit = Unit::Months,
            .orders = OrderKind::AlcoholOnLicence,
            .values = {{
                {.value = 12,
                    .source = "HMPPS policy on alcohol monitoring on licence, as reported to us",
                    .isConfirmed = false},
            }},
        }};

    Figure acquisitiveSentence{this, "acquisitive-sentence",
        {
            .what = tr("Shortest sentence"),
            .unit = Unit::Days,
            .orders = OrderKind::AcquisitiveCrime,
            .values = {{
                {.value = 90,
                    .since = on(2022, 10, 26),
                    .source = "S.I. 2021/330, article 2(b)(i), as amended by S.I. 2022/1019"},
            }},
        }};

    Figure acquisitiveLicence{this, "acquisitive-licence",
        {
            .what = tr("Shortest time on licence"),
            .unit = Unit::Days,
            .orders = OrderKind::AcquisitiveCrime,
            .values = {{
                {.value = 30, .source = "S.I. 2021/330, article 2(c)"},
            }},
        }};

    Figure acquisitiveMonitoring{this, "acquisitive-monitoring",
        {
            .what = tr("Longest monitoring"),
            .unit = Unit::Months,
            .orders = OrderKind::AcquisitiveCrime,
            .values = {{
                {.value = 12, .source = "Written statement of 11 October 2022"},
            }},
        }};

    Figure earnedProgression{this, "earned-progression",
        {
            .what = tr("First day of releases under the Sentencing Act 2026, tagged unless there is a reason "
                       "against it"),
            .unit = Unit::Date,
            .orders = OrderKind::New,
            .values = {{
                {.value = FigureValue::unknown,
                    .source = "NAO HC 266, paragraph 17: \"from September 2026\"; no commencement date that "
                              "could be cited",
                    .isConfirmed = false},
            }},
        }};

    Figure communityShortestCurfew{this, "community-shortest-curfew",
        {
            .what = tr("Fewest hours of curfew on a day with a curfew"),
            .unit = Unit::HoursADay,
            .orders = OrderKind::Community,
            .values = {{
                {.value = 2, .source = "PI 01/2019, paragraph 5.2"},
            }},
        }};

    Figure communityLongestCurfew{this, "community-longest-curfew",
        {
            .what = tr("Most hours of curfew in a day, by the day of conviction"),
            .unit = Unit::HoursADay,
            .orders = OrderKind::Community,
            .values = {{
                {.value = 16, .source = "PI 01/2019, paragraph 5.2"},
                {.value = 20,
                    .since = on(2022, 6, 28),
                    .source
                    = "Sentencing Act 2020, Schedule 9, as amended for convictions from 28 June 2022"},
            }},
        }};

    Figure communityCurfewWeek{this, "community-curfew-week",
        {
            .what = tr("Most hours of curfew in a week, by the day of conviction"),
            .unit = Unit::HoursAWeek,
            .orders = OrderKind::Community,
            .values = {{
                {.value = 112,
                    .since = on(2022, 6, 28),
                    .source
                    = "Sentencing Act 2020, Schedule 9, as amended for convictions from 28 June 2022"},
            }},
        }};

    Figure communityCurfewTerm{this, "community-curfew-term",
        {
            .what = tr("Longest curfew, by the day of conviction"),
            .unit = Unit::Months,
            .orders = OrderKind::Community,
            .values = {{
                {.value = 12, .source = "PI 01/2019, paragraph 5.2"},
                {.value = 24,
                    .since = on(2022, 6, 28),
                    .source
                    = "Sentencing Act 2020, Schedule 9, as amended for convictions from 28 June 2022"},
            }},
        }};

    Figure communityAlcohol{this, "community-alcohol",
        {
            .what = tr("Longest alcohol abstinence and monitoring requirement"),
            .unit = Unit::Days,
            .orders = OrderKind::Community,
            .values = {{
                {.value = 120, .source = "PI 01/2019, paragraph 5.4"},
            }},
        }};
} figures;

} // namespace emo
