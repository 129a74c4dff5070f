// SPDX-License-Identifier: MIT
#include "ui/annexa/AnnexAList.h"

#include "core/annexa/Individual.h"
#include "core/order/Display.h"
#include "ui/profile/AnnexADrafts.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QVBoxLayout>

#include <algorithm>

namespace emo::ui {

namespace {

struct AnnexAListTexts
{
    EMO_TEXTS(AnnexAListTexts)
};

QString lineOf(const AnnexA &annex)
{
    const QString name = display(annexa::individual.name, annex.answers);
    return AnnexAListTexts::tr("%1, Annex A %2, begun %3")
        .with(name.isEmpty() ? AnnexAListTexts::tr("No name yet") : name, referenceOf(annex),
            displayShortDate(annex.preparedOn));
}

} // namespace

AnnexAList::AnnexAList(const QList<AnnexA> &annexes, AnnexADrafts &drafts, QWidget *parent)
    : QDialog(parent), m_annexes(annexes), m_drafts(drafts), m_list(new QListWidget),
      m_open(newPrimaryButton(AnnexAListTexts::tr("&Open"))),
      m_delete(newButton(AnnexAListTexts::tr("&Delete"), "remove"))
{
    setWindowTitle(AnnexAListTexts::tr("Annexes A without an order"));
    std::ranges::stable_sort(m_annexes, std::greater<>(), &AnnexA::preparedOn);
    m_list->setAccessibleName(windowTitle());
    auto *cancel = newButton(AnnexAListTexts::tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_delete})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new TextLabel(AnnexAListTexts::tr("The Annex A of an order is opened from that order."),
        {.role = Role::Second, .wraps = true}));
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    resize(look().characters(90), look().lines(22));
    connect(m_open, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(m_delete, &QPushButton::clicked, this, &AnnexAList::remove);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    refresh();
}

const AnnexA &AnnexAList::chosen() const
{
    return m_annexes[m_list->currentRow()];
}

void AnnexAList::refresh()
{
    m_list->clear();
    for (const AnnexA &annex : std::as_const(m_annexes))
        m_list->addItem(lineOf(annex));
    m_list->setCurrentRow(m_annexes.isEmpty() ? -1 : 0);
    m_open->setEnabled(!m_annexes.isEmpty());
    m_delete->setEnabled(!m_annexes.isEmpty());
}

void AnnexAList::remove()
{
    QMessageBox box(QMessageBox::NoIcon, AnnexAListTexts::tr("EMO Desk"),
        AnnexAListTexts::tr("Delete the Annex A %1 for good?").with(referenceOf(chosen())),
        QMessageBox::NoButton, this);
    auto *yes = box.addButton(AnnexAListTexts::tr("&Delete"), QMessageBox::AcceptRole);
    auto *no = box.addButton(AnnexAListTexts::tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(no);
    box.exec();
    if (box.clickedButton() != yes)
        return;
    m_drafts.remove(chosen().id);
    m_annexes.removeAt(m_list->currentRow());
    refresh();
}

} // namespace emo::ui
