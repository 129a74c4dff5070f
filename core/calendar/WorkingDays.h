// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QList>

/// Days on which offices in England and Wales work.
namespace emo {

/// The bank holidays of a year from 1990 on, in order: by the rule, and as proclaimed where that differs
/// (resources/calendar).
/// Source: Banking and Financial Dealings Act 1971, and the proclamations under it.
QList<QDate> bankHolidays(int year);

/// Monday to Friday, and no bank holiday.
bool isWorkingDay(QDate day);

/// The working day that is `count` of them after `day`, which itself does not count.
QDate addWorkingDays(QDate day, int count);

} // namespace emo
