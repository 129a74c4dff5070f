// SPDX-License-Identifier: MIT
#include "ui/editors/AddressEditor.h"

#include "ui/editors/AddressPaste.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/LineEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace emo::ui {

namespace {

struct AddressEditorTexts
{
    EMO_TEXTS(AddressEditorTexts)
};

} // namespace

AddressEditor::AddressEditor(OrderEditing &editing, const QuestionAt &at, const Lines &lines, QWidget *parent)
    : TextEditor(editing, at, parent), m_lines(lines)
{
    edit().installEventFilter(this);
    if (editing.isReadOnly())
        return;
    auto *row = static_cast<QBoxLayout *>(layout());
    row->setDirection(QBoxLayout::LeftToRight);
    row->setSpacing(look().u * 3);
    row->addWidget(new TextLabel(AddressEditorTexts::tr("A whole address may be pasted here"),
        {.factor = 0.95, .role = Role::Second}, this));
    row->addStretch();
}

bool AddressEditor::take(const QString &text)
{
    const auto address = editing().isReadOnly() ? std::nullopt : addressFrom(text);
    if (!address)
        return false;
    editing().changeAround(at(), AddressEditorTexts::tr("paste address"), [&](Answers &held) {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            (*address)[i].isEmpty() ? held.clear(*m_lines[i]) : held.setValue(*m_lines[i], (*address)[i]);
    });
    announce(this, AddressEditorTexts::tr("The lines of the address are filled in"));
    return true;
}

void AddressEditor::showMenu(const QPoint &where)
{
    QMenu *menu = edit().createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions())
        if (action->objectName() == QLatin1StringView("edit-paste")) {
            action->disconnect(&edit());
            connect(action, &QAction::triggered, this, [this] {
                if (!take(QGuiApplication::clipboard()->text()))
                    edit().paste();
            });
        }
    menu->popup(where);
}

bool AddressEditor::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)
            && take(QGuiApplication::clipboard()->text()))
            return true;
        break;
    case QEvent::Drop:
        if (take(static_cast<QDropEvent *>(event)->mimeData()->text())) {
            event->accept();
            return true;
        }
        break;
    case QEvent::ContextMenu:
        showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    default:
        break;
    }
    return TextEditor::eventFilter(watched, event);
}

} // namespace emo::ui
