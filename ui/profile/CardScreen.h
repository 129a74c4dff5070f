// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Look.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace emo::ui {

class TextLabel;

/// One card, slightly above the middle of the window, with the program's sign: before there are orders to
/// show.
class CardScreen : public QWidget
{
    Q_OBJECT

public:
    /// So many characters wide.
    CardScreen(int width, QWidget *parent);

protected:
    QVBoxLayout &column() { return *m_column; }
    void setTitle(const QString &title, const QString &subtitle);

private:
    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_subtitle;
};

/// A label and a hint for the edit that is added below them, which they name. What the administrator has
/// locked is greyed out and says so.
void addLabel(QVBoxLayout &column, const QString &label, const QString &hint, QWidget &edit, bool isLocked);
constexpr int editWidth = 48; ///< Of most edits, in characters.

/// Adds an edit below its label and hint.
void addEdit(QVBoxLayout &column, QLineEdit &edit, const QString &label, const QString &hint, int characters,
    bool isLocked = false);
/// The same with a new one.
QLineEdit *addEdit(
    QVBoxLayout &column, const QString &label, const QString &hint, int characters, bool isLocked = false);
/// What keeps the user from going on; hidden until there is something.
TextLabel *addProblem(QVBoxLayout &column);
void showProblem(TextLabel &label, const QString &problem);

} // namespace emo::ui
