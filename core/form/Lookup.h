// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"

#include <QList>
#include <QString>

#include <optional>

namespace emo {

/// An option as it is shown, whichever kind of list it comes from.
struct Offer
{
    QString code;
    QString label;
    QString within; ///< The group it belongs to; see Spec::within. Empty: every group.
    Standing standing = Standing::Ordinary;
};

/// The options of the list in the order in which they are shown, retired ones included.
/// Those of a long list are read from resources/options the first time they are wanted.
QList<Offer> offers(const OptionList &list);

/// The option with this code, in this group if the list has groups; nothing if the list has no such option.
std::optional<Offer> offer(const OptionList &list, const QString &code, const QString &within);

/// The group that the options of this question are narrowed to now; see Spec::within. Empty if they are
/// not, or if the question that narrows them is not answered.
QString groupOf(const AnyQuestion &question, const Asked &answers);

} // namespace emo
