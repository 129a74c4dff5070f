// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

namespace emo {

/// What the name of the file that is attached as the licence says of it.
enum class FileNameSays {
    Nothing, ///< Neither whose it is nor that it is a licence: "scan0001.pdf".
    Licence, ///< That it is a licence, or whose it is.
    SomebodyElse, ///< Another name, or another number: "Smithson licence.pdf".
    AnotherDocument, ///< "court order.pdf", "OASys.pdf".
    NotFinal, ///< "licence DRAFT.pdf", "licence 2019.pdf".
};

/// A guess, as anything made of a file's name. Words that a person's name is not are known; a name that has
/// neither the last name nor a number of the device wearer, and other words, is taken for somebody else's.
FileNameSays fileNameSays(const QString &name, const Asked &order);

} // namespace emo
