// SPDX-License-Identifier: MIT
#pragma once

#include "core/handover/Steps.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace emo::ui {

class IconLabel;
class Link;
class TextLabel;

/// Somebody who gets the order: who and at which address, what they get, the email to them, and whether it
/// was sent.
class RecipientRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Address, Subject, Text };

    explicit RecipientRow(QWidget *parent = nullptr);

    /// `wayOut` replaces what was sent before: it is recorded, or may not be recorded yet. `forces` are
    /// offered where the police force is not known.
    void show(const emo::HandoverStep &step, const QList<Recipient> &forces, QDate today);
    void setWide(bool isWide);
    /// What keeps it from being sent, or is to be known before it is.
    void showProblem(const QString &problem);
    /// What is to be known of the files that it gets; nothing if it is empty.
    void showNote(const QString &note);
    /// The same, with a link that opens the draft all the same.
    void showWarning(const QString &warning);
    void focusAddress();

Q_SIGNALS:
    void draftWanted(bool isWarned);
    void copyWanted(emo::ui::RecipientRow::Part part);
    void recordWanted(const emo::Option &way);
    void undoWanted();
    void addressChanged(const QString &address);
    void forceChosen(const emo::Recipient &force);

private:
    QWidget *newWho();
    QWidget *newButtons();
    QWidget *newState();
    void chooseWay();
    void arrange();
    void edit(bool isEdited);
    void take();
    void showNames(const emo::HandoverStep &step);

    QGridLayout *m_grid;
    bool m_isWide = true;
    emo::HandoverStep m_step;
    QList<Recipient> m_forces;
    QList<QWidget *> m_parts;
    TextLabel *m_name;
    QComboBox *m_force;
    TextLabel *m_address;
    Link *m_change;
    QLineEdit *m_edit;
    TextLabel *m_papers;
    QList<QPushButton *> m_buttons; ///< Open draft, then a button for each Part.
    IconLabel *m_icon;
    TextLabel *m_state;
    Link *m_record;
    Link *m_otherWay;
    Link *m_undo;
    TextLabel *m_why;
    TextLabel *m_notice;
    Link *m_openAnyway;
};

} // namespace emo::ui
