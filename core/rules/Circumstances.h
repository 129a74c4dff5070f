// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/London.h"
#include "core/form/Answers.h"

#include <functional>

namespace emo {

/// What a rule may know besides the answers.
struct Circumstances : Moment
{
    Circumstances(const Moment &moment) : Moment(moment) {}

    const Answers *before = nullptr; ///< The answers of the version that this one follows, if known.
    QDate beforeSubmitted; ///< The day on which that version was submitted; null if not known.
    bool isFinished = false; ///< No draft any more.
    QDate sentOn; ///< The day on which it was sent to the installer; null: not yet.
    bool isAnswered = false; ///< The installer has said something to it.
    std::function<bool(const File &)> lacks; ///< True of a file that is not here; null: nobody can tell.
    QStringList lookAlikes; ///< Reference numbers of other orders that seem to be for the same person.
};

} // namespace emo
