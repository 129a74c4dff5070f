// SPDX-License-Identifier: MIT
#pragma once

#include "core/document/content/Content.h"
#include "core/form/Answers.h"
#include "core/form/Receipt.h"

namespace emo::paper {

/// The version that a change is held against.
struct Earlier
{
    Asked order;
    QString name; ///< "version 0"
};

/// What the order is about, at a glance. `officer` may be from an earlier version; `before` is null where
/// there is none.
Summary summaryOf(const Receipt &receipt, const Asked &order, const ContactAtAGlance &officer,
    const Earlier *before = nullptr);

} // namespace emo::paper
