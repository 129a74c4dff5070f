// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/form/Form.h"

#include <QHash>
#include <QJsonValue>
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

/// True of a member that says nothing about the order; see SilentMember. `record` is the member of the order
/// that holds it, or empty for the order itself; `value` may be undefined.
bool isSilent(const Form &form, const QString &member, const QJsonValue &value, const QString &record,
    const Asked &order);

} // namespace emo
