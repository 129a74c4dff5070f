// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editors/Editor.h"

class QPlainTextEdit;

namespace emo::ui {

/// A text on one line, as wide as such answers are.
class TextEditor : public Editor
{
    Q_OBJECT

public:
    TextEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);
    void refresh() override;

protected:
    LineEdit &edit() const { return *m_edit; }

private:
    LineEdit *m_edit;
};

/// A text of several lines, with a count of the characters that are left.
class LongTextEditor final : public Editor
{
    Q_OBJECT

public:
    LongTextEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);
    void refresh() override;

private:
    void showCount();

    QPlainTextEdit *m_edit;
    TextLabel *m_count;
    QString m_shown;
};

} // namespace emo::ui
