// SPDX-License-Identifier: MIT
#include "ui/widgets/Confirm.h"

#include "core/base/Cancelled.h"
#include "core/base/Text.h"
#include "ui/widgets/Announce.h"

#include <QMessageBox>
#include <QPushButton>

namespace emo::ui {

namespace {

struct ConfirmTexts
{
    EMO_TEXTS(ConfirmTexts)
};

} // namespace

int chosen(QWidget *parent, const QString &question, const QString &more, const QStringList &answers,
    OnEnter onEnter)
{
    QMessageBox box(
        QMessageBox::NoIcon, ConfirmTexts::tr("EMO Desk"), question, QMessageBox::NoButton, parent);
    box.setInformativeText(more);
    QList<QAbstractButton *> buttons;
    for (const QString &answer : answers)
        buttons.append(box.addButton(answer, QMessageBox::AcceptRole));
    QPushButton *cancel = box.addButton(ConfirmTexts::tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(onEnter == OnEnter::Answers ? static_cast<QPushButton *>(buttons.front()) : cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return int(buttons.indexOf(box.clickedButton()));
}

bool isConfirmed(
    QWidget *parent, const QString &question, const QString &more, const QString &yes, OnEnter onEnter)
{
    return chosen(parent, question, more, {yes}, onEnter) == 0;
}

void tell(QWidget *parent, const Problem &problem)
{
    if (isCancelled(problem)) {
        announce(parent, problem.message);
        return;
    }
    QMessageBox box(
        QMessageBox::NoIcon, ConfirmTexts::tr("EMO Desk"), problem.message, QMessageBox::Ok, parent);
    box.exec();
}

void tellIfNot(QWidget *parent, const Result<> &done)
{
    if (!done)
        tell(parent, done.error());
}

} // namespace emo::ui
