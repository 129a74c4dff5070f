// SPDX-License-Identifier: MIT
#include "ui/widgets/Command.h"

#include <QPushButton>

namespace emo::ui {

Command::Command(const Statement &statement, const Looks &looks, Desk &desk, QObject *parent)
    : QAction(statement.text.toString(), parent), m_statement(statement), m_looks(looks), m_desk(desk)
{
    setShortcuts(statement.keys);
    if (statement.place == Place::Row)
        setShortcutContext(Qt::WidgetShortcut); // of the table that it is added to
    connect(this, &QAction::triggered, this, [this] {
        if (m_statement.canRun(m_desk)) // not since the last refresh(), perhaps
            m_statement.run(m_desk);
    });
}

QString Command::keyText() const
{
    return shortcut()
        .toString(QKeySequence::NativeText)
        .replace(QLatin1StringView("Return"), QLatin1StringView("Enter"));
}

void Command::refresh()
{
    setEnabled(m_statement.canRun(m_desk));
    if (m_looks.text)
        setText(m_looks.text(m_desk));
}

void bind(QPushButton &button, Command &command)
{
    QObject::connect(&button, &QPushButton::clicked, &command, &Command::trigger);
    QObject::connect(&command, &Command::changed, &button,
        [&button, &command] { button.setEnabled(command.isEnabled()); });
}

} // namespace emo::ui
