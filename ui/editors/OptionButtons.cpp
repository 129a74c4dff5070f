// SPDX-License-Identifier: MIT
#include "ui/editors/OptionButtons.h"

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
    return offered.size() <= mostSideBySide && characters <= mostCharactersSideBySide;
}

} // namespace

YesNoEditor::YesNoEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent)
    : Editor(editing, at, parent), m_yes(new QRadioButton(OptionButtonTexts::tr("Yes").toString(), this)),
      m_no(new QRadioButton(OptionButtonTexts::tr("No").toString(), this))
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
    : Editor(editing, at, parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
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
                now.append(offer(*question().options, code, group).value_or(Offer{code, code}));
        return now;
    });
    const auto isSameOffer = [](const Offer &a, const Offer &b) { return a.code == b.code; };
    if (!std::ranges::equal(offered, m_offered, isSameOffer) || !m_box)
        rebuild(offered);
    for (qsizetype i = 0; i < m_offered.size(); ++i)
        showChosen(*m_buttons[i], codes.contains(m_offered[i].code));
}

void OptionsEditor::rebuild(const QList<Offer> &offered)
{
    const bool hadFocus = m_box && m_box->isAncestorOf(focusWidget());
    delete m_box;
    m_offered = offered;
    m_buttons.clear();
    m_box = new QWidget(this);
    layout()->addWidget(m_box);
    auto *grid = new QGridLayout(m_box);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(0);
    grid->setHorizontalSpacing(look().u * 5);
    const bool isOneRow = isSideBySide(offered);
    const bool isOne = question().kind == Kind::Choice;
    for (qsizetype i = 0; i < offered.size(); ++i) {
        QAbstractButton *button = isOne ? static_cast<QAbstractButton *>(new QRadioButton(offered[i].label))
                                        : new QCheckBox(offered[i].label);
        button->setEnabled(!editing().isReadOnly());
        m_buttons.append(button);
        grid->addWidget(button, isOneRow ? 0 : int(i), isOneRow ? int(i) : 0);
        connect(
            button, &QAbstractButton::clicked, this, [this, i](bool isOn) { toggle(m_offered[i], isOn); });
    }
    grid->setColumnStretch(isOneRow ? int(offered.size()) : 1, 1);
    setFocusProxy(m_buttons.isEmpty() || editing().isReadOnly() ? nullptr : m_buttons.front());
    mark(m_isWrong);
    if (hadFocus)
        setFocus();
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
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        setWrong(*m_buttons[i], isWrong);
        m_buttons[i]->setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName(), m_offered[i].label));
        m_buttons[i]->setAccessibleDescription(accessibleDescription());
    }
}

} // namespace emo::ui
