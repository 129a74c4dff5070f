// SPDX-License-Identifier: MIT
#include "ui/editors/OptionButtons.h"

#include "ui/widgets/TextLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QRadioButton>

namespace emo::ui {

namespace {

struct OptionButtonTexts
{
    EMO_TEXTS(OptionButtonTexts)
};

constexpr int mostSideBySide = 4;
constexpr int mostCharactersSideBySide = 60;
constexpr int hintWidth = 75; // in characters

void setWrong(QAbstractButton &button, bool isWrong)
{
    button.setProperty("isWrong", isWrong);
    button.update();
}

/// A group of radio buttons in which none is chosen cannot be left so by Qt's own means.
void showChosen(QAbstractButton &button, bool isOn)
{
    if (button.isChecked() == isOn)
        return;
    button.setAutoExclusive(false);
    button.setChecked(isOn);
    button.setAutoExclusive(qobject_cast<QRadioButton *>(&button) != nullptr);
}

bool isSideBySide(const QList<Offer> &offered)
{
    qsizetype characters = 0;
    for (const Offer &offer : offered)
        characters += offer.label.size() + 5;
    return offered.size() <= mostSideBySide && characters <= mostCharactersSideBySide
        && std::ranges::all_of(offered, [](const Offer &offer) { return offer.hint.isEmpty(); });
}

} // namespace

YesNoEditor::YesNoEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
    : Editor(editing, at, parent), m_yes(new QRadioButton(OptionButtonTexts::tr("Yes"), this)),
      m_no(new QRadioButton(OptionButtonTexts::tr("No"), this))
{
    if (!editing.isReadOnly())
        setFocusProxy(m_yes); // Tab would be caught by one that is greyed out
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(look().u * 7);
    for (QAbstractButton *button : {m_yes, m_no}) {
        button->setEnabled(!editing.isReadOnly());
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] { answer(button == m_yes); });
    }
    row->addStretch();
}

void YesNoEditor::refresh()
{
    const bool *answer = value() ? std::get_if<bool>(value()) : nullptr;
    showChosen(*m_yes, answer && *answer);
    showChosen(*m_no, answer && !*answer);
}

void YesNoEditor::mark(bool isWrong)
{
    for (QAbstractButton *button : {m_yes, m_no}) {
        setWrong(*button, isWrong);
        button->setAccessibleName(
            QStringLiteral("%1 %2").arg(accessibleName(), button->text())); // "… required? Yes"
        button->setAccessibleDescription(accessibleDescription());
    }
}

OptionsEditor::OptionsEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
    : Editor(editing, at, parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setVerticalSpacing(0);
    m_grid->setHorizontalSpacing(look().u * 5);
}

QStringList OptionsEditor::chosen() const
{
    if (const auto *one = value() ? std::get_if<Choice>(value()) : nullptr)
        return {one->code};
    const auto *several = value() ? std::get_if<Choices>(value()) : nullptr;
    return several ? several->codes : QStringList();
}

void OptionsEditor::refresh()
{
    const QStringList codes = chosen();
    QList<Offer> offered = withAsked([&](const Asked &asked) {
        QList<Offer> now = offers(question(), asked, editing().trade().now().today);
        const QString group = groupOf(question(), asked);
        for (const QString &code : codes) // what is no longer offered can still be seen, and taken back
            if (std::ranges::find(now, code, &Offer::code) == now.end())
                now.append(emo::offer(*question().options, code, group).value_or(Offer{code, code}));
        return now;
    });
    const auto isSameOffer = [](const Offer &a, const Offer &b) { return a.code == b.code; };
    if (!std::ranges::equal(offered, m_offered, isSameOffer))
        offer(offered);
    for (qsizetype i = 0; i < m_offered.size(); ++i)
        showChosen(*m_buttons[i], codes.contains(m_offered[i].code));
}

void OptionsEditor::addButton()
{
    const bool isOne = question().kind == Kind::Choice;
    auto *button = isOne ? static_cast<QAbstractButton *>(new QRadioButton(this)) : new QCheckBox(this);
    button->setEnabled(!editing().isReadOnly());
    if (!m_buttons.isEmpty())
        setTabOrder(m_buttons.back(), button);
    connect(button, &QAbstractButton::clicked, this,
        [this, i = m_buttons.size()](bool isOn) { toggle(m_offered[i], isOn); });
    m_buttons.append(button);
    auto *hint = new TextLabel({}, {.factor = 0.95, .role = Role::Second, .wraps = true}, this);
    hint->setMaximumWidth(look().characters(hintWidth));
    hint->setContentsMargins(look().lines(1.6), 0, 0, look().u);
    m_hints.append(hint);
}

/// The buttons stay, so that Tab finds them where they were.
void OptionsEditor::offer(const QList<Offer> &offered)
{
    m_offered = offered;
    while (m_buttons.size() < offered.size())
        addButton();
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, 0);
    const bool isOneRow = isSideBySide(offered);
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        const bool isOffered = i < int(offered.size());
        const bool hasHint = isOffered && !offered[i].hint.isEmpty();
        m_grid->removeWidget(m_buttons[i]);
        m_grid->removeWidget(m_hints[i]);
        m_buttons[i]->setVisible(isOffered);
        m_hints[i]->setVisible(hasHint);
        showChosen(*m_buttons[i], false);
        if (!isOffered)
            continue;
        m_buttons[i]->setText(offered[i].label);
        m_grid->addWidget(m_buttons[i], isOneRow ? 0 : i * 2, isOneRow ? i : 0);
        m_hints[i]->setText(offered[i].hint);
        if (hasHint)
            m_grid->addWidget(m_hints[i], i * 2 + 1, 0, 1, 2);
    }
    m_grid->setColumnStretch(isOneRow ? int(offered.size()) : 1, 1);
    setFocusProxy(offered.isEmpty() || editing().isReadOnly() ? nullptr : m_buttons.front());
    mark(m_isWrong);
}

void OptionsEditor::toggle(const Offer &offer, bool isOn)
{
    if (question().kind == Kind::Choice) {
        answer(Choice{offer.code});
        return;
    }
    QStringList codes;
    for (const Offer &each : m_offered) { // in the order of the form
        const bool wasOn = chosen().contains(each.code);
        const bool isRuledOut = isOn && each.code != offer.code
            && (offer.standing == Standing::Exclusive || each.standing == Standing::Exclusive);
        if (each.code == offer.code ? isOn : wasOn && !isRuledOut)
            codes.append(each.code);
    }
    answer(codes.isEmpty() ? std::nullopt : std::optional<Value>(Choices{codes}));
}

void OptionsEditor::mark(bool isWrong)
{
    m_isWrong = isWrong;
    for (qsizetype i = 0; i < m_offered.size(); ++i) {
        setWrong(*m_buttons[i], isWrong);
        m_buttons[i]->setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName(), m_offered[i].label));
        QStringList description{m_offered[i].hint, accessibleDescription()};
        description.removeAll(QString());
        m_buttons[i]->setAccessibleDescription(description.join(QStringLiteral(". ")));
    }
}

} // namespace emo::ui
