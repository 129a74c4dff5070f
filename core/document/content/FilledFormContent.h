// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/FilledForm.h"
#include "core/form/Answers.h"
#include "core/form/PaperForm.h"

namespace emo::paper {

/// How a form came to be filled in.
struct Preparation
{
    QString reference; ///< Printed on each page.
    QString from = {}; ///< "EMO 7K3M-Q2VD-X, version 0"; empty: from nothing but what was typed.
    QString by = {}; ///< Empty: not said.
    QDate on = {};
    QString surnameFirst = {}; ///< "SAMPLETON, Jordan"; empty: from the name that the form has.
    bool isDraft = true; ///< For somebody else to complete and send, and marked so.
};

/// What the form says once it is filled in with the answers.
FilledForm filledForm(const PaperForm &form, const Answers &answers, const Preparation &preparation);

} // namespace emo::paper
