// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

#include <QList>

/// What an order can say towards Annex A. Silence says nothing: a risk that was not reported gives no answer,
/// never a No.
namespace emo {

/// An answer of Annex A that an order gives.
struct Suggestion
{
    const AnyQuestion *question; ///< Of Annex A.
    Value answer;
    QString from; ///< What of the order it is taken from, by its labels.
    bool isCopy; ///< The order says just this. Otherwise it is worded here, and a person must accept it.
};

/// Everything that the answers of an order give, in the order of the form. Nothing that Annex A asks of the
/// assessments: those are probation's.
QList<Suggestion> annexASuggestions(const Answers &order);

/// An Annex A with the copies alone.
Answers prefilledAnnexA(const Answers &order);

/// True if Annex A is offered for such an order: probation is responsible, to whom the policy speaks.
bool isAnnexAOffered(const Answers &order);

/// Why Annex A is not offered, and what to do instead; empty if it is.
QString whyAnnexAIsNotOffered(const Answers &order);

} // namespace emo
