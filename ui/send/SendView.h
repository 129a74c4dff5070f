// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editing/OrderEditing.h"
#include "ui/profile/ProfileSession.h"
#include "ui/widgets/Panes.h"

#include <QWidget>

namespace emo::ui {

class FieldRows;
class HandoverDrafts;
class HandoverSteps;
class Link;
class RecordPanel;
class ReplyStep;
class SentStep;

/// After an order is finished: that it was sent to the installer, what the installer said, and who else was
/// given it. Until it was sent, nothing else counts as done.
class SendView final : public QWidget, public HasPanes
{
    Q_OBJECT

public:
    SendView(OrderEditing &editing, ProfileSession &session, QWidget *parent = nullptr);

    /// The three steps, and the record.
    QList<QWidget *> panes() const override;

Q_SIGNALS:
    void transferSheetWanted();
    void exportWanted();
    void recordPrintWanted();
    void reviewWanted();
    void annexWanted();
    void noted(const emo::Order &order);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *newTitle();
    /// The record has its place beside the steps; on a small window, in place of them.
    void arrange();
    void showRecord(bool wanted);
    void refresh();
    void openInstallerEmail();
    void note(const std::function<void(VersionNotes &)> &change);

    OrderEditing &m_editing;
    ProfileSession &m_session;
    HandoverDrafts *m_drafts;
    SentStep *m_sent;
    ReplyStep *m_reply;
    HandoverSteps *m_handover;
    RecordPanel *m_record;
    QWidget *m_steps;
    QWidget *m_recordPane;
    Link *m_showRecord;
    Link *m_leaveRecord;
    bool m_wantsRecord = false; ///< On a window that has no room for it beside the steps.
};

} // namespace emo::ui
