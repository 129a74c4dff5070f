// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Result.h"

#include <QStringList>

class QWidget;

namespace emo::ui {

/// What Enter presses: the first answer, or Cancel where much is at stake.
enum class OnEnter { Answers, Cancels };

/// A question with buttons that say what happens, and one that leaves everything as it is, which Escape
/// presses too. Answers which of `answers` was chosen; -1 for none.
int chosen(QWidget *parent, const QString &question, const QString &more, const QStringList &answers,
    OnEnter onEnter = OnEnter::Answers);

/// The same with one answer.
bool isConfirmed(QWidget *parent, const QString &question, const QString &more, const QString &yes,
    OnEnter onEnter = OnEnter::Answers);

/// Says a problem in a box; one that the user caused by pressing Cancel, in passing.
void tell(QWidget *parent, const Problem &problem);
/// The same if it is a problem.
void tellIfNot(QWidget *parent, const Result<> &done);

} // namespace emo::ui
