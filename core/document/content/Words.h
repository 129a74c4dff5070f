// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Text.h"

namespace emo::paper {

/// What the paper itself says, around the texts of the content.
inline constexpr struct Words
{
    EMO_TEXTS(Paper)

    //: The language of the printed form, for screen readers: "cy" in Welsh.
    Text language = tr("en-GB");
    Text marking = tr("OFFICIAL-SENSITIVE");
    Text draft = tr("DRAFT");
    Text doNotSend = tr("DRAFT: do not send");
    Text pageOf = tr("Page %1 of %2");

    //: %1 is the reference of an order, %2 is "version 0": the title of the PDF.
    Text referenceAndVersion = tr("%1 %2");
    Text noPdf = tr("The PDF could not be made. Try again; if it happens again, restart the program.");

    //: %1 is a date; follows a name at the head of a page.
    Text born = tr("born %1");
    //: What is read aloud for a box with a tick.
    Text ticked = tr("ticked");
    //: What is read aloud for an empty box.
    Text notTicked = tr("not ticked");
    Text notProvided = tr("Not provided");
    Text dateNotProvided = tr("Date not provided");
    //: Follows the heading of a block at the top of the next page, in lighter type.
    Text continued = tr("continued");
    //: %1 is a question whose answer goes on at the top of the next page.
    Text labelContinued = tr("%1 (continued)");

    Text deviceWearer = tr("Device wearer");
    Text release = tr("Release");
    Text whatIsMonitored = tr("What is monitored");
    Text telephone = tr("Telephone");
    Text risksToVisitors = tr("Risks to people who visit");
    //: %1 is the name of an exclusion zone; where it is follows.
    Text zoneName = tr("%1:");
    //: %1 is the number of a page.
    Text seePage = tr("see page %1");
    //: Follows the first words of a text that goes on elsewhere; %1 is the number of a page.
    Text seePageAfter = tr("… see page %1");
    //: %1 is the number of a page, %2 how many more of them are listed there.
    Text moreOnPage = tr("and %2 more, see page %1");
    Text summaryContinued = tr("Summary, continued");

    //: %1 is a type of monitoring, %2 how many such conditions the order has.
    Text severalOf = tr("%1 (%2)");
    Text doNotForward = tr("Do not forward this form to EMS.");
    Text whyNotForward = tr("It comes to you for information. The order reaches EMS from the prison; a "
                            "second copy would create a duplicate order.");

    Text changes = tr("Changes");
    //: Heads the column of what changed.
    Text what = tr("What");
    //: %1 is "version 0"; heads a column.
    Text beforeVersion = tr("Before: %1");
    //: %1 is "version 1"; heads a column.
    Text nowVersion = tr("Now: %1");
    Text changeBar = tr("A bar like this in the margin marks each changed answer on the following pages.");

    //: Two dates, or two times.
    Text fromTo = tr("%1 to %2");
    //: %1 is a date.
    Text untilDay = tr("until %1");

    Text curfewHours = tr("Curfew hours");
    Text dayOfRelease = tr("Release day");
    Text noon = tr("noon");
    Text midnight = tr("midnight");
    //: Stands between two times: 19:00 to 07:00.
    Text to = tr("to");
    //: %1 is a day of the week; follows a time: 07:00 on Tuesday.
    Text onDay = tr("on %1");
    Text theSameDay = tr("the same day");
    //: Follows a time on a day that is not known.
    Text theNextDay = tr("the next day");
    Text dayNotGiven = tr("Day not given");
    Text addressNotGiven = tr("Address not given");
    Text noFixedAddress = tr("No fixed address");
    Text severalAddresses = tr("Several addresses");
    //: %1 is a time or a date.
    Text startNotGiven = tr("start not given, to %1");
    //: %1 is a time or a date.
    Text endNotGiven = tr("%1, end not given");
    Text timesNotGiven = tr("times not given");
    //: %1 is a time, whose end is not known.
    Text fromTime = tr("from %1");
    //: %1 is a time, whose start is not known.
    Text toTime = tr("to %1");
    Text datesNotGiven = tr("dates not given");
    //: %1 is the number of a page.
    Text otherTimes = tr("Other times: page %1");
} words;

} // namespace emo::paper
