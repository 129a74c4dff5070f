// SPDX-License-Identifier: MIT
#pragma once

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

} // namespace emo::ui
