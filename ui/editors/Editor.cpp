// SPDX-License-Identifier: MIT
#include "ui/editors/Editor.h"

#include "core/base/Text.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/LineEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QGridLayout>
#include <QStyle>

namespace emo::ui {

namespace {

struct EditorTexts
{
    EMO_TEXTS(EditorTexts)
};

} // namespace

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

LineEdit *Editor::newLine(int most, const std::function<void()> &take)
{
    auto *line = new LineEdit(most, this);
    line->setTextMargins(look().u, 0, look().u, 0);
    line->setReadOnly(m_editing.isReadOnly());
    connect(line, &LineEdit::cut, this, &Editor::showCut);
    connect(line, &QLineEdit::textEdited, this, [this, line, take] {
        if (line->text().size() < line->maxLength())
            showCut(0);
        take();
    });
    return line;
}

void Editor::showCut(int kept)
{
    if (kept > 0 && !m_cut) {
        m_cut = new TextLabel({}, {.isBold = true, .role = Role::Warning, .wraps = true}, this);
        auto *grid = qobject_cast<QGridLayout *>(layout());
        if (grid)
            grid->addWidget(m_cut, grid->rowCount(), 0, 1, grid->columnCount());
        else
            layout()->addWidget(m_cut);
    }
    if (!m_cut)
        return;
    m_cut->setVisible(kept > 0);
    m_cut->setText(kept > 0
            ? EditorTexts::tr("That was too long for this answer: the first %n characters are kept", "", kept)
            : QString());
    if (kept > 0)
        announce(this, m_cut->text());
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
