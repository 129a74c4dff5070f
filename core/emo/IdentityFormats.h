// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Format.h"

/// The numbers by which prisons, police and probation know a person.
namespace emo::formats {

/// A NOMIS or prison number: a letter, four digits, two letters.
extern const Format nomis;
/// A Police National Computer number: year, serial number and the letter that checks them.
extern const Format pnc;
/// A case reference number of nDelius: a letter and six digits.
extern const Format crn;

/// The check letter of a Police National Computer number: the two digits of the year and the serial number,
/// padded to seven digits, modulo 23.
char pncCheckLetter(int yearOfCentury, int serial);

} // namespace emo::formats
