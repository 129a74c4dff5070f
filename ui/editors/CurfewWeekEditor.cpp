// SPDX-License-Identifier: MIT
#include "ui/editors/CurfewWeekEditor.h"

#include "ui/editors/CurfewWeekPicture.h"
#include "ui/editors/CurfewWeekTable.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Clear.h"
#include "ui/widgets/LinesDelegate.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct CurfewWeekTexts
{
    EMO_TEXTS(CurfewWeekTexts)
};

/// A button that leads with an icon keeps it when its words change.
void setWords(QPushButton &button, const QString &words)
{
    button.setText(u' ' + words);
}

} // namespace

CurfewWeekEditor::CurfewWeekEditor(
    OrderEditing &editing, const QuestionAt &at, const WeekQuestions &questions, QWidget *parent)
    : Editor(editing, at, parent), m_model(new CurfewWeekModel(editing, questions, this)),
      m_picture(new CurfewWeekPicture(*m_model, this)), m_table(new CurfewWeekTable(*m_model, this)),
      m_empty(new TextLabel(CurfewWeekTexts::tr("No times yet."), {.role = Role::Second}, this)),
      m_problems(new QVBoxLayout)
{
    const int u = look().u;
    const int textInset = u * 2; // of the list's rows
    auto *about = new TextLabel(
        CurfewWeekTexts::tr("Rows run from noon to noon, so that each night is one bar. In the list below, "
                            "Enter edits and Del removes."),
        {.factor = 0.95, .role = Role::Second, .wraps = true}, this);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(textInset, 0, 0, 0);
    above->setSpacing(u * 3);
    above->addWidget(about);
    above->addWidget(m_picture);
    above->addLayout(newButtons());
    above->addLayout(m_problems);
    m_problems->setSpacing(u / 2);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(textInset, 0, 0, 0);
    below->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(u * 2);
    column->addLayout(above);
    column->addWidget(m_table);
    column->addLayout(below);
    setMain(m_table);
    m_table->setTabOrder(m_undo, m_table);

    connect(m_picture, &CurfewWeekPicture::chosen, this, [this](int row) {
        m_table->select(row, CurfewWeekModel::From);
        m_table->setFocus(Qt::MouseFocusReason);
    });
    connect(m_table, &CurfewWeekTable::rowChanged, this, &CurfewWeekEditor::showState);
    connect(m_table, &CurfewWeekTable::removeWanted, this, &CurfewWeekEditor::remove);
    connect(&editing.undoStack(), &QUndoStack::indexChanged, this, &CurfewWeekEditor::showState);
    m_table->select(0, CurfewWeekModel::From);
    refresh();
}

QLayout *CurfewWeekEditor::newButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(look().u * 2);
    m_add = newButton(CurfewWeekTexts::tr("Add a time"), "add", this);
    m_copy = newButton({}, "copy", this);
    m_remove = newButton(CurfewWeekTexts::tr("Remove"), "remove", this);
    m_undo = newButton({}, "undo", this);
    connect(m_add, &QPushButton::clicked, this, &CurfewWeekEditor::add);
    connect(m_copy, &QPushButton::clicked, this, &CurfewWeekEditor::copy);
    connect(m_remove, &QPushButton::clicked, this, &CurfewWeekEditor::remove);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const QString what = editing().undoStack().undoText();
        editing().undoStack().undo();
        announce(this, CurfewWeekTexts::tr("Undone: %1").with(what));
    });
    for (QPushButton *button : {m_add, m_copy, m_remove, m_undo}) {
        row->addWidget(button);
        button->setVisible(!editing().isReadOnly());
    }
    row->addStretch();
    return row;
}

void CurfewWeekEditor::refresh()
{
    const QModelIndex current = m_table->currentIndex();
    const int row = current.isValid() ? current.row() : 0;
    const int column = current.isValid() ? current.column() : int(CurfewWeekModel::From);
    m_model->refresh();
    if (!m_table->currentIndex().isValid())
        m_table->select(std::min(row, m_model->rowCount() - 1), column);
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    setFocusProxy(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_add);
    fitHeight(*m_table);
    showProblems();
    showState();
}

void CurfewWeekEditor::setRowProblems(const ProblemAt &problemAt)
{
    m_model->setProblems(problemAt);
    showProblems();
}

void CurfewWeekEditor::showProblems()
{
    const QStringList problems = m_model->problems();
    m_table->viewport()->update();
    if (problems == m_shownProblems)
        return;
    m_shownProblems = problems;
    clear(*m_problems);
    for (const QString &problem : problems) {
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins({});
        row->setSpacing(look().u);
        row->addWidget(new IconLabel("error", Role::Error, line), 0, Qt::AlignTop);
        row->addWidget(new TextLabel(problem, {.isBold = true, .role = Role::Error, .wraps = true}, line), 1);
        m_problems->addWidget(line);
    }
}

void CurfewWeekEditor::showState()
{
    const int row = m_table->row();
    m_picture->showSelected(row);
    const bool hasDay = row >= 0 && m_model->times()[row].day;
    setWords(*m_copy,
        hasDay ? CurfewWeekTexts::tr("Copy %1 to all days").with(m_model->nameOf(row))
               : CurfewWeekTexts::tr("Copy to all days"));
    m_copy->setEnabled(hasDay);
    m_remove->setEnabled(row >= 0);
    m_remove->setAccessibleName(row >= 0 ? CurfewWeekTexts::tr("Remove %1").with(m_model->nameOf(row))
                                         : CurfewWeekTexts::tr("Remove"));
    const QString what = editing().undoStack().undoText();
    m_undo->setEnabled(!what.isEmpty());
    constexpr int longestName = 32; // characters
    setWords(*m_undo,
        what.isEmpty() || m_isNarrow ? CurfewWeekTexts::tr("Undo")
                                     : fontMetrics().elidedText(CurfewWeekTexts::tr("Undo: %1").with(what),
                                         Qt::ElideRight, look().characters(longestName)));
    m_undo->setAccessibleName(
        what.isEmpty() ? CurfewWeekTexts::tr("Undo") : CurfewWeekTexts::tr("Undo: %1").with(what));
    m_undo->setToolTip(m_undo->accessibleName());
}

void CurfewWeekEditor::add()
{
    const int row = m_model->add(m_table->row());
    m_table->editCell(row, CurfewWeekModel::From);
    announce(this, CurfewWeekTexts::tr("Added: %1").with(m_model->nameOf(row)));
}

void CurfewWeekEditor::remove()
{
    const int row = m_table->row();
    const QString name = m_model->nameOf(row);
    if (row < 0 || editing().isReadOnly())
        return;
    m_model->remove(row);
    setFocus(Qt::OtherFocusReason);
    announce(this, CurfewWeekTexts::tr("Removed: %1").with(name));
}

void CurfewWeekEditor::copy()
{
    const auto day = m_model->times()[m_table->row()].day;
    m_model->copyToAllDays(m_table->row());
    for (int row = m_model->rowCount() - 1; row >= 0; --row)
        if (m_model->times()[row].day == day)
            m_table->select(row, CurfewWeekModel::From);
    m_table->setFocus(Qt::OtherFocusReason);
    announce(this, CurfewWeekTexts::tr("Copied to all days: %1").with(m_model->dayName(day.value_or(-1))));
}

QWidget *CurfewWeekEditor::focusRow(const QuestionAt &at)
{
    m_table->select(at.row, m_model->columnOf(*at.question));
    setFocus(Qt::OtherFocusReason);
    return m_table;
}

void CurfewWeekEditor::resizeEvent(QResizeEvent *event)
{
    Editor::resizeEvent(event);
    constexpr int roomForNames = 92; // in characters
    m_isNarrow = width() < look().characters(roomForNames);
    showState();
}

} // namespace emo::ui
