// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace emo {

/// True of a text about a curfew that describes hours which change later: it says "staggered", gives two
/// patterns of hours, or one and when it changes.
bool describesStagger(const QString &text);

/// The same of a text about anything: the hours must be called a curfew's, or be given twice and in turn.
bool mentionsStagger(const QString &text);

/// The same of the details of a change, which may well give the hours before and after it.
bool isStaggeredChange(const QString &text);

} // namespace emo
