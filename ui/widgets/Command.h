// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/Text.h"

#include <QAction>

class QPushButton;

namespace emo::ui {

/// What commands work on; known to where they are stated.
struct Desk;

/// Where a command is found: in a menu of the window, in one inside of it, or in that of a row of the table
/// of orders.
enum class Place { File, Edit, Order, ChangeOrder, View, Help, Row };

/// The keys of a command: those that the system has for it, some of ours, or none.
struct Keys : QList<QKeySequence>
{
    Keys() = default;
    Keys(QKeySequence::StandardKey key) : QList(QKeySequence::keyBindings(key)) {}
    Keys(QKeyCombination key) : QList{key} {}
    Keys(Qt::Key key) : Keys(QKeyCombination(key)) {}
};

/// A command of the window. Its menu, its buttons, the page of keys and the tests read the one statement that
/// makes it.
class Command final : public QAction
{
public:
    struct Statement
    {
        Place place;
        Text text; ///< With the mark of its mnemonic.
        Keys keys;
        bool (*canRun)(const Desk &);
        void (*run)(Desk &);
    };
    struct Looks
    {
        const char *icon = nullptr; ///< On buttons.
        bool beginsGroup = false; ///< A line in the menu comes before it.
        QString (*text)(const Desk &) = nullptr; ///< In place of the statement's, where that depends.
    };

    /// `desk` must outlive it.
    Command(const Statement &statement, const Looks &looks, Desk &desk, QObject *parent);

    Place place() const { return m_statement.place; }
    const Looks &looks() const { return m_looks; }
    /// The words, without the mark of the mnemonic.
    QString plainText() const { return text().remove(u'&'); }
    /// "Ctrl+Enter": the first of its keys, as people say it; empty if it has none.
    QString keyText() const;
    /// Finds out whether it can be run now, and what it is called.
    void refresh();

private:
    const Statement m_statement;
    const Looks m_looks;
    Desk &m_desk;
};

/// The button runs the command, and can be pressed when that can be run.
void bind(QPushButton &button, Command &command);

} // namespace emo::ui
