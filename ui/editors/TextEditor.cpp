// SPDX-License-Identifier: MIT
#include "ui/editors/TextEditor.h"

#include "ui/widgets/TextLabel.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct TextEditorTexts
{
    EMO_TEXTS(TextEditorTexts)
};

constexpr int nameWidth = 34; // in characters
constexpr int linesShown = 4;

std::optional<Value> typed(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<Value>(text);
}

QString textOf(const Value *value)
{
    const QString *text = value ? std::get_if<QString>(value) : nullptr;
    return text ? *text : QString();
}

} // namespace

TextEditor::TextEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
    : Editor(editing, at, parent), m_edit(new QLineEdit(this))
{
    setMain(m_edit);
    m_edit->setTextMargins(look().u, 0, look().u, 0);
    m_edit->setMinimumWidth(look().characters(nameWidth) + look().u * 5);
    m_edit->setMaximumWidth(m_edit->minimumWidth());
    m_edit->setReadOnly(editing.isReadOnly());
    m_edit->setMaxLength(INT_MAX); // what is too long is kept, and is a finding
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) { answer(typed(text)); });
}

void TextEditor::refresh()
{
    if (const QString text = textOf(value()); text != m_edit->text())
        m_edit->setText(text);
}

LongTextEditor::LongTextEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
    : Editor(editing, at, parent), m_edit(new QPlainTextEdit(this)),
      m_count(new TextLabel({}, {.factor = 0.92, .role = Role::Second}, this))
{
    setMain(m_edit);
    m_edit->setProperty("isEdit", true);
    m_edit->setTabChangesFocus(true);
    m_edit->setReadOnly(editing.isReadOnly());
    m_edit->setUndoRedoEnabled(false); // every change of the order is undone in one place
    m_edit->document()->setDocumentMargin(look().u);
    m_edit->setFixedHeight(look().lines(linesShown) + look().u * 4);
    m_edit->setMinimumWidth(look().characters(nameWidth));
    m_edit->setMaximumWidth(look().characters(70));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look().u);
    column->addWidget(m_edit);
    column->addWidget(m_count);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edit->toPlainText() != textOf(value()))
            answer(typed(m_edit->toPlainText()));
        showCount();
    });
    showCount();
}

void LongTextEditor::refresh()
{
    if (const QString text = textOf(value()); text != m_edit->toPlainText())
        m_edit->setPlainText(text);
}

void LongTextEditor::showCount()
{
    const qsizetype left = question().spec.maxLength - m_edit->toPlainText().size();
    m_count->setVisible(question().spec.maxLength > 0);
    m_count->setRole(left < 0 ? Role::Error : Role::Second);
    m_count->setText(left < 0 ? TextEditorTexts::tr("%n character(s) too many", "", int(-left))
                              : TextEditorTexts::tr("%n character(s) left", "", int(left)));
}

} // namespace emo::ui
