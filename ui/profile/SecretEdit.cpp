// SPDX-License-Identifier: MIT
#include "ui/profile/SecretEdit.h"

#include "core/base/Text.h"
#include "core/store/vault/RecoveryKey.h"
#include "ui/profile/CardScreen.h"
#include "ui/widgets/Link.h"
#include "ui/widgets/ScrolledDialog.h"

#include <QDialog>
#include <QHideEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace emo::ui {

namespace {

struct SecretEditTexts
{
    EMO_TEXTS(SecretEditTexts)
};

} // namespace

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(Password);
}

SecretEdit::~SecretEdit()
{
    wipe();
}

QString SecretEdit::taken()
{
    QString typed = text();
    typed.detach();
    wipe();
    return typed;
}

Result<store::Secret> SecretEdit::takenRecoveryKey()
{
    QString typed = text();
    typed.detach();
    auto key = store::recoveryKeyFrom(std::move(typed));
    if (key)
        wipe();
    return key;
}

void SecretEdit::wipe()
{
    if (text().isEmpty())
        return;
    setText(QString(text().size(), u'x')); // what the edit keeps to undo goes with it
    clear();
}

void SecretEdit::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // a window that is made small is not left
        wipe();
    QLineEdit::hideEvent(event);
}

SecretEdit *addSecretEdit(QVBoxLayout &column, const QString &label, const QString &hint, int characters)
{
    auto *edit = new SecretEdit;
    addEdit(column, *edit, label, hint, characters);
    return edit;
}

std::optional<QString> askedSecret(QWidget *parent, const QString &title, const QString &label)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout;
    SecretEdit *edit = addSecretEdit(*column, label, {}, editWidth);
    edit->setEchoMode(QLineEdit::Normal);
    auto *goOn = newPrimaryButton(SecretEditTexts::tr("&Continue"));
    auto *cancel = newButton(SecretEditTexts::tr("Cancel"));
    goOn->setDefault(true);
    layOut(dialog, *column, {goOn, cancel});
    QString typed;
    QObject::connect(goOn, &QPushButton::clicked, &dialog, [&] {
        typed = edit->taken();
        dialog.accept();
    });
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted ? std::optional(std::move(typed)) : std::nullopt;
}

} // namespace emo::ui
