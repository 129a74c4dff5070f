// SPDX-License-Identifier: MIT
#pragma once

#include "ui/send/HandoverDrafts.h"
#include "ui/send/RecipientRow.h"
#include "ui/send/StepFrame.h"

namespace emo::ui {

class Link;

/// The third step: everybody who gets the order or its Annex A, each with an email draft, and a record that
/// it was sent.
class HandoverSteps final : public StepFrame
{
    Q_OBJECT

public:
    HandoverSteps(
        OrderEditing &editing, ProfileSession &session, HandoverDrafts &drafts, QWidget *parent = nullptr);

    void setWide(bool isWide);
    void refresh();

Q_SIGNALS:
    void noteWanted(const std::function<void(emo::VersionNotes &)> &change);
    void annexWanted();

private:
    void findRecipients();
    void findStated();
    void addRecipient();
    RecipientRow *newRow(qsizetype index);
    void changeAddress(qsizetype index, const QString &address);
    void chooseForce(qsizetype index, const Recipient &force);
    void remember(const std::function<void(AddressBook &)> &change);
    void openDraft(qsizetype index, bool isWarned);
    void copy(qsizetype index, RecipientRow::Part part);
    void record(qsizetype index, const Option &way);
    void undo(qsizetype index);
    void noteHandover(const emo::HandoverStep &step, const Option &way, const HandoverDrafts::Files &files);
    bool hasAddress(qsizetype index);

    OrderEditing &m_editing;
    ProfileSession &m_session;
    HandoverDrafts &m_drafts;
    QList<Recipient> m_recipients;
    QList<emo::HandoverStep> m_steps; ///< One for each row.
    QList<HandoverDrafts::Files> m_opened; ///< What the draft of each row held; empty: none was opened.
    QList<RecipientRow *> m_rows;
    QVBoxLayout *m_rowsColumn;
    bool m_isWide = true;
    TextLabel *m_why;
    TextLabel *m_annexState;
    Link *m_annex;
    TextLabel *m_problem;
};

} // namespace emo::ui
