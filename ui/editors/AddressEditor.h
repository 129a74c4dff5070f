// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editors/TextEditor.h"

#include <array>

namespace emo::ui {

/// The first line of an address. A whole address that is pasted into it, or dropped on it, fills the lines
/// after it too.
class AddressEditor final : public TextEditor
{
    Q_OBJECT

public:
    /// The questions for the five lines; see AddressTexts. `at` asks the first of them.
    using Lines = std::array<const AnyQuestion *, 5>;
    AddressEditor(OrderEditing &editing, const QuestionAt &at, const Lines &lines, QWidget *parent);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// False if the text is no whole address.
    bool take(const QString &text);
    void showMenu(const QPoint &where);

    Lines m_lines;
};

} // namespace emo::ui
