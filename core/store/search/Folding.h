// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QDate>
#include <QString>

namespace emo::store {

/// The text as it is searched: capitals and accents, apostrophes and hyphens make no difference. In UTF-8.
QByteArray folded(const QString &text);

/// What an identity number comes down to, however it was typed: "a1234zz" for "A1234 ZZ". PNC numbers are
/// written with two or four digits of the year, and with or without zeros before the serial number, so
/// "2012/0345678A" and "12/345678A" both come down to "12/345678a".
QByteArray foldedNumber(const QString &text);

/// The date in the spellings in which people look for one, folded: "14/03/1991 14/3/91 … 14 march 1991".
QByteArray foldedDate(QDate date);

/// The words that were typed to search for, folded. Of each, any of the spellings will do: "14-03-1991" may
/// be a date or a number.
QList<QByteArrayList> searchWords(const QString &typed);

} // namespace emo::store
