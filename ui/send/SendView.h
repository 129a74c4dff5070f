// SPDX-License-Identifier: MIT
#pragma once

#include "ui/order/OrderEditing.h"
#include "ui/profile/ProfileSession.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace emo::ui {

class RecordPanel;
class TextLabel;

/// After an order is finished: that it was sent to the installer, how, when, by whom; and what the installer
/// said. Until it was sent, nothing else counts as done.
class SendView final : public QWidget
{
    Q_OBJECT

public:
    SendView(OrderEditing &editing, ProfileSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void transferSheetWanted();
    void exportWanted();
    void noted(const emo::Order &order);

private:
    QWidget *newSendStep();
    QWidget *newReplyStep();
    void addStepHead(QVBoxLayout &column, int number, const QString &title, TextLabel *&state);
    void refresh();
    void recordSent();
    void recordReply();
    void note(const std::function<void(VersionNotes &)> &change);

    OrderEditing &m_editing;
    ProfileSession &m_session;
    TextLabel *m_sentState = nullptr;
    TextLabel *m_replyState = nullptr;
    TextLabel *m_problem = nullptr;
    QButtonGroup *m_how = nullptr;
    QLineEdit *m_date = nullptr;
    QLineEdit *m_time = nullptr;
    QLineEdit *m_by = nullptr;
    QLineEdit *m_proof = nullptr;
    QButtonGroup *m_reply = nullptr;
    QLineEdit *m_replyText = nullptr;
    QWidget *m_replyStep = nullptr;
    RecordPanel *m_record;
};

} // namespace emo::ui
