// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editors/Editor.h"

class QPlainTextEdit;

namespace emo::ui {

class Link;

/// A text on one line, as wide as such answers are. When the field is left, the text is tidied if its kind
/// has a usual way of writing (see Format). A name in capitals is offered in mixed case, and changed only if
/// the offer is taken.
class TextEditor : public Editor
{
    Q_OBJECT

public:
    TextEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);
    void refresh() override;

protected:
    LineEdit &edit() const { return *m_edit; }

private:
    void leave();
    void tidy();
    void showMixedCase();
    void takeMixedCase();

    LineEdit *m_edit;
    bool m_isTyped = false; ///< Since the field was last left.
    Link *m_mixedCase = nullptr; ///< Offers a name in capitals as people write it.
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
