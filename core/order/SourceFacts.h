// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

#include <QTime>

#include <optional>

/// What the file of an order says and its answers do not.
namespace emo {

/// The time in London that the file of an order gives a date which the service stores as the first or the
/// last minute of a day. None where it is that minute, where nothing but a date is given, or where the date
/// has been altered since.
std::optional<QTime> sourceTime(const AnyQuestion &question, const Asked &answers);

/// True if the file of an order leaves the question blank and answers its stand-in (Spec::standIn).
bool isLeftToStandIn(const AnyQuestion &question, const Asked &answers);

} // namespace emo
