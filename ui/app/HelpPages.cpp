// SPDX-License-Identifier: MIT
#include "ui/app/HelpPages.h"

#include "ui/app/Commands.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/ScrolledDialog.h"
#include "ui/widgets/TextLabel.h"

#include <QDialog>
#include <QGridLayout>
#include <QMessageBox>

namespace emo::ui {

namespace {

struct HelpPagesTexts
{
    EMO_TEXTS(HelpPagesTexts)
};

QGridLayout *newKeyTable(const Commands &commands)
{
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(look().u * 6);
    table->setVerticalSpacing(look().u);
    for (const Command *command : commands.all()) {
        if (command->keyText().isEmpty())
            continue;
        const int row = table->rowCount();
        table->addWidget(new TextLabel(command->keyText(), {.isBold = true}), row, 0);
        table->addWidget(new TextLabel(command->plainText()), row, 1);
    }
    return table;
}

} // namespace

void showKeys(const Commands &commands, QWidget *window)
{
    QDialog dialog(window);
    dialog.setWindowTitle(HelpPagesTexts::tr("Keys"));
    auto *column = new QVBoxLayout;
    column->setSpacing(look().u * 3);
    column->addWidget(new TextLabel(
        HelpPagesTexts::tr("Menus open with Alt and the underlined letter. Tab goes to the next control."),
        {.role = Role::Second}));
    column->addLayout(newKeyTable(commands));
    auto *close = newButton(HelpPagesTexts::tr("Close"));
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);
    layOut(dialog, *column, {close});
    dialog.exec();
}

void showAbout(QWidget *window)
{
    QMessageBox::about(window, HelpPagesTexts::tr("EMO Desk"),
        HelpPagesTexts::tr(
            "EMO Desk prepares Electronic Monitoring Orders. It never uses the network: everything stays on "
            "this computer and in the backups that you choose."));
}

} // namespace emo::ui
