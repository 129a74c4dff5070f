// SPDX-License-Identifier: MIT
#include "ui/editors/LookupEditor.h"

#include "ui/style/Icons.h"
#include "ui/widgets/LineEdit.h"
#include "ui/widgets/TextLabel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStringListModel>

namespace emo::ui {

namespace {

struct LookupEditorTexts
{
    EMO_TEXTS(LookupEditorTexts)
};

constexpr int narrowWidth = 26; // in characters
constexpr int wideWidth = 40;
constexpr int mostTyped = 255;

} // namespace

LookupEditor::LookupEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
    : Editor(editing, at, parent), m_edit(newLine(mostTyped, [this] { takeTyped(); })),
      m_completer(new QCompleter(this)), m_labels(new QStringListModel(this))
{
    setMain(m_edit);
    auto *open = m_edit->addAction(icon("down"), QLineEdit::TrailingPosition);
    open->setText(LookupEditorTexts::tr("Show the list"));
    connect(open, &QAction::triggered, this, &LookupEditor::showList);

    m_completer->setModel(m_labels);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    constexpr int mostShown = 12;
    m_completer->setMaxVisibleItems(mostShown);
    m_edit->setCompleter(m_completer);
    m_edit->installEventFilter(this);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look().u * 3);
    row->addWidget(m_edit);
    row->addWidget(new TextLabel(LookupEditorTexts::tr("Type part of the name, then choose"),
        {.factor = 0.95, .role = Role::Second}, this));
    row->addStretch();

    connect(
        m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &label) {
            m_edit->setText(label);
            takeTyped();
        });
}

QString LookupEditor::labelOf(const QString &code) const
{
    for (const Offer &each : m_offered)
        if (each.code == code)
            return each.label;
    const QString group = withAsked([this](const Asked &asked) { return groupOf(question(), asked); });
    return offer(*question().options, code, group).value_or(Offer{code, code}).label;
}

void LookupEditor::refresh()
{
    m_offered = withAsked(
        [this](const Asked &asked) { return offers(question(), asked, editing().trade().now().today); });
    QStringList labels;
    qsizetype longest = 0;
    for (const Offer &each : m_offered) {
        labels.append(each.label);
        longest = std::max(longest, each.label.size());
    }
    if (labels != m_labels->stringList())
        m_labels->setStringList(labels);
    m_edit->setFixedWidth(look().characters(longest > narrowWidth ? wideWidth : narrowWidth) + look().u * 8);

    const std::optional<Value> typedHere = typed();
    const bool isShown = typedHere ? value() && *value() == *typedHere : !value();
    if (isShown)
        return; // its spelling stays, and where the cursor is
    const auto *choice = value() ? std::get_if<Choice>(value()) : nullptr;
    const auto *half = value() ? std::get_if<AsTyped>(value()) : nullptr;
    m_edit->showText(choice ? labelOf(choice->code) : half ? half->text : QString());
}

std::optional<Value> LookupEditor::typed() const
{
    const QString text = m_edit->text().trimmed();
    const auto matching = std::ranges::find_if(
        m_offered, [&](const Offer &each) { return each.label.compare(text, Qt::CaseInsensitive) == 0; });
    if (matching != m_offered.end())
        return Choice{matching->code};
    return text.isEmpty() ? std::nullopt : std::optional<Value>(AsTyped{text});
}

void LookupEditor::takeTyped()
{
    answer(typed());
}

void LookupEditor::showList()
{
    if (editing().isReadOnly())
        return;
    m_edit->setFocus();
    m_completer->setCompletionPrefix({}); // all of it, whatever is in the edit now
    m_completer->complete();
}

bool LookupEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_completer->popup()->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_F4) {
            showList();
            return true;
        }
    }
    return Editor::eventFilter(watched, event);
}

} // namespace emo::ui
