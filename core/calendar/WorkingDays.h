// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QDate>
#include <QList>

/// Days on which offices in England and Wales work.
namespace emo {

/// Adds bank holidays that were proclaimed since the program was built: the lines of a file like the one in
/// resources/calendar, also as a spreadsheet saves it (days as in britishDate(), other separators, a title
/// above). A Problem names the lines that tell no day; the others are added all the same. Before anything
/// else is asked.
Result<> addProclaimedDays(const QByteArray &csv);
/// The same with every such file that this computer or this user has: EMO Desk/bank-holidays.csv, where the
/// system keeps settings.
Result<> addProclaimedDaysOfComputer();

/// The bank holidays of a year from 1990 on, in order: by the rule, and as proclaimed where that differs
/// (resources/calendar).
/// Source: Banking and Financial Dealings Act 1971, and the proclamations under it.
QList<QDate> bankHolidays(int year);

/// Monday to Friday, and no bank holiday.
bool isWorkingDay(QDate day);

/// The working day that is `count` of them after `day`, which itself does not count.
QDate addWorkingDays(QDate day, int count);

} // namespace emo
