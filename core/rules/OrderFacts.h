// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/QuestionAt.h"

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

/// The age of the device wearer in years on the day on which monitoring starts, if that is known.
std::optional<int> ageAtStart(const Asked &order);
/// The ages between which a device wearer can be: criminal responsibility begins at 10.
inline constexpr int youngestAge = 10;
inline constexpr int oldestAge = 100;

/// Whether the device wearer is an adult on the day on which monitoring starts. Nullopt if that is not known:
/// a date of birth that cannot be right says nothing.
std::optional<bool> isAdultAtStart(const Asked &order);

/// Where the day of release is answered: for a curfew with its hours, else on the page about the release.
const Question<QDate> &releaseQuestion(const Asked &order);
/// The day of release, and the start of the first condition where another day is given for it.
QList<QuestionAt> releaseAndStart(const Asked &order);

/// True if nobody has entered anything that the licence says about dates and monitoring.
bool isLicencePageBlank(const Asked &order);

} // namespace emo
