// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"

/// How the hours and days of a week are written.
namespace emo::paper {

/// "07:00", for minutes after any midnight.
QString clock(int minutes);

/// "Monday", for 0; 7 is Monday again.
QString weekday(int day);

/// "Monday", "Monday and Tuesday", "Monday to Thursday".
QString nameOfDays(int first, int last);

/// "Address not given", or "No fixed address" in an order without one.
QString addressNotGiven(bool hasFixedAddress);

/// "Main address, second address or third address".
QString oneOf(const QStringList &names);

/// "19:00 to 07:00", "start not given, to 07:00", "20:00, end not given", "times not given".
QString timesInWords(const Period &period);

/// The picture of the week in words, for somebody who has it read aloud.
QString weekInWords(const Week &week);

} // namespace emo::paper
