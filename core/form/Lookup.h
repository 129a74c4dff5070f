// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Answers.h"
#include "core/policy/Participation.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace emo {

/// An option as it is shown, whichever kind of list it comes from.
struct Offer
{
    QString code;
    QString label;
    QString within = {}; ///< The group it belongs to; see Spec::within. Empty: every group.
    Standing standing = Standing::Ordinary;
    QDate since = {}; ///< The first day it is offered; null: always has been.
    QDate until = {}; ///< The first day it no longer is; null: still is.
    QString firstDictionary = {}; ///< The first and the last data dictionary of the live service that
    QString lastDictionary = {}; ///< know it, such as "DDV6"; empty: any.
    QStringList marks = {}; ///< What kind of option it is, for Question::isMarked.
    QList<Participation> takesPart = {}; ///< The same, for a time: see policy/Participation.h.
    QString hint = {}; ///< What choosing it means; empty where the label says enough.

    bool isIn(const QString &group) const { return within.isEmpty() || within == group; }
    /// True if it is not offered yet: on that day, or to versions of that data dictionary, if one is given.
    bool isYetToCome(QDate day, const QString &dictionary) const;
    /// True if it is no longer offered.
    bool isOver(QDate day, const QString &dictionary) const;
    /// True if it has the mark on that day. Without a day, whoever takes part without an end does.
    bool isMarked(QLatin1StringView mark, QDate day) const;
};

/// Every option of the list in the order in which they are shown, retired ones included.
QList<Offer> offers(const OptionList &list);

/// What a person may choose from on that day: those of the question's group that are not retired, in force
/// and in the data dictionary of this version.
QList<Offer> offers(const AnyQuestion &question, const Asked &answers, QDate day);

/// The option with this code, in this group if the list has groups; nothing if the list has no such option.
std::optional<Offer> offer(const OptionList &list, const QString &code, const QString &within);

/// True if the option that was picked has the mark on the day of this version; see resources/options and
/// resources/policy.
bool isMarked(const Question<Choice> &question, const char *mark, const Asked &answers);

/// The group that the options of this question are narrowed to now; see Spec::within. Empty if they are
/// not, or if the question that narrows them is not answered.
QString groupOf(const AnyQuestion &question, const Asked &answers);

} // namespace emo
