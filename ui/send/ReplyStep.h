// SPDX-License-Identifier: MIT
#pragma once

#include "core/order/Order.h"
#include "ui/send/StepFrame.h"

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace emo::ui {

class FieldRows;

/// The second step: what the installer said by email, and why, if it was a rejection.
class ReplyStep final : public StepFrame
{
    Q_OBJECT

public:
    explicit ReplyStep(QWidget *parent = nullptr);

    void show(const Version &version);
    void setWide(bool isWide);

Q_SIGNALS:
    /// Without the day.
    void recorded(const emo::InstallerReply &reply);

private:
    void showReasons();
    void record();

    FieldRows *m_fields;
    QWidget *m_form;
    QButtonGroup *m_reply;
    QWidget *m_reasonsRow;
    FieldRows *m_reasonsFields;
    QList<QCheckBox *> m_reasons;
    QLineEdit *m_text;
    TextLabel *m_waits;
};

} // namespace emo::ui
