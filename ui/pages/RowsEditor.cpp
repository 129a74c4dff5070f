// SPDX-License-Identifier: MIT
#include "ui/pages/RowsEditor.h"

#include "ui/pages/QuestionNesting.h"
#include "ui/pages/QuestionView.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/Clear.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/Surface.h"
#include "ui/widgets/TextLabel.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct RowsEditorTexts
{
    EMO_TEXTS(RowsEditorTexts)
};

int countOf(const Value *value)
{
    const auto *rows = value ? std::get_if<Rows>(value) : nullptr;
    return rows ? int(rows->size()) : 0;
}

} // namespace

RowsEditor::RowsEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
    : Editor(editing, at, parent), m_column(new QVBoxLayout(this)), m_cards(new QVBoxLayout)
{
    auto *add = newButton(RowsEditorTexts::tr("Add"), "add", this);
    m_add = add;
    setMain(add);
    add->setVisible(!editing.isReadOnly());
    m_column->setContentsMargins({});
    m_column->setSpacing(look().u * 3);
    m_cards->setSpacing(look().u * 3);
    m_column->addLayout(m_cards);
    m_column->addWidget(add);
    setMaximumWidth(look().characters(86));
    connect(add, &QPushButton::clicked, this, [this] {
        this->editing().addRow(question());
        if (!m_rows.empty() && !m_rows.back().empty())
            m_rows.back().front()->editor().setFocus();
        announce(this, RowsEditorTexts::tr("Added: %1").with(QString::number(m_rows.size())));
    });
}

void RowsEditor::refresh()
{
    if (const int rows = countOf(value()); rows != int(m_rows.size()))
        rebuild(rows);
    m_add->setAccessibleName(RowsEditorTexts::tr("Add to %1").with(question().label()));
    refreshRows();
}

void RowsEditor::setRowProblems(const ProblemAt &problemAt)
{
    m_problemAt = problemAt;
    refreshRows();
}

void RowsEditor::refreshRows()
{
    const Asked order = editing().asked();
    const auto *rows = value() ? std::get_if<Rows>(value()) : nullptr;
    for (std::size_t row = 0; rows && row < m_rows.size(); ++row) {
        const Asked asked((*rows)[row], *question().each, order);
        for (QuestionView *view : m_rows[row]) {
            view->setVisible(asked.asks(*view->at().question));
            if (view->isVisibleTo(this))
                view->refresh(m_problemAt ? m_problemAt(view->at()) : QString());
        }
    }
}

QWidget *RowsEditor::focusRow(const QuestionAt &at)
{
    for (const auto &row : m_rows)
        for (QuestionView *view : row)
            if (view->at() == at) {
                view->editor().setFocus(Qt::OtherFocusReason);
                return view;
            }
    return nullptr;
}

void RowsEditor::rebuild(int rows)
{
    clear(*m_cards);
    m_rows.assign(rows, {});
    for (int row = 0; row < rows; ++row) {
        auto *card = new Surface(Surface::Ground::Card, {}, this);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(look().u * 4, look().u * 3, look().u * 4, look().u * 4);
        column->setSpacing(qRound(look().u * 2.75));
        auto *head = new QHBoxLayout;
        const QString number = QString::number(row + 1);
        head->addWidget(new TextLabel(number, {.factor = 1.1, .isBold = true}, card));
        head->addStretch();
        const auto addButton
            = [&](const Text &text, const Text &name, const char *iconName, bool isEnabled, auto act) {
                  if (editing().isReadOnly())
                      return;
                  auto *button = newButton(text.toString(), iconName, card);
                  button->setAccessibleName(name.with(number));
                  button->setEnabled(isEnabled);
                  head->addWidget(button);
                  // Once this click is over: the button goes with its row.
                  connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection);
              };
        addButton(RowsEditorTexts::tr("Up"), RowsEditorTexts::tr("Move %1 up"), "up", row > 0,
            [this, row] { editing().moveRow(question(), row, -1); });
        addButton(RowsEditorTexts::tr("Down"), RowsEditorTexts::tr("Move %1 down"), "down", row + 1 < rows,
            [this, row] { editing().moveRow(question(), row, 1); });
        addButton(
            RowsEditorTexts::tr("Remove"), RowsEditorTexts::tr("Remove %1"), "remove", true, [this, row] {
                editing().removeRow(question(), row);
                m_add->setFocus();
                announce(this, RowsEditorTexts::tr("Removed: %1").with(QString::number(row + 1)));
            });
        column->addLayout(head);
        for (const AnyQuestion *each : question().each->all()) {
            auto *view = new QuestionView(editing(), QuestionAt(*each, question(), row),
                {.depth = depthOf(*each), .isInRow = true}, card);
            column->addWidget(view);
            m_rows[row].push_back(view);
        }
        m_cards->addWidget(card);
    }
    orderTabs();
}

void RowsEditor::focusInEvent(QFocusEvent *event)
{
    Editor::focusInEvent(event);
    if (!m_rows.empty() && !m_rows.front().empty())
        m_rows.front().front()->editor().setFocus(event->reason());
}

void RowsEditor::orderTabs()
{
    const bool hasRows = !m_rows.empty() && !m_rows.front().empty();
    QWidget *add = editing().isReadOnly() ? nullptr : m_add;
    setFocusProxy(hasRows ? nullptr : add); // a proxy within a row would make Tab pass what is before it
    if (!hasRows || !add)
        return;
    QWidget *last = nullptr;
    for (auto *each : m_cards->itemAt(m_cards->count() - 1)->widget()->findChildren<QWidget *>())
        if ((each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            last = each;
    if (last)
        setTabOrder(last, add); // it stands below the rows, which are newer
}

} // namespace emo::ui
