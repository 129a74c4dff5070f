// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QWidget;

namespace emo::ui {

/// A question with buttons that say what happens, and one that leaves everything as it is, which Escape
/// presses too. Answers which of `answers` was chosen; -1 for none.
int chosen(QWidget *parent, const QString &question, const QString &more, const QStringList &answers);

/// The same with one answer.
bool isConfirmed(QWidget *parent, const QString &question, const QString &more, const QString &yes);

} // namespace emo::ui
