// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/form/Form.h"

#include <QStringList>

namespace emo {

/// Something that the file of an order holds and that no question of the form reads.
struct UnknownPart
{
    QString
        name; ///< As in the file: "deviceWearer.homeOfficeReferenceNumber", "addresses (RESPONSIBLE_ADULT)".
    QString label; ///< In plain words: "Device wearer: home office reference number".
    QStringList text; ///< What it says, a paragraph each. Empty if it must not be printed.
    bool operator==(const UnknownPart &) const = default;
};

/// What stands in the source of the answers, at any depth, and is not understood: members, elements of a list
/// by kind, texts that a constant would otherwise say, and what older orders keep elsewhere and a newer
/// answer overrides. Nothing that is empty, that says nothing about the order (SilentMember) or that only EMO
/// Desk keeps. What has the name of an answer that stays on this computer has no text. Texts are shortened
/// where they are very long, and say so.
QList<UnknownPart> unknownParts(const Form &form, const Answers &answers);

} // namespace emo
