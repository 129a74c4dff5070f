// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/London.h"
#include "core/order/Order.h"
#include "ui/send/StepFrame.h"

class QButtonGroup;
class QLineEdit;

namespace emo::ui {

class FieldRows;
class Link;

/// The first step: the order is sent to the installer, and that is recorded: how, when, by whom, and by what
/// it can be proved.
class SentStep final : public StepFrame
{
    Q_OBJECT

public:
    explicit SentStep(const std::function<Moment()> &now, QWidget *parent = nullptr);

    /// `userName` is who most likely sent it.
    void show(const Version &version, const QString &userName);
    void setWide(bool isWide);
    void showProblem(const QString &problem);

Q_SIGNALS:
    void transferSheetWanted();
    void exportWanted();
    void emailWanted();
    void recorded(const emo::Sent &sent);

private:
    QWidget *newWays();
    QWidget *newWhen();
    void setNow();
    void record();
    void recordFailure();
    void refuse(const Text &text, QWidget *where);

    const std::function<Moment()> m_now;
    FieldRows *m_send;
    FieldRows *m_fields;
    QWidget *m_form; ///< What is recorded; out of the way once it is.
    QWidget *m_summaryRow;
    TextLabel *m_summary;
    Link *m_failed;
    TextLabel *m_problem;
    QButtonGroup *m_how;
    QLineEdit *m_date;
    QLineEdit *m_time;
    QLineEdit *m_by;
    QLineEdit *m_proof;
    Sent m_sent;
};

} // namespace emo::ui
