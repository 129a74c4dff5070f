// SPDX-License-Identifier: MIT
#pragma once

#include "core/form/Lookup.h"
#include "ui/editors/Editor.h"

class QAbstractButton;
class QGridLayout;

namespace emo::ui {

class TextLabel;

/// Yes or no, side by side. Never chosen beforehand.
class YesNoEditor final : public Editor
{
    Q_OBJECT

public:
    YesNoEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);
    void refresh() override;

private:
    void mark(bool isWrong) override;

    QAbstractButton *m_yes;
    QAbstractButton *m_no;
};

/// Options as buttons: radio buttons where one is chosen, tick boxes where several may be. An exclusive
/// option unticks the others. An option that has a hint shows it below its button.
class OptionsEditor final : public Editor
{
    Q_OBJECT

public:
    OptionsEditor(OrderEditing &editing, const QuestionAt &at, QWidget *parent);
    void refresh() override;

private:
    void mark(bool isWrong) override;
    void addButton();
    void offer(const QList<Offer> &offered);
    void toggle(const Offer &offer, bool isOn);
    QStringList chosen() const;

    QList<Offer> m_offered;
    QList<QAbstractButton *> m_buttons; ///< Those beyond what is offered are hidden.
    QList<TextLabel *> m_hints; ///< One for each button; hidden where the option has none.
    QGridLayout *m_grid;
    bool m_isWrong = false;
};

} // namespace emo::ui
