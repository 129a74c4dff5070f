// SPDX-License-Identifier: MIT
#include "ui/editors/Editor.h"

#include <QStyle>

namespace emo::ui {

Editor::Editor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
    : QWidget(parent), m_editing(editing), m_at(at)
{
    setObjectName(fullId(at));
}

void Editor::setMain(QWidget *control)
{
    m_main = control;
    setFocusProxy(control);
}

void Editor::describe(const QString &name, const QString &description, bool isWrong)
{
    setAccessibleName(name);
    setAccessibleDescription(description);
    if (m_main) {
        if (m_main->accessibleName().isEmpty() || m_main->property("takesName").toBool()) {
            m_main->setProperty("takesName", true);
            m_main->setAccessibleName(name);
        }
        m_main->setAccessibleDescription(description);
    }
    mark(isWrong);
}

void Editor::mark(bool isWrong)
{
    if (!m_main || m_main->property("isWrong").toBool() == isWrong)
        return;
    m_main->setProperty("isWrong", isWrong);
    m_main->update();
}

} // namespace emo::ui
