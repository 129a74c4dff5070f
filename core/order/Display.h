// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

#include <QDate>
#include <QStringList>

namespace emo {

/// The answer as people read it: on the check page, on paper, on the search card and among the changes.
/// One entry for each option ticked or row given; empty if there is no answer or it is not asked.
QStringList displayList(const AnyQuestion &question, const Asked &answers);

/// The same on one line, its entries parted by commas.
QString display(const AnyQuestion &question, const Asked &answers);
/// The same for each of several questions that is answered, such as first and last name.
QStringList displayEach(const std::vector<const AnyQuestion *> &questions, const Asked &answers);

/// The same of a date, short: "7 Dec 2026". Like the others it says the time where the file of an order gives
/// one that is not the beginning or the end of that day.
QString displayShort(const Question<QDate> &question, const Asked &answers);

/// "7 December 2026". Its spaces do not break.
QString displayDate(QDate date);
/// "Monday 7 December 2026".
QString displayDay(QDate date);
/// "7 Dec 2026", for narrow columns.
QString displayShortDate(QDate date);
/// "Dec".
QString displayShortMonth(QDate date);

/// The five lines of the address that begins with `line1`.
std::span<const AnyQuestion *const> addressFrom(const AnyQuestion &line1);

/// The address that begins with `line1`, on three lines: building and street, town and county, postcode.
QStringList displayAddress(const AnyQuestion &line1, const Asked &answers);
/// The same on one line. The postcode does not break.
enum class AddressParts { All, WithoutCounty };
QString displayAddressLine(
    const AnyQuestion &line1, const Asked &answers, AddressParts wanted = AddressParts::All);

} // namespace emo
