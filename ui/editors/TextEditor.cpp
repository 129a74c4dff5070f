// SPDX-License-Identifier: MIT
#include "ui/editors/TextEditor.h"

#include "core/base/PlainCharacters.h"
#include "core/form/NameCase.h"
#include "core/order/AnswerChecks.h"
#include "ui/widgets/Announce.h"
#include "ui/widgets/LineEdit.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QMimeData>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <utility>

namespace emo::ui {

namespace {

struct TextEditorTexts
{
    EMO_TEXTS(TextEditorTexts)
};

constexpr int nameEditWidth = 34; // in characters
constexpr int linesShown = 4;
constexpr int mostOnLine = 2000; // far more than any answer may have: that is a finding, and nothing is cut
constexpr int mostInText = 20000;

/// Takes no more than a text may have from the clipboard, or from what is dropped.
class TextArea final : public QPlainTextEdit
{
public:
    TextArea(const std::function<void(int)> &cut, QWidget *parent) : QPlainTextEdit(parent), m_cut(cut) {}

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        const QString text = plainCharacters(source->text());
        const auto kept = document()->characterCount() - 1 - textCursor().selectedText().size();
        const qsizetype room = std::max<qsizetype>(0, mostInText - kept);
        const bool isCut = text.size() > room;
        textCursor().insertText(text.left(room));
        ensureCursorVisible();
        m_cut(isCut ? mostInText : 0);
    }

private:
    const std::function<void(int)> m_cut;
};

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
    : Editor(editing, at, parent), m_edit(newLine(mostOnLine, [this] {
          m_isTyped = true;
          answer(typed(m_edit->text()));
      }))
{
    setMain(m_edit);
    m_edit->setMinimumWidth(look().characters(nameEditWidth) + look().u * 5);
    m_edit->setMaximumWidth(m_edit->minimumWidth());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look().u);
    column->addWidget(m_edit);
    connect(m_edit, &QLineEdit::editingFinished, this, &TextEditor::leave);
}

void TextEditor::refresh()
{
    // A line feed that a file brought is shown as a space, and stays until something is typed.
    if (const QString text = textOf(value()); onOneLine(text) != m_edit->text())
        m_edit->showText(text);
    // While a name is typed, its first letters are capitals.
    if (!m_edit->hasFocus() || (m_mixedCase && !m_mixedCase->isHidden()))
        showMixedCase();
}

void TextEditor::leave()
{
    tidy();
    const bool wasOffered = m_mixedCase && !m_mixedCase->isHidden();
    showMixedCase();
    if (!wasOffered && m_mixedCase && !m_mixedCase->isHidden())
        announce(this, m_mixedCase->accessibleName());
}

void TextEditor::tidy()
{
    const Format *format = question().spec.format;
    if (std::exchange(m_isTyped, false) && format)
        answer(typed(format->tidied(m_edit->text())));
}

void TextEditor::showMixedCase()
{
    const auto offered = question().spec.isName && !editing().isReadOnly() ? inMixedCase(m_edit->text())
                                                                           : std::optional<QString>();
    if (offered && !m_mixedCase) {
        m_mixedCase = new Link({}, {}, this);
        connect(m_mixedCase, &Link::clicked, this, &TextEditor::takeMixedCase);
        layout()->addWidget(m_mixedCase);
        layout()->setAlignment(m_mixedCase, Qt::AlignLeft);
    }
    if (!m_mixedCase)
        return;
    m_mixedCase->setVisible(offered.has_value());
    if (!offered)
        return;
    const QString text = TextEditorTexts::tr("Write it as %1").with(*offered);
    m_mixedCase->setAccessibleName(text);
    m_mixedCase->setText(QString(text).replace(u'&', QStringLiteral("&&")));
}

void TextEditor::takeMixedCase()
{
    const auto offered = inMixedCase(m_edit->text());
    if (!offered)
        return;
    m_edit->setFocus(Qt::OtherFocusReason); // for the offer goes
    editing().changeAround(at(), TextEditorTexts::tr("change capitals"),
        [&](Answers &held) { held.setValue(question(), *offered); });
}

LongTextEditor::LongTextEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
    : Editor(editing, at, parent), m_edit(new TextArea([this](int kept) { showCut(kept); }, this)),
      m_count(new TextLabel({}, {.factor = 0.92, .role = Role::Second}, this))
{
    setMain(m_edit);
    m_edit->setProperty("isEdit", true);
    m_edit->setTabChangesFocus(true);
    m_edit->setReadOnly(editing.isReadOnly());
    m_edit->setUndoRedoEnabled(false); // every change of the order is undone in one place
    m_edit->document()->setDocumentMargin(look().u);
    m_edit->setFixedHeight(look().lines(linesShown) + look().u * 4);
    m_edit->setMinimumWidth(look().characters(nameEditWidth));
    m_edit->setMaximumWidth(look().characters(70));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look().u);
    column->addWidget(m_edit);
    column->addWidget(m_count);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_shown = plainCharacters(m_edit->toPlainText());
        answer(typed(m_shown));
        showCount();
        showCut(0);
    });
    showCount();
}

void LongTextEditor::refresh()
{
    const QString text = textOf(value());
    if (text == m_shown)
        return;
    m_shown = text;
    // It may be shown with plain spaces and line feeds, and stays as it is until something is typed.
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(text);
    showCount();
}

void LongTextEditor::showCount()
{
    const QString text = plainCharacters(m_edit->toPlainText());
    const int left = question().spec.maxLength - lengthInService(text);
    m_count->setVisible(question().spec.maxLength > 0);
    m_count->setRole(left < 0 ? Role::Error : Role::Second);
    const QString count = left < 0 ? TextEditorTexts::tr("%n character(s) too many", "", -left)
                                   : TextEditorTexts::tr("%n character(s) left", "", left);
    //: %1 is how many characters are left, or too many.
    m_count->setText(
        text.contains(u'\n') ? TextEditorTexts::tr("%1; each line break counts as two").with(count) : count);
}

} // namespace emo::ui
