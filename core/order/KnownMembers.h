// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Form.h"

#include <QHash>
#include <QStringList>

namespace emo {

/// What a form knows of a place in an order's JSON: of the order itself, of a record, of a row of a list, or
/// of a single value.
struct KnownMember
{
    bool isValue = false; ///< A question reads the whole of it.
    QStringList texts = {}; ///< The texts that mean nothing more than that nobody is asked; see Constant.
    QHash<QString, KnownMember> members = {}; ///< Of an object, or of each object of a list.
    QString key = {}; ///< Of a list whose objects are told apart by this member; else empty.
    QHash<QString, KnownMember> kinds = {}; ///< Its objects, by the value of the key.
    QList<const AnyQuestion *> formerly
        = {}; ///< The questions that read it where they have no answer of their own.
    bool isPrivate = false; ///< Has the name of an answer that stays on this computer.
};

/// The order itself, with everything that the form knows in it. It outlives the form.
const KnownMember &knownMembers(const Form &form);

} // namespace emo
