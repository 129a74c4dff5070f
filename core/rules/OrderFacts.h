// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

/// What several rules want to know of an order.
namespace emo {

/// True if there is more than spaces.
bool isGiven(const Asked &order, const Question<QString> &question);

/// True for a release on home detention curfew: so answered, or a sentence that always is.
bool isHomeDetentionCurfew(const Asked &order);

/// True if the order is for the domestic abuse pilot (DAPOL), or for its kind on home detention curfew.
bool isDapol(const Asked &order);
/// True if the order is for the acquisitive crime pilot (EMAC), or for its kind on home detention curfew.
bool isAcquisitive(const Asked &order);
/// True if the order is for no pilot: so answered, or not asked for this sentence.
bool isOutsidePilots(const Asked &order);

/// True if it was answered that the device wearer has no fixed address.
bool hasNoAddress(const Asked &order);

/// The day of release, or else the first day of monitoring; nothing if neither is known.
std::optional<QDate> dayOfRelease(const Asked &order);

/// True unless it was answered that the release is not under the Sentencing Act 2026, or it comes before the
/// first day of such releases, if that is known on `today`.
bool mayBeUnderSentencingAct(const Asked &order, QDate today);

/// Whether the device wearer is an adult on the day on which monitoring starts, if that is known.
std::optional<bool> isAdultAtStart(const Asked &order);

} // namespace emo
