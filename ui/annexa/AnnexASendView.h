// SPDX-License-Identifier: MIT
#pragma once

#include "core/handover/Email.h"
#include "core/handover/Steps.h"
#include "ui/editing/OrderEditing.h"
#include "ui/profile/ProfileSession.h"
#include "ui/send/RecipientRow.h"
#include "ui/widgets/Panes.h"

namespace emo::ui {

class RecordPanel;

/// How an Annex A that stands alone gets to the responsible officer, and the record that it did.
class AnnexASendView final : public QWidget, public HasPanes
{
    Q_OBJECT

public:
    /// `annex` tells everything but the answers, and is told where it goes. Both must outlive it.
    AnnexASendView(OrderEditing &editing, AnnexA &annex, ProfileSession &session, QWidget *parent = nullptr);

    QList<QWidget *> panes() const override;

Q_SIGNALS:
    /// The address, or what was handed over.
    void edited();
    void recordPrintWanted();

private:
    AnnexA current() const;
    void refresh();
    Result<QList<EmailAttachment>> made() const;
    Email email(const QList<EmailAttachment> &files) const;
    /// What was made; nothing, and the problem is said, if it could not be.
    std::optional<QList<EmailAttachment>> madeOrSaid();
    bool hasAddress();
    void openDraft(bool isWarned);
    void copy(RecipientRow::Part part);
    void showFile();
    void record(const Option &way);
    void undo();
    void audit(const QString &what);

    OrderEditing &m_editing;
    AnnexA &m_annex;
    ProfileSession &m_session;
    RecipientRow *m_row;
    RecordPanel *m_record;
    QWidget *m_steps;
};

} // namespace emo::ui
