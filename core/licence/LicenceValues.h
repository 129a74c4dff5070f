// SPDX-License-Identifier: MIT
#pragma once

#include "core/licence/LicencePatterns.h"
#include "core/licence/LicenceText.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <optional>

namespace emo::licence {

/// The expression that finds the pattern in a squashed text.
const QRegularExpression &expressionOf(const Pattern &pattern);

/// A date as licences squash it: "9february2027", "tuesday9thfebruary2027", "09022027". Nothing if it is
/// none.
std::optional<QDate> dateIn(const QString &squashed);
/// False if the text names another day of the week than the date has; see dateIn().
bool agreesWithWeekday(const QString &squashed);
/// A time as licences squash it: "0700pm", "1900", "7pm", "midnight". Nothing if it is none.
std::optional<QTime> timeIn(const QString &squashed);

} // namespace emo::licence
