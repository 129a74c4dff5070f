// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Look.h"

#include <QWidget>

namespace emo::ui {

class TextLabel;

/// Above everything in the window: something that is wrong, for as long as it is, and what can be done about
/// it.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    /// `action` is the word on its button; empty: none.
    NoticeBar(Role role, const QString &action, QWidget *parent = nullptr);

    /// Shows the text, and has it said if it is a new one; hides when there is none.
    void setText(const QString &text);
    QString text() const;

Q_SIGNALS:
    void actionWanted();

private:
    TextLabel *m_text;
};

} // namespace emo::ui
