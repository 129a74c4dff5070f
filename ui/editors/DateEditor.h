// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editors/Editor.h"

#include <array>

namespace emo::ui {

/// A date in three fields, since that is how people know dates by heart. "jan" is a month too.
class DateEditor final : public Editor
{
    Q_OBJECT

public:
    DateEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);
    void refresh() override;

private:
    void mark(bool isWrong) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void takeTyped();

    std::array<LineEdit *, 3> m_parts; ///< Day, month, year.
};

/// A time of the day in one field: 19:00, 19.00 or 1900.
class TimeEditor final : public Editor
{
    Q_OBJECT

public:
    TimeEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);
    void refresh() override;

private:
    LineEdit *m_edit;
};

/// What was typed for a time: 19:00, 19.00, 1900 or 7. See timeFrom().
Value typedTime(const QString &text);

} // namespace emo::ui
